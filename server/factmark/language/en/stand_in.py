"""Words that stand for somebody named elsewhere, and what they can stand for."""

import re

from factmark.language.en.inflection import noun_lemma
from factmark.language.en.title import TITLES

PERSON, ORGANIZATION, PLACE, PRODUCT = "person", "organization", "place", "product"

PRONOUNS = {
    **dict.fromkeys("he him his himself she her hers herself".split(), (PERSON,)),
    **dict.fromkeys("it its itself".split(), (ORGANIZATION, PLACE, PRODUCT)),
}
"""Pronoun -> the types it may stand for, the likeliest first."""
SPEAKER_PRONOUNS = {
    **PRONOUNS,
    **dict.fromkeys("i me my mine myself".split(), (PERSON,)),
    **dict.fromkeys("we us our ours they their them".split(), (ORGANIZATION,)),
}
"""Pronouns that a speaker's own words use for the speaker."""
OBJECT_PRONOUNS = frozenset("him her it them".split())
POSSESSIVES = frozenset("his her its".split())

_HEADS = {
    ORGANIZATION: "company firm group bank lender chipmaker drugmaker automaker carmaker startup start-up retailer maker manufacturer developer "
    "conglomerate giant agency regulator ministry department court union airline brewer insurer party coalition government administration body watchdog "
    "foundry supplier operator broadcaster publisher university club team commission panel tribunal institute",
    PLACE: "country nation state city island kingdom republic province region",
    PERSON: "billionaire politician lawmaker candidate executive tycoon forward midfielder striker defender goalkeeper winger actor actress singer "
    "player captain coach veteran",
    PRODUCT: "machine device phone smartphone console handset gadget pill vaccine",
}
STAND_IN_HEADS = {head: kind for kind, heads in _HEADS.items() for head in heads.split()}
"""Head noun of a definite phrase -> the type it stands for."""
_DEFINITE = re.compile(r"(?:the|this|that)\s+((?:[\w.'-]+\s+){0,2})([\w-]+)", re.IGNORECASE)


def definite_head(words: str) -> tuple[str, tuple[str, ...]] | None:
    """The last word of a definite phrase, in the singular, and the words between: "the old dam" -> dam, (old,); None for any other phrase."""
    match = _DEFINITE.fullmatch(words)
    return None if match is None else (noun_lemma(match[2].lower()), tuple(match[1].split()))


def stand_in_type(words: str) -> str | None:
    """The type that a definite phrase stands for ("the Danish drugmaker" -> organization), or None when it is no stand-in."""
    match = _DEFINITE.fullmatch(words)
    return None if match is None else STAND_IN_HEADS.get(match[2])


def is_office(words: str) -> bool:
    """True for a definite office without a name: the president, the chief executive."""
    match = _DEFINITE.fullmatch(words)
    return match is not None and match[2].lower() in TITLES
