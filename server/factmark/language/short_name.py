"""Short forms by which an article goes on to call somebody it has named in full.

Huang after Jensen Huang, Cambricon after Cambricon Technologies, 트럼프 after 도널드 트럼프. In doubt a short form stays a word: where two
of those named share it, where somebody else is called so in full, where it begins another name.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

from factmark.language.en.function_word import CLOSED
from factmark.language.en.title import TITLES
from factmark.language.gazetteer import Found, is_hangul
from factmark.language.ko.particle import ends_name
from factmark.language.spot import Spot
from factmark.model.entity import EntityType
from factmark.model.span import Span

Kinds = Callable[[str], frozenset[str]]

MIN_CHARS = 2
"""A single syllable is a surname with a title behind it (황 CEO), which the clause reader resolves."""

_GENERIC = frozenset(
    "technologies technology corp corporation inc ltd limited plc co company companies holdings international systems oil pharmaceuticals supermarkets "
    "platforms laboratories networks airlines airways 테크놀로지스 테크놀로지 홀딩스 코퍼레이션 컴퍼니 인터내셔널 시스템즈".split()
)
"""Last words of a company's name that news leaves off and that tell no two companies of one group apart: not Electronics, Motor, Bank."""

_GENERATION = frozenset(("jr", "sr", "ii", "iii", "iv"))
_SURNAME_FIRST = frozenset(
    "xi li wang zhang liu chen yang zhao wu zhou kim lee park choi jung jeong chung kang cho yoon yun jang lim han oh seo shin moon".split()
)
"""Surnames that stand first where one more word follows: Xi Jinping."""

_WORD_BEFORE = re.compile(r"([A-Z][\w.'’-]*) $")
_GOES_ON = re.compile(r"(?: |-)[A-Z]|[\w-]")
_WIFE = "Mrs."
"""Before a surname it may be somebody else of that name."""

_OPENING = re.compile(
    r"\w+(?:ly|ed|ing)|yesterday|today|tomorrow|tonight|former|later|earlier|says|under|asked|did|does|is|was|will|can|could|should|why|how|if"
)
"""Words with which a sentence may begin right before a surname; any other may be a first name."""

_SENTENCE_START = re.compile(r"(?:\A\Z|[.!?:;\n“\"‘(—–-]\s*)$")


def short_names(text: str, found: Found, kinds: Kinds, is_common: Callable[[str], bool]) -> tuple[Spot, ...]:
    """The short forms in a normalised text of those whose names were `found` in it, in order; a common noun yields to one written with a capital.

    `is_common` tells the common nouns, which Korean does not write otherwise: 후보 of 이 후보 and 대통령 of 윤 대통령 are whoever holds the office.
    """
    owners = {short: owner for short, owner in _owners(text, found, kinds).items() if not (is_hangul(short[0]) and is_common(short))}
    if not owners:
        return ()
    taken = [span for span, keys in found if EntityType.CONCEPT.value not in kinds(keys[0])]
    shorts = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(owners, key=len, reverse=True)))})(?![A-Za-z0-9])")
    standing: defaultdict[str, list[Span]] = defaultdict(list)
    for match in shorts.finditer(text):
        span = Span(*match.span())
        if not any(span.overlaps(other) for other in taken):
            standing[match[0]].append(span)
    spots = (Spot(span=span, keys=(owners[short],), is_entity=True) for short, spans in standing.items() for span in _meant(text, spans))
    return tuple(sorted(spots, key=lambda spot: spot.span))


def _owners(text: str, found: Found, kinds: Kinds) -> dict[str, str]:
    """Short form -> the one entity among those named that it can mean."""
    owners: defaultdict[str, set[str]] = defaultdict(set)
    others: set[str] = set()
    for span, keys in found:
        words = span.of(text).split()
        if len(words) > 1:
            short = _short(words, kinds(keys[0]))
            if short is None:
                others.update((words[0], words[-1]))
            elif len(short) >= MIN_CHARS:
                owners[short].update(keys)
    return {short: next(iter(keys)) for short, keys in owners.items() if len(keys) == 1 and short not in others}


def _short(words: list[str], kinds: frozenset[str]) -> str | None:
    if EntityType.PERSON.value in kinds:
        return _surname(words)
    if EntityType.ORGANIZATION.value in kinds and words[-1].rstrip(".").lower() in _GENERIC:
        return words[0] if len(words) == len(("name", "tail")) else None
    return None


def _surname(words: list[str]) -> str | None:
    """The last word, or the first of a Korean or Chinese name in Latin letters."""
    named = [word for word in words if word.rstrip(".,").lower() not in _GENERATION]
    if len(named) == 1 or (not named[-1][0].isupper() and not is_hangul(named[-1][0])):
        return None
    is_eastern = re.fullmatch(r"[A-Z]\w+-[a-z]\w+", named[-1]) or (len(named) == len(("surname", "given")) and named[0].lower() in _SURNAME_FIRST)
    return named[0] if is_eastern else named[-1]


def _meant(text: str, spans: list[Span]) -> Iterator[Span]:
    """The places where the short form stands alone; none at all where it is somebody else's surname."""
    if is_hangul(text[spans[0].start]):
        yield from (span for span in spans if ends_name(text, span.end, is_common=False))
        return
    alone = [span for span in spans if _GOES_ON.match(text, span.end) is None]
    named = [(span, _WORD_BEFORE.search(text, max(0, span.start - 24), span.start)) for span in alone]
    if any(before is not None and _is_first_name(text, before) for _, before in named):
        return
    yield from (span for span, before in named if before is None or before[1] != _WIFE)


def _is_first_name(text: str, before: re.Match[str]) -> bool:
    """True for a capitalised word that is neither title nor function word nor one that the text writes small: [Melania] Trump."""
    word = before[1].rstrip(".").lower()
    if word in TITLES or f"{word}." in TITLES or word in CLOSED or before[1].isupper():
        return False
    is_start = _SENTENCE_START.search(text[max(0, before.start() - 3) : before.start()]) is not None
    return not (is_start and _OPENING.fullmatch(word)) and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is None
