"""The words and digits that English numbers are made of, each with what it may be to a number."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto

from factmark.language.en import numeral

_SMALL: dict[str, int] = {**numeral.SMALL, "naught": 0, "nought": 0, "fourty": 40}
SCALES: dict[str, Decimal] = {
    word: numeral.SCALES[word]
    for word in ("hundred", "thousand", "million", "billion", "trillion", "lakh", "crore", "dozen", "mn", "mln", "bn", "bln", "tn", "trn")
} | {"dz": Decimal(12)}
_GLUED: dict[str, Decimal] = {
    "k": Decimal(10**3), "K": Decimal(10**3), "M": Decimal(10**6), "G": Decimal(10**9), "B": Decimal(10**9), "T": Decimal(10**12),
}  # fmt: skip
"""Letters that stand glued behind digits: 100k, 3.5B; a small m is the metre."""

SCALE_ORDINALS: dict[str, Decimal] = {f"{word}th": SCALES[word] for word in ("hundred", "thousand", "million", "billion", "trillion")}
ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "nineth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
    "eightieth": 80, "ninetieth": 90,
    **{word: int(scale) for word, scale in SCALE_ORDINALS.items()},
}  # fmt: skip
HALVES = frozenset({"half", "halves"})
_FRACTIONS: dict[str, Decimal] = {
    "half": Decimal(2), "halve": Decimal(2), "halves": Decimal(2), "quarter": Decimal(4),
    **{word: Decimal(number) for word, number in ORDINALS.items() if number > 2},
}  # fmt: skip
"""What a fraction divides by; a second is a time."""

_DIGITS = (
    r"\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:\.\d+)?|\d{1,3}(?:\x20\d{3}){2,}(?![\d,])(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?"
    r"|\d+,\d\d(?![\d,])|\d+(?=(?:\.\d+){2,})|(?<=\.)\d+(?=\.\d)|\d+(?:\.\d+)?|(?<![\w.])\.\d+"
)
_TOKEN = re.compile(
    rf"(?P<fraction>(?<![\d/.,])\d{{1,3}}\s?/\s?\d{{1,3}}(?![\d/])|[{''.join(numeral.FRACTION_SIGNS)}])"
    rf"|(?P<digits>{_DIGITS})(?:(?P<glued>(?:[kKMGBT]|bn|mn|tn|mln|bln|trn)(?![A-Za-z])|\s{{1,2}}k(?![A-Za-z]))|(?P<suffix>st|nd|rd|th)\b|(?P<power>\^[+-]?\d+(?:\.\d+)?|[eE][+-]?\d+\b))?"
    r"|(?P<word>[A-Za-z]+)"
)
_CODE = re.compile(r"(?<![A-Za-z])[A-Z]{3}$")
"""Letters that digits may be glued to: a currency (USD115), not a unit or name (km2, H20)."""

_GAP = re.compile(r"\s+|\s*-\s*")


class Sort(Enum):
    """What a word or a run of digits may be to a number."""

    DIGITS = auto()
    SMALL = auto()
    SCALE = auto()
    FRACTION = auto()
    """3/4, ½."""
    PART = auto()
    """third, quarters, half: a part, an ordinal, or both."""
    ORDINAL = auto()
    """3rd, first, second."""
    LINK = auto()
    """and, a, of, over, out, in, minus, point, every: only between or before the others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word or run of digits; `value` is what it counts, divides by or multiplies with."""

    sort: Sort
    word: str
    start: int
    end: int
    value: Decimal = Decimal(0)
    is_plural: bool = False


_LINKS = frozenset("and a an of over out in minus negative point every".split())


def runs(text: str) -> Iterable[list[Token]]:
    """The words that may belong to numbers, in stretches with nothing but spaces and hyphens between them."""
    run: list[Token] = []
    for token in _tokens(text):
        is_glued = token.sort is Sort.FRACTION and token.end == token.start + 1 and run and run[-1].end == token.start
        if run and not is_glued and _GAP.fullmatch(text, run[-1].end, token.start) is None:
            yield run
            run = []
        run.append(token)
    yield run


def _tokens(text: str) -> Iterable[Token]:
    for found in _TOKEN.finditer(text):
        token = _word(found) if found["word"] is not None else _digits(found)
        if token is not None:
            yield token


def _word(found: re.Match[str]) -> Token | None:
    word = found["word"].lower()
    singular = word.removesuffix("s")
    for sort, table, key in (
        (Sort.SMALL, _SMALL, word), (Sort.SCALE, SCALES, singular), (Sort.PART, _FRACTIONS, word), (Sort.PART, _FRACTIONS, singular),
        (Sort.ORDINAL, ORDINALS, word),
    ):  # fmt: skip
        if key in table:
            value = Decimal(table[key])
            return Token(sort=sort, word=word, start=found.start(), end=found.end(), value=value, is_plural=word != key or word == "halves")
    return Token(sort=Sort.LINK, word=word, start=found.start(), end=found.end()) if word in _LINKS else None


def _digits(found: re.Match[str]) -> Token | None:
    start, end = found.start(), found.end()
    if found.string[start - 1 : start].isalpha() and not _CODE.search(found.string, max(0, start - 4), start):
        return None
    if found["fraction"] is not None:
        upper, lower = (Decimal(part) for part in numeral.FRACTION_SIGNS.get(found["fraction"], found["fraction"]).split("/"))
        return Token(sort=Sort.FRACTION, word="", start=start, end=end, value=upper / lower) if lower else None
    digits = re.sub(r"\s", "", found["digits"])
    value = Decimal(digits.replace(",", ".") if re.fullmatch(r"\d+,\d\d", digits) else digits.replace(",", ""))
    value *= _glued(found["glued"].strip()) if found["glued"] else 1
    if found["power"] is not None:
        exponent = Decimal(found["power"][1:])
        if abs(exponent) > _EXPONENT_AT_MOST:
            return None
        value = value**exponent if found["power"].startswith("^") else value.scaleb(int(exponent))
    return Token(sort=Sort.ORDINAL if found["suffix"] else Sort.DIGITS, word=found["digits"], start=start, end=end, value=value)


def _glued(letters: str) -> Decimal:
    return _GLUED[letters] if letters in _GLUED else SCALES[letters]


_EXPONENT_AT_MOST = 300
"""No text means a larger power of ten, and computing one would take long."""
