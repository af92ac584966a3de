"""The rules of verdicts, each told in sentences: Korean and English facts against Korean and English claims.

Every rule holds for each of the four pairs of languages. A table row reads: what the record says, what the article says, the rating.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

import pytest
from tests.reconcile.cast import ENTITIES

from factmark.model.claim import Form
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


def table(rows: Mapping[Sentence, Rating]) -> pytest.MarkDecorator:
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


@table(
    {
        ("The US government approved exports of H20 to China.", "미국 정부가 중국에 대한 H20 수출을 승인했다."): SUPPORTED,
        ("US government approves H20 exports to China", "미 정부, H20 대중 수출 승인"): SUPPORTED,
        ("H20 exports to China were approved by the US government.", "H20의 대중 수출이 미국 정부에 의해 승인됐다."): SUPPORTED,
        ("The US government did not approve H20 exports to China.", "미국 정부는 H20의 대중 수출을 승인하지 않았다."): CONTRADICTED,
        ("The US government banned H20 exports to China.", "미국 정부는 H20의 대중 수출을 금지했다."): CONTRADICTED,
    }
)
class TestAcrossLanguages:
    """A fact is not bound to the language in which it was written."""

    def test_an_english_fact_decides_a_korean_sentence(self, claim: Sentence, rating: Rating) -> None:
        assert rated(claim, (APPROVED,), (EN, KO)) is rating

    def test_a_korean_fact_decides_an_english_sentence(self, claim: Sentence, rating: Rating) -> None:
        assert rated(claim, (APPROVED,), (KO, EN)) is rating


@every_pair_of_languages
@table(
    {
        ("Russia wants H100.", "러시아는 H100을 원한다."): UNKNOWN,
        ("China wants H20.", "중국은 H20을 원한다."): UNKNOWN,
        ("Nvidia supplies H100 to China.", "엔비디아는 중국에 H100을 공급한다."): UNKNOWN,
        ("Russia does not want H100.", "러시아는 H100을 원하지 않는다."): UNKNOWN,
    }
)
def test_absence_is_never_contradiction(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (WANTS,), languages) is rating


@every_pair_of_languages
@pytest.mark.parametrize(
    ("fact", "claim"),
    [
        (APPROVED, ("The US government approved H200 exports to China.", "미국 정부는 H200의 대중 수출을 승인했다.")),
        (Recorded(said=("Apple unveiled the M4.", "애플은 M4를 공개했다.")), ("Apple unveiled the M4 Pro.", "애플은 M4 프로를 공개했다.")),
        (Recorded(said=("Apple unveiled the M4 Pro.", "애플은 M4 프로를 공개했다.")), ("Apple unveiled the M4.", "애플은 M4를 공개했다.")),
    ],
    ids=["H20-H200", "M4-M4-Pro", "M4-Pro-M4"],
)
def test_a_model_is_never_taken_for_its_neighbour(fact: Recorded, claim: Sentence, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (fact,), languages) is UNKNOWN


@every_pair_of_languages
@table(
    {
        ("The Trump administration approved H20 exports to China.", "트럼프 행정부는 H20의 대중 수출을 승인했다."): SUPPORTED,
        ("The US approved H20 exports to China.", "미국은 H20의 대중 수출을 승인했다."): SUPPORTED,
        ("The Trump administration banned H20 exports to China.", "트럼프 행정부는 H20의 대중 수출을 금지했다."): CONTRADICTED,
    }
)
def test_a_name_agrees_with_what_it_is_part_of(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (APPROVED,), languages) is rating


@every_pair_of_languages
def test_what_holds_of_a_thing_holds_of_its_kind(languages: tuple[Language, Language]) -> None:
    assert rated(("Nvidia sold AI chips to China.", "엔비디아는 중국에 AI 칩을 판매했다."), (SOLD,), languages) is SUPPORTED


@every_pair_of_languages
@table(
    {
        ("AMD sold H20 to China.", "AMD는 중국에 H20을 판매했다."): UNKNOWN,
        ("Nvidia sold H20 to Russia.", "엔비디아는 러시아에 H20을 판매했다."): UNKNOWN,
        ("Nvidia sold H200 to China.", "엔비디아는 중국에 H200을 판매했다."): UNKNOWN,
        ("China sold H20 to Nvidia.", "중국은 엔비디아에 H20을 판매했다."): UNKNOWN,
        ("AMD did not sell H20 to China.", "AMD는 중국에 H20을 판매하지 않았다."): UNKNOWN,
    }
)
def test_another_name_in_any_part_is_another_story(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (SOLD,), languages) is rating


@every_pair_of_languages
def test_a_purchase_is_the_sale_seen_from_the_other_side(languages: tuple[Language, Language]) -> None:
    assert rated(("China bought H20 from Nvidia.", "중국은 엔비디아로부터 H20을 구매했다."), (SOLD,), languages) is SUPPORTED


@every_pair_of_languages
@table(
    {
        ("Nvidia did not sell H20 to China.", "엔비디아는 중국에 H20을 판매하지 않았다."): CONTRADICTED,
        ("Nvidia denied selling H20 to China.", "엔비디아는 중국에 H20을 판매하지 않았다고 밝혔다."): CONTRADICTED,
        ("Nvidia stopped selling H20 to China.", "엔비디아는 중국에 H20 판매를 중단했다."): CONTRADICTED,
        ("Nvidia did not sell H20 to China through Japan.", "엔비디아는 일본을 통해 중국에 H20을 판매하지 않았다."): UNKNOWN,
        ("Nvidia did not sell H20 to Russia.", "엔비디아는 러시아에 H20을 판매하지 않았다."): UNKNOWN,
    }
)
def test_a_denial_conflicts_only_with_what_it_denies(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (SOLD,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("The US government barred H20 exports to China.", "미국 정부는 H20의 대중 수출을 금지했다."): SUPPORTED,
        ("The US government approved H20 exports to China.", "미국 정부는 H20의 대중 수출을 승인했다."): CONTRADICTED,
    }
)
def test_what_is_not_allowed_is_barred(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    refused = Recorded(said=("The US government did not allow H20 exports to China.", "미국 정부는 H20의 대중 수출을 허용하지 않았다."), since=date(2025, 8, 1))
    assert rated(claim, (refused,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("The US government lifted the ban on H20 exports to China.", "미국 정부는 H20의 대중 수출 금지를 해제했다."): SUPPORTED,
        ("The US government lifted controls on H20 exports to China.", "미국 정부는 H20의 대중 수출 통제를 해제했다."): SUPPORTED,
    }
)
def test_the_end_of_a_ban_is_a_permission(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (APPROVED,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("China opposes the US ban on H20 exports.", "중국은 미국의 H20 수출 금지에 반대한다."): SUPPORTED,
        ("China supports the US ban on H20 exports.", "중국은 미국의 H20 수출 금지를 지지한다."): CONTRADICTED,
    }
)
def test_support_and_opposition_exclude_each_other(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    opposes = Recorded(said=("China opposes the US ban on H20 exports.", "중국은 미국의 H20 수출 금지에 반대한다."))
    assert rated(claim, (opposes,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("SK Hynix makes H200.", "SK하이닉스는 H200을 만든다."): SUPPORTED,
        ("SK Hynix does not make H200.", "SK하이닉스는 H200을 만들지 않는다."): CONTRADICTED,
    }
)
def test_what_is_mass_produced_is_made(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    produces = Recorded(said=("SK Hynix mass-produces H200.", "SK하이닉스는 H200을 양산한다."))
    assert rated(claim, (produces,), languages) is rating


@every_pair_of_languages
def test_what_is_made_need_not_be_mass_produced(languages: tuple[Language, Language]) -> None:
    makes = Recorded(said=("SK Hynix makes H200.", "SK하이닉스는 H200을 만든다."))
    assert rated(("SK Hynix mass-produces H200.", "SK하이닉스는 H200을 양산한다."), (makes,), languages) is UNKNOWN


@every_pair_of_languages
@table(
    {
        ("Nvidia sold H20 to China.", "엔비디아는 중국에 H20을 판매했다."): UNKNOWN,
        ("Nvidia sells H20 to China.", "엔비디아는 중국에 H20을 판매한다."): UNKNOWN,
        ("Nvidia did not sell H20 to China.", "엔비디아는 중국에 H20을 판매하지 않았다."): UNKNOWN,
    }
)
def test_a_plan_never_decides_that_it_is_done(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (PLANS,), languages) is rating


@every_pair_of_languages
@pytest.mark.parametrize("fact", [PLANS, SOLD], ids=["planned", "come-about"])
def test_a_plan_is_supported_by_the_plan_and_by_its_fulfilment(fact: Recorded, languages: tuple[Language, Language]) -> None:
    assert rated(("Nvidia will sell H20 to China.", "엔비디아는 중국에 H20을 판매할 예정이다."), (fact,), languages) is SUPPORTED


@every_pair_of_languages
@table(
    {
        ("Nvidia will not sell H20 to China.", "엔비디아는 중국에 H20을 판매하지 않을 계획이다."): CONTRADICTED,
        ("Nvidia does not plan to sell H20 to China.", "엔비디아는 중국에 H20을 판매할 계획이 없다."): CONTRADICTED,
    }
)
def test_a_denied_plan_conflicts_with_the_plan(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (PLANS,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("China may want H20.", "중국은 H20을 원할 수 있다."): UNKNOWN,
        ("China might want H20.", "중국이 H20을 원할지도 모른다."): UNKNOWN,
        ("China could want H20.", "중국이 H20을 원할 가능성이 있다."): UNKNOWN,
        ("China may not want H20.", "중국이 H20을 원하지 않을 수도 있다."): UNKNOWN,
        ("China might not want H20.", "중국이 H20을 원하지 않을 가능성이 있다."): UNKNOWN,
    }
)
def test_may_and_might_decide_nothing(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (WANTS_H20,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("China wants H20.", "중국은 H20을 원한다."): UNKNOWN,
        ("China does not want H20.", "중국은 H20을 원하지 않는다."): UNKNOWN,
    }
)
def test_a_fact_about_a_possibility_decides_nothing(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    possible = Recorded(said=("China may want H20.", "중국은 H20을 원할 수 있다."))
    assert rated(claim, (possible,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("Did the US government approve H20 exports to China?", "미국 정부는 H20의 대중 수출을 승인했을까?"): NOT_CHECKABLE,
        ("The US government must approve H20 exports to China.", "미국 정부는 H20의 대중 수출을 승인해야 한다."): NOT_CHECKABLE,
        ("The US government should not approve H20 exports to China.", "미국 정부는 H20의 대중 수출을 승인하지 말아야 한다."): NOT_CHECKABLE,
        (
            "It would be desirable for the US government to approve H20 exports to China.",
            "미국 정부가 H20의 대중 수출을 승인하는 것이 바람직하다.",
        ): NOT_CHECKABLE,
        (
            "If the US government approves H20 exports to China, Intel suffers.",
            "미국 정부가 H20의 대중 수출을 승인하면 인텔이 손해를 본다.",
        ): NOT_CHECKABLE,
    }
)
def test_questions_orders_opinions_and_conditions_are_not_checkable(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (APPROVED,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("Jensen Huang was the CEO of Nvidia in 2023.", "2023년 젠슨 황은 엔비디아의 CEO였다."): SUPPORTED,
        ("Jensen Huang was the CEO of Nvidia.", "젠슨 황은 엔비디아의 CEO였다."): SUPPORTED,
        ("Jensen Huang is the CEO of Nvidia.", "젠슨 황은 엔비디아의 CEO다."): OUTDATED,
        ("Jensen Huang was not the CEO of Nvidia in 2023.", "2023년 젠슨 황은 엔비디아의 CEO가 아니었다."): CONTRADICTED,
    }
)
def test_a_claim_is_held_against_the_time_of_which_it_speaks(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (CHIEF_UNTIL_AUGUST,), languages) is rating


@pytest.mark.parametrize("language", [EN, KO])
def test_a_claim_that_was_true_at_the_time_says_when_that_changed(language: Language) -> None:
    claim = worded(("Jensen Huang was the CEO of Nvidia in 2023.", "2023년 젠슨 황은 엔비디아의 CEO였다."), language)
    explanation = main_claim(reading(claim, language, (CHIEF_UNTIL_AUGUST,), EN)).verdict.explanation
    assert "true at the time and changed on 2025-08-01" in explanation.en
    assert "당시에는 맞았고 2025-08-01에 바뀌었습니다" in explanation.ko


@every_pair_of_languages
@pytest.mark.parametrize(
    ("published", "ratings"),
    [
        (date(2025, 7, 31), (SUPPORTED, SUPPORTED)),
        (date(2025, 8, 1), (SUPPORTED, SUPPORTED)),
        (date(2025, 8, 3), (OUTDATED, SUPPORTED)),
        (date(2026, 8, 1), (OUTDATED, SUPPORTED)),
    ],
    ids=["the-eve", "hand-over", "two-days-later", "a-year-later"],
)
def test_on_the_day_of_a_hand_over_both_hold(published: date, ratings: tuple[Rating, Rating], languages: tuple[Language, Language]) -> None:
    facts = (CHIEF_UNTIL_AUGUST, CHIEF_FROM_AUGUST)
    assert (rated(CHIEF.said, facts, languages, published), rated(CHIEF_FROM_AUGUST.said, facts, languages, published)) == ratings


@every_pair_of_languages
@pytest.mark.parametrize(
    ("claim", "published", "rating"),
    [
        (("The US government bans H20 exports to China.", "미국 정부는 H20의 대중 수출을 금지하고 있다."), date(2025, 5, 1), SUPPORTED),
        (("The US government bans H20 exports to China.", "미국 정부는 H20의 대중 수출을 금지하고 있다."), JULY, SUPPORTED),
        (("The US government bans H20 exports to China.", "미국 정부는 H20의 대중 수출을 금지하고 있다."), TODAY, OUTDATED),
        (("The US government banned H20 exports to China.", "미국 정부는 H20의 대중 수출을 금지했다."), TODAY, SUPPORTED),
        (("The US government approved H20 exports to China.", "미국 정부는 H20의 대중 수출을 승인했다."), date(2025, 5, 1), CONTRADICTED),
        (("The US government approved H20 exports to China.", "미국 정부는 H20의 대중 수출을 승인했다."), JULY, SUPPORTED),
    ],
)
def test_a_superseded_fact_is_judged_by_the_day_of_the_article(claim: Sentence, published: date, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (BANNED, APPROVED), languages, published) is rating


@every_pair_of_languages
@table(
    {
        ("The US government approved H20 exports to China on July 14, 2025.", "미국 정부는 2025년 7월 14일 H20의 대중 수출을 승인했다."): SUPPORTED,
        ("The US government approved H20 exports to China on July 15, 2025.", "미국 정부는 2025년 7월 15일 H20의 대중 수출을 승인했다."): SUPPORTED,
        ("The US government approved H20 exports to China in July.", "미국 정부는 지난 7월 H20의 대중 수출을 승인했다."): SUPPORTED,
        ("The US government approved H20 exports to China on May 3, 2024.", "미국 정부는 2024년 5월 3일 H20의 대중 수출을 승인했다."): UNKNOWN,
        ("The US government banned H20 exports to China on May 3, 2024.", "미국 정부는 2024년 5월 3일 H20의 대중 수출을 금지했다."): UNKNOWN,
    }
)
def test_an_event_of_another_day_is_another_event(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (APPROVED,), languages) is rating


@every_pair_of_languages
def test_an_article_from_before_the_event_is_not_about_it(languages: tuple[Language, Language]) -> None:
    assert rated(APPROVED.said, (APPROVED,), languages, date(2025, 6, 1)) is UNKNOWN


@every_pair_of_languages
@table(
    {
        ("Jensen Huang was born in 1963.", "젠슨 황은 1963년에 태어났다."): SUPPORTED,
        ("Jensen Huang was born in 1964.", "젠슨 황은 1964년에 태어났다."): CONTRADICTED,
        ("Jensen Huang was born in 1975.", "젠슨 황은 1975년에 태어났다."): CONTRADICTED,
    }
)
def test_what_happens_once_happens_on_one_date(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    born = Recorded(said=("Jensen Huang was born in 1963.", "젠슨 황은 1963년 태어났다."))
    assert rated(claim, (born,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("Intel invested 4.6 trillion won in AMD.", "인텔은 AMD에 4조6000억원을 투자했다."): SUPPORTED,
        ("Intel invested more than 4 trillion won in AMD.", "인텔은 AMD에 4조원 넘게 투자했다."): SUPPORTED,
        ("Intel invested in AMD.", "인텔은 AMD에 투자했다."): SUPPORTED,
        ("Intel invested 6.2 trillion won in AMD.", "인텔은 AMD에 6조2000억원을 투자했다."): CONTRADICTED,
        ("Intel invested 462 billion won in AMD.", "인텔은 AMD에 4620억원을 투자했다."): CONTRADICTED,
    }
)
def test_an_amount_is_as_exact_as_its_wording(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (INVESTED,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("Intel owns a 20% stake in AMD.", "인텔은 AMD 지분 20%를 보유하고 있다."): SUPPORTED,
        ("Intel owns a 30% stake in AMD.", "인텔은 AMD 지분 30%를 보유하고 있다."): CONTRADICTED,
        ("Samsung Electronics owns a 30% stake in AMD.", "삼성전자는 AMD 지분 30%를 보유하고 있다."): UNKNOWN,
    }
)
def test_another_amount_conflicts_when_all_else_is_the_same(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (STAKE,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("The Bank of Korea held the interest rate at 2.50% on August 28.", "한국은행은 지난달 28일 기준금리를 연 2.50%로 동결했다."): SUPPORTED,
        ("The Bank of Korea held the interest rate at 2.75% on August 28.", "한국은행은 지난달 28일 기준금리를 연 2.75%로 동결했다."): CONTRADICTED,
        ("The Bank of Korea cut the interest rate on August 28.", "한국은행은 지난달 28일 기준금리를 인하했다."): CONTRADICTED,
        ("The Bank of Korea did not raise the interest rate on August 28.", "한국은행은 지난달 28일 기준금리를 인상하지 않았다."): UNKNOWN,
    }
)
def test_a_level_moves_one_way_and_its_denial_says_nothing_of_the_other(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (HELD_RATE,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("China wants H100 and H200.", "중국은 H100과 H200을 원한다."): SUPPORTED,
        ("China wants H200.", "중국은 H200을 원한다."): SUPPORTED,
        ("China wants H200 and H20.", "중국은 H200과 H20을 원한다."): PARTLY,
        ("China does not want H200.", "중국은 H200을 원하지 않는다."): CONTRADICTED,
    }
)
def test_of_several_things_only_those_on_record_count(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (WANTS,), languages) is rating


@every_pair_of_languages
@pytest.mark.parametrize(
    ("ranks", "rating"),
    [
        ((Rank.NORMAL, Rank.NORMAL), DISPUTED),
        ((Rank.PREFERRED, Rank.PREFERRED), DISPUTED),
        ((Rank.PREFERRED, Rank.NORMAL), SUPPORTED),
        ((Rank.NORMAL, Rank.PREFERRED), CONTRADICTED),
        ((Rank.DEPRECATED, Rank.NORMAL), CONTRADICTED),
        ((Rank.DEPRECATED, Rank.DEPRECATED), UNKNOWN),
    ],
    ids=["equals", "preferred-equals", "preferred-agrees", "preferred-denies", "deprecated-is-silent", "all-deprecated"],
)
def test_the_best_rank_decides_and_equals_are_disputed(ranks: tuple[Rank, Rank], rating: Rating, languages: tuple[Language, Language]) -> None:
    facts = (
        Recorded(said=WANTS_H20.said, rank=ranks[0]),
        Recorded(said=("China does not want H20.", "중국은 H20을 원하지 않는다."), rank=ranks[1]),
    )
    assert rated(WANTS_H20.said, facts, languages) is rating


@every_pair_of_languages
@table(
    {
        ("Jensen Huang is not the CEO of Nvidia.", "젠슨 황은 엔비디아의 CEO가 아니다."): CONTRADICTED,
        ("Jensen Huang is the CEO of AMD.", "젠슨 황은 AMD의 CEO다."): UNKNOWN,
        ("Lisa Su is the CEO of Nvidia.", "리사 수는 엔비디아의 CEO다."): UNKNOWN,
    }
)
def test_an_office_belongs_to_its_holder_and_its_house(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (CHIEF,), languages) is rating


@pytest.mark.parametrize("record", [EN, KO])
@pytest.mark.parametrize(("claim", "language"), [("Nvidia CEO Jensen Huang visited China.", EN), ("젠슨 황 엔비디아 CEO가 중국을 방문했다.", KO)])
def test_an_office_beside_a_name_is_a_claim_of_its_own(claim: str, language: Language, record: Language) -> None:
    found = reading(claim, language, (CHIEF,), record).claims
    assert [checked.verdict.rating for checked in found if checked.claim.form is Form.APPOSITION] == [SUPPORTED]


@every_pair_of_languages
@table(
    {
        ("Donald Trump and Jensen Huang met.", "트럼프와 젠슨 황이 만났다."): SUPPORTED,
        ("Donald Trump met Jensen Huang.", "트럼프가 젠슨 황을 만났다."): SUPPORTED,
        ("Lisa Su met Donald Trump.", "리사 수가 트럼프를 만났다."): UNKNOWN,
    }
)
def test_those_who_meet_may_be_named_in_any_order(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    met = Recorded(said=("Jensen Huang met Donald Trump.", "젠슨 황은 도널드 트럼프를 만났다."), since=date(2025, 8, 6))
    assert rated(claim, (met,), languages) is rating


@every_pair_of_languages
@table(
    {
        (
            "Jensen Huang said the US government approved H20 exports to China.",
            "젠슨 황은 미국 정부가 H20의 대중 수출을 승인했다고 말했다.",
        ): SUPPORTED,
        (
            "Jensen Huang said the US government banned H20 exports to China.",
            "젠슨 황은 미국 정부가 H20의 대중 수출을 금지했다고 말했다.",
        ): CONTRADICTED,
    }
)
def test_what_somebody_said_is_judged_by_its_content_and_keeps_its_speaker(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    record, language = languages
    found = main_claim(reading(worded(claim, language), language, (APPROVED,), record))
    assert (found.verdict.rating, found.claim.attribution and found.claim.attribution.speaker) == (rating, "huang")


@every_pair_of_languages
def test_a_past_without_a_date_may_have_ended_since(languages: tuple[Language, Language]) -> None:
    assert rated(("Nvidia supplied H20 to China.", "엔비디아는 중국에 H20을 공급했다."), (SUPPLIES,), languages) is SUPPORTED


@pytest.mark.parametrize("record", [EN, KO])
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("China wants H20. Nobody is surprised that China wants H20.", EN),
        ("중국은 H20을 원한다. 젠슨 황은 중국은 H20을 원한다고 말했다.", KO),
    ],
)
def test_a_sentence_that_is_said_twice_has_one_verdict(text: str, language: Language, record: Language) -> None:
    found = reading(text, language, (WANTS_H20,), record).claims
    assert [checked.verdict.rating for checked in found if checked.claim.statement.predicate == "want"] == [SUPPORTED, SUPPORTED]


@pytest.mark.parametrize("record", [EN, KO])
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The US government's approval of H20 exports to China hurt Intel.", EN),
        ("미국 정부의 H20 대중 수출 승인은 인텔에 타격을 줬다.", KO),
    ],
)
def test_a_noun_phrase_is_shown_only_where_a_fact_decides_it(text: str, language: Language, record: Language) -> None:
    def nominal(*facts: Recorded) -> list[Rating]:
        return [checked.verdict.rating for checked in reading(text, language, facts, record).claims if checked.claim.form is Form.NOMINAL]

    assert (nominal(APPROVED), nominal(WANTS)) == ([SUPPORTED], [])


def test_a_verdict_cites_its_facts_and_shows_what_agreed() -> None:
    verdict = main_claim(reading("미국 정부는 H20의 대중 수출을 금지했다.", KO, (APPROVED,), EN)).verdict
    assert verdict.facts == (APPROVED.said[0],)
    shown = {(evidence.slot, evidence.claim, evidence.fact, evidence.result.value) for evidence in verdict.evidence}
    assert {("subject", "미국 정부", "The US government", "match"), ("object", "H20", "H20", "match")} <= shown
    assert ("predicate", "differs") in {(evidence.slot, evidence.result.value) for evidence in verdict.evidence}


def test_an_open_verdict_cites_nothing_and_names_the_nearest_fact() -> None:
    verdict = main_claim(reading("Nvidia sold H200 to China.", EN, (SOLD,), EN)).verdict
    assert (verdict.rating, verdict.facts) == (UNKNOWN, ())
    assert SOLD.said[0] in verdict.explanation.en


@pytest.mark.parametrize(("text", "language"), [("날씨가 맑았다.", KO), ("The weather was fine.", EN)])
def test_a_text_about_nothing_we_know_has_no_claims(text: str, language: Language) -> None:
    found = reading(text, language, (APPROVED,), EN)
    assert (found.claims, found.mentions) == ((), ())
