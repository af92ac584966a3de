"""Packs come into the stored fact base whole or not at all."""

from dataclasses import replace

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from tests import values

from factmark.errors import StorageError
from factmark.interchange.pack import load_pack
from factmark.model.fact import Fact
from factmark.model.interval import Interval
from factmark.model.pack import Pack, PackFact
from factmark.model.provenance import ENGINE
from factmark.services import importing
from factmark.services.catalogue import everything, factbase_version, facts_about
from factmark.services.factbase import ParsedPack
from factmark.services.importing import ImportReport, import_pack, parse_again
from factmark.storage import facts as stored_facts
from factmark.storage.database import open_engine, reading_session, writing_session

PACK = values.pack(facts=(values.pack_fact(values.SUPPLY_FACT), values.pack_fact(values.OPEN_FACT)))
NOTHING = ImportReport(entities_added=0, entities_changed=0, facts_added=0, facts_changed=0, warnings=())


def parse(packs: tuple[Pack, ...]) -> ParsedPack:
    """Knows the statement of one wording."""
    return ParsedPack(
        entities=tuple(entity for pack in packs for entity in pack.entities),
        facts=tuple(fact(each) for pack in packs for each in pack.facts),
        warnings=tuple(f"fact {each.id!r}: not parsed" for pack in packs for each in pack.facts if fact(each).statement is None),
    )


def fact(written: PackFact) -> Fact:
    """The fact with its frame, if its wording is the one that is known."""
    known = values.SUPPLY_FACT if written.wording == values.SUPPLY_FACT.wording else values.OPEN_FACT
    return replace(
        known,
        id=written.id,
        wording=written.wording,
        validity=written.validity,
        sources=written.sources,
        rank=written.rank,
        note=written.note,
    )


def test_a_pack_comes_in_whole(engine: Engine) -> None:
    report = import_pack(engine, PACK, parse=parse)

    assert report == ImportReport(
        entities_added=3,
        entities_changed=0,
        facts_added=2,
        facts_changed=0,
        warnings=("fact 'seoul-budget': not parsed",),
    )
    _, entities, facts = everything(engine)
    assert set(entities) == set(PACK.entities)
    assert facts == (values.SUPPLY_FACT, values.OPEN_FACT)
    assert facts_about(engine, frozenset({"nvidia"})) == (values.SUPPLY_FACT,)


def test_the_same_pack_again_changes_nothing(engine: Engine) -> None:
    first = import_pack(engine, PACK, parse=parse)
    version = factbase_version(engine)

    again = import_pack(engine, PACK, parse=parse)

    assert again == replace(NOTHING, warnings=first.warnings)
    assert factbase_version(engine) == version


def test_what_is_different_is_replaced_and_counted(engine: Engine) -> None:
    import_pack(engine, PACK, parse=parse)
    version = factbase_version(engine)
    ended = replace(values.SUPPLY_FACT, validity=Interval(last=values.SUPPLY_FACT.validity.first))
    changed = values.pack(
        entities=(replace(values.NVIDIA, same_as=()), values.COMPANY),
        facts=(values.pack_fact(ended), replace(PACK.facts[1], id="new")),
    )

    report = import_pack(engine, changed, parse=parse)

    assert report == replace(NOTHING, entities_changed=1, facts_added=1, facts_changed=1, warnings=report.warnings)
    assert factbase_version(engine) != version
    _, entities, facts = everything(engine)
    assert {entity.id for entity in entities} == {"china", "company", "nvidia"}
    assert facts == (replace(values.OPEN_FACT, id="new"), ended, values.OPEN_FACT)


def test_a_new_title_of_a_pack_changes_nothing(engine: Engine) -> None:
    import_pack(engine, PACK, parse=parse)
    version = factbase_version(engine)

    import_pack(engine, replace(PACK, title=(), license="CC-BY-4.0"), parse=parse)

    assert factbase_version(engine) == version


def test_a_statement_may_name_what_another_pack_brought(engine: Engine) -> None:
    import_pack(engine, values.pack(), parse=parse)
    seen: list[set[str]] = []

    def watch(packs: tuple[Pack, ...]) -> ParsedPack:
        seen.append({entity.id for pack in packs for entity in pack.entities})
        assert len([entity for pack in packs for entity in pack.entities]) == len(seen[-1])
        return parse(packs)

    import_pack(engine, values.pack(entities=(values.CHINA,), facts=PACK.facts[:1]), parse=watch)

    assert seen == [{"china", "company", "nvidia"}]


def test_a_pack_that_cannot_come_in_whole_does_not_come_in(engine: Engine) -> None:
    orphan = replace(values.NVIDIA, broader=("nowhere",))

    with pytest.raises(IntegrityError):
        import_pack(engine, values.pack(entities=(values.CHINA, values.COMPANY, orphan), facts=PACK.facts), parse=parse)

    assert everything(engine) == ("0", (), ())


def test_a_fact_is_parsed_anew_after_the_engine_changed(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "ENGINE", "factmark/0.0.9")
    import_pack(
        engine,
        PACK,
        parse=lambda packs: replace(parse(packs), facts=tuple(replace(each, statement=None) for each in parse(packs).facts)),
    )
    monkeypatch.undo()

    report = parse_again(engine, parse=parse)

    assert report == replace(NOTHING, facts_changed=2, warnings=("fact 'seoul-budget': not parsed",))
    assert everything(engine)[2] == (values.SUPPLY_FACT, values.OPEN_FACT)
    with reading_session(engine) as session:
        assert set(stored_facts.engines(session, [values.SUPPLY_FACT.id, values.OPEN_FACT.id]).values()) == {ENGINE}
    assert parse_again(engine, parse=parse) == NOTHING


def test_an_import_replaces_what_another_engine_parsed(engine: Engine) -> None:
    with writing_session(engine) as session:
        stored_facts.store(session, [values.SUPPLY_FACT, values.OPEN_FACT], engine="factmark/0.0.9")
        session.commit()

    assert import_pack(engine, PACK, parse=parse).facts_changed == 2


def test_an_import_into_a_base_without_tables_is_told(database_url: str) -> None:
    engine = open_engine(database_url)
    with pytest.raises(StorageError, match="migrate the database first"):
        import_pack(engine, PACK, parse=parse)
    engine.dispose()


def test_the_parser_of_the_reader_is_the_usual_one(engine: Engine) -> None:
    text = """
pack: h20
entities:
- {id: nvidia, type: organization, label: {en: Nvidia, ko: 엔비디아}}
- {id: china, type: place, label: {en: China, ko: 중국}}
- {id: h20, type: product, label: {en: H20}}
facts:
- {id: wants, statement: China wants H20.}
"""

    report = import_pack(engine, load_pack(text, file="h20.yaml"))

    assert report == replace(NOTHING, entities_added=3, facts_added=1)
    assert [found.id for found in facts_about(engine, frozenset({"h20"}))] == ["wants"]
