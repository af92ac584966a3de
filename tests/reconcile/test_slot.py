"""How well a part of the claim fills a part of the fact."""

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.reconcile.frames import amount, context, filler, frame

from factmark.model.quantity import Quantity, QuantityKind
from factmark.model.statement import Argument, Role, Statement
from factmark.model.verdict import SlotResult
from factmark.reconcile.slot import Fit, compare_quantities, compare_role, fit

SURE, WEAK, MISSING, UNRESOLVED, CONFLICT = Fit.SURE, Fit.WEAK, Fit.MISSING, Fit.UNRESOLVED, Fit.CONFLICT
FORMER, CHANGE = QuantityKind.FORMER, QuantityKind.CHANGE


@pytest.mark.parametrize(
    ("said", "known", "expected"),
    [
        ("nvidia", "nvidia", SURE),
        ("trump-admin", "us-gov", WEAK),
        ("us", "trump-admin", WEAK),
        ("h20", "ai-chip", WEAK),
        ("operating-profit", "profit", WEAK),
        ("h20", "h200", CONFLICT),
        ("m4", "m4-pro", CONFLICT),
        ("china", "russia", CONFLICT),
        ("profit", "nvidia", UNRESOLVED),
        ("ko:칩", "h20", UNRESOLVED),
        ("h20", "ko:칩", UNRESOLVED),
    ],
)
def test_names_agree_with_what_they_are_part_of_and_nothing_else(said: str, known: str, expected: Fit) -> None:
    assert fit(filler(Role.OBJECT, said), filler(Role.OBJECT, known), context()) is expected


@pytest.mark.parametrize(
    ("said", "known", "expected"),
    [
        (filler(Role.SUBJECT, "factory", also=("samsung",)), filler(Role.SUBJECT, "samsung"), WEAK),
        (filler(Role.SUBJECT, "samsung"), filler(Role.SUBJECT, "factory", also=("samsung",)), WEAK),
        (filler(Role.SUBJECT, "factory", also=("hynix",)), filler(Role.SUBJECT, "samsung"), UNRESOLVED),
        (filler(Role.SUBJECT, "union", also=("samsung",)), filler(Role.SUBJECT, "samsung"), UNRESOLVED),
        (filler(Role.OBJECT, "chief-executive", also=("nvidia",)), filler(Role.OBJECT, "nvidia"), WEAK),
        (filler(Role.SUBJECT, "chief-executive", also=("nvidia",)), filler(Role.SUBJECT, "nvidia"), UNRESOLVED),
        (filler(Role.OBJECT, "factory", also=("en:first",)), filler(Role.OBJECT, "factory", also=("en:third",)), UNRESOLVED),
        (filler(Role.OBJECT, "ko:공정", also=("ko:4나노",)), filler(Role.OBJECT, "ko:공정", also=("ko:2나노",)), UNRESOLVED),
        (filler(Role.OBJECT, "profit", also=("samsung",)), filler(Role.OBJECT, "profit", also=("samsung",)), SURE),
        (filler(Role.OBJECT, "profit", also=("samsung",)), filler(Role.OBJECT, "profit"), SURE),
        (filler(Role.OBJECT, "profit", also=("samsung",)), filler(Role.OBJECT, "profit", also=("hynix",)), UNRESOLVED),
        (filler(Role.OBJECT, "chief-executive", also=("nvidia",)), filler(Role.OBJECT, "chief-executive", also=("amd",)), UNRESOLVED),
        (filler(Role.OBJECT, "profit", also=("nvidia", "h200")), filler(Role.OBJECT, "profit", also=("nvidia", "h20")), UNRESOLVED),
        (filler(Role.OBJECT, "profit", also=("amd", "h20")), filler(Role.OBJECT, "profit", also=("amd", "ai-chip")), UNRESOLVED),
        (filler(Role.OBJECT, "profit", also=("amd", "ai-chip")), filler(Role.OBJECT, "profit", also=("amd", "h20")), SURE),
    ],
    ids=[
        "factory-of",
        "whose-factory",
        "other-factory",
        "union-of",
        "is-an-office",
        "office-acts",
        "first-and-third",
        "generations",
        "same-owner",
        "no-owner",
        "other-owner",
        "other-house",
        "other-product",
        "one-of-a-kind",
        "the-kind",
    ],
)
def test_whose_it_is_matters_for_a_common_noun(said: Argument, known: Argument, expected: Fit) -> None:
    assert fit(said, known, context()) is expected


@pytest.mark.parametrize(
    ("said", "expected", "result"),
    [
        (frame("supply", recipient="china"), SURE, SlotResult.MATCH),
        (frame("supply", recipient="russia"), CONFLICT, SlotResult.DIFFERS),
        (frame("supply"), MISSING, SlotResult.MISSING),
        (frame("supply", place="china"), WEAK, SlotResult.TOLERATED),
        (frame("supply", context="china"), WEAK, SlotResult.TOLERATED),
        (frame("supply", context="russia"), MISSING, SlotResult.MISSING),
        (frame("supply", object="china"), MISSING, SlotResult.MISSING),
        (frame("supply", recipient="ko:해외"), UNRESOLVED, SlotResult.MISSING),
    ],
    ids=["same", "other", "silent", "in-China", "near-by", "other-near-by", "other-part", "unknown-word"],
)
def test_each_part_is_compared_with_its_own_and_with_what_languages_word_alike(said: Statement, expected: Fit, result: SlotResult) -> None:
    (slot,) = compare_role(Role.RECIPIENT, said, frame("supply", recipient="china"), context())
    assert (slot.fit, slot.evidence.result) == (expected, result)


@pytest.mark.parametrize("swapped", [frame("supply", subject="china", object="nvidia"), frame("supply", subject="china", recipient="nvidia")])
def test_subject_and_object_never_swap(swapped: Statement) -> None:
    (slot,) = compare_role(Role.SUBJECT, swapped, frame("supply", subject="nvidia", object="china"), context())
    assert slot.fit is CONFLICT


def test_a_pronoun_never_conflicts() -> None:
    said = Statement(predicate="supply", arguments=(filler(Role.SUBJECT, "amd", is_definite=False),))
    (slot,) = compare_role(Role.SUBJECT, said, frame("supply", subject="nvidia"), context())
    assert slot.fit is MISSING


def test_a_slot_shows_the_words_of_both_sides() -> None:
    (slot,) = compare_role(Role.OBJECT, frame("supply", object="h20"), frame("supply", object="h200"), context())
    assert (slot.evidence.slot, slot.evidence.claim, slot.evidence.fact) == ("object", "h20", "h200")


@pytest.mark.parametrize(
    ("said", "known", "expected"),
    [
        ([amount("4.55E+12", "4.65E+12")], amount("4.615E+12", "4.625E+12"), SURE),
        ([amount("6.15E+12", "6.25E+12")], amount("4.615E+12", "4.625E+12"), CONFLICT),
        ([amount("49.35", "49.45", "%")], amount("49.415", "49.425", "%"), SURE),
        ([], amount("10", unit="%"), MISSING),
        ([amount("10", unit="%"), amount("20", unit="%")], amount("20", unit="%"), SURE),
        ([amount("10", unit="%"), amount("30", unit="%")], amount("20", unit="%"), UNRESOLVED),
        ([amount("30", unit="")], amount("30", unit="company"), SURE),
        ([amount("30", unit="")], amount("40", unit="company"), UNRESOLVED),
        ([amount("2.75", unit="%", kind=FORMER)], amount("2.5", unit="%"), UNRESOLVED),
        ([amount("2.75", unit="%", kind=FORMER), amount("2.5", unit="%")], amount("2.5", unit="%"), SURE),
    ],
    ids=["rounded", "other", "percent", "silent", "one-of-two", "none-of-two", "bare-count", "other-bare-count", "former-level", "from-to"],
)
def test_amounts_are_compared_as_exactly_as_they_are_worded(said: list[Quantity], known: Quantity, expected: Fit) -> None:
    assert [each for each, _ in compare_quantities(said, [known])] == [expected]


@pytest.mark.parametrize(("most", "expected"), [("10", SURE), ("100", UNRESOLVED)])
def test_up_to_a_hundred_is_not_up_to_ten(most: str, expected: Fit) -> None:
    def up_to(value: str) -> Quantity:
        return Quantity(low=None, high=Decimal(value), unit="USD")

    assert [each for each, _ in compare_quantities([up_to(most)], [up_to("10")])] == [expected]


@pytest.mark.parametrize(
    "said",
    [amount("4.62E+9", unit="USD"), amount("10", unit="pp", kind=CHANGE), amount("3", unit="person")],
    ids=["dollars", "points", "people"],
)
def test_amounts_of_other_units_never_conflict(said: Quantity) -> None:
    found = [each for known in (amount("4.62E+12"), amount("2.5", unit="%")) for each, _ in compare_quantities([said], [known])]
    assert CONFLICT not in found
    assert SURE not in found


@pytest.mark.parametrize(
    ("said", "known"),
    [
        (amount("50", kind=CHANGE), amount("1000")),
        (amount("50", unit="%", kind=CHANGE), amount("483", unit="job", kind=CHANGE)),
        (amount("483", unit="job", kind=CHANGE), amount("2", unit="fold")),
    ],
    ids=["by-50-to-1000", "half-of-483", "483-doubled"],
)
def test_a_step_a_level_and_a_share_may_be_of_one_amount(said: Quantity, known: Quantity) -> None:
    assert [each for each, _ in compare_quantities([said], [known])] == [UNRESOLVED]


def test_the_same_things_in_another_order_are_the_same_phrase() -> None:
    said = filler(Role.OBJECT, "h20", also=("inventory",))
    wanted = filler(Role.OBJECT, "inventory", also=("h20",))
    assert fit(said, wanted, context()) is Fit.SURE
    assert fit(said, replace(wanted, also=("h200",)), context()) is not Fit.SURE
    assert fit(replace(said, also=("inventory", "ko:대만")), wanted, context()) is not Fit.SURE
