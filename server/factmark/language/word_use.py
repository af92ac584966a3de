"""One predicate word where it stands in a text."""

from dataclasses import dataclass

from factmark.model.span import Span

LIGHT = "light"
"""The kind of senses that hand over to their noun: take a decision, 승인을 받다."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordUse:
    """A verb in dictionary form, or the noun that a light verb hands over to."""

    lemma: str
    span: Span
    is_noun: bool
