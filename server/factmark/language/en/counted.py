"""What an English number counts: the noun behind it, in the singular, as a unit key."""

import re

from factmark.language.en.unit import PEOPLE, SYNONYMS

_WORD = re.compile(r"(?:\s|-)(?P<word>[A-Za-z][A-Za-z'-]*)")
_STOP = frozenset(
    "of in on at to for from by with and or but as than that which who whom whose is are was were be been has have had will would can could"
    " may might must shall should not no per a an the this these those its his her their our your my each every if when while after before"
    " since until during between against into over under about up down out off more less fewer times said says told also only most such he"
    " she it they we i you so then now short away left later earlier ago late early percent points straight consecutive successive".split()
)
"""Words at which the search for the counted noun ends."""

_IRREGULAR: dict[str, str] = {
    "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child", "lives": "life", "wives": "wife",
    "knives": "knife", "shelves": "shelf", "halves": "half", "thieves": "thief", "feet": "foot", "teeth": "tooth", "mice": "mouse",
    "geese": "goose", "criteria": "criterion", "series": "series", "species": "species", "aircraft": "aircraft", "troops": "troop",
    "crises": "crisis", "analyses": "analysis", "bases": "base", "staff": "staff", "buses": "bus", "gases": "gas", "viruses": "virus",
    "congressmen": "congressman", "congresswomen": "congresswoman", "policemen": "policeman", "spokesmen": "spokesman", "fishermen": "fisherman",
}  # fmt: skip
_NOT_PLURAL = ("ss", "us", "is")
_ADJECTIVES_AT_MOST = 3
"""How many words may stand between a number and what it counts: "14 new upper-house seats"."""


def counted(text: str, at: int, stop: int) -> str:
    """The unit key of the plural noun that follows place `at`, "" where none does: "47 seats" counts seat, "three men" person."""
    for _ in range(_ADJECTIVES_AT_MOST + 1):
        found = _WORD.match(text, at, stop)
        if found is None or found["word"].lower() in _STOP:
            return ""
        word = found["word"].lower()
        if is_plural(word):
            return unit_key(singular(word))
        if word.endswith(("ed", "ly")) and word not in PEOPLE and at != found.start():
            return ""
        at = found.end()
    return ""


def is_plural(word: str) -> bool:
    """True for the form of a noun that counts several."""
    return word in _IRREGULAR or (len(word) > 3 and word.endswith("s") and not word.endswith(_NOT_PLURAL) and "'" not in word)


def singular(noun: str) -> str:
    """The singular of an English noun in small letters; a singular stays as it is."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(_NOT_PLURAL):
        return noun[:-1]
    return noun


def unit_key(noun: str) -> str:
    """The unit key of a singular noun: "person" for nouns that count people, the key of a synonym, else the noun."""
    if noun in PEOPLE:
        return "person"
    return SYNONYMS.get(noun, noun)
