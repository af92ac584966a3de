"""Entities in the store."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session
from tests import values

from factmark.model.document import Language
from factmark.model.entity import Entity, EntityType, Name
from factmark.storage import entities, factbase
from factmark.storage.batch import BATCH_IDS


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    """A session in which nothing is committed."""
    with Session(engine) as opened:
        yield opened


def named(key: str, *names: str) -> Entity:
    """An entity with these Korean names, the first its label."""
    return Entity(
        id=key,
        type=EntityType.OTHER,
        names=tuple(Name(text=name, language=Language.KO, is_label=name == names[0]) for name in names),
    )


def found(session: Session, query: str) -> list[str]:
    """The ids a search finds."""
    return [entity.id for entity in entities.page(session, query=query, limit=100)]


def test_an_entity_comes_back_as_it_went(session: Session) -> None:
    entities.store(session, values.ENTITIES)
    session.expire_all()

    assert entities.by_id(session, ["china", "nvidia", "nobody"]) == {"china": values.CHINA, "nvidia": values.NVIDIA}


def test_an_entity_is_replaced_with_all_its_names_and_links(session: Session) -> None:
    entities.store(session, values.ENTITIES)
    changed = Entity(
        id="nvidia",
        type=EntityType.GROUP,
        names=(Name(text="엔비디아", language=Language.KO, is_label=True),),
        broader=("china", "company"),
    )

    entities.store(session, [changed])

    assert entities.by_id(session, ["nvidia"]) == {"nvidia": changed}
    assert dict(entities.names(session))["nvidia"].text == "엔비디아"


def test_entities_may_stand_under_each_other_in_any_order(session: Session) -> None:
    above = replace(values.COMPANY, broader=("nvidia",))

    entities.store(session, [values.NVIDIA, above])

    assert entities.by_id(session, ["company"])["company"].broader == ("nvidia",)


def test_an_entity_cannot_stand_under_one_that_is_not_stored(session: Session) -> None:
    with pytest.raises(IntegrityError):
        entities.store(session, [values.NVIDIA])


def test_the_names_go_with_the_entity(session: Session) -> None:
    entities.store(session, values.ENTITIES)

    session.execute(text("DELETE FROM entity WHERE id = 'company'"))

    assert "company" not in {key for key, _ in entities.names(session)}
    assert entities.by_id(session, ["nvidia"])["nvidia"].broader == ()


def test_names_come_one_by_one_with_their_entity(session: Session) -> None:
    entities.store(session, values.ENTITIES)

    assert list(entities.names(session)) == [(entity.id, name) for entity in (values.CHINA, values.COMPANY, values.NVIDIA) for name in entity.names]


def test_more_entities_than_one_query_takes_come_back(session: Session) -> None:
    many = [named(f"e{number:05}", f"이름{number}") for number in range(2 * BATCH_IDS + 1)]

    entities.store(session, many)

    assert list(entities.every(session)) == many
    assert len(entities.by_id(session, [entity.id for entity in many])) == len(many)
    assert len(list(entities.names(session))) == len(many)


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("예산", ["budget"]),
        ("서울", ["budget", "seoul"]),
        ("서", ["budget", "seoul"]),
        ("울시", ["budget", "seoul"]),
        (unicodedata.normalize("NFD", "예산"), ["budget"]),
        ("삼전", ["samsung"]),
        ("samsung", ["samsung"]),
        ("SUNG EL", ["samsung"]),
        ("ÉLYSÉE", ["elysee"]),
        ("e\u0301lyse\u0301e", ["elysee"]),
        ("STRASSE", ["street"]),
        ("100%", ["percent"]),
        ("%", ["percent"]),
        ("_", ["percent"]),
        ("/", ["percent"]),
        ("\\", ["percent"]),
        ("'", ["percent"]),
        ("美", ["us"]),
        ("\uf981", ["compatible"]),
        ("女", ["compatible"]),
        ("없는 말", []),
        ("seoul", ["seoul"]),
        ("SEOUL", ["seoul"]),
    ],
)
def test_a_search_finds_any_part_of_a_name_in_any_case_and_form(session: Session, query: str, ids: list[str]) -> None:
    entities.store(
        session,
        [
            named("seoul", "서울시"),
            named("budget", "서울시 예산", "예산안"),
            named("samsung", "Samsung Electronics", "삼전"),
            named("elysee", unicodedata.normalize("NFD", "Élysée")),
            named("street", "Straße"),
            named("percent", r"100% _ / \ ' 확실"),
            named("us", "美 정부"),
            named("compatible", "여성(女性)"),
        ],
    )

    assert found(session, query) == ids


def test_a_list_goes_on_behind_the_last_id(session: Session) -> None:
    keys = ["B", "a", "a-1", "a.1", "a1", "a_1", "z", "가", "나"]
    entities.store(session, [named(key, "이름") for key in keys])
    seen: list[str] = []
    while page := entities.page(session, query="이름", limit=2, after=seen[-1] if seen else ""):
        seen += [entity.id for entity in page]

    assert seen == ["B", "a", "a-1", "a.1", "a1", "a_1", "z", "가", "나"]


def test_the_version_changes_with_the_entities_and_goes_back_with_them(session: Session) -> None:
    before = factbase.version(session)
    entities.store(session, [])
    assert factbase.version(session) == before

    entities.store(session, [values.CHINA])
    assert factbase.version(session) != before

    session.rollback()
    assert factbase.version(session) == before
