"""A proper name in a document that names nothing of the fact base: somebody or something a curator may want to add."""

from dataclasses import dataclass

from factmark.model.entity import EntityType
from factmark.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """`name` is the fullest form in the document, `places` all where it stands, in full or short; `kind` is a guess from words beside and inside it."""

    name: str
    kind: EntityType
    places: tuple[Span, ...]

    @property
    def count(self) -> int:
        """How often the document names it."""
        return len(self.places)
