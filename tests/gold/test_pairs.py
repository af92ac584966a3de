"""Pairs of one fact and one claim, written by a sceptical editor: no verdict may be the opposite of hers.

`python -m tests.gold.test_pairs` prints the figures and every failure; so does `pytest -rP` on this file.
"""

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

import pytest
import yaml
from tests.gold import reading

from factmark.model.document import Document, Language
from factmark.model.fact import Fact
from factmark.model.reading import CheckedReading
from factmark.model.verdict import Rating
from factmark.services.factbase import Factbase

FOLDER = Path(__file__).parent
OPPOSITE = {Rating.SUPPORTED: Rating.CONTRADICTED, Rating.CONTRADICTED: Rating.SUPPORTED}
NEUTRAL = frozenset({Rating.UNKNOWN, Rating.NOT_CHECKABLE})
"""Pairs that nothing may decide. Which of the two is answered to a prediction or an opinion is left open."""

STRENGTH = (
    Rating.CONTRADICTED, Rating.SUPPORTED, Rating.OUTDATED, Rating.DISPUTED, Rating.PARTLY, Rating.NOT_CHECKABLE, Rating.UNKNOWN,
)  # fmt: skip
"""Of several claims found in one sentence the first of these ratings is its verdict; a sentence without a claim is unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A fact, a claim, and how the claim stands to the fact; `published` dates the claim."""

    id: str
    topic: str
    fact: str
    valid_from: date
    valid_until: date | None = None
    claim: str
    published: date
    expected: Rating

    @property
    def is_crosslingual(self) -> bool:
        return reading.is_korean(self.fact) != reading.is_korean(self.claim)


class Failure(StrEnum):
    """How a verdict misses; the first two are what a reader must never see."""

    OPPOSITE = "opposite"
    TEMPTED = "decided, but nothing to decide"
    MISSED = "missed"
    OTHER = "another rating"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The ratings of all claims found in a pair's sentence."""

    pair: Pair
    ratings: tuple[Rating, ...]

    @property
    def rating(self) -> Rating:
        return min(self.ratings, key=STRENGTH.index, default=Rating.UNKNOWN)

    @property
    def failure(self) -> Failure | None:
        expected, got = self.pair.expected, self.rating
        if OPPOSITE.get(expected) in self.ratings:
            return Failure.OPPOSITE
        if expected in NEUTRAL:
            return Failure.TEMPTED if got.is_decisive else None
        if not got.is_decisive:
            return Failure.MISSED
        return None if got is expected else Failure.OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """What a file reached: `tempted` may only fall, `accuracy` (one point below the figure) may only rise."""

    tempted: int
    accuracy: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A file of pairs whose claims are in one language."""

    name: str
    language: Language
    bound: Bound


SHEETS = (
    Sheet(name="pairs-en", language=Language.EN, bound=Bound(tempted=0, accuracy=0.909)),
    Sheet(name="pairs-ko", language=Language.KO, bound=Bound(tempted=0, accuracy=0.885)),
    Sheet(name="pairs-real-en", language=Language.EN, bound=Bound(tempted=0, accuracy=0.766)),
    Sheet(name="pairs-real-ko", language=Language.KO, bound=Bound(tempted=0, accuracy=0.761)),
    Sheet(name="pairs-break-en", language=Language.EN, bound=Bound(tempted=1, accuracy=0.79)),
    Sheet(name="pairs-break-ko", language=Language.KO, bound=Bound(tempted=0, accuracy=0.81)),
)
every_sheet = pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)


@cache
def pairs(sheet: Sheet) -> tuple[Pair, ...]:
    entries = content(sheet)["pairs"]
    return tuple(Pair(**{**entry, "expected": Rating(entry["expected"])}) for entry in entries)


@cache
def content(sheet: Sheet) -> dict:
    return yaml.safe_load((FOLDER / f"{sheet.name}.yaml").read_text(encoding="utf-8"))


@cache
def compiled(sheet: Sheet) -> tuple[Factbase, dict[str, Fact]]:
    facts = [{"id": pair.id, "statement": pair.fact, **validity(pair)} for pair in pairs(sheet)]
    return reading.compiled(sheet.name, entities=content(sheet)["entities"], facts=facts)


def validity(pair: Pair) -> dict[str, date]:
    until = {} if pair.valid_until is None else {"valid_until": pair.valid_until}
    return {"valid_from": pair.valid_from, **until}


def read(pair: Pair, sheet: Sheet) -> CheckedReading:
    """The claim read against a fact base that holds only its fact."""
    base, facts = compiled(sheet)
    document = Document(text=pair.claim, language=sheet.language, published=pair.published)
    return reading.checked(document, facts[pair.id], base)


def outcome(pair: Pair, sheet: Sheet) -> Outcome:
    """What was answered to the pair."""
    return Outcome(pair=pair, ratings=tuple(claim.verdict.rating for claim in read(pair, sheet).claims))


@cache
def outcomes(sheet: Sheet) -> tuple[Outcome, ...]:
    return tuple(outcome(pair, sheet) for pair in pairs(sheet))


def failures(sheet: Sheet, failure: Failure) -> list[Outcome]:
    return [each for each in outcomes(sheet) if each.failure is failure]


def accuracy(sheet: Sheet) -> float:
    return sum(each.failure is None for each in outcomes(sheet)) / len(outcomes(sheet))


def table(sheet: Sheet) -> str:
    """Figures, then every failure, the gravest kind first."""
    counted = Counter(each.failure for each in outcomes(sheet))
    figures = ", ".join(f"{counted[failure]} {failure}" for failure in Failure)
    decidable = [each for each in outcomes(sheet) if each.pair.expected not in NEUTRAL]
    settled = sum(each.failure is None for each in decidable)
    lines = [
        f"{sheet.name}: {len(outcomes(sheet))} pairs, accuracy {accuracy(sheet):.3f}; {figures}",
        f"{sheet.name}: {settled} of the {len(decidable)} pairs that have an answer are decided as expected",
    ]
    for failure in Failure:
        lines += [row(each) for each in failures(sheet, failure)]
    return "\n".join(lines) + "\n"


def row(each: Outcome) -> str:
    pair = each.pair
    until = "" if pair.valid_until is None else f" to {pair.valid_until}"
    return (
        f"{each.failure}: {pair.id} [{pair.topic}] expected {pair.expected}, got {each.rating}\n"
        f"    fact  ({pair.valid_from}{until}) {pair.fact}\n"
        f"    claim ({pair.published}) {pair.claim}"
    )


@every_sheet
def test_no_verdict_is_the_opposite_of_the_editors(sheet: Sheet) -> None:
    sys.stdout.write(table(sheet))

    assert [each.pair.id for each in failures(sheet, Failure.OPPOSITE)] == []


@every_sheet
def test_tempting_look_alikes_are_not_decided(sheet: Sheet) -> None:
    tempted = [each.pair.id for each in failures(sheet, Failure.TEMPTED)]

    assert len(tempted) <= sheet.bound.tempted, tempted


@every_sheet
def test_verdicts_are_as_accurate_as_they_have_been(sheet: Sheet) -> None:
    assert accuracy(sheet) >= sheet.bound.accuracy


def share(sheet: Sheet, holds: Callable[[Pair], bool]) -> float:
    return sum(map(holds, pairs(sheet))) / len(pairs(sheet))


@every_sheet
def test_pairs_stay_tempting_and_cross_languages(sheet: Sheet) -> None:
    assert len(pairs(sheet)) >= 40
    assert len({pair.id for pair in pairs(sheet)}) == len(pairs(sheet))
    assert share(sheet, lambda pair: pair.expected is Rating.UNKNOWN) >= 0.4
    assert share(sheet, lambda pair: pair.is_crosslingual) >= 0.3


def test_the_real_patterns_stand_side_by_side_in_both_languages() -> None:
    english, korean = ([(pair.id, pair.topic, pair.expected) for pair in pairs(sheet)] for sheet in SHEETS if "real" in sheet.name)

    assert english == korean


if __name__ == "__main__":
    for each_sheet in SHEETS:
        sys.stdout.write(table(each_sheet) + "\n")
