"""Amounts and dates: what is found in each sentence, with inclusive ends as the gold file counts."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from tests.measures.measure import Record

from factmark.language.date import days
from factmark.language.number import amounts
from factmark.model.document import Language
from factmark.model.span import Span


def predictions(gold: tuple[Record, ...], _folder: Path) -> Iterable[Record]:
    """One prediction a record."""
    return ({"id": record["id"], "results": list(_results(record))} for record in gold)


def _results(record: Record) -> Iterator[Record]:
    text, language = record["input"], Language(record["lang"])
    whole = Span(0, len(text))
    if record["dataset"].startswith("DateTime"):
        published = date.fromisoformat(record["reference"][:10]) if record.get("reference") else None
        for day in days(text, whole, language, published):
            yield {"Start": day.span.start, "End": day.span.end - 1}
        return
    for amount in amounts(text, whole, language):
        yield {"Start": amount.span.start, "End": amount.span.end - 1, "Resolution": {"value": str(amount.quantity.low)}}
