"""Korean proper names that the fact base does not know, told by the analyser's own tag, by endings and by titles.

The analyser knows many names and takes others apart: 홍+명+보. A word is taken for a name only where something beside its look says so: the tag, an
ending such as 은행 or 시 behind a name, a family name before two syllables that make no word, a title behind it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from factmark.language.ko.name_word import (
    NOT_ACRONYMS,
    NOT_NAMES,
    OFFICES,
    ORGANIZATION_ENDINGS,
    ORGANIZATION_TAILS,
    PARTS_OF_PLACES,
    PLACE_ENDINGS,
    PLACE_TAILS,
    PLACES,
    SURNAMES,
    TITLES,
)
from factmark.language.ko.token import Token
from factmark.language.proper_name import ProperName
from factmark.model.entity import EntityType
from factmark.model.span import Span

FULL_NAME = 3
"""Syllables of nearly every Korean person's name."""

_NOUNS = frozenset({"NNP", "NNG", "SL", "XSN", "XPN"})
_PIECES = _NOUNS | {"XR", "MM", "NR", "MAG", "IC"}
"""What the analyser may take the syllables of an unknown name for."""

_HANGUL = re.compile(r"[가-힣]+")
_ACRONYM = re.compile(r"[A-Z][A-Z&]{2,5}")


_MARKS = ("SF", "SP", "SS", "SE", "SO", "SW", "SB")
_LEFT_ON = tuple("의와과랑씨는을를")
_ENDINGS = ((EntityType.PLACE, PLACE_ENDINGS), (EntityType.ORGANIZATION, ORGANIZATION_ENDINGS))
_NO_GIVEN_NAME = frozenset("시군읍면부청당대")
"""Syllables with which hardly any given name ends."""
_VERBS = ("XSV", "XSA", "E", "VV", "VA", "VX")


@dataclass(frozen=True, slots=True)
class _Word:
    """The noun of one written word without its particle; `is_open` says that only a space stands between it and the next word."""

    tokens: tuple[Token, ...]
    text: str
    title: str | None
    is_open: bool

    @property
    def span(self) -> Span:
        return Span(self.tokens[0].start, self.tokens[-1].end)

    @property
    def is_known(self) -> bool:
        """True where the word is or holds what the fact base, the lexicon or the calendar knows; a common noun may end a name."""
        return any(
            token.amount is not None or token.day is not None or (token.spot is not None and (token.spot.is_entity or len(self.tokens) == 1))
            for token in self.tokens
        )


@dataclass(frozen=True, slots=True)
class _Found:
    span: Span
    kind: EntityType | None
    is_sure: bool = True


def proper_names(text: str, tokens: Sequence[Token]) -> Iterator[ProperName]:
    """The names in one sentence, given as its morphemes; never what is spotted as an entity, a concept, an amount or a day."""
    words = list(_words(text, tokens))
    index = 0
    while index < len(words):
        found = _found(words[index])
        while found is not None and index + 1 < len(words) and words[index].is_open:
            longer = _joined(found, words[index], words[index + 1])
            if longer is None:
                break
            found = longer
            index += 1
        if found is not None:
            yield ProperName(span=found.span, words=found.span.of(text), kind=_by_title(found.kind, words[index].title), is_sure=found.is_sure)
        index += 1


def _words(text: str, tokens: Sequence[Token]) -> Iterator[_Word]:
    groups: list[list[Token]] = [[]] if not tokens else [[tokens[0]]]
    for before, token in pairwise(tokens):
        if before.end == token.start and not before.tag.startswith(_MARKS) and not token.tag.startswith(_MARKS):
            groups[-1].append(token)
        else:
            groups.append([token])
    for index, group in enumerate(groups):
        following = groups[index + 1] if index + 1 < len(groups) else []
        word = _word(text, group, following)
        if word is not None:
            yield word


def _word(text: str, group: list[Token], following: list[Token]) -> _Word | None:
    stem = list(takewhile(lambda token: token.tag in _PIECES, group))
    rest = group[len(stem) :]
    if not stem or stem[-1].form == "들" or (rest and rest[0].tag.startswith(_VERBS)):
        return None
    is_open = not rest and bool(following) and following[0].start == group[-1].end + 1 and not following[0].tag.startswith(_MARKS)
    title = None
    if len(stem) > 1 and stem[-1].form in TITLES and stem[-1].end - stem[0].start > FULL_NAME:
        title = stem.pop().form
        is_open = False
    elif rest and rest[0].form in TITLES and rest[0].tag == "NNB":
        title = rest[0].form
    elif is_open and following[0].form in TITLES:
        title = following[0].form
    return _Word(tuple(stem), text[stem[0].start : stem[-1].end], title, is_open and title is None)


def _found(word: _Word) -> _Found | None:
    """The name that a word is, with its kind; None for a word that is no name."""
    name = word.text
    if word.is_known or name in NOT_NAMES:
        return None
    if name in PLACES:
        return _Found(word.span, EntityType.PLACE)
    if len(word.tokens) == 1 and word.tokens[0].tag == "SL":
        return _Found(word.span, EntityType.ORGANIZATION) if _ACRONYM.fullmatch(name) and name not in NOT_ACRONYMS else None
    tags = {"NNG" if token.spot is not None else token.tag for token in word.tokens}
    if _HANGUL.fullmatch(name) and len(name) > 1:
        if tags == {"NNP"}:
            return _known(word)
        if _is_taken_apart(word):
            return _Found(word.span, EntityType.PERSON)
    return _composed(word) if tags <= _NOUNS and tags & {"NNP", "SL"} else None


def _known(word: _Word) -> _Found:
    """What a word is that the analyser knows as a name; a particle that it left on the word is taken off."""
    name, span = word.text, word.span
    if len(name) > FULL_NAME and name.endswith(_LEFT_ON):
        name, span = name[:-1], Span(span.start, span.end - 1)
    return _Found(span, _kind_of_known(name))


def _kind_of_known(name: str) -> EntityType | None:
    """By its last syllables; a person where it is as long as one and begins with a family name, nothing where it may be both: 서초동, 강호동."""
    is_person = len(name) == FULL_NAME and name[0] in SURNAMES
    kinds = [kind for kind, ends in _ENDINGS if len(name) >= FULL_NAME and name.endswith(ends)]
    if kinds:
        return None if is_person and name[-1] not in _NO_GIVEN_NAME else kinds[0]
    return EntityType.PERSON if is_person else None


def _is_taken_apart(word: _Word) -> bool:
    """True for 홍+명+보 and 최+운정: a family name and two syllables that make no word with it."""
    first = word.tokens[0]
    if len(word.text) != FULL_NAME or word.text[0] not in SURNAMES or len(word.tokens) == 1:
        return False
    is_surname = first.tag == "NNP" and len(first.form) == 1
    return is_surname or all(len(token.form) == 1 for token in word.tokens)


def _composed(word: _Word) -> _Found | None:
    """마우나+리조트, SK+건설: a name with a noun behind it that says what it is; of 한국+영화 the country."""
    first, head = word.tokens[0], word.tokens[-1].form
    if len(word.tokens) > 1 and len(first.form) > 1:
        if head in ORGANIZATION_TAILS:
            return _Found(word.span, EntityType.ORGANIZATION)
        if head in PLACE_TAILS:
            return _Found(word.span, EntityType.PLACE)
    return _Found(Span(first.start, first.end), EntityType.PLACE) if first.form in PLACES else None


def _joined(found: _Found, before: _Word, word: _Word) -> _Found | None:
    """The longer name that a name and the word behind it make, None where they are two: 부산시 사하구, 마크 월버그, AFP 통신."""
    if found.kind is EntityType.PERSON or found.span.end != before.span.end:
        return None
    kind = _joint_kind(found.kind, word)
    return None if kind is None else _Found(Span(found.span.start, word.span.end), kind)


def _joint_kind(kind: EntityType | None, word: _Word) -> EntityType | None:
    is_place = kind is EntityType.PLACE
    if word.text in ORGANIZATION_TAILS and not any(token.spot is not None and token.spot.is_entity for token in word.tokens):
        return EntityType.ORGANIZATION
    following = _found(word)
    if following is None or following.span != word.span or (is_place and word.tokens[0].tag == "SL"):
        return None
    if is_place and _is_part_of_place(following, word):
        return EntityType.PLACE
    if kind is following.kind:
        return kind or EntityType.PERSON
    return following.kind if is_place and following.kind is EntityType.ORGANIZATION else None


def _is_part_of_place(following: _Found, word: _Word) -> bool:
    """True for 서초동 behind 서초구, which alone may be a person."""
    return word.title is None and following.kind is not EntityType.ORGANIZATION and len(word.text) >= FULL_NAME and word.text.endswith(PARTS_OF_PLACES)


def _by_title(kind: EntityType | None, title: str | None) -> EntityType | None:
    return EntityType.PERSON if kind is None and title in OFFICES else kind
