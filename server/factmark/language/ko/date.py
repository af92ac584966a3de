"""Dates in Korean text."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from factmark.language import calendar
from factmark.language.calendar import Direction
from factmark.language.ko import date_wording as wording
from factmark.language.ko import numeral
from factmark.language.spot import Day
from factmark.model.interval import Interval
from factmark.model.span import Span

EVENT_DAYS_AT_MOST = 183
"""A dotted day (6·3) further from publication than half a year is left alone: its year is not known."""

_LEADS = {"지난": Direction.PAST, "오는": Direction.COMING, "다가오는": Direction.COMING, "이번": Direction.NEAREST}
_CUE_CHARS = 80
"""How far behind a date its verb is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """What a date is resolved against: publication, the day last named, and the tense of what follows."""

    published: date | None
    last: date | None
    direction: Direction


def days(text: str, span: Span, published: date | None, *, anchor: date | None = None) -> tuple[Day, ...]:
    """The dates and stretches of time in a stretch of normalised Korean text, in order.

    Full dates stand for themselves; everything else is resolved against `published`, and is open (None) without it.
    지난 and 오는 point back and ahead. Without them a bare month is the last one that has begun, or the coming one before a plan (10월 내릴
    것); a bare day lies at most a week ahead, whatever follows, because it mostly dates the saying. 이날, 전날, 다음 날 and "사흘 뒤" count from the day
    last named, at first `anchor`, else publication. Parts of years and months are stretches (작년 말 is October to December). Fiscal quarters are open.
    Lengths (사흘간), days that name an event of history (5·18) and dates that something is only compared with (지난해보다) are left out.
    """
    found: list[Day] = []
    published, last = calendar.countable(published), calendar.countable(anchor)
    at, is_fiscal = span.start, False
    while (start := wording.START.search(text, at, span.end)) is not None:
        name, match = _match(text, start.start(), span.end)
        if match is None or match.end() == match.start():
            at = start.start() + 1
            while at < span.end and text[at - 1].isdigit() and text[at].isdigit():
                at += 1
            continue
        at = match.end()
        is_fiscal = is_fiscal or name == "fiscal"
        if wording.COMPARED.match(text, at, span.end) or (name == "dotted" and _is_historic(match)):
            continue
        interval = None if is_fiscal and name == "quarter" else _joined(text, found, match, name)
        if interval is None and not (is_fiscal and name in {"quarter", "fiscal"}):
            place = _Place(published=published, last=last, direction=_direction(text, match, name, span.end))
            interval = _RESOLVERS[name](match, place)
        if interval is None and name == "dotted":
            continue
        found.append(Day(span=Span(match.start(), match.end()), interval=interval))
        if interval is not None and interval.first == interval.last and name not in {"anchored", "relative"}:
            last = calendar.countable(interval.first)
    return tuple(found)


def quarters(text: str) -> frozenset[int]:
    """The quarters that a text names, 1 to 4, whatever their year: of a fiscal one the dates are not known, but the third is not the second."""
    return frozenset(int(found[1]) for found in wording.QUARTER.finditer(text))


def _match(text: str, start: int, stop: int) -> tuple[str, re.Match[str] | None]:
    for name, pattern in wording.PATTERNS:
        match = pattern.match(text, start, stop)
        if match is not None:
            return name, match
    return "", None


def _is_historic(match: re.Match[str]) -> bool:
    return (int(match["month"]), int(match["day"])) in wording.HISTORIC


def _direction(text: str, match: re.Match[str], name: str, stop: int) -> Direction:
    lead = match.groupdict().get("lead")
    if lead is not None and _LEADS[lead] is not Direction.NEAREST:
        return _LEADS[lead]
    if name in {"monthday", "days"}:
        return Direction.NEAREST
    cue = wording.TENSE.search(wording.QUOTED.sub(" ", text[match.end() : min(stop, match.end() + _CUE_CHARS)]))
    if cue is None:
        return Direction.NEAREST
    return Direction.PAST if cue["past"] is not None else Direction.PLANNED


def _joined(text: str, found: list[Day], match: re.Match[str], name: str) -> Interval | None:
    """The day in the month of the one named directly before it: 7월 3일과 5일."""
    if name != "monthday" or not found or found[-1].interval is None or found[-1].interval.first is None:
        return None
    before = found[-1].interval.first
    between = text[found[-1].span.end : match.start()]
    if wording.JOINED.fullmatch(between) is None or match["lead"] is not None:
        return None
    return _day(calendar.day(before.year, before.month, int(match["day"])))


def _day(of: date | None) -> Interval | None:
    return None if of is None else Interval.day(of)


def _year(match: re.Match[str], place: _Place) -> int | None:
    """The year a date names itself, in digits or words."""
    groups = match.groupdict()
    if groups.get("year") is not None:
        return int(groups["year"])
    if groups.get("short") is not None:
        return 2000 + int(groups["short"])
    if groups.get("yearword") is not None and place.published is not None:
        return place.published.year + wording.YEARS[groups["yearword"]]
    return None


def _month(match: re.Match[str], place: _Place) -> tuple[int, int] | None:
    """Year and month of a date that names a month."""
    year = _year(match, place)
    if match["month"] is not None:
        month = int(match["month"])
        if year is not None:
            return year, month
        return None if place.published is None else (calendar.month_near(month, place.published, place.direction), month)
    if place.published is None:
        return None
    return calendar.shifted(place.published, _table(wording.MONTHS, match["monthword"]))


def _table(words: dict[str, int], word: str) -> int:
    """The entry of a word however it is spaced."""
    squeezed = word.replace(" ", "")
    return next(value for key, value in words.items() if key.replace(" ", "") == squeezed)


def _numeric(match: re.Match[str], _place: _Place) -> Interval | None:
    return _day(calendar.day(int(match["year"]), int(match["month"]), int(match["day"])))


def _single(match: re.Match[str], place: _Place) -> Interval | None:
    if match["month"] is not None and _year(match, place) is None:
        if place.published is None or _names_year(match):
            return None
        return _day(calendar.day_near(int(match["month"]), int(match["day"]), place.published, place.direction))
    month = _month(match, place)
    return None if month is None else _day(calendar.day(*month, int(match["day"])))


def _names_year(match: re.Match[str]) -> bool:
    return any(match.groupdict().get(name) is not None for name in ("year", "short", "yearword"))


def _several(match: re.Match[str], place: _Place) -> Interval | None:
    """From one day to another: 3~5일, 7월 30일~8월 2일."""
    if match["month"] is None and match["monthword"] is None:
        first = None if place.published is None else calendar.monthday_near(int(match["day"]), place.published, place.direction)
    else:
        single = _single(match, place)
        first = None if single is None else single.first
    if first is None:
        return None
    month = first.month if match["month2"] is None else int(match["month2"])
    last = calendar.day(first.year + (month < first.month), month, int(match["day2"]))
    return None if last is None or last < first else Interval(first=first, last=last)


def _monthday(match: re.Match[str], place: _Place) -> Interval | None:
    if place.published is None:
        return None
    return _day(calendar.monthday_near(int(match["day"]), place.published, place.direction))


def _quarter(match: re.Match[str], place: _Place) -> Interval | None:
    """The calendar quarter; without a year the last one that has begun, or the coming one."""
    which = int(match["quarter"])
    year = _year(match, place)
    if year is None and not _names_year(match) and place.published is not None:
        year = calendar.month_near(3 * which - 2, place.published, place.direction)
    return None if year is None else calendar.quarter(year, which)


def _whole_month(match: re.Match[str], place: _Place) -> Interval | None:
    month = None if _names_year(match) and _year(match, place) is None else _month(match, place)
    return None if month is None else calendar.month(*month, part=wording.PARTS[match["part"]] if match["part"] else None)


def _months(match: re.Match[str], place: _Place) -> Interval | None:
    year = _year(match, place)
    if year is None and place.published is not None:
        year = calendar.month_near(int(match["month"]), place.published, place.direction)
    if year is None:
        return None
    start, end = calendar.month(year, int(match["month"])), calendar.month(year, int(match["month2"]))
    if start is None or end is None or int(match["month"]) > int(match["month2"]):
        return None
    return Interval(first=start.first, last=end.last)


def _whole_year(match: re.Match[str], place: _Place) -> Interval | None:
    year = _year(match, place)
    return None if year is None else calendar.year(year, wording.PARTS[match["part"]] if match["part"] else None)


def _years(match: re.Match[str], _place: _Place) -> Interval | None:
    first, last = int(match["year"]), int(match["year2"])
    return Interval(first=date(first, 1, 1), last=date(last, 12, 31)) if first <= last else None


def _weekday(match: re.Match[str], place: _Place) -> Interval | None:
    if place.published is None:
        return None
    which = wording.WEEKDAYS.index(match["weekday"])
    if match["week"] is not None:
        monday = calendar.week(place.published, _table(wording.WEEKS, match["week"])).first
        return _day(None if monday is None else monday + timedelta(days=which))
    return _day(calendar.weekday_near(which, place.published, place.direction))


def _week(match: re.Match[str], place: _Place) -> Interval | None:
    if place.published is None:
        return None
    week = calendar.week(place.published, _table(wording.WEEKS, match["week"]))
    if match["weekend"] is None or week.last is None:
        return week
    return Interval(first=week.last - timedelta(days=1), last=week.last)


def _ago(match: re.Match[str], place: _Place) -> Interval | None:
    """So long before publication, or after the day last named: a day, or the week, month or year it falls in."""
    is_back = match["way"] == "전"
    start = place.published if is_back else place.last or place.published
    if start is None:
        return None
    count = _count(match["native"] or match["count"])
    shift = -count if is_back else count
    unit = "일" if match["native"] is not None else match["unit"]
    if unit == "일":
        return _day(calendar.moved(start, shift))
    if unit in {"주", "주일"}:
        return calendar.week(start, shift)
    if unit in {"개월", "달"}:
        return calendar.month(*calendar.shifted(start, shift))
    return calendar.year(start.year + shift)


def _count(words: str) -> int:
    if words in numeral.DAYS:
        return numeral.DAYS[words]
    value = numeral.figures(words)[0].value
    return int(value if value >= 1 else Decimal(1))


def _decade(match: re.Match[str], _place: _Place) -> Interval | None:
    first = int(match["year"])
    return Interval(first=date(first, 1, 1), last=date(first + 9, 12, 31))


def _relative(match: re.Match[str], place: _Place) -> Interval | None:
    if place.published is None:
        return None
    return _day(calendar.moved(place.published, wording.DAYS[match["dayword"]]))


def _anchored(match: re.Match[str], place: _Place) -> Interval | None:
    start = place.last or place.published
    return None if start is None else _day(calendar.moved(start, _table(wording.ANCHORED, match["anchored"])))


def _part(match: re.Match[str], place: _Place) -> Interval | None:
    if place.published is None:
        return None
    if match["part"] == "연내":
        return Interval(first=place.published, last=date(place.published.year, 12, 31))
    return calendar.year(place.published.year, wording.PARTS[match["part"]])


def _dotted(match: re.Match[str], place: _Place) -> Interval | None:
    if place.published is None:
        return None
    of = calendar.day_near(int(match["month"]), int(match["day"]), place.published, place.direction)
    return None if of is None or abs((of - place.published).days) > EVENT_DAYS_AT_MOST else Interval.day(of)


def _open(_match: re.Match[str], _place: _Place) -> Interval | None:
    return None


_RESOLVERS: dict[str, Callable[[re.Match[str], _Place], Interval | None]] = {
    "numeric": _numeric, "fiscal": _open, "days": _several, "day": _single, "quarter": _quarter, "months": _months, "month": _whole_month,
    "years": _years, "monthday": _monthday, "year": _whole_year, "weekday": _weekday, "week": _week, "ago": _ago, "decade": _decade,
    "relative": _relative, "anchored": _anchored, "part": _part, "dotted": _dotted,
}  # fmt: skip
