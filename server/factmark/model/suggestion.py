"""What a model offers beside the rules, once it was checked. It is never a verdict."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from factmark.errors import InvalidValueError
from factmark.model.span import Span
from factmark.model.verdict import Rating


class Basis(StrEnum):
    """What a suggestion rests on."""

    MENTION = "mention"
    """The model says what a stretch names."""
    FRAME = "frame"
    """The model read the sentence, the rules compared what it read with the facts."""
    REVIEW = "review"
    """The model compared the sentence with the facts."""


class Refusal(StrEnum):
    """Why something that a model answered is not suggested."""

    UNKNOWN_PASSAGE = "unknown_passage"
    UNKNOWN_FACT = "unknown_fact"
    UNKNOWN_NAME = "unknown_name"
    UNKNOWN_PREDICATE = "unknown_predicate"
    QUOTE_NOT_FOUND = "quote_not_found"
    NOT_DECISIVE = "not_decisive"
    REPEATED = "repeated"
    ALREADY_READ = "already_read"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Whose answer it is and when it was given; `version` is that of what the model was told, `generated` is in UTC."""

    provider: str
    model: str
    version: str
    generated: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """`span` is the claim's or the mention's, `quote` the words within it that the model named.

    A mention has an `entity`; any other basis has a decisive `rating` and the facts it cites. `reason` is in the model's words,
    "" where the rules compared.
    """

    basis: Basis
    span: Span
    exact: str
    quote: Span
    origin: Origin
    entity: str | None = None
    rating: Rating | None = None
    facts: tuple[str, ...] = ()
    reason: str = ""

    def __post_init__(self) -> None:
        if (self.basis is Basis.MENTION) != (self.entity is not None):
            raise InvalidValueError("a suggested mention needs an entity, and nothing else has one")
        if self.basis is not Basis.MENTION and (self.rating is None or not self.rating.is_decisive or not self.facts):
            raise InvalidValueError("a suggested rating must be decisive and cite a fact")
        if not self.span.contains(self.quote):
            raise InvalidValueError("the quote of a suggestion lies outside of its span")


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """What came of asking one provider about one document.

    `passages` counts the claims it was asked about, `refused` what it answered and was not taken, by reason. `failure` is one
    sentence that says why answers are missing, or None.
    """

    provider: str
    model: str
    passages: int
    suggestions: tuple[Suggestion, ...]
    refused: tuple[tuple[Refusal, int], ...] = ()
    failure: str | None = None
