"""A word or words that a language's own patterns take for a proper name."""

from dataclasses import dataclass, replace

from factmark.model.entity import EntityType
from factmark.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ProperName:
    """`kind` is None where nothing tells; one that is not `is_sure` counts only where a sure one of the same name stands elsewhere."""

    span: Span
    words: str
    kind: EntityType | None
    is_sure: bool

    def moved(self, by: int) -> "ProperName":
        """The same name, `by` characters further on."""
        return replace(self, span=self.span.moved(by))
