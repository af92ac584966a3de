"""A relation that a sentence can state, with what it excludes and entails."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from factmark.errors import InvalidValueError
from factmark.model.statement import Role


class PredicateKind(StrEnum):
    """How a predicate behaves in time and over its object."""

    EVENT = "event"
    """Happens at a time and stays true of that time: met, signed, approved."""
    STATE = "state"
    """Holds while it holds: wants, has, is the CEO of."""
    OPERATOR = "operator"
    """Acts on another event: permit, announce, demand, start."""
    CHANGE = "change"
    """Moves a level up or down: raise, fall; negation does not reverse the direction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequence:
    """What is true of somebody else whenever a sense is: who is killed dies. `roles` say which part becomes which; the others are left out."""

    predicate: str
    roles: tuple[tuple[Role, Role], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicate:
    """One sense. Two senses of one `dimension` with other `sign`s are opposites; with the same sign they agree.

    `entails` holds ids of senses that are true whenever this one is. `functional` is the role (a `Role` value) of which
    there is only one at a time, such as the amount of a stake, or None. `is_exhaustive` says that not-plus is
    minus (not allowed = barred), `is_symmetric` that subject and partner may change places (A met B).
    """

    id: str
    dimension: str
    sign: int = 1
    kind: PredicateKind = PredicateKind.EVENT
    entails: tuple[str, ...] = ()
    consequences: tuple[Consequence, ...] = ()
    functional: str | None = None
    is_exhaustive: bool = False
    is_symmetric: bool = False
    label_en: str = ""
    label_ko: str = ""

    def __post_init__(self) -> None:
        if self.sign not in (-1, 0, 1):
            raise InvalidValueError(f"predicate {self.id!r}: sign must be -1, 0 or 1, not {self.sign}")


Predicates = Mapping[str, Predicate]
"""Every predicate the lexicon knows, by id."""
