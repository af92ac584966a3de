"""Who the fact base knows, and who is part of whom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import values
from tests.reconcile.cast import ENTITIES

from factmark.errors import InvalidValueError
from factmark.model.document import Language
from factmark.model.entity import Entity, EntityType, Name, Taxonomy

LABEL = Name(text="Nvidia", language=Language.EN, is_label=True)
TAXONOMY = Taxonomy.of(ENTITIES)


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_a_name_can_be_seen(text: str) -> None:
    with pytest.raises(InvalidValueError, match="visible"):
        Name(text=text, language=Language.KO)


@pytest.mark.parametrize(
    ("key", "names", "told"),
    [("", (LABEL,), "needs an id"), ("nvidia", (), "needs a label"), ("nvidia", (Name(text="Nvidia", language=Language.EN),), "needs a label")],
)
def test_an_entity_has_an_id_and_a_label(key: str, names: tuple[Name, ...], told: str) -> None:
    with pytest.raises(InvalidValueError, match=told):
        Entity(id=key, type=EntityType.ORGANIZATION, names=names)


@pytest.mark.parametrize(("language", "label"), [(Language.EN, "Nvidia"), (Language.KO, "엔비디아")])
def test_an_entity_has_a_label_in_each_language(language: Language, label: str) -> None:
    assert values.NVIDIA.label(language) == label


def test_a_missing_label_is_lent_by_the_other_language() -> None:
    assert values.COMPANY.label(Language.KO) == "company"


@pytest.mark.parametrize(
    ("key", "other", "narrower", "related"),
    [
        ("trump-admin", "us-gov", True, True),
        ("trump-admin", "us", True, True),
        ("trump-admin", "trump-admin", True, True),
        ("us", "trump-admin", False, True),
        ("h20", "h200", False, False),
        ("h20", "nobody", False, False),
    ],
)
def test_what_stands_above_is_found_through_all_steps(key: str, other: str, narrower: bool, related: bool) -> None:
    assert (TAXONOMY.is_narrower(key, other), TAXONOMY.related(key, other)) == (narrower, related)


def test_nothing_stands_above_the_unknown() -> None:
    assert TAXONOMY.ancestors("nobody") == frozenset()


def test_a_circle_ends_and_nobody_stands_above_itself() -> None:
    circle = Taxonomy({"a": ("b",), "b": ("c",), "c": ("a",)})
    assert circle.ancestors("a") == {"b", "c"}


@values.UNHURRIED
@given(st.dictionaries(st.sampled_from("abcdef"), st.lists(st.sampled_from("abcdef"), max_size=3).map(tuple)))
def test_whoever_is_above_the_above_is_above(broader: dict[str, tuple[str, ...]]) -> None:
    taxonomy = Taxonomy(broader)
    for key in "abcdef":
        for above in taxonomy.ancestors(key):
            assert taxonomy.ancestors(above) - {key} <= taxonomy.ancestors(key)
