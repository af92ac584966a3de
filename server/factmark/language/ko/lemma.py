"""The predicate words of a Korean sentence in dictionary form, whether or not the lexicon knows them."""

from collections.abc import Iterator

from factmark.language.ko.ending import Close, ending
from factmark.language.ko.function_word import PARTICLES, PASSIVES, POSTPOSITIONS
from factmark.language.ko.pattern import MAX_TAIL
from factmark.language.ko.token import Token, tokens
from factmark.language.lexicon import Lexicon
from factmark.language.spot import Sentence
from factmark.language.word_use import LIGHT, WordUse
from factmark.model.document import Language
from factmark.model.span import Span

_FROM_NOUN = ("XSV", "XSA")
_STEMS = ("VV", "VA", *_FROM_NOUN)
_STANDING_IN = frozenset("이렇다 그렇다 저렇다 어떻다 이러하다 그러하다 저러하다 어떠하다 이러다 그러다 저러다 어쩌다".split())
"""Verbs that only point to another one, as pronouns do to nouns."""

_MARKING = frozenset("위하다 통하다 관하다 대하다 의하다 인하다 비롯하다 둘러싸다 앞두다 비하다 반하다 불구하다 더불다 힘입다 한하다".split())
"""Verbs that before a clause's end mark the phrase before them even where its particle is left out: 회의 앞두고, 기 위해."""


def lemmas(text: str, sentence: Sentence, lexicon: Lexicon) -> Iterator[WordUse]:
    """Each verb and adjective but the copula and what stands in for another, and each noun that is the object of a light verb.

    Tails such as 지 않다 belong to their stem.
    """
    row = tokens(text, sentence)
    index = 0
    while index < len(row):
        token = row[index]
        if not token.tag.startswith(_STEMS) or (token.tag.startswith(_FROM_NOUN) and not index):
            index += 1
            continue
        read = ending(row[index + 1 : index + MAX_TAIL])
        lemma, first = _lemma(row, index, lexicon)
        lemma = _with_words(lemma, text[sentence.span.start : row[first].start].rstrip(), lexicon)
        marks = read.close is not Close.FINAL and _only_marks(row[first - 1] if first else None, lemma)
        if not marks and lemma not in _STANDING_IN:
            yield WordUse(lemma=lemma, span=Span(row[first].start, token.end), is_noun=False)
            yield from _event(row[:first], lemma, lexicon)
        index += 1 + read.length


def _lemma(row: list[Token], index: int, lexicon: Lexicon) -> tuple[str, int]:
    """The verb whose stem ends at `index`, and where its first noun stands: 수출+하, 정규+직+화+되."""
    token = row[index]
    if not token.tag.startswith(_FROM_NOUN):
        return f"{token.form}다", index
    first = index - 1
    stem = row[first].form
    while first and row[first - 1].is_noun and row[first - 1].end == row[first].start and not _knows(lexicon, f"{stem}하다"):
        first -= 1
        stem = row[first].form + stem
    own, active = f"{stem}{token.form}다", f"{stem}하다"
    is_own = token.form == "하" or _knows(lexicon, own) or (token.form not in PASSIVES and not _knows(lexicon, active))
    return (own if is_own else active), first


def _with_words(lemma: str, before: str, lexicon: Lexicon) -> str:
    for words in lexicon.korean_phrases(lemma):
        whole = " ".join(words)
        if before.endswith(whole):
            return f"{whole} {lemma}"
    return lemma


def _knows(lexicon: Lexicon, lemma: str) -> bool:
    return bool(lexicon.verbs(Language.KO, lemma))


def _only_marks(before: Token | None, lemma: str) -> bool:
    """True where particle and verb only mark the phrase before them: 를 통해, 에 따르면."""
    if lemma in _MARKING:
        return True
    marker = PARTICLES.get(before.form) if before is not None and before.tag.startswith("J") else None
    return marker is not None and (marker, lemma) in POSTPOSITIONS


def _event(before: list[Token], lemma: str, lexicon: Lexicon) -> Iterator[WordUse]:
    """The noun that a light verb has for its object: 승인을 받다."""
    is_object = len(before) > 1 and before[-1].tag == "JKO" and before[-2].tag == "NNG" and before[-2].spot is None
    if is_object and any(usage.kind == LIGHT for usage in lexicon.verbs(Language.KO, lemma)):
        noun = before[-2]
        yield WordUse(lemma=noun.form, span=Span(noun.start, noun.end), is_noun=True)
