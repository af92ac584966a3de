"""Korean numerals: western digits with 만, 억, 조 (7조6300억), Sino-Korean words (백만) and native words (두, 서른)."""

import re
from decimal import Decimal

from factmark.language.measure import Figure, digits, is_whole, place

_DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)"
_SCALE = r"(?:\s?(?:[십백천][만억조경]?|[만억조경]))"
MIXED = rf"{_DIGITS}(?:{_SCALE}(?:\s?{_DIGITS}{_SCALE})*(?:\s?{_DIGITS})?)?(?:여{_SCALE})?"
"""Digits, with or without scales: 55억, 7조6300억, 4천 820만, 14만1300, 30여만."""

_ONE_TO_NINE = "일이삼사오육칠팔구"
_BELOW = rf"(?:[{_ONE_TO_NINE}]?천)?(?:[{_ONE_TO_NINE}]?백)?(?:[{_ONE_TO_NINE}]?십)?[{_ONE_TO_NINE}]?"
SINO = rf"(?=[{_ONE_TO_NINE}]?[십백천만억조])(?:(?!조){_BELOW}조)?(?:(?!억){_BELOW}억)?(?:{_BELOW}만)?{_BELOW}"
"""Words of the Sino-Korean series: 백, 천만, 삼천구백육십오."""

SEVERAL = r"수(?:[십백천][만억조]?|[만억조])"
"""수십, 수백만: several tens, several millions."""

_TENS = {"열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90}
_ONES = {
    "한": 1, "하나": 1, "두": 2, "둘": 2, "세": 3, "셋": 3, "석": 3, "서": 3, "네": 4, "넷": 4, "넉": 4, "다섯": 5, "여섯": 6,
    "일곱": 7, "여덟": 8, "아홉": 9,
}  # fmt: skip
_PAIRS = {
    "한두": (1, 2), "두세": (2, 3), "두서너": (2, 4), "서너": (3, 4), "너댓": (4, 5), "네댓": (4, 5), "네다섯": (4, 5),
    "대여섯": (5, 6), "예닐곱": (6, 7), "일고여덟": (7, 8),
}  # fmt: skip
_ONES_PATTERN = "|".join(sorted(_ONES, key=len, reverse=True))
_TENS_PATTERN = "|".join(_TENS)
NATIVE = rf"(?:{'|'.join(sorted(_PAIRS, key=len, reverse=True))}|(?:{_TENS_PATTERN})(?:{_ONES_PATTERN})|{_TENS_PATTERN}|{_ONES_PATTERN})"
"""Words of the native series, single or as a pair of neighbours (두세)."""

DAYS = {
    "하루": 1, "이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "엿새": 6, "이레": 7, "여드레": 8, "아흐레": 9, "열흘": 10, "보름": 15,
}  # fmt: skip
"""Native counts of days."""

_SMALL = {"십": Decimal(10), "백": Decimal(100), "천": Decimal(1000)}
_LARGE = {"만": Decimal(10**4), "억": Decimal(10**8), "조": Decimal(10**12), "경": Decimal(10**16)}
_TOKEN = re.compile(rf"(?P<digits>{_DIGITS})|(?P<word>[{_ONE_TO_NINE}])|(?P<small>[십백천])|(?P<large>[만억조경])")
_LAST = re.compile(rf"(?P<digits>{_DIGITS})(?P<scales>[\s십백천만억조경]*)$")
_NATIVE = re.compile(NATIVE)
_SEVERAL_TIMES = (2, 9)
"""수십 is read as 20 to 99, the usual reading in dictionaries."""


def figures(words: str) -> tuple[Figure, ...]:
    """The figure of a numeral, two for a pair of neighbours (두세) or several (수십)."""
    if words in _PAIRS:
        return tuple(Figure(value=Decimal(number)) for number in _PAIRS[words])
    words = words.replace("여", "") if words[0].isdigit() else words
    if words.startswith("수"):
        unit = figure(words[1:]).value
        return Figure(value=unit * _SEVERAL_TIMES[0]), Figure(value=unit * (_SEVERAL_TIMES[1] + 1) - 1)
    return (_native(words) if _NATIVE.fullmatch(words) else figure(words),)


def _native(words: str) -> Figure:
    for word, tens in _TENS.items():
        if words.startswith(word):
            return Figure(value=Decimal(tens + _ONES.get(words[len(word) :], 0)), place=place(Decimal(tens)))
    return Figure(value=Decimal(_ONES[words]))


def figure(words: str) -> Figure:
    """The value of digits and Sino-Korean words; a scale rounds to its last significant digit, zeros behind a larger scale do not count."""
    total, section, last = Decimal(0), Decimal(0), Decimal(0)
    for token in _TOKEN.finditer(words):
        small, large = token["small"], token["large"]
        if large is not None:
            total, section, last = total + (section + last or 1) * _LARGE[large], Decimal(0), Decimal(0)
        elif small is not None:
            section, last = section + (last or 1) * _SMALL[small], Decimal(0)
        else:
            section += last
            last = digits(token["digits"]).value if token["digits"] is not None else Decimal(_ONE_TO_NINE.index(token["word"]) + 1)
    value = total + section + last
    step = _step(words)
    return Figure(value=value, step=step, place=place(value) if is_whole(value) else step)


def _step(words: str) -> Decimal:
    """The weight of the last significant written digit; 0 for plain whole numbers and for numerals without digits."""
    found = _LAST.search(words)
    if found is None:
        return Decimal(0)
    written = digits(found["digits"])
    scales = found["scales"]
    if not (scales or written.step):
        return Decimal(0)
    weight = written.step or (place(written.value) if found.start("digits") > 0 else Decimal(1))
    for scale in scales.replace(" ", ""):
        weight *= _SMALL.get(scale) or _LARGE[scale]
    return weight
