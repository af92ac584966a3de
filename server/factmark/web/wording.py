"""The words of the interface in one language, and the signs that stand beside every colour."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources
from typing import Any, cast

import yaml

from factmark.model.document import Language
from factmark.model.interval import Interval
from factmark.model.verdict import Rating

SIGNS = {
    Rating.SUPPORTED: "✓",
    Rating.PARTLY: "≈",
    Rating.CONTRADICTED: "✗",
    Rating.OUTDATED: "⌛",
    Rating.DISPUTED: "⇄",
    Rating.UNKNOWN: "?",
    Rating.NOT_CHECKABLE: "–",
}
"""One sign per rating: colour alone tells nothing to some readers, and nothing at all on paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWords:
    """Labels of a verdict card."""

    fact: str
    valid: str
    since: str
    until: str
    between: str
    always: str
    source: str
    words: str
    claim_says: str
    fact_says: str
    said_by: str
    near: str
    open_slot: str
    close: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Every text of the interface in one language.

    By name: `suggestion` holds those beside a model's words, `candidates` those beside names that the fact base lacks, `page` those of the start page.
    """

    ratings: dict[str, str]
    rating_meanings: dict[str, str]
    slots: dict[str, str]
    results: dict[str, str]
    card: CardWords
    suggestion: dict[str, str]
    candidates: dict[str, str]
    summary: str
    nothing_found: str
    open_claims: str
    published: str
    read_with: str
    page: dict[str, str | list[str]]

    def validity(self, validity: Interval) -> str:
        """The days on which a fact holds, in words."""
        match (validity.first, validity.last):
            case (None, None):
                return self.card.always
            case (date() as first, None):
                return self.card.since.format(day=first)
            case (None, date() as last):
                return self.card.until.format(day=last)
            case (first, last):
                return self.card.between.format(first=first, last=last)


@cache
def words(language: Language) -> Words:
    """The interface's words in `language`."""
    text = resources.files("factmark.web").joinpath("words", f"{language.value}.yaml").read_text("utf-8")
    members = cast("dict[str, Any]", yaml.safe_load(text))
    return Words(**{**members, "card": CardWords(**members["card"])})
