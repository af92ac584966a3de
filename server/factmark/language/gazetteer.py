"""Names found in text: an Aho-Corasick automaton behind boundary rules for both scripts.

Source: A. V. Aho, M. J. Corasick, "Efficient string matching", CACM 18(6), 1975; the engine is daachorse.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from daachorse import CharwiseDoubleArrayAhoCorasick

from factmark.language.en.inflection import noun_forms
from factmark.language.ko.particle import ends_name, is_hangul, starts_name
from factmark.language.ko.short_form import short_forms
from factmark.model.document import Language
from factmark.model.entity import Entity, EntityType
from factmark.model.span import Span

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


class Gazetteer:
    """Finds names; every name may belong to several ids."""

    __slots__ = ("_automaton", "_common", "_ids", "_is_open", "_names", "_patterns")

    def __init__(self, names: Iterable[tuple[str, str]], common: frozenset[str] = frozenset(), *, is_open: bool = False) -> None:
        """`names` are pairs of name and id, names in normalised form.

        Ids in `common` are of concepts, which yield to a name inside them. With `is_open` a name may follow a prefix: 대(對)중국, 친(親)엔비디아.
        """
        self._common = common
        self._is_open = is_open
        surfaces: defaultdict[str, dict[str, dict[str, None]]] = defaultdict(dict)
        for name, key in names:
            surfaces[fold(name)].setdefault(name, {})[key] = None
        self._patterns = list(surfaces)
        self._names = [tuple((name, tuple(keys)) for name, keys in surfaces[pattern].items()) for pattern in self._patterns]
        self._automaton = CharwiseDoubleArrayAhoCorasick(self._patterns) if self._patterns else None
        self._ids = {name: tuple(keys) for named in surfaces.values() for name, keys in named.items()}

    @classmethod
    def of(cls, entities: Iterable[Entity]) -> "Gazetteer":
        """The gazetteer of the entities' names; English common nouns in their plural too."""
        known = tuple(entities)
        common = frozenset(entity.id for entity in known if entity.type is EntityType.CONCEPT)
        return cls((pair for entity in known for pair in _pairs(entity)), common, is_open=True)

    def find(self, text: str) -> tuple[tuple[Span, tuple[str, ...]], ...]:
        """Names in `text` (normalised), leftmost and longest, none overlapping; several ids where the name is ambiguous."""
        found = [] if self._automaton is None else list(self._candidates(text))
        for span, country in short_forms(text):
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
        return [
            (start, end, keys)
            for start, end, keys in found
            if keys[0] not in self._common or not any(start <= first and last <= -end for first, last in names)
        ]

    def _candidates(self, text: str) -> Iterable[tuple[int, int, tuple[str, ...]]]:
        assert self._automaton is not None
        for start, end, index in self._automaton.find_overlapping(fold(text)):
            surface = text[start:end]
            keys = tuple(key for name, ids in self._names[index] if _same_case(name, surface) for key in ids)
            if keys and _stands_alone(text, start, end, is_open=self._is_open):
                yield start, -end, tuple(dict.fromkeys(keys))


def _pairs(entity: Entity) -> Iterable[tuple[str, str]]:
    for name in entity.names:
        yield name.text, entity.id
        last = name.text.rsplit(" ", 1)[-1]
        if name.language is Language.EN and last.isascii() and last.isalpha() and last.islower():
            for form in noun_forms(last):
                yield name.text.removesuffix(last) + form, entity.id


def _same_case(name: str, surface: str) -> bool:
    if name == surface or name.islower() or not name.isascii():
        return True
    letters = [char for char in name if char.isalpha()]
    if len(letters) <= ACRONYM_CHARS and all(char.isupper() for char in letters):
        return name.replace("-", " ") == surface.replace("-", " ")
    first = next((index for index, char in enumerate(name) if char.isalpha()), 0)
    return surface[first].isupper() or name[first].islower()


def _stands_alone(text: str, start: int, end: int, *, is_open: bool) -> bool:
    first, last = text[start], text[end - 1]
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if is_hangul(first):
        if is_hangul(before) and not (is_open and end - start > 1 and starts_name(text, start)):
            return False
    elif first.isalnum() and before.isalnum() and not is_hangul(before):
        return False
    if is_hangul(last):
        return ends_name(text, end)
    if last.isalnum() and after.isalnum() and not is_hangul(after):
        return False
    return not (_MODEL.search(text[start:end]) and _VARIANT.match(text, end))
