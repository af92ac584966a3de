"""Dates in English text."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from factmark.language import calendar
from factmark.language.calendar import Direction, Part
from factmark.language.en import date_wording as wording
from factmark.language.spot import Day
from factmark.model.interval import Interval
from factmark.model.span import Span

_CUE_CHARS = 90
"""How far before a date its verb is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """What a date is resolved against: publication, the day last named, and the tense of what stands before."""

    published: date | None
    last: date | None
    direction: Direction


def days(text: str, span: Span, published: date | None, *, anchor: date | None = None) -> tuple[Day, ...]:
    """The dates and stretches of time in a stretch of normalised English text, in order.

    Full dates stand for themselves; everything else is resolved against `published`, and is open (None) without it. A bare weekday or month is the
    last one on or before publication, or the coming one behind a plan ("will meet on Friday") unless a verb of saying takes it ("said on Friday").
    Last, this and next with a weekday mean the calendar week, Monday first. "That day" and "a day later" count from the day last named, at first
    `anchor`, else publication. Parts of years and months are stretches (the end of 2033 is October to December). Fiscal quarters are open. Lengths
    ("for three days") and dates that something is only compared with ("than last year") are left out. Prepositions stay outside the span.
    """
    found: list[Day] = []
    published, last = calendar.countable(published), calendar.countable(anchor)
    at, is_fiscal = span.start, False
    while (start := wording.START.search(text, at, span.end)) is not None:
        name, match = _match(text, start.start(), span.end)
        if match is None:
            at = _behind_word(text, start.start(), span.end)
            continue
        at = match.end()
        is_fiscal = is_fiscal or name == "fiscal"
        if wording.COMPARED.search(text, max(span.start, match.start() - 24), match.start()):
            continue
        direction = _direction(text, span, match)
        place = _Place(published=published, last=last, direction=direction)
        interval = None if is_fiscal and name == "quarter" else _RESOLVERS[name](match, place)
        found.append(Day(span=Span(match.start(), _end(match)), interval=interval))
        if interval is not None and interval.first == interval.last and name not in {"anchored", "relative"}:
            last = calendar.countable(interval.first)
    return tuple(found)


def quarters(text: str) -> frozenset[int]:
    """The quarters that a text names, 1 to 4, whatever their year: of a fiscal one the dates are not known, but the third is not the second."""
    found = wording.QUARTER.finditer(text)
    return frozenset(wording.ORDINALS[each["ordinal"].lower()] if each["ordinal"] else int(each["behind"] or each["before"]) for each in found)


def _match(text: str, start: int, stop: int) -> tuple[str, re.Match[str] | None]:
    for name, pattern in wording.PATTERNS:
        match = pattern.match(text, start, stop)
        if match is not None:
            return name, match
    return "", None


def _behind_word(text: str, at: int, stop: int) -> int:
    at += 1
    while at < stop and text[at].isalnum():
        at += 1
    return at


def _end(match: re.Match[str]) -> int:
    """The end of a date without the full stop that a month's abbreviation may share with the sentence."""
    words = match.group()
    is_stop = words.endswith(".") and words.rstrip(".").lower() in wording.MONTHS and len(words) > 5
    return match.end() - is_stop


def _direction(text: str, span: Span, match: re.Match[str]) -> Direction:
    if wording.COMING.search(text, max(span.start, match.start() - _CUE_CHARS), match.start()):
        return Direction.COMING
    return Direction.NEAREST


def _day(of: date | None) -> Interval | None:
    return None if of is None else Interval.day(of)


def _group(match: re.Match[str], name: str) -> str | None:
    """A named part of a match in small letters, None where the pattern has none."""
    value = match.groupdict().get(name)
    return None if value is None else re.sub(r"\s+", " ", value.lower()).strip()


def _month_number(match: re.Match[str]) -> int:
    return wording.MONTHS[match["month"].lower().rstrip(".")]


def _part(match: re.Match[str]) -> Part | None:
    words = _group(match, "part")
    return None if words is None else wording.PARTS[words]


def _numeric(match: re.Match[str], _place: _Place) -> Interval | None:
    return _day(calendar.day(int(match["year"]), int(match["month"]), int(match["day"])))


def _single(match: re.Match[str], place: _Place) -> Interval | None:
    month, of_month = _month_number(match), int(match["day"])
    if match["year"] is not None:
        return _day(calendar.day(int(match["year"]), month, of_month))
    if place.published is None:
        return None
    direction = Direction.PLANNED if place.direction is Direction.COMING else place.direction
    return _day(calendar.day_near(month, of_month, place.published, direction))


def _several(match: re.Match[str], place: _Place) -> Interval | None:
    single = _single(match, place)
    if single is None or single.first is None:
        return None
    last = calendar.day(single.first.year, single.first.month, int(match["day2"]))
    return None if last is None or last < single.first else Interval(first=single.first, last=last)


def _month(match: re.Match[str], place: _Place) -> Interval | None:
    month, which = _month_number(match), _group(match, "which")
    if match["year"] is not None:
        return calendar.month(int(match["year"]), month, _part(match))
    if place.published is None:
        return None
    if match["whichyear"] is not None:
        return calendar.month(place.published.year + wording.WHICH[match["whichyear"]], month, _part(match))
    direction = {None: place.direction, "next": Direction.COMING, "the coming": Direction.COMING, "this": Direction.NEAREST}.get(which, Direction.PAST)
    return calendar.month(calendar.month_near(month, place.published, direction), month, _part(match))


def _part_of_month(match: re.Match[str], place: _Place) -> Interval | None:
    """The first 20 days of August, the last two weeks of May."""
    year = None if match["year"] is None else int(match["year"])
    number = _month_number(match)
    if year is not None:
        whole = calendar.month(year, number)
    else:
        whole = None if place.published is None else calendar.month(calendar.month_near(number, place.published, place.direction), number)
    if whole is None or whole.first is None or whole.last is None:
        return None
    words = match["count"].lower()
    count = int(words) if words.isdigit() else wording.LENGTHS[words]
    length = timedelta(days=count * (7 if match["unit"].lower() == "week" else 1) - 1)
    if match["end"].lower() in {"last", "final"}:
        return Interval(first=max(whole.first, whole.last - length), last=whole.last)
    return Interval(first=whole.first, last=min(whole.last, whole.first + length))


def _quarter(match: re.Match[str], place: _Place) -> Interval | None:
    """The calendar quarter; without a year the last one that has begun, or the coming one."""
    ordinal = _group(match, "ordinal")
    which = int(match["short"][1]) if ordinal is None else wording.ORDINALS[ordinal]
    if match["year"] is not None:
        return calendar.quarter(int(match["year"]), which)
    if place.published is None:
        return None
    if match["whichyear"] is not None:
        return calendar.quarter(place.published.year + wording.WHICH[match["whichyear"]], which)
    return calendar.quarter(calendar.month_near(3 * which - 2, place.published, place.direction), which)


def _year(match: re.Match[str], _place: _Place) -> Interval | None:
    return calendar.year(int(match["year"]), _part(match))


def _decade(match: re.Match[str], _place: _Place) -> Interval | None:
    first = int(match["year"])
    return Interval(first=date(first, 1, 1), last=date(first + 9, 12, 31))


def _weekday(match: re.Match[str], place: _Place) -> Interval | None:
    """The weekday of the calendar week that last, this or next name, else the nearest in the direction of the verb."""
    if place.published is None:
        return None
    number = wording.WEEKDAYS[match["weekday"].lower()]
    which = _group(match, "which") or _group(match, "week")
    if which is None:
        return _day(calendar.weekday_near(number, place.published, place.direction))
    if which == "coming":
        return _day(calendar.weekday_near(number, place.published, Direction.COMING))
    monday = calendar.week(place.published, wording.WHICH[which.removesuffix(" week")]).first
    return _day(None if monday is None else monday + timedelta(days=number))


def _ordinal_day(match: re.Match[str], place: _Place) -> Interval | None:
    return None if place.published is None else _day(calendar.monthday_near(int(match["day"]), place.published, place.direction))


def _slashed(match: re.Match[str], _place: _Place) -> Interval | None:
    """Month first as in the United States, day first where only that is a date."""
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    return _day(calendar.day(year, first, second) or calendar.day(year, second, first))


def _years(match: re.Match[str], _place: _Place) -> Interval | None:
    first, last = int(match["year"]), int(match["year2"])
    return Interval(first=date(first, 1, 1), last=date(last, 12, 31)) if first <= last else None


def _relative(match: re.Match[str], place: _Place) -> Interval | None:
    if place.published is None:
        return None
    return _day(calendar.moved(place.published, wording.RELATIVE[_group(match, "relative") or ""]))


def _anchored(match: re.Match[str], place: _Place) -> Interval | None:
    start = place.last or place.published
    return None if start is None else _day(calendar.moved(start, wording.ANCHORED[_group(match, "anchored") or ""]))


def _unit(match: re.Match[str], place: _Place) -> Interval | None:
    """Last week, this month, the end of next year."""
    of = place.published
    if of is None:
        return None
    return _stretch(of, match["unit"], wording.WHICH.get(_group(match, "which") or "", 0), _part(match))


def _stretch(of: date, unit: str, shift: int, part: Part | None) -> Interval | None:
    """The day, week, month, quarter, year or decade around a day, `shift` of them on."""
    if unit in {"week", "weekend"}:
        return _week(of, shift, is_weekend=unit == "weekend")
    if unit == "month":
        return calendar.month(*calendar.shifted(of, shift), part)
    if unit == "quarter":
        year, month = calendar.shifted(of, 3 * shift)
        return calendar.quarter(year, (month + 2) // 3)
    if unit == "year":
        return calendar.year(of.year + shift, part)
    first = of.year // 10 * 10 + 10 * shift
    return Interval(first=date(first, 1, 1), last=date(first + 9, 12, 31)) if unit == "decade" else _day(calendar.moved(of, shift))


def _week(of: date, shift: int, *, is_weekend: bool) -> Interval:
    week = calendar.week(of, shift)
    if not is_weekend or week.last is None:
        return week
    return Interval(first=week.last - timedelta(days=1), last=week.last)


def _ago(match: re.Match[str], place: _Place) -> Interval | None:
    """So long before publication: the day, or the week, month or year it falls in."""
    of, words = place.published, match["count"].lower()
    if of is None:
        return None
    count = int(words) if words.isdigit() else wording.COUNTS[words]
    if match["unit"] == "decade":
        return calendar.year(of.year - 10 * count)
    return _stretch(of, match["unit"], -count, None)


def _year_end(_match: re.Match[str], place: _Place) -> Interval | None:
    return None if place.published is None else calendar.year(place.published.year, Part.LATE)


def _open(_match: re.Match[str], _place: _Place) -> Interval | None:
    return None


_RESOLVERS: dict[str, Callable[[re.Match[str], _Place], Interval | None]] = {
    "numeric": _numeric, "fiscal": _open, "days": _several, "dayspan": _several, "day": _single, "month": _month, "quarter": _quarter,
    "year": _year, "decade": _decade, "weekday": _weekday, "relative": _relative, "anchored": _anchored, "unit": _unit, "ago": _ago,
    "part": _year_end, "stretch": _part_of_month, "ordinal": _ordinal_day, "slashed": _slashed, "years": _years,
}  # fmt: skip
