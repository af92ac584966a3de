"""Amounts as exact as their wording."""

from decimal import Decimal

import pytest
from hypothesis import given
from tests import values

from factmark.errors import InvalidValueError
from factmark.model.quantity import Quantity


def quantity(low: str | None, high: str | None, unit: str = "%") -> Quantity:
    return Quantity(low=None if low is None else Decimal(low), high=None if high is None else Decimal(high), unit=unit)


@pytest.mark.parametrize(("low", "high", "told"), [(None, None, "lower or an upper bound"), ("2", "1", "cannot run from 2 down to 1")])
def test_a_quantity_has_a_bound_and_runs_upward(low: str | None, high: str | None, told: str) -> None:
    with pytest.raises(InvalidValueError, match=told):
        quantity(low, high)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (quantity("49.35", "49.45"), quantity("49.415", "49.425"), True),
        (quantity("49.35", "49.45"), quantity("49.45", "49.55"), False),
        (quantity("50", None), quantity("55.15", "55.25"), True),
        (quantity(None, "50"), quantity("55.15", "55.25"), False),
        (quantity("50", None), quantity(None, "50"), False),
        (quantity("50", None), quantity("50", "50"), True),
        (quantity("19.5", "20.5"), quantity("29.5", "30.5"), False),
        (quantity("10", "10", "%"), quantity("10", "10", "pp"), False),
        (quantity("10", "10", "USD"), quantity("10", "10", "KRW"), False),
    ],
    ids=[
        "49.4-and-49.42",
        "touching",
        "more-than-half-and-55.2",
        "under-half-and-55.2",
        "over-and-under-half",
        "over-half-and-half",
        "20-and-30",
        "percent-and-points",
        "dollars-and-won",
    ],
)
def test_amounts_agree_when_one_value_fits_both_wordings(one: Quantity, other: Quantity, expected: bool) -> None:
    assert (one.agrees(other), other.agrees(one)) == (expected, expected)


@values.UNHURRIED
@given(values.any_quantity())
def test_an_amount_agrees_with_itself(amount: Quantity) -> None:
    assert amount.agrees(amount)
