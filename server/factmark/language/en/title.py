"""Nouns that stand before or beside a name and say who or what it is."""

from factmark.language.en.unit import PEOPLE

TITLES = frozenset(
    "president minister secretary chairman chairwoman chair chief ceo cfo coo executive governor senator representative congressman congresswoman judge "
    "justice chancellor king queen prince princess pope general admiral colonel captain spokesman spokeswoman spokesperson director founder cofounder "
    "co-founder officer commissioner ambassador envoy mayor leader premier attorney lawyer analyst economist professor dr. doctor mr. mrs. ms. sen. rep. "
    "gov. gen. representative prosecutor head boss coach manager lawmaker deputy undersecretary vice-president treasurer speaker billionaire tycoon "
    "candidate nominee champion author actor actress singer writer striker midfielder striker owner investor".split()
)
"""Heads of offices and callings that stand before or beside a person's name."""

COMPANY_WORDS = frozenset(
    "company firm chipmaker drugmaker automaker carmaker retailer maker manufacturer developer conglomerate startup start-up giant insurer brewer airline "
    "lender foundry supplier publisher operator broadcaster group".split()
)
"""Words for a company, which no public body is."""

FORMER = frozenset(("former", "ex", "ex-"))
"""Words that put an office in the past."""


def is_title(words: str) -> bool:
    """True for an office, given in small letters: chief executive, secretary of state."""
    parts = words.split()
    return parts[-1] in TITLES or (len(parts) > 1 and parts[0] in TITLES and parts[1] == "of")


def describes_name(words: str) -> bool:
    """True for a noun, given in small letters, that may stand right before the name of whom it describes: math teacher, chipmaker."""
    last = words.rsplit(maxsplit=1)[-1]
    return is_title(words) or last in PEOPLE or last in COMPANY_WORDS
