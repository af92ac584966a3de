"""One event told in two languages: each side becomes a fact, parsed as a curator's statement is, and the other side is read against it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from tests.measures.m4_xling import pair_entities, reference_entities
from tests.measures.measure import UNDECIDED, Record

from factmark.language.reader import read
from factmark.model.document import Document, Language
from factmark.model.entity import Entity
from factmark.model.fact import Fact
from factmark.model.interval import Interval
from factmark.model.pack import PackFact
from factmark.model.statement import Statement
from factmark.model.verdict import Rating
from factmark.reconcile.relation import Relation, relation
from factmark.reconcile.relevance import ranked
from factmark.services.factbase import Factbase, compile_factbase, parse_fact
from factmark.services.reading import check

DIRECTIONS = {"en-ko": (Language.EN, Language.KO), "ko-en": (Language.KO, Language.EN)}
"""The language of the fact and of the page that is read against it."""

_SHARED = (Relation.SAME, Relation.ENTAILED)


def predictions(gold: tuple[Record, ...], folder: Path) -> Iterable[Record]:
    """Two answers a pair, one a direction: the verdict, and how the nearest of the page's predicates stands to the fact's.

    `label` is what both directions come to, contradicted before supported. A verdict against the fact is always wrong here.
    """
    factbase = compile_factbase(tuple(entities(folder)), (), version="parallel")
    for record in gold:
        told = {name: _told(record, *languages, factbase) for name, languages in DIRECTIONS.items()}
        labels = {label for label, _ in told.values()}
        label = next((each.value for each in (Rating.CONTRADICTED, Rating.SUPPORTED) if each.value in labels), UNDECIDED)
        yield {"id": record["id"], "label": label, **{name: {"label": each, "relation": found} for name, (each, found) in told.items()}}


def by_direction(_gold: tuple[Record, ...], predicted: tuple[Record, ...]) -> str:
    """For each direction: facts that got a frame, verdicts, and facts whose predicate some clause of the other language shares."""
    return "".join(f"{name}: {_counted([each[name] for each in predicted])}\n" for name in DIRECTIONS)


def entities(folder: Path) -> Iterator[Entity]:
    """The names of the folder, each pair of names joined to the reference entity with its English name, so that a name is one entity's."""
    reference = tuple(reference_entities(folder))
    pairs = {entity.names[1].text: entity for entity in pair_entities(folder)}
    known: set[str] = set()
    for entity in reference:
        names = {name.text for name in entity.names}
        known |= names
        further = (replace(pairs[text].names[0], is_label=False) for text in sorted(names & pairs.keys()) if pairs[text].names[0].text not in names)
        yield replace(entity, names=(*entity.names, *further))
    yield from (entity for text, entity in pairs.items() if text not in known)


def _told(record: Record, of_fact: Language, of_page: Language, factbase: Factbase) -> tuple[str, str]:
    """The verdict of one side as page on the other as fact, and the relation of their predicates; "" where the fact has no frame."""
    fact, _ = parse_fact(PackFact(id=record["id"], wording=record[of_fact.value], validity=Interval()), factbase.knowledge)
    if fact.statement is None:
        return UNDECIDED, ""
    document = Document(text=record[of_page.value], language=of_page)
    return _label(document, fact, factbase), _nearest(document, fact.statement, factbase).value


def _label(document: Document, fact: Fact, factbase: Factbase) -> str:
    facts = ranked((fact,), factbase.knowledge.lexicon.predicates, factbase.taxonomy)
    found = {claim.verdict.rating for claim in check(document, replace(factbase, facts=facts)).claims}
    return next((each.value for each in (Rating.CONTRADICTED, Rating.SUPPORTED) if each in found), UNDECIDED)


def _nearest(document: Document, fact: Statement, factbase: Factbase) -> Relation:
    """The relation that says most of those between the fact and any frame of the page."""
    predicates = factbase.knowledge.lexicon.predicates
    claims = read(document, factbase.knowledge).claims
    found = {relation(each, fact, predicates) for claim in claims for each in (claim.statement, *claim.alternatives)}
    return next((each for each in (*_SHARED, Relation.OPPOSITE) if each in found), Relation.NONE)


def _counted(told: list[Record]) -> str:
    framed = [each for each in told if each["relation"]]
    labels = Counter(each["label"] for each in told)
    shared = sum(each["relation"] in _SHARED for each in framed)
    supported, contradicted = labels[Rating.SUPPORTED.value], labels[Rating.CONTRADICTED.value]
    return (
        f"{len(framed)} of {len(told)} facts have a frame; {shared} ({shared / max(1, len(framed)):.3f}) share a predicate, "
        f"{supported} supported, {contradicted} contradicted"
    )
