"""Mentions linked to a given base of 5,030 entities: the base becomes a gazetteer, each document is read, amounts and dates are counted as such."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from tests.measures.m2_ner_ko import scored
from tests.measures.measure import Record

from factmark.language import pattern
from factmark.language.clause import Clause, Phrase
from factmark.language.date import days
from factmark.language.en.demonym import demonyms
from factmark.language.en.stand_in import PRONOUNS, SPEAKER_PRONOUNS
from factmark.language.normalize import normalize
from factmark.language.quantity import quantities
from factmark.language.reader import Knowledge, passages, read
from factmark.language.worded import Kind, Origin
from factmark.model.document import Document, Language
from factmark.model.entity import Entity, EntityType, Name
from factmark.model.mention import Mention
from factmark.model.span import Span
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


PUBLISHED = date(2020, 1, 1)
"""Some day: the records have none, and relative dates are found only with one."""


def predictions(gold: tuple[Record, ...], folder: Path) -> Iterable[Record]:
    """One prediction a document, within the span that was labelled."""
    knowledge = knowledge_of(base(folder))
    return ({"id": record["id"], "mentions": list(_mentions(record, knowledge))} for record in gold)


def base(folder: Path) -> Iterator[Entity]:
    """The entities of the given base; a pronoun among the names is nobody's name."""
    for line in (folder / "m3_el_kb.jsonl").read_text("utf-8").splitlines():
        entry = json.loads(line)
        aliases = dict.fromkeys(alias for alias in entry["aliases"] if _is_name(alias, entry["name"]) and alias != entry["name"])
        names = (Name(text=entry["name"], language=Language.EN, is_label=True), *(Name(text=alias, language=Language.EN) for alias in aliases))
        yield Entity(id=entry["qid"], type=_type(entry["types"], entry["name"]), names=names)


def _is_name(alias: str, name: str) -> bool:
    """False for how some text referred to somebody: he, "is ", the actor."""
    is_reference = alias.islower() and not name.islower()
    return not is_reference and alias.lower() not in PRONOUNS and alias.lower() not in SPEAKER_PRONOUNS and alias[0].isalnum()


def _type(classes: str, name: str) -> EntityType:
    known = classes.split("|")
    found = next((kind for wanted, kind in _TYPES if wanted in known), EntityType.OTHER)
    return EntityType.CONCEPT if name.islower() else found


def _mentions(record: Record, knowledge: Knowledge) -> Iterator[Record]:
    """What stands in the labelled span: names, stand-ins for them, and amounts and times where no name stands."""
    document = Document(text=record["text"], language=Language.EN)
    first, last = record.get("evaluation_span") or (0, len(document.text))
    mentions = read(document, knowledge).mentions
    named = [(mention.span, mention.entity) for mention in mentions if mention.entity is not None and not _is_word(mention, knowledge)]
    taken = [mention.span for mention in mentions]
    others = (*_adjectives(document, knowledge, taken), *_stand_ins(document, knowledge, taken), *_literals(document, taken))
    for span, what in (*named, *others):
        if first <= span.start and span.end <= last:
            yield {"start": span.start, "end": span.end, "qid": what}


def _adjectives(document: Document, knowledge: Knowledge, taken: list[Span]) -> Iterator[tuple[Span, str]]:
    """Adjectives of the countries that are known: Kenyan."""
    normal = normalize(document.text)
    for span, keys in demonyms(normal.text, knowledge.gazetteer.ids, {own.start for own in taken}.__contains__):
        own = normal.original(span)
        if len(keys) == 1 and not any(own.overlaps(other) for other in taken):
            taken.append(own)
            yield own, keys[0]


def _stand_ins(document: Document, knowledge: Knowledge, taken: list[Span]) -> Iterator[tuple[Span, str]]:
    """Pronouns and definite nouns that the reader has taken for somebody named elsewhere in the document."""
    normal = normalize(document.text)
    lines = passages(normal.text, document, knowledge)
    before = [draft.clause for each in lines for draft in each.drafts]
    after = pattern.resolved(normal.text, lines, knowledge.lexicon, knowledge.kinds, Language.EN)
    for old, new in zip(before, after, strict=True):
        for phrase, meant in zip(_phrases(old), _phrases(new), strict=False):
            span = normal.original(phrase.span)
            if phrase.span == meant.span and phrase.keys != meant.keys and not any(span.overlaps(other) for other in taken):
                taken.append(span)
                yield span, meant.keys[0]


def _phrases(clause: Clause) -> Iterator[Phrase]:
    pending = [marked.phrase for marked in clause.arguments][::-1]
    while pending:
        phrase = pending.pop()
        yield phrase
        pending += [*phrase.conjuncts, *(marked.phrase for marked in phrase.dependents)]


def _is_word(mention: Mention, knowledge: Knowledge) -> bool:
    """True for a common noun that the lexicon has of its own: it is read as a word, not as somebody's name."""
    is_concept = mention.entity is not None and EntityType.CONCEPT.value in knowledge.kinds(mention.entity)
    return is_concept and any(len(span) == len(mention.exact) for span, _ in knowledge.lexicon.concepts.find(mention.exact))


def _literals(document: Document, taken: list[Span]) -> Iterator[tuple[Span, str]]:
    """Times as DATETIME, numbers as QUANTITY, each where nothing else stands."""
    everything = Span(0, len(document.text))
    times = [found.span for found in days(document.text, everything, Language.EN, PUBLISHED)]
    numbers = quantities(document.text, Language.EN, kinds=frozenset({Kind.NUMBER, Kind.ORDINAL}))
    counted = [found.span for found in numbers if found.origin is Origin.START]
    for spans, what in ((times, "DATETIME"), (counted, "QUANTITY")):
        for span in spans:
            if not any(span.overlaps(other) for other in taken):
                taken.append(span)
                yield span, what


def without_base(gold: tuple[Record, ...], _predicted: tuple[Record, ...]) -> str:
    """The same documents read with no base: candidates against the labels that begin with a capital, for each set."""
    knowledge = knowledge_of(())
    lines: list[str] = []
    for dataset in sorted({record["dataset"] for record in gold}):
        records = [record for record in gold if record["dataset"] == dataset]
        named = {(record["id"], each["start"], each["end"]) for record in records for each in record["mentions"] if record["text"][each["start"]].isupper()}
        found = {(record["id"], place.start, place.end) for record in records for place in _proposed(record, knowledge)}
        lines.append(scored(f"candidates, {dataset}", named, found))
    return "".join(lines)


def _proposed(record: Record, knowledge: Knowledge) -> Iterator[Span]:
    text = record["text"]
    first, last = record.get("evaluation_span") or (0, len(text))
    for candidate in read(Document(text=text, language=Language.EN), knowledge).candidates:
        yield from (place for place in candidate.places if first <= place.start and place.end <= last)
