"""Brings packs into the stored fact base."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Engine
from sqlmodel import Session

from factmark.model.entity import Entity
from factmark.model.fact import Fact
from factmark.model.pack import Pack, PackFact
from factmark.model.provenance import ENGINE
from factmark.services.factbase import ParsedPack, parse_packs
from factmark.storage import entities, factbase, facts
from factmark.storage.database import reading_session, write

Parse = Callable[[tuple[Pack, ...]], ParsedPack]
"""Reads the statements of several packs whose entities know each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """How many entities and facts were new or became different; what was the same is not counted."""

    entities_added: int
    entities_changed: int
    facts_added: int
    facts_changed: int
    warnings: tuple[str, ...]


def import_pack(engine: Engine, pack: Pack, *, parse: Parse = parse_packs) -> ImportReport:
    """Adds the pack's entities and facts or replaces those with the same id, all of them or, on an error, none.

    Statements may name entities that are stored already. The same pack again changes nothing.

    Raises:
        StorageError: the database cannot be written.
    """
    parsed = parse((*_known(engine, pack), pack))
    change = partial(_replace, new_entities=pack.entities, new_facts=parsed.facts, warnings=parsed.warnings)
    return write(engine, change)


def parse_again(engine: Engine, *, parse: Parse = parse_packs) -> ImportReport:
    """Reads anew the statements of facts that another version of the engine parsed, such as before an update.

    Raises:
        StorageError: the database cannot be written.
    """
    with reading_session(engine) as session:
        stale = facts.parsed_by_others(session, engine=ENGINE)
        known = tuple(entities.every(session)) if stale else ()
    parsed = parse((_pack(known, stale),)) if stale else None
    if parsed is None:
        return ImportReport(entities_added=0, entities_changed=0, facts_added=0, facts_changed=0, warnings=())
    return write(engine, partial(_replace, new_entities=(), new_facts=parsed.facts, warnings=parsed.warnings))


def _known(engine: Engine, pack: Pack) -> tuple[Pack, ...]:
    own = {entity.id for entity in pack.entities}
    with reading_session(engine) as session:
        others = tuple(entity for entity in entities.every(session) if entity.id not in own)
    return (_pack(others, ()),) if others else ()


def _pack(known: tuple[Entity, ...], stored: tuple[Fact, ...]) -> Pack:
    wordings = tuple(
        PackFact(
            id=fact.id,
            wording=fact.wording,
            validity=fact.validity,
            sources=fact.sources,
            rank=fact.rank,
            note=fact.note,
        )
        for fact in stored
    )
    return Pack(id="stored", title=(), license="", entities=known, facts=wordings)


def _replace(session: Session, *, new_entities: tuple[Entity, ...], new_facts: tuple[Fact, ...], warnings: tuple[str, ...]) -> ImportReport:
    factbase.lock(session)
    old_entities = entities.by_id(session, (entity.id for entity in new_entities))
    old_facts = facts.by_id(session, (fact.id for fact in new_facts))
    engines = facts.engines(session, old_facts)
    moved_entities = [entity for entity in new_entities if old_entities.get(entity.id) != entity]
    moved_facts = [fact for fact in new_facts if old_facts.get(fact.id) != fact or engines[fact.id] != ENGINE]
    entities.store(session, moved_entities)
    facts.store(session, moved_facts, engine=ENGINE)
    session.commit()
    return ImportReport(
        entities_added=sum(entity.id not in old_entities for entity in moved_entities),
        entities_changed=sum(entity.id in old_entities for entity in moved_entities),
        facts_added=sum(fact.id not in old_facts for fact in moved_facts),
        facts_changed=sum(fact.id in old_facts for fact in moved_facts),
        warnings=warnings,
    )
