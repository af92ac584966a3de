from pathlib import Path

import pytest
from sqlalchemy import Engine
from tests.news import PACK

from factmark.interchange.pack import load_pack
from factmark.services.catalogue import entity, fact_count, factbase_version
from factmark.services.importing import import_pack
from factmark.services.library import CurrentLibrary, library_of_packs
from factmark.services.stock import open_stocked
from factmark.storage.database import migrate, open_engine


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/factmark.db"


def own(url: str) -> Engine:
    engine = open_engine(url)
    migrate(engine)
    import_pack(engine, load_pack(PACK, file="test.yaml"))
    return engine


def test_an_empty_base_gets_the_starter_facts_once(url: str) -> None:
    told: list[str] = []
    first = open_stocked(url, tell=told.append)
    version = factbase_version(first)
    second = open_stocked(url, tell=told.append)
    assert [line.split(":")[0] for line in told] == ["Imported chip-export-controls"]
    assert factbase_version(second) == version
    assert fact_count(second) >= 80


def test_a_base_with_facts_of_its_own_is_left_alone(url: str) -> None:
    own(url)
    assert fact_count(open_stocked(url)) == 2


def test_the_library_is_compiled_again_only_when_the_base_has_changed(url: str) -> None:
    engine = own(url)
    library = CurrentLibrary(engine)
    before = library.get()
    assert library.get() is before
    import_pack(engine, load_pack(PACK.replace("en: Intel", "en: Intel Corp."), file="test.yaml"))
    after = library.get()
    assert after.record.version != before.record.version
    assert after.record.entities["intel"] == entity(engine, "intel") != before.record.entities["intel"]


def test_the_version_of_packs_follows_what_they_hold(tmp_path: Path) -> None:
    path = tmp_path / "pack.yaml"
    path.write_text(PACK, "utf-8")
    first = library_of_packs([path]).record.version
    path.write_text(PACK.replace("2025-07-14", "2025-07-15"), "utf-8")
    assert library_of_packs([path]).record.version != first
