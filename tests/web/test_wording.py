from datetime import date
from pathlib import Path

import pytest

from factmark.model.document import Language
from factmark.model.interval import Interval
from factmark.model.statement import Role
from factmark.model.verdict import Rating, SlotResult
from factmark.web.drawing import RATINGS, RESULTS
from factmark.web.wording import SIGNS, words

SIGN = Path(__file__).parents[2] / "extension" / "src" / "content" / "sign.ts"


@pytest.mark.parametrize("language", Language)
def test_every_rating_role_and_result_has_words(language: Language) -> None:
    known = words(language)
    assert known.ratings.keys() == known.rating_meanings.keys() == set(Rating)
    assert known.results.keys() == set(SlotResult)
    assert known.slots.keys() >= set(Role)


def test_both_languages_say_the_same_things() -> None:
    korean, english = words(Language.KO), words(Language.EN)
    assert korean.page.keys() == english.page.keys()
    assert korean.slots.keys() == english.slots.keys()
    assert [len(each) for each in korean.page.values() if isinstance(each, list)] == [len(each) for each in english.page.values() if isinstance(each, list)]


def test_every_rating_has_a_sign_and_a_drawing_of_its_own() -> None:
    for table in (SIGNS, RATINGS):
        assert table.keys() == set(Rating)
        assert len(set(table.values())) == len(Rating)
    assert RESULTS.keys() == set(SlotResult)


def test_the_extension_draws_the_same() -> None:
    drawn = SIGN.read_text("utf-8")
    assert all(strokes in drawn for strokes in [*RATINGS.values(), *RESULTS.values()])


@pytest.mark.parametrize(
    ("validity", "korean", "english"),
    [
        (Interval(), "기간 정보 없음", "no dates given"),
        (Interval(first=date(2025, 7, 1)), "2025-07-01부터", "since 2025-07-01"),
        (Interval(last=date(2025, 7, 1)), "2025-07-01까지", "until 2025-07-01"),
        (Interval(first=date(2025, 7, 1), last=date(2025, 8, 1)), "2025-07-01 ~ 2025-08-01", "2025-07-01 to 2025-08-01"),
    ],
)
def test_the_days_of_a_fact_are_said_in_words(validity: Interval, korean: str, english: str) -> None:
    assert (words(Language.KO).validity(validity), words(Language.EN).validity(validity)) == (korean, english)
