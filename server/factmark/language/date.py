"""Dates of a stretch of text, by the rules of its language."""

from datetime import date

from factmark.language.en import date as en
from factmark.language.ko import date as ko
from factmark.language.spot import Day
from factmark.model.document import Language
from factmark.model.span import Span

_READERS = {Language.KO: ko.days, Language.EN: en.days}
_QUARTERS = {Language.KO: ko.quarters, Language.EN: en.quarters}


def days(text: str, span: Span, language: Language, published: date | None, *, anchor: date | None = None) -> tuple[Day, ...]:
    """Every date inside `span` of a normalised text, in order, resolved against `published`; "that day" is `anchor`."""
    return _READERS[language](text, span, published, anchor=anchor)


def quarter(text: str, language: Language) -> int | None:
    """The quarter that a text names, fiscal ones included; None where it names several, of which it is not known which one is meant."""
    named = _QUARTERS[language](text)
    return next(iter(named)) if len(named) == 1 else None
