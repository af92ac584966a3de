"""What a model suggested, for the terminal: under the reading, marked as what it is."""

from collections.abc import Iterator

import click

from factmark.cli.text import INDENT, MAX_COLUMNS, wrapped
from factmark.interchange.reading import Record
from factmark.model.document import Language
from factmark.model.suggestion import Consultation, Suggestion
from factmark.web.wording import Words, words

SIGN = "◇"
"""Beside no verdict: what has it is said by a model."""


def render_suggestions(consultation: Consultation, record: Record, *, language: Language, columns: int) -> str:
    """A heading that says whose suggestions follow, and each with the model's reason and the facts it cites."""
    width = max(30, min(columns, MAX_COLUMNS))
    return "\n".join(_lines(consultation, record, words(language), language, width)) + "\n"


def _lines(consultation: Consultation, record: Record, texts: Words, language: Language, columns: int) -> Iterator[str]:
    heading = texts.suggestion["heading"].format(provider=consultation.provider, model=consultation.model)
    yield ""
    yield from (click.style(line, bold=True) for line in wrapped(f"{SIGN} {heading}", columns))
    yield from (click.style(line, dim=True) for line in wrapped(texts.suggestion["note"], columns))
    if not consultation.suggestions:
        yield f"  {texts.suggestion['none']}"
    for each in consultation.suggestions:
        yield from _suggestion(each, record, texts, language, columns)
    refused = sum(count for _, count in consultation.refused)
    if refused:
        yield click.style(f"  {texts.suggestion['refused'].format(count=refused)}", dim=True)


def _suggestion(suggestion: Suggestion, record: Record, texts: Words, language: Language, columns: int) -> Iterator[str]:
    said = f"{SIGN} {_said(suggestion, record, texts, language)}  “{' '.join(suggestion.exact.split())}”"
    yield from _indented(said, "  ", columns)
    if suggestion.reason:
        yield from _indented(texts.suggestion["reason"].format(reason=suggestion.reason), INDENT, columns)
    for fact in (record.facts[each] for each in suggestion.facts if each in record.facts):
        yield from _indented(f"{texts.card.fact}: {fact.wording} ({texts.validity(fact.validity)})", INDENT, columns)


def _said(suggestion: Suggestion, record: Record, texts: Words, language: Language) -> str:
    if suggestion.rating is not None:
        return texts.suggestion["rating"].format(rating=texts.ratings[suggestion.rating])
    entity = record.entities.get(suggestion.entity or "")
    return texts.suggestion["mention"].format(name=suggestion.entity if entity is None else entity.label(language))


def _indented(text: str, indent: str, columns: int) -> Iterator[str]:
    yield from (indent + line for line in wrapped(text, columns - len(indent)))
