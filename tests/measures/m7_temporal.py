"""Dated claims about relations with one value at a time: each entry of the timeline is a fact with its validity, the claim a statement of its own date."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.measures.measure import Record

from factmark.model.claim import Claim, Form
from factmark.model.document import Language
from factmark.model.entity import Taxonomy
from factmark.model.fact import Fact
from factmark.model.interval import Interval
from factmark.model.predicate import Predicate, PredicateKind
from factmark.model.span import Span
from factmark.model.statement import Argument, Role, Statement, Tense
from factmark.reconcile.context import Context
from factmark.reconcile.reconciliation import reconcile
from factmark.reconcile.relevance import ranked

_HELD = Predicate(id="held", dimension="held", kind=PredicateKind.STATE, functional=Role.OBJECT.value)
"""The relation of every record: who leads, owns, employs; one at a time."""
_PREDICATES = {_HELD.id: _HELD}


def predictions(gold: tuple[Record, ...], _folder: Path) -> Iterable[Record]:
    """One prediction a record."""
    return ({"id": record["id"], "label": _label(record)} for record in gold)


def _label(record: Record) -> str:
    taxonomy = Taxonomy({})
    facts = ranked(_facts(record), _PREDICATES, taxonomy)
    context = Context(predicates=_PREDICATES, taxonomy=taxonomy, concepts=frozenset(), published=None)
    statement = _statement(record, record["claimed_object"], time=Interval.of(record["as_of"]))
    words = f"{record['subject']}: {record['claimed_object']}"
    claim = Claim(span=Span(0, len(words)), exact=words, statement=statement, form=Form.SENTENCE)
    return reconcile(claim, facts, context).rating.value


def _facts(record: Record) -> Iterator[Fact]:
    for number, entry in enumerate(record["timeline"]):
        yield Fact(
            id=f"{record['id']}:{number}",
            wording=f"{record['subject']}: {entry['object']}",
            language=Language(record["lang"]),
            statement=_statement(record, entry["object"], also=tuple(entry.get("aliases", ()))),
            validity=Interval(
                first=Interval.of(entry["start"]).first if entry["start"] else None,
                last=Interval.of(entry["end"]).last if entry["end"] else None,
            ),
        )


def _statement(record: Record, value: str, *, also: tuple[str, ...] = (), time: Interval | None = None) -> Statement:
    arguments = (
        Argument(role=Role.SUBJECT, key=f"entity:{record['subject']}", words=record["subject"]),
        Argument(role=Role.OBJECT, key=f"entity:{value}", words=value, also=tuple(f"entity:{alias}" for alias in also)),
    )
    return Statement(predicate=_HELD.id, arguments=arguments, tense=Tense.PRESENT, time=time)
