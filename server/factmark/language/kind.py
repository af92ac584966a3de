"""What a key is: an entity of a type, a kind of concept, a word nothing knows."""

from collections.abc import Iterable, Mapping

from factmark.language.lexicon import Lexicon
from factmark.language.normalize import normalize
from factmark.model.entity import Entity, Taxonomy

AGENTS = frozenset({"person", "organization", "place", "group"})
"""Entity types that can act."""

OFFICE = "office"
"""The concept above every office and title in the lexicon."""


class KindIndex:
    """Call it with a key: the key itself, everything above it, and its entity type ("person", "concept", …).

    A concept entity whose name is also a concept of the lexicon counts as that concept too, so that a pack's own
    "deposit rate" still selects the senses that want an interest rate.
    """

    __slots__ = ("_concepts", "_known", "_taxonomy", "_types", "entities")

    def __init__(self, entities: Iterable[Entity], lexicon: Lexicon) -> None:
        broader: dict[str, tuple[str, ...]] = dict(lexicon.taxonomy)
        types: dict[str, str] = dict(lexicon.types)
        ids: set[str] = set()
        for entity in entities:
            ids.add(entity.id)
            types[entity.id] = entity.type.value
            broader[entity.id] = (*entity.broader, *broader.get(entity.id, ()), *_concepts_named(entity, lexicon))
        self.entities = frozenset(ids)
        self._taxonomy = Taxonomy(broader)
        self._types: Mapping[str, str] = types
        self._known: dict[str, frozenset[str]] = {}

    def __call__(self, key: str) -> frozenset[str]:
        """All that `key` is."""
        known = self._known.get(key)
        if known is None:
            above = self._taxonomy.ancestors(key)
            own = self._types.get(key)
            known = frozenset({key, *above} | ({own} if own is not None else {self._types[up] for up in above if up in self._types}))
            self._known[key] = known
        return known


def _concepts_named(entity: Entity, lexicon: Lexicon) -> tuple[str, ...]:
    found: dict[str, None] = {}
    if entity.type.value in ("concept", "event", "other", "law", "group"):
        for name in entity.names:
            text = normalize(name.text).text
            for span, keys in lexicon.concepts.find(text):
                if span.start == 0 and span.end == len(text):
                    found.update(dict.fromkeys(key for key in keys if key != entity.id))
    return tuple(found)
