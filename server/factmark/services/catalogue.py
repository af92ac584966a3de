"""The stored fact base to look at: entities and facts, listed, searched and one by one."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlalchemy import Engine

from factmark.errors import NotFoundError
from factmark.model.entity import Entity
from factmark.model.fact import Fact
from factmark.storage import entities as stored_entities
from factmark.storage import factbase as stored_factbase
from factmark.storage import facts as stored_facts
from factmark.storage.database import reading_session
from factmark.storage.text import is_storable

Item = TypeVar("Item", Entity, Fact)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[Item]):
    """Part of a list; `next` is what to pass as `after` for the part that follows, None at the end."""

    items: tuple[Item, ...]
    next: str | None


def entities(engine: Engine, *, query: str | None = None, limit: int, after: str | None = None) -> Page[Entity]:
    """Up to `limit` entities by id, all of them or those of which a name or the id contains `query`.

    Case and Unicode normalisation make no difference.
    """
    if not is_storable(f"{query or ''}{after or ''}"):
        return Page(items=(), next=None)
    with reading_session(engine) as session:
        found = stored_entities.page(session, query=query or "", limit=limit + 1, after=after or "")
    return _page(found, limit)


def entity(engine: Engine, entity_id: str) -> Entity:
    """The entity of that id.

    Raises:
        NotFoundError: there is none.
    """
    with reading_session(engine) as session:
        found = stored_entities.by_id(session, (entity_id,)) if is_storable(entity_id) else {}
    if entity_id not in found:
        raise NotFoundError("no entity has this id")
    return found[entity_id]


def facts(engine: Engine, *, query: str | None = None, limit: int, after: str | None = None) -> Page[Fact]:
    """Up to `limit` facts by id, all of them or those that contain `query`.

    A fact contains it in its wording, its id or a name of what it is about, whatever the language of that name. Case
    and Unicode normalisation make no difference.
    """
    if not is_storable(f"{query or ''}{after or ''}"):
        return Page(items=(), next=None)
    with reading_session(engine) as session:
        found = stored_facts.page(session, query=query or "", limit=limit + 1, after=after or "")
    return _page(found, limit)


def fact(engine: Engine, fact_id: str) -> Fact:
    """The fact of that id.

    Raises:
        NotFoundError: there is none.
    """
    with reading_session(engine) as session:
        found = stored_facts.by_id(session, (fact_id,)) if is_storable(fact_id) else {}
    if fact_id not in found:
        raise NotFoundError("no fact has this id")
    return found[fact_id]


def facts_about(engine: Engine, keys: frozenset[str]) -> tuple[Fact, ...]:
    """The facts whose statement has any of these entity or concept keys, by id."""
    with reading_session(engine) as session:
        return stored_facts.facts_about(session, keys)


def everything(engine: Engine) -> tuple[str, tuple[Entity, ...], tuple[Fact, ...]]:
    """The version of the fact base with all its entities and facts, of one moment."""
    with reading_session(engine) as session:
        version = stored_factbase.version(session)
        return version, tuple(stored_entities.every(session)), tuple(stored_facts.every(session))


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What was added or changed up to `version`, and how many entities and facts there are then."""

    version: str
    entities: tuple[Entity, ...]
    facts: tuple[Fact, ...]
    entity_count: int
    fact_count: int


def changes(engine: Engine, *, since: str, limit: int) -> Changes | None:
    """What an earlier version of the fact base does not have; None where more than `limit` entities or facts are new."""
    with reading_session(engine) as session:
        found = Changes(
            version=stored_factbase.version(session),
            entities=stored_entities.changed_since(session, int(since), limit=limit + 1),
            facts=stored_facts.changed_since(session, int(since), limit=limit + 1),
            entity_count=stored_entities.count(session),
            fact_count=stored_facts.count(session),
        )
    return found if max(len(found.entities), len(found.facts)) <= limit else None


def is_empty(engine: Engine) -> bool:
    """True when there is neither an entity nor a fact."""
    with reading_session(engine) as session:
        return not stored_entities.page(session, limit=1) and not stored_facts.page(session, limit=1)


def factbase_version(engine: Engine) -> str:
    """Another text after every change of an entity or a fact, the same as long as nothing changed."""
    with reading_session(engine) as session:
        return stored_factbase.version(session)


def fact_count(engine: Engine) -> int:
    """How many facts are stored."""
    with reading_session(engine) as session:
        return stored_facts.count(session)


def _page(found: tuple[Item, ...], limit: int) -> Page[Item]:
    items = found[:limit]
    return Page(items=items, next=items[-1].id if len(found) > limit else None)
