"""A checked reading as the JSON that the command line prints and the HTTP routes answer with; docs/api.md describes it."""

from collections.abc import Mapping
from dataclasses import dataclass

from factmark.model.candidate import Candidate
from factmark.model.claim import Attribution
from factmark.model.codec import Json, encode
from factmark.model.document import Document
from factmark.model.entity import Entity
from factmark.model.fact import Fact
from factmark.model.mention import Mention
from factmark.model.reading import CheckedClaim, CheckedReading
from factmark.model.span import Span
from factmark.model.statement import Argument, Role, Statement
from factmark.model.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The entities and facts by id that a reading was checked against."""

    version: str
    entities: Mapping[str, Entity]
    facts: Mapping[str, Fact]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotationIris:
    """Where the stored annotations can be fetched, parallel to the reading's mentions and claims."""

    mentions: tuple[str, ...]
    claims: tuple[str, ...]


def to_json(reading: CheckedReading, record: Record, *, engine: str, iris: AnnotationIris | None = None) -> dict[str, Json]:
    """The reading with every fact its verdicts cite and every entity it mentions or names in a statement."""
    mentions = [_mention(mention) for mention in reading.mentions]
    claims = [_claim(claim, record) for claim in reading.claims]
    if iris is not None:
        mentions = [item | {"annotation": iri} for item, iri in zip(mentions, iris.mentions, strict=True)]
        claims = [item | {"annotation": iri} for item, iri in zip(claims, iris.claims, strict=True)]
    return {
        "factbase": record.version,
        "engine": engine,
        "document": _document(reading.document),
        "mentions": [*mentions],
        "claims": [*claims],
        "facts": [fact_json(fact) for fact in cited(reading, record)],
        "entities": [entity_json(entity) for entity in named(reading, record)],
        "candidates": [_candidate(candidate, reading.document.text) for candidate in reading.candidates],
    }


def cited(reading: CheckedReading, record: Record) -> tuple[Fact, ...]:
    """Every fact that a verdict of the reading cites or calls related, once, in the order of the text."""
    verdicts = [verdict for claim in reading.claims for verdict in _verdicts(claim)]
    ids = dict.fromkeys(fact for verdict in verdicts for fact in (*verdict.facts, *(each.fact for each in verdict.related)))
    return tuple(record.facts[each] for each in ids if each in record.facts)


def named(reading: CheckedReading, record: Record) -> tuple[Entity, ...]:
    """Every entity that the reading mentions or names in a statement or as a speaker, once, mentions first."""
    keys = dict.fromkeys(entity for mention in reading.mentions for entity in mention.entities)
    for claim in reading.claims:
        arguments = (*claim.claim.statement.of(Role.SUBJECT), *claim.claim.statement.of(Role.OBJECT))
        keys.update(dict.fromkeys(argument.key for argument in arguments))
        if claim.claim.attribution is not None and claim.claim.attribution.speaker is not None:
            keys[claim.claim.attribution.speaker] = None
    return tuple(record.entities[key] for key in keys if key in record.entities)


def fact_json(fact: Fact) -> dict[str, Json]:
    """A fact as the curator wrote it, with its days and sources."""
    return {
        "id": fact.id,
        "statement": fact.wording,
        "language": fact.language.value,
        "valid_from": encode(fact.validity.first),
        "valid_until": encode(fact.validity.last),
        "sources": encode(fact.sources),
        "note": fact.note or None,
    }


def entity_json(entity: Entity) -> dict[str, Json]:
    """An entity with one label per language that has one."""
    return {
        "id": entity.id,
        "type": entity.type.value,
        "label": {name.language.value: name.text for name in entity.names if name.is_label},
    }


def _verdicts(claim: CheckedClaim) -> tuple[Verdict, ...]:
    return (claim.verdict,) if claim.attribution_verdict is None else (claim.verdict, claim.attribution_verdict)


def _document(document: Document) -> dict[str, Json]:
    return {
        "url": document.url,
        "title": document.title,
        "language": document.language.value,
        "published": encode(document.published),
        "text": document.text,
    }


def _place(span: Span, exact: str) -> dict[str, Json]:
    return {"start": span.start, "end": span.end, "exact": exact}


def _mention(mention: Mention) -> dict[str, Json]:
    return {**_place(mention.span, mention.exact), "entity": mention.entity}


def _candidate(candidate: Candidate, text: str) -> dict[str, Json]:
    places: list[Json] = [_place(span, span.of(text)) for span in candidate.places]
    return {"name": candidate.name, "kind": candidate.kind.value, "count": candidate.count, "places": places}


def _claim(claim: CheckedClaim, record: Record) -> dict[str, Json]:
    return {
        **_place(claim.claim.span, claim.claim.exact),
        "statement": _statement(claim.claim.statement, record),
        "attribution": _attribution(claim.claim.attribution, claim.attribution_verdict),
        "verdict": _verdict(claim.verdict),
    }


def _statement(statement: Statement, record: Record) -> dict[str, Json]:
    subjects = [_key(argument, record) for argument in statement.of(Role.SUBJECT)]
    quantities = [encode(quantity) for quantity in statement.quantities]
    return {
        "subject": next(iter(subjects), None),
        "predicate": statement.predicate,
        "event": statement.event,
        "objects": [_key(argument, record) for argument in statement.of(Role.OBJECT)],
        "polarity": statement.polarity.value,
        "modality": statement.modality.value,
        "quantity": next(iter(quantities), None),
        "quantities": [*quantities],
        "time": encode(statement.time),
    }


def _key(argument: Argument, record: Record) -> str:
    """The entity's id, or the words as they stand where no entity is known."""
    return argument.key if argument.key in record.entities else argument.words


def _attribution(attribution: Attribution | None, verdict: Verdict | None) -> dict[str, Json] | None:
    if attribution is None:
        return None
    said: dict[str, Json] = {"speaker": attribution.speaker, "cue": attribution.cue or None}
    return said if verdict is None else {**said, "verdict": _verdict(verdict)}


def _verdict(verdict: Verdict) -> dict[str, Json]:
    return {
        "rating": verdict.rating.value,
        "facts": [*verdict.facts],
        "evidence": encode(verdict.evidence),
        "explanation": encode(verdict.explanation),
        "related": encode(verdict.related),
    }
