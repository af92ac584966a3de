"""Readings as they were answered, so that the same answer can be given again."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, delete, select, update

from factmark.model.annotation import Motivation
from factmark.model.codec import decode, encode
from factmark.model.entity import Entity
from factmark.model.fact import Fact
from factmark.model.provenance import Provenance
from factmark.model.reading import CheckedReading
from factmark.storage import documents
from factmark.storage.tables import AnnotationRow, DocumentRow, ReadingRow


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredReading:
    """A checked reading with the ids of its annotations, parallel to its mentions and its claims.

    `facts` are those that a verdict cites and `entities` those that are mentioned or named in a statement, both by id
    and as they were when the page was read.
    """

    id: str
    checked: CheckedReading
    provenance: Provenance
    mentions: tuple[str, ...]
    claims: tuple[str, ...]
    facts: tuple[Fact, ...]
    entities: tuple[Entity, ...]


def same(session: Session, document_id: str, provenance: Provenance) -> StoredReading | None:
    """The reading of that document by the same engine against the same fact base, if there is one."""
    known = session.exec(
        select(ReadingRow.id).where(
            ReadingRow.document_id == document_id,
            ReadingRow.engine == provenance.engine,
            ReadingRow.factbase == provenance.factbase,
        )
    ).first()
    return None if known is None else by_id(session, known)


def store(session: Session, reading: StoredReading, *, document_id: str) -> None:
    """Adds a reading of a stored document; its annotations are stored beside it."""
    checked: Any = encode(reading.checked)
    del checked["document"]
    row = ReadingRow(
        id=reading.id,
        document_id=document_id,
        engine=reading.provenance.engine,
        factbase=reading.provenance.factbase,
        generated=reading.provenance.generated,
        last_read=reading.provenance.generated,
        checked=checked,
        facts=encode(reading.facts),
        entities=encode(reading.entities),
    )
    session.add(row)
    session.flush()


def repeat(session: Session, reading_id: str, moment: datetime) -> None:
    """Notes that the same reading was made again, which makes it the newest of its page."""
    session.exec(update(ReadingRow).where(col(ReadingRow.id) == reading_id, col(ReadingRow.last_read) < moment).values(last_read=moment))


def remove(session: Session, reading_id: str) -> None:
    """Takes a reading away with its annotations."""
    session.exec(delete(ReadingRow).where(col(ReadingRow.id) == reading_id))


def by_id(session: Session, reading_id: str) -> StoredReading | None:
    """The reading of that id, or None."""
    found = session.exec(
        select(ReadingRow, DocumentRow).where(ReadingRow.id == reading_id).join(DocumentRow, col(DocumentRow.id) == ReadingRow.document_id)
    ).first()
    if found is None:
        return None
    row, document = found
    return StoredReading(
        id=row.id,
        checked=decode(CheckedReading, {**row.checked, "document": encode(documents.value(document))}),
        provenance=Provenance(engine=row.engine, factbase=row.factbase, generated=row.generated),
        mentions=_annotation_ids(session, reading_id, Motivation.IDENTIFYING),
        claims=_annotation_ids(session, reading_id, Motivation.ASSESSING),
        facts=tuple(decode(Fact, fact) for fact in row.facts),
        entities=tuple(decode(Entity, entity) for entity in row.entities),
    )


def newest_of_page(session: Session, url: str) -> str | None:
    """The id of the reading that was made last at that address, whatever its fragment, or None."""
    return session.exec(
        select(ReadingRow.id)
        .join(DocumentRow, col(DocumentRow.id) == ReadingRow.document_id)
        .where(DocumentRow.page == documents.page_key(url))
        .order_by(col(ReadingRow.last_read).desc(), col(ReadingRow.generated).desc(), col(ReadingRow.id))
        .limit(1)
    ).first()


def _annotation_ids(session: Session, reading_id: str, motivation: Motivation) -> tuple[str, ...]:
    rows = session.exec(
        select(AnnotationRow.id)
        .where(AnnotationRow.reading_id == reading_id, AnnotationRow.motivation == motivation.value)
        .order_by(col(AnnotationRow.position))
    )
    return tuple(rows)
