"""Stretches of a sentence that are already understood before its grammar is read."""

from dataclasses import dataclass, replace

from factmark.model.document import Language
from factmark.model.interval import Interval
from factmark.model.quantity import Quantity
from factmark.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A mention or a lexicon concept: `keys` are entity ids (several while ambiguous) or one concept id.

    `is_adjective` is True for the adjective of a country (Israeli): it names the country, and is no mention of it.
    """

    span: Span
    keys: tuple[str, ...]
    is_entity: bool
    is_adjective: bool = False

    def told(self, text: str, language: Language) -> "Spot":
        """The same spot, or a mere word where the name may be of several: what is not told apart decides nothing."""
        if len(self.keys) == 1 or not self.is_entity:
            return self
        return replace(self, keys=(f"{language}:{self.span.of(text).lower()}",))


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A quantity where it stands; a conversion in brackets behind it belongs to the span."""

    span: Span
    quantity: Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A date or stretch of time where it stands, resolved against the publication date; None while it cannot be."""

    span: Span
    interval: Interval | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence with what was spotted in it, every list in text order, spans into the document."""

    span: Span
    spots: tuple[Spot, ...]
    amounts: tuple[Amount, ...]
    days: tuple[Day, ...]
