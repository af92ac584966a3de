"""Times in English text as they are worded."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from functools import partial

from factmark.language import calendar, spell
from factmark.language.calendar import Direction, Part
from factmark.language.en import date_wording
from factmark.language.en import moment_wording as wording
from factmark.language.en.figure import numerals
from factmark.language.spell import Length, Moment, Sort, Step
from factmark.model.interval import Interval
from factmark.model.span import Span

_WORD = re.compile(r"(?<![\w.,/:$€£-])(?=[\w'])|(?<=[-–~(])(?=\w)")
_COMMON_WORDS = frozenset({"may", "march", "mar", "sun", "sat", "mon"})
"""Months and weekdays that are other words in small letters."""

_PREPOSITION = re.compile(r"\b(?:in|of|since|until|between|before|after|during)\s$", re.IGNORECASE)
"""Before a month in small letters that is another word too."""

_VERB = re.compile(r"\s(?:I|you|we|they|he|she|it|not|be)\b")


def moments(text: str, published: date | None) -> tuple[Moment, ...]:
    """The times of an English text, in order; the words that bound one belong to it (since August), other prepositions do not."""
    of = calendar.countable(published)
    found = spell.joined_by(text, _atoms(text, of), wording.JOINTS, _with_hour)
    found = spell.joined_by(text, found, wording.TIES, partial(_tied, published=of))
    return spell.joined_by(text, found, wording.BOUNDS, spell.bound)


def _atoms(text: str, published: date | None) -> tuple[Moment, ...]:
    found: list[Moment] = []
    at = 0
    while (word := _WORD.search(text, at)) is not None:
        moment = None if _is_inside(text, word.start(), found) else _longest(text, word.start(), published)
        if moment is None:
            at = word.start() + 1
            continue
        found.append(moment)
        at = moment.span.end
    return tuple(found)


def _is_inside(text: str, start: int, found: list[Moment]) -> bool:
    """True behind a hyphen that no time ends at: a telephone number, a score."""
    return text[start - 2 : start - 1].isdigit() and text[start - 1] == "-" and not (found and found[-1].span.end == start - 1)


def _longest(text: str, start: int, published: date | None) -> Moment | None:
    best: tuple[str, re.Match[str]] | None = None
    for name, pattern in wording.ATOMS:
        match = pattern.match(text, start)
        if match is not None and not _is_other(match) and (best is None or match.end() > best[1].end()):
            best = name, match
    if best is None:
        return None
    sort, read = _READERS[best[0]]
    words = best[1].group().rstrip()
    words = words if sort is Sort.HOUR else words.rstrip(".")
    interval = read(best[1], published) if published is not None or best[0] in _ABSOLUTE else None
    if sort is Sort.PERIOD and interval is None and best[0] in {"iso", "numeric"}:
        return None
    return Moment(span=Span(start, start + len(words)), sort=sort, interval=interval, lengths=_lengths(best[1]) if sort is Sort.LENGTH else ())


def _is_other(match: re.Match[str]) -> bool:
    """True for a word without a number that is a month or weekday only with a capital (may, march), and for "May I"."""
    words = match.group()
    word = words.split()[-1].rstrip(".")
    if word.lower() not in _COMMON_WORDS or any(each.isdigit() for each in words):
        return False
    if word.islower() and _PREPOSITION.search(match.string, max(0, match.start() - 10), match.start()):
        return False
    return word.islower() or _VERB.match(match.string, match.end()) is not None


def _get(match: re.Match[str], name: str) -> str | None:
    value = match.groupdict().get(name)
    return None if value is None else re.sub(r"[\s-]+", " ", value.lower()).strip(" .'")


def _count(words: str | None) -> Decimal:
    if words is None:
        return Decimal(1)
    if words in wording.VAGUE:
        return Decimal(wording.VAGUE[words])
    found = numerals(words)
    return found[0].value if found else Decimal(1)


def _step(words: str | None) -> Step:
    return wording.STEPS[(words or "day").removesuffix("s")]


def _day_number(match: re.Match[str]) -> int:
    words = _get(match, "day") or "1"
    digits = re.match(r"\d+", words)
    return int(digits.group()) if digits else int(_count(words))


def _year(match: re.Match[str], published: date | None) -> int | None:
    words = _get(match, "year")
    if words is not None:
        return int(words) + (2000 if len(words) == 2 else 0)
    which = _get(match, "whichyear")
    return None if which is None or published is None else published.year + wording.SHIFTS[which]


def _one(of: date | None) -> Interval | None:
    return None if of is None else Interval.day(of)


def _date(match: re.Match[str], published: date | None) -> Interval | None:
    name = _get(match, "month")
    month = int(match["number"]) if name is None else date_wording.MONTHS[name]
    year, day = _year(match, published), _day_number(match)
    if year is not None:
        return _one(calendar.day(year, month, day))
    return None if published is None else _one(calendar.day_near(month, day, published, Direction.NEAREST))


def _days(match: re.Match[str], published: date | None) -> Interval | None:
    """From one day of a month to another."""
    is_relative = _get(match, "which") is not None
    first = _monthday(match, published) if is_relative else _date(match, published)
    last = int(re.sub(r"\D", "", match["day2"]))
    if first is None or first.first is None or not first.first.day < last:
        return None
    end = calendar.day(first.first.year, first.first.month, last)
    return None if end is None else Interval(first=first.first, last=end)


def _week_number(match: re.Match[str], published: date | None) -> Interval | None:
    year, week = _year(match, published) or (None if published is None else published.year), int(match["count"])
    return None if year is None or not 1 <= week <= 52 else calendar.week(date.fromisocalendar(year, week, 1))


def _monthday(match: re.Match[str], published: date | None) -> Interval | None:
    if published is None:
        return None
    return _one(calendar.day(*calendar.shifted(published, wording.SHIFTS[_get(match, "which") or "this"]), _day_number(match)))


def _weekday(match: re.Match[str], published: date) -> Interval | None:
    number = date_wording.WEEKDAYS[_get(match, "weekday") or ""]
    if match.groupdict().get("day") is not None:
        return _weekday_of_month(number, _day_number(match), published)
    which = _get(match, "which") or _get(match, "week")
    if which is None:
        return _one(calendar.weekday_near(number, published, Direction.NEAREST))
    if which in {"past", "coming", "upcoming"}:
        return _one(calendar.weekday_near(number, published - timedelta(days=which == "past"), Direction.PAST if which == "past" else Direction.COMING))
    return _one(calendar.moved(published, number - published.weekday() + 7 * wording.SHIFTS[which]))


def _weekday_of_month(number: int, day: int, published: date) -> Interval | None:
    """The nearest month in which that day is that weekday: Friday 31."""
    for months in (0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6):
        of = calendar.day(*calendar.shifted(published, months), day)
        if of is not None and of.weekday() == number:
            return Interval.day(of)
    return None


def _relative(match: re.Match[str], published: date) -> Interval | None:
    return _one(calendar.moved(published, wording.DAYS[_get(match, "dayword") or "today"]))


def _holiday(match: re.Match[str], published: date | None) -> Interval | None:
    year, which = _year(match, published), _get(match, "which")
    if year is None and which is not None and published is not None:
        year = published.year + wording.SHIFTS[which]
    floating = match.groupdict().get("floating")
    if floating is not None:
        month, weekday, nth = wording.FLOATING[floating.lower()]
        year = published.year if year is None and published is not None else year
        return None if year is None else _one(spell.nth_weekday(year, month, weekday, nth))
    month, day = wording.HOLIDAYS[_get(match, "holiday") or ""]
    if year is not None:
        return _one(calendar.day(year, month, day))
    return None if published is None else _one(calendar.day_near(month, day, published, Direction.NEAREST))


def _named_month(match: re.Match[str], published: date) -> tuple[int, int]:
    which, name = _get(match, "which"), _get(match, "month")
    if name is None:
        return calendar.shifted(published, wording.SHIFTS[which or "the"])
    month = date_wording.MONTHS[name]
    return _year(match, published) or calendar.month_near(month, published, Direction.NEAREST), month


def _nth(match: re.Match[str], published: date) -> Interval | None:
    weekday = date_wording.WEEKDAYS[_get(match, "weekday") or ""]
    return _one(spell.nth_weekday(*_named_month(match, published), weekday, wording.NTH[_get(match, "nth") or ""]))


def _nth_week(match: re.Match[str], published: date) -> Interval | None:
    """The week with the first, second … Thursday of the month, as weeks of a year are counted."""
    thursday = spell.nth_weekday(*_named_month(match, published), 3, wording.NTH[_get(match, "nth") or ""])
    return None if thursday is None else calendar.week(thursday)


def _season(match: re.Match[str], published: date) -> Interval | None:
    first = wording.SEASONS[_get(match, "season") or ""]
    year = _year(match, published) or published.year + wording.SHIFTS[_get(match, "which") or "this"]
    return spell.joined(calendar.month(year, first), calendar.month(year + (first == 12), (first + 1) % 12 + 1))


def _half(match: re.Match[str], published: date) -> Interval | None:
    year, which = _year(match, published), _get(match, "nth") or _get(match, "half")
    return None if year is None else calendar.year(year, Part.FIRST_HALF if which in {"first", "1"} else Part.SECOND_HALF)


def _rest(match: re.Match[str], published: date) -> Interval | None:
    return spell.joined(Interval.day(published), spell.stretch(published, _get(match, "unit") or "day", 0))


def _away(match: re.Match[str], published: date) -> Interval | None:
    """The day so many units from publication: in two weeks, three years ago, three weeks from tomorrow."""
    way = _get(match, "way") or "in"
    start = calendar.moved(published, 1 if "tomorrow" in way or "tmrw" in way else -1 if "yesterday" in way else 0)
    is_back = way in {"ago", "earlier", "before yesterday"}
    count = int(_count(_get(match, "count"))) * (-1 if is_back else 1)
    return None if start is None else _one(spell.shifted(start, count, _step(_get(match, "step"))))


def _next(match: re.Match[str], published: date) -> Interval | None:
    is_back = (_get(match, "way") or "next") in {"last", "past", "previous"}
    return spell.ahead(published, int(_count(_get(match, "count"))) * (-1 if is_back else 1), _step(_get(match, "step")))


_LOOSE_PARTS = {"earlier": Part.FIRST_HALF, "later": Part.SECOND_HALF, "later in": Part.SECOND_HALF}


def _part(match: re.Match[str]) -> Part | None:
    words = _get(match, "part")
    return None if words is None else _LOOSE_PARTS.get(words) or date_wording.PARTS[words]


def _month(match: re.Match[str], published: date | None) -> Interval | None:
    month, year, which = date_wording.MONTHS[_get(match, "month") or ""], _year(match, published), _get(match, "which")
    if year is None and published is not None:
        direction = Direction.PAST if which in {"last", "past", "previous"} else Direction.COMING if which in {"next", "coming"} else Direction.NEAREST
        year = published.year if which == "this" else calendar.month_near(month, published, direction)
    return None if year is None else calendar.month(year, month, _part(match))


def _whole_year(match: re.Match[str], _published: date | None) -> Interval | None:
    return calendar.year(int(match["year"]), _part(match))


def _quarter(match: re.Match[str], published: date | None) -> Interval | None:
    ordinal = _get(match, "ordinal")
    which = int(match["short"]) if ordinal is None else date_wording.ORDINALS[ordinal]
    year = _year(match, published)
    if year is None and published is not None:
        year = calendar.month_near(3 * which - 2, published, Direction.NEAREST)
    return None if year is None else calendar.quarter(year, which)


def _unit(match: re.Match[str], published: date) -> Interval | None:
    shift = wording.SHIFTS[_get(match, "which") or "the"]
    return spell.stretch(published, _get(match, "unit") or "day", shift, _part(match))


def _ends(match: re.Match[str], published: date) -> Interval | None:
    return spell.stretch(published, wording.ENDS[_get(match, "ends") or "eod"], 0, Part.LATE)


_TENTHS = {"early": (0, 4), "mid": (4, 3), "late": (6, 4)}
"""First year and number of years of a part of a decade."""


def _decade(match: re.Match[str], _published: date | None) -> Interval | None:
    return _part_of_decade(int(match["year"]), match)


def _nineties(match: re.Match[str], _published: date | None) -> Interval | None:
    """Decades without their century are of the last one: the nineties, '90s."""
    return _part_of_decade(1900 + (wording.TENS[_get(match, "tens") or ""] if match["tens"] else int(match["digits"])), match)


def _part_of_decade(first: int, match: re.Match[str]) -> Interval | None:
    shift, count = _TENTHS.get(_get(match, "part") or "", (0, 10))
    return spell.years(first + shift, count)


def _year_month(match: re.Match[str], _published: date | None) -> Interval | None:
    return calendar.month(int(match["year"] or match["year2"]), int(match["number"] or match["number2"]))


def _last_day(match: re.Match[str], published: date) -> Interval | None:
    whole = calendar.month(*_named_month(match, published))
    return None if whole is None else _one(whole.first if _get(match, "nth") == "first" else whole.last)


def _to_date(match: re.Match[str], published: date) -> Interval | None:
    unit = _get(match, "unit") or wording.UNITS_BY_LETTER[(match["short"] or "y").lower()]
    return spell.joined(spell.stretch(published, unit, 0), Interval.day(published))


def _century(match: re.Match[str], _published: date | None) -> Interval | None:
    return spell.years(100 * (int(match["century"]) - 1), 100)


def _weekof(match: re.Match[str], published: date) -> Interval | None:
    day = _relative(match, published) if match["dayword"] else _date(match, published)
    return None if day is None or day.first is None else calendar.week(day.first)


def _nothing(_match: re.Match[str], _published: date | None) -> Interval | None:
    return None


def _lengths(match: re.Match[str]) -> tuple[Length, ...]:
    groups = match.groupdict()
    if groups.get("half") is not None:
        return (Length(count=Decimal("0.5"), step=_step(groups["half"].lower())),)
    half = re.search(r"\b(half|quarter)\b", match.group().lower())
    more = Decimal(0) if half is None else Decimal("0.5") if half[1] == "half" else Decimal("0.25")
    first = Length(count=_count(_get(match, "count")) + more, step=_step(_get(match, "step")))
    if groups.get("count2") is None:
        return (first,)
    return first, Length(count=_count(_get(match, "count2")), step=_step(_get(match, "step2")))


def _with_hour(_name: str, _parts: tuple[Moment, ...], days: tuple[Moment, ...]) -> tuple[Sort, Interval | None]:
    return Sort.HOUR, days[0].interval if days else None


def _tied(name: str, parts: tuple[Moment, ...], days: tuple[Moment, ...], *, published: date | None) -> tuple[Sort, Interval | None]:
    """A length counted from a day, or a repetition with its hour."""
    if name == "repeated":
        return Sort.REPEATED, None
    start = Interval.day(published) if name == "ago" and published is not None else days[0].interval if days else None
    return Sort.DATE, spell.away(start, parts[0].lengths, -1 if name in {"ago", "sooner"} else 1)


_ABSOLUTE = frozenset({"iso", "numeric", "european", "date", "month", "year", "quarter", "decade", "nineties", "yearmonth", "century", "holiday"})
"""What may be resolved without a publication date."""

_READERS: dict[str, tuple[Sort, Callable[..., Interval | None]]] = {
    "iso": (Sort.DATE, _date), "numeric": (Sort.DATE, _date), "days": (Sort.PERIOD, _days), "weeknumber": (Sort.PERIOD, _week_number),
    "european": (Sort.DATE, _date), "date": (Sort.DATE, _date), "slash": (Sort.DATE, _date),
    "slash_european": (Sort.DATE, _date), "monthday": (Sort.DATE, _monthday), "weekday": (Sort.DATE, _weekday), "ofweek": (Sort.DATE, _weekday),
    "relative": (Sort.DATE, _relative), "holiday": (Sort.DATE, _holiday), "in": (Sort.DATE, _away), "away": (Sort.DATE, _away),
    "next": (Sort.PERIOD, _next), "month": (Sort.PERIOD, _month), "year": (Sort.PERIOD, _whole_year), "quarter": (Sort.PERIOD, _quarter),
    "unit": (Sort.PERIOD, _unit), "ends": (Sort.PERIOD, _ends), "decade": (Sort.PERIOD, _decade), "century": (Sort.PERIOD, _century),
    "nth": (Sort.DATE, _nth), "nthweek": (Sort.PERIOD, _nth_week), "season": (Sort.PERIOD, _season), "half": (Sort.PERIOD, _half),
    "nineties": (Sort.PERIOD, _nineties), "yearmonth": (Sort.PERIOD, _year_month), "lastday": (Sort.DATE, _last_day), "todate": (Sort.PERIOD, _to_date),
    "fiscal": (Sort.PERIOD, _nothing), "rest": (Sort.PERIOD, _rest),
    "weekof": (Sort.PERIOD, _weekof), "length": (Sort.LENGTH, _nothing), "whole": (Sort.LENGTH, _nothing), "every": (Sort.REPEATED, _nothing),
    "hour": (Sort.HOUR, _nothing),
}  # fmt: skip
