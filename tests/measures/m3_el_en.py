"""Mentions linked to a given base of 5,030 entities: the base becomes a gazetteer, each document is read, amounts and dates are counted as such."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.measures.measure import Record

from factmark.language.en.stand_in import PRONOUNS, SPEAKER_PRONOUNS
from factmark.language.reader import Knowledge, read
from factmark.model.document import Document, Language
from factmark.model.entity import Entity, EntityType, Name
from factmark.services.factbase import knowledge_of

_TYPES = (
    ("Q215627", EntityType.PERSON),
    ("Q27096213", EntityType.PLACE),
    ("Q4164871", EntityType.CONCEPT),
    ("Q12737077", EntityType.CONCEPT),
    ("Q43229", EntityType.ORGANIZATION),
    ("Q1656682", EntityType.EVENT),
    ("Q17537576", EntityType.WORK),
    ("Q2424752", EntityType.PRODUCT),
    ("Q33829", EntityType.GROUP),
)
"""Classes of the base by how much they tell; a country is both a place and an organisation."""


def predictions(gold: tuple[Record, ...], folder: Path) -> Iterable[Record]:
    """One prediction a document, within the span that was labelled."""
    knowledge = knowledge_of(base(folder))
    return ({"id": record["id"], "mentions": list(_mentions(record, knowledge))} for record in gold)


def base(folder: Path) -> Iterator[Entity]:
    """The entities of the given base; a pronoun among the names is nobody's name."""
    for line in (folder / "m3_el_kb.jsonl").read_text("utf-8").splitlines():
        entry = json.loads(line)
        aliases = dict.fromkeys(alias for alias in entry["aliases"] if _is_name(alias) and alias != entry["name"])
        names = (Name(text=entry["name"], language=Language.EN, is_label=True), *(Name(text=alias, language=Language.EN) for alias in aliases))
        yield Entity(id=entry["qid"], type=_type(entry["types"], entry["name"]), names=names)


def _is_name(alias: str) -> bool:
    return alias.lower() not in PRONOUNS and alias.lower() not in SPEAKER_PRONOUNS and alias[0].isalnum()


def _type(classes: str, name: str) -> EntityType:
    known = classes.split("|")
    found = next((kind for wanted, kind in _TYPES if wanted in known), EntityType.OTHER)
    return EntityType.CONCEPT if name.islower() else found


def _mentions(record: Record, knowledge: Knowledge) -> Iterator[Record]:
    reading = read(Document(text=record["text"], language=Language.EN), knowledge)
    first, last = record.get("evaluation_span") or (0, len(record["text"]))
    for mention in reading.mentions:
        if mention.entity is not None and first <= mention.span.start and mention.span.end <= last:
            yield {"start": mention.span.start, "end": mention.span.end, "qid": mention.entity}
