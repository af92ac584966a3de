"""Facts in the store."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from sqlalchemy import Engine, text
from sqlmodel import Session
from tests import values

from factmark.model.fact import Fact, Rank
from factmark.model.interval import Interval
from factmark.model.statement import Argument, Role, Statement
from factmark.storage import entities, factbase, facts

ENGINE = "factmark/0.1.0"
BOTH = (values.SUPPLY_FACT, values.OPEN_FACT)


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    """A session in which nothing is committed."""
    with Session(engine) as opened:
        yield opened


def about(key: str, subject: str) -> Fact:
    """A fact with one subject."""
    statement = Statement(predicate="exist", arguments=(Argument(role=Role.SUBJECT, key=subject, words=subject),))
    return replace(values.OPEN_FACT, id=key, statement=statement)


def test_a_fact_comes_back_as_it_went(session: Session) -> None:
    facts.store(session, BOTH, engine=ENGINE)
    session.expire_all()

    assert facts.by_id(session, [fact.id for fact in BOTH]) == {fact.id: fact for fact in BOTH}
    assert facts.by_id(session, ["nothing"]) == {}


@settings(values.UNHURRIED, max_examples=25)
@given(fact=values.any_fact)
def test_any_fact_comes_back_as_it_went(session: Session, fact: Fact) -> None:
    facts.store(session, [fact], engine=ENGINE)
    session.expire_all()

    assert facts.by_id(session, [fact.id]) == {fact.id: fact}
    session.rollback()


def test_a_fact_comes_back_with_every_frame_that_its_words_allow_and_is_found_by_each(session: Session) -> None:
    other = Statement(predicate="exist", arguments=(Argument(role=Role.SUBJECT, key="japan", words="Japan"),))
    fact = replace(values.SUPPLY_FACT, alternatives=(other,))
    facts.store(session, [fact], engine=ENGINE)
    session.expire_all()

    assert facts.facts_about(session, ["japan"]) == (fact,)


def test_a_fact_is_replaced_with_its_sources_and_keys(session: Session) -> None:
    facts.store(session, BOTH, engine="factmark/0.0.9")
    changed = replace(about(values.SUPPLY_FACT.id, "amd"), rank=Rank.DEPRECATED, validity=Interval())

    facts.store(session, [changed], engine=ENGINE)

    assert facts.by_id(session, [changed.id]) == {changed.id: changed}
    assert facts.facts_about(session, ["nvidia"]) == ()
    assert facts.facts_about(session, ["amd"]) == (changed,)
    assert facts.engines(session, [fact.id for fact in BOTH]) == {
        changed.id: ENGINE,
        values.OPEN_FACT.id: "factmark/0.0.9",
    }


@pytest.mark.parametrize("key", ["nvidia", "h20", "chip", "china"])
def test_a_fact_is_found_under_every_key_of_its_statement(session: Session, key: str) -> None:
    facts.store(session, BOTH, engine=ENGINE)

    assert facts.facts_about(session, [key, "nobody"]) == (values.SUPPLY_FACT,)


def test_a_fact_is_given_once_however_many_keys_meet(session: Session) -> None:
    facts.store(session, BOTH, engine=ENGINE)

    assert facts.facts_about(session, frozenset({"nvidia", "h20", "china"})) == (values.SUPPLY_FACT,)


def test_a_fact_that_could_not_be_parsed_is_about_nothing(session: Session) -> None:
    facts.store(session, [values.OPEN_FACT], engine=ENGINE)

    assert facts.facts_about(session, ["seoul", ""]) == ()


def test_more_keys_than_one_query_takes_are_looked_up(session: Session) -> None:
    many = [about(f"f{number:05}", f"key{number}") for number in range(1200)]
    facts.store(session, many, engine=ENGINE)

    assert facts.facts_about(session, [f"key{number}" for number in range(40_000)]) == tuple(many)


def test_the_index_goes_with_the_fact(session: Session) -> None:
    facts.store(session, BOTH, engine=ENGINE)

    session.execute(text("DELETE FROM fact"))

    assert facts.facts_about(session, ["nvidia"]) == ()
    assert session.execute(text("SELECT count(*) FROM fact_source")).scalar() == 0


def test_facts_of_another_engine_are_told_apart(session: Session) -> None:
    facts.store(session, [values.SUPPLY_FACT], engine="factmark/0.0.9")
    facts.store(session, [values.OPEN_FACT], engine=ENGINE)

    assert facts.parsed_by_others(session, engine=ENGINE) == (values.SUPPLY_FACT,)
    assert facts.count(session) == 2


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("h20", ["nvidia-supplies-h20"]),
        ("SUPPLIES", ["nvidia-supplies-h20"]),
        ("엔비디아", ["nvidia-supplies-h20"]),
        ("예산", ["seoul-budget"]),
        ("Seoul-B", ["seoul-budget"]),
        ("", ["nvidia-supplies-h20", "seoul-budget"]),
        ("%", []),
    ],
)
def test_a_search_finds_wording_id_and_names_in_either_language(session: Session, query: str, ids: list[str]) -> None:
    entities.store(session, values.ENTITIES)
    facts.store(session, BOTH, engine=ENGINE)

    assert [fact.id for fact in facts.page(session, query=query, limit=10)] == ids


def test_a_list_goes_on_behind_the_last_id(session: Session) -> None:
    facts.store(session, [about(f"f{number}", "x") for number in range(5)], engine=ENGINE)

    assert [fact.id for fact in facts.page(session, limit=2, after="f1")] == ["f2", "f3"]
    assert len(list(facts.every(session))) == 5


def test_the_version_changes_with_the_facts_and_goes_back_with_them(session: Session) -> None:
    before = factbase.version(session)
    facts.store(session, [], engine=ENGINE)
    assert factbase.version(session) == before

    facts.store(session, [values.OPEN_FACT], engine=ENGINE)
    assert factbase.version(session) != before

    session.rollback()
    assert factbase.version(session) == before
