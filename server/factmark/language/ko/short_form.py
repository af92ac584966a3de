"""Country names cut to one syllable or one ideograph: 대중 수출, 美, 對中."""

import re
from collections.abc import Iterator

from factmark.model.span import Span

COUNTRIES = {
    "미": "미국", "중": "중국", "일": "일본", "한": "한국", "러": "러시아", "북": "북한", "영": "영국", "독": "독일", "불": "프랑스",
    "이": "이란", "호": "호주", "인": "인도", "대만": "대만",
}  # fmt: skip
"""Hangul short forms that stand for a country after 대(對)."""

IDEOGRAPHS = {
    "美": "미국", "中": "중국", "日": "일본", "韓": "한국", "北": "북한", "露": "러시아", "英": "영국", "獨": "독일", "佛": "프랑스",
    "印": "인도", "豪": "호주", "臺": "대만", "伊": "이탈리아", "蘭": "네덜란드",
}  # fmt: skip
"""Hanja that headlines use for a country."""

_OBJECTS = (
    "수출|수입|무역|교역|투자|제재|관세|압박|통제|판매|공급|규제|외교|정책|협상|견제|의존|흑자|적자|봉쇄|반도체|출하|강경|수출입|경제|군사|전략|관계|금수"
)
_TOWARDS = re.compile(rf"(?<![가-힣])대([미중일한러북영독불호인])(?=(?:\s(?:[A-Z][A-Za-z0-9]*\s)?(?:[가-힣]{{1,4}}\s)?)?(?:{_OBJECTS}))")
_IDEOGRAPH = re.compile(rf"(?<![一-鿿])(?:對)?([{''.join(IDEOGRAPHS)}])(?![一-鿿])")


def short_forms(text: str) -> Iterator[tuple[Span, str]]:
    """Each short form with the full Korean name of the country it stands for; 대중 in 대중 수출, not in 대중 문화."""
    for match in _TOWARDS.finditer(text):
        yield Span(*match.span()), COUNTRIES[match.group(1)]
    for match in _IDEOGRAPH.finditer(text):
        yield Span(*match.span(1)), IDEOGRAPHS[match.group(1)]
