"""Rows hold what the values of the model hold."""

from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.dialects.sqlite import dialect

from factmark.model.annotation import Annotation
from factmark.model.document import Document
from factmark.model.entity import Entity, Name
from factmark.model.fact import Fact, Source
from factmark.model.provenance import Provenance
from factmark.model.reading import CheckedReading
from factmark.storage import tables
from factmark.storage.tables import Row

TWIN: tuple[tuple[type, type[Row], dict[str, str], set[str]], ...] = (
    (Entity, tables.EntityRow, {"names": "", "broader": ""}, {"changed", "revision"}),
    (Name, tables.NameRow, {}, {"entity_id", "position", "folded"}),
    (
        Fact,
        tables.FactRow,
        {"validity": "valid_from valid_until", "sources": ""},
        {"folded", "engine", "changed", "revision"},
    ),
    (Source, tables.SourceRow, {}, {"fact_id", "position"}),
    (Document, tables.DocumentRow, {}, {"id", "digest", "page"}),
    (
        CheckedReading,
        tables.ReadingRow,
        {"document": "document_id", "sentences": "checked", "mentions": "checked", "claims": "checked", "candidates": "checked"},
        {"id", "last_read", "facts", "entities", *(field.name for field in fields(Provenance))},
    ),
    (
        Annotation,
        tables.AnnotationRow,
        {
            "source": "",
            "language": "",
            "provenance": "",
            "quote": "exact prefix suffix",
            "position": "start end position",
        },
        {"reading_id", "rating"},
    ),
)


@pytest.mark.parametrize(("value", "row", "elsewhere", "more"), TWIN, ids=[value.__name__ for value, *_ in TWIN])
def test_a_row_has_a_column_for_every_field(value: type, row: type[Row], elsewhere: dict[str, str], more: set[str]) -> None:
    expected = {column for field in fields(value) for column in elsewhere.get(field.name, field.name).split()}

    assert set(row.model_fields) == expected | more


def test_a_moment_is_kept_in_utc() -> None:
    kept = tables.UtcDateTime()
    seoul = datetime(2025, 7, 18, 18, 30, tzinfo=timezone(timedelta(hours=9)))

    assert kept.process_bind_param(seoul, dialect()) == datetime(2025, 7, 18, 9, 30, tzinfo=UTC)
    assert kept.process_result_value(datetime(2025, 7, 18, 9, 30), dialect()) == seoul  # noqa: DTZ001 SQLite gives no zone
    assert kept.process_bind_param(None, dialect()) is None
    assert kept.process_result_value(None, dialect()) is None


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a time zone"):
        tables.UtcDateTime().process_bind_param(datetime(2025, 7, 18, 9, 30), dialect())  # noqa: DTZ001 the case at hand
