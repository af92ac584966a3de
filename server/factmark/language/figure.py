"""Numbers as they stand in a text, and the text with each of them behind one sign, so that what is around a number is read with plain patterns."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from factmark.model.span import Span

_FIRST_SIGN = 0xE000
_LAST_SIGN = 0xF8FF
"""The private use area: no such sign is in a text that was normalised, and one that slips in is taken for a space."""

NUMBER = f"[{chr(_FIRST_SIGN)}-{chr(_LAST_SIGN)}]"
"""A number in the text that `masked` makes, as a pattern."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeral:
    """A number and its exact value; `is_ordinal` for third and 세 번째, `is_bare` where only a unit or particle around it makes it a number."""

    span: Span
    value: Decimal
    is_ordinal: bool = False
    is_bare: bool = False


class Masked:
    """A text with each number replaced by one sign, and the way back."""

    def __init__(self, text: str, numerals: Sequence[Numeral]) -> None:
        """Numerals in text order, none inside another; those beyond what one area of signs can hold stay as they are."""
        self._numerals = tuple(numerals[: _LAST_SIGN - _FIRST_SIGN + 1])
        parts: list[str] = []
        self._starts: list[int] = []
        self._shifts: list[int] = []
        at = shift = 0
        for number, numeral in enumerate(self._numerals):
            parts += [_cleaned(text[at : numeral.span.start]), chr(_FIRST_SIGN + number)]
            self._starts.append(numeral.span.start - shift)
            at, shift = numeral.span.end, shift + len(numeral.span) - 1
            self._shifts.append(shift)
        self.text = "".join((*parts, _cleaned(text[at:])))

    def numeral(self, sign: str) -> Numeral:
        """The number behind a sign of the masked text."""
        return self._numerals[ord(sign) - _FIRST_SIGN]

    def span(self, start: int, end: int) -> Span:
        """A stretch of the masked text as one of the original."""
        return Span(self._original(start), self._original(end))

    def _original(self, at: int) -> int:
        number = bisect_right(self._starts, at - 1)
        return at if number == 0 else at + self._shifts[number - 1]


_PRIVATE = re.compile(NUMBER)


def _cleaned(text: str) -> str:
    return _PRIVATE.sub(" ", text)
