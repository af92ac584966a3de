"""A span of a document that names an entity."""

from dataclasses import dataclass

from factmark.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """`entities` holds one id, or several when the name is ambiguous and context did not decide."""

    span: Span
    exact: str
    entities: tuple[str, ...]

    @property
    def entity(self) -> str | None:
        """The one entity meant, or None while it is ambiguous."""
        return self.entities[0] if len(self.entities) == 1 else None
