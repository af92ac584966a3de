"""Amounts and dates: what is found in each sentence, written the way the gold file writes it."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path

from tests.measures.measure import Record

from factmark.language.quantity import quantities
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
    asked = _KINDS.get(record["dataset"])
    if asked is None:
        return
    for found in _longest(quantities(record["input"], Language(record["lang"]), kinds=frozenset({asked[0]}))):
        place: Record = {"Start": found.span.start, "End": found.span.end - 1}
        if any("Start" not in result for result in record["results"]):
            place = {"Text": found.span.of(record["input"])}
        yield {**place, "TypeName": asked[1], "Resolution": {"value": _value(found)}}


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
