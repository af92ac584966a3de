"""Amounts of every kind in Korean text, with exact values."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from factmark.language import measure
from factmark.language.bound import ranges
from factmark.language.figure import NUMBER, Masked
from factmark.language.ko import numeral
from factmark.language.ko.bound import GRAMMAR
from factmark.language.ko.figure import numerals
from factmark.language.ko.rare_unit import MONEY, SIZES
from factmark.language.ko.unit import PERIODS, RATES, SIGNS
from factmark.language.worded import Kind, Origin, Worded, between, place, single

_ONE = Decimal(1)
_TEMPERATURES = {
    "섭씨": "degree celsius",
    "화씨": "degree fahrenheit",
    "℃": "degree celsius",
    "°C": "degree celsius",
    "℉": "degree fahrenheit",
    "°F": "degree fahrenheit",
}


def _one_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s?") for word in sorted(words, key=len, reverse=True))


_N = NUMBER
_END = r"(?![A-Za-z])"
_PARTICLE = (
    r"(?=[^가-힣]|$|이|가|은|는|을|를|의|에|로|으로|와|과|도|만|부터|까지|보다|씩|당|나|상당|어치"
    r"|짜리|규모|정도|가량|이상|이하|미만|초과|대|선|안팎|내외|여|쯤|였|입|인)"
)
_PERCENT = re.compile(rf"(?P<low>{_N})\s?(?P<unit>{_one_of(word for word in RATES if word not in {'배', '갑절'})})")
_MONEY = re.compile(
    rf"(?<![A-Za-z])(?P<sign>{_one_of(SIGNS)})\s?(?P<low>{_N})"
    rf"|(?P<many>{_N})\s?(?P<unit>{_one_of(MONEY)}){_PARTICLE}(?:\s?(?P<few>{_N})\s?(?:센트|펜스|페니){_PARTICLE})?"
)
_MEASURE = re.compile(rf"(?P<low>{_N})\s?(?P<unit>{_one_of(SIZES)})(?:(?<=[가-힣㎀-㏿]){_PARTICLE}|(?<![가-힣㎀-㏿]){_END})(?!파운드화)")
_TEMPERATURE = re.compile(
    rf"(?P<scale>섭씨|화씨)(?:온도)?\s?(?P<cold>영하\s?)?(?P<low>{_N})(?:\s?도)?"
    rf"|(?P<cold2>영하\s)?(?P<bare>{_N})\s?(?:(?P<sign>℃|°C|℉|°F)|(?:도|°)(?=[^가-힣]|$|가|를|로|의|에|까지|이|씩|도|쯤|였|입|인|나))"
)
_AGE = re.compile(
    rf"(?:생후\s)?(?P<low>{_N})\s?(?:(?P<unit>살|세)(?![대기계트])|(?P<short>개월|달|주|일|년)(?=\s?(?:된|이\s?된|짜리|미만|배기|나이)))|생후\s(?P<since>{_N})\s?(?P<months>개월|달|주|일)"
)
_ORDINAL = re.compile(
    rf"(?P<low>{_N})\s?(?:번째|째(?=[^가-힣]|$)|등(?=[^가-힣]|$|을|이|은|의|으로)|위(?=[^가-힣]|$|를|는|의|로|에|와|였))|제\s?(?P<formal>{_N})(?=\s?(?:회|차|의|호|기|대|장|조|항))"
)


_BACK = re.compile(
    rf"(?:마지막|맨?\s?뒤|끝)에서\s?(?P<nth>{_N})\s?번?째|(?P<before>마지막(?:에서\s바로\s전의?(?:\s것)?|의\s(?:옆|앞|전)|\s바로\s전(?:의\s것)?))"
    r"|(?<![가-힣])(?P<word>마지막|다음|이전|현재)(?:\s것|(?=[^가-힣]|$|의\s|으로\s|[을를]\s))"
)
_FROM_HERE = {"마지막": (Origin.END, 0), "다음": (Origin.CURRENT, 1), "이전": (Origin.CURRENT, -1), "현재": (Origin.CURRENT, 0)}


_FOLD = re.compile(rf"(?P<low>{_N})\s?배(?![럴우달경치])|(?<![가-힣])(?P<half>절반|반토막|반으로)|(?<![가-힣])갑절")
_ODD = re.compile(rf"(?P<low>{_N})\s?여(?=\s?[가-힣])(?!름|성|부|전|기)")
_VAGUE = re.compile(rf"(?<![가-힣])(?P<several>{numeral.SEVERAL})(?=\s?(?:명|개|곳|건|대|원|달러|년|차례|배|마리|톤|채|권|장|여|가지|\s))")


def quantities(text: str) -> tuple[Worded, ...]:
    """The amounts of a Korean text, in order."""
    masked = Masked(text, numerals(text))
    kinds = (
        _numbers(masked), _simple(masked, _ORDINAL, Kind.ORDINAL), _places(masked), _percents(masked), _prices(masked), _measures(masked),
        _temperatures(masked), _ages(masked), _folds(masked), _odds(masked), ranges(masked, GRAMMAR),
    )  # fmt: skip
    return tuple(sorted((each for kind in kinds for each in kind), key=lambda each: (each.span.start, -each.span.end)))


def _numbers(masked: Masked) -> Iterator[Worded]:
    for found in re.finditer(_N, masked.text):
        counted = masked.numeral(found.group())
        if not counted.is_bare:
            yield single(Kind.NUMBER, counted.span, counted.value)


def _places(masked: Masked) -> Iterator[Worded]:
    """Ordinals that are not counted from the start: 다음, 마지막에서 두 번째."""
    for found in _BACK.finditer(masked.text):
        if found["word"] is not None:
            origin, offset = _FROM_HERE[found["word"]]
            yield place(masked.span(*found.span()), origin, Decimal(offset))
        else:
            back = masked.numeral(found["nth"]).value - 1 if found["nth"] else _ONE
            yield place(masked.span(*found.span()), Origin.END, -back)


def _simple(masked: Masked, pattern: re.Pattern[str], kind: Kind) -> Iterator[Worded]:
    for found in pattern.finditer(masked.text):
        yield _single(masked, found, kind, found["low"] or found["formal"])


def _percents(masked: Masked) -> Iterator[Worded]:
    for found in _PERCENT.finditer(masked.text):
        yield _single(masked, found, Kind.PERCENT, found["low"], _unit(RATES, found["unit"]))


def _prices(masked: Masked) -> Iterator[Worded]:
    for found in _MONEY.finditer(masked.text):
        if found["sign"] is not None:
            yield _single(masked, found, Kind.MONEY, found["low"], (SIGNS[found["sign"]], _ONE))
            continue
        code, factor = _unit(MONEY, found["unit"])
        coins = masked.numeral(found["few"]).value / 100 if found["few"] and factor == 1 else None
        span = masked.span(found.start(), found.end("unit") if coins is None else found.end())
        yield single(Kind.MONEY, span, masked.numeral(found["many"]).value + (coins or 0), (code, factor))


def _measures(masked: Masked) -> Iterator[Worded]:
    for found in _MEASURE.finditer(masked.text):
        yield _single(masked, found, Kind.MEASURE, found["low"], _unit(SIZES, found["unit"]))


def _temperatures(masked: Masked) -> Iterator[Worded]:
    for found in _TEMPERATURE.finditer(masked.text):
        degrees = masked.numeral(found["low"] or found["bare"])
        is_cold = found["cold"] is not None or found["cold2"] is not None
        unit = _TEMPERATURES.get(found["scale"] or found["sign"] or "", "degree")
        yield single(Kind.TEMPERATURE, masked.span(*found.span()), -abs(degrees.value) if is_cold else degrees.value, (unit, _ONE))


def _ages(masked: Masked) -> Iterator[Worded]:
    for found in _AGE.finditer(masked.text):
        yield _single(masked, found, Kind.AGE, found["low"] or found["since"], PERIODS[found["unit"] or found["short"] or found["months"]])


def _folds(masked: Masked) -> Iterator[Worded]:
    for found in _FOLD.finditer(masked.text):
        value = masked.numeral(found["low"]).value if found["low"] else Decimal("0.5") if found["half"] else Decimal(2)
        yield single(Kind.FOLD, masked.span(*found.span()), value, ("fold", _ONE))


def _odds(masked: Masked) -> Iterator[Worded]:
    """여 counts on to the next step of the last digit that is not zero (30여), 수 from two to nine (수십)."""
    for found in _ODD.finditer(masked.text):
        value = masked.numeral(found["low"]).value
        yield between(masked.span(*found.span()), value, value + measure.place(value), has_high=False)
    for found in _VAGUE.finditer(masked.text):
        low, high = numeral.figures(found["several"])
        yield between(masked.span(*found.span()), low.value, high.value)


def _single(masked: Masked, found: re.Match[str], kind: Kind, sign: str, unit: tuple[str, Decimal] = ("", _ONE)) -> Worded:
    return single(kind, masked.span(*found.span()), masked.numeral(sign).value, unit)


def _unit(table: dict[str, tuple[str, Decimal]], words: str) -> tuple[str, Decimal]:
    """The entry of a unit however it is spaced."""
    squeezed = re.sub(r"\s", "", words)
    return table.get(words) or next(value for word, value in table.items() if word.replace(" ", "") == squeezed)
