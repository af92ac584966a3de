"""What a provider may offer. All of it is optional, and nothing of it decides: services check every answer.

A package offers one under the entry-point group `factmark.providers`, as a callable without arguments that gives an object with
`model` and `version` and at least one of the methods below. It answers in code points of the document's text, uses only ids
that it was offered, and raises ProviderError when it cannot answer.
"""

from typing import Protocol, runtime_checkable

from factmark.model.claim import Claim
from factmark.model.document import Document
from factmark.model.entity import Entity
from factmark.model.fact import Fact
from factmark.model.proposal import ProposedFrame, ProposedMention, ProposedVerdict
from factmark.model.question import Question

GROUP = "factmark.providers"


@runtime_checkable
class Provider(Protocol):
    """What every provider says of itself; a new `version` means that earlier answers no longer count."""

    @property
    def model(self) -> str:
        """The model's name, as its operator knows it."""
        ...

    @property
    def version(self) -> str:
        """The version of what the model is told."""
        ...


@runtime_checkable
class MentionProvider(Protocol):
    """Finds names."""

    def mentions(self, document: Document, entities: tuple[Entity, ...]) -> tuple[ProposedMention, ...]:
        """Stretches of the document that name one of the entities."""
        ...


@runtime_checkable
class FrameProvider(Protocol):
    """Reads sentences."""

    def frames(self, question: Question) -> tuple[ProposedFrame, ...]:
        """How passages are to be read; the rules compare."""
        ...


@runtime_checkable
class FactRanker(Protocol):
    """Chooses which facts are offered for a claim."""

    def rank(self, claim: Claim, facts: tuple[Fact, ...]) -> tuple[str, ...]:
        """Ids of the facts that may bear on the claim, best first; one that is left out is not offered."""
        ...


@runtime_checkable
class VerdictReviewer(Protocol):
    """Compares passages with facts."""

    def review(self, question: Question) -> tuple[ProposedVerdict, ...]:
        """How passages stand to the facts offered for them; silence about a passage leaves it open."""
        ...


DOORS = (MentionProvider, FrameProvider, FactRanker, VerdictReviewer)
