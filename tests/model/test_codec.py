"""Any value of the model survives JSON."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from tests import values

from factmark.errors import InvalidValueError
from factmark.model.annotation import Annotation, Motivation
from factmark.model.codec import decode, encode
from factmark.model.entity import Entity
from factmark.model.fact import Fact, Source
from factmark.model.interval import Interval
from factmark.model.provenance import Provenance
from factmark.model.quantity import Quantity
from factmark.model.reading import CheckedReading
from factmark.model.selector import describe
from factmark.model.span import Span
from factmark.model.statement import Statement


def through_json(value: object) -> object:
    """What another program would hand back."""
    return decode(type(value), json.loads(json.dumps(encode(value))))


@settings(values.UNHURRIED, max_examples=60)
@given(values.any_checked_reading)
def test_a_checked_reading_survives_json(reading: CheckedReading) -> None:
    assert through_json(reading) == reading


@values.UNHURRIED
@given(values.any_fact)
def test_a_fact_survives_json(fact: Fact) -> None:
    assert through_json(fact) == fact


@values.UNHURRIED
@given(values.any_quantity())
def test_a_quantity_keeps_every_digit(quantity: Quantity) -> None:
    again = through_json(quantity)
    assert isinstance(again, Quantity)
    assert (str(again.low), str(again.high)) == (str(quantity.low), str(quantity.high))


@pytest.mark.parametrize(
    "value",
    [
        values.NVIDIA,
        values.SUPPLY_FACT,
        values.checked_reading(),
        values.provenance(),
        values.verdict(),
        Interval(),
        Span(0, 0),
    ],
    ids=lambda value: type(value).__name__,
)
def test_values_of_every_kind_survive_json(value: object) -> None:
    assert through_json(value) == value


def test_an_annotation_survives_json() -> None:
    quote, position = describe(values.TEXT, Span(2, 6))
    annotation = Annotation(
        id="1",
        motivation=Motivation.ASSESSING,
        source="https://news.example/h20",
        language="ko",
        quote=quote,
        position=position,
        provenance=values.provenance(),
        verdict=values.verdict(),
    )
    assert through_json(annotation) == annotation


def test_a_moment_keeps_its_zone() -> None:
    moment = Provenance(engine="e", factbase="1", generated=datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=UTC))
    assert through_json(moment) == moment


def test_a_list_is_not_a_value() -> None:
    with pytest.raises(InvalidValueError, match="list"):
        encode([1])


@dataclass(frozen=True)
class Stray:
    """Has a member of a type the model does not use."""

    member: bytes


def test_bytes_are_not_a_value() -> None:
    with pytest.raises(InvalidValueError, match="bytes"):
        encode(Stray(member=b""))


@pytest.mark.parametrize(
    ("kind", "data", "told"),
    [
        (Span, {"start": 1, "end": 2, "length": 1}, "unknown member 'length'"),
        (Span, {"start": 1}, "end"),
        (Span, {"start": True, "end": 2}, "needs int, not bool"),
        (Span, {"start": 1.0, "end": 2}, "needs int, not float"),
        (Span, {"start": 2, "end": 1}, "start <= end"),
        (Span, [1, 2], "needs an object"),
        (Interval, {"first": "2025-13-01"}, "2025-13-01"),
        (Interval, {"first": 20250101}, "int"),
        (Quantity, {"low": "1,5", "high": None, "unit": ""}, "1,5"),
        (Statement, {"predicate": "x", "arguments": {}}, "needs a list"),
        (Statement, {"predicate": "x", "arguments": [], "polarity": "maybe"}, "maybe"),
        (Source, {"url": "ftp://x"}, "ftp"),
        (Entity, {"id": "x", "type": "person", "names": []}, "label"),
        (Fact, None, "needs an object"),
    ],
)
def test_another_shape_is_refused(kind: type[object], data: object, told: str) -> None:
    with pytest.raises(InvalidValueError, match=told):
        decode(kind, data)  # type: ignore[arg-type] # the mistake at hand


def test_an_error_names_the_place() -> None:
    data = encode(values.SUPPLY_FACT)
    assert isinstance(data, dict)
    with pytest.raises(InvalidValueError, match=r"Fact\.sources\[0\]\.published"):
        decode(Fact, {**data, "sources": [{"url": "https://x.example", "published": "soon"}]})


def test_a_large_number_is_kept_exactly() -> None:
    quantity = Quantity(low=Decimal("123456789012345678901234567890.123456789"), high=None, unit="KRW")
    assert through_json(quantity) == quantity
