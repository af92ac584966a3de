"""Times in Korean text as they are worded."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import partial

from factmark.language import calendar, spell
from factmark.language.ko import moment_wording as wording
from factmark.language.ko import numeral
from factmark.language.ko.date import days
from factmark.language.spell import Length, Moment, Sort, Step
from factmark.model.interval import Interval
from factmark.model.span import Span


def moments(text: str, published: date | None) -> tuple[Moment, ...]:
    """The times of a Korean text, in order; the words that bound one belong to it (2월 이후, 4일부터 23일까지), other particles do not."""
    of = calendar.countable(published)
    found = spell.joined_by(text, _atoms(text, of), wording.JOINTS, _with_hour)
    return spell.joined_by(text, found, wording.BOUNDS, partial(_bound, text=text))


_BARE_DAY = re.compile(r"\d{1,2}일")


def _bound(name: str, parts: tuple[Moment, ...], named: tuple[Moment, ...], *, text: str) -> tuple[Sort, Interval | None]:
    """A bare day that ends a stretch lies in the month in which it begins: 다음 달 4일부터 23일까지."""
    first, last = named[0].interval, named[-1]
    if name == "between" and first is not None and first.first is not None and _BARE_DAY.fullmatch(last.span.of(text)):
        day = calendar.day(first.first.year, first.first.month, int(last.span.of(text)[:-1]))
        return Sort.PERIOD, None if day is None else spell.joined(first, Interval.day(day))
    return spell.bound(name, parts, named)


def _atoms(text: str, published: date | None) -> tuple[Moment, ...]:
    """The days that `date.days` reads and the times that only this door knows, the longest where they meet."""
    found = [*_named(text, published), *_days(text, published)]
    apart: list[Moment] = []
    for moment in sorted(found, key=lambda each: (each.span.start, -each.span.end)):
        if not apart or moment.span.start >= apart[-1].span.end:
            apart.append(moment)
        elif len(moment.span) > len(apart[-1].span):
            apart[-1] = moment
    return tuple(apart)


def _days(text: str, published: date | None) -> Iterator[Moment]:
    for day in days(text, Span(0, len(text)), published):
        is_day = day.interval is not None and day.interval.first is not None and day.interval.first == day.interval.last
        yield Moment(span=day.span, sort=Sort.DATE if is_day else Sort.PERIOD, interval=day.interval)


def _named(text: str, published: date | None) -> Iterator[Moment]:
    for name, pattern in wording.ATOMS:
        sort, read = _READERS[name]
        for match in pattern.finditer(text):
            lengths = _lengths(match) if sort is Sort.LENGTH else ()
            interval = None if published is None else read(match, published)
            yield Moment(span=Span(match.start(), match.end()), sort=sort, interval=interval, lengths=lengths)


def _count(words: str) -> Decimal:
    words = re.sub(r"\s", "", words)
    return Decimal(numeral.DAYS[words]) if words in numeral.DAYS else numeral.figures(words)[0].value


def _length(match: re.Match[str], number: str = "") -> Length:
    groups = match.groupdict()
    words, step = groups.get(f"count{number}") or groups.get("days") or "하루", groups.get(f"step{number}")
    return Length(count=_count(words), step=Step.DAY if step is None else wording.STEPS[step])


def _lengths(match: re.Match[str]) -> tuple[Length, ...]:
    groups = match.groupdict()
    if groups.get("count") is None:
        return (Length(count=Decimal(1), step=Step.DAY),)
    first = _length(match)
    if groups.get("half") is not None:
        first = Length(count=first.count + Decimal("0.5"), step=first.step)
    return (first,) if groups.get("count2") is None else (first, _length(match, "2"))


def _ahead(match: re.Match[str], published: date) -> Interval | None:
    length = _length(match)
    return spell.ahead(published, int(length.count) * (-1 if match["way"] in wording.BACK else 1), length.step)


def _within(match: re.Match[str], published: date) -> Interval | None:
    length = _length(match)
    return spell.ahead(published, int(length.count), length.step)


def _century(match: re.Match[str], _published: date) -> Interval | None:
    return spell.years(100 * (int(match["century"]) - 1), 100)


def _week(match: re.Match[str], published: date) -> Interval | None:
    return spell.stretch(published, "weekend" if match["weekend"] else "week", wording.WEEKS[re.sub(r"\s", "", match["week"])])


def _week_number(match: re.Match[str], published: date) -> Interval | None:
    year, week = int(match["year"] or published.year), wording.NTH.get(match["nth"] or "") or int(match["week"] or 1)
    return calendar.week(date.fromisocalendar(year, week, 1)) if 1 <= week <= 52 and 1 <= year <= 9998 else None


def _nothing(_match: re.Match[str], _published: date) -> Interval | None:
    return None


def _with_hour(_name: str, _parts: tuple[Moment, ...], named: tuple[Moment, ...]) -> tuple[Sort, Interval | None]:
    return Sort.HOUR, named[0].interval if named else None


_READERS: dict[str, tuple[Sort, Callable[[re.Match[str], date], Interval | None]]] = {
    "ahead": (Sort.PERIOD, _ahead), "within": (Sort.PERIOD, _within), "century": (Sort.PERIOD, _century), "week": (Sort.PERIOD, _week),
    "weeknumber": (Sort.PERIOD, _week_number), "length": (Sort.LENGTH, _nothing), "whole": (Sort.LENGTH, _nothing), "every": (Sort.REPEATED, _nothing),
    "hour": (Sort.HOUR, _nothing),
}  # fmt: skip
