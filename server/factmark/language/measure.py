"""From a number as it is worded to the values that fit it; what Korean and English amounts share."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_DOWN, Decimal
from enum import StrEnum

from factmark.language.spot import Amount
from factmark.model.quantity import Quantity, QuantityKind
from factmark.model.span import Span

ABOUT_SHARE = Decimal("0.05")
"""How far "about" and 약 reach to either side; chosen so that "about 9,000" covers 8,600 and not 8,500."""

NEARLY_SHARE = Decimal("0.1")
"""How far below its number "nearly" and 가까이 reach."""

WHOLE_PER_CENT = Decimal(10)
"""From here on a whole per cent is read as rounded to a whole (56 % fits 55.6 %); below, as written to the tenth, because
rates and targets of 2 % and 2.25 % are different things. A change is always read as rounded to a whole."""

PER_CENT = "%"
POINT = "pp"


class Bound(StrEnum):
    """How the words around a number open or widen it."""

    EXACT = "exact"
    ABOUT = "about"
    OVER = "over"
    UNDER = "under"
    NEARLY = "nearly"
    ODD = "odd"
    """여, "-odd": from the number to the next step of its last digit that is not zero (30여 is 30 to below 40)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A written number: `step` is the weight of its last significant digit, 0 where it is meant exactly.

    `place` is the weight of the last digit that is not zero, what 여 counts on to.
    """

    value: Decimal
    step: Decimal = Decimal(0)
    place: Decimal = Decimal(1)

    def times(self, factor: Decimal) -> "Figure":
        """The figure in a unit `factor` times smaller."""
        return Figure(value=self.value * factor, step=self.step * factor, place=self.place * factor)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """An amount before its neighbours are known: one figure, or two for a range; `inner` is the number without bounding words."""

    span: Span
    inner: Span
    figures: tuple[Figure, ...]
    unit: str
    bound: Bound = Bound.EXACT
    kind: QuantityKind = QuantityKind.VALUE


def digits(words: str) -> Figure:
    """The figure of western digits with optional thousands commas; whole numbers are exact, decimals are not."""
    value = Decimal(words.replace(",", ""))
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent < 0:
        step = Decimal(1).scaleb(exponent)
        return Figure(value=value, step=step, place=step)
    return Figure(value=value, place=place(value))


def is_whole(value: Decimal) -> bool:
    """True without decimals, for numbers of any length: a remainder fails beyond the precision of the context."""
    return value == value.to_integral_value()


def place(value: Decimal) -> Decimal:
    """The weight of the last digit of a whole number that is not zero: 100 for 6300."""
    parts = value.to_integral_value(ROUND_DOWN).as_tuple()
    written = "".join(map(str, parts.digits))
    return Decimal(10) ** (len(written) - len(written.rstrip("0") or written) + int(parts.exponent))


def amount(measured: Measured, text: str) -> Amount:
    """The amount with every value that fits its wording.

    Decimals and scale words (억, billion) are rounded to half their last significant digit; whole numbers are exact; zeros that close a mixed
    Korean number (4조6000억) are not significant. "More than" opens above, "up to" below; "about" adds 5 % to either side.
    """
    ordered = sorted((_rounded(figure, measured) for figure in measured.figures), key=lambda figure: figure.value)
    first, last = ordered[0], ordered[-1]
    low, high = _limits(first, last, measured.bound)
    quantity = Quantity(low=low, high=high, unit=measured.unit, kind=measured.kind, words=measured.span.of(text))
    return Amount(span=measured.span, quantity=quantity)


def _rounded(figure: Figure, measured: Measured) -> Figure:
    if measured.unit not in {PER_CENT, POINT} or figure.step or not is_whole(figure.value):
        return figure
    is_coarse = abs(figure.value) >= WHOLE_PER_CENT or (measured.kind is QuantityKind.CHANGE and measured.unit == PER_CENT)
    return replace(figure, step=Decimal(1) if is_coarse else Decimal("0.1"))


def _limits(first: Figure, last: Figure, bound: Bound) -> tuple[Decimal | None, Decimal | None]:
    low, high = first.value - first.step / 2, last.value + last.step / 2
    if bound is Bound.OVER:
        return first.value, None
    if bound is Bound.UNDER:
        return None, last.value
    if bound is Bound.ABOUT:
        return min(low, first.value - abs(first.value) * ABOUT_SHARE), max(high, last.value + abs(last.value) * ABOUT_SHARE)
    if bound is Bound.NEARLY:
        return first.value - abs(first.value) * NEARLY_SHARE, high
    if bound is Bound.ODD:
        return first.value, last.value + last.place - (1 if last.place > 1 and not last.step else 0)
    return min(low, high), max(low, high)


_BRACKET = re.compile(r"\s?\((?:약|한화|우리\s?돈|우리\s?돈으로|한화로|about|roughly|around|approximately|some|or|worth|equal to|US|\s)*")
_CURRENCY = re.compile(r"[A-Z]{3}")


def with_conversions(text: str, found: Sequence[Measured]) -> list[Measured]:
    """The amounts with a bracket that says the same money in another currency joined to the amount before it."""
    kept: list[Measured] = []
    for measured in found:
        before = kept[-1] if kept else None
        if before is not None and _converts(text, before, measured):
            kept[-1] = replace(before, span=Span(before.span.start, measured.span.end + 1))
        else:
            kept.append(measured)
    return kept


def _converts(text: str, before: Measured, measured: Measured) -> bool:
    if not (_CURRENCY.fullmatch(before.unit) and _CURRENCY.fullmatch(measured.unit)) or before.unit == measured.unit:
        return False
    between = text[before.span.end : measured.span.start]
    return _BRACKET.fullmatch(between) is not None and text[measured.span.end : measured.span.end + 1] == ")"
