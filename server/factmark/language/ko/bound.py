"""Korean words that bound a number: 20에서 30, 십보다 높고, 200 이하, 최소 30."""

import re

from factmark.language.bound import Grammar
from factmark.language.figure import NUMBER
from factmark.language.worded import Side

_COUNTER = r"(?:\s?(?:명|개|마리|등|위|점|원|달러|살|세|대|건|톤|개월|년|번|회|곳|도|%|퍼센트))?"
_MORE, _LESS = r"(?:높|많|크|큰|컸|더\s?많|더\s?크)", r"(?:낮|적|작|덜)"
_FORM = r"(?:습니다|았다|은|다|고|지만|거나|며|던|음)?"
_NOT = r"지\s?않(?:습니다|다|은|는|고|지만)?"
_OR = r"(?:\s?이거나|\s?(?:또는|혹은|이나))\s?그?(?:\s?보다)?\s?"
_SAME = r"거나\s?같(?:습니다|다|고|은|지만|거나)?"


def _after(words: str) -> re.Pattern[str]:
    return re.compile(rf"{_COUNTER}(?:{words})")


def _sign(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{words})\s?$")


GRAMMAR = Grammar(
    pairs=(
        re.compile(rf"(?P<low>{NUMBER}){_COUNTER}[와과]\s?(?P<high>{NUMBER}){_COUNTER}(?:의)?\s?사이"),
        re.compile(
            rf"(?:최[대소]\s?)?(?P<low>{NUMBER}){_COUNTER}(?:에서|부터)\s?(?:최[대소]\s?)?(?P<high>{NUMBER})(?:{_COUNTER}(?:\s?까지|\s?사이)|(?:개|명)(?=의))?"
        ),
        re.compile(rf"(?<![\w+/.-])(?P<low>{NUMBER})\s?[-–~—∼〜]\s?(?P<high>{NUMBER})(?![\w/-]*\d)(?!\s?[-/])"),
    ),
    before=(
        (re.compile(r"(?:최소한?|적어도)\s?$"), Side.LOW, True),
        (re.compile(r"(?:최대한?|많아야|많게는)\s?$"), Side.HIGH, True),
        (_sign(r"<\s?=|≤"), Side.HIGH, True),
        (_sign(r">\s?=|≥"), Side.LOW, True),
        (_sign(r"(?<![<>=])>"), Side.LOW, False),
        (_sign(r"(?<![<>=])<"), Side.HIGH, False),
    ),
    after=(
        (_after(rf"\s?보다\s?{_LESS}{_NOT}|[과와]\s?같거나\s?(?:더\s?)?{_MORE}{_FORM}"), Side.LOW, True),
        (_after(rf"\s?보다\s?{_MORE}{_NOT}|[과와]\s?같거나\s?(?:더\s?)?{_LESS}{_FORM}"), Side.HIGH, True),
        (_after(rf"\s?보다\s?{_MORE}{_SAME}|\s?이상|{_OR}(?:이상|많(?:다|은|습니다)?|크(?:다|고)?|높(?:다|은)?)|\s?>\s?=|\s?≥"), Side.LOW, True),
        (
            _after(rf"\s?보다\s?{_LESS}{_SAME}|\s?이하|{_OR}(?:이하|미만|적(?:다|은|습니다)?|작(?:다|은)?|낮(?:다|은)?)|에\s달하는|\s?<\s?=|\s?≤"),
            Side.HIGH,
            True,
        ),
        (_after(rf"\s?보다\s?{_MORE}{_FORM}|[을를]?\s?초과(?:하는|한|했다|하고)?|[을를이가]?\s?(?:넘(?:는|게|은|었다)|웃도는|웃돌)"), Side.LOW, False),
        (_after(rf"\s?보다\s?{_LESS}{_FORM}|\s?미만|에\s?못\s?미치는|[을를]\s?밑도는"), Side.HIGH, False),
        (_after(r"[과와]\s?같(?:습니다|다)?"), Side.BOTH, True),
    ),
    equal=re.compile(r"(?!)"),
    joint=re.compile(r"(?:이고|이며|이면서)?\s?,?\s?(?:그리고\s)?"),
    number=re.compile(NUMBER),
)
