"""How two predicates stand to each other."""

import pytest
from tests.reconcile.frames import PREDICATES, frame

from factmark.model.predicate import Predicate
from factmark.model.statement import Statement
from factmark.reconcile.relation import Relation, entailed, plain, polarity_agrees, relation

SAME, OPPOSITE, ENTAILED, NONE = Relation.SAME, Relation.OPPOSITE, Relation.ENTAILED, Relation.NONE
PERMIT_SUPPLY, BAR_SUPPLY = frame("permit", "supply"), frame("bar", "supply")
STOP_SUPPLY = frame("stop", "supply")


@pytest.mark.parametrize(
    ("claim", "fact", "expected"),
    [
        (frame("supply"), frame("supply"), SAME),
        (frame("support"), frame("oppose"), OPPOSITE),
        (frame("supply"), frame("import"), NONE),
        (frame("make"), frame("mass-produce"), ENTAILED),
        (frame("make"), frame("assemble"), ENTAILED),
        (frame("mass-produce"), frame("make"), NONE),
        (frame("rise"), frame("fall"), OPPOSITE),
        (frame("hold"), frame("fall"), OPPOSITE),
        (frame("start"), frame("resume"), NONE),
        (frame("start"), frame("stop"), OPPOSITE),
        (frame("ko:주무르다"), frame("ko:주무르다"), SAME),
        (frame("ko:주무르다"), frame("ko:만지다"), NONE),
        (frame("ko:공급하다"), frame("supply"), NONE),
    ],
)
def test_predicates_of_one_dimension_agree_or_exclude_each_other(claim: Statement, fact: Statement, expected: Relation) -> None:
    assert relation(claim, fact, PREDICATES) is expected


@pytest.mark.parametrize(
    ("claim", "fact", "expected"),
    [
        (PERMIT_SUPPLY, PERMIT_SUPPLY, SAME),
        (PERMIT_SUPPLY, BAR_SUPPLY, OPPOSITE),
        (PERMIT_SUPPLY, frame("permit", "import"), NONE),
        (PERMIT_SUPPLY, frame("supply"), NONE),
        (frame("permit", "rise"), frame("permit", "fall"), NONE),
        (PERMIT_SUPPLY, frame("permit"), SAME),
        (PERMIT_SUPPLY, frame("bar"), OPPOSITE),
    ],
)
def test_an_operator_is_compared_over_the_same_event(claim: Statement, fact: Statement, expected: Relation) -> None:
    assert relation(claim, fact, PREDICATES) is expected


@pytest.mark.parametrize(
    ("claim", "fact", "expected"),
    [
        (STOP_SUPPLY, frame("supply"), OPPOSITE),
        (frame("supply"), STOP_SUPPLY, OPPOSITE),
        (STOP_SUPPLY, STOP_SUPPLY, SAME),
        (frame("start", "supply"), frame("supply"), SAME),
        (STOP_SUPPLY, frame("start", "supply"), OPPOSITE),
        (frame("stop", "make"), frame("mass-produce"), OPPOSITE),
        (STOP_SUPPLY, frame("import"), NONE),
    ],
)
def test_an_ending_denies_what_it_ends(claim: Statement, fact: Statement, expected: Relation) -> None:
    assert relation(claim, fact, PREDICATES) is expected


def test_a_beginning_or_ending_is_taken_off() -> None:
    assert [plain(each, PREDICATES) for each in (STOP_SUPPLY, frame("start", "supply"), PERMIT_SUPPLY)] == [
        (("supply", None), True),
        (("supply", None), False),
        (("permit", "supply"), False),
    ]


@pytest.mark.parametrize(
    ("claim", "fact", "found", "expected"),
    [
        (frame("supply"), frame("supply"), SAME, True),
        (frame("supply", negated=True), frame("supply"), SAME, False),
        (frame("supply"), frame("supply", negated=True), SAME, False),
        (frame("supply", negated=True), frame("supply", negated=True), SAME, True),
        (frame("make", negated=True), frame("mass-produce"), ENTAILED, False),
        (frame("make"), frame("mass-produce", negated=True), ENTAILED, None),
        (PERMIT_SUPPLY, BAR_SUPPLY, OPPOSITE, False),
        (frame("permit", "supply", negated=True), BAR_SUPPLY, OPPOSITE, True),
        (BAR_SUPPLY, frame("permit", "supply", negated=True), OPPOSITE, True),
        (frame("bar", "supply", negated=True), PERMIT_SUPPLY, OPPOSITE, True),
        (frame("rise", negated=True), frame("fall"), OPPOSITE, None),
        (frame("rise", negated=True), frame("fall", negated=True), OPPOSITE, None),
        (frame("support", negated=True), frame("oppose"), OPPOSITE, None),
    ],
)
def test_a_denial_reaches_only_as_far_as_logic_does(claim: Statement, fact: Statement, found: Relation, expected: bool | None) -> None:
    assert polarity_agrees(claim, fact, found, PREDICATES) is expected


def test_entailment_is_passed_on() -> None:
    assert entailed("assemble", PREDICATES) == {"mass-produce", "make"}


def test_predicates_that_entail_each_other_end() -> None:
    circle = {each.id: each for each in (Predicate(id="a", dimension="a", entails=("b",)), Predicate(id="b", dimension="b", entails=("a",)))}
    assert entailed("a", circle) == {"a", "b"}
