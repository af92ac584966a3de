"""What is shown beside a claim that no fact decides."""

import pytest
from tests.reconcile.frames import fact, frame, judged

from factmark.model.fact import Fact
from factmark.model.statement import Statement
from factmark.reconcile.nearness import MAX_RELATED


def related(said: Statement, *known: Fact) -> list[tuple[str, str]]:
    """The fact and the open slot of each related fact, in their order."""
    verdict = judged(said, *known)
    return [(each.fact, each.missing) for each in verdict.related]


def test_a_fact_of_the_same_relation_is_near_and_its_open_slot_is_named() -> None:
    assert related(frame("supply", subject="nvidia", object="h200"), fact(frame("supply", subject="nvidia", object="h20"), name="h20")) == [("h20", "object")]


def test_a_fact_that_says_something_else_of_two_of_its_names_is_near() -> None:
    other = fact(frame("import", subject="china", object="h20"), name="import")
    assert related(frame("make", object="h20", recipient="china"), other) == [("import", "predicate")]


def test_one_shared_name_alone_is_not_near() -> None:
    assert related(frame("make", object="h20", recipient="china"), fact(frame("import", subject="china", object="h200"), name="import")) == []


def test_the_same_relation_goes_before_other_words_about_the_same_names() -> None:
    same = fact(frame("supply", subject="nvidia", object="h20"), name="same")
    other = fact(frame("want", subject="nvidia", object="h200"), name="other")
    assert [name for name, _ in related(frame("supply", subject="nvidia", object="h200"), other, same)] == ["same", "other"]


def test_a_decided_claim_has_no_related_facts() -> None:
    known = frame("supply", subject="nvidia", object="h20")
    assert related(known, fact(known, name="same"), fact(frame("want", subject="nvidia", object="h20"), name="other")) == []


@pytest.mark.parametrize("others", [10, 500])
def test_only_a_few_are_shown_however_many_are_near(others: int) -> None:
    crowd = [fact(frame("import", subject="china", object="h20"), name=f"{index}") for index in range(others)]
    assert len(related(frame("make", object="h20", recipient="china"), *crowd)) == MAX_RELATED
