"""Entities with their names and what they are a kind or part of."""

from collections.abc import Iterable, Iterator

from sqlalchemy.orm.attributes import flag_modified
from sqlmodel import Session, col, delete, func, or_, select

from factmark.model.document import Language
from factmark.model.entity import Entity, EntityType, Name
from factmark.storage import factbase
from factmark.storage.batch import batches
from factmark.storage.tables import BroaderRow, EntityRow, NameRow
from factmark.storage.text import folded, holds

_STREAM_ROWS = 1000


def store(session: Session, entities: Iterable[Entity]) -> None:
    """Adds each entity or replaces the one with its id; what they stand under must be stored or among them."""
    pending = {entity.id: entity for entity in entities}
    if not pending:
        return
    version = factbase.advance(session)
    rows = _rows(session, pending)
    for entity in pending.values():
        row = rows.get(entity.id)
        if row is None:
            session.add(EntityRow(id=entity.id, type=entity.type.value, same_as=list(entity.same_as), changed=version))
        else:
            row.type, row.same_as, row.changed = entity.type.value, list(entity.same_as), version
            flag_modified(row, "type")
    session.flush()
    _clear(session, rows)
    for entity in pending.values():
        session.add_all(_name_rows(entity))
        session.add_all(BroaderRow(entity_id=entity.id, position=position, broader_id=broader) for position, broader in enumerate(entity.broader))
    session.flush()


def by_id(session: Session, ids: Iterable[str]) -> dict[str, Entity]:
    """The entities that exist among `ids`."""
    rows = _rows(session, ids)
    return {entity.id: entity for entity in _values(session, [rows[key] for key in sorted(rows)])}


def changed_since(session: Session, version: int, *, limit: int) -> tuple[Entity, ...]:
    """Up to `limit` entities by id that were added or changed after that version of the fact base."""
    chosen = select(EntityRow).where(col(EntityRow.changed) > version).order_by(col(EntityRow.id)).limit(limit)
    return _values(session, list(session.exec(chosen)))


def count(session: Session) -> int:
    """How many entities there are."""
    return session.exec(select(func.count()).select_from(EntityRow)).one()


def every(session: Session) -> Iterator[Entity]:
    """All entities by id, a batch in memory at a time."""
    after = ""
    while found := page(session, limit=_STREAM_ROWS, after=after):
        yield from found
        after = found[-1].id


def names(session: Session) -> Iterator[tuple[str, Name]]:
    """Every name with the id of its entity, a batch in memory at a time; what a gazetteer is built from."""
    rows = session.exec(
        select(NameRow.entity_id, NameRow.text, NameRow.language, NameRow.is_label)
        .order_by(col(NameRow.entity_id), col(NameRow.position))
        .execution_options(yield_per=_STREAM_ROWS)
    )
    for entity_id, text, language, is_label in rows:
        yield entity_id, Name(text=text, language=Language(language), is_label=is_label)


def page(session: Session, *, query: str = "", limit: int, after: str = "") -> tuple[Entity, ...]:
    """Up to `limit` entities by id, beginning behind the id `after`, of which the id or a name contains `query`."""
    chosen = select(EntityRow).where(col(EntityRow.id) > after).order_by(col(EntityRow.id)).limit(limit)
    if query:
        named = select(NameRow.entity_id).where(holds(col(NameRow.folded), query))
        chosen = chosen.where(or_(holds(func.lower(EntityRow.id), query), col(EntityRow.id).in_(named)))
    return _values(session, list(session.exec(chosen)))


def _rows(session: Session, ids: Iterable[str]) -> dict[str, EntityRow]:
    return {row.id: row for batch in batches(ids) for row in session.exec(select(EntityRow).where(col(EntityRow.id).in_(batch)))}


def _clear(session: Session, ids: Iterable[str]) -> None:
    for batch in batches(ids):
        session.exec(delete(NameRow).where(col(NameRow.entity_id).in_(batch)))
        session.exec(delete(BroaderRow).where(col(BroaderRow.entity_id).in_(batch)))


def _name_rows(entity: Entity) -> list[NameRow]:
    return [
        NameRow(
            entity_id=entity.id,
            position=position,
            text=name.text,
            language=name.language.value,
            is_label=name.is_label,
            folded=folded(name.text),
        )
        for position, name in enumerate(entity.names)
    ]


def _values(session: Session, rows: list[EntityRow]) -> tuple[Entity, ...]:
    named: dict[str, list[Name]] = {row.id: [] for row in rows}
    broader: dict[str, list[str]] = {row.id: [] for row in rows}
    for batch in batches(named):
        of_batch = select(NameRow).where(col(NameRow.entity_id).in_(batch)).order_by(col(NameRow.position))
        for name in session.exec(of_batch):
            value = Name(text=name.text, language=Language(name.language), is_label=name.is_label)
            named[name.entity_id].append(value)
        links = select(BroaderRow).where(col(BroaderRow.entity_id).in_(batch)).order_by(col(BroaderRow.position))
        for link in session.exec(links):
            broader[link.entity_id].append(link.broader_id)
    return tuple(
        Entity(
            id=row.id,
            type=EntityType(row.type),
            names=tuple(named[row.id]),
            broader=tuple(broader[row.id]),
            same_as=tuple(row.same_as),
        )
        for row in rows
    )
