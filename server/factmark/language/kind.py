"""What a key is: an entity of a type, a kind of concept, a word nothing knows."""

from collections.abc import Iterable, Mapping, Set

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
    "deposit rate" still selects the senses that want an interest rate. `by_id` are the entities, `entities` their ids.
    """

    __slots__ = ("_known", "_lexicon", "_taxonomy", "by_id", "entities")

    def __init__(self, entities: Iterable[Entity], lexicon: Lexicon) -> None:
        known = tuple(entities)
        self._lexicon = lexicon
        self.by_id: Mapping[str, Entity] = {entity.id: entity for entity in known}
        self._taxonomy = Taxonomy({**lexicon.taxonomy, **_broader(known, lexicon)})
        self._known: dict[str, frozenset[str]] = {}
        self.entities: Set[str] = self.by_id.keys()

    def changed(self, entities: Iterable[Entity]) -> "KindIndex":
        """Another index that knows these entities too, or as they are now; equal to one built anew."""
        known = tuple(entities)
        other = KindIndex((), self._lexicon)
        other.by_id = {**self.by_id, **{entity.id: entity for entity in known}}
        nothing = dict.fromkeys((entity.id for entity in known), ())
        other._taxonomy = self._taxonomy.changed({**nothing, **_broader(known, self._lexicon)})
        other.entities = other.by_id.keys()
        return other

    def __call__(self, key: str) -> frozenset[str]:
        """All that `key` is."""
        known = self._known.get(key)
        if known is None:
            above = self._taxonomy.ancestors(key)
            own = self._type(key)
            kinds = (self._type(up) for up in above) if own is None else (own,)
            known = frozenset({key, *above, *(kind for kind in kinds if kind is not None)})
            self._known[key] = known
        return known

    def _type(self, key: str) -> str | None:
        own = self.by_id.get(key)
        return self._lexicon.types.get(key) if own is None else own.type.value


def _broader(entities: Iterable[Entity], lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """What stands directly above those of the entities above which anything does."""
    found = {entity.id: (*entity.broader, *lexicon.taxonomy.get(entity.id, ()), *_concepts_named(entity, lexicon)) for entity in entities}
    return {key: above for key, above in found.items() if above}


def _concepts_named(entity: Entity, lexicon: Lexicon) -> tuple[str, ...]:
    found: dict[str, None] = {}
    if entity.type.value in ("concept", "event", "other", "law", "group"):
        for name in entity.names:
            text = normalize(name.text).text
            for span, keys in lexicon.concepts.find(text):
                if span.start == 0 and span.end == len(text):
                    found.update(dict.fromkeys(key for key in keys if key != entity.id))
    return tuple(found)
