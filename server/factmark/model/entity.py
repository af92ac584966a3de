"""Somebody or something the fact base knows."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from factmark.errors import InvalidValueError
from factmark.model.document import Language


class EntityType(StrEnum):
    """What an entity is; decides which roles it can fill."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    PRODUCT = "product"
    EVENT = "event"
    WORK = "work"
    LAW = "law"
    GROUP = "group"
    CONCEPT = "concept"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One name of an entity in one language; exactly one per language is the label."""

    text: str
    language: Language
    is_label: bool = False

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise InvalidValueError("a name must have at least one visible character")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """An entity with its names; `broader` holds ids of what it is a kind of or part of."""

    id: str
    type: EntityType
    names: tuple[Name, ...]
    broader: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.id:
            raise InvalidValueError("an entity needs an id")
        if not any(name.is_label for name in self.names):
            raise InvalidValueError(f"entity {self.id!r} needs a label in at least one language")

    def label(self, language: Language) -> str:
        """The name to show in `language`, or the other language's where there is none."""
        labels = [name for name in self.names if name.is_label]
        return next((name.text for name in labels if name.language is language), labels[0].text)


class Taxonomy:
    """Which entity is a kind or part of which; asks run over the transitive closure.

    A cycle in the data does not loop: an id is visited once.
    """

    __slots__ = ("_broader", "_closure")

    def __init__(self, broader: dict[str, tuple[str, ...]]) -> None:
        self._broader = broader
        self._closure: dict[str, frozenset[str]] = {}

    @classmethod
    def of(cls, entities: tuple[Entity, ...]) -> "Taxonomy":
        """The taxonomy that the entities' own `broader` declare."""
        return cls({entity.id: entity.broader for entity in entities if entity.broader})

    def changed(self, broader: Mapping[str, tuple[str, ...]]) -> "Taxonomy":
        """Another taxonomy in which these ids stand directly below others than here."""
        return Taxonomy({**self._broader, **broader})

    def ancestors(self, key: str) -> frozenset[str]:
        """Every id above `key`, without `key` itself."""
        known = self._closure.get(key)
        if known is not None:
            return known
        seen: set[str] = set()
        pending = list(self._broader.get(key, ()))
        while pending:
            above = pending.pop()
            if above not in seen and above != key:
                seen.add(above)
                pending.extend(self._broader.get(above, ()))
        closure = frozenset(seen)
        self._closure[key] = closure
        return closure

    def is_narrower(self, key: str, other: str) -> bool:
        """True when `key` is `other` or stands below it."""
        return key == other or other in self.ancestors(key)

    def related(self, key: str, other: str) -> bool:
        """True when one of the two is the other or stands below it."""
        return self.is_narrower(key, other) or self.is_narrower(other, key)
