"""How one claim stands to the fact base, with the evidence slot by slot."""

from dataclasses import dataclass
from enum import StrEnum


class Rating(StrEnum):
    """The closed list of machine verdicts; a relation to our record, never "true" or "false"."""

    SUPPORTED = "supported"
    PARTLY = "partly"
    CONTRADICTED = "contradicted"
    OUTDATED = "outdated"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"
    NOT_CHECKABLE = "not_checkable"

    @property
    def is_decisive(self) -> bool:
        """True when facts decided: everything but unknown and not_checkable."""
        return self not in (Rating.UNKNOWN, Rating.NOT_CHECKABLE)


class SlotResult(StrEnum):
    """How one slot of the claim compares with the fact's."""

    MATCH = "match"
    DIFFERS = "differs"
    MISSING = "missing"
    TOLERATED = "tolerated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One compared slot; `claim` and `fact` are the words on either side, "" where a side is silent."""

    slot: str
    claim: str
    fact: str
    result: SlotResult


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why, in one or two sentences per interface language."""

    en: str
    ko: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedFact:
    """A fact that is near a claim and does not decide it; `missing` is the slot that it leaves open."""

    fact: str
    missing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`facts` are the ids that decided; for `unknown` they are empty, and `related` are the nearest, the nearest first."""

    rating: Rating
    facts: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    explanation: Explanation
    related: tuple[RelatedFact, ...] = ()
