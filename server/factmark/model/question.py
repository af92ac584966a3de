"""What a provider is told: the claims that the rules left open, and the record that may speak to them."""

from dataclasses import dataclass
from datetime import date

from factmark.model.document import Language
from factmark.model.fact import Fact
from factmark.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One open claim. `context` is the paragraph it stands in, `facts` the ids that are offered for it, best first."""

    id: str
    span: Span
    exact: str
    context: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """An id that an answer may use, with what it means in words: an entity, a concept or a predicate."""

    id: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Passages of one document with everything an answer may refer to: an id that is not here is refused.

    `facts` are those of all passages, `names` the entities and concepts, `predicates` the relations that those facts speak of.
    """

    language: Language
    title: str | None
    published: date | None
    passages: tuple[Passage, ...]
    facts: tuple[Fact, ...]
    names: tuple[Term, ...]
    predicates: tuple[Term, ...]
