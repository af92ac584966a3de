"""The fact base after a few of its entities and facts changed, without compiling the others again."""

from itertools import chain

from factmark.language.kind import OFFICE
from factmark.language.name import changed_labels, names_of
from factmark.language.reader import Knowledge
from factmark.model.entity import Entity, EntityType
from factmark.model.fact import Fact
from factmark.services.factbase import STANDING, Factbase

MAX_CHANGES = 5000
"""Entities or facts that one revision, and facts that all since the last compiling, may change: beyond that compiling is no slower."""

_KINDS_BY_NAME = frozenset({EntityType.CONCEPT, EntityType.EVENT, EntityType.OTHER, EntityType.LAW, EntityType.GROUP})
"""Entities whose names say what kind they are, so that a new name may put others below something else."""


def revised(base: Factbase, entities: tuple[Entity, ...], facts: tuple[Fact, ...], *, version: str) -> Factbase | None:
    """The fact base with these entities and facts added or changed; None where it has to be compiled anew.

    That is so where facts known before may now stand below something else, and where many changes have come together.
    """
    if any(_moves(entity, base) for entity in entities) or len(base.facts.revisions) + len(facts) > MAX_CHANGES:
        return None
    knowledge = _knowledge(base, entities)
    taxonomy = base.taxonomy.changed({entity.id: entity.broader for entity in entities if entity.broader})
    concepts = frozenset(entity.id for entity in entities if entity.type is EntityType.CONCEPT)
    return Factbase(
        version=version,
        entities=knowledge.kinds.by_id,
        knowledge=knowledge,
        taxonomy=taxonomy,
        concepts=base.concepts | concepts,
        things=base.things.union(key for key in concepts if knowledge.kinds(key) & STANDING),
        offices=base.offices.union(key for key in concepts if OFFICE in knowledge.kinds(key)),
        people=base.people.union(entity.id for entity in entities if entity.type is EntityType.PERSON),
        facts=base.facts.revised(facts, knowledge.lexicon.predicates, taxonomy),
    )


def _moves(entity: Entity, base: Factbase) -> bool:
    """True where the entity may bring what is below it under something else."""
    before = base.entities.get(entity.id)
    if before is None:
        return entity.id in base.concepts or entity.id in base.knowledge.lexicon.taxonomy
    if (before.type, before.broader) != (entity.type, entity.broader):
        return True
    return entity.type in _KINDS_BY_NAME and before.names != entity.names


def _knowledge(base: Factbase, entities: tuple[Entity, ...]) -> Knowledge:
    kinds = base.knowledge.kinds.changed(entities)
    before = [base.entities[entity.id] for entity in entities if entity.id in base.entities]
    gone = chain.from_iterable(map(names_of, before))
    new = tuple(chain.from_iterable(map(names_of, entities)))
    common = frozenset(key for key in base.concepts if key in kinds.by_id).union(entity.id for entity in entities if entity.type is EntityType.CONCEPT)
    gazetteer = base.knowledge.gazetteer.changed(gone, new, common=common)
    names = {name for name, _ in chain(new, chain.from_iterable(map(names_of, before)))}
    owners = sorted({owner for name in names for owner in gazetteer.owners(name)})
    labels = changed_labels(base.knowledge.labels, names, (kinds.by_id[owner] for owner in owners), gazetteer)
    return Knowledge(gazetteer=gazetteer, lexicon=base.knowledge.lexicon, kinds=kinds, labels=labels)
