"""Which facts are looked at for a claim."""

import pytest
from tests.reconcile.frames import PREDICATES, TAXONOMY, amount, fact, frame

from factmark.model.fact import Rank
from factmark.model.statement import Role, Statement
from factmark.reconcile.relevance import FactIndex, ranked


def found(said: Statement, *known: Statement) -> list[str]:
    """The names of the facts that are looked at for `said`."""
    facts = [fact(statement, name=f"{index}") for index, statement in enumerate(known)]
    return list(dict.fromkeys(candidate.fact.id for candidate in FactIndex(facts, PREDICATES, TAXONOMY).relevant(said)))


def about(predicate: str, event: str | None = None, *, subject: str = "nvidia") -> Statement:
    return frame(predicate, event, subject=subject)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (about("permit", "supply"), ["0", "1"]),
        (about("supply"), ["2", "3"]),
        (about("stop", "supply"), ["2", "3"]),
        (about("make"), ["4"]),
        (about("mass-produce"), ["4"]),
        (about("ko:주무르다"), ["5"]),
        (about("import"), []),
        (about("supply", subject="amd"), []),
    ],
    ids=["opposites", "event", "its-end", "entailed", "same", "unknown-word", "nothing", "somebody-else"],
)
def test_facts_on_the_claims_dimension_that_share_a_name_are_looked_at(said: Statement, expected: list[str]) -> None:
    known = (about("permit", "supply"), about("bar", "supply"), about("supply"), about("stop", "supply"), about("mass-produce"), about("ko:주무르다"))
    assert found(said, *known) == expected


@pytest.mark.parametrize(
    ("said", "known", "expected"),
    [("us-gov", "trump-admin", ["0"]), ("trump-admin", "us-gov", ["0"]), ("ai-chip", "h20", ["0"]), ("h20", "h200", [])],
    ids=["below", "above", "concept", "beside"],
)
def test_a_name_above_or_below_is_shared_and_one_beside_is_not(said: str, known: str, expected: list[str]) -> None:
    assert found(about("supply", subject=said), about("supply", subject=known)) == expected


@pytest.mark.parametrize("others", [10, 1_000])
def test_facts_about_others_are_not_looked_at_however_many_there_are(others: int) -> None:
    crowd = [frame("supply", subject=f"company-{index}", object="h20", recipient="china") for index in range(others)]
    own = (about("supply"), about("stop", "supply"))
    assert len(found(about("supply"), *crowd, *own)) == len(own)


def test_a_fact_without_a_frame_is_never_looked_at() -> None:
    assert FactIndex([fact(None)], PREDICATES, TAXONOMY).relevant(frame("supply")) == ()


@pytest.mark.parametrize(
    ("known", "role", "expected"),
    [
        (frame("want", subject="china", object=("h100", "h200")), Role.OBJECT, [["h100"], ["h200"]]),
        (frame("supply", subject="nvidia", recipient=("china", "russia")), Role.RECIPIENT, [["china"], ["russia"]]),
        (frame("want", subject=("china", "russia")), Role.SUBJECT, [["china"], ["russia"]]),
        (frame("own", subject=("intel", "amd"), quantities=(amount("30", unit="%"),)), Role.SUBJECT, [["intel", "amd"]]),
        (frame("want", subject="china", object="h100"), Role.OBJECT, [["h100"]]),
    ],
    ids=["objects", "recipients", "subjects", "one-sum", "single"],
)
def test_a_fact_about_several_is_a_fact_about_each(known: Statement, role: Role, expected: list[list[str]]) -> None:
    candidates = FactIndex([fact(known)], PREDICATES, TAXONOMY).relevant(known)
    assert [[argument.key for argument in candidate.statement.of(role)] for candidate in candidates] == expected


def test_deprecated_facts_are_never_heard() -> None:
    wanting = about("want", subject="china")
    facts = [fact(wanting, rank=rank, name=rank.value) for rank in Rank]
    heard = ranked(facts, PREDICATES, TAXONOMY)
    assert [[candidate.fact.id for candidate in heard.of(rank).relevant(wanting)] for rank in (Rank.PREFERRED, Rank.NORMAL)] == [
        ["preferred"],
        ["normal"],
    ]
