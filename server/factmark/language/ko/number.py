"""Amounts in Korean text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from factmark.language.ko import numeral
from factmark.language.ko.unit import COUNTERS, CURRENCIES, PERIODS, RATES, SIGNS, UNITS
from factmark.language.measure import PER_CENT, Bound, Figure, Measured, amount, with_conversions
from factmark.language.spot import Amount
from factmark.model.quantity import QuantityKind
from factmark.model.span import Span

_PREFIXES: dict[str, Bound] = {
    "약": Bound.ABOUT, "대략": Bound.ABOUT, "얼추": Bound.ABOUT, "어림잡아": Bound.ABOUT, "거의": Bound.NEARLY, "최대": Bound.UNDER,
    "많게는": Bound.UNDER, "많아야": Bound.UNDER, "최소": Bound.OVER, "적어도": Bound.OVER, "최소한": Bound.OVER,
    "무려": Bound.EXACT, "총": Bound.EXACT, "모두": Bound.EXACT, "연": Bound.EXACT, "연간": Bound.EXACT, "만": Bound.EXACT,
    "불과": Bound.EXACT, "고작": Bound.EXACT, "줄잡아": Bound.OVER,
}  # fmt: skip
_SUFFIXES: dict[str, Bound] = {
    "이상": Bound.OVER, "초과": Bound.OVER, "이 넘는": Bound.OVER, "가 넘는": Bound.OVER, "을 넘는": Bound.OVER, "를 넘는": Bound.OVER,
    "이 넘게": Bound.OVER, "가 넘게": Bound.OVER, "넘는": Bound.OVER, "넘게": Bound.OVER, "을 웃도는": Bound.OVER, "를 웃도는": Bound.OVER,
    "남짓": Bound.ODD, "이하": Bound.UNDER, "미만": Bound.UNDER, "이내": Bound.UNDER, "에 못 미치는": Bound.UNDER,
    "을 밑도는": Bound.UNDER, "를 밑도는": Bound.UNDER, "가량": Bound.ABOUT, "정도": Bound.ABOUT, "안팎": Bound.ABOUT, "내외": Bound.ABOUT,
    "쯤": Bound.ABOUT, "가까이": Bound.NEARLY, "에 가까운": Bound.NEARLY, "에 육박하는": Bound.NEARLY, "에 달하는": Bound.EXACT,
}  # fmt: skip

_PARTICLES = (
    r"을|를|이|가|은|는|의|에|로|으로|와|과|도(?!시|로)|만(?!기|료)|부터|까지|보다|씩|당|나|상당|여|안팎|이상|이하|미만|초과|가량|정도"
    r"|라|선|대(?!출|상|표|회)|어치|짜리|규모|간(?!부|다)|중|차|밖|쯤|넘|가까|남짓|내외|이내|증가|감소|상승|하락|인상|인하|감축|사망|부상|뿐|꼴"
    r"|였|입니|예요|까지|처럼|마다|동안|조차|마저|밖|째(?!주)|이후|인(?!상)|며|수준|지만|(?:다|고|면)(?![가-힣])"
)
_EXTRA = {
    "대": r"(?=[가를의로도씩]|이상|가량|등|$|[^\w\s])(?![가-힣]?\s?\d)",
    "개": r"(?!인|월|국|사|년)",
    "명": r"(?!의(?:로|상)|이나물)",
    "인": r"(?!이|가|도|과|공|간)",
    "도": r"(?![로가은는의를])",
    "점": r"(?!이|은|에서|으로)",
    "기": r"(?=[가를의도]|등)",
    "발": r"(?=[을의]|이상)",
    "장": r"(?!이|은|에)",
    "종": r"(?!이|로)",
    "일": r"(?=간|\s?동안|째|\s?만에|씩|\s?연속|\s?연달아|\s?이내|\s?이상|짜리)",
    "분기": r"(?=\s?연속|\s?만에|째)",
    "년": r"(?!\s?\d|\s?[1-4]분기|\s?[말초](?![가-힣])|\s?(?:전|뒤|후|상반기|하반기|대))",
    "개월": r"(?!\s?(?:전|뒤|후)(?=[^가-힣]|에|까지|부터|만|의|보다|쯤|인|$))",
    "달": r"(?!\s?(?:전|뒤|후)(?=[^가-힣]|에|까지|부터|만|의|보다|쯤|인|$)|러)",
    "주": r"(?!\s?(?:전|뒤|후)(?=[^가-힣]|에|까지|부터|만|의|보다|쯤|인|$)|가|도|식|민)",
    "주일": r"(?!\s?(?:전|뒤|후)(?=[^가-힣]|에|까지|부터|만|의|보다|쯤|인|$))",
    "시간": r"(?!\s?(?:전|뒤|후)(?=[^가-힣]|에|까지|부터|만|의|보다|쯤|인|$)|대)",
    "세": r"(?!대|기|계|로|의)",
    "분": r"(?!기|의|야|쟁|석|들)",
    "초": r"(?!기|반|대)",
    "번": r"(?!째|호|지)",
}  # fmt: skip
"""What must or must not follow a unit word for it to be one there (10대 is an age, 3일 a date, 4도 a particle)."""


_ENDS = rf"(?:(?<=[가-힣])(?:(?![가-힣])|(?={_PARTICLES}))|(?<![가-힣])(?![A-Za-z]))"
"""A unit word ends where no Hangul follows, or a particle or a word that is written onto counts; a Latin one before no letter."""


def _unit_pattern(units: Iterable[str]) -> str:
    words = sorted(units, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s?") + _EXTRA.get(word, "") for word in words) + ")" + _ENDS


_SIGN = "|".join(re.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True))
_MIXED = numeral.MIXED
_BEFORE = r"(?<![A-Za-z\d.,])(?<![A-Za-z]-)(?<!제)(?<!제 )"
_COUNTED = re.compile(
    rf"(?:{_BEFORE}(?P<minus>-|\+|마이너스\s?|영하\s?)?(?P<low>{_MIXED})(?:\s?(?:%|퍼센트|원|달러|명)?\s?[~-]\s?(?P<high>{_MIXED}))?"
    rf"|(?<![가-힣\w])(?:(?P<sino>{numeral.SEVERAL}|{numeral.SINO})|(?P<native>{numeral.NATIVE})))"
    rf"\s?(?P<odd>여)?(?P<space>\s?)(?P<unit>{_unit_pattern(UNITS)})(?P<band>대(?![가-힣]|를|에)|대(?=[로를의에]))?"
)
_OTHER = re.compile(
    rf"{_BEFORE}(?:(?P<sign>{_SIGN})\s?(?P<signed>{_MIXED})|(?P<part>[1-9]\d?)분의\s?(?P<of>[1-9])"
    r"|(?P<bare>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?[십백천]?[만억조](?:\s?\d+(?:[십백천]?[만억조])?)*)(?P<over>여)?(?![\w.]*\d)(?![가-힣]{2}))"
    rf"|[섭화]씨\s?(?P<cold>영하\s?|마이너스\s?)?(?P<degrees>{_MIXED})\s?도"
    rf"|(?<![가-힣\w])(?:(?P<days>{'|'.join(numeral.DAYS)})(?=간|\s?동안|째|\s?만에|\s?연속|씩)|(?P<half>절반)|(?P<majority>과반(?!수?\s?노조)수?))"
)
_MAGNITUDE = re.compile(r"규모\s?(?P<low>\d\.\d|\d(?=(?:의|\s)[^.]{0,12}지진))(?![\d.]|\s?[%만억조원달])")
"""How strong an earthquake is."""

_WHOLE = Decimal(1)
_TIMES = frozenset({"배", "갑절"})
_MINUS = frozenset({"-", "마이너스", "영하"})
_NOT_GLUED = frozenset({"서", "석", "넉"})
_SINO_COUNTERS = frozenset("명 표 석 가구 톤 배럴 마리 km 킬로미터 미터 개 곳 건 개월 평 척 년 살 시간".split())
"""What numerals in Sino-Korean words count; with other counters they are words of their own (조사도)."""

_LAW = re.compile(r"(?:[법규헌령칙약관례]|협정)\s?$")
"""Before a bare 조: it is an article of a law, not a trillion."""

_CALLS_AT_MOST = 100
"""From here on 번 is a telephone number, not a count of times."""
_GENERATIONS = frozenset(range(10, 100, 10))
_WEEKS_AT_MOST = 100
"""From here on 주 counts shares, not weeks."""
_GLUED = frozenset("명 번 차례 배 곳 개 가지 달 사람 살 시간".split())
"""Counters that stand glued to a native numeral; others would make a word of their own (한도, 세대)."""

_LEFT = re.compile(rf"(?<![가-힣])({'|'.join(sorted(_PREFIXES, key=len, reverse=True))})\s?$")
_RIGHT = re.compile(rf"\s?({'|'.join(sorted(_SUFFIXES, key=len, reverse=True))})(?![가-힣]*[다요]\b)")
_CHANGE = re.compile(
    r"\s?(?:을|를|나|이나|씩|의)?\s?(?:더\s?)?"
    r"(?:감소|증가|상승|하락|인하|인상|급증|급감|급등|급락|폭등|폭락|감축|축소|확대|삭감|성장|감원|절감|추락|줄|늘|올[라랐리린]|오[르른]|내[리린려렸]"
    r"|떨어|뛰|낮[추췄아은]|높[였여]|높이기|하향|상향|차로|차이로)"
)
_FORMER = re.compile(r"에서(?![가-힣])|이던|이었던|였던")


def amounts(text: str, span: Span) -> tuple[Amount, ...]:
    """The amounts in a stretch of normalised Korean text, in order.

    A span holds the number with its unit or counter and the words that bound it (약 55억 달러, 30여 곳, 100명 이상), and a conversion in
    brackets. Ordinals (제3회), names (H20), dates and clock times are not amounts. "A에서 B로" gives the former and the present value.
    """
    found = sorted((*_strength(text, span), *_counts(text, span), *_others(text, span)), key=lambda measured: (measured.inner.start, -measured.inner.end))
    apart: list[Measured] = []
    for measured in found:
        if not apart or measured.inner.start >= apart[-1].inner.end:
            apart.append(measured)
    joined = with_conversions(text, [_bounded(text, span, measured) for measured in apart])
    return tuple(amount(measured, text) for measured in _with_kinds(text, span, joined))


def _strength(text: str, span: Span) -> Iterator[Measured]:
    for found in _MAGNITUDE.finditer(text, span.start, span.end):
        yield Measured(span=Span(found.start(), found.end()), inner=Span(found.start(), found.end()), figures=(numeral.figure(found["low"]),), unit="magnitude")


def _counts(text: str, span: Span) -> Iterator[Measured]:
    """Numbers with a unit behind them."""
    for found in _COUNTED.finditer(text, span.start, span.end):
        if found["native"] is not None:
            is_counter = found["unit"] in COUNTERS or found["unit"] in PERIODS or found["unit"] in _TIMES
            if is_counter and not _is_word(text, found):
                yield _counted(found, numeral.figures(found["native"]))
        elif found["sino"] is not None:
            is_clear = len(found["sino"]) > 1 or found["space"] or found["unit"] in CURRENCIES or found["unit"] in RATES
            if is_clear and (found["unit"] in CURRENCIES or found["unit"] in RATES or found["unit"] in _SINO_COUNTERS):
                yield _counted(found, numeral.figures(found["sino"]))
        else:
            figures = _range(found["low"], found["high"])
            if not _is_other(text, found, figures[0]):
                yield _counted(found, figures)


def _others(text: str, span: Span) -> Iterator[Measured]:
    """Money with its sign before it, shares, temperatures, lengths in native days, bare numbers with a scale."""
    for found in _OTHER.finditer(text, span.start, span.end):
        if found["sign"] is not None:
            yield _measured(found, numeral.figures(found["signed"]), SIGNS[found["sign"]])
        elif found["degrees"] is not None:
            yield _measured(found, numeral.figures(found["degrees"]), "degree", Decimal(-1 if found["cold"] else 1))
        elif found["bare"] is not None:
            if _LAW.search(text, max(span.start, found.start() - 8), found.start()):
                continue
            yield _measured(found, numeral.figures(found["bare"]), "", bound=Bound.ODD if found["over"] else Bound.EXACT)
        elif found["days"] is not None:
            yield _measured(found, (Figure(value=Decimal(numeral.DAYS[found["days"]])),), "day")
        elif found["part"] is not None:
            share = Figure(value=round(Decimal(found["of"]) / Decimal(found["part"]) * 100, 4))
            yield _measured(found, (share,), PER_CENT, bound=Bound.ABOUT)
        else:
            yield _measured(found, (Figure(value=Decimal(50)),), PER_CENT, bound=Bound.ABOUT if found["half"] else Bound.OVER)


def _counted(found: re.Match[str], figures: tuple[Figure, ...]) -> Measured:
    """The amount of a number with its unit; 대 behind it (5%대) counts on to the next step as 여 does."""
    unit, factor = _unit(found["unit"])
    if found["unit"] == "주" and figures[-1].value >= _WEEKS_AT_MOST:
        unit = "share"
    sign = Decimal(-1) if (found["minus"] or "+").strip() in _MINUS else Decimal(1)
    is_odd = found["odd"] or found["band"] or "여" in (found["low"] or "")
    return _measured(found, figures, unit, factor * sign, bound=Bound.ODD if is_odd else Bound.EXACT)


def _measured(found: re.Match[str], figures: tuple[Figure, ...], unit: str, factor: Decimal = _WHOLE, *, bound: Bound = Bound.EXACT) -> Measured:
    span = Span(found.start(), found.end())
    return Measured(span=span, inner=span, figures=tuple(one.times(factor) for one in figures), unit=unit, bound=bound)


def _unit(words: str) -> tuple[str, Decimal]:
    known = UNITS.get(words)
    if known is not None:
        return known
    squeezed = words.replace(" ", "")
    return next(value for word, value in UNITS.items() if word.replace(" ", "") == squeezed)


def _range(low: str, high: str | None) -> tuple[Figure, ...]:
    """Both ends of a range; a scale written once counts for both (3~5만)."""
    first = numeral.figure(low.replace("여", ""))
    if high is None:
        return (first,)
    last = numeral.figure(high)
    scale = re.search(r"[십백천만억조]+$", high)
    if scale is not None and not re.search(r"[십백천만억조]", low):
        first = numeral.figure(low + scale.group())
    return (first, last) if first.value <= last.value else (last,)


def _is_word(text: str, found: re.Match[str]) -> bool:
    """True where a native numeral and a counter only look like one (서명, 한도) or are an adverb (다시 한 번)."""
    if not found["space"] and (found["unit"] not in _GLUED or found["native"] in _NOT_GLUED):
        return True
    if found["native"] != "한" or found["unit"] != "번":
        return False
    return not found["space"] or text[max(0, found.start() - 4) : found.start()].rstrip().endswith(("다시", "또"))


def _is_other(text: str, found: re.Match[str], figure: Figure) -> bool:
    """True for numbers that are no amounts: calendar years, ages of a generation (20대), kings (찰스 3세), minutes of a clock time."""
    before = text[max(0, found.start() - 4) : found.start()].rstrip()
    return {
        "년": figure.value >= 1000,
        "대": figure.value in _GENERATIONS and not found["odd"],
        "세": figure.value < 10 and not before.endswith(("만", "생후")),
        "분": before.endswith("시"),
        "번": figure.value >= _CALLS_AT_MOST,
    }.get(found["unit"], False)


def _bounded(text: str, span: Span, measured: Measured) -> Measured:
    """The amount with the words before and behind it that open or widen it."""
    bound, start, end = measured.bound, measured.span.start, measured.span.end
    left = _LEFT.search(text, max(span.start, start - 6), start)
    if left is not None:
        start = left.start(1)
        bound = _PREFIXES[left[1]] if bound is Bound.EXACT else bound
    right = _RIGHT.match(text, end, span.end)
    if right is not None:
        end = right.end(1)
        bound = _SUFFIXES[right[1]] if _SUFFIXES[right[1]] is not Bound.EXACT else bound
    return replace(measured, span=Span(start, end), bound=bound)


def _with_kinds(text: str, span: Span, found: list[Measured]) -> Iterator[Measured]:
    for place, measured in enumerate(found):
        following = found[place + 1] if place + 1 < len(found) else None
        at = measured.span.end
        if _FORMER.match(text, at, span.end) and following is not None and following.unit == measured.unit:
            yield replace(measured, kind=QuantityKind.FORMER)
        elif _CHANGE.match(text, at, span.end):
            yield replace(measured, kind=QuantityKind.CHANGE)
        else:
            yield measured
