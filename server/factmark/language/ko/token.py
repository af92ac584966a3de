"""Morphemes of a sentence, with what was already spotted imposed as single tokens. Engine: kiwipiepy (Kiwi)."""

import re
from functools import cache, lru_cache
from itertools import zip_longest
from threading import Lock
from typing import Any, NamedTuple, Protocol, cast

from kiwipiepy import Kiwi

from factmark.language.spot import Amount, Day, Sentence, Spot


class Token(NamedTuple):
    """One morpheme: `form` and `tag` as Kiwi gives them (Sejong tag set), absolute offsets; at most one of spot, amount and day.

    A named tuple, because they are made by the thousand and a frozen dataclass takes five times as long to make.
    """

    form: str
    tag: str
    start: int
    end: int
    spot: Spot | None = None
    amount: Amount | None = None
    day: Day | None = None

    @property
    def is_noun(self) -> bool:
        """True for what can stand in a noun phrase."""
        return self.tag in _NOUN_TAGS


_NOUN_TAGS = frozenset({"NNG", "NNP", "NNB", "NR", "NP", "SL", "SH", "SN", "XR", "XPN", "XSN", "SW", "W_SERIAL", "W_HASHTAG", "W_EMAIL", "W_URL"})


REMEMBERED = 2048
"""Sentences whose morphemes are kept: some fifty articles, about 10 MB."""

_BEGINS_VERB = re.compile(r"[하한할했해함되된될됐돼됨]|시키|시킨|받|당[하한했]")
"""What makes a verb of the noun before it: 인수+한 is a verb, and no concept to be kept whole."""


class _Morpheme(Protocol):
    """What is used of Kiwi's own token."""

    form: str
    tag: str
    start: int
    end: int


_loading = Lock()


def _kiwi() -> Kiwi:
    """The one analyser of this process; whoever asks while it loads waits for it."""
    with _loading:
        return _loaded()


@cache
def _loaded() -> Kiwi:
    return Kiwi(num_workers=1, load_multi_dict=False, load_typo_dict=False, model_type="cong")


def warm_up() -> None:
    """Load the morphological model now (about a second and 260 MB) rather than at the first sentence."""
    _kiwi().tokenize("준비")


def tokens(text: str, sentence: Sentence) -> list[Token]:
    """The morphemes of one sentence of `text`; spotted spans come as one noun each."""
    start = sentence.span.start
    imposed = _imposed(text, sentence)
    forced = tuple((first - start, last - start) for first, last in sorted(imposed))
    found: list[Token] = []
    for form, tag, first, last in _morphemes(sentence.span.of(text), forced):
        known = imposed.get((start + first, start + last))
        found.append(
            Token(
                form,
                tag,
                start + first,
                start + last,
                spot=known if isinstance(known, Spot) else None,
                amount=known if isinstance(known, Amount) else None,
                day=known if isinstance(known, Day) else None,
            )
        )
    return _without_slips(found)


def _is_subject(token: Token, after: Token | None) -> bool:
    if token.form != "이" or after is None:
        return False
    return (token.tag == "VCP" and not after.tag.startswith("E")) or (token.tag == "XSN" and after.start > token.end)


def _without_slips(found: list[Token]) -> list[Token]:
    """Slips of the analyser beside imposed names mended: a copula without an ending is the particle 이, 한다+는 before a noun is 한다는."""
    mended: list[Token] = []
    for token, after in zip_longest(found, found[1:]):
        before = mended[-1] if mended else None
        if _is_subject(token, after):
            mended.append(token._replace(tag="JKS"))
        elif before is not None and before.tag == "EF" and token.form == "는" and token.tag == "JX" and before.end == token.start and after is not None:
            mended[-1] = before._replace(form=f"{before.form}는", tag="ETM", end=token.end)
        else:
            mended.append(token)
    return mended


@lru_cache(maxsize=REMEMBERED)
def _morphemes(words: str, forced: tuple[tuple[int, int], ...]) -> tuple[tuple[str, str, int, int], ...]:
    """Form, tag and place of each morpheme of a sentence; photo captions and pages read again repeat sentences."""
    imposed = cast("Any", [(start, end, "NNP") for start, end in forced])  # Kiwi types the list so narrowly that no literal fits
    found = cast("list[_Morpheme]", _kiwi().tokenize(words, pretokenized=imposed))  # one text in, one list out
    return tuple((token.form, token.tag, token.start, token.end) for token in found)


def forget() -> None:
    """Drop the sentences remembered so far, for measuring."""
    _morphemes.cache_clear()


def _imposed(text: str, sentence: Sentence) -> dict[tuple[int, int], Spot | Amount | Day]:
    """What comes as one noun, by its first place and the one behind its last.

    Entities first, then amounts and days where no entity stands, then concepts of several words.
    """
    imposed: dict[tuple[int, int], Spot | Amount | Day] = {}
    entities = [spot for spot in sentence.spots if spot.is_entity]
    concepts = [spot for spot in sentence.spots if not spot.is_entity and not _BEGINS_VERB.match(text, spot.span.end)]
    known: tuple[Spot | Amount | Day, ...] = (*entities, *sentence.amounts, *sentence.days, *concepts)
    for found in known:
        first, last = found.span.start, found.span.end
        if not any(first < end and start < last for start, end in imposed):
            imposed[first, last] = found
    return imposed
