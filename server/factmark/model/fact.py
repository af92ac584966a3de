"""A statement curated by the team."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from factmark.errors import InvalidValueError
from factmark.model.document import Language
from factmark.model.interval import Interval
from factmark.model.statement import Statement


class Rank(StrEnum):
    """Which of several facts about the same thing is used: the best rank that is present."""

    PREFERRED = "preferred"
    NORMAL = "normal"
    DEPRECATED = "deprecated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact was published."""

    url: str
    title: str = ""
    publisher: str = ""
    published: date | None = None
    quote: str = ""

    def __post_init__(self) -> None:
        if not self.url.startswith(("https://", "http://")):
            raise InvalidValueError(f"a source needs an http or https address, not {self.url!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """`wording` is the curator's sentence; `statement` its frame, or None while it could not be parsed.

    `alternatives` are further frames that the same words allow; they help a claim to agree and never contradict one.
    """

    id: str
    wording: str
    language: Language
    statement: Statement | None
    validity: Interval
    sources: tuple[Source, ...] = ()
    rank: Rank = Rank.NORMAL
    note: str = ""
    alternatives: tuple[Statement, ...] = ()

    def frames(self) -> tuple[Statement, ...]:
        """Every frame that its wording allows, the likeliest first; none while it could not be parsed."""
        return () if self.statement is None else (self.statement, *self.alternatives)

    def names(self) -> frozenset[str]:
        """Every key that one of its frames names: what it is found by."""
        return frozenset[str]().union(*(each.names() for each in self.frames()))

    def __post_init__(self) -> None:
        if not self.id:
            raise InvalidValueError("a fact needs an id")
        if not self.wording.strip():
            raise InvalidValueError(f"fact {self.id!r} needs a statement")
