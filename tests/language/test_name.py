"""Which names a gazetteer is built from."""

import pytest
from tests.reconcile.cast import entity

from factmark.language.name import entity_gazetteer, plurals, spellings
from factmark.model.document import Language
from factmark.model.entity import EntityType


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("chip", ("chips",)),
        ("rare earth magnet", ("rare earth magnets",)),
        ("subsidy", ("subsidies",)),
        ("CEO", ()),
        ("칩", ()),
    ],
)
def test_an_english_noun_has_its_plural(words: str, expected: tuple[str, ...]) -> None:
    assert tuple(form for form in plurals(words) if form != words) == expected


@pytest.mark.parametrize(("text", "count"), [("trade deals", 1), ("Deal Makers", 0)])
def test_names_in_capitals_have_no_plural(text: str, count: int) -> None:
    known = (entity("deal", EntityType.CONCEPT, "trade deal", "무역 협정"), entity("maker", EntityType.ORGANIZATION, "Deal Maker", "딜메이커"))
    assert len(entity_gazetteer(known).find(text)) == count


def test_a_name_is_found_however_it_is_composed() -> None:
    decomposed = entity("samsung", EntityType.ORGANIZATION, "Samsung", "\u1109\u1161\u11b7\u1109\u1165\u11bc")
    assert [keys for _, keys in entity_gazetteer([decomposed]).find("삼성이")] == [("samsung",)]


def test_an_alias_names_its_entity() -> None:
    known = entity("us", EntityType.PLACE, "US", "미국", aliases=((Language.EN, "United States"),))
    assert [keys for _, keys in entity_gazetteer([known]).find("the United States")] == [("us",)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("José Goñi", ("Jose Goni",)),
        ("J. K. Rowling", ("JK Rowling", "J.K. Rowling")),
        ("C.C. Wei", ("CC Wei", "C. C. Wei")),
        ("US Treasury", ("United States Treasury", "U.S. Treasury")),
        ("The Guardian", ("the Guardian",)),
        ("Nvidia", ()),
        ("US", ()),
    ],
)
def test_news_spells_a_name_in_several_ways(name: str, expected: tuple[str, ...]) -> None:
    assert spellings(name) == expected
