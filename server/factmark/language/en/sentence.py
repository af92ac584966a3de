"""Where an English sentence ends."""

import re

_TITLES = frozenset(
    "Mr Mrs Ms Dr Prof Sen Rep Gov Gen Lt Col Sgt Capt Cmdr Adm Rev Hon Pres St Mt Ft Fr Sr Messrs Atty Supt Amb Cpl Pvt Maj Brig vs"
    " e.g i.e cf approx Sec Art Ch al viz".split()
)
"""Never the last word of a sentence when the dot belongs to them."""

_NUMBERED = frozenset("No Nos no nos Fig fig Vol vol pp p Art Sec".split())
"""Belongs to the number behind it, and is a word of its own otherwise."""

_ENDINGS = frozenset(
    "Inc Corp Co Ltd Jr Bros Cos PLC plc LLC etc a.m p.m U.S U.K U.N E.U D.C L.A N.Y A.I U.S.A U.A.E Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct"
    " Nov Dec Ave Blvd Rd Ph.D M.D B.A M.A Mass Calif Conn Fla Ga Ill Ind Md Mich Minn Miss Mo Pa Tenn Tex Va Vt Wash Wis Ariz Ark"
    " Colo Del Okla Ore Ala Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun".split()
)
"""Abbreviations that may also close a sentence: they do when what follows can only start one."""

_STARTERS = frozenset(
    "The A An It He She They We I You This That These Those There But And However In On At For With When While After Before If As"
    " Although Though Its His Her Their Our Meanwhile Also Some Many Most Since Under According By To From What Why How Yet Still So No"
    " Both Critics Officials Analysts Shares Last Earlier Now Then".split()
)

_WORD = re.compile(r"[A-Za-z][A-Za-z.]*$")
_NEXT = re.compile(r"\s*[\"'(\[]*([A-Za-z]+|\d)?")
_SPEECH = re.compile(r"\s+(?:[\w.'-]+\s+){0,4}?(?:said|says|asked|asks|added|told|wrote|writes|tweeted|posted|exclaimed|replied|shouted|warned|wondered)\b")
_CONTINUED = re.compile(r"\s*(?:[a-z,;]|[-\u2014])")


def ends_sentence(text: str, mark: int, after: int) -> bool:
    """True when the sentence ends with the mark at `mark`, `after` being the first place behind its closing quotes and brackets."""
    if after < len(text) and not text[after].isspace():
        return False
    following = _NEXT.match(text, after)
    word = "" if following is None else following.group(1) or ""
    if word[:1].islower() and word == word.lower():
        return False
    if after > mark + 1 and goes_on(text, after):
        return False
    return text[mark] != "." or _ends_with_dot(text, mark, word)


def _ends_with_dot(text: str, mark: int, word: str) -> bool:
    """True when the dot is a full stop rather than part of the abbreviation before it; `word` is what follows."""
    found = _WORD.search(text, max(0, mark - 12), mark)
    if found is None:
        return True
    last = found.group()
    if last in _NUMBERED:
        return not word.isdigit()
    if last in _TITLES:
        return False
    is_initial = len(last) == 1 and last.isupper() and last != "I"
    if is_initial or last in _ENDINGS:
        return word == "" or word in _STARTERS
    return True


def goes_on(text: str, after: int) -> bool:
    """True when the words from `after` carry on a sentence whose quotation just closed: a small letter, a comma, "Huang said"."""
    return _CONTINUED.match(text, after) is not None or _SPEECH.match(text, after) is not None
