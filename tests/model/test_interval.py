"""Stretches of days."""

from datetime import date

import pytest
from hypothesis import given
from tests import values

from factmark.errors import InvalidValueError
from factmark.model.interval import Interval

JULY = Interval(first=date(2025, 7, 1), last=date(2025, 7, 31))


def test_an_interval_cannot_end_before_it_starts() -> None:
    with pytest.raises(InvalidValueError, match="cannot end"):
        Interval(first=date(2025, 7, 2), last=date(2025, 7, 1))


@pytest.mark.parametrize(
    ("interval", "day", "expected"),
    [
        (JULY, date(2025, 7, 1), True),
        (JULY, date(2025, 7, 31), True),
        (JULY, date(2025, 8, 1), False),
        (Interval(first=date(2025, 7, 1)), date(2030, 1, 1), True),
        (Interval(last=date(2025, 7, 1)), date(2000, 1, 1), True),
        (Interval(), date.min, True),
        (Interval.day(date(2025, 7, 1)), date(2025, 7, 2), False),
    ],
    ids=["first", "last", "after", "open-end", "open-start", "always", "one-day"],
)
def test_both_ends_belong_to_an_interval(interval: Interval, day: date, expected: bool) -> None:
    assert interval.contains(day) is expected


@pytest.mark.parametrize(
    ("other", "overlaps", "within"),
    [
        (JULY, True, True),
        (Interval(first=date(2025, 7, 31), last=date(2025, 8, 5)), True, False),
        (Interval(first=date(2025, 8, 1)), False, False),
        (Interval(last=date(2025, 6, 30)), False, False),
        (Interval(first=date(2025, 1, 1)), True, True),
        (Interval(last=date(2025, 7, 31)), True, True),
        (Interval(), True, True),
    ],
    ids=["itself", "shares-a-day", "after", "before", "open-end", "open-start", "always"],
)
def test_intervals_that_share_a_day_overlap(other: Interval, overlaps: bool, within: bool) -> None:
    assert (JULY.overlaps(other), JULY.within(other)) == (overlaps, within)


@values.UNHURRIED
@given(values.any_interval(), values.any_interval())
def test_whatever_lies_within_also_overlaps(one: Interval, other: Interval) -> None:
    assert one.overlaps(other) is other.overlaps(one)
    assert not one.within(other) or one.overlaps(other)


@values.UNHURRIED
@given(values.any_interval(), values.any_day)
def test_an_interval_overlaps_the_days_it_contains(interval: Interval, day: date) -> None:
    assert interval.contains(day) is interval.overlaps(Interval.day(day))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2025-07-18", date(2025, 7, 18), date(2025, 7, 18)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_a_bare_month_or_year_means_all_its_days(text: str, first: date, last: date) -> None:
    interval = Interval.of(text)
    assert (interval.first, interval.last, interval.is_calendar_unit) == (first, last, True)


@pytest.mark.parametrize("text", ["", "yesterday", "2025-7-1", "2025-02-30", "0000", "2025-07-18T09:00"])
def test_what_is_no_date_makes_no_interval(text: str) -> None:
    with pytest.raises(InvalidValueError):
        Interval.of(text)


@pytest.mark.parametrize("interval", [Interval(), Interval(first=date(2025, 1, 1)), Interval(first=date(2025, 1, 1), last=date(2025, 3, 31))])
def test_a_quarter_or_an_open_stretch_is_no_calendar_unit(interval: Interval) -> None:
    assert not interval.is_calendar_unit


def test_what_two_intervals_share_lies_in_both() -> None:
    assert JULY.shared(Interval(first=date(2025, 7, 20))) == Interval(first=date(2025, 7, 20), last=date(2025, 7, 31))
    assert JULY.shared(Interval(first=date(2025, 8, 1))) is None
