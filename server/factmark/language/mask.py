"""A text with some stretches replaced by one sign each, so that what is around them is read with plain patterns."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from factmark.model.span import Span

PRIVATE = "\ue000-\uf8ff"
"""The private use area, where the signs are from: one that is in the text itself is taken for a space."""

_PRIVATE = re.compile(f"[{PRIVATE}]")


class Mask:
    """The masked text, and the way back to the original."""

    def __init__(self, text: str, spans: Sequence[Span], signs: Sequence[str]) -> None:
        """Spans in text order, none inside another, and the sign of each."""
        parts: list[str] = []
        self._starts: list[int] = []
        self._shifts: list[int] = []
        at = shift = 0
        for span, sign in zip(spans, signs, strict=True):
            parts += [_PRIVATE.sub(" ", text[at : span.start]), sign]
            self._starts.append(span.start - shift)
            at, shift = span.end, shift + len(span) - 1
            self._shifts.append(shift)
        self.text = "".join((*parts, _PRIVATE.sub(" ", text[at:])))

    def span(self, start: int, end: int) -> Span:
        """A stretch of the masked text as one of the original."""
        return Span(self._original(start), self._original(end))

    def _original(self, at: int) -> int:
        number = bisect_right(self._starts, at - 1)
        return at if number == 0 else at + self._shifts[number - 1]
