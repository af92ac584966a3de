"""Every number of a Korean text: digits with 만 and 억, words of both series, ordinals, fractions (삼분의 이) and spoken decimals (오점 오)."""

import re
from decimal import Decimal

from factmark.language.figure import Numeral
from factmark.language.ko import numeral
from factmark.model.span import Span

_DIGITS = (
    r"(?:\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:\.\d+)?|\d{1,3}(?:\x20\d{3}){2,}(?![\d,])(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?"
    r"|\d+(?=(?:\.\d+){2,})|(?<=\.)\d+(?=\.\d)|\d+(?:\.\d+)?)"
)
_ONE = "[일이삼사오육칠팔구]"
_UNIT = rf"(?:{_DIGITS}|{_ONE})"
_SPACE = r"\s{0,2}"


def _below(unit: str) -> str:
    return "".join(rf"(?:(?:{unit}{_SPACE})?{scale}{_SPACE})?" for scale in "천백십") + f"{unit}?"


def _whole(unit: str) -> str:
    """A number below 경; 조 and 억 need a number before them, 만 may stand alone."""
    below = _below(unit)
    some = rf"(?=(?:{unit}|[천백십])){below}{_SPACE}"
    return rf"(?=(?:{unit}|[십백천만]))(?:{some}조{_SPACE})?(?:{some}억{_SPACE})?(?:{below}{_SPACE}만{_SPACE})?{below}(?<=[\d일이삼사오육칠팔구십백천만억조])"


_WHOLE, _SINO = _whole(_UNIT), _whole(_ONE)
_PARTICLES = (
    r"(?:(?:이|가|은|는|을|를|의|에|에서|로|으로|와|과|도|만|부터|까지|보다|씩|당|여|대|이나|나|인|이다|이며|이고|이라|입니다|이었다|였다|이야|이에요|예요|에게"
    r"|이거나|이지만|만큼|분의|점)(?![가-힣])|에서|부터|까지|보다|입니다|이라|분의|이[었다고]|만큼)"
)
_COUNTERS = (
    r"(?:명|사람|개|번째|번|째|등|위|회|대|마리|척|살|세|년|개월|달|주|일|시간|분|초|원|달러|센트|유로|엔|위안|파운드|펜스|프랑|루피|페소|루블|퍼센트|퍼센티지|프로"
    r"|포인트|도|톤|킬로|그램|미터|센티|밀리|리터|배럴|갤런|온스|인치|피트|마일|에이커|헥타르|평|제곱|평방|배|곳|가지|건|표|석|점|권|장|쪽|층|호|세대|가구|척|편|차례|킬|박)"
)
_TAIL = rf"(?=\s?{_COUNTERS}|{_PARTICLES}|[^가-힣A-Za-z]|$)"
_NATIVE_ONES = "하나|한|둘|두|셋|세|석|서|넷|네|넉|다섯|여섯|일곱|여덟|아홉"
_NATIVE_TENS = "열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔"
_NATIVE = rf"(?:(?:{_NATIVE_TENS})\s?(?:{_NATIVE_ONES})|{_NATIVE_TENS}|{_NATIVE_ONES})"
_NATIVE_COUNTERS = (
    r"(?:명|사람|개(?!월)|번째|번|째|마리|척|살|세|시간|달(?!러)|달러|배(?![가-힣]{2})|곳|가지|건|권|장(?![가-힣])|차례|컵"
    r"|대(?![가-힣])|군데|그루|켤레|통|잔|병|살|주|시)"
)
_STANDING = "하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열"
_SIGN = r"(?:마이너스\s?|영하\s?|-\s?)?"
_SPOKEN = "영공일이삼사오육칠팔구"

_FRACTION = rf"(?P<whole>(?:(?:{_WHOLE})[과와]\s){{0,2}})(?P<lower>{_WHOLE})\s?분의\s?(?P<part>{_SIGN}(?:{_WHOLE}{_TAIL}|{_DIGITS}|{_ONE}))"
_FIGURE = re.compile(
    rf"(?<![가-힣A-Za-z\d])(?P<fraction>{_FRACTION})"
    rf"|(?<![\d/.])(?P<mixed>(?:\d+\s+)?\d{{1,3}}/\d{{1,3}})(?![\d/])"
    rf"|(?<![가-힣A-Za-z\d])(?P<decimal>{_SIGN}(?P<before>{_WHOLE}|영)점\s?(?P<after>[{_SPOKEN}]+)){_TAIL}"
    rf"|(?P<power>{_DIGITS}\^[+-]?\d{{1,3}})"
    rf"|(?P<figure>(?<![\w)])(?:마이너스\s?|-\s?)?(?=\d){_WHOLE}(?<!이)|(?=\d){_WHOLE}(?<!이))"
    rf"|(?<![가-힣A-Za-z\d])(?P<words>{_SIGN}(?:(?=[천백]\s?\d){_WHOLE}|{_SINO}|영))(?P<also>(?={_NATIVE_TENS}){_NATIVE})?{_TAIL}"
    rf"|(?<![가-힣])(?:(?P<native>{_NATIVE})(?=\s?{_NATIVE_COUNTERS})|(?P<standing>{_STANDING})(?={_PARTICLES}|[^가-힣]|$)|(?P<first>첫)(?=\s?(?:번째|째)))"
)
_HUNDREDTHS = re.compile(r"\d{1,2}")
_DATED = re.compile(r"\s?월(?![급세])|\s?일(?![간반])")
_MONTH_LEFT = re.compile(r"(?:월|\d)\s?$")
_CLEAR_UNITS = re.compile(r"\s?(?:퍼센트|퍼센티지|프로|달러|유로|파운드|위안|개월|번째|포인트|킬로|미터)")
_TEN_THOUSAND = re.compile(r"\s(?:명|개|원|대|건|톤|마리|가구)")
_AMBIGUOUS = frozenset("일이사오만")
"""Single syllables that are mostly other words: 이 is "this", 일 is "work"."""

_ONLY = re.compile(r"[일이삼사오육칠팔구]만")

_MINUS = re.compile(r"^(?:마이너스|영하|-)\s?")


def numerals(text: str) -> tuple[Numeral, ...]:
    """Every number with its exact value, in order.

    Numbers glued to Latin letters, days and months, and single syllables in words are bare: they count only with what stands beside them.
    """
    found: list[Numeral] = []
    for match in _FIGURE.finditer(text):
        numeral_ = _numeral(text, match)
        if numeral_ is not None:
            found.append(numeral_)
    return tuple(found)


def _numeral(text: str, match: re.Match[str]) -> Numeral | None:
    start, end = match.start(), match.end()
    if match["fraction"] is not None:
        return _fraction(match)
    if match["words"] is not None and match["also"] is None and _is_other(text, match):
        return None
    value = _value(match)
    if value is None:
        return None
    is_bare = text[start - 1 : start].isascii() and text[start - 1 : start].isalpha() if start else False
    is_bare = is_bare or (text[end : end + 1].isascii() and text[end : end + 1].isalpha()) or _is_dated(text, match) or _is_syllable(text, match)
    return Numeral(span=Span(start, end), value=value, is_bare=is_bare)


def _value(match: re.Match[str]) -> Decimal | None:
    if match["mixed"] is not None:
        whole, _, part = match["mixed"].rpartition(" ")
        upper, lower = (Decimal(each) for each in part.split("/"))
        return (Decimal(whole) if whole else 0) + upper / lower if lower else None
    if match["power"] is not None:
        base, exponent = match["power"].split("^")
        return Decimal(base.replace(",", "")) ** int(exponent)
    if match["decimal"] is not None:
        digits = "".join(str(max(0, _SPOKEN.index(each) - 1)) for each in match["after"])
        value = _sino(match["before"]) + Decimal(f"0.{digits}")
        return -value if _MINUS.match(match["decimal"]) else value
    if match["words"] is not None or match["figure"] is not None:
        words = match["words"] or match["figure"]
        value = _sino(_MINUS.sub("", words)) + (_native(match["also"]) if match["also"] else 0)
        return -value if _MINUS.match(words) else value
    return Decimal(1) if match["first"] is not None else _native(match["native"] or match["standing"])


def _sino(words: str) -> Decimal:
    squeezed = re.sub(r"\s", "", words)
    return Decimal(0) if squeezed in {"영", ""} else numeral.figure(squeezed).value


def _native(words: str) -> Decimal:
    return numeral.figures(re.sub(r"\s", "", words))[0].value


def _fraction(match: re.Match[str]) -> Numeral | None:
    """삼분의 이; 만 behind a single numeral or where it makes the part the larger is the particle (백분의 일만)."""
    lower, words = _sino(match["lower"]), match["part"]
    end = match.end("part")
    upper = _sino(_MINUS.sub("", words))
    if lower == 0:
        return None
    if _ONLY.fullmatch(words) or (upper >= lower and words.endswith("만") and _sino(words[:-1]) < lower):
        upper, end = _sino(words[:-1]), end - 1
    value = upper / lower * (-1 if _MINUS.match(words) else 1)
    value += sum(_sino(part) for part in re.split(r"[과와]\s", match["whole"]) if part)
    return Numeral(span=Span(match.start(), end), value=value)


def _is_other(text: str, match: re.Match[str]) -> bool:
    """True for one syllable that is mostly another word, unless it is all there is, negative, or a clear unit follows."""
    words = match["words"]
    if len(words) > 1 or words not in _AMBIGUOUS:
        return False
    if words == "만" and _TEN_THOUSAND.match(text, match.end()):
        return False
    return not (_CLEAR_UNITS.match(text, match.end()) or text.strip() == words)


def _is_syllable(text: str, match: re.Match[str]) -> bool:
    words = match["words"]
    is_single = words is not None and len(words) == 1 and match["also"] is None
    return is_single and text.strip() != words and not (words == "만" and _TEN_THOUSAND.match(text, match.end()))


def _is_dated(text: str, match: re.Match[str]) -> bool:
    if match["figure"] is None or not _HUNDREDTHS.fullmatch(match["figure"]):
        return False
    dated = _DATED.match(text, match.end())
    return dated is not None and (dated.group().strip() == "월" or _MONTH_LEFT.search(text, max(0, match.start() - 2), match.start()) is not None)
