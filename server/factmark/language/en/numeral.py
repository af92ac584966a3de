"""English numerals: digits with scale words ($8.9 billion, 5m), and words (forty-seven, half a million, a dozen)."""

import re
from decimal import Decimal

from factmark.language.measure import Figure, digits, is_whole, place

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SMALL: dict[str, int] = {
    **{word: number for number, word in enumerate(_UNITS)},
    **{word: 10 * (number + 2) for number, word in enumerate(_TENS)},
}
SCALES: dict[str, Decimal] = {
    "hundred": Decimal(100), "thousand": Decimal(1000), "million": Decimal(10**6), "billion": Decimal(10**9), "trillion": Decimal(10**12),
    "k": Decimal(1000), "m": Decimal(10**6), "mn": Decimal(10**6), "mln": Decimal(10**6), "mio": Decimal(10**6), "b": Decimal(10**9),
    "bn": Decimal(10**9), "bln": Decimal(10**9), "t": Decimal(10**12), "tn": Decimal(10**12), "trn": Decimal(10**12),
    "dozen": Decimal(12), "lakh": Decimal(10**5), "crore": Decimal(10**7),
}  # fmt: skip
_FULL = "hundred|thousand|million|billion|trillion|dozen|lakh|crore"
_SHORT = "k|mn|mln|mio|bn|bln|tn|trn|m|b|t"
DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)"
SCALE = rf"(?:[\s-]?(?:{_FULL})s?\b(?:\s(?:{_FULL})\b)*|\s?(?:{_SHORT})\b)"
"""A scale word behind digits; the short ones only where nothing else follows them."""

FRACTION_SIGNS: dict[str, str] = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5", "⅙": "1/6", "⅛": "1/8",
    "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip
FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "1/2": "0.5", "1/4": "0.25", "3/4": "0.75"}
NUMBER = rf"{DIGITS}(?:\s?[½¼¾]|\s(?:1/2|1/4|3/4))?"

_WORD = rf"(?:{'|'.join(sorted(SMALL.keys() - {'zero'}, key=len, reverse=True))})"
_LARGE = "hundred|thousand|million|billion|trillion"
_FIRST = rf"(?:{_WORD}|an?(?=\s(?:{_LARGE}|dozen)\b)|half\sa(?=\s(?:million|billion|trillion|dozen)\b))"
_NEXT = rf"(?:(?:[\s-]|\sand\s)(?:{_WORD}|{_LARGE}|dozen)\b)"
WORDS = rf"(?:{_FIRST}{_NEXT}*)\b"
"""Number words in a row: two, forty-seven, one hundred and sixteen, a dozen, half a million."""

FEW_WORDS = rf"(?:{_FIRST}{_NEXT}{{0,7}})\b"
"""The same where something must follow: longer rows of words would be tried again and again."""

_TOKEN = re.compile(rf"half a|half|{_WORD}|{_LARGE}|dozen|\ban?\b", re.IGNORECASE)


def written(number: str, scale: str | None) -> Figure:
    """The figure of digits with the scale behind them; a scale word rounds to half the last digit."""
    figure = _with_fraction(number)
    if scale is None:
        return figure
    factor = Decimal(1)
    for word in re.findall(r"[a-z]+", scale.lower()):
        factor *= SCALES.get(word) or SCALES[word.removesuffix("s")]
    if factor == SCALES["dozen"]:
        return Figure(value=figure.value * factor, place=factor)
    return Figure(value=figure.value, step=figure.step or Decimal(1), place=figure.place).times(factor)


def _with_fraction(number: str) -> Figure:
    for sign, value in FRACTIONS.items():
        if number.endswith(sign):
            whole = number.removesuffix(sign).strip()
            return Figure(value=(digits(whole).value if whole else 0) + Decimal(value))
    return digits(number)


def worded(words: str) -> Figure:
    """The figure of number words; they are exact unless a million or more is counted in them."""
    total, section, scale = Decimal(0), Decimal(0), Decimal(1)
    for token in (found.group().lower() for found in _TOKEN.finditer(words)):
        if token in SMALL:
            section += SMALL[token]
        elif token in {"a", "an"}:
            continue
        elif token.startswith("half"):
            section += Decimal("0.5")
        elif token in {"hundred", "dozen"}:
            section = (section or 1) * SCALES[token]
        else:
            total, section, scale = total + (section or 1) * SCALES[token], Decimal(0), SCALES[token]
    value = total + section
    is_rounded = scale >= SCALES["million"] and section == 0 and is_whole(value) and "half" not in words
    return Figure(value=value, step=scale if is_rounded else Decimal(0), place=place(value) if is_whole(value) else Decimal(1))
