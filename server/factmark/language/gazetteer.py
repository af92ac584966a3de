"""Names found in text, by boundary rules for both scripts.

A name begins where a word does or behind one of a few prefixes. So each such place is looked up in a table of names, once for each
length of the names that begin alike; the table is built in a fraction of an automaton's time and changed without being built
again (docs/decisions/0031-names-by-table.md).
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Protocol

from factmark.model.span import Span

Found = tuple[tuple[Span, tuple[str, ...]], ...]
"""Spans with the ids their name belongs to."""

OPENING_CHARS = 3
"""Characters of a name's beginning under which the lengths of names are kept; with a million names few share three.

Shorter names are kept under their first character."""

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


@lru_cache(maxsize=2)
def _folded(text: str) -> str:
    """A text is searched for names and for concepts: folded once."""
    return fold(text)


class Ends(Protocol):
    """Whether a name may end at a place of a text; a common noun may be followed by more than a proper name."""

    def __call__(self, text: str, end: int, /, *, is_common: bool) -> bool:
        """True when it may."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Borders:
    """Where a name may begin behind a prefix and end inside a written word, whether it is part of a longer one, and short forms of countries."""

    behind_prefix: Callable[[str], Iterable[int]]
    ends: Ends
    stands_apart: Callable[[str, int, int], bool]
    short_forms: Callable[[str], Iterable[tuple[Span, str]]]


_Owned = tuple[tuple[str, str], ...]
"""Names that fold to the same text, each with an id it belongs to."""


class Gazetteer:
    """Finds names; every name may belong to several ids."""

    __slots__ = ("_beginning", "_borders", "_common", "_firsts", "_is_open", "_lengths", "_owned")

    def __init__(self, names: Iterable[tuple[str, str]], borders: Borders, *, common: frozenset[str] = frozenset(), is_open: bool = False) -> None:
        """`names` are pairs of name and id, names in normalised form.

        Ids in `common` are of concepts, which yield to a name inside them. With `is_open` a name may follow a prefix: 대(對)중국, 친(親)엔비디아.
        """
        self._borders = borders
        self._common = common
        self._is_open = is_open
        self._owned: dict[str, _Owned] = {}
        self._lengths: dict[str, tuple[int, ...]] = {}
        for name, key in names:
            self._add(name, key)
        self._firsts = frozenset(name[0] for name in self._owned)
        self._beginning = _beginning(self._firsts)

    def changed(self, gone: Iterable[tuple[str, str]], new: Iterable[tuple[str, str]], *, common: frozenset[str]) -> "Gazetteer":
        """Another gazetteer without the pairs in `gone` and with those in `new`; this one stays as it is.

        It equals one built anew of names in the order of their ids.
        """
        other = Gazetteer((), self._borders, common=common, is_open=self._is_open)
        other._owned = self._owned.copy()
        other._lengths = self._lengths.copy()
        for name, key in gone:
            other._remove(name, key)
        added = tuple(new)
        for name, key in added:
            other._add(name, key)
            other._owned[fold(name)] = tuple(sorted(other._owned[fold(name)], key=_id))
        other._firsts = self._firsts.union(fold(name)[0] for name, _ in added)
        other._beginning = self._beginning if other._firsts == self._firsts else _beginning(other._firsts)
        return other

    def _add(self, name: str, key: str) -> None:
        folded = fold(name)
        owned = self._owned.get(folded)
        if owned is None:
            self._owned[name if name == folded else folded] = ((name, key),)
            opening = folded[: OPENING_CHARS if len(folded) >= OPENING_CHARS else 1]
            lengths = self._lengths.get(opening, ())
            if len(folded) not in lengths:
                self._lengths[opening] = _shared((*lengths, len(folded)))
        elif (name, key) not in owned:
            self._owned[folded] = (*owned, (name, key))

    def _remove(self, name: str, key: str) -> None:
        folded = fold(name)
        left = tuple(pair for pair in self._owned.get(folded, ()) if pair != (name, key))
        if left:
            self._owned[folded] = left
        else:
            self._owned.pop(folded, None)

    def find(self, text: str) -> Found:
        """Names in `text` (normalised), leftmost and longest, none overlapping; several ids where the name is ambiguous."""
        found = list(self._candidates(text))
        for span, country in self._borders.short_forms(text):
            keys = self.ids(country)
            if keys:
                found.append((span.start, -span.end, keys))
        found = self._named_first(found)
        chosen: list[tuple[Span, tuple[str, ...]]] = []
        reached = 0
        for start, negative_end, keys in found:
            if start >= reached:
                reached = -negative_end
                chosen.append((Span(start, reached), keys))
        return tuple(chosen)

    def ids(self, name: str) -> tuple[str, ...]:
        """The ids of a name given in full, in normalised form; () for a name that nobody has."""
        return tuple(key for known, key in self._owned.get(fold(name), ()) if known == name)

    def owners(self, name: str) -> tuple[str, ...]:
        """The ids of every name that folds to the same text."""
        return tuple(dict.fromkeys(key for _, key in self._owned.get(fold(name), ())))

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

    def _candidates(self, text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        folded = _folded(text)
        owned, lengths = self._owned, self._lengths
        for start, shortest in self._beginnings(text, folded):
            for opening in (folded[start], folded[start : start + OPENING_CHARS]):
                for chars in lengths.get(opening, ()):
                    end = start + chars
                    if chars >= shortest and end <= len(text) and folded[start:end] in owned:
                        surface = text[start:end]
                        keys = tuple(dict.fromkeys(key for name, key in owned[folded[start:end]] if _same_case(name, surface)))
                        if keys and self._may_end(text, start, end):
                            yield start, -end, keys

    def _beginnings(self, text: str, folded: str) -> list[tuple[int, int]]:
        """The places at which a name may begin, with the fewest characters it needs there: a single one is none behind a prefix."""
        places = [(found.start(), 1) for found in self._beginning.finditer(folded)]
        if self._is_open:
            places.extend((start, 2) for start in self._borders.behind_prefix(text))
        return places

    def _may_end(self, text: str, start: int, end: int) -> bool:
        """False inside a longer word, and for a model whose variant follows: M4 in M4 Pro."""
        last = text[end - 1]
        after = text[end] if end < len(text) else " "
        if is_hangul(last):
            return self._borders.ends(text, end, is_common=not self._is_open)
        if last.isalnum() and after.isalnum() and not is_hangul(after):
            return False
        if self._is_open and not self._borders.stands_apart(text, start, end):
            return False
        return not (_MODEL.search(text[start:end]) and _VARIANT.match(text, end))


@cache
def _shared(lengths: tuple[int, ...]) -> tuple[int, ...]:
    """Each combination of lengths once: with a million names many openings have the same."""
    return lengths


def _beginning(firsts: frozenset[str]) -> re.Pattern[str]:
    """Finds where a name with one of these first characters may begin: Hangul behind no Hangul, a letter or digit behind no other, the rest anywhere."""
    if not firsts:
        return re.compile(r"(?!)")
    either = "".join(re.escape(char) for char in sorted(firsts))
    return re.compile(rf"[{either}](?<![가-힣]{{2}})(?<![^\W_가-힣]{{2}})")


def _id(pair: tuple[str, str]) -> str:
    return pair[1]


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
