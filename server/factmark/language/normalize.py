"""Text as the patterns expect it, with the way back to the text as it stands on the page.

Source: Unicode Standard Annex 15 (normalisation forms) for composition; the folding table is ours.
"""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factmark.model.span import Span

_FOLDED: tuple[tuple[str, str], ...] = (
    ("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u3164\t\v\f", " "),
    ("\u0085\u2028\u2029", "\n"),
    ("\u201c\u201d\u201e\u201f\u2033\u301d\u301e\u301f\u00ab\u00bb", '"'),
    ("\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc", "'"),
    ("\u2010\u2011\u2012\u2013\u2043\u2212\ufe63", "-"),
    ("\u2015\u2e3a", "\u2014"),
    ("\u223c\u301c\u02dc", "~"),
    ("\u318d\u30fb\u2027\u2219\u22c5\u0387\u119e", "\u00b7"),
    ("\u20a9", "₩"),
)
"""Every character of the left is read as the right one. A hyphen, minus or en dash joins or counts and becomes "-"; the em
dash separates clauses and stays one; the dots that Korean papers set between names (미ㆍ중) become the middle dot."""

_REMOVED = "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Soft hyphen, zero-width and directional marks: invisible, so two words that differ by them look the same."""

_WIDE = (range(0xFF01, 0xFFEF), range(0x2F00, 0x2FD6))
"""Full-width and half-width forms, Kangxi radicals: the same letter drawn for another grid."""


def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = {ord(char): None for char in _REMOVED}
    table.update(dict.fromkeys(range(0xFE00, 0xFE10)))
    for points in _WIDE:
        for code in points:
            plain = unicodedata.normalize("NFKC", chr(code))
            if len(plain) == 1 and plain != chr(code):
                table[code] = plain
    table.update({ord(char): plain for chars, plain in _FOLDED for char in chars})
    return table


_TABLE = _table()


@dataclass(frozen=True, slots=True, kw_only=True)
class Normalized:
    """A text fit for matching.

    `offsets[i]` is where the character `text[i]` begins in the original, in code points, and `ends[i]` where it ends; both never
    fall. They differ by more than one where characters were composed or invisible ones removed.
    """

    text: str
    offsets: Sequence[int]
    ends: Sequence[int]
    length: int

    def original(self, span: Span) -> Span:
        """The stretch of the original text that `span` of the normalised text was made from."""
        if span.start == span.end:
            at = self.offsets[span.start] if span.start < len(self.text) else self.length
            return Span(at, at)
        return Span(self.offsets[span.start], self.ends[span.end - 1])

    def normal(self, span: Span) -> Span:
        """The smallest stretch of the normalised text that holds whatever is left of `span` of the original."""
        start = bisect_right(self.ends, span.start)
        end = bisect_left(self.offsets, span.end)
        return Span(start, max(start, end))


def normalize(text: str) -> Normalized:
    """The text composed (NFC), with spaces, quotes, dashes, width and CJK duplicates folded and invisible characters removed.

    Nothing is added and the order is kept; where nothing is removed or composed the offsets stay as they are.
    """
    folded = text.translate(_TABLE)
    if len(folded) == len(text) and unicodedata.is_normalized("NFC", folded):
        size = len(text)
        return Normalized(text=folded, offsets=range(size), ends=range(1, size + 1), length=size)
    chars: list[str] = []
    offsets: list[int] = []
    ends: list[int] = []
    for group, start, end, places in _groups(text):
        composed = unicodedata.normalize("NFC", group)
        if composed == group:
            offsets.extend(places)
            ends.extend(place + 1 for place in places)
        else:
            offsets.extend([start] * len(composed))
            ends.extend([end] * len(composed))
        chars.append(composed)
    return Normalized(text="".join(chars), offsets=tuple(offsets), ends=tuple(ends), length=len(text))


def _groups(text: str) -> Iterator[tuple[str, int, int, list[int]]]:
    """Each run that normalisation may compose or reorder: its folded characters, first and last place, and all places."""
    group = ""
    places: list[int] = []
    for place, char in enumerate(text):
        plain = _TABLE.get(ord(char), char)
        if plain is None:
            continue
        if group and not _continues(plain):
            yield group, places[0], places[-1] + 1, places
            group, places = "", []
        group += plain
        places.append(place)
    if group:
        yield group, places[0], places[-1] + 1, places


def _continues(char: str) -> bool:
    """True when `char` may compose with, or move before, what stands in front of it: marks, and Hangul vowels and finals."""
    if char < "\u0300":
        return False
    return "\u1160" <= char <= "\u11ff" or unicodedata.category(char).startswith("M")
