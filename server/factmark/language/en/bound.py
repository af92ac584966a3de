"""English words that bound a number: between 20 and 30, more than 30, 200 or less."""

import re

from factmark.language.bound import Grammar
from factmark.language.figure import NUMBER
from factmark.language.worded import Side

_MORE = r"(?:greater|more|higher|larger|bigger|over)"
_LESS = r"(?:less|fewer|smaller|lower|under)"
_EQUAL = r"\s?,?\s?or\sequals?(?:\s(?:to|than))?(?:\sit\b)?"

_LONE = rf"(?!\s(?:an?\s|the\s)?{NUMBER})"


def _before(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?<![\w])(?:{words})\s(?:a\s|an\s|the\s)?)$", re.IGNORECASE)


def _sign(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{words})\s?$")


GRAMMAR = Grammar(
    pairs=(
        re.compile(rf"\bbetween\s(?:the\s)?(?P<low>{NUMBER})\s(?:and|to)\s(?:the\s)?(?P<high>{NUMBER})", re.IGNORECASE),
        re.compile(rf"\bfrom\s(?:the\s)?(?P<low>{NUMBER})\sto\s(?:the\s)?(?P<high>{NUMBER})", re.IGNORECASE),
        re.compile(rf"(?<![\w+/.-])(?P<low>{NUMBER})\s?[-–~—]\s?(?P<high>{NUMBER})(?![\w/-])"),
    ),
    before=(
        (_before(rf"(?:no|not)\s{_MORE}\sthan|at\s(?:the\s)?most(?:{_EQUAL})?|up\sto|as\s(?:many|much)\sas|{_LESS}(?:\sthan)?{_EQUAL}"), Side.HIGH, True),
        (_before(rf"(?:no|not)\s{_LESS}\sthan|at\s(?:the\s)?least(?:{_EQUAL})?|{_MORE}(?:\sthan)?{_EQUAL}"), Side.LOW, True),
        (_sign(r"<\s?=|=\s?<|≤"), Side.HIGH, True),
        (_sign(r">\s?=|=\s?>|≥"), Side.LOW, True),
        (_before(rf"{_MORE}\sthan|above|over|exceed(?:s|ed|ing)?|in\sexcess\sof|upwards\sof"), Side.LOW, False),
        (_before(rf"{_LESS}\sthan|below|under"), Side.HIGH, False),
        (_sign(r"(?<![<>=])>"), Side.LOW, False),
        (_sign(r"(?<![<>=])<"), Side.HIGH, False),
        (_before(r"equals?(?:ed)?\sto|equals"), Side.BOTH, True),
    ),
    after=(
        (re.compile(rf"(?:\s|,\s)(?:or|and)\s(?:more|greater|higher|larger|bigger|above|over)\b(?!\sthan){_LONE}", re.IGNORECASE), Side.LOW, True),
        (re.compile(rf"(?:\s|,\s)(?:or|and)\s(?:less|fewer|smaller|lower|below|under)\b(?!\sthan){_LONE}", re.IGNORECASE), Side.HIGH, True),
    ),
    equal=re.compile(r"\s?,?\sor\sequals?(?:\sto)?\b", re.IGNORECASE),
    joint=re.compile(r"\s?(?:,|,?\s(?:and|but))\s?", re.IGNORECASE),
    number=re.compile(NUMBER),
)
