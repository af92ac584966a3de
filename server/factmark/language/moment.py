"""Dates, stretches, lengths and hours of a text as they are worded: the door for who needs times as such and not what a claim says with them.

The reader of claims uses `date.days`, which leaves out lengths and what something is only compared with. Here every wording counts, with the words
that bound it ("since August", "between 2014 and 2018", 4일부터 23일까지).
"""

from collections.abc import Callable
from datetime import date

from factmark.language.en import moment as en
from factmark.language.ko import moment as ko
from factmark.language.spell import Moment
from factmark.model.document import Language

_READERS: dict[Language, Callable[[str, date | None], tuple[Moment, ...]]] = {Language.KO: ko.moments, Language.EN: en.moments}


def moments(text: str, language: Language, published: date | None) -> tuple[Moment, ...]:
    """The times of a text, in order and apart, resolved against `published`; docs/quantities.md has the table of kinds."""
    return _READERS[language](text, published)
