"""Dates in both languages, side by side, resolved against the day an article came out."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factmark.language.date import days
from factmark.model.document import Language
from factmark.model.interval import Interval
from factmark.model.span import Span

KO, EN = Language.KO, Language.EN


def _read(text: str, language: Language, published: str, anchor: date | None = None) -> list[tuple[str, str]]:
    found = days(text, Span(0, len(text)), language, date.fromisoformat(published) if published else None, anchor=anchor)
    return [(day.span.of(text), _written(day.interval)) for day in found]


def _written(interval: Interval | None) -> str:
    if interval is None:
        return "open"
    return str(interval.first) if interval.first == interval.last else f"{interval.first}..{interval.last}"


@pytest.mark.parametrize(
    ("language", "published", "text", "words", "interval"),
    [
        (KO, "2026-01-05", "2025년 7월 18일 발표했다", "2025년 7월 18일", "2025-07-18"),
        (EN, "2026-01-05", "It said on July 18, 2025.", "July 18, 2025", "2025-07-18"),
        (EN, "2026-01-05", "It said on 18 July 2025.", "18 July 2025", "2025-07-18"),
        (EN, "2026-01-05", "It said on Tuesday, July 16.", "Tuesday, July 16", "2025-07-16"),
        (KO, "2026-01-05", "2025.7.18 기준", "2025.7.18", "2025-07-18"),
        (KO, "2026-01-05", "2025년 7월 18일(금) 발표했다", "2025년 7월 18일(금)", "2025-07-18"),
        (EN, "2026-01-05", "as of 2025-07-18", "2025-07-18", "2025-07-18"),
        (KO, "2025-07-18", "7월 16일 밝혔다", "7월 16일", "2025-07-16"),
        (EN, "2025-07-18", "It said on July 16.", "July 16", "2025-07-16"),
        (KO, "2025-01-03", "12월 28일 밝혔다", "12월 28일", "2024-12-28"),
        (EN, "2025-01-03", "It said on Dec. 28.", "Dec. 28", "2024-12-28"),
        (KO, "2025-09-04", "10월 1일부터 시행된다", "10월 1일", "2025-10-01"),
        (EN, "2025-07-21", "before August 1, when tariffs take effect", "August 1", "2025-08-01"),
        (KO, "2025-07-18", "18일 보도했다", "18일", "2025-07-18"),
        (KO, "2025-07-18", "지난 15일 말했다", "지난 15일", "2025-07-15"),
        (KO, "2025-10-01", "30일 밝혔다", "30일", "2025-09-30"),
        (KO, "2025-03-03", "31일 밝혔다", "31일", "2025-01-31"),
        (KO, "2025-07-18", "19일 출국한다", "19일", "2025-07-19"),
        (KO, "2025-07-18", "오는 3일 열린다", "오는 3일", "2025-08-03"),
        (EN, "2025-07-18", "It arrived on the 16th.", "the 16th", "2025-07-16"),
        (KO, "2025-08-16", "15일(현지시간) 만났다", "15일(현지시간)", "2025-08-15"),
        (KO, "2025-06-04", "4일 새벽 인정했다", "4일 새벽", "2025-06-04"),
        (EN, "2025-08-16", "They met on Friday night local time in Alaska.", "Friday night local time", "2025-08-15"),
        (KO, "2025-07-18", "지난달 열린 협상", "지난달", "2025-06-01..2025-06-30"),
        (EN, "2025-07-18", "the talks last month", "last month", "2025-06-01..2025-06-30"),
        (KO, "2025-07-18", "지난달 3일 열린 협상", "지난달 3일", "2025-06-03"),
        (KO, "2025-07-18", "지난 6월 열린 협상", "지난 6월", "2025-06-01..2025-06-30"),
        (EN, "2025-07-18", "the talks in June", "June", "2025-06-01..2025-06-30"),
        (KO, "2025-01-03", "지난 6월 열린 협상", "지난 6월", "2024-06-01..2024-06-30"),
        (EN, "2025-01-03", "the talks in June", "June", "2024-06-01..2024-06-30"),
        (KO, "2025-07-18", "오는 8월 재판이 열린다", "오는 8월", "2025-08-01..2025-08-31"),
        (EN, "2025-07-18", "The trial will open in August.", "August", "2025-08-01..2025-08-31"),
        (EN, "2025-07-18", "The trial opens next August.", "next August", "2025-08-01..2025-08-31"),
        (KO, "2025-08-28", "10월에 금리를 내릴 것으로 본다", "10월", "2025-10-01..2025-10-31"),
        (EN, "2025-06-06", "Markets expect no change in July.", "July", "2025-07-01..2025-07-31"),
        (KO, "2025-08-28", "10월에 금리를 내렸다", "10월", "2024-10-01..2024-10-31"),
        (KO, "2025-07-18", "이달 초 회의를 열었다", "이달 초", "2025-07-01..2025-07-10"),
        (EN, "2025-07-18", "early this month", "early this month", "2025-07-01..2025-07-10"),
        (KO, "2025-08-16", "다음 달 발표한다", "다음 달", "2025-09-01..2025-09-30"),
        (EN, "2025-08-16", "It is due next month.", "next month", "2025-09-01..2025-09-30"),
        (KO, "2025-12-16", "내달 발표한다", "내달", "2026-01-01..2026-01-31"),
        (EN, "2025-09-01", "in the first 20 days of August", "the first 20 days of August", "2025-08-01..2025-08-20"),
        (EN, "2025-09-01", "in the last two weeks of May 2024", "the last two weeks of May 2024", "2024-05-18..2024-05-31"),
        (KO, "2025-09-01", "8월 1~20일 수출", "8월 1~20일", "2025-08-01..2025-08-20"),
        (KO, "2025-07-18", "7월 말까지", "7월 말", "2025-07-21..2025-07-31"),
        (EN, "2025-07-18", "by the end of July", "the end of July", "2025-07-21..2025-07-31"),
        (KO, "2025-07-18", "2025년 3월 체결했다", "2025년 3월", "2025-03-01..2025-03-31"),
        (EN, "2025-07-18", "signed in March 2025", "March 2025", "2025-03-01..2025-03-31"),
        (KO, "2025-07-18", "작년 말 출범했다", "작년 말", "2024-10-01..2024-12-31"),
        (EN, "2025-07-18", "It took office late last year.", "late last year", "2024-10-01..2024-12-31"),
        (KO, "2025-07-18", "지난해 12월 출범했다", "지난해 12월", "2024-12-01..2024-12-31"),
        (EN, "2025-07-18", "It started in December last year.", "December last year", "2024-12-01..2024-12-31"),
        (KO, "2025-07-18", "올해 세 번 낮췄다", "올해", "2025-01-01..2025-12-31"),
        (EN, "2025-07-18", "the third cut this year", "this year", "2025-01-01..2025-12-31"),
        (KO, "2025-07-18", "내년 초 문을 연다", "내년 초", "2026-01-01..2026-03-31"),
        (EN, "2025-07-18", "It opens early next year.", "early next year", "2026-01-01..2026-03-31"),
        (KO, "2025-07-18", "2020년 제소했다", "2020년", "2020-01-01..2020-12-31"),
        (EN, "2025-07-18", "It sued in 2020.", "2020", "2020-01-01..2020-12-31"),
        (KO, "2025-07-31", "2033년 말까지다", "2033년 말", "2033-10-01..2033-12-31"),
        (EN, "2025-07-31", "It runs to the end of 2033.", "the end of 2033", "2033-10-01..2033-12-31"),
        (KO, "2025-07-18", "올 상반기 실적", "올 상반기", "2025-01-01..2025-06-30"),
        (EN, "2025-07-18", "results of the first half of 2025", "the first half of 2025", "2025-01-01..2025-06-30"),
        (KO, "2025-07-18", "2020~2024년 실적", "2020~2024년", "2020-01-01..2024-12-31"),
        (EN, "2025-07-18", "the 2020-2024 plan", "2020-2024", "2020-01-01..2024-12-31"),
        (KO, "2025-07-18", "2010년대 초", "2010년대", "2010-01-01..2019-12-31"),
        (EN, "2025-07-18", "in the 2010s", "the 2010s", "2010-01-01..2019-12-31"),
        (KO, "2025-07-31", "2분기 영업이익", "2분기", "2025-04-01..2025-06-30"),
        (EN, "2025-07-31", "profit in the second quarter", "the second quarter", "2025-04-01..2025-06-30"),
        (KO, "2025-02-10", "4분기 영업이익", "4분기", "2024-10-01..2024-12-31"),
        (KO, "2025-07-31", "올해 3분기 양산한다", "올해 3분기", "2025-07-01..2025-09-30"),
        (EN, "2025-07-31", "profit in Q3 2024", "Q3 2024", "2024-07-01..2024-09-30"),
        (KO, "2025-07-31", "회계연도 2026년 1분기 실적", "회계연도 2026년 1분기", "open"),
        (EN, "2025-07-31", "in the fiscal first quarter", "the fiscal first quarter", "open"),
        (KO, "2025-06-04", "6·3 대통령 선거", "6·3", "2025-06-03"),
        (KO, "2025-07-18", "어제 만났다", "어제", "2025-07-17"),
        (EN, "2025-07-18", "They met yesterday.", "yesterday", "2025-07-17"),
        (KO, "2025-07-18", "내일 만난다", "내일", "2025-07-19"),
        (EN, "2025-07-18", "They meet tomorrow.", "tomorrow", "2025-07-19"),
        (KO, "2025-07-18", "사흘 전 만났다", "사흘 전", "2025-07-15"),
        (EN, "2025-07-18", "They met three days ago.", "three days ago", "2025-07-15"),
        (KO, "2025-07-18", "한 달 전 만났다", "한 달 전", "2025-06-01..2025-06-30"),
        (EN, "2025-07-18", "They met a month ago.", "a month ago", "2025-06-01..2025-06-30"),
        (KO, "2025-07-18", "5년 전 만났다", "5년 전", "2020-01-01..2020-12-31"),
        (EN, "2025-07-18", "They met five years ago.", "five years ago", "2020-01-01..2020-12-31"),
        (KO, "2025-07-18", "지난주 만났다", "지난주", "2025-07-07..2025-07-13"),
        (EN, "2025-07-18", "They met last week.", "last week", "2025-07-07..2025-07-13"),
        (KO, "2025-07-18", "이번 주말 만난다", "이번 주말", "2025-07-19..2025-07-20"),
        (EN, "2025-07-18", "They meet this weekend.", "this weekend", "2025-07-19..2025-07-20"),
        (KO, "2025-07-18", "지난 화요일 만났다", "지난 화요일", "2025-07-15"),
        (EN, "2025-07-18", "They met on Tuesday.", "Tuesday", "2025-07-15"),
        (KO, "2025-07-18", "다음 주 화요일 만난다", "다음 주 화요일", "2025-07-22"),
        (EN, "2025-07-18", "They meet next Tuesday.", "next Tuesday", "2025-07-22"),
        (EN, "2025-07-18", "They will meet on Monday.", "Monday", "2025-07-21"),
        (EN, "2025-07-18", "They met on Friday last week.", "Friday last week", "2025-07-11"),
        (KO, "2025-07-18", "3~5일 열렸다", "3~5일", "2025-07-03..2025-07-05"),
        (EN, "2025-07-18", "It ran on July 3-5.", "July 3-5", "2025-07-03..2025-07-05"),
        (KO, "2025-07-18", "7월 30일~8월 2일 열린다", "7월 30일~8월 2일", "2025-07-30..2025-08-02"),
        (KO, "2025-09-18", "7~8월 열렸다", "7~8월", "2025-07-01..2025-08-31"),
        (KO, "2025-07-18", "연말까지 마친다", "연말", "2025-10-01..2025-12-31"),
        (EN, "2025-07-18", "It ends by the end of the year.", "the end of the year", "2025-10-01..2025-12-31"),
        (KO, "2025-07-18", "'24년 3분기 실적", "'24년 3분기", "2024-07-01..2024-09-30"),
        (KO, "2025-07-18", "2월 30일", "2월 30일", "open"),
    ],
)
def test_a_date_is_resolved_against_publication(language: Language, published: str, text: str, words: str, interval: str) -> None:
    assert _read(text, language, published) == [(words, interval)]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (KO, "16일 열렸다. 이날 그는 전날 만난 장관을 다시 봤다", ["2025-07-16", "2025-07-16", "2025-07-15"]),
        (EN, "It opened on July 16. That day he spoke. The next day he left.", ["2025-07-16", "2025-07-16", "2025-07-17"]),
        (KO, "지난달 3일과 5일", ["2025-06-03", "2025-06-05"]),
        (KO, "7월 3일부터 5일까지", ["2025-07-03", "2025-07-05"]),
        (KO, "10일 발표하고 사흘 뒤 철회했다", ["2025-07-10", "2025-07-13"]),
        (EN, "It said on Tuesday that it will meet on Monday.", ["2025-07-15", "2025-07-21"]),
        (EN, "between 2020 and 2022", ["2020-01-01..2020-12-31", "2022-01-01..2022-12-31"]),
        (KO, "회계연도 기준 1분기에 이어 2분기에도", ["open", "open"]),
    ],
)
def test_dates_lean_on_the_ones_before_them(language: Language, text: str, found: list[str]) -> None:
    assert [interval for _, interval in _read(text, language, "2025-07-18")] == found


@pytest.mark.parametrize(("language", "text"), [(KO, "이날 그는"), (EN, "that day he")])
def test_that_day_is_the_anchor_where_the_stretch_names_none(language: Language, text: str) -> None:
    assert [interval for _, interval in _read(text, language, "2025-07-18", date(2025, 7, 16))] == ["2025-07-16"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (KO, "사흘간, 3일간, 1년 연장, 3년 만에, 100일"),
        (EN, "for three days, a one-year extension, 100 days, a year"),
        (KO, "5·18 민주화운동과 12·3 비상계엄"),
        (EN, "He may go and they march on; Sun Microsystems; Jan Kowalski"),
        (KO, "지난해보다 늘었고 작년 동기 대비 줄었다"),
        (EN, "more than last year and the same period last year"),
        (EN, "a financial hub, over the past month, on the 19th floor"),
        (KO, "회담 하루 전인, 전월보다"),
        (KO, "올랐다, 오늘날, 3일본, 1일당, 20대"),
        (EN, "H20, $2020, 2,020 votes, 10:30"),
    ],
)
def test_lengths_names_and_comparisons_are_no_dates(language: Language, text: str) -> None:
    assert _read(text, language, "2025-07-18") == []


@pytest.mark.parametrize(("language", "text"), [(KO, "18일 지난달 어제 이날 6월 2분기 지난 금요일 사흘 전"), (EN, "on Friday, last month, July 16, yesterday")])
def test_without_a_publication_date_relative_dates_stay_open(language: Language, text: str) -> None:
    found = _read(text, language, "")

    assert len(found) >= 4
    assert {interval for _, interval in found} == {"open"}


_PIECES = (
    "지난 오는 올 작년 2025년 '24년 99년 13월 2월 30일 31일 0일 3~5일 7월3일~8월2일 7~8월 12~3월 4분기 회계연도 말 초 상반기 지난달 다음 달 이날 전날"
    " 이튿날 사흘 2주 5년 999년 전 뒤 월요일 다음주 6·3 5·18 2·30 2020~2019년 2010년대 2025.2.30 보다 (현지시간) 오전 까지 할 예정 했다"
    " last next this Monday May Feb 30 31 2025 9999 0001 9999년 12월 1999-12-31 13/13/2024 2/30/2024 the end of year month week decade quarter fiscal Q4"
    " first 100 years ago that day early mid 1990s 2022-2020 than will by said the 31st , . ' ٣"
).split()


@given(
    st.lists(st.sampled_from(_PIECES), max_size=12),
    st.sampled_from(["", " "]),
    st.sampled_from(Language),
    st.none() | st.sampled_from([date.min, date.max]) | st.dates(),
)
def test_any_pile_of_date_words_is_read_without_an_error_and_in_order(pieces: list[str], space: str, language: Language, published: date | None) -> None:
    text = space.join(pieces)

    spans = [day.span for day in days(text, Span(0, len(text)), language, published)]

    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(first.end <= second.start for first, second in pairwise(spans))
