"""The same entity from its Korean name: each name is read as a page of its own, the entity found there answers with the English names read as the same."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from tests.measures.measure import Record

from factmark.language.name import names_of
from factmark.language.reader import Knowledge, read
from factmark.model.document import Document, Language
from factmark.model.entity import Entity, EntityType, Name
from factmark.services.factbase import knowledge_of

_TYPES = {"country": EntityType.PLACE, "person": EntityType.PERSON, "company": EntityType.ORGANIZATION, "organization": EntityType.ORGANIZATION}


def predictions(gold: tuple[Record, ...], folder: Path) -> Iterable[Record]:
    """One prediction a pair: the English names, of all pairs, that are read as the very entity which the Korean name is read as.

    The base is reference/entities.jsonl and every other pair; a pair never answers for itself, and a name of several entities is not answered.
    """
    pairs = tuple(_records(folder / "m4_xling.jsonl"))
    everybody = knowledge_of((*reference_entities(folder), *pair_entities(folder)))
    asked = {record["id"] for record in gold}
    named: defaultdict[str, list[str]] = defaultdict(list)
    found: dict[str, tuple[str, ...]] = {}
    for pair in pairs:
        knowledge = _without(everybody, pair)
        for key in _entities(pair["en"], Language.EN, knowledge):
            named[key].append(pair["en"])
        found[pair["id"]] = _entities(pair["ko"], Language.KO, knowledge) if pair["id"] in asked else ()
    return ({"id": key, "ranked": list(dict.fromkeys(named.get(found[key][0], ()))) if len(found[key]) == 1 else []} for key in asked)


def _without(knowledge: Knowledge, pair: Record) -> Knowledge:
    """What is known without the entity that the pair itself makes."""
    entity = _pair(pair)
    gazetteer = knowledge.gazetteer.changed(names_of(entity), (), common=frozenset())
    labels = {name: tuple(key for key in keys if key != entity.id) for name, keys in knowledge.labels.items()}
    return replace(knowledge, gazetteer=gazetteer, labels=labels)


def _entities(name: str, language: Language, knowledge: Knowledge) -> tuple[str, ...]:
    reading = read(Document(text=name, language=language), knowledge)
    return next((mention.entities for mention in reading.mentions if mention.exact == name), ())


def reference_entities(folder: Path) -> Iterator[Entity]:
    """The entities of reference/entities.jsonl with their English names first."""
    for entry in _records(folder / "reference" / "entities.jsonl"):
        names = [Name(text=name, language=Language.EN, is_label=index == 0) for index, name in enumerate(entry["en"])]
        names += [Name(text=name, language=Language.KO, is_label=index == 0) for index, name in enumerate(entry["ko"])]
        yield Entity(id=entry["id"], type=_TYPES[entry["type"]], names=tuple(names))


def pair_entities(folder: Path) -> Iterator[Entity]:
    """One entity a pair of names, the Korean one first."""
    return map(_pair, _records(folder / "m4_xling.jsonl"))


def _pair(record: Record) -> Entity:
    names = (Name(text=record["ko"], language=Language.KO, is_label=True), Name(text=record["en"], language=Language.EN, is_label=True))
    return Entity(id=_own(record), type=EntityType.OTHER, names=names)


def _own(record: Record) -> str:
    return f"pair:{record['id']}"


def _records(path: Path) -> Iterator[Record]:
    return (json.loads(line) for line in path.read_text("utf-8").splitlines() if line)
