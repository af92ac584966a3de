"""An amount with its unit, as exact as its wording."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from factmark.errors import InvalidValueError

ISO_CURRENCY_CHARS = 3
"""Length of an ISO 4217 code."""


class QuantityKind(StrEnum):
    """What an amount measures in its sentence."""

    VALUE = "value"
    """The level itself: 4.6 trillion won, 2.5 %."""
    CHANGE = "change"
    """By how much something moved: fell 56 %, cut by 25 basis points."""
    FORMER = "former"
    """The level it came from: 8.23%에서."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """Every value from `low` to `high` (both included; None is open) fits the wording.

    `unit` is a canonical symbol: an ISO 4217 currency code, "%", "pp" (percentage points), "" for a bare number, or the
    counted thing's key ("person", "company", "seat"). "4.6 trillion won" is 4.55e12..4.65e12 KRW: rounding
    in the wording widens the interval, so that 49.4 % agrees with 49.42 %.
    """

    low: Decimal | None
    high: Decimal | None
    unit: str
    kind: QuantityKind = QuantityKind.VALUE
    words: str = ""

    def __post_init__(self) -> None:
        if self.low is None and self.high is None:
            raise InvalidValueError("a quantity needs a lower or an upper bound")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise InvalidValueError(f"a quantity cannot run from {self.low} down to {self.high}")

    @property
    def is_money(self) -> bool:
        """True for an amount in a currency."""
        return len(self.unit) == ISO_CURRENCY_CHARS and self.unit.isupper()

    def agrees(self, other: "Quantity") -> bool:
        """True when some value fits both wordings and the units are the same."""
        if self.unit != other.unit:
            return False
        return not (self.lies_below(other) or other.lies_below(self))

    def lies_below(self, other: "Quantity") -> bool:
        """True when no value fits both because this one is smaller; intervals that only touch share a value where one of them is exact."""
        if self.high is None or other.low is None:
            return False
        is_exact = self.low == self.high or other.low == other.high
        return self.high < other.low or (self.high == other.low and not is_exact)
