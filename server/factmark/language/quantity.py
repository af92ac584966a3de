"""Every amount of a text with its kind, unit and exact value: the door for who needs numbers as such and not what a claim says with them.

The reader of claims uses `number.amounts` instead, which leaves out what is no statement of an amount ("no one", names, ordinals) and widens a value
to all that its wording allows. Here "about 5" is 5, and "more than 5" is also a range that is open above.
"""

from collections.abc import Callable

from factmark.language.en import quantity as en
from factmark.language.ko import quantity as ko
from factmark.language.worded import Kind, Worded
from factmark.model.document import Language

_READERS: dict[Language, Callable[[str], tuple[Worded, ...]]] = {Language.KO: ko.quantities, Language.EN: en.quantities}


def quantities(text: str, language: Language, *, kinds: frozenset[Kind] = frozenset(Kind)) -> tuple[Worded, ...]:
    """What is counted and measured in a text, in order; one stretch may be of several kinds (a number, and the money it is a number of).

    Offsets are into `text` as it is. "$5.5 billion" is money of 5,500,000,000 USD and a number; docs/quantities.md has the table of kinds.
    """
    return tuple(found for found in _READERS[language](text) if found.kind in kinds)
