"""Dates of a stretch of text, by the rules of its language."""

from datetime import date

from factmark.language.en import date as en
from factmark.language.ko import date as ko
from factmark.language.spot import Day
from factmark.model.document import Language
from factmark.model.span import Span

_READERS = {Language.KO: ko.days, Language.EN: en.days}


def days(text: str, span: Span, language: Language, published: date | None, *, anchor: date | None = None) -> tuple[Day, ...]:
    """Every date inside `span` of a normalised text, in order, resolved against `published`; "that day" is `anchor`."""
    return _READERS[language](text, span, published, anchor=anchor)
