"""When a claim holds, and when its fact did."""

from datetime import date

import pytest
from tests.services.recorded import (
    APPROVED,
    BANNED,
    CHIEF,
    CHIEF_FROM_AUGUST,
    CHIEF_UNTIL_AUGUST,
    CONTRADICTED,
    EN,
    JULY,
    KO,
    OUTDATED,
    SUPPLIES,
    SUPPORTED,
    TODAY,
    UNKNOWN,
    Recorded,
    Sentence,
    every_pair_of_languages,
    main_claim,
    rated,
    reading,
    table,
    worded,
)

from factmark.model.document import Language
from factmark.model.verdict import Rating


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
    assert "to 1 August 2025). It has ended since." in explanation.en
    assert "~2025년 8월 1일). 이후 상황이 바뀌었습니다." in explanation.ko


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
def test_a_past_without_a_date_may_have_ended_since(languages: tuple[Language, Language]) -> None:
    assert rated(("Nvidia supplied H20 to China.", "엔비디아는 중국에 H20을 공급했다."), (SUPPLIES,), languages) is SUPPORTED
