"""The last syllables of Korean names: 이 은행 is 국민은행 where a text has named no other bank."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from factmark.language.spot import Spot

ENDINGS: Mapping[str, tuple[str, ...]] = {
    "법원": ("법원", "지법", "고법"), "대학": ("대학", "대학교"), "대학교": ("대학", "대학교"), "학교": ("학교", "대학교"),
    **{head: (head,) for head in "은행 댐 공장 병원 그룹 위원회 재단 협회 노조 공항 발전소 원전 조합 공사 공단 연구소 항공사 신문 방송 대교 경기장".split()},
}  # fmt: skip
"""Noun -> how the names end that it stands for."""

_DEFINITE = re.compile(r"(?<![가-힣])(?:이|해당|동)\s$")
"""What stands before a noun that means one named already."""


def is_definite(text: str, start: int) -> bool:
    """True for the noun at `start` behind 이, 해당 or 동."""
    return _DEFINITE.search(text, max(0, start - len("x해당 ")), start) is not None


def names_ending(text: str, endings: Iterable[str], end: int) -> set[str]:
    """The words before `end` that end so and have something before it: 국민은행, and 시중은행 too."""
    return set(re.findall(rf"[가-힣A-Za-z]+(?:{'|'.join(endings)})(?=[은는이가을를의도에와과로]|[^가-힣]|$)", text[:end]))


def surfaces(text: str, names: Iterable[Spot]) -> Mapping[str, frozenset[str]]:
    """Per id the names under which a document speaks of it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for spot in names:
        if len(spot.keys) == 1:
            found[spot.keys[0]].add(spot.span.of(text))
    return {key: frozenset(words) for key, words in found.items()}
