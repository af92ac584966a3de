"""Names found in text: an Aho-Corasick automaton behind boundary rules for both scripts.

Source: A. V. Aho, M. J. Corasick, "Efficient string matching", CACM 18(6), 1975; the engine is daachorse.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from daachorse import CharwiseDoubleArrayAhoCorasick

from factmark.model.span import Span

Found = tuple[tuple[Span, tuple[str, ...]], ...]
"""Spans with the ids their name belongs to."""

ACRONYM_CHARS = 5
"""Names of at most so many capitals (US, AFP, NASA) are matched in that very case: "us" is not the US."""

_FOLD = str.maketrans({"-": " ", "ㆍ": "·", "・": "·", "‧": "·", "•": "·"})
_VARIANT = re.compile(r" (?:Pro|Max|Ultra|Plus|Mini|Ti|Super|Air|Lite)\b")
_MODEL = re.compile(r"[A-Z][A-Za-z-]*\d\w*$")


def fold(text: str) -> str:
    """`text` in the form in which names are compared; as long as the text itself."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.translate(_FOLD)


class Ends(Protocol):
    """Whether a name may end at a place of a text; a common noun may be followed by more than a proper name."""

    def __call__(self, text: str, end: int, /, *, is_common: bool) -> bool:
        """True when it may."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Borders:
    """Where a name in Hangul may begin and end inside a written word, whether one in Latin letters is part of a longer one, and short forms of countries."""

    begins: Callable[[str, int], bool]
    ends: Ends
    stands_apart: Callable[[str, int, int], bool]
    short_forms: Callable[[str], Iterable[tuple[Span, str]]]


class Gazetteer:
    """Finds names; every name may belong to several ids."""

    __slots__ = ("_automaton", "_borders", "_common", "_ids", "_is_open", "_names", "_patterns")

    def __init__(self, names: Iterable[tuple[str, str]], borders: Borders, *, common: frozenset[str] = frozenset(), is_open: bool = False) -> None:
        """`names` are pairs of name and id, names in normalised form.

        Ids in `common` are of concepts, which yield to a name inside them. With `is_open` a name may follow a prefix: 대(對)중국, 친(親)엔비디아.
        """
        self._borders = borders
        self._common = common
        self._is_open = is_open
        surfaces: defaultdict[str, dict[str, dict[str, None]]] = defaultdict(dict)
        for name, key in names:
            surfaces[fold(name)].setdefault(name, {})[key] = None
        self._patterns = list(surfaces)
        self._names = [tuple((name, tuple(keys)) for name, keys in surfaces[pattern].items()) for pattern in self._patterns]
        self._automaton = CharwiseDoubleArrayAhoCorasick(self._patterns) if self._patterns else None
        self._ids = {name: tuple(keys) for named in surfaces.values() for name, keys in named.items()}

    def find(self, text: str) -> Found:
        """Names in `text` (normalised), leftmost and longest, none overlapping; several ids where the name is ambiguous."""
        found = list(self._candidates(text))
        for span, country in self._borders.short_forms(text):
            keys = self._ids.get(country)
            if keys is not None:
                found.append((span.start, -span.end, keys))
        found = self._named_first(found)
        chosen: list[tuple[Span, tuple[str, ...]]] = []
        reached = 0
        for start, negative_end, keys in found:
            if start >= reached:
                reached = -negative_end
                chosen.append((Span(start, reached), keys))
        return tuple(chosen)

    def _named_first(self, found: list[tuple[int, int, tuple[str, ...]]]) -> list[tuple[int, int, tuple[str, ...]]]:
        """In reading order, without the concepts that hold a name: "Nvidia chips" is Nvidia and chips."""
        found.sort()
        if not self._common:
            return found
        names = [(start, -end) for start, end, keys in found if keys[0] not in self._common]
        starts = [start for start, _ in names]
        return [
            (start, end, keys)
            for start, end, keys in found
            if keys[0] not in self._common or not _holds(names[bisect_left(starts, start) : bisect_left(starts, -end)], -end)
        ]

    def _candidates(self, text: str) -> Iterable[tuple[int, int, tuple[str, ...]]]:
        if self._automaton is None:
            return
        for start, end, index in self._automaton.find_overlapping(fold(text)):
            surface = text[start:end]
            keys = tuple(key for name, ids in self._names[index] if _same_case(name, surface) for key in ids)
            if keys and self._stands_alone(text, start, end):
                yield start, -end, tuple(dict.fromkeys(keys))

    def _stands_alone(self, text: str, start: int, end: int) -> bool:
        """False inside a longer word, and for a model whose variant follows: M4 in M4 Pro."""
        first, last = text[start], text[end - 1]
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        if is_hangul(first):
            if is_hangul(before) and not (self._is_open and end - start > 1 and self._borders.begins(text, start)):
                return False
        elif first.isalnum() and before.isalnum() and not is_hangul(before):
            return False
        if is_hangul(last):
            return self._borders.ends(text, end, is_common=not self._is_open)
        if last.isalnum() and after.isalnum() and not is_hangul(after):
            return False
        if self._is_open and not self._borders.stands_apart(text, start, end):
            return False
        return not (_MODEL.search(text[start:end]) and _VARIANT.match(text, end))


def is_hangul(char: str) -> bool:
    """True for a Hangul syllable."""
    return "가" <= char <= "힣"


def _holds(names: list[tuple[int, int]], end: int) -> bool:
    """True when one of the names, which all begin inside a stretch, ends inside it too."""
    return any(last <= end for _, last in names)


def _same_case(name: str, surface: str) -> bool:
    if name == surface or name.islower() or not name.isascii():
        return True
    letters = [char for char in name if char.isalpha()]
    if len(letters) <= ACRONYM_CHARS and all(char.isupper() for char in letters):
        return name.replace("-", " ") == surface.replace("-", " ")
    first = next((index for index, char in enumerate(name) if char.isalpha()), 0)
    return surface[first].isupper() or name[first].islower()
