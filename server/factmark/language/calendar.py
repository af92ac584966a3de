"""Stretches of the calendar and which of them an article means: what Korean and English dates share."""

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum

from factmark.model.interval import Interval

NEAR_DAYS = 7
"""A bare day of the month up to so many days after publication is read as coming, a later one as of the month before:
news writes "last month's 19th" for what lies further back."""

NEAR_MONTHS = 2
"""A bare month and day up to so many months after publication is read as coming, a later one as past; and one that came
up to so many months before is read as past even where a plan stands beside it: it dates the announcement."""


class Part(StrEnum):
    """A vague part of a month or year."""

    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"
    FIRST_HALF = "first half"
    SECOND_HALF = "second half"


class Direction(StrEnum):
    """Which way from publication the words point."""

    PAST = "past"
    COMING = "coming"
    PLANNED = "planned"
    """A plan or forecast stands beside the date: it is coming, unless such a day was just past."""
    NEAREST = "nearest"
    """They do not say; the rules of each function decide."""


_YEAR_PARTS = {Part.EARLY: (1, 3), Part.MIDDLE: (5, 8), Part.LATE: (10, 12), Part.FIRST_HALF: (1, 6), Part.SECOND_HALF: (7, 12)}
_MONTH_PARTS = {Part.EARLY: (1, 10), Part.MIDDLE: (11, 20), Part.LATE: (21, 31), Part.FIRST_HALF: (1, 15), Part.SECOND_HALF: (16, 31)}


_COUNTABLE_YEARS = range(1000, 9000)
"""Far enough from both ends of the calendar for anything a text may count back or ahead."""


def countable(of: date | None) -> date | None:
    """The day if weeks and years can be counted from it either way, None near the ends of the calendar."""
    return of if of is not None and of.year in _COUNTABLE_YEARS else None


def year(number: int, part: Part | None = None) -> Interval | None:
    """A year or a part of it: early January to March, middle May to August, late October to December. None outside 1–9999."""
    if not 1 <= number <= 9999:
        return None
    first, last = _YEAR_PARTS[part] if part is not None else (1, 12)
    return Interval(first=date(number, first, 1), last=date(number, last, monthrange(number, last)[1]))


def quarter(number: int, which: int) -> Interval | None:
    """A calendar quarter, 1 to 4."""
    start = month(number, 3 * which - 2)
    end = month(number, 3 * which)
    return None if start is None or end is None else Interval(first=start.first, last=end.last)


def month(number: int, which: int, part: Part | None = None) -> Interval | None:
    """A month of a year or a part of it: early to the 10th, middle to the 20th, late from the 21st. None where there is no such month."""
    if not (1 <= which <= 12 and 1 <= number <= 9999):
        return None
    last = monthrange(number, which)[1]
    start, end = _MONTH_PARTS[part] if part is not None else (1, last)
    return Interval(first=date(number, which, start), last=date(number, which, min(end, last)))


def day(number: int, which: int, of_month: int) -> date | None:
    """The day, None where the calendar has none."""
    if not (1 <= which <= 12 and 1 <= number <= 9999 and 1 <= of_month <= monthrange(number, which)[1]):
        return None
    return date(number, which, of_month)


def week(of: date, shift: int = 0) -> Interval:
    """The week from Monday to Sunday around a day, `shift` weeks on."""
    monday = of - timedelta(days=of.weekday()) + timedelta(weeks=shift)
    return Interval(first=monday, last=monday + timedelta(days=6))


def shifted(of: date, months: int) -> tuple[int, int]:
    """Year and month so many months on."""
    place = of.year * 12 + of.month - 1 + months
    return place // 12, place % 12 + 1


def moved(of: date, days: int) -> date | None:
    """The day so many days on, None beyond the calendar."""
    place = of.toordinal() + days
    return date.fromordinal(place) if 1 <= place <= date.max.toordinal() else None


def month_near(which: int, published: date, direction: Direction) -> int:
    """The year of a month named without one: the most recent such month that has begun by publication, or the coming one."""
    is_coming = direction is Direction.COMING or (direction is Direction.PLANNED and (published.month - which) % 12 > NEAR_MONTHS)
    return published.year + (which < published.month) if is_coming else published.year - (which > published.month)


def day_near(which: int, of_month: int, published: date, direction: Direction) -> date | None:
    """A month and day named without a year.

    Past and coming are taken at their word; else it is the coming one up to `NEAR_MONTHS` months after publication, and the last one before that.
    """
    is_later = (which, of_month) > (published.month, published.day)
    ahead, behind = (which - published.month) % 12, (published.month - which) % 12
    is_coming = {
        Direction.PAST: False,
        Direction.COMING: True,
        Direction.PLANNED: behind > NEAR_MONTHS or (behind == 0 and is_later),
        Direction.NEAREST: ahead <= NEAR_MONTHS and (is_later or ahead > 0),
    }[direction]
    if is_coming:
        return day(published.year + ((which, of_month) < (published.month, published.day)), which, of_month)
    return day(published.year - is_later, which, of_month)


def monthday_near(of_month: int, published: date, direction: Direction) -> date | None:
    """A day named without a month: in the month of publication if it has come or is near, else the last such day before.

    A coming one is the next such day from publication on.
    """
    here = day(published.year, published.month, of_month)
    if direction is Direction.COMING:
        return here if here is not None and here >= published else _next_with(of_month, published, 1)
    ahead = 0 if direction is Direction.PAST else NEAR_DAYS
    if here is not None and here <= published + timedelta(days=ahead):
        return here
    following = _next_with(of_month, published, 1)
    if following is not None and (following - published).days <= ahead:
        return following
    return _next_with(of_month, published, -1)


def _next_with(of_month: int, published: date, step: int) -> date | None:
    """The day in the nearest month, before or after the one of publication, that has it."""
    for months in (step, 2 * step):
        found = day(*shifted(published, months), of_month)
        if found is not None:
            return found
    return None


def weekday_near(which: int, published: date, direction: Direction) -> date:
    """The last such weekday on or before publication (0 is Monday); the next one on or after it when it is coming."""
    if direction is Direction.COMING:
        return published + timedelta(days=(which - published.weekday()) % 7)
    return published - timedelta(days=(published.weekday() - which) % 7)
