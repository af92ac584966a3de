"""The compiled fact base of a database follows what changes in it, without compiling all of it again."""

import pytest
from sqlalchemy import Engine, text
from tests.reconcile.cast import ENTITIES, entity

from factmark.model.entity import EntityType
from factmark.model.interval import Interval
from factmark.model.pack import Pack, PackFact
from factmark.services import library
from factmark.services.importing import import_pack
from factmark.services.library import CurrentLibrary, Library

_ACME = entity("acme", EntityType.ORGANIZATION, "Acme", "아크메")


def _pack(*facts: tuple[str, str], entities: tuple = ()) -> Pack:
    known = tuple(PackFact(id=key, wording=wording, validity=Interval()) for key, wording in facts)
    return Pack(id="cast", title=(), license="CC0-1.0", entities=entities, facts=known)


@pytest.fixture
def current(engine: Engine) -> CurrentLibrary:
    """The library of a database with the cast and one fact, compiled."""
    import_pack(engine, _pack(("wants", "China wants H20."), entities=ENTITIES))
    opened = CurrentLibrary(engine)
    opened.get()
    return opened


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[Library]:
    """The libraries compiled of the whole database from now on."""
    made: list[Library] = []
    whole = library._stored
    monkeypatch.setattr(library, "_stored", lambda engine: made.append(found := whole(engine)) or found)
    return made


def test_a_new_name_is_found_at_once_and_nothing_else_is_compiled(engine: Engine, current: CurrentLibrary, compiled: list[Library]) -> None:
    import_pack(engine, _pack(("makes", "Acme makes AI chips."), entities=(_ACME,)))
    found = current.get()
    assert found.factbase.knowledge.gazetteer.find("아크메는 칩을 만든다")[0][1] == ("acme",)
    assert (found.factbase.version, found.record.version) == (library.factbase_version(engine),) * 2
    assert (set(found.record.facts), found.record.entities["acme"]) == ({"wants", "makes"}, _ACME)
    assert compiled == []


def test_a_changed_fact_takes_the_place_of_the_old_one(engine: Engine, current: CurrentLibrary, compiled: list[Library]) -> None:
    import_pack(engine, _pack(("wants", "China wants H200.")))
    assert current.get().record.facts["wants"].wording == "China wants H200."
    assert [each.id for each in current.get().factbase.facts.revisions] == ["wants"]
    assert compiled == []


def test_what_was_deleted_is_gone(engine: Engine, current: CurrentLibrary, compiled: list[Library]) -> None:
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM fact"))
        connection.execute(text("UPDATE factbase SET version = version + 1"))
    assert current.get().record.facts == {}
    assert len(compiled) == 1


def test_many_changes_at_once_are_compiled(engine: Engine, current: CurrentLibrary, compiled: list[Library], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "MAX_CHANGES", 1)
    import_pack(engine, _pack(("makes", "Nvidia makes AI chips."), ("sells", "Nvidia sells H20 to China.")))
    assert len(current.get().record.facts) == 3
    assert len(compiled) == 1
