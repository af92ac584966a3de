"""English proper names that the fact base does not know, told by their capitals and the words beside them.

A capital at the start of a sentence tells nothing, nor does any in a headline that capitalises each word: a name there counts only where it stands
elsewhere too.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factmark.language.en.demonym import is_demonym
from factmark.language.en.function_word import CLOSED
from factmark.language.en.name_word import (
    COMPANY_SUFFIXES,
    COUNTRIES,
    GIVEN_NAMES,
    LINKS,
    NOT_ACRONYMS,
    NOT_NAMES,
    OFFICE_WORDS,
    ORGANIZATION_HEADS,
    ORGANIZATION_TAILS,
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACE_TAILS,
    SPEECH,
    THING_NOUNS,
)
from factmark.language.en.title import is_title
from factmark.language.en.token import Token
from factmark.language.en.words import Words
from factmark.language.proper_name import ProperName
from factmark.model.entity import EntityType
from factmark.model.span import Span

TITLED_SHARE = 0.6
"""Share of a line's longer words with a capital from which on its capitals tell nothing."""

TITLED_SENTENCE_SHARE = 0.75
"""The same for a line with a full stop, which few headlines have."""

_LONGER = 4
"""Characters from which on a word is written with a capital in a headline, and how many such words tell."""

_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,5}|[A-Z&]{2,6}")
_KOREAN_GIVEN = re.compile(r"[A-Z][a-z]+-[a-z]+")
_MODEL = re.compile(r"[A-Z][A-Za-z-]*\d\w*")
_PART = re.compile(r"[A-Z][\w.&'’-]*|[a-z]{1,2}[A-Z]\w+")
_OPENERS = frozenset("\" ' “ ‘ `` : ( - -- — – • * | . ; ...".split())
"""Signs behind which a sentence may begin."""

_SURNAMES = frozenset("king prince pope judge coach head boss chancellor major bishop".split())
"""Titles that are family names as well: Stephen King."""

_PLACE_BEFORE = frozenset(("in", "near", "outside", "across"))
_WORDS_OF_PLACE = 2


def proper_names(text: str, row: Sequence[Token], words: Words) -> Iterator[ProperName]:
    """The names in one sentence, given as its tokens; never what is spotted as an entity, an amount or a day."""
    if _is_titled(row):
        return
    reader = _Reader(text, row, words)
    place = 0
    while place < len(row):
        end = reader.end(place)
        yield from reader.names(place, end)
        place = max(end, place + 1)


def _is_titled(row: Sequence[Token]) -> bool:
    """True for a headline that capitalises its words."""
    share = TITLED_SENTENCE_SHARE if row and row[-1].text == "." else TITLED_SHARE
    longer = [token.text[0].isupper() for token in row if len(token.text) >= _LONGER and token.text[0].isalpha() and token.lower not in CLOSED]
    return len(longer) >= _LONGER and sum(longer) > share * len(longer)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Cuts names out of stretches of capitals."""

    text: str
    row: Sequence[Token]
    words: Words

    def end(self, place: int) -> int:
        """Where the stretch of capitals that begins at `place` ends; `place` itself where none begins."""
        if not self._is_part(place):
            return place
        end = place + 1
        while end < len(self.row):
            step = 1 if self._is_part(end) else 2 if self._links(place, end) and self._is_part(end + 1) else 0
            last = self.row[end - 1]
            if not step or self.row[end].start - last.end > 1 or (last.text.endswith(".") and last.lower in COMPANY_SUFFIXES):
                break
            end += step
        return end

    def names(self, place: int, end: int) -> Iterator[ProperName]:
        """The names in a stretch: whoever has the title in it, and whose office it is."""
        title = self._title(place, end)
        if title is None:
            yield from self._name(place, end, None)
            return
        first = title
        while first > place and (is_title(self.row[first - 1].lower) or self.row[first - 1].lower in OFFICE_WORDS):
            first -= 1
        yield from self._name(place, first, None)
        yield from self._name(title + 1, end, EntityType.PERSON)

    def _is_part(self, place: int) -> bool:
        if place >= len(self.row):
            return False
        token = self.row[place]
        if token.amount is not None or token.day is not None or (token.spot is not None and token.spot.is_entity):
            return False
        is_word = token.lower not in CLOSED or (token.text.isupper() and len(token.text) > 1)
        return is_word and _PART.match(token.text) is not None

    def _links(self, first: int, place: int) -> bool:
        """True for a small word that goes on a name, and for the dot of an initial."""
        token = self.row[place]
        if token.text == ".":
            return len(self.row[place - 1].text) == 1
        if token.lower == "of":
            return any(each.lower in ORGANIZATION_HEADS for each in self.row[first:place])
        if token.lower == "and":
            return place + 2 < len(self.row) and self.row[place + 2].lower in ORGANIZATION_TAILS and self._is_part(place + 2)
        return token.text in LINKS

    def _title(self, place: int, end: int) -> int | None:
        """The last word of a title in the stretch; none where the stretch names an organisation or place, or the title is a family name."""
        if end - place > 1 and self.row[end - 1].lower in ORGANIZATION_TAILS | PLACE_TAILS:
            return None
        found = [index for index in range(place, end) if is_title(self.row[index].lower)]
        if not found or (found[-1] == end - 1 and end - place > 1 and self.row[end - 1].lower in _SURNAMES):
            return None
        return found[-1]

    def _name(self, place: int, end: int, kind: EntityType | None) -> Iterator[ProperName]:
        """The name in a stretch without a title; `kind` where a title before it has told."""
        is_start = kind is None and self._starts(place)
        while end - place > 1 and self._leads(place, end, is_start=is_start):
            place += 1
            is_start = False
        row = self.row[place:end]
        if not row or all(self._is_common(token) for token in row) or (len(row) == 1 and self._is_no_name(row[0])):
            return
        span = Span(row[0].start, row[-1].end)
        known = kind or self._kind(place, end)
        is_unsure = is_start and (len(row) == 1 or self._is_word(row[0])) and not self._speaks(end) and not _is_acronym(row)
        yield ProperName(span=span, words=span.of(self.text), kind=known, is_sure=not is_unsure)

    def _leads(self, place: int, end: int, *, is_start: bool) -> bool:
        """True for a word before a name that is no part of it: Former, Russian, the first word of a sentence."""
        token = self.row[place]
        if token.lower in NOT_NAMES or token.lower in CLOSED or token.lower == "former":
            return True
        has_tail = self.row[end - 1].lower in ORGANIZATION_TAILS | PLACE_TAILS
        return not has_tail and (is_demonym(token.text) or (is_start and self._is_word(token)))

    def _is_word(self, token: Token) -> bool:
        """True for a word that the lexicon has: as the first of a sentence its capital tells nothing."""
        return token.spot is not None or bool(self.words.verb_lemmas(token.lower)) or self.words.is_event_noun(token.lower) is not None

    def _is_common(self, token: Token) -> bool:
        lower = token.lower
        return lower in NOT_NAMES or lower in OFFICE_WORDS or is_title(lower) or is_demonym(token.text) or token.text in NOT_ACRONYMS or len(lower) == 1

    def _is_no_name(self, token: Token) -> bool:
        """True for a single word that is a common noun, or the last word of names without one: Department."""
        return token.spot is not None or token.lower in ORGANIZATION_TAILS | PLACE_TAILS | ORGANIZATION_HEADS or self._is_common(token)

    def _starts(self, place: int) -> bool:
        return place == 0 or self.row[place - 1].text in _OPENERS

    def _speaks(self, end: int) -> bool:
        return end < len(self.row) and self.row[end].lower in SPEECH

    def _kind(self, place: int, end: int) -> EntityType | None:
        """What the name's own words say, then those beside it."""
        row = self.row[place:end]
        before = self.row[place - 1].lower if place else ""
        after = self.row[end].lower if end < len(self.row) else ""
        if row[-1].text.rstrip(".") in COUNTRIES:
            return EntityType.PLACE
        if len(row) > 1:
            kind = _kind_of_words(row)
            if kind is not None:
                return kind
        if _MODEL.fullmatch(row[-1].text) or after in THING_NOUNS:
            return EntityType.PRODUCT
        if (before and is_title(before)) or (after in SPEECH and len(row) > 1):
            return EntityType.PERSON
        if after in PLACE_NOUNS or (before in _PLACE_BEFORE and len(row) <= _WORDS_OF_PLACE and not _is_acronym(row)):
            return EntityType.PLACE
        return EntityType.ORGANIZATION if _is_acronym(row) else None


def _is_acronym(row: Sequence[Token]) -> bool:
    return len(row) == 1 and _ACRONYM.fullmatch(row[0].text) is not None


def _kind_of_words(row: Sequence[Token]) -> EntityType | None:
    first, last = row[0].lower, row[-1].lower
    if last in ORGANIZATION_TAILS or (first in ORGANIZATION_HEADS and row[1].lower == "of"):
        return EntityType.ORGANIZATION
    if last in PLACE_TAILS or first in PLACE_HEADS:
        return EntityType.PLACE
    is_person = first in GIVEN_NAMES or _KOREAN_GIVEN.fullmatch(row[-1].text) or any(len(token.text.rstrip(".")) == 1 for token in row[1:-1])
    return EntityType.PERSON if is_person else None
