"""How Korean words dates: tables of words and the patterns made of them."""

import re
from collections.abc import Iterable

from factmark.language.calendar import Part
from factmark.language.ko import numeral

PARTS: dict[str, Part] = {
    "초": Part.EARLY, "초순": Part.EARLY, "초반": Part.EARLY, "중순": Part.MIDDLE, "중반": Part.MIDDLE, "말": Part.LATE, "하순": Part.LATE,
    "후반": Part.LATE, "연초": Part.EARLY, "연말": Part.LATE, "상반기": Part.FIRST_HALF, "하반기": Part.SECOND_HALF,
}  # fmt: skip
YEARS: dict[str, int] = {
    "재작년": -2, "지지난해": -2, "작년": -1, "지난해": -1, "올해": 0, "올": 0, "금년": 0, "내년": 1, "내후년": 2, "후년": 2,
}  # fmt: skip
MONTHS: dict[str, int] = {"지지난달": -2, "지난달": -1, "이달": 0, "이 달": 0, "이번 달": 0, "다음 달": 1, "내달": 1}
WEEKS: dict[str, int] = {"지지난주": -2, "지난주": -1, "이번 주": 0, "금주": 0, "다음 주": 1, "내주": 1}
DAYS: dict[str, int] = {
    "그끄저께": -3, "그제": -2, "그저께": -2, "엊그제": -2, "어제": -1, "어저께": -1, "오늘": 0, "금일": 0, "내일": 1, "명일": 1,
    "모레": 2, "글피": 3,
}  # fmt: skip
ANCHORED: dict[str, int] = {"이날": 0, "같은 날": 0, "당일": 0, "전날": -1, "이튿날": 1, "다음 날": 1}
"""Counted from the day last named, from publication where none was."""

WEEKDAYS = "월화수목금토일"

HISTORIC = frozenset({(3, 1), (4, 3), (4, 19), (5, 16), (5, 18), (6, 10), (6, 25), (6, 29), (7, 4), (8, 15), (9, 11), (10, 26), (12, 3), (12, 12)})
"""Days that stand for an event of history (5·18, 12·3): a name, not a date."""


def _with_final(final: int) -> str:
    return "".join(chr(0xAC00 + 28 * place + final) for place in range(399))


_DONE = _with_final(20).replace("겠", "")
_OPEN = _with_final(8)
TENSE = re.compile(rf"(?P<past>[{_DONE}])|겠|[{_OPEN}]\s?(?:것|듯)|예정|계획|방침|전망|예고|기로\s?[했하]|앞두")
"""The first tense sign behind a date: a syllable that ends in ㅆ (했, 됐) is past, ㄹ 것 or 예정 or 겠 is coming."""

COMPARED = re.compile(r"\s?(?:보다|대비|동기|같은\s기간|같은\s달|같은\s분기|에\s비해|과\s비교|말\s대비)")
"""Behind a date: it is only what something else is compared with."""

QUOTED = re.compile(r'"[^"]*"?')
JOINED = re.compile(r"\s?(?:과|와|,|·|및|이나|에\s이어|[~-])\s?")
"""Between two days of one month: 7월 3일과 5일."""

_AFTER = (
    r"(?:\s?(?:새벽|오전|오후|저녁|아침|밤|낮|중)(?![가-힣\d])(?!\s?\d))?"
    r"(?:\s?\([월화수목금토일](?:요일)?\))?(?:\s?\(\s?(?:현지\s?시[간각]|한국\s?시[간각]|미국\s?시[간각]|이하\s?현지\s?시[간각])\s?\))?"
)
_EDGE = r"(?=[^가-힣]|에|까지|부터|쯤|께|로|이|의|만|기준|현재|경|을|인|과|와|보다|은|는|도|$)"
_NOT_LENGTH = r"(?!간|째|\s?만에|\s?동안|\s?연속|씩|자리|본|반|정|당|\s?이내|\s?(?:전|뒤|후)(?![가-힣]))"


def _one_of(words: Iterable[str]) -> str:
    return "|".join(word.replace(" ", r"\s?") for word in sorted(words, key=len, reverse=True))


_PART = rf"(?:\s?(?P<part>{_one_of(PARTS)}){_EDGE})"
_LEAD = r"(?:(?P<lead>지난|오는|다가오는|이번)\s?)"
_YEAR_WORDS = _one_of(word for word in YEARS if word != "올") + r"|올(?=\s?(?:\d|[상하]반기|연말|연초))"
_YEAR = (
    r"(?:(?P<year>(?:1[5-9]|20)\d\d)\s?년도?|['’]?(?P<short>[0-4]\d)년(?=\s?(?:\d{1,2}월|[1-4]분기|[상하]반기|[말초]" + _EDGE + r"))"
    rf"|(?P<yearword>{_YEAR_WORDS}))"
)
_MONTH = rf"(?:(?P<month>1[0-2]|0?[1-9])\s?월(?![급세드])|(?P<monthword>{_one_of(MONTHS)}))"
_ONE_DAY = r"3[01]|[12]\d|0?[1-9]"
_DAY = rf"(?P<day>{_ONE_DAY})\s?일{_NOT_LENGTH}"
_UNTIL = rf"(?:\s?일)?\s?[~-]\s?(?:(?P<month2>1[0-2]|[1-9])월\s?)?(?P<day2>{_ONE_DAY})일{_NOT_LENGTH}"
_LENGTH = rf"(?P<count>\d{{1,3}}|{numeral.NATIVE})\s?(?P<unit>일|주일|주|개월|달|년|해)"
_BACK = r"(?=[^가-힣]|에|까지|부터|만|의|보다|쯤|$)"

PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("numeric", rf"(?P<year>(?:19|20)\d\d)\s?[.\-/]\s?(?P<month>1[0-2]|0?[1-9])\s?[.\-/]\s?(?P<day>{_ONE_DAY})(?![\d년월일])"),
        ("decade", r"(?P<year>(?:19|20)\d0)년대"),
        ("fiscal", r"(?:20\d\d\s?)?회계\s?[연년]도(?:\s?기준)?(?:\s?20\d\d년)?(?:\s?[1-4]분기)?"),
        ("days", rf"{_LEAD}?(?:{_YEAR}\s?)?(?:{_MONTH}\s?)?(?P<day>{_ONE_DAY}){_UNTIL}{_AFTER}"),
        ("day", rf"{_LEAD}?(?:{_YEAR}\s?)?{_MONTH}\s?{_DAY}{_AFTER}"),
        ("quarter", rf"{_LEAD}?(?:{_YEAR}\s?)?(?P<quarter>[1-4])(?:/4)?분기(?!\s?(?:연속|만에|째))"),
        ("months", rf"{_LEAD}?(?:{_YEAR}\s?)?(?P<month>1[0-2]|[1-9])(?:월)?\s?[~-]\s?(?P<month2>1[0-2]|[1-9])월"),
        ("month", rf"{_LEAD}?(?:{_YEAR}\s?)?{_MONTH}{_PART}?"),
        ("years", r"(?P<year>(?:19|20)\d\d)년?\s?[~-]\s?(?P<year2>(?:19|20)\d\d)년"),
        ("monthday", rf"{_LEAD}?{_DAY}{_AFTER}"),
        ("year", rf"(?:(?P<lead>지난|오는)\s?)?{_YEAR}{_PART}?"),
        ("weekday", rf"(?:(?P<week>{_one_of(WEEKS)})|(?P<lead>지난|오는))?\s?(?P<weekday>[{WEEKDAYS}])요일{_AFTER}"),
        ("week", rf"(?P<week>{_one_of(WEEKS)})(?P<weekend>\s?주말|말)?(?!식|인)"),
        ("ago", rf"(?:{_LENGTH}|(?P<native>{_one_of(numeral.DAYS)}))\s?(?P<way>전|뒤|후){_BACK}"),
        ("relative", rf"(?P<dayword>{_one_of(DAYS)})(?![날모]){_AFTER}"),
        ("anchored", rf"(?P<anchored>{_one_of(ANCHORED)}){_AFTER}"),
        ("part", r"(?P<part>상반기|하반기|연초|연말|연내)"),
        ("dotted", r"(?P<month>1[0-2]|[1-9])·(?P<day>3[01]|[12]\d|[1-9])(?=\s?[가-힣])(?!\s?(?:절|선언|운동|공동))"),
    )
)
"""Tried in this order where a date may begin."""

QUARTER = re.compile(r"(?<!\d)([1-4])\s?분기")
"""A quarter by its name, whatever year it belongs to."""

_LEADING = (*YEARS, *MONTHS, *WEEKS, *DAYS, *ANCHORED, *numeral.DAYS, "지난", "오는", "다가오는", "이번", "상반기", "하반기", "연초", "연말", "연내", "회계")
_FIRST_WORDS = _one_of(_LEADING)
_FIRST = "".join(sorted({word[0] for word in _LEADING} | set("한두세네석넉서다여일아열스")))
START = re.compile(rf"(?<![A-Za-z\d.,·-])['’]?(?=\d)|(?<![가-힣])(?=[{_FIRST}{WEEKDAYS}])(?={_FIRST_WORDS}|{numeral.NATIVE}\s?(?:달|해|주)|[{WEEKDAYS}]요일)")
"""Where a date may begin."""
