"""Amounts of every kind in English text, with exact values."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from factmark.language.bound import ranges
from factmark.language.en.bound import GRAMMAR
from factmark.language.en.figure import numerals
from factmark.language.en.rare_unit import MONEY, MONEY_SIGNS, PRICE_SCALES, SIZES
from factmark.language.en.unit import PERIODS, RATES
from factmark.language.figure import NUMBER, Masked
from factmark.language.measure import is_whole
from factmark.language.worded import Kind, Origin, Worded, between, place, single

_ONE = Decimal(1)
_TEMPERATURES: dict[str, str] = {
    "c": "degree celsius", "celsius": "degree celsius", "centigrade": "degree celsius", "℃": "degree celsius", "°c": "degree celsius",
    "f": "degree fahrenheit", "fahrenheit": "degree fahrenheit", "℉": "degree fahrenheit", "°f": "degree fahrenheit", "k": "kelvin", "kelvin": "kelvin",
}  # fmt: skip
_SMALL_LETTERS = frozenset({"m", "g", "t", "l", "mi"})
"""Units that are one only in small letters: 12 m is a length, 12 M is not."""


def _one_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"[\s-]") for word in sorted(words, key=len, reverse=True))


_N = NUMBER
_TIE = r"(?:\s?-\s?|\s)?"
"""Between a number and its unit: three-foot, three - foot, 3 feet, 3ft."""

_OF_ONE = r"(?P<one>\s(?:of\s)?an?\s)"
"""Between a part and its unit: half a mile, a quarter of a percent; behind whole numbers it is a rate (5 a mile)."""

_END = r"(?![A-Za-z0-9])"
_PERCENT = re.compile(
    rf"(?P<low>{_N})(?:{_OF_ONE}|{_TIE})(?P<unit>{_one_of(RATES)}|percentages?)s?(?:{_END}|(?<=%))|(?:percent|per\scent|percentage)\sof\s(?P<of>{_N})",
    re.IGNORECASE,
)
_MONEY = re.compile(
    rf"(?P<minus>(?<![\w){NUMBER[1:-1]}])(?<!{NUMBER}\s)[-−]\s?)?(?<![A-Za-z])(?P<sign>{_one_of(MONEY_SIGNS)})\s?(?P<low>{_N})(?:\s?(?P<scale>{_one_of(PRICE_SCALES)}){_END})?"
    rf"|(?P<many>{_N})(?:{_OF_ONE}|{_TIE})(?P<name>(?P<unit>{_one_of(MONEY)})s?){_END}(?!(?<=[$€£¥₩]){_N})"
    rf"(?:\s?(?:and\s)?(?P<few>{_N})(?:\s(?P<coin>cents?|pence){_END}|(?=\s?[.,;)]|$)))?",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    rf"(?P<size>(?P<low>{_N})(?:{_OF_ONE}|{_TIE})(?P<open>[\[{{(])?(?P<unit>{_one_of(SIZES)})s?(?(open)[\]}})]|(?:{_END}|(?<=[²³]))))"
    rf"(?:\s(?P<few>{_N})\s?(?P<inches>in|inches|inch|\")(?![A-Za-z0-9]))?",
    re.IGNORECASE,
)
_TEMPERATURE = re.compile(
    rf"(?P<low>{_N}){_TIE}(?:(?:°|º|degrees?|deg\.?)(?:[\s-]?(?P<scale>{_one_of(_TEMPERATURES)}){_END})?"
    rf"|(?P<bare>celsius|fahrenheit|kelvin|centigrade|℃|℉|[CF]\b))",
    re.IGNORECASE,
)
_NEAR = 20
"""How far from a number of degrees a word of turning makes it an angle."""

_ANGLE = re.compile(r"\b(?:angle|turn|turned|rotate[ds]?|rotation|left|right|latitude|longitude|tilt(?:ed)?|north|south|east|west)\b", re.IGNORECASE)
_AGE = re.compile(
    rf"(?P<low>{_N}){_TIE}(?:(?P<unit>year|month|week|day)s?(?:\s?-?\s?old|\sof\sage)|yo|y/o)\b|\b(?:aged|age(?:\sof)?)\s(?P<aged>{_N})(?![\s-]?%)",
    re.IGNORECASE,
)


_FOLD = re.compile(
    rf"(?P<low>{_N})(?:[\s-]?fold\b|\stimes(?=\s(?:as|the|its|their|more|higher|larger|bigger|greater)\b))"
    r"|\b(?P<word>twice|thrice|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|quadrupl(?:e[sd]?|ing)|halv(?:e[sd]?|ing))\b",
    re.IGNORECASE,
)
_FOLDS = {"tw": Decimal(2), "th": Decimal(3), "do": Decimal(2), "tr": Decimal(3), "qu": Decimal(4), "ha": Decimal("0.5")}
"""By the first two letters."""

_SEVERAL: dict[str, tuple[int, int]] = {
    "dozens": (24, 99), "hundreds": (200, 999), "thousands": (2000, 9999), "tens of thousands": (20_000, 99_999),
    "hundreds of thousands": (200_000, 999_999), "millions": (2_000_000, 9_999_999),
}  # fmt: skip
_VAGUE = re.compile(rf"\b(?P<several>{'|'.join(sorted(_SEVERAL, key=len, reverse=True))})(?=\sof\b)", re.IGNORECASE)


def quantities(text: str) -> tuple[Worded, ...]:
    """The amounts of an English text, in order."""
    found = numerals(text)
    masked = Masked(text, found)
    kinds = (
        _numbers(masked), _places(masked), _percents(masked), _prices(masked), _measures(masked), _temperatures(masked), _ages(masked),
        _folds(masked), _several(masked), ranges(masked, GRAMMAR),
    )  # fmt: skip
    return tuple(sorted((each for kind in kinds for each in kind), key=lambda each: (each.span.start, -each.span.end)))


_PRONOUN_LEFT = re.compile(
    r"\b(?:the|no|this|that|which|every|any|some|each|last|next|another|other|only|first|good|big|new|old|right|wrong)\s$", re.IGNORECASE
)
_PRONOUN_RIGHT = re.compile(r"\s(?:another|you|who|that|which|is|of\s(?:the|them|us|its|his|her|my)|can|could|must|should|might|may)\b", re.IGNORECASE)


def _numbers(masked: Masked) -> Iterator[Worded]:
    for found in re.finditer(_N, masked.text):
        numeral = masked.numeral(found.group())
        if not numeral.is_bare or (len(numeral.span) == len("one") and _is_count(masked.text, found)):
            yield single(Kind.ORDINAL if numeral.is_ordinal else Kind.NUMBER, numeral.span, numeral.value)


def _is_count(text: str, found: re.Match[str]) -> bool:
    """True where a lone "one" counts and does not stand for something (no one, the one you mentioned)."""
    start, end = found.span()
    is_glued = text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()
    return not (is_glued or _PRONOUN_LEFT.search(text, max(0, start - 12), start) or _PRONOUN_RIGHT.match(text, end))


_BACK = re.compile(
    rf"(?:the\s)?(?:(?P<next>next)|(?P<nth>{_N}))\s(?:to|from)\s(?:the\s)?(?:last|end)\b|(?:the\s)?last\sbut\s(?P<but>{_N})"
    rf"|(?:the\s)?(?P<before>{_N}\sbefore\s(?:the\s)?last(?:\s{_N})?|(?P<ante>ante)?penultimate)"
    rf"|(?:the\s)?(?P<ordinal>{_N})\slast\b|(?P<word>last|next|previous|current)\b(?:\s(?P<one>{_N}))?",
    re.IGNORECASE,
)
_FROM_HERE = {"last": (Origin.END, 0), "next": (Origin.CURRENT, 1), "previous": (Origin.CURRENT, -1), "current": (Origin.CURRENT, 0)}


def _places(masked: Masked) -> Iterator[Worded]:
    """Ordinals that are not counted from the start: next, the second to last, the last but one."""
    for found in _BACK.finditer(masked.text):
        if found["word"] is not None:
            origin, offset = _FROM_HERE[found["word"].lower()]
            is_one = found["one"] is not None and origin is Origin.CURRENT and masked.numeral(found["one"]).is_bare
            yield place(masked.span(found.start(), found.end() if is_one else found.end("word")), origin, Decimal(offset))
        elif found["ordinal"] is None or masked.numeral(found["ordinal"]).is_ordinal:
            yield place(masked.span(*found.span()), Origin.END, -_back(masked, found))


def _back(masked: Masked, found: re.Match[str]) -> Decimal:
    """How far from the last one."""
    nth = found["nth"] or found["ordinal"]
    if nth is not None:
        return masked.numeral(nth).value - 1
    if found["but"] is not None:
        return masked.numeral(found["but"]).value
    return _ONE + (found["ante"] is not None)


def _is_rate(masked: Masked, found: re.Match[str], number: str) -> bool:
    return found["one"] is not None and masked.numeral(found[number]).value >= 1


def _percents(masked: Masked) -> Iterator[Worded]:
    for found in _PERCENT.finditer(masked.text):
        if _is_rate(masked, found, "low"):
            continue
        unit = _unit(RATES, found["unit"] or "percent") or RATES["percent"]
        yield _single(masked, found, Kind.PERCENT, found["low"] or found["of"], unit)


def _prices(masked: Masked) -> Iterator[Worded]:
    for found in _MONEY.finditer(masked.text):
        price = _signed_price(masked, found) if found["sign"] is not None else _named_price(masked, found)
        if price is not None:
            yield price


def _signed_price(masked: Masked, found: re.Match[str]) -> Worded | None:
    code = MONEY_SIGNS.get(_key(found["sign"]))
    scale = PRICE_SCALES.get(_key(found["scale"] or ""), _ONE) * (-1 if found["minus"] else 1)
    return None if code is None else _single(masked, found, Kind.MONEY, found["low"], (code, _ONE), times=scale)


def _named_price(masked: Masked, found: re.Match[str]) -> Worded | None:
    unit = _unit(MONEY, found["unit"])
    if unit is None or _is_rate(masked, found, "many"):
        return None
    is_scaled = unit[1] > 1
    coins = _coins(masked, found) if unit[1] == 1 else None
    end = found.end() if coins is not None else found.end("name")
    value = masked.numeral(found["many"]).value * (unit[1] if is_scaled else 1) + (coins or 0)
    return single(Kind.MONEY, masked.span(found.start(), end), value, (unit[0], _ONE if is_scaled else unit[1]))


def _coins(masked: Masked, found: re.Match[str]) -> Decimal | None:
    """Hundredths behind whole money: thirteen dollars and forty-five cents, 17 USD 25."""
    if found["few"] is None:
        return None
    value = masked.numeral(found["few"]).value
    return value / 100 if 0 < value < 100 and is_whole(value) else None


def _measures(masked: Masked) -> Iterator[Worded]:
    for found in _MEASURE.finditer(masked.text):
        unit = _unit(SIZES, found["unit"])
        if _is_rate(masked, found, "low"):
            continue
        if unit is None or (_key(found["unit"]) in _SMALL_LETTERS and not found["unit"].islower()):
            continue
        if unit[0] == "degree" and not _is_angle(masked.text, found):
            continue
        inches = masked.numeral(found["few"]).value / 12 if found["few"] and unit[0] == "foot" else None
        end = found.end("size") if inches is None else found.end()
        yield single(Kind.MEASURE, masked.span(found.start(), end), masked.numeral(found["low"]).value + (inches or 0), unit)


def _is_angle(text: str, found: re.Match[str]) -> bool:
    return _ANGLE.search(text, max(0, found.start() - _NEAR), found.end() + _NEAR) is not None


def _temperatures(masked: Masked) -> Iterator[Worded]:
    for found in _TEMPERATURE.finditer(masked.text):
        scale = _key(found["scale"] or found["bare"] or "")
        if scale or not _is_angle(masked.text, found):
            yield _single(masked, found, Kind.TEMPERATURE, found["low"], (_TEMPERATURES.get(scale, "degree"), _ONE))


def _ages(masked: Masked) -> Iterator[Worded]:
    for found in _AGE.finditer(masked.text):
        yield _single(masked, found, Kind.AGE, found["low"] or found["aged"], PERIODS.get(_key(found["unit"] or ""), PERIODS["year"]))


def _folds(masked: Masked) -> Iterator[Worded]:
    for found in _FOLD.finditer(masked.text):
        value = masked.numeral(found["low"]).value if found["low"] else _FOLDS[found["word"][:2].lower()]
        yield single(Kind.FOLD, masked.span(*found.span()), value, ("fold", _ONE))


def _several(masked: Masked) -> Iterator[Worded]:
    for found in _VAGUE.finditer(masked.text):
        low, high = _SEVERAL[_key(found["several"])]
        yield between(masked.span(*found.span()), Decimal(low), Decimal(high))


def _single(masked: Masked, found: re.Match[str], kind: Kind, sign: str, unit: tuple[str, Decimal], *, times: Decimal = _ONE) -> Worded:
    return single(kind, masked.span(*found.span()), masked.numeral(sign).value * times, unit)


def _unit(table: dict[str, tuple[str, Decimal]], words: str) -> tuple[str, Decimal] | None:
    """The entry of a unit word in the singular or plural; None for signs that only fold to its letters."""
    key = _key(words)
    return table.get(key) or table.get(key.removesuffix("s"))


def _key(words: str) -> str:
    return re.sub(r"[\s-]+", " ", words.casefold())
