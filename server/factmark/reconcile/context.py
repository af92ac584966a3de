"""What comparing needs to know beside the two statements."""

from dataclasses import dataclass
from datetime import date

from factmark.model.entity import Taxonomy
from factmark.model.predicate import Predicates
from factmark.model.statement import Role

_CIRCUMSTANCES = frozenset({Role.PLACE, Role.RECIPIENT})
"""Roles for which a name beside any noun will do: to customers in China."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What is known of the keys and the day.

    `concepts` are the ids of common nouns (a pack's concept entities and the lexicon's): they name a kind, not a thing.
    `things` are those of them that stand for a name beside them: what a company's factory makes the company makes, what its union
    or supplier does it does not. `offices` are titles, which say what somebody is; `people` are persons, who do not do whatever their
    company or government does. `published` is the day from which the claim speaks; None leaves what depends on it undecided.
    """

    predicates: Predicates
    taxonomy: Taxonomy
    concepts: frozenset[str]
    published: date | None
    things: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()

    def speaks_for(self, key: str, role: Role) -> bool:
        """True when a phrase with this head may stand for a name beside it: the factory of, and as an office, the minister of."""
        return role in _CIRCUMSTANCES or key in self.things or (role is Role.OBJECT and key in self.offices)

    def is_name(self, key: str) -> bool:
        """True for the id of a particular somebody or something."""
        return key[2:3] != ":" and key not in self.concepts


def is_word(key: str) -> bool:
    """True for the key of a word that neither fact base nor lexicon knows: "ko:조치"."""
    return key[2:3] == ":"
