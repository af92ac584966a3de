"""What a key is."""

import pytest
from tests.language.clauses import KINDS, LEXICON
from tests.reconcile.cast import entity

from factmark.language.kind import AGENTS, KindIndex
from factmark.model.entity import EntityType


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("trump-admin", {"trump-admin", "us-gov", "us", "organization"}),
        ("h20", {"h20", "ai-chip", "product"}),
        ("policy-rate", {"policy-rate", "rate"}),
        ("chief-executive", {"chief-executive", "office"}),
        ("money", {"money"}),
        ("ko:조치", {"ko:조치"}),
    ],
)
def test_a_key_is_itself_what_stands_above_it_and_its_type(key: str, expected: set[str]) -> None:
    assert KINDS(key) == expected


@pytest.mark.parametrize(("key", "expected"), [("nvidia", True), ("huang", True), ("china", True), ("h20", False), ("ai-chip", False), ("ko:업계", False)])
def test_somebody_who_can_act_is_an_agent(key: str, expected: bool) -> None:
    assert bool(KINDS(key) & AGENTS) is expected


def test_only_entities_are_entities() -> None:
    assert "nvidia" in KINDS.entities
    assert "policy-rate" not in KINDS.entities


@pytest.mark.parametrize(("kind", "expected"), [(EntityType.CONCEPT, True), (EntityType.ORGANIZATION, False)])
def test_a_concept_of_a_pack_counts_as_the_lexicons_concept_of_that_name(kind: EntityType, expected: bool) -> None:
    kinds = KindIndex([entity("bok-rate", kind, "interest rate", "기준금리")], LEXICON)
    assert ("policy-rate" in kinds("bok-rate"), "rate" in kinds("bok-rate")) == (expected, expected)
