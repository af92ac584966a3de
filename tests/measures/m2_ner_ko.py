"""Korean names without any fact base: what is proposed as a candidate entity, against labelled names of people, organisations and places."""

from collections.abc import Iterable
from pathlib import Path

from tests.measures.measure import Record

from factmark.language.reader import Knowledge, read
from factmark.model.document import Document, Language
from factmark.model.entity import EntityType
from factmark.model.span import Span
from factmark.services.factbase import knowledge_of

LABELS = {EntityType.PERSON: "PS", EntityType.ORGANIZATION: "OG", EntityType.PLACE: "LC"}
"""The labels that are names; the others are dates, times and amounts."""


def predictions(gold: tuple[Record, ...], _folder: Path) -> Iterable[Record]:
    """One prediction a sentence: the places of every candidate of these kinds, which nothing but the sentence itself tells."""
    knowledge = knowledge_of(())
    return ({"id": record["id"], "entities": list(_entities(record["text"], knowledge))} for record in gold)


def _entities(text: str, knowledge: Knowledge) -> Iterable[Record]:
    for candidate in read(Document(text=text, language=Language.KO), knowledge).candidates:
        for place in candidate.places if candidate.kind in LABELS else ():
            yield {"start": place.start, "end": place.end, "label": LABELS[candidate.kind]}


def spans(gold: tuple[Record, ...], predicted: tuple[Record, ...]) -> str:
    """How exact the places are whatever the kind, and how many lie on a labelled name at all."""
    named = {(record["id"], each["start"], each["end"]) for record in gold for each in record["entities"] if each["label"] in LABELS.values()}
    found = {(record["id"], each["start"], each["end"]) for record in predicted for each in record["entities"]}
    return scored("names, spans only", named, found)


def scored(what: str, named: set[tuple[str, int, int]], found: set[tuple[str, int, int]]) -> str:
    """Precision, recall and F1 of exact places, and the share of places that lie on a labelled name."""
    right = len(named & found)
    precision, recall = right / max(1, len(found)), right / max(1, len(named))
    labelled: dict[str, list[Span]] = {}
    for identifier, start, end in named:
        labelled.setdefault(identifier, []).append(Span(start, end))
    on_name = sum(any(Span(start, end).overlaps(span) for span in labelled.get(identifier, ())) for identifier, start, end in found)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return f"{what}: P {precision:.3f} R {recall:.3f} F1 {f1:.3f}; on a name {on_name / max(1, len(found)):.3f} of {len(found)}\n"
