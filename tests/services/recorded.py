"""Facts in both wordings, and how a sentence stands to them.

Every rule is tried for each of the four pairs of languages: a fact in one, a claim in the other.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

import pytest
from tests.reconcile.cast import ENTITIES

from factmark.model.document import Document, Language
from factmark.model.fact import Rank
from factmark.model.interval import Interval
from factmark.model.pack import Pack, PackFact
from factmark.model.reading import CheckedClaim, CheckedReading
from factmark.model.verdict import Rating
from factmark.services.factbase import Factbase, factbase_of_packs
from factmark.services.reading import check

KO, EN = Language.KO, Language.EN
TODAY = date(2025, 9, 1)
JULY = date(2025, 7, 14)
SUPPORTED, PARTLY, CONTRADICTED, OUTDATED = Rating.SUPPORTED, Rating.PARTLY, Rating.CONTRADICTED, Rating.OUTDATED
DISPUTED, UNKNOWN, NOT_CHECKABLE = Rating.DISPUTED, Rating.UNKNOWN, Rating.NOT_CHECKABLE

Sentence = tuple[str, str]
"""The same said in English and in Korean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """A fact in both wordings; `since` and `until` are the first and the last day on which it holds."""

    said: Sentence
    since: date | None = None
    until: date | None = None
    rank: Rank = Rank.NORMAL


def worded(sentence: Sentence, language: Language) -> str:
    return sentence[0] if language is EN else sentence[1]


@cache
def factbase(facts: tuple[Recorded, ...], language: Language) -> Factbase:
    """A fact base that holds these facts in one language."""
    known = tuple(
        PackFact(id=fact.said[0], wording=worded(fact.said, language), validity=Interval(first=fact.since, last=fact.until), rank=fact.rank) for fact in facts
    )
    return factbase_of_packs([Pack(id="cast", title=(), license="CC0-1.0", entities=ENTITIES, facts=known)])


def reading(claim: str, language: Language, facts: tuple[Recorded, ...], record: Language, published: date = TODAY) -> CheckedReading:
    return check(Document(text=claim, language=language, published=published), factbase(facts, record))


def main_claim(found: CheckedReading) -> CheckedClaim:
    """What the sentence as a whole claims."""
    return max(found.claims, key=lambda checked: len(checked.claim.span))


def rated(claim: Sentence, facts: tuple[Recorded, ...], languages: tuple[Language, Language], published: date = TODAY) -> Rating:
    """How `claim` in the second language stands to `facts` in the first."""
    record, language = languages
    return main_claim(reading(worded(claim, language), language, facts, record, published)).verdict.rating


every_pair_of_languages = pytest.mark.parametrize(
    "languages",
    [(EN, EN), (EN, KO), (KO, EN), (KO, KO)],
    ids=["english-fact-english-claim", "english-fact-korean-claim", "korean-fact-english-claim", "korean-fact-korean-claim"],
)


def table(rows: Mapping[Sentence, object]) -> pytest.MarkDecorator:
    """One test for each row of claim and rating."""
    return pytest.mark.parametrize(("claim", "rating"), rows.items(), ids=[claim[0] for claim in rows])


APPROVED = Recorded(said=("The US government approved H20 exports to China.", "미국 정부는 H20의 대중 수출을 승인했다."), since=JULY)
BANNED = Recorded(said=("The US government banned H20 exports to China.", "미국 정부는 H20의 대중 수출을 금지했다."), since=date(2025, 4, 15), until=JULY)
WANTS = Recorded(said=("China wants H100 and H200.", "중국은 H100과 H200을 원한다."))
WANTS_H20 = Recorded(said=("China wants H20.", "중국은 H20을 원한다."))
SOLD = Recorded(said=("Nvidia sold H20 to China.", "엔비디아는 중국에 H20을 판매했다."), since=date(2025, 8, 20))
PLANS = Recorded(said=("Nvidia plans to sell H20 to China.", "엔비디아는 중국에 H20을 판매할 계획이다."), since=JULY)
SUPPLIES = Recorded(said=("Nvidia supplies H20 to China.", "엔비디아는 중국에 H20을 공급한다."), since=date(2025, 1, 1))
CHIEF = Recorded(said=("Jensen Huang is the CEO of Nvidia.", "젠슨 황은 엔비디아의 CEO다."))
CHIEF_UNTIL_AUGUST = Recorded(said=CHIEF.said, since=date(2020, 1, 1), until=date(2025, 8, 1))
CHIEF_FROM_AUGUST = Recorded(said=("Lisa Su is the CEO of Nvidia.", "리사 수는 엔비디아의 CEO다."), since=date(2025, 8, 1))
HELD_RATE = Recorded(
    said=("The Bank of Korea held the interest rate at 2.5% on August 28, 2025.", "한국은행은 2025년 8월 28일 기준금리를 2.5%로 동결했다."),
    since=date(2025, 8, 28),
)
STAKE = Recorded(said=("Intel owns a 20% stake in AMD.", "인텔은 AMD 지분 20%를 보유하고 있다."))
INVESTED = Recorded(said=("Intel invested 4.62 trillion won in AMD.", "인텔은 AMD에 4조6200억원을 투자했다."), since=date(2025, 7, 20))
