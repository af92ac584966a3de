"""Amounts of a stretch of text, by the rules of its language."""

from factmark.language.en import number as en
from factmark.language.ko import number as ko
from factmark.language.spot import Amount
from factmark.model.document import Language
from factmark.model.span import Span

_READERS = {Language.KO: ko.amounts, Language.EN: en.amounts}


def amounts(text: str, span: Span, language: Language) -> tuple[Amount, ...]:
    """Every amount inside `span` of a normalised text, in order."""
    return _READERS[language](text, span)
