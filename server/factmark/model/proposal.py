"""What a provider answers, before anybody has checked it. Offsets are code points of the document's text."""

from dataclasses import dataclass

from factmark.model.statement import Statement
from factmark.model.verdict import Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedMention:
    """A stretch said to name an entity; `start` None leaves the place to the words, which must then stand there once."""

    quote: str
    start: int | None
    entity: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedFrame:
    """How a passage is to be read. Amounts and days are not asked for: the rules read them."""

    passage: str
    quote: str
    start: int | None
    statement: Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedVerdict:
    """How a passage is said to stand to one fact; `quote` holds the passage's words that decide."""

    passage: str
    quote: str
    start: int | None
    rating: Rating
    fact: str | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposals:
    """All that one provider answered to one question."""

    mentions: tuple[ProposedMention, ...] = ()
    frames: tuple[ProposedFrame, ...] = ()
    verdicts: tuple[ProposedVerdict, ...] = ()
