from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factmark.language.moment import moments
from factmark.language.spell import Sort, Step
from factmark.model.document import Language
from factmark.model.interval import Interval

EN, KO = Language.EN, Language.KO
PUBLISHED = date(2026, 11, 22)
"""A Sunday."""


def found(text: str, language: Language, sort: Sort) -> list[tuple[str, str]]:
    """The words and days of each time of one sort, the days as first..last."""
    return [(each.span.of(text), days(each.interval)) for each in moments(text, language, PUBLISHED) if each.sort is sort]


def days(interval: Interval | None) -> str:
    return "?" if interval is None else f"{interval.first or ''}..{interval.last or ''}"


TIMES = [
    (Sort.DATE, EN, "It ends on 04th Jan 2019.", "04th Jan 2019", "2019-01-04..2019-01-04"),
    (Sort.DATE, EN, "It ends Tuesday, March 7.", "Tuesday, March 7", "2026-03-07..2026-03-07"),
    (Sort.DATE, EN, "It ends in two weeks.", "in two weeks", "2026-12-06..2026-12-06"),
    (Sort.DATE, EN, "It ended 2 weeks and 2 days ago.", "2 weeks and 2 days ago", "2026-11-06..2026-11-06"),
    (Sort.DATE, EN, "three days after January 12th 2026", "three days after January 12th 2026", "2026-01-15..2026-01-15"),
    (Sort.DATE, EN, "the first Monday of May 2026", "the first Monday of May 2026", "2026-05-04..2026-05-04"),
    (Sort.DATE, EN, "on next Friday", "next Friday", "2026-11-27..2026-11-27"),
    (Sort.DATE, EN, "on Thanksgiving", "Thanksgiving", "2026-11-26..2026-11-26"),
    (Sort.PERIOD, EN, "It holds since August.", "since August", "2026-08-01.."),
    (Sort.PERIOD, EN, "between 2014 and 2018", "between 2014 and 2018", "2014-01-01..2018-12-31"),
    (Sort.PERIOD, EN, "from October to March", "from October to March", "2026-10-01..2027-03-31"),
    (Sort.PERIOD, EN, "before Feb 2018", "before Feb 2018", "..2018-01-31"),
    (Sort.PERIOD, EN, "after 2018", "after 2018", "2019-01-01.."),
    (Sort.PERIOD, EN, "2018 or later", "2018 or later", "2018-01-01.."),
    (Sort.PERIOD, EN, "in the next five years", "next five years", "2026-11-23..2031-11-22"),
    (Sort.PERIOD, EN, "the last 3 days", "last 3 days", "2026-11-19..2026-11-21"),
    (Sort.PERIOD, EN, "November 19-20, 2025", "November 19-20, 2025", "2025-11-19..2025-11-20"),
    (Sort.PERIOD, EN, "next year's first quarter", "next year's first quarter", "2027-01-01..2027-03-31"),
    (Sort.PERIOD, EN, "H1 2025", "H1 2025", "2025-01-01..2025-06-30"),
    (Sort.PERIOD, EN, "fiscal year 2027", "fiscal year 2027", "?"),
    (Sort.REPEATED, EN, "every Tuesday at 4pm", "every Tuesday at 4pm", "?"),
    (Sort.HOUR, EN, "today at 8:00am", "today at 8:00am", "2026-11-22..2026-11-22"),
    (Sort.DATE, KO, "이틀 후에 떠난다", "이틀 후", "2026-11-24..2026-11-24"),
    (Sort.DATE, KO, "2016년 1월 1일에만", "2016년 1월 1일", "2016-01-01..2016-01-01"),
    (Sort.PERIOD, KO, "다음 달 4일부터 23일까지 비운다", "다음 달 4일부터 23일까지", "2026-12-04..2026-12-23"),
    (Sort.PERIOD, KO, "2007년에서 2009년 사이", "2007년에서 2009년 사이", "2007-01-01..2009-12-31"),
    (Sort.PERIOD, KO, "2018년 2월 이후 달라졌다", "2018년 2월 이후", "2018-03-01.."),
    (Sort.PERIOD, KO, "앞으로 사흘 동안", "앞으로 사흘 동안", "2026-11-23..2026-11-25"),
    (Sort.PERIOD, KO, "21세기의 기록", "21세기", "2000-01-01..2099-12-31"),
    (Sort.REPEATED, KO, "매주 화요일에 만난다", "매주 화요일", "?"),
    (Sort.HOUR, KO, "다음 주 토요일 5시에 시작한다", "다음 주 토요일 5시", "2026-11-28..2026-11-28"),
]


@pytest.mark.parametrize(("sort", "language", "text", "words", "stretch"), TIMES)
def test_a_time_is_read_with_the_words_that_bound_it(sort: Sort, language: Language, text: str, words: str, stretch: str) -> None:
    assert found(text, language, sort) == [(words, stretch)]


@pytest.mark.parametrize(
    ("language", "text", "words", "parts"),
    [
        (EN, "for 1 hour 30 minutes", "1 hour 30 minutes", [(1, Step.HOUR), (30, Step.MINUTE)]),
        (EN, "one and a half hours", "one and a half hours", [(Decimal("1.5"), Step.HOUR)]),
        (EN, "for several weeks", "several weeks", [(3, Step.WEEK)]),
        (KO, "1시간 30분이면 된다", "1시간 30분", [(1, Step.HOUR), (30, Step.MINUTE)]),
        (KO, "사흘간 열린다", "사흘", [(3, Step.DAY)]),
    ],
)
def test_a_length_has_its_parts(language: Language, text: str, words: str, parts: list[tuple[Decimal, Step]]) -> None:
    (one,) = moments(text, language, PUBLISHED)
    assert (one.span.of(text), one.sort) == (words, Sort.LENGTH)
    assert [(length.count, length.step) for length in one.lengths] == parts


@pytest.mark.parametrize(
    ("language", "text"),
    [(EN, "You may march on."), (EN, "May I ask?"), (EN, "Tel: 138-2010-2015"), (EN, "6.45 percent"), (KO, "한 사람이 수차례"), (KO, "동전 21개")],
)
def test_what_only_looks_like_a_time_is_none(language: Language, text: str) -> None:
    assert moments(text, language, PUBLISHED) == ()


def test_without_a_publication_date_only_full_dates_are_resolved() -> None:
    text = "from Jan 4 2019 until next week"
    assert [days(each.interval) for each in moments(text, EN, None)] == ["?"]
    assert [days(each.interval) for each in moments("on Jan 4 2019", EN, None)] == ["2019-01-04..2019-01-04"]


PIECES = st.sampled_from(
    "last next 3 2018 99999 31 May Feb 29 9999 0001 days weeks decades centuries ago from to between and Monday of the in every 12/31 1/1/0001 . , - Q5 53"
    " week 앞으로 지난 3일 2월 30일 사흘 999 년 간 부터 까지 이후 매주 세기 00세기 시 오전 25시 100주 \ue000".split()
)


@given(st.lists(PIECES, max_size=12), st.sampled_from([EN, KO]), st.sampled_from([None, PUBLISHED, date.min, date.max]))
def test_no_text_breaks_the_reading_and_times_stay_apart(pieces: list[str], language: Language, published: date | None) -> None:
    text = " ".join(pieces)
    found = moments(text, language, published)
    assert all(0 <= each.span.start < each.span.end <= len(text) for each in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
