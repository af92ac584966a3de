"""Looking at the stored fact base."""

import pytest
from sqlalchemy import Engine
from tests import values
from tests.services.test_importing import PACK, parse

from factmark.errors import NotFoundError
from factmark.services import catalogue
from factmark.services.importing import import_pack


@pytest.fixture
def stocked(engine: Engine) -> Engine:
    """A database with three entities and two facts."""
    import_pack(engine, PACK, parse=parse)
    return engine


def test_a_list_is_given_in_parts(stocked: Engine) -> None:
    first = catalogue.entities(stocked, limit=2)
    rest = catalogue.entities(stocked, limit=2, after=first.next)

    assert first == catalogue.Page(items=(values.CHINA, values.COMPANY), next="company")
    assert rest == catalogue.Page(items=(values.NVIDIA,), next=None)


def test_a_part_that_is_just_full_is_the_last(stocked: Engine) -> None:
    assert catalogue.entities(stocked, limit=3).next is None


@pytest.mark.parametrize("query", ["엔비", "nvidia corp", "NVIDIA", "비디"])
def test_an_entity_is_found_by_part_of_a_name(stocked: Engine, query: str) -> None:
    assert catalogue.entities(stocked, query=query, limit=10).items == (values.NVIDIA,)


@pytest.mark.parametrize("query", ["H20", "중국", "china"])
def test_a_fact_is_found_by_its_words_and_by_names_in_another_language(stocked: Engine, query: str) -> None:
    assert catalogue.facts(stocked, query=query, limit=10).items == (values.SUPPLY_FACT,)


@pytest.mark.parametrize("query", ["a\x00", "\ud800", "x" * 100_000, "%"])
def test_a_search_for_what_no_text_holds_finds_nothing(stocked: Engine, query: str) -> None:
    for page in (catalogue.entities(stocked, query=query, limit=10), catalogue.facts(stocked, query=query, limit=10)):
        assert (page.items, page.next) == ((), None)


def test_an_empty_search_is_a_list_of_everything(stocked: Engine) -> None:
    assert len(catalogue.entities(stocked, query="", limit=10).items) == 3
    assert len(catalogue.facts(stocked, query=None, limit=10).items) == 2


def test_one_entity_and_one_fact_are_given_by_id(stocked: Engine) -> None:
    assert catalogue.entity(stocked, "nvidia") == values.NVIDIA
    assert catalogue.fact(stocked, values.SUPPLY_FACT.id) == values.SUPPLY_FACT


@pytest.mark.parametrize("key", ["", "nobody", "NVIDIA", "a\x00b", "\ud800", "x" * 100_000])
def test_an_id_that_nothing_has_is_not_found(stocked: Engine, key: str) -> None:
    with pytest.raises(NotFoundError, match="no entity"):
        catalogue.entity(stocked, key)
    with pytest.raises(NotFoundError, match="no fact"):
        catalogue.fact(stocked, key)


def test_everything_belongs_to_one_version(stocked: Engine) -> None:
    version, entities, facts = catalogue.everything(stocked)

    assert version == catalogue.factbase_version(stocked)
    assert {entity.id for entity in entities} == {"nvidia", "china", "company"}
    assert len(facts) == catalogue.fact_count(stocked) == 2


def test_a_new_database_is_empty_until_something_is_imported(engine: Engine) -> None:
    assert catalogue.is_empty(engine)

    import_pack(engine, values.pack(), parse=parse)

    assert not catalogue.is_empty(engine)
