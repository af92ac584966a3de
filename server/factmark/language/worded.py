"""An amount as it stands in a text, exactly, and the ways languages bound a number."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from factmark.model.span import Span


class Kind(StrEnum):
    """What an amount is an amount of."""

    NUMBER = "number"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    MONEY = "money"
    MEASURE = "measure"
    """Length, area, volume, mass, energy, data, angle, speed."""
    TEMPERATURE = "temperature"
    AGE = "age"
    FOLD = "fold"
    """How many times as much: twice, tripled, 두 배, 절반 (0.5)."""
    RANGE = "range"
    """Between two numbers, or open on one side: more than 30, 200 이하."""


class Origin(StrEnum):
    """Where an ordinal is counted from."""

    START = "start"
    CURRENT = "current"
    """The next is one on, the previous one back."""
    END = "end"
    """The last is 0, the last but one 1 back."""


class Side(StrEnum):
    """Where a bound lies."""

    LOW = "low"
    HIGH = "high"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """One side of a range: 30 and whether it is itself inside; both sides for "equal to 30"."""

    side: Side
    value: Decimal
    is_inside: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Worded:
    """From `low` to `high`, the same number but for ranges, where None is open and the flags say whether an end is inside.

    `unit` is a canonical symbol: an ISO 4217 code, "%", "pp", "km", "degree celsius", "year"; "" for numbers, ordinals and ranges. The value is in the
    unit as worded: `factor` brings it into `unit` (50 cents: value 50, unit USD, factor 0.01). Only ordinals have another `origin` than the start.
    """

    span: Span
    kind: Kind
    low: Decimal | None
    high: Decimal | None
    unit: str = ""
    factor: Decimal = Decimal(1)
    has_low: bool = True
    has_high: bool = True
    origin: Origin = Origin.START

    @property
    def value(self) -> Decimal | None:
        """The exact value as worded; None for ranges."""
        return None if self.kind is Kind.RANGE else self.low


def single(kind: Kind, span: Span, value: Decimal, unit: tuple[str, Decimal] = ("", Decimal(1))) -> Worded:
    """One exact amount."""
    return Worded(span=span, kind=kind, low=value, high=value, unit=unit[0], factor=unit[1])


def place(span: Span, origin: Origin, offset: Decimal) -> Worded:
    """An ordinal that is counted from the end or from here: the last but one, next."""
    return Worded(span=span, kind=Kind.ORDINAL, low=offset, high=offset, origin=origin)


def between(span: Span, low: Decimal, high: Decimal, *, has_high: bool = True) -> Worded:
    """A range that the number itself words: dozens, 30여."""
    return Worded(span=span, kind=Kind.RANGE, low=low, high=high, has_high=has_high)


def bounded(span: Span, *bounds: Bound) -> Worded | None:
    """The range of one or two bounds; None where both are on one side or nothing is left between them."""
    low = high = None
    has_low = has_high = False
    for bound in bounds:
        if bound.side is not Side.HIGH:
            if low is not None:
                return None
            low, has_low = bound.value, bound.is_inside
        if bound.side is not Side.LOW:
            if high is not None:
                return None
            high, has_high = bound.value, bound.is_inside
    if low is not None and high is not None and low > high:
        return None
    return Worded(span=span, kind=Kind.RANGE, low=low, high=high, has_low=has_low, has_high=has_high)
