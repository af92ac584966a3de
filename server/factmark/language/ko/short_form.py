"""Names cut short in news: 대중 수출, 美, 對中, 한미 정상회담, 미 국방부, 방미, 삼전."""

import re
from collections.abc import Iterator

from factmark.language.ko.particle import ends_name
from factmark.model.span import Span

COUNTRIES = {
    "미": "미국", "중": "중국", "일": "일본", "한": "한국", "러": "러시아", "북": "북한", "영": "영국", "독": "독일", "불": "프랑스",
    "이": "이란", "우": "우크라이나",
}  # fmt: skip
"""Hangul short forms that stand for a country after 대(對), beside another one (한미), before its ministries, in 방미."""

IDEOGRAPHS = {
    "美": "미국", "中": "중국", "日": "일본", "韓": "한국", "北": "북한", "露": "러시아", "英": "영국", "獨": "독일", "佛": "프랑스",
    "印": "인도", "豪": "호주", "臺": "대만", "伊": "이탈리아", "蘭": "네덜란드", "與": "여당", "野": "야당", "檢": "검찰", "軍": "군", "靑": "청와대",
}  # fmt: skip
"""Hanja that headlines use for a country or an institution."""

ABBREVIATIONS = {
    "삼전": "삼성전자", "하이닉스": "SK하이닉스", "현대차": "현대자동차", "한전": "한국전력", "한은": "한국은행", "연준": "연방준비제도",
    "산은": "산업은행", "금감원": "금융감독원", "금융위": "금융위원회", "공정위": "공정거래위원회", "선관위": "중앙선거관리위원회",
    "헌재": "헌법재판소", "국정원": "국가정보원", "기재부": "기획재정부", "행안부": "행정안전부", "국토부": "국토교통부",
    "복지부": "보건복지부", "과기정통부": "과학기술정보통신부", "식약처": "식품의약품안전처", "산업부": "산업통상자원부",
    "노동부": "고용노동부", "환노위": "환경노동위원회", "민주노총": "전국민주노동조합총연맹", "한국노총": "한국노동조합총연맹",
    "전경련": "전국경제인연합회", "한경협": "한국경제인협회", "대한상의": "대한상공회의소", "국힘": "국민의힘", "우크라": "우크라이나",
    "사우디": "사우디아라비아",
}  # fmt: skip
"""Names that newspapers cut, with the full name; each stands for whoever has the full name."""

_OBJECTS = (
    "수출|수입|무역|교역|투자|제재|관세|압박|통제|판매|공급|규제|외교|정책|협상|견제|의존|흑자|적자|봉쇄|반도체|출하|강경|수출입|경제|군사|전략|관계|금수"
)
_TOWARDS = re.compile(rf"(?<![가-힣])(?<!에\s)(?<!에게\s)대([미중일한러북영독불])(?=(?:\s(?:[A-Z][A-Za-z0-9]*\s)?(?:[가-힣]{{1,4}}\s)?)?(?:{_OBJECTS}))")
_IDEOGRAPH = re.compile(rf"(?<![一-鿿])(?:對)?([{''.join(IDEOGRAPHS)}])(?![一-鿿])")
_TOGETHER = re.compile(r"(?<![一-鿿])([美中日韓北露英])([美中日韓北露英])([美中日韓北露英])?(?![一-鿿])")
_BETWEEN = (
    r"(?=\s?(?:간|양국|정상|양자|3국|회담|협상|무역|통상|관세|동맹|연합|공동|합동|관계|외교|갈등|전쟁|공조|협력|합의|조약|FTA|군사|경제|국방|안보|원자력|통화)"
    r"|[이가은는의](?![가-힣])|[과와](?:의)?\s)"
)
_DOTTED = re.compile(rf"(?<![가-힣·])([한미중일러북영우])[·/-]([한미중일러북영우])(?:[·/-]([한미중일러북영]))?(?:(?![가-힣])|{_BETWEEN})")
_PAIRS = frozenset("한미 한중 한일 한러 미중 미일 미러 중일 중러 북러 북중 러북".split())
"""Countries that news writes in one word; 중미 and 북미 are mostly parts of America."""

_JOINED = re.compile(r"(?<![가-힣])([한미중북러])([미중일러북])(일)?" + _BETWEEN)
_MINISTRY = re.compile(
    r"(?<![가-힣])(미|러|북)\s(?=(?:연방\s?)?(?:정부|의회|국방|상무|재무|국무|외교|외무|대통령|부통령|행정부|상원|하원|당국|법무|법원|대법원|연방|중앙은행|연준"
    r"|백악관|대사|교통|농무|에너지|보건|식품|무역대표부|군|해군|공군|육군|우주군|항공우주국|국토안보부|중앙정보국|증시|국채|언론|매체|유력지))"
)
_VISIT = re.compile(
    r"(?<![가-힣])방([미중일한러북])(?=\s|$|[,.…\"')]|[은는이가을를의에도](?![가-힣])|(?:하|길|단(?![가-힣])|중(?![가-힣])|일정|기간|했|한(?![가-힣])))"
)
_ABBREVIATED = re.compile(rf"(?<![가-힣A-Za-z])(?:{'|'.join(sorted(ABBREVIATIONS, key=len, reverse=True))})(?!그룹)")


def short_forms(text: str) -> Iterator[tuple[Span, str]]:
    """Each short form with the full Korean name it stands for; 대중 in 대중 수출, not in 대중 문화, 한미 in 한미 동맹, not in 한미약품."""
    for match in _TOWARDS.finditer(text):
        yield Span(*match.span()), COUNTRIES[match.group(1)]
    for pattern, names in ((_IDEOGRAPH, IDEOGRAPHS), (_TOGETHER, IDEOGRAPHS), (_DOTTED, COUNTRIES), (_JOINED, COUNTRIES), (_MINISTRY, COUNTRIES)):
        for match in pattern.finditer(text):
            if pattern is not _JOINED or match.group(1) + match.group(2) in _PAIRS:
                yield from ((Span(*match.span(number)), names[form]) for number, form in enumerate(match.groups(), start=1) if form is not None)
    for match in _VISIT.finditer(text):
        yield Span(*match.span(1)), COUNTRIES[match.group(1)]
    for match in _ABBREVIATED.finditer(text):
        if ends_name(text, match.end(), is_common=False):
            yield Span(*match.span()), ABBREVIATIONS[match.group()]
