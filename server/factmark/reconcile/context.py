"""What comparing needs to know beside the two statements."""

from dataclasses import dataclass
from datetime import date

from factmark.model.entity import Taxonomy
from factmark.model.predicate import Predicates


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """`concepts` are the ids of common nouns (a pack's concept entities and the lexicon's): they name a kind, not a thing.

    `published` is the day from which the claim speaks; None leaves what depends on it undecided.
    """

    predicates: Predicates
    taxonomy: Taxonomy
    concepts: frozenset[str]
    published: date | None

    def is_name(self, key: str) -> bool:
        """True for the id of a particular somebody or something."""
        return key[2:3] != ":" and key not in self.concepts


def is_word(key: str) -> bool:
    """True for the key of a word that neither fact base nor lexicon knows: "ko:조치"."""
    return key[2:3] == ":"
