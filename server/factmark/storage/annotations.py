"""The annotations of a reading: one per mention and one per claim."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count

from sqlmodel import Session, col, insert, select

from factmark.model.annotation import Annotation, Motivation
from factmark.model.codec import decode, encode
from factmark.model.provenance import Provenance
from factmark.model.selector import TextPositionSelector, TextQuoteSelector
from factmark.model.verdict import Verdict
from factmark.storage.tables import AnnotationRow, DocumentRow, ReadingRow


def store(session: Session, annotations: Iterable[Annotation], *, reading_id: str) -> None:
    """Adds the annotations of a stored reading; those of one motivation keep their order."""
    positions = {motivation: count() for motivation in Motivation}
    rows = [_columns(annotation, reading_id, next(positions[annotation.motivation])) for annotation in annotations]
    if rows:
        # As plain columns: objects of the mapped class took half the time of storing a reading.
        session.connection().execute(insert(AnnotationRow), rows)


def by_id(session: Session, annotation_id: str) -> Annotation | None:
    """The annotation of that id, or None."""
    row = session.exec(select(AnnotationRow).where(AnnotationRow.id == annotation_id)).first()
    return None if row is None else _value(row, _origin(session, row.reading_id))


def of_reading(session: Session, reading_id: str) -> tuple[Annotation, ...]:
    """The annotations of a reading in the order of the text; where two begin together the longer one is first."""
    rows = session.exec(
        select(AnnotationRow)
        .where(AnnotationRow.reading_id == reading_id)
        .order_by(col(AnnotationRow.start), col(AnnotationRow.end).desc(), col(AnnotationRow.motivation).desc())
    ).all()
    if not rows:
        return ()
    origin = _origin(session, reading_id)
    return tuple(_value(row, origin) for row in rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Origin:
    """What all annotations of one reading share."""

    provenance: Provenance
    source: str
    language: str


def _origin(session: Session, reading_id: str) -> _Origin:
    engine, factbase, generated, document_id = session.exec(
        select(ReadingRow.engine, ReadingRow.factbase, ReadingRow.generated, ReadingRow.document_id).where(ReadingRow.id == reading_id)
    ).one()
    url, language = session.exec(select(DocumentRow.url, DocumentRow.language).where(DocumentRow.id == document_id)).one()
    provenance = Provenance(engine=engine, factbase=factbase, generated=generated)
    return _Origin(provenance=provenance, source=url, language=language)


def _value(row: AnnotationRow, origin: _Origin) -> Annotation:
    return Annotation(
        id=row.id,
        motivation=Motivation(row.motivation),
        source=origin.source,
        language=origin.language,
        quote=TextQuoteSelector(exact=row.exact, prefix=row.prefix, suffix=row.suffix),
        position=TextPositionSelector(start=row.start, end=row.end),
        provenance=origin.provenance,
        entity=row.entity,
        verdict=None if row.verdict is None else decode(Verdict, row.verdict),
    )


def _columns(annotation: Annotation, reading_id: str, position: int) -> dict[str, object]:
    verdict = annotation.verdict
    return {
        "id": annotation.id,
        "reading_id": reading_id,
        "motivation": annotation.motivation.value,
        "position": position,
        "start": annotation.position.start,
        "end": annotation.position.end,
        "exact": annotation.quote.exact,
        "prefix": annotation.quote.prefix,
        "suffix": annotation.quote.suffix,
        "entity": annotation.entity,
        "rating": None if verdict is None else verdict.rating.value,
        "verdict": encode(verdict),
    }
