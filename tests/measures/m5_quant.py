"""Amounts and dates: what is found in each sentence, written the way the gold file writes it."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from tests.measures.measure import Record

from factmark.language.moment import moments
from factmark.language.quantity import quantities
from factmark.language.spell import Sort
from factmark.language.worded import Kind, Origin, Worded
from factmark.model.document import Language

_KINDS: dict[str, tuple[Kind, str]] = {
    "Number/Number": (Kind.NUMBER, "number"),
    "Number/NumberRange": (Kind.RANGE, "numberrange"),
    "Number/Ordinal": (Kind.ORDINAL, "ordinal"),
    "Number/Percent": (Kind.PERCENT, "percentage"),
    "NumberWithUnit/Age": (Kind.AGE, "age"),
    "NumberWithUnit/Currency": (Kind.MONEY, "currency"),
    "NumberWithUnit/Dimension": (Kind.MEASURE, "dimension"),
    "NumberWithUnit/Temperature": (Kind.TEMPERATURE, "temperature"),
}
"""What each set of records asks for: they are cases of one recogniser each."""


def predictions(gold: tuple[Record, ...], _folder: Path) -> Iterable[Record]:
    """One prediction a record."""
    return ({"id": record["id"], "results": list(_results(record))} for record in gold)


def _results(record: Record) -> Iterator[Record]:
    if record["dataset"] == "DateTime/DateTime":
        yield from _times(record)
        return
    asked = _KINDS.get(record["dataset"])
    if asked is None:
        return
    for found in _longest(quantities(record["input"], Language(record["lang"]), kinds=frozenset({asked[0]}))):
        place: Record = {"Start": found.span.start, "End": found.span.end - 1}
        if any("Start" not in result for result in record["results"]):
            place = {"Text": found.span.of(record["input"])}
        yield {**place, "TypeName": asked[1], "Resolution": {"value": _value(found)}}


_SORTS: dict[Sort, str] = {
    Sort.DATE: "datetimeV2.date",
    Sort.PERIOD: "datetimeV2.daterange",
    Sort.LENGTH: "datetimeV2.duration",
    Sort.REPEATED: "datetimeV2.set",
    Sort.HOUR: "datetimeV2.datetime",
}


def _times(record: Record) -> Iterator[Record]:
    """The times of a record; the Korean records of times count their ends one further than all others."""
    last = 0 if record["lang"] == "ko" else 1
    reference = record["reference"]
    for found in moments(record["input"], Language(record["lang"]), date.fromisoformat(reference[:10]) if reference else None):
        value: Record = {"type": found.sort.value}
        if found.interval is not None:
            value |= {"first": str(found.interval.first), "last": str(found.interval.last)}
        if found.lengths:
            value["lengths"] = [[f"{length.count.normalize():f}", length.step.value] for length in found.lengths]
        yield {"Start": found.span.start, "End": found.span.end - last, "TypeName": _SORTS[found.sort], "Resolution": {"values": [value]}}


def by_type(gold: tuple[Record, ...], answers: tuple[Record, ...]) -> str:
    """Span F1 and share of exact values for each type of result that the gold file names, a line each.

    A prediction inside a result of a type that we do not read is not counted against another type. An end of days is exact where it is the last day
    itself or, as the gold file mostly has it, the day behind. A value counts as exact where it is one of those that the gold file allows.
    """
    counts = counted(gold, answers)
    return "".join(_line(f"{language} {name}", count) for (language, name), count in sorted(counts.items()))


def counted(gold: tuple[Record, ...], answers: tuple[Record, ...]) -> dict[tuple[str, str], Counter[str]]:
    """Spans that were hit, missed and wrong, values that could be compared and were exact, by language and type."""
    found = {answer["id"]: answer["results"] for answer in answers}
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for record in gold:
        if record["results"] and isinstance(record["results"][0], dict) and "Text" in record["results"][0]:
            _count(record, found[record["id"]], counts)
    return counts


def _count(record: Record, results: list[Record], counts: dict[tuple[str, str], Counter[str]]) -> None:
    text = record["input"].lower()
    place = {id(each): _place(each, text) for each in (*record["results"], *results)}
    wanted = {place[id(each)]: each for each in record["results"]}
    for each in record["results"]:
        count = counts[record["lang"], _type(each)]
        answer = next((other for other in results if place[id(other)] == place[id(each)]), None)
        count["hit" if answer is not None else "missed"] += 1
        exact = None if record.get("ignore_resolution") else _is_exact(each, answer)
        count["valued"] += exact is not None
        count["exact"] += exact is True
    apart = [place[id(each)] for each in record["results"] if _type(each) in NOT_READ]
    for other in results:
        here = place[id(other)]
        if here not in wanted and not any(one[0] <= here[-1] and here[0] <= one[-1] for one in apart):
            counts[record["lang"], _type(other)]["wrong"] += 1


def _place(result: Record, text: str) -> tuple[int, ...]:
    return (result["Start"], result["End"]) if "Start" in result else (text.find(str(result["Text"]).lower()),)


CLAIMED = frozenset({"number", "numberrange", "ordinal", "ordinal.relative", "percentage", "currency", "dimension", "temperature", "age"})
"""What docs/quantities.md says we read to the mark."""

NOT_READ = frozenset({"boolean", "time", "timerange", "datetime", "datetimerange", "unnamed"})
"""Results inside which a prediction of another type is not held against that type."""


def _type(result: Record) -> str:
    return str(result.get("TypeName") or "unnamed").removeprefix("datetimeV2.")


def _is_exact(wanted: Record, answer: Record | None) -> bool | None:
    """None where the gold file has no value to compare."""
    resolution = wanted.get("Resolution") or {}
    given = (answer or {}).get("Resolution") or {}
    if resolution.get("value") is not None:
        return _is_same(resolution["value"], given.get("value"))
    if _type(wanted) in {"date", "daterange"} and resolution.get("values"):
        return any(_is_same_days(value, (given.get("values") or [{}])[0]) for value in resolution["values"])
    if _type(wanted) == "duration" and resolution.get("values"):
        return _seconds((given.get("values") or [{}])[0]) == float(resolution["values"][0]["value"])
    return None


def _is_same(wanted: object, given: object) -> bool:
    try:
        return math.isclose(float(str(wanted)), float(str(given)), rel_tol=1e-9, abs_tol=1e-9)
    except ValueError:
        return str(wanted) == str(given)


def _is_same_days(wanted: Record, given: Record) -> bool:
    first, last = (wanted.get("value"),) * 2 if "value" in wanted else (wanted.get("start"), wanted.get("end"))
    if "first" not in given or str(first) != given["first"]:
        return False
    if last is None or given["last"] == "None":
        return last is None and given["last"] == "None"
    return last == given["last"] or ("value" not in wanted and last == str(date.fromisoformat(given["last"]) + timedelta(days=1)))


_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "year": 31536000, "decade": 315360000}


def _seconds(given: Record) -> float | None:
    """A length as the gold file has it: months of 30 days, years of 365."""
    parts = given.get("lengths") or []
    return sum(float(count) * _SECONDS[step] for count, step in parts) if parts and all(step in _SECONDS for _, step in parts) else None


def _line(name: str, count: Counter[str]) -> str:
    spans = 2 * count["hit"] + count["wrong"] + count["missed"]
    exact = f"exact {count['exact'] / count['valued']:.3f} of {count['valued']}" if count["valued"] else "no values"
    mark = "" if name.split()[1] in CLAIMED else " (not claimed)"
    return f"{name}: span F1 {2 * count['hit'] / spans if spans else 0:.3f} of {count['hit'] + count['missed']}, {exact}{mark}\n"


def _longest(found: tuple[Worded, ...]) -> Iterator[Worded]:
    """Without what lies inside another."""
    end = -1
    for each in found:
        if each.span.start >= end:
            yield each
            end = each.span.end


def _value(found: Worded) -> str:
    if found.kind is Kind.RANGE:
        return f"{'[' if found.has_low else '('}{_number(found.low)},{_number(found.high)}{']' if found.has_high else ')'}"
    if found.origin is not Origin.START:
        return f"{found.origin}{found.low:+f}"
    return _number(found.low) + ("%" if found.kind is Kind.PERCENT else "")


def _number(value: Decimal | None) -> str:
    """At most 15 significant digits, as the gold file has them."""
    return "" if value is None else f"{float(value):.15g}" if value % 1 else f"{value:f}".split(".")[0]
