"""The fact base compiled for reading: names, kinds, and its facts by what they name."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256

from factmark.language.kind import OFFICE, KindIndex
from factmark.language.lexicon import Lexicon
from factmark.language.lexicon_file import bundled_lexicon
from factmark.language.memo import Memo
from factmark.language.name import entity_gazetteer, shared_labels
from factmark.language.reader import Knowledge, parse_statement, read
from factmark.model.document import Document, Language
from factmark.model.entity import Entity, EntityType, Taxonomy
from factmark.model.fact import Fact
from factmark.model.mention import Mention
from factmark.model.pack import Pack, PackFact
from factmark.model.statement import Statement
from factmark.model.verdict import Verdict
from factmark.reconcile.relevance import RankedFacts, ranked

STANDING = frozenset({"place", "event", "market", "region", "factory", "headquarters"})
"""Kinds of common nouns that stand for the name beside them: a company's plant makes what the company makes,
an expo's opening is part of the expo; a union or rival acts for itself."""


REMEMBERED = 4096
"""Claims whose verdicts are kept: those of some fifty articles."""

Verdicts = tuple[Verdict, Verdict | None]
"""The verdict on what a claim says, and on whether its speaker said it where that was asked and a fact speaks to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Factbase:
    """What reading and reconciling need of the fact base; `version` changes whenever an entity or fact does.

    `verdicts` are those given last: by a claim's content and the day of publication, all else that a verdict depends on being the fact base itself.
    """

    version: str
    entities: Mapping[str, Entity]
    knowledge: Knowledge
    taxonomy: Taxonomy
    concepts: frozenset[str]
    things: frozenset[str]
    offices: frozenset[str]
    people: frozenset[str]
    facts: RankedFacts
    verdicts: Memo[Hashable, Verdicts] = field(default_factory=partial(Memo, REMEMBERED), init=False, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedPack:
    """Entities and facts of one or more packs; `warnings` name each fact whose statement could not be parsed."""

    entities: tuple[Entity, ...]
    facts: tuple[Fact, ...]
    warnings: tuple[str, ...]


def knowledge_of(entities: Iterable[Entity], lexicon: Lexicon | None = None) -> Knowledge:
    """What the reader needs, compiled from entities and the bundled lexicon."""
    known = tuple(entities)
    words = bundled_lexicon() if lexicon is None else lexicon
    gazetteer = entity_gazetteer(known)
    return Knowledge(gazetteer=gazetteer, lexicon=words, kinds=KindIndex(known, words), labels=shared_labels(known, gazetteer))


def compile_factbase(entities: Iterable[Entity], facts: Iterable[Fact], *, version: str) -> Factbase:
    """The fact base of these entities and facts."""
    known = tuple(entities)
    knowledge = knowledge_of(known)
    above = knowledge.lexicon.taxonomy
    taxonomy = Taxonomy({**above, **{entity.id: entity.broader for entity in known if entity.broader or entity.id in above}})
    names = frozenset(entity.id for entity in known if entity.type is not EntityType.CONCEPT)
    concepts = (knowledge.lexicon.concept_ids | {entity.id for entity in known}) - names
    return Factbase(
        version=version,
        entities=knowledge.kinds.by_id,
        knowledge=knowledge,
        taxonomy=taxonomy,
        concepts=concepts,
        things=frozenset(key for key in concepts if knowledge.kinds(key) & STANDING),
        offices=frozenset(key for key in concepts if OFFICE in knowledge.kinds(key)),
        people=frozenset(entity.id for entity in known if entity.type is EntityType.PERSON),
        facts=ranked(facts, knowledge.lexicon.predicates, taxonomy),
    )


def parse_fact(fact: PackFact, knowledge: Knowledge) -> tuple[Fact, str | None]:
    """The fact with its statement's frame, and what was missing when it has none; a name that may be of several entities leaves it without."""
    language = language_of(fact.wording)
    document = Document(text=fact.wording, language=language, published=fact.validity.first)
    shared = next((mention for mention in read(document, knowledge).mentions if mention.entity is None), None)
    statements = parse_statement(document, knowledge) if shared is None else ()
    parsed = Fact(
        id=fact.id, wording=fact.wording, language=language, statement=statements[0] if statements else None, validity=fact.validity,
        sources=fact.sources, rank=fact.rank, note=fact.note, alternatives=statements[1:],
    )  # fmt: skip
    return parsed, _missing(parsed.statement, knowledge) if shared is None else _shared(shared)


def _shared(mention: Mention) -> str:
    return f"its name {mention.exact!r} may be of {' or '.join(mention.entities)}; give a name that only one of them has"


def _missing(statement: Statement | None, knowledge: Knowledge) -> str | None:
    if statement is None:
        return "no known entity with a verb was found in it; name a subject of the pack and use a plain sentence"
    if statement.predicate not in knowledge.lexicon.predicates:
        return f"its verb ({statement.predicate.partition(':')[2]}) is not in the lexicon; it is compared in its own language only"
    return None


def parse_packs(packs: Iterable[Pack]) -> ParsedPack:
    """All entities and facts of packs, statements parsed with the names of all of them."""
    known = tuple(packs)
    entities = tuple({entity.id: entity for pack in known for entity in pack.entities}.values())
    knowledge = knowledge_of(entities)
    facts: list[Fact] = []
    warnings: list[str] = []
    for pack in known:
        for pack_fact in pack.facts:
            fact, missing = parse_fact(pack_fact, knowledge)
            facts.append(fact)
            if missing is not None:
                warnings.append(f"fact {fact.id!r}: {missing}")
    return ParsedPack(entities=entities, facts=tuple(facts), warnings=tuple(warnings))


def factbase_of_packs(packs: Iterable[Pack]) -> Factbase:
    """A fact base in memory, from packs alone."""
    parsed = parse_packs(packs)
    digest = sha256(repr((parsed.entities, parsed.facts)).encode()).hexdigest()[:12]
    return compile_factbase(parsed.entities, parsed.facts, version=f"packs-{digest}")


def language_of(text: str) -> Language:
    """Korean when the text has a Hangul syllable, otherwise English."""
    return Language.KO if any("가" <= char <= "힣" for char in text) else Language.EN
