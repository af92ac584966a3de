"""Noun phrases: found in the tagged words, grown while the sentence is read, then frozen."""

from dataclasses import dataclass, field

from factmark.language.clause import Phrase
from factmark.language.en.function_word import NEGATIVE_DETERMINERS, Tag
from factmark.language.en.inflection import noun_lemma
from factmark.language.en.title import is_title
from factmark.language.en.word import Word
from factmark.language.en.words import Words
from factmark.model.quantity import Quantity

_INSIDE = frozenset((Tag.NAME, Tag.NOUN, Tag.NUMBER))
_BEFORE = frozenset((Tag.DETERMINER, Tag.POSSESSIVE))
OPENS_NOMINAL = _INSIDE | _BEFORE | {Tag.PRONOUN, Tag.ADVERB, Tag.DAY}
"""The classes with which a noun phrase may begin."""
_COMPANY_SUFFIXES = frozenset(
    "inc inc. corp corp. co co. ltd ltd. plc group holdings technologies technology electronics motors limited corporation company".split()
)
"""Words behind a company's name that do not change whom it names."""
_BEFORE_NUMBER = frozenset("first last next past previous other top final latest further additional extra full initial remaining".split())
_AFTER_NOUN = frozenset(
    "unchanged steady stable high low higher lower open alive free public private responsible liable available intact flat close short worth aware due "
    "likely better worse possible necessary clear afloat unclear legal illegal lawful unlawful constitutional unconstitutional invalid guilty innocent "
    "bankrupt".split()
)
"""Adjectives that stand behind their noun: keep rates unchanged."""
_DIRECTIONS = frozenset("north south east west northeast northwest southeast southwest north-east north-west south-east south-west".split())
"""Words that behind a noun and before "of" say where it lies: a village [south] of Seoul."""


@dataclass(slots=True, eq=False)
class Nominal:
    """A noun phrase that is still growing: words `first` up to `last` (excluded) of the sentence, its head at `head`."""

    sentence: tuple[Word, ...]
    first: int
    last: int
    head: int
    possessor: "Nominal | None" = None
    dependents: "list[tuple[str, Nominal]]" = field(default_factory=list["tuple[str, Nominal]"])
    conjuncts: "list[Nominal]" = field(default_factory=list["Nominal"])
    appositions: "list[Nominal]" = field(default_factory=list["Nominal"])
    inner_verbs: tuple[str, ...] = ()
    host: "Nominal | None" = None
    named: "Nominal | None" = None
    """The name that this apposition describes."""
    phrase: Phrase | None = None
    """What it was frozen to; None while it grows."""
    infinitive_end: int = 0
    events: tuple[str, ...] = ()

    @property
    def start(self) -> int:
        """Where it begins in the text, its possessor included."""
        return self.possessor.start if self.possessor is not None else self.sentence[self.first].token.start

    @property
    def end(self) -> int:
        """Where it ends in the text, everything attached to it included."""
        end = max(self.sentence[self.last - 1].token.end, self.infinitive_end)
        for _, nominal in self.dependents:
            end = max(end, nominal.end)
        for nominal in self.conjuncts:
            end = max(end, nominal.end)
        return end

    @property
    def head_word(self) -> Word:
        """The word that says what it is."""
        return self.sentence[self.head]

    @property
    def is_pronoun(self) -> bool:
        """True for he, it, they and the like."""
        return self.head_word.tag in (Tag.PRONOUN, Tag.POSSESSIVE)

    @property
    def is_name(self) -> bool:
        """True when the head is a proper name."""
        return self.head_word.tag is Tag.NAME

    @property
    def is_negative(self) -> bool:
        """True for "no chips" and "nobody"."""
        return self.sentence[self.first].lower in NEGATIVE_DETERMINERS

    @property
    def is_amount(self) -> bool:
        """True for an amount without a noun: 2 %, $5bn, the 50."""
        return self.head_word.tag is Tag.NUMBER

    @property
    def is_definite(self) -> bool:
        """True for "the company", "its bank"."""
        return self.possessor is not None or self.sentence[self.first].lower in ("the", "this", "that", "these", "those")

    @property
    def entity(self) -> str | None:
        """The one entity that the head names, or None."""
        spot = self.head_word.token.spot
        return spot.keys[0] if spot is not None and spot.is_entity and spot.keys[0][2:3] != ":" else None

    def quantities(self) -> tuple[Quantity, ...]:
        """The amounts among its own words."""
        return tuple(word.token.amount.quantity for word in self.sentence[self.first : self.last] if word.token.amount is not None)


def nominal_at(sentence: tuple[Word, ...], place: int, words: Words) -> Nominal | None:
    """The noun phrase that begins at `place` with the possessors before its head, or None when none does."""
    possessor: Nominal | None = None
    while True:
        nominal = _simple(sentence, place, words)
        if nominal is None:
            return possessor
        nominal.possessor = possessor
        last = nominal.last
        if last < len(sentence) and sentence[last].tag is Tag.GENITIVE:
            possessor = nominal
            place = last + 1
            continue
        return nominal


def _simple(sentence: tuple[Word, ...], place: int, words: Words) -> Nominal | None:
    if place >= len(sentence):
        return None
    if sentence[place].tag is Tag.PRONOUN:
        return Nominal(sentence=sentence, first=place, last=place + 1, head=place)
    last = place
    while last < len(sentence) and sentence[last].tag in _BEFORE:
        last += 1
    last = _body_end(sentence, last, has_opener=last > place)
    while last > place and sentence[last - 1].tag not in _INSIDE and sentence[last - 1].tag is not Tag.POSSESSIVE:
        last -= 1
    if last == place or not any(word.tag in _INSIDE or word.tag is Tag.POSSESSIVE for word in sentence[place:last]):
        return None
    nominal = Nominal(sentence=sentence, first=place, last=last, head=_head(sentence, place, last))
    nominal.events = _events(nominal, words)
    return nominal


def _body_end(sentence: tuple[Word, ...], place: int, *, has_opener: bool) -> int:
    start = place
    while place < len(sentence):
        word = sentence[place]
        ahead = sentence[place + 1] if place + 1 < len(sentence) else None
        follows = place > start
        if word.tag in _INSIDE:
            if follows and _breaks(sentence, place):
                break
        elif ahead is None or not _goes_on(word, ahead, before=sentence[place - 1] if follows else None, has_opener=has_opener):
            break
        place += 1
    return place


def _goes_on(word: Word, ahead: Word, *, before: Word | None, has_opener: bool) -> bool:
    """True for a word that is no noun but stays inside the phrase: Thursday['s] decision, a [highly] valued firm, US[-]China talks."""
    if word.tag is Tag.DAY:
        return ahead.tag is Tag.GENITIVE or (ahead.tag is Tag.NOUN and has_opener)
    if word.tag is Tag.GENITIVE:
        return before is not None and before.tag is Tag.DAY
    if ahead.tag not in _INSIDE:
        return False
    is_joint = word.token.text == "-" and before is not None and word.token.start == before.token.end
    return is_joint or (word.tag is Tag.ADVERB and (has_opener or before is not None))


def _breaks(sentence: tuple[Word, ...], place: int) -> bool:
    """True when a new phrase begins here though no article says so: plural noun + name, name + name of another kind, noun + number."""
    word, before = sentence[place], sentence[place - 1]
    if word.lower in _DIRECTIONS and before.tag in (Tag.NOUN, Tag.NAME):
        return place + 1 < len(sentence) and sentence[place + 1].lower == "of"
    if word.lower in _AFTER_NOUN and before.tag in (Tag.NOUN, Tag.NAME):
        return place + 1 == len(sentence) or sentence[place + 1].tag not in _INSIDE
    if word.tag is Tag.NUMBER:
        return before.tag in (Tag.NOUN, Tag.NAME) and word.token.amount is not None and before.lower not in _BEFORE_NUMBER
    if word.tag is Tag.NAME and before.tag is Tag.NOUN and before.token.text.islower():
        return noun_lemma(before.lower) != before.lower
    return False


def _head(sentence: tuple[Word, ...], first: int, last: int) -> int:
    """The last noun or name; an amount only when there is neither."""
    for place in range(last - 1, first - 1, -1):
        is_suffix = place > first and sentence[place].lower in _COMPANY_SUFFIXES and _is_entity(sentence[place - 1])
        if sentence[place].tag in (Tag.NAME, Tag.NOUN) and not is_suffix:
            return place
    return last - 1


def _is_entity(word: Word) -> bool:
    return word.token.spot is not None and word.token.spot.is_entity


def _events(nominal: Nominal, words: Words) -> tuple[str, ...]:
    """Event nouns from the head leftward: "export controls" -> ("control", "export")."""
    found: list[str] = []
    for word in reversed(nominal.sentence[nominal.first : nominal.head + 1]):
        spot = word.token.spot
        if spot is not None and spot.is_entity:
            continue
        lemmas = _event_lemmas(word, words)
        found.extend(lemmas)
        if not found:
            break
    return tuple(found)


def _event_lemmas(word: Word, words: Words) -> tuple[str, ...]:
    """The event noun that a word is; a listed phrase may hold several ("export controls")."""
    if word.tag is not Tag.NOUN:
        return ()
    whole = words.is_event_noun(word.lower)
    if whole is not None:
        return (whole,)
    parts = [words.is_event_noun(part) for part in reversed(word.lower.split())] if " " in word.lower else []
    return tuple(part for part in parts if part is not None) if parts and parts[0] is not None else ()


def office_behind_name(nominal: Nominal) -> tuple[Nominal, Nominal] | None:
    """The two phrases that run together in "named [Lisa Su] [chief executive]", or None where the phrase is one."""
    place = nominal.head
    is_office = is_title(nominal.head_word.lower) and place > nominal.first
    name = nominal.sentence[place - 1]
    if not is_office or name.tag is not Tag.NAME or " " not in name.token.text:
        return None
    person = Nominal(sentence=nominal.sentence, first=nominal.first, last=place, head=place - 1, possessor=nominal.possessor)
    return (person, Nominal(sentence=nominal.sentence, first=place, last=nominal.last, head=place))
