"""Auxiliaries, adverbs and negation before a verb."""

from dataclasses import dataclass

from factmark.language.en.function_word import Tag
from factmark.language.en.word import Word

_PASSING = frozenset((Tag.ADVERB, Tag.NEGATION))
_HEADS = frozenset((Tag.VERB, Tag.PARTICIPLE, Tag.ING, Tag.BE, Tag.HAVE, Tag.DO))
_STARTS = _HEADS | {Tag.MODAL, Tag.TO}
OPENS_GROUP = _STARTS | _PASSING
"""The classes with which a verb group, or the adverbs before it, begins."""


@dataclass(slots=True)
class Core:
    """Auxiliaries of one verb and the place of the verb itself."""

    auxiliaries: list[Word]
    head: int
    is_negated: bool
    is_passive: bool


def word_at(sentence: tuple[Word, ...], place: int) -> Word | None:
    """The word there, or None outside the sentence."""
    return sentence[place] if 0 <= place < len(sentence) else None


def past_adverbs(sentence: tuple[Word, ...], place: int) -> int:
    """The next place that holds no adverb, negation or adverb between commas."""
    while place < len(sentence):
        if sentence[place].tag in _PASSING:
            place += 1
        elif sentence[place].tag is Tag.COMMA and place + 2 < len(sentence) and sentence[place + 1].tag is Tag.ADVERB and sentence[place + 2].tag is Tag.COMMA:
            place += 3
        else:
            break
    return place


def core_at(sentence: tuple[Word, ...], place: int) -> Core | None:
    """The auxiliaries from `place` on with their head, or None where no verb group begins."""
    auxiliaries: list[Word] = []
    first = place
    while (place := past_adverbs(sentence, place)) < len(sentence):
        if sentence[first].tag is Tag.COMMA or sentence[place].tag not in _STARTS:
            return None
        if not _is_auxiliary(sentence, place):
            break
        auxiliaries.append(sentence[place])
        place += 1
    head = word_at(sentence, place)
    if head is None or head.tag not in _HEADS:
        return None
    is_passive = head.tag is Tag.PARTICIPLE and bool(auxiliaries) and auxiliaries[-1].tag is Tag.BE
    end = past_adverbs(sentence, place + 1) if head.tag is Tag.BE else place
    return Core(auxiliaries=auxiliaries, head=place, is_negated=_is_negated(sentence, first, end), is_passive=is_passive)


def _is_negated(sentence: tuple[Word, ...], first: int, head: int) -> bool:
    """True for an odd number of negations from `first` up to the verb, or behind a copula; "not only" is none."""
    negations = 0
    for place in range(first, head):
        word = sentence[place]
        if word.tag is Tag.NEGATION or word.lower == "cannot":
            negations += not _is_not_only(sentence, place)
    return negations % 2 == 1


def _is_not_only(sentence: tuple[Word, ...], place: int) -> bool:
    following = word_at(sentence, place + 1)
    return following is not None and following.lower in ("only", "just", "merely", "simply")


def _is_auxiliary(sentence: tuple[Word, ...], place: int) -> bool:
    word = sentence[place]
    following = word_at(sentence, past_adverbs(sentence, place + 1))
    if word.tag in (Tag.MODAL, Tag.TO):
        return True
    if following is None:
        return False
    if word.tag is Tag.HAVE:
        return following.tag is Tag.PARTICIPLE or following.lower in ("been", "had")
    if word.tag is Tag.BE:
        return following.tag in (Tag.PARTICIPLE, Tag.ING) or following.lower == "being"
    if word.tag is Tag.DO:
        return following.tag in (Tag.VERB, Tag.HAVE, Tag.BE) or sentence[place + 1].tag is Tag.NEGATION
    return False
