"""What may follow and precede a name inside a Korean word: particles (조사), suffixes, prefixes."""

import re
from collections.abc import Iterator

_CASE = (
    "께서는|께서도|께서|에게서|에게로|에게|에서는|에서도|에서만|에서의|에서|에는|에도|에만|에의|에|으로부터|로부터|으로서|로서|으로써|로써|으로의|로의|으로는|로는|"
    "으로도|로도|으로|로|이라고는|이라고|라고|다(?![가-힣])|이라는|라는|이라며|라며|이라면|라면|이란|란|이라|라|이지만|지만|이었다|였다|이었|였|이며|며|이고|고|이다|입니다|이자|자|"
    "이나|나|이든|든|까지도|까지|부터|마저도|마저|조차|밖에|뿐|보다|처럼|같이|마다|대로|만큼|만이|만을|만|한테|과의|와의|과는|와는|과도|와도|과|와|랑|하고|"
    "은|는|이|가|을|를|의|도|인"
)
_SUFFIX = "산|발|제|측|씨|님|행|향|용|식|형|계|사|內|내"
_TAIL = (
    "정부|당국|시장|기업|업체|대통령|총리|장관|회장|대표|사장|의원|후보|증시|경제|반도체|칩|주가|공장|지사|법인|외교부|상무부|국방부|재무부|의회|관세|수출|수입|"
    "그룹|노조|은행|통신|신문|언론|매체"
)
_AFTER = re.compile(rf"(?:(?:{_SUFFIX})(?:들)?)?(?:{_CASE})?(?![가-힣])|들?(?:{_CASE})?(?![가-힣])|(?:{_TAIL})")
_DEMONYM = re.compile(r"인(?![가-힣])|인(?:들)?(?:이|은|을|의|에|과|도)(?![가-힣])")
_PREFIX = re.compile(r"(?<![가-힣])[대방탈반친주재전](?=[가-힣])")


def is_hangul(char: str) -> bool:
    """True for a Hangul syllable."""
    return "가" <= char <= "힣"


def ends_name(text: str, end: int, *, is_common: bool) -> bool:
    """True when a name ending in Hangul may end at `end`: a particle, a known suffix or noun, or no Hangul follows.

    중국+이 ends a name; 중국+인 (a Chinese person) does not, while a common noun goes on as a copula: 자회사+인.
    """
    if end >= len(text) or not is_hangul(text[end]):
        return True
    return _AFTER.match(text, end) is not None and (is_common or _DEMONYM.match(text, end) is None)


def behind_prefix(text: str) -> Iterator[int]:
    """The places in written words at which a name may begin because a prefix stands before them: 대(對), 탈(脫), 친(親)."""
    for prefix in _PREFIX.finditer(text):
        yield prefix.end()
