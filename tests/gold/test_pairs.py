"""Pairs of one fact and one claim, written by a sceptical editor: no verdict may be the opposite of hers.

`python -m tests.gold.test_pairs` prints the figures and every failure; so does `pytest -rP` on this file.
"""

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

import pytest
import yaml

from factmark.interchange.pack import load_pack
from factmark.model.document import Document, Language
from factmark.model.fact import Fact
from factmark.model.verdict import Rating
from factmark.reconcile.relevance import ranked
from factmark.services.factbase import Factbase, compile_factbase, parse_packs
from factmark.services.reading import check

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
        return is_korean(self.fact) != is_korean(self.claim)


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


BOUNDS = {Language.EN: Bound(tempted=0, accuracy=0.905), Language.KO: Bound(tempted=0, accuracy=0.865)}


def is_korean(text: str) -> bool:
    return any("가" <= char <= "힣" for char in text)


@cache
def pairs(language: Language) -> tuple[Pair, ...]:
    entries = content(language)["pairs"]
    return tuple(Pair(**{**entry, "expected": Rating(entry["expected"])}) for entry in entries)


@cache
def content(language: Language) -> dict:
    return yaml.safe_load((FOLDER / f"pairs-{language}.yaml").read_text(encoding="utf-8"))


@cache
def compiled(language: Language) -> tuple[Factbase, dict[str, Fact]]:
    """The file's entities compiled once, and its facts by pair; what a fact's frame is depends on no other fact."""
    facts = [{"id": pair.id, "statement": pair.fact, **validity(pair)} for pair in pairs(language)]
    text = yaml.safe_dump({"pack": "pairs", "entities": content(language)["entities"], "facts": facts}, allow_unicode=True)
    parsed = parse_packs((load_pack(text, file=f"pairs-{language}"),))
    base = compile_factbase(parsed.entities, (), version="pairs")
    return base, {fact.id: fact for fact in parsed.facts}


def validity(pair: Pair) -> dict[str, date]:
    until = {} if pair.valid_until is None else {"valid_until": pair.valid_until}
    return {"valid_from": pair.valid_from, **until}


def outcome(pair: Pair, language: Language) -> Outcome:
    """The claim read against a fact base that holds only its fact."""
    base, facts = compiled(language)
    document = Document(text=pair.claim, language=language, published=pair.published)
    only = ranked((facts[pair.id],), base.knowledge.lexicon.predicates, base.taxonomy)
    checked = check(document, replace(base, facts=only))
    return Outcome(pair=pair, ratings=tuple(claim.verdict.rating for claim in checked.claims))


@cache
def outcomes(language: Language) -> tuple[Outcome, ...]:
    return tuple(outcome(pair, language) for pair in pairs(language))


def failures(language: Language, failure: Failure) -> list[Outcome]:
    return [each for each in outcomes(language) if each.failure is failure]


def accuracy(language: Language) -> float:
    return sum(each.failure is None for each in outcomes(language)) / len(outcomes(language))


def table(language: Language) -> str:
    """Figures, then every failure, the gravest kind first."""
    counted = Counter(each.failure for each in outcomes(language))
    figures = ", ".join(f"{counted[failure]} {failure}" for failure in Failure)
    decidable = [each for each in outcomes(language) if each.pair.expected not in NEUTRAL]
    settled = sum(each.failure is None for each in decidable)
    lines = [
        f"{language}: {len(outcomes(language))} pairs, accuracy {accuracy(language):.3f}; {figures}",
        f"{language}: {settled} of the {len(decidable)} pairs that have an answer are decided as expected",
    ]
    for failure in Failure:
        lines += [row(each) for each in failures(language, failure)]
    return "\n".join(lines) + "\n"


def row(each: Outcome) -> str:
    pair = each.pair
    until = "" if pair.valid_until is None else f" to {pair.valid_until}"
    return (
        f"{each.failure}: {pair.id} [{pair.topic}] expected {pair.expected}, got {each.rating}\n"
        f"    fact  ({pair.valid_from}{until}) {pair.fact}\n"
        f"    claim ({pair.published}) {pair.claim}"
    )


@pytest.mark.parametrize("language", Language)
def test_no_verdict_is_the_opposite_of_the_editors(language: Language) -> None:
    sys.stdout.write(table(language))

    assert [each.pair.id for each in failures(language, Failure.OPPOSITE)] == []


@pytest.mark.parametrize("language", Language)
def test_tempting_look_alikes_are_not_decided(language: Language) -> None:
    tempted = [each.pair.id for each in failures(language, Failure.TEMPTED)]

    assert len(tempted) <= BOUNDS[language].tempted, tempted


@pytest.mark.parametrize("language", Language)
def test_verdicts_are_as_accurate_as_they_have_been(language: Language) -> None:
    assert accuracy(language) >= BOUNDS[language].accuracy


def share(language: Language, holds: Callable[[Pair], bool]) -> float:
    return sum(map(holds, pairs(language))) / len(pairs(language))


@pytest.mark.parametrize("language", Language)
def test_pairs_stay_tempting_and_cross_languages(language: Language) -> None:
    assert len(pairs(language)) >= 80
    assert len({pair.id for pair in pairs(language)}) == len(pairs(language))
    assert share(language, lambda pair: pair.expected is Rating.UNKNOWN) >= 0.4
    assert share(language, lambda pair: pair.is_crosslingual) >= 0.3


if __name__ == "__main__":
    for each_language in Language:
        sys.stdout.write(table(each_language) + "\n")
