"""Amounts in English text."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factmark.language.en import numeral
from factmark.language.en.counted import counted, unit_key
from factmark.language.en.unit import PERIODS, RATES, SIGNS, UNITS
from factmark.language.measure import PER_CENT, POINT, Bound, Figure, Measured, amount, with_conversions
from factmark.language.spot import Amount
from factmark.model.quantity import QuantityKind
from factmark.model.span import Span

_PREFIXES: dict[str, Bound] = {
    "about": Bound.ABOUT, "around": Bound.ABOUT, "roughly": Bound.ABOUT, "approximately": Bound.ABOUT, "some": Bound.ABOUT,
    "an estimated": Bound.ABOUT, "estimated": Bound.ABOUT, "circa": Bound.ABOUT, "nearly": Bound.NEARLY, "almost": Bound.NEARLY,
    "close to": Bound.NEARLY, "just under": Bound.NEARLY, "just over": Bound.ABOUT, "just above": Bound.ABOUT, "more than": Bound.OVER,
    "over": Bound.OVER, "at least": Bound.OVER, "above": Bound.OVER, "greater than": Bound.OVER, "no less than": Bound.OVER,
    "no fewer than": Bound.OVER, "as many as": Bound.UNDER, "as much as": Bound.UNDER, "up to": Bound.UNDER, "at most": Bound.UNDER,
    "no more than": Bound.UNDER, "not more than": Bound.UNDER, "less than": Bound.UNDER, "fewer than": Bound.UNDER, "under": Bound.UNDER,
    "below": Bound.UNDER, "exactly": Bound.EXACT, "only": Bound.EXACT, "upwards of": Bound.OVER, "in excess of": Bound.OVER,
}  # fmt: skip
_SUFFIXES: dict[str, Bound] = {
    "or more": Bound.OVER, "or so": Bound.ABOUT, "or less": Bound.UNDER, "or fewer": Bound.UNDER, "and more": Bound.OVER, "-plus": Bound.OVER,
    "plus": Bound.OVER, "or higher": Bound.OVER, "or lower": Bound.UNDER, "at most": Bound.UNDER, "at least": Bound.OVER,
}  # fmt: skip

_SPACED = {word.replace("-", " "): unit for word, unit in UNITS.items()}
_UNIT = "|".join(re.escape(word).replace(r"\ ", r"[\s-]") + ("" if word[-1] == "%" else r"s?(?![\w])") for word in sorted(_SPACED, key=len, reverse=True))
_SIGN = rf"(?:(?<![a-z])(?:{'|'.join(re.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True))}))"
_N, _S, _W = numeral.NUMBER, numeral.SCALE, numeral.WORDS
_MONEY = re.compile(
    rf"(?P<minus>(?<!\w)-)?(?P<sign>{_SIGN})\s?(?P<low>{_N})(?P<scale>{_S})?"
    rf"(?:(?:\s?-\s?|\s(?P<link>to)\s){_SIGN}(?P<high>{_N})(?P<scale2>{_S})?|-(?P<high2>{_N})(?P<scale3>{_S})?)?",
    re.IGNORECASE,
)
_START = rf"(?P<minus>\bminus\s|(?<![\w)])[-+](?=\d))?(?<![\w.,$€£¥₩/:\[])(?<!\w-)(?P<low>{_N})(?P<scale>{_S})?"
_MAGNITUDE = re.compile(rf"\bmagnitude(?:\sof\s|[\s-])(?:about\s)?(?P<behind>{_N})|(?<![\w.,$-])(?P<before>{_N})[\s-]magnitude\b", re.IGNORECASE)
"""How strong an earthquake is."""

_HIGH = rf"\s?(?P<sign>%)?(?:\s?-\s?|\s(?P<link>to|or)\s)(?P<high>{_N})(?P<scale2>{_S})?(?=[\s-]?(?:{_UNIT})|\s[a-z])"
_END = rf"(?:[\s-]?(?P<unit>{_UNIT}))?(?![\d/:]|[.,]\d|(?:st|nd|rd|th)\b|\s?[ap]\.?m\b|\s?o'clock|-\d|-?[a-z]\w*\b)"
_PLAIN = re.compile(_START + _END, re.IGNORECASE)
_RANGE = re.compile(_START + _HIGH + _END, re.IGNORECASE)
_WORDED = re.compile(
    rf"(?<![\w-])(?:(?P<several>(?:tens|hundreds)\sof\sthousands\b|(?:dozens|hundreds|thousands|millions)(?=\sof\s))"
    rf"|(?P<part>one|an?|two|three|four)[\s-](?P<of>third|quarter|fifth|tenth)s?(?=\sof|\sstake|\sshare|\smajority)"
    rf"|(?<!first\s)(?<!second\s)(?<!other\s)(?<!upper\s)(?<!lower\s)(?<!top\s)(?<!bottom\s)(?P<half>half)(?=\s(?:of|the|its|their|his|her|all)\b)"
    rf"|(?P<points>half\s(?:of\s)?a|(?:a\s|one[\s-])quarter(?:\sof\sa)?|three[\s-]quarters\sof\sa)(?=[\s-](?:full\s)?percentage[\s-]point)[\s-](?:full\s)?percentage[\s-]point"
    rf"|(?P<fold>twice|thrice)(?=\s(?:as|the|its|their)\b)|(?P<times>twice|thrice)(?=[\s,.])"
    rf"|(?P<minus>minus\s)?(?P<low>{_W})(?:(?:\s(?:or|to)\s|-to-)(?P<high>{_W}))?(?:[\s-](?P<unit>{_UNIT}))?(?!-[a-z]))",
    re.IGNORECASE,
)
_SEVERAL: dict[str, tuple[int, int]] = {
    "dozens": (24, 99), "hundreds": (200, 999), "thousands": (2000, 9999), "tens of thousands": (20_000, 99_999),
    "hundreds of thousands": (200_000, 999_999), "millions": (2_000_000, 9_999_999),
}  # fmt: skip
_PARTS = {"one": 1, "a": 1, "an": 1, "two": 2, "three": 3, "four": 4, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_POINTS = {"half": Decimal("0.5"), "three": Decimal("0.75"), "quarter": Decimal("0.25")}
_FOLDS = {"twice": 2, "thrice": 3}

_LEFT = re.compile(rf"(?<![\w-])({'|'.join(sorted(_PREFIXES, key=len, reverse=True))})\s(?:a\s)?$", re.IGNORECASE)
_RIGHT = re.compile(rf"\s?({'|'.join(sorted(_SUFFIXES, key=len, reverse=True))})\b", re.IGNORECASE)
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
_DATE_LEFT = re.compile(rf"\b{_MONTH}\s(?:\d{{1,2}}\s?-\s?)?$|\b(?:FY|Q[1-4]|fiscal(?:\syear)?|since|year)\s?$")
_DATE_RIGHT = re.compile(rf"\s?-\s?\d{{1,2}}\s{_MONTH}\b|\s{_MONTH}(?!\w)(?!\s\w*ly\b)")
_LABEL = re.compile(
    r"(?:\b(?:page|chapter|section|article|number|no\.|nos\.|version|phase|stage|type|model|grade|level|room|flight|route|highway|channel|rule|"
    r"paragraph|resolution|title|tier|class|area|zone|district|group of|episode|season|part|day|top|covid)|#)\s?$",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?<![.!?\n]\s)\b(?!(?:The|A|In|Of|At|All|For|But|And|These|Those|Some|Other|Its|With|After|About|Only|Just|By|As|Its|Their)\b)"
    r"[a-z]?[A-Z][\w&.-]*\s$"
)
_YEARS = range(1900, 2100)
_CHANGE_LEFT = re.compile(
    r"\b(?:(?:rose|risen|rise|rises|rising|fell|fall|falls|fallen|falling|gained|gain|gains|dropped|drop|drops|climbed|climbs|jumped|jumps"
    r"|surged|surges|slid|slides|slipped|slips|plunged|plunges|tumbled|tumbles|soared|soars|declined|declines|advanced|increased|decreased|shrank"
    r"|grew|grown|grow|grows|cut|cuts|cutting|slash|slashed|lost|shed|up|down|higher|lower)(?:\s(?:by|another|a|an|further))?)\s$",
    re.IGNORECASE,
)
_CHANGE_RIGHT = re.compile(
    r"(?:\s|-)(?:\w+\s)?(?:increase|decrease|rise|drop|cut|reduction|hike|decline|gain|fall|jump|surge|raise|slump|plunge|growth|higher|lower|up|down"
    r"|less than (?:a year|last)|more than (?:a year|last))\b",
    re.IGNORECASE,
)
_PERIOD_KEYS = frozenset(key for key, _ in PERIODS.values())
_BY = re.compile(r"\bby\s$", re.IGNORECASE)
_AGO = re.compile(r"\s(?:ago|later|earlier|from now)\b", re.IGNORECASE)
_FROM_BEFORE = re.compile(r"(?<!range\s)(?<!ranges\s)(?<!ranged\s)(?<!ranging\s)\bfrom\s(?:(?:about|around|roughly|nearly|almost|some)\s)?$", re.IGNORECASE)
_FROM = re.compile(r"\b(?P<moved>(?:up|down|compared (?:with|to)|versus|against)\s)?(?P<from>from|with)?\s?$", re.IGNORECASE)


def amounts(text: str, span: Span) -> tuple[Amount, ...]:
    """The amounts in a stretch of normalised English text, in order.

    A span holds the number with its currency, rate or measure and the words that bound it (about $5.5 billion), and a conversion in
    brackets; the noun that a count counts stays outside (about 9,000 | jobs) and gives the unit. Ordinals, names (H20, Boeing 737), dates,
    years, scores and clock times are not amounts. "From A to B" gives the former and the present value.
    """
    found = sorted((*_money(text, span), *_strength(text, span), *_plain(text, span), *_worded(text, span)), key=lambda one: (one.inner.start, -one.inner.end))
    apart: list[Measured] = []
    for measured in found:
        is_date = measured.unit in _PERIOD_KEYS and _AGO.match(text, measured.inner.end, span.end) is not None
        if not is_date and (not apart or measured.inner.start >= apart[-1].inner.end):
            apart.append(measured)
    joined = with_conversions(text, [_bounded(text, span, measured) for measured in apart])
    return tuple(amount(measured, text) for measured in _with_kinds(text, span, joined))


def _measured(span: Span, figures: tuple[Figure, ...], unit: tuple[str, Decimal]) -> Measured:
    key, factor = unit
    return Measured(span=span, inner=span, figures=tuple(figure.times(factor) for figure in figures), unit=key)


def _money(text: str, span: Span) -> Iterator[Measured]:
    at = span.start
    while (found := _MONEY.search(text, at, span.end)) is not None:
        is_pair = found["link"] is not None and _is_from(text, span, found.start())
        at = found.end() if not is_pair else found.end("low") if found["scale"] is None else found.end("scale")
        high, high_scale = (None, None) if is_pair else (found["high"] or found["high2"], found["scale2"] or found["scale3"])
        figures = _range(found["low"], found["scale"], high, high_scale)
        unit = SIGNS[found["sign"].lower()]
        yield _measured(Span(found.start(), at), figures, (unit, Decimal(-1 if found["minus"] else 1)))


def _strength(text: str, span: Span) -> Iterator[Measured]:
    for found in _MAGNITUDE.finditer(text, span.start, span.end):
        yield _measured(Span(found.start(), found.end()), (numeral.written(found["behind"] or found["before"], None),), ("magnitude", Decimal(1)))


def _is_from(text: str, span: Span, start: int) -> bool:
    """True behind "from" unless something ranges: what "to" leads to is another amount, not the end of a range."""
    return _FROM_BEFORE.search(text, max(span.start, start - 30), start) is not None


def _range(low: str, scale: str | None, high: str | None, high_scale: str | None) -> tuple[Figure, ...]:
    """Both ends of a range; a scale written once counts for both ($3-5 million)."""
    if high is None:
        return (numeral.written(low, scale),)
    first, last = numeral.written(low, scale or high_scale), numeral.written(high, high_scale or scale)
    return (first, last) if first.value <= last.value else (first,)


def _plain(text: str, span: Span) -> Iterator[Measured]:
    at = span.start
    while (found := _PLAIN.search(text, at, span.end)) is not None:
        ranged = _RANGE.match(text, found.start(), span.end)
        found = ranged if ranged is not None and _is_range(text, span, ranged) else found
        at = found.end()
        if found["unit"] is None and found["scale"] is None and _is_other(text, span, found):
            continue
        figures = _range(found["low"], found["scale"], *(found.group("high", "scale2") if found is ranged else (None, None)))
        is_negative = found["minus"] is not None and found["minus"] != "+"
        place = Span(found.start(), found.end())
        yield _measured(place, tuple(figure.times(Decimal(-1)) for figure in figures) if is_negative else figures, _unit(text, span, found))


def _is_range(text: str, span: Span, found: re.Match[str]) -> bool:
    """True for two ends of one amount, not the two of "from 3% to 2%" or of "rose 5% to 20 million"."""
    if found["link"] == "to" and _is_from(text, span, found.start()):
        return False
    return found["sign"] is None or (found["unit"] or "").lower() in RATES


def _unit(text: str, span: Span, found: re.Match[str]) -> tuple[str, Decimal]:
    """The unit word behind the number, or the noun that is counted."""
    words = found["unit"]
    if words is None:
        return counted(text, found.end(), span.end), Decimal(1)
    key = words.lower().replace("-", " ")
    return _SPACED.get(key) or _SPACED[key.removesuffix("s")]


def _is_other(text: str, span: Span, found: re.Match[str]) -> bool:
    """True for bare numbers that are no amounts: calendar dates and years, numbered things, parts of names."""
    start, end = found.start("low"), found.end()
    left = text[max(span.start, start - 16) : start]
    if _DATE_LEFT.search(left) or _DATE_RIGHT.match(text, end, span.end) or _LABEL.search(left):
        return True
    number = found["low"]
    if len(number) == 4 and number.isdigit() and int(number) in _YEARS:
        return True
    return _NAME.search(text, max(span.start, start - 24), start) is not None and start > span.start


def _worded(text: str, span: Span) -> Iterator[Measured]:
    for found in _WORDED.finditer(text, span.start, span.end):
        at = Span(found.start(), found.end())
        if found["low"] is not None:
            unit = _single(text, span, found) if found["low"].lower() == "one" and found["unit"] is None else _unit(text, span, found)
            if unit is None or (not unit[0] and found["minus"] is None and _is_pronoun(text, span, found)):
                continue
            figures = tuple(numeral.worded(words) for words in (found["low"], found["high"]) if words is not None)
            signed = (unit[0], -unit[1]) if found["minus"] else unit
            yield _measured(at, figures if figures[0].value <= figures[-1].value else figures[:1], signed)
        elif found["several"] is not None:
            low, high = _SEVERAL[found["several"].lower()]
            noun = counted(text, found.end() + (len(" of") if text.startswith(" of ", found.end()) else 0), span.end)
            yield _measured(at, (Figure(value=Decimal(low)), Figure(value=Decimal(high))), (noun, Decimal(1)))
        else:
            yield _share(found, at)


_COUNTED_ONE = re.compile(r"\s(person|man|woman|child|country|company|seat|vote|case|soldier|civilian|official|lawmaker|worker)\b")


def _single(text: str, span: Span, found: re.Match[str]) -> tuple[str, Decimal] | None:
    """What a single "one" counts; None where it stands for something (no one, one of them)."""
    noun = _COUNTED_ONE.match(text, found.end(), span.end)
    return None if noun is None else (unit_key(noun[1]), Decimal(1))


def _is_pronoun(text: str, span: Span, found: re.Match[str]) -> bool:
    """True where number words stand for those just named: the two met."""
    return text[max(span.start, found.start() - 4) : found.start()].lower() == "the "


def _share(found: re.Match[str], at: Span) -> Measured:
    if found["points"] is not None:
        value = next(share for word, share in _POINTS.items() if word in found["points"].lower())
        return _measured(at, (Figure(value=value),), (POINT, Decimal(1)))
    if found["part"] is not None:
        share = Decimal(100 * _PARTS[found["part"].lower()]) / _PARTS[found["of"].lower()]
        return replace(_measured(at, (Figure(value=round(share, 4)),), (PER_CENT, Decimal(1))), bound=Bound.ABOUT)
    if found["half"] is not None:
        return replace(_measured(at, (Figure(value=Decimal(50)),), (PER_CENT, Decimal(1))), bound=Bound.ABOUT)
    words = found["fold"] or found["times"]
    return _measured(at, (Figure(value=Decimal(_FOLDS[words.lower()])),), ("fold" if found["fold"] else "time", Decimal(1)))


def _bounded(text: str, span: Span, measured: Measured) -> Measured:
    """The amount with the words before and behind it that open or widen it."""
    bound, start, end = measured.bound, measured.span.start, measured.span.end
    left = _LEFT.search(text, max(span.start, start - 18), start)
    is_during = left is not None and left[1].lower() == "over" and measured.unit in _PERIOD_KEYS
    if left is not None and not is_during:
        start, bound = left.start(1), _PREFIXES[left[1].lower()]
    right = _RIGHT.match(text, end, span.end)
    if right is not None:
        end, bound = right.end(1), _SUFFIXES[right[1].lower()]
    return replace(measured, span=Span(start, end), bound=bound)


def _with_kinds(text: str, span: Span, found: list[Measured]) -> Iterator[Measured]:
    for place, measured in enumerate(found):
        start = measured.span.start
        source = _FROM.search(text, max(span.start, start - 16), start)
        has_pair = any(other.unit == measured.unit for other in (*found[max(0, place - 1) : place], *found[place + 1 : place + 2]))
        if source is not None and source["from"] is not None and (source["moved"] or (has_pair and source["from"].lower() == "from")):
            yield replace(measured, kind=QuantityKind.FORMER)
        elif _is_change(text, span, measured):
            yield replace(measured, kind=QuantityKind.CHANGE)
        else:
            yield measured


def _is_change(text: str, span: Span, measured: Measured) -> bool:
    """True beside a verb or noun of change; behind "by" only for rates and money (completed by 500 people is none)."""
    start, end = measured.span.start, measured.span.end
    if _CHANGE_LEFT.search(text, max(span.start, start - 24), start) or _CHANGE_RIGHT.match(text, end, span.end):
        return True
    is_rate = measured.unit in {PER_CENT, POINT} or measured.unit.isupper()
    return is_rate and _BY.search(text, max(span.start, start - 4), start) is not None
