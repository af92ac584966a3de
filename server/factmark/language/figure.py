"""Numbers as they stand in a text, and the text with each of them behind one sign."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from factmark.language.mask import PRIVATE, Mask
from factmark.model.span import Span

NUMBER = f"[{PRIVATE}]"
"""A number in the text that `Masked` makes, as a pattern."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeral:
    """A number and its exact value; `is_ordinal` for third and 3rd, `is_bare` where only a unit or particle beside it makes it a number."""

    span: Span
    value: Decimal
    is_ordinal: bool = False
    is_bare: bool = False


class Masked:
    """A text with each number replaced by one sign, and the way back."""

    def __init__(self, text: str, numerals: Sequence[Numeral]) -> None:
        """Numerals in text order, none inside another; those beyond what the area of signs can hold stay as they are."""
        first, last = PRIVATE.split("-")
        self._first = ord(first)
        self._numerals = tuple(numerals[: ord(last) - ord(first) + 1])
        signs = [chr(self._first + number) for number in range(len(self._numerals))]
        self._mask = Mask(text, [numeral.span for numeral in self._numerals], signs)
        self.text = self._mask.text

    def numeral(self, sign: str) -> Numeral:
        """The number behind a sign of the masked text."""
        return self._numerals[ord(sign) - self._first]

    def span(self, start: int, end: int) -> Span:
        """A stretch of the masked text as one of the original."""
        return self._mask.span(start, end)
