"""Which stretch of the calendar an article means."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factmark.language import calendar
from factmark.language.calendar import Direction, Part
from factmark.model.interval import Interval

published_days = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("interval", "first", "last"),
    [
        (calendar.year(2024), "2024-01-01", "2024-12-31"),
        (calendar.year(2024, Part.LATE), "2024-10-01", "2024-12-31"),
        (calendar.year(2024, Part.SECOND_HALF), "2024-07-01", "2024-12-31"),
        (calendar.quarter(2024, 1), "2024-01-01", "2024-03-31"),
        (calendar.month(2024, 2), "2024-02-01", "2024-02-29"),
        (calendar.month(2023, 2, Part.LATE), "2023-02-21", "2023-02-28"),
        (calendar.week(date(2025, 7, 18)), "2025-07-14", "2025-07-20"),
    ],
)
def test_a_part_of_the_calendar_has_its_first_and_last_day(interval: Interval, first: str, last: str) -> None:
    assert interval == Interval(first=date.fromisoformat(first), last=date.fromisoformat(last))


def test_a_day_the_calendar_does_not_have_is_none() -> None:
    assert calendar.day(2023, 2, 29) is None
    assert calendar.month(2023, 13) is None
    assert calendar.year(0) is None
    assert calendar.moved(date.max, 1) is None


def test_a_plan_for_a_day_just_past_dates_its_announcement() -> None:
    published = date(2025, 7, 18)

    assert calendar.day_near(6, 30, published, Direction.PLANNED) == date(2025, 6, 30)
    assert calendar.day_near(12, 3, published, Direction.PLANNED) == date(2025, 12, 3)


@given(published_days, st.integers(1, 12))
def test_a_bare_month_has_begun_and_a_coming_one_is_not_over(published: date, which: int) -> None:
    past = calendar.month(calendar.month_near(which, published, Direction.NEAREST), which)
    coming = calendar.month(calendar.month_near(which, published, Direction.COMING), which)

    assert past is not None
    assert past.first is not None
    assert past.first <= published < past.first + timedelta(days=366)
    assert coming is not None
    assert coming.last is not None
    assert published <= coming.last


@given(published_days, st.integers(1, 31))
def test_a_bare_day_lies_at_most_a_week_ahead_and_a_past_one_never(published: date, of_month: int) -> None:
    nearest = calendar.monthday_near(of_month, published, Direction.NEAREST)
    past = calendar.monthday_near(of_month, published, Direction.PAST)
    coming = calendar.monthday_near(of_month, published, Direction.COMING)

    assert nearest is not None
    assert nearest <= published + timedelta(days=calendar.NEAR_DAYS)
    assert past is not None
    assert past <= published
    assert coming is not None
    assert coming >= published


@given(published_days, st.integers(0, 6))
def test_a_weekday_is_within_a_week_on_its_side(published: date, which: int) -> None:
    last = calendar.weekday_near(which, published, Direction.NEAREST)
    coming = calendar.weekday_near(which, published, Direction.COMING)

    assert last.weekday() == coming.weekday() == which
    assert timedelta(0) <= published - last < timedelta(days=7)
    assert timedelta(0) <= coming - published < timedelta(days=7)
