"""A time as it is worded, and the arithmetic of stretches that both languages share."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from factmark.language import calendar
from factmark.language.calendar import Part
from factmark.language.mask import Mask
from factmark.language.measure import is_whole
from factmark.model.interval import Interval
from factmark.model.span import Span


class Sort(StrEnum):
    """What a wording of time is."""

    DATE = "date"
    """One day."""
    PERIOD = "period"
    """From one day to another, open where a side is not said: last week, since August."""
    LENGTH = "length"
    """How long: three days."""
    REPEATED = "repeated"
    """Every Monday, weekly."""
    HOUR = "hour"
    """A time of day, alone or with its day; only the day is resolved."""


class Step(StrEnum):
    """Units of the calendar."""

    HOUR = "hour"
    MINUTE = "minute"
    SECOND = "second"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """So many units; 90 minutes is not 1.5 hours here."""

    count: Decimal
    step: Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Where a time stands and what it means; `interval` is None while it cannot be resolved and for lengths, `lengths` holds "1 hour 30 minutes" in parts."""

    span: Span
    sort: Sort
    interval: Interval | None = None
    lengths: tuple[Length, ...] = ()


_DAYS = {Step.DAY: 1, Step.WEEK: 7}
_MONTHS = {Step.MONTH: 1, Step.QUARTER: 3, Step.YEAR: 12, Step.DECADE: 120, Step.CENTURY: 1200}


def shifted(of: date, count: int, step: Step) -> date | None:
    """The day so many units on; the last day of the month where that month has no such day. None beyond the calendar and for hours."""
    if step in _DAYS:
        return calendar.moved(of, count * _DAYS[step])
    if step not in _MONTHS:
        return None
    year, month = calendar.shifted(of, count * _MONTHS[step])
    whole = calendar.month(year, month)
    if whole is None or whole.first is None or whole.last is None:
        return None
    return min(whole.last, whole.first + timedelta(days=of.day - 1))


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The first, second … such weekday of a month, the last for -1; None where the month has no so many."""
    whole = calendar.month(year, month)
    if whole is None or whole.first is None or whole.last is None:
        return None
    if nth < 0:
        return whole.last - timedelta(days=(whole.last.weekday() - weekday) % 7)
    day = whole.first + timedelta(days=(weekday - whole.first.weekday()) % 7 + 7 * (nth - 1))
    return day if day <= whole.last else None


def ahead(of: date, count: int, step: Step) -> Interval | None:
    """The next so many units from the day after `of`, the last ones up to the day before it where `count` is below zero."""
    end = shifted(of, count, step)
    if end is None:
        return None
    return Interval(first=of + timedelta(days=1), last=end) if count > 0 else Interval(first=end, last=of - timedelta(days=1)) if count < 0 else None


def away(start: Interval | None, lengths: tuple[Length, ...], sign_: int) -> Interval | None:
    """The day so many units behind a day, or before it; None for hours and fractions."""
    day = None if start is None else start.first
    for length in lengths:
        day = None if day is None or not is_whole(length.count) else shifted(day, sign_ * int(length.count), length.step)
    return None if day is None else Interval.day(day)


def joined(first: Interval | None, last: Interval | None) -> Interval | None:
    """From the first day of one to the last day of the other; None where they do not follow each other."""
    if first is None or last is None or first.first is None or last.last is None or first.first > last.last:
        return None
    return Interval(first=first.first, last=last.last)


def before(of: Interval | None) -> Interval | None:
    """Everything up to the day before."""
    return None if of is None or of.first is None or of.first == date.min else Interval(last=of.first - timedelta(days=1))


def after(of: Interval | None) -> Interval | None:
    """Everything from the day behind."""
    return None if of is None or of.last is None or of.last == date.max else Interval(first=of.last + timedelta(days=1))


def since(of: Interval | None) -> Interval | None:
    """Everything from its first day on."""
    return None if of is None or of.first is None else Interval(first=of.first)


def until(of: Interval | None) -> Interval | None:
    """Everything up to its last day."""
    return None if of is None or of.last is None else Interval(last=of.last)


_AREAS = {sort: chr(0xE000 + 0x400 * number) + "-" + chr(0xE3FF + 0x400 * number) for number, sort in enumerate(Sort)}
DATE, PERIOD, LENGTH, REPEATED, HOUR = (_AREAS[sort] for sort in Sort)
"""The signs that stand for a time of one sort in a masked text, as part of a pattern's class."""


def sign(sort: Sort, number: int) -> str:
    """The sign of the so many-th time of a sort."""
    return chr(ord(_AREAS[sort][0]) + number)


SIGNS_AT_MOST = 0x400
"""How many times of one sort one stretch of text can hold."""


_PARTS = {
    "week": {Part.EARLY: (0, 2), Part.MIDDLE: (2, 4), Part.LATE: (3, 6), Part.FIRST_HALF: (0, 3), Part.SECOND_HALF: (3, 6)},
}


def stretch(of: date, unit: str, shift: int, part: Part | None = None) -> Interval | None:
    """The day, weekend, week, month, quarter, year, decade or century around a day, `shift` of them on, or a part of it."""
    if unit in {"week", "weekend"}:
        return _week(of, shift, part, is_weekend=unit == "weekend")
    if unit == "month":
        return calendar.month(*calendar.shifted(of, shift), part)
    if unit == "quarter":
        year, month = calendar.shifted(of, 3 * shift)
        return calendar.quarter(year, (month + 2) // 3)
    if unit == "year":
        return calendar.year(of.year + shift, part)
    if unit in {"decade", "century"}:
        size = 10 if unit == "decade" else 100
        return years(of.year // size * size + size * shift, size)
    day = calendar.moved(of, shift)
    return None if day is None else Interval.day(day)


def _week(of: date, shift: int, part: Part | None, *, is_weekend: bool) -> Interval | None:
    monday = calendar.week(of, shift).first
    if monday is None:
        return None
    first, last = (5, 6) if is_weekend else (0, 6) if part is None else _PARTS["week"][part]
    return Interval(first=monday + timedelta(days=first), last=monday + timedelta(days=last))


def years(first: int, count: int) -> Interval | None:
    """So many whole years; None outside the calendar."""
    start, end = calendar.year(first), calendar.year(first + count - 1)
    return joined(start, end)


Join = Callable[[str, tuple[Moment, ...], tuple[Moment, ...]], tuple[Sort, Interval | None]]
"""From the name of a pattern, all times that it joins and those among them that are days or periods, to what they make together."""


def joined_by(text: str, found: Sequence[Moment], patterns: Sequence[tuple[str, re.Pattern[str]]], join: Join) -> tuple[Moment, ...]:
    """The times with those that a pattern ties together made one, patterns in their order, each time at most once."""
    counts = dict.fromkeys(Sort, -1)
    signs: list[str] = []
    for moment in found:
        counts[moment.sort] += 1
        signs.append(sign(moment.sort, counts[moment.sort]))
    if not found or max(counts.values()) >= SIGNS_AT_MOST:
        return tuple(found)
    mask, by_sign = Mask(text, [moment.span for moment in found], signs), dict(zip(signs, found, strict=True))
    kept = list(found)
    for name, pattern in patterns:
        for match in pattern.finditer(mask.text):
            parts = tuple(by_sign[each] for each in match.group() if each in by_sign)
            if any(part not in kept for part in parts):
                continue
            sort, interval = join(name, parts, tuple(part for part in parts if part.sort in {Sort.DATE, Sort.PERIOD}))
            kept = [moment for moment in kept if moment not in parts]
            kept.append(Moment(span=mask.span(*match.span()), sort=sort, interval=interval))
    return tuple(sorted(kept, key=lambda moment: moment.span))


_BOUNDS: dict[str, Callable[[Interval | None], Interval | None]] = {"since": since, "until": until, "before": before, "after": after}


def bound(name: str, _parts: tuple[Moment, ...], days: tuple[Moment, ...]) -> tuple[Sort, Interval | None]:
    """What the words of a bound make of the one or two times beside them."""
    first, last = days[0].interval, days[-1].interval
    if name != "between":
        return Sort.PERIOD, _BOUNDS[name](first)
    return Sort.PERIOD, joined(first, last) or joined(first, _year_on(last))


def _year_on(of: Interval | None) -> Interval | None:
    """The same stretch a year later: from October to March ends in the year after."""
    if of is None or of.first is None or of.last is None:
        return None
    first, last = shifted(of.first, 1, Step.YEAR), shifted(of.last, 1, Step.YEAR)
    return None if first is None or last is None else Interval(first=first, last=last)
