"""Peoples before a noun: 독일인 인질 is a hostage of Germany."""

import re
from collections.abc import Callable, Iterator

from factmark.model.span import Span

_COUNTRIES = (
    "미국 중국 일본 한국 러시아 북한 영국 독일 프랑스 이탈리아 스페인 포르투갈 네덜란드 벨기에 스위스 스웨덴 "
    "노르웨이 핀란드 덴마크 폴란드 체코 헝가리 오스트리아 그리스 우크라이나 벨라루스 튀르키예 이란 이라크 이스라엘 "
    "팔레스타인 시리아 레바논 요르단 이집트 사우디아라비아 예멘 아프가니스탄 파키스탄 인도 방글라데시 스리랑카 네팔 "
    "베트남 태국 필리핀 인도네시아 말레이시아 싱가포르 캄보디아 라오스 미얀마 몽골 대만 호주 뉴질랜드 캐나다 멕시코 "
    "브라질 아르헨티나 칠레 페루 콜롬비아 쿠바 베네수엘라 남아프리카공화국 나이지리아 케냐 에티오피아 수단 소말리아 "
    "모로코 알제리 튀니지 리비아 카자흐스탄 우즈베키스탄"
).split()

_PEOPLE = re.compile(rf"(?<![가-힣])({'|'.join(_COUNTRIES)})인(?=\s[가-힣])")
"""A people alone (독일인이) stands for nobody: what Germans do Germany does not."""


def demonyms(text: str, ids: Callable[[str], tuple[str, ...]]) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """The peoples that stand before a noun, with the one id of their country each; `ids` gives the ids of a name."""
    for match in _PEOPLE.finditer(text):
        named = ids(match.group(1))
        if len(named) == 1:
            yield Span(*match.span()), named
