"""What an English number counts: the noun behind it, in the singular, as a unit key."""

import re

from factmark.language.en.inflection import noun_lemma
from factmark.language.en.unit import PEOPLE, SYNONYMS

_WORD = re.compile(r"(?:\s|-)(?P<word>[A-Za-z][A-Za-z'-]*)")
_DEMONYM = re.compile(r"(?:ans|crats|ists|elis|kis|qis|ese)$")
"""The ending of a capitalised word for people: Palestinians, Democrats, Israelis."""

_COMMON_NEXT = re.compile(r"\s[a-z]")
"""A small letter behind a capital: thousands of Samsung Electronics workers are workers."""
_COMPARISON = re.compile(r"\s(?:as|more|higher|larger|bigger|greater|faster|the|its|their)\b")
_STOP = frozenset(
    "of in on at to for from by with and or but as than that which who whom whose is are was were be been has have had will would can could"
    " may might must shall should not no per a an the this these those its his her their our your my each every if when while after before"
    " since until during between against into over under about up down out off more less fewer said says told also only most such he"
    " she it they we i you so then now short away left later earlier ago late early percent points straight consecutive successive".split()
)
"""Words at which the search for the counted noun ends."""

_ADJECTIVES_AT_MOST = 3
"""How many words may stand between a number and what it counts: "14 new upper-house seats"."""

_SAME_IN_PLURAL = frozenset({"people", "aircraft", "staff", "troops", "series"})


def counted(text: str, at: int, stop: int) -> str:
    """The unit key of the plural noun that follows place `at`, "" where none does: "47 seats" counts seat, "three men" person."""
    for _ in range(_ADJECTIVES_AT_MOST + 1):
        found = _WORD.match(text, at, stop)
        if found is None or found["word"].lower() in _STOP:
            return ""
        word = found["word"].lower()
        if found["word"] != word and not _DEMONYM.search(word) and _COMMON_NEXT.match(text, found.end(), stop):
            at = found.end()
            continue
        if word == "times":
            return "fold" if _COMPARISON.match(text, found.end(), stop) else "time"
        if found["word"] != word and _DEMONYM.search(word):
            return "person"
        singular = noun_lemma(word)
        if singular != word or word in _SAME_IN_PLURAL:
            return unit_key(singular)
        at = found.end()
    return ""


def unit_key(noun: str) -> str:
    """The unit key of a singular noun: "person" for nouns that count people, the key of a synonym, else the noun."""
    if noun in PEOPLE:
        return "person"
    return SYNONYMS.get(noun, noun)
