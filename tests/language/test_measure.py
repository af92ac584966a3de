"""How a written number becomes the values that fit it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factmark.language.en import numeral as en
from factmark.language.ko import numeral as ko
from factmark.language.measure import Bound, Figure, Measured, amount, digits
from factmark.model.span import Span

SPAN = Span(0, 4)


def _limits(figure: Figure, bound: Bound = Bound.EXACT, unit: str = "") -> tuple[Decimal | None, Decimal | None]:
    quantity = amount(Measured(span=SPAN, inner=SPAN, figures=(figure,), unit=unit, bound=bound), "text").quantity
    return quantity.low, quantity.high


@pytest.mark.parametrize(
    ("words", "value", "step"),
    [
        ("55억", "5500000000", "100000000"),
        ("7조6300억", "7630000000000", "10000000000"),
        ("22조7648억", "22764800000000", "100000000"),
        ("14만1300", "141300", "0"),
        ("4천 820만", "48200000", "100000"),
        ("2.5조", "2500000000000", "100000000000"),
        ("1,234", "1234", "0"),
        ("49.42", "49.42", "0.01"),
        ("삼천구백육십오", "3965", "0"),
        ("백만", "1000000", "0"),
        ("서른", "30", "0"),
        ("스물두", "22", "0"),
    ],
)
def test_a_korean_numeral_has_its_value_and_the_weight_of_its_last_digit(words: str, value: str, step: str) -> None:
    (figure,) = ko.figures(words)

    assert (figure.value, figure.step) == (Decimal(value), Decimal(step))


@pytest.mark.parametrize(
    ("words", "value", "step"),
    [
        ("forty-seven", "47", "0"),
        ("one hundred and sixteen", "116", "0"),
        ("three thousand nine hundred and sixty-five", "3965", "0"),
        ("two million", "2000000", "1000000"),
        ("half a million", "500000", "0"),
        ("a dozen", "12", "0"),
        ("two dozen", "24", "0"),
    ],
)
def test_an_english_numeral_has_its_value(words: str, value: str, step: str) -> None:
    figure = en.worded(words)

    assert (figure.value, figure.step) == (Decimal(value), Decimal(step))


@pytest.mark.parametrize(
    ("bound", "low", "high"),
    [
        (Bound.EXACT, "100", "100"),
        (Bound.ABOUT, "95", "105"),
        (Bound.NEARLY, "90", "100"),
        (Bound.OVER, "100", None),
        (Bound.UNDER, None, "100"),
        (Bound.ODD, "100", "199"),
    ],
)
def test_a_bound_opens_or_widens_a_figure(bound: Bound, low: str | None, high: str | None) -> None:
    assert _limits(digits("100"), bound) == (None if low is None else Decimal(low), None if high is None else Decimal(high))


def test_a_small_whole_per_cent_is_read_to_the_tenth_and_a_large_one_to_the_whole() -> None:
    assert _limits(digits("2"), unit="%") == (Decimal("1.95"), Decimal("2.05"))
    assert _limits(digits("56"), unit="%") == (Decimal("55.5"), Decimal("56.5"))


@given(st.integers(1, 10**15))
def test_plain_digits_keep_their_value_in_both_languages(number: int) -> None:
    assert ko.figures(str(number))[0] == en.written(f"{number:,}", None) == digits(str(number))
    assert _limits(digits(str(number))) == (Decimal(number), Decimal(number))


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_scales_add_up(trillions: int, hundred_millions: int) -> None:
    (figure,) = ko.figures(f"{trillions}조{hundred_millions}억")

    assert figure.value == trillions * 10**12 + hundred_millions * 10**8
    assert 0 < figure.step <= figure.value
