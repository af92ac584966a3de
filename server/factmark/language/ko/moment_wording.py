"""How Korean words times: tables, the patterns of single times beside those of `date_wording`, and the patterns that join and bound them."""

import re

from factmark.language.ko import numeral
from factmark.language.spell import DATE, HOUR, PERIOD, Step

STEPS: dict[str, Step] = {
    "초": Step.SECOND, "분": Step.MINUTE, "시간": Step.HOUR, "일": Step.DAY, "주": Step.WEEK, "주일": Step.WEEK, "개월": Step.MONTH, "달": Step.MONTH,
    "년": Step.YEAR, "해": Step.YEAR, "분기": Step.QUARTER, "세기": Step.CENTURY,
}  # fmt: skip
BACK = frozenset({"지난", "최근", "과거"})
WEEKS: dict[str, int] = {"지지난": -2, "지난": -1, "저번": -1, "이번": 0, "금": 0, "다음": 1, "오는": 1, "다다음": 2}
NTH: dict[str, int] = {"첫": 1, "첫번째": 1, "첫 번째": 1, "두 번째": 2, "둘째": 2, "세 번째": 3, "셋째": 3, "마지막": 52}

_DAYS = "|".join(numeral.DAYS)
_COUNT = rf"(?P<count>\d{{1,4}}(?:\.\d+)?|{numeral.NATIVE}|[일이삼사오육칠팔구]?십[일이삼사오육칠팔구]?)"
_STEP = r"(?P<step>시간|분기|분|초|주일|주|개월|달(?!러)|년|해|일|세기)"
_BEFORE = r"(?<![가-힣\d.,:])"
_HALF_DAY = r"(?:오전|오후|새벽|아침|저녁|밤|낮)"
_TIME_ZONE = r"(?:(?:태평양|국제|미국|동부|한국)\s?표준시\s?기준\s{0,2})?"
_CLOCK = (
    rf"(?:{_HALF_DAY}\s?)?(?:\d{{1,2}}|{numeral.NATIVE})\s?시(?!간|장|민|도|즌|절|기|스|대)(?:\s?\d{{1,2}}\s?분|\s?반)?(?:\s?정각)?"
    rf"|(?:{_HALF_DAY}\s?)?\d{{1,2}}:[0-5]\d"
)

_HOURS = rf"{_BEFORE}(?:{_TIME_ZONE}(?:{_CLOCK})|정오|자정|(?:오늘\s)?(?:오전|오후|새벽|아침|저녁|밤)(?=에|[^가-힣]|$)|지금(?=[^가-힣]|$))"
ATOMS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("ahead", rf"{_BEFORE}(?P<way>앞으로|향후|다가오는|지난|최근|과거|다음)\s?(?:{_COUNT}\s?{_STEP}|(?P<days>{_DAYS}))(?![가-힣]*째)(?:\s?(?:동안|간))?"),
        ("within", rf"{_BEFORE}{_COUNT}\s?{_STEP}\s?(?:이내|내|안)(?=에|로|의|[^가-힣]|$)"),
        ("century", r"(?<!\d)(?P<century>\d\d)세기"),
        ("week", rf"{_BEFORE}(?P<week>지지난|지난|저번|이번|다다음|다음)\s?(?:주(?P<weekend>말)?)(?=[^가-힣]|$|에|의|는|부터|까지)"),
        (
            "weeknumber",
            (
                rf"{_BEFORE}(?:(?P<year>(?:19|20)\d\d)년\s?)?(?:(?P<week>\d{{1,2}})주차?|(?P<nth>첫\s?번째|두\s번째|세\s번째|첫|마지막)\s?주)(?=[^가-힣]|에|의|$)(?!\s?"
                rf"(?:동안|후|뒤|전|이상|미만))"
            ),
        ),
        (
            "length",
            (
                rf"{_BEFORE}{_COUNT}\s?{_STEP}(?P<half>\s반)?(?:\s?(?P<count2>\d{{1,3}})\s?(?P<step2>분|초|개월|일|시간))?"
                r"(?<!\d\d\d\d년)(?:\s?(?:이상|미만|이하|초과)|(?=간|\s?동안|\s?만에|씩|이?면\s|\s?연속|\s?걸)|(?<![일년기])(?=[의이을]|[^가-힣]|$))"
            ),
        ),
        ("length", rf"{_BEFORE}(?P<count>{_DAYS})(?=간|\s?동안|\s?만에|씩)"),
        ("whole", r"(?<![가-힣])하루\s종일(?:\s내내)?"),
        ("every", r"(?<![가-힣])매(?:일|주|달|월|년|해|분기|시간)(?:\s?[월화수목금토일]요일)?|(?<![가-힣])(?:격주|연례|일주일에\s한\s번)"),
        ("hour", _HOURS),
    )
)  # fmt: skip
"""Read beside the days of `date.days`; the longest counts."""

_D = rf"[{DATE}{PERIOD}]"
JOINTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("hour", rf"(?P<low>{_D})\s{{0,2}}[{HOUR}](?:(?:부터|에서)\s{{0,2}}[{HOUR}](?:\s?(?:까지|사이))?|\s?(?:이후|이전))?"),
        ("hour", rf"[{HOUR}](?:부터|에서)\s{{0,2}}[{HOUR}](?:\s?(?:까지|사이))?"),
    )
)
BOUNDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("between", rf"(?P<low>{_D})\s?(?:에서|부터|~|-)\s?(?P<high>{_D})(?:\s?(?:까지|사이))?"),
        ("between", rf"(?P<low>{_D})[과와]\s(?P<high>{_D})\s사이"),
        ("after", rf"(?P<high>{_D})\s이후(?:에(?!서))?"),
        ("before", rf"(?P<high>{_D})\s(?:이전|전)(?:에(?!서))?(?=[^가-힣]|$)"),
        ("since", rf"(?P<high>{_D})부터"),
        ("until", rf"(?P<high>{_D})까지"),
    )
)
