"""A sentence as a row of noun phrases, verb groups and the small words between them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from factmark.language.en.auxiliary import OPENS_GROUP
from factmark.language.en.function_word import Tag
from factmark.language.en.group import Shape, VerbGroup, verb_group
from factmark.language.en.neighbourhood import DASHES
from factmark.language.en.phrase import OPENS_NOMINAL, Nominal, nominal_at
from factmark.language.en.title import is_title
from factmark.language.en.word import Word
from factmark.language.en.words import Words


class Kind(StrEnum):
    """What an item is."""

    NOMINAL = "nominal"
    GROUP = "group"
    PREPOSITION = "preposition"
    COORDINATOR = "coordinator"
    SUBORDINATOR = "subordinator"
    RELATIVE = "relative"
    WHOSE = "whose"
    THAT = "that"
    DAY = "day"
    COMMA = "comma"
    BREAK = "break"
    ADVERB = "adverb"


_SMALL = {
    Tag.PREPOSITION: Kind.PREPOSITION, Tag.COORDINATOR: Kind.COORDINATOR, Tag.SUBORDINATOR: Kind.SUBORDINATOR, Tag.RELATIVE: Kind.RELATIVE,
    Tag.WHOSE: Kind.WHOSE, Tag.THAT: Kind.THAT, Tag.DAY: Kind.DAY, Tag.COMMA: Kind.COMMA, Tag.BREAK: Kind.BREAK, Tag.ADVERB: Kind.ADVERB,
    Tag.TO: Kind.PREPOSITION,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One piece of a sentence: words `first` up to `last` (excluded); `word` is its first."""

    kind: Kind
    first: int
    last: int
    word: Word
    nominal: Nominal | None = None
    group: VerbGroup | None = None

    @property
    def is_finite(self) -> bool:
        """True for a verb group that makes a clause of its own."""
        return self.group is not None and self.group.shape is Shape.FINITE


def items(sentence: tuple[Word, ...], words: Words) -> tuple[Item, ...]:
    """The pieces in text order; quotation marks and bracketed asides are left out, a dash counts as a comma."""
    found: list[Item] = []
    place = 0
    while place < len(sentence):
        if sentence[place].token.text in ("(", "["):
            place = _after_bracket(sentence, place)
            continue
        item = _item(sentence, place, words, found[-1] if found else None)
        if item is None:
            place += 1
            continue
        found.append(item)
        place = item.last
    return tuple(_joined(found))


def _joined(found: list[Item]) -> Iterator[Item]:
    """Two offices before one name become one noun phrase: chief executive and co-founder Kim Min-jae."""
    place = 0
    while place < len(found):
        joint = _joint(found[place : place + 3])
        yield found[place] if joint is None else joint
        place += 1 if joint is None else 3


def _joint(three: list[Item]) -> Item | None:
    if len(three) < len("A and B".split()) or three[1].word.lower != "and":
        return None
    office, named = three[0].nominal, three[2].nominal
    if office is None or named is None or office.is_name or not named.is_name or named.head == named.first:
        return None
    if office.sentence[office.first].tag is Tag.DETERMINER or not is_title(office.head_word.lower) or not is_title(named.sentence[named.head - 1].lower):
        return None
    merged = replace(named, first=office.first, possessor=office.possessor)
    return replace(three[2], first=three[0].first, word=three[0].word, nominal=merged)


def _item(sentence: tuple[Word, ...], place: int, words: Words, before: Item | None) -> Item | None:
    word = sentence[place]
    group = verb_group(sentence, place, words) if word.tag in OPENS_GROUP else None
    if group is not None:
        return Item(kind=Kind.GROUP, first=place, last=group.last, word=word, group=group)
    is_demonstrative = word.lower == "that" and before is not None and before.kind is Kind.PREPOSITION
    if is_demonstrative:
        place += 1
    nominal = nominal_at(sentence, place, words) if word.tag in OPENS_NOMINAL or is_demonstrative else None
    if nominal is not None:
        return Item(kind=Kind.NOMINAL, first=place, last=nominal.last, word=word, nominal=nominal)
    if word.token.text in DASHES:
        return Item(kind=Kind.COMMA, first=place, last=place + 1, word=word)
    kind = _SMALL.get(word.tag)
    return None if kind is None or is_demonstrative else Item(kind=kind, first=place, last=place + 1, word=word)


def _after_bracket(sentence: tuple[Word, ...], place: int) -> int:
    for end in range(place, len(sentence)):
        if sentence[end].token.text in (")", "]"):
            return end + 1
    return place + 1
