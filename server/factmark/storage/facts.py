"""Facts with their sources, and the index of what each one is about."""

from collections.abc import Iterable, Iterator

from sqlalchemy.orm.attributes import flag_modified
from sqlmodel import Session, col, delete, func, or_, select

from factmark.model.codec import decode, encode
from factmark.model.document import Language
from factmark.model.fact import Fact, Rank, Source
from factmark.model.interval import Interval
from factmark.model.statement import Statement
from factmark.storage import factbase
from factmark.storage.batch import batches
from factmark.storage.tables import FactKeyRow, FactRow, NameRow, SourceRow
from factmark.storage.text import folded, holds

_STREAM_ROWS = 1000
_REPLACED = tuple(name for name in FactRow.model_fields if name not in ("id", "revision"))


def store(session: Session, facts: Iterable[Fact], *, engine: str) -> None:
    """Adds each fact or replaces the one with its id; `engine` is the version that parsed their statements."""
    pending = {fact.id: fact for fact in facts}
    if not pending:
        return
    version = factbase.advance(session)
    rows = _rows(session, pending)
    for fact in pending.values():
        row, new = rows.get(fact.id), _row(fact, engine, version)
        if row is None:
            session.add(new)
        else:
            for name in _REPLACED:
                setattr(row, name, getattr(new, name))
            flag_modified(row, "wording")
    session.flush()
    _clear(session, rows)
    for fact in pending.values():
        session.add_all(_source_rows(fact))
        keys = sorted(fact.names())
        session.add_all(FactKeyRow(key=key, fact_id=fact.id) for key in keys)
    session.flush()


def by_id(session: Session, ids: Iterable[str]) -> dict[str, Fact]:
    """The facts that exist among `ids`."""
    rows = _rows(session, ids)
    return {fact.id: fact for fact in _values(session, [rows[key] for key in sorted(rows)])}


def facts_about(session: Session, keys: Iterable[str]) -> tuple[Fact, ...]:
    """The facts whose statement has any of these entity or concept keys, by id."""
    ids = {found for batch in batches(keys) for found in session.exec(select(FactKeyRow.fact_id).where(col(FactKeyRow.key).in_(batch)))}
    return tuple(by_id(session, ids).values())


def changed_since(session: Session, version: int, *, limit: int) -> tuple[Fact, ...]:
    """Up to `limit` facts by id that were added or changed after that version of the fact base."""
    chosen = select(FactRow).where(col(FactRow.changed) > version).order_by(col(FactRow.id)).limit(limit)
    return _values(session, list(session.exec(chosen)))


def every(session: Session) -> Iterator[Fact]:
    """All facts by id, a batch in memory at a time."""
    after = ""
    while found := page(session, limit=_STREAM_ROWS, after=after):
        yield from found
        after = found[-1].id


def engines(session: Session, ids: Iterable[str]) -> dict[str, str]:
    """The engine version that parsed each of the facts that exist among `ids`."""
    return {fact_id: engine for batch in batches(ids) for fact_id, engine in session.exec(select(FactRow.id, FactRow.engine).where(col(FactRow.id).in_(batch)))}


def parsed_by_others(session: Session, *, engine: str) -> tuple[Fact, ...]:
    """The facts, by id, whose statement another version than `engine` parsed."""
    chosen = select(FactRow).where(col(FactRow.engine) != engine).order_by(col(FactRow.id))
    return _values(session, list(session.exec(chosen)))


def count(session: Session) -> int:
    """How many facts there are."""
    return session.exec(select(func.count()).select_from(FactRow)).one()


def page(session: Session, *, query: str = "", limit: int, after: str = "") -> tuple[Fact, ...]:
    """Up to `limit` facts by id, beginning behind the id `after`, that contain `query`.

    A fact contains it in its wording, its id or a name of an entity it is about, so that a Korean name finds a fact
    written in English.
    """
    chosen = select(FactRow).where(col(FactRow.id) > after).order_by(col(FactRow.id)).limit(limit)
    if query:
        named = select(NameRow.entity_id).where(holds(col(NameRow.folded), query))
        about = select(FactKeyRow.fact_id).where(col(FactKeyRow.key).in_(named))
        contains = (holds(col(FactRow.folded), query), holds(func.lower(FactRow.id), query), col(FactRow.id).in_(about))
        chosen = chosen.where(or_(*contains))
    return _values(session, list(session.exec(chosen)))


def _rows(session: Session, ids: Iterable[str]) -> dict[str, FactRow]:
    return {row.id: row for batch in batches(ids) for row in session.exec(select(FactRow).where(col(FactRow.id).in_(batch)))}


def _clear(session: Session, ids: Iterable[str]) -> None:
    for batch in batches(ids):
        session.exec(delete(SourceRow).where(col(SourceRow.fact_id).in_(batch)))
        session.exec(delete(FactKeyRow).where(col(FactKeyRow.fact_id).in_(batch)))


def _row(fact: Fact, engine: str, version: int) -> FactRow:
    return FactRow(
        id=fact.id,
        wording=fact.wording,
        folded=folded(fact.wording),
        language=fact.language.value,
        statement=encode(fact.statement),
        alternatives=encode(fact.alternatives) if fact.alternatives else None,
        engine=engine,
        valid_from=fact.validity.first,
        valid_until=fact.validity.last,
        rank=fact.rank.value,
        note=fact.note,
        changed=version,
    )


def _source_rows(fact: Fact) -> list[SourceRow]:
    return [
        SourceRow(
            fact_id=fact.id,
            position=position,
            url=source.url,
            title=source.title,
            publisher=source.publisher,
            published=source.published,
            quote=source.quote,
        )
        for position, source in enumerate(fact.sources)
    ]


def _values(session: Session, rows: list[FactRow]) -> tuple[Fact, ...]:
    sources: dict[str, list[Source]] = {row.id: [] for row in rows}
    for batch in batches(sources):
        of_batch = select(SourceRow).where(col(SourceRow.fact_id).in_(batch)).order_by(col(SourceRow.position))
        for row in session.exec(of_batch):
            source = Source(url=row.url, title=row.title, publisher=row.publisher, published=row.published, quote=row.quote)
            sources[row.fact_id].append(source)
    return tuple(
        Fact(
            id=row.id,
            wording=row.wording,
            language=Language(row.language),
            statement=None if row.statement is None else decode(Statement, row.statement),
            alternatives=() if row.alternatives is None else tuple(decode(Statement, each) for each in row.alternatives),
            validity=Interval(first=row.valid_from, last=row.valid_until),
            sources=tuple(sources[row.id]),
            rank=Rank(row.rank),
            note=row.note,
        )
        for row in rows
    )
