"""Keeps what was read, and finds it again by id and by page."""

from collections.abc import Iterator
from functools import partial
from uuid import uuid4

from sqlalchemy import Engine
from sqlmodel import Session

from factmark.errors import InvalidValueError, NotFoundError
from factmark.model.annotation import Annotation, Motivation
from factmark.model.provenance import Provenance
from factmark.model.reading import CheckedReading
from factmark.model.selector import describe
from factmark.model.span import Span
from factmark.model.verdict import Verdict
from factmark.storage import annotations, documents, entities, facts, readings
from factmark.storage.database import reading_session, write
from factmark.storage.readings import StoredReading
from factmark.storage.text import is_storable


def store_reading(engine: Engine, checked: CheckedReading, *, provenance: Provenance) -> StoredReading:
    """The stored reading: a new one, or the earlier one of exactly this document by the same engine and fact base.

    The earlier one gives way when it found something else: its engine has changed and still has the same version.

    Raises:
        InvalidValueError: the document has no address, or a text in it cannot be stored.
        StorageError: the database cannot be written.
    """
    document = checked.document
    for name, text in (("url", document.url), ("title", document.title)):
        if text is not None and not is_storable(text):
            raise InvalidValueError(f"the {name} holds a NUL character or a lone surrogate; remove it")
    return write(engine, partial(_store, checked=checked, provenance=provenance))


def reading(engine: Engine, reading_id: str) -> StoredReading:
    """The reading of that id, as it was answered.

    Raises:
        NotFoundError: there is none.
    """
    with reading_session(engine) as session:
        found = readings.by_id(session, reading_id) if is_storable(reading_id) else None
    if found is None:
        raise NotFoundError("no reading has this id")
    return found


def annotation(engine: Engine, annotation_id: str) -> Annotation:
    """The annotation of that id.

    Raises:
        NotFoundError: there is none.
    """
    with reading_session(engine) as session:
        found = annotations.by_id(session, annotation_id) if is_storable(annotation_id) else None
    if found is None:
        raise NotFoundError("no annotation has this id")
    return found


def newest_reading(engine: Engine, url: str) -> str | None:
    """The id of the reading made last at that address, its fragment aside; None for a page that was never read."""
    if not is_storable(url):
        return None
    with reading_session(engine) as session:
        return readings.newest_of_page(session, url)


def annotations_of_page(engine: Engine, url: str) -> tuple[Annotation, ...]:
    """The annotations of the page's newest reading in the order of its text; () for a page that was never read."""
    if not is_storable(url):
        return ()
    with reading_session(engine) as session:
        newest = readings.newest_of_page(session, url)
        return () if newest is None else annotations.of_reading(session, newest)


def _store(session: Session, *, checked: CheckedReading, provenance: Provenance) -> StoredReading:
    document_id = documents.store(session, checked.document, new_id=_new_id())
    stored = readings.same(session, document_id, provenance)
    if stored is not None and stored.checked != checked:
        readings.remove(session, stored.id)
        stored = None
    if stored is None:
        stored = _add(session, document_id, checked, provenance)
    else:
        readings.repeat(session, stored.id, provenance.generated)
    session.commit()
    return stored


def _add(session: Session, document_id: str, checked: CheckedReading, provenance: Provenance) -> StoredReading:
    made = tuple(annotations_of(checked, provenance))
    stored = StoredReading(
        id=_new_id(),
        checked=checked,
        provenance=provenance,
        mentions=tuple(each.id for each in made if each.motivation is Motivation.IDENTIFYING),
        claims=tuple(each.id for each in made if each.motivation is Motivation.ASSESSING),
        facts=tuple(facts.by_id(session, _cited(checked)).values()),
        entities=tuple(entities.by_id(session, _named(checked)).values()),
    )
    readings.store(session, stored, document_id=document_id)
    annotations.store(session, made, reading_id=stored.id)
    return stored


def annotations_of(checked: CheckedReading, provenance: Provenance) -> Iterator[Annotation]:
    """An annotation with an id of its own for each mention, then for each claim, in the order of the text."""
    for mention in checked.mentions:
        yield _annotation(checked, provenance, mention.span, entity=mention.entity)
    for claim in checked.claims:
        yield _annotation(checked, provenance, claim.claim.span, verdict=claim.verdict)


def _annotation(
    checked: CheckedReading,
    provenance: Provenance,
    span: Span,
    *,
    entity: str | None = None,
    verdict: Verdict | None = None,
) -> Annotation:
    quote, position = describe(checked.document.text, span)
    return Annotation(
        id=_new_id(),
        motivation=Motivation.IDENTIFYING if verdict is None else Motivation.ASSESSING,
        source=checked.document.url or "",
        language=checked.document.language.value,
        quote=quote,
        position=position,
        provenance=provenance,
        entity=entity,
        verdict=verdict,
    )


def _cited(checked: CheckedReading) -> set[str]:
    verdicts = [claim.verdict for claim in checked.claims]
    verdicts += [claim.attribution_verdict for claim in checked.claims if claim.attribution_verdict is not None]
    return {fact for verdict in verdicts for fact in verdict.facts}


def _named(checked: CheckedReading) -> set[str]:
    mentioned = {key for mention in checked.mentions for key in mention.entities}
    claims = [claim.claim for claim in checked.claims]
    stated = frozenset[str]().union(*(claim.statement.names() for claim in claims))
    speakers = {claim.attribution.speaker for claim in claims if claim.attribution is not None}
    return mentioned | stated | {speaker for speaker in speakers if speaker is not None}


def _new_id() -> str:
    return str(uuid4())
