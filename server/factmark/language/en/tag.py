"""What each word of a sentence does: verb or noun, past or participle, decided by its forms and its neighbours."""

from dataclasses import dataclass

from factmark.language.en.common_verb import common_readings
from factmark.language.en.function_word import CLOSED, DEMONSTRATIVES, REFLEXIVE_OBJECTS, Tag
from factmark.language.en.inflection import noun_lemma, verb_readings
from factmark.language.en.token import Token
from factmark.language.en.words import Words

BASE, THIRD, PAST, PARTICIPLE, ING = "base", "s", "past", "participle", "ing"
FINITE = frozenset((BASE, THIRD, PAST))
NOMINAL = frozenset((Tag.NAME, Tag.NOUN, Tag.NUMBER))
OPENS_PHRASE = frozenset((Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN, Tag.NAME, Tag.NUMBER))
EDGES = frozenset((Tag.COMMA, Tag.BREAK, Tag.QUOTE, Tag.COORDINATOR, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.WHOSE, Tag.THAT))
_STRETCH_EDGES = EDGES - {Tag.QUOTE}
_AUXILIARY = frozenset((Tag.BE, Tag.HAVE, Tag.DO, Tag.MODAL))
_CLEARLY_FINITE = frozenset("said told won lost led thought felt meant kept left made sold held set paid met sent found brought built".split())
"""Past forms that are also participles, but far oftener stand as the verb of a news sentence."""
_ALWAYS_FINITE = frozenset(("said", "told", "thought"))
_NUMERALS = frozenset("one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion".split())
_LOOK_LIKE_ACRONYMS = frozenset(("us", "it", "who", "may"))
_NOT_ADVERBS = frozenset(
    "ally anomaly apply assembly bully comply costly daily deadly early family fly imply italy july likely monopoly monthly multiply only quarterly rally "
    "rely reply supply tally weekly yearly".split()
)
"""Words in -ly that are no adverbs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A token with its class; `verbs` are the (lemma, form) readings that the class leaves open."""

    token: Token
    tag: Tag
    verbs: tuple[tuple[str, str], ...] = ()

    @property
    def lower(self) -> str:
        """The word in lower case."""
        return self.token.lower

    def lemma(self, *forms: str) -> str | None:
        """The likeliest verb lemma among readings in one of `forms`, or in any when none is given."""
        return next((lemma for lemma, form in self.verbs if not forms or form in forms), None)

    def may_be(self, *forms: str) -> bool:
        """True when some reading has one of these forms."""
        return any(form in forms for _, form in self.verbs)


def tagged(tokens: tuple[Token, ...], words: Words) -> tuple[Word, ...]:
    """The tokens with their classes, in the same order."""
    return _Tagger(tokens, words).run()


class _Tagger:
    """Decides word by word from the left; what lies to the right is asked only for what it can be."""

    __slots__ = ("_done", "_is_title", "_may", "_tokens", "_words")

    def __init__(self, tokens: tuple[Token, ...], words: Words) -> None:
        self._tokens = tokens
        self._words = words
        long = [token for token in tokens if token.text[:1].isalpha() and len(token.text) > 3]
        self._is_title = len(long) > 2 and sum(token.text[0].isupper() for token in long) > 0.8 * len(long)
        self._may = [self._possible(place) for place in range(len(tokens))]
        self._done: list[Word] = []

    def run(self) -> tuple[Word, ...]:
        for place, word in enumerate(self._may):
            if word.lower == "to" or word.tag in (Tag.PREPOSITION, Tag.PRONOUN, Tag.DETERMINER):
                word = self._function(place, word)
            elif word.verbs and word.tag in (Tag.NOUN, Tag.VERB, Tag.NAME):
                word = self._decided(place, word)
            self._done.append(word)
        return tuple(self._done)

    def _possible(self, place: int) -> Word:
        token = self._tokens[place]
        if token.day is not None:
            return Word(token=token, tag=Tag.DAY)
        if token.amount is not None:
            return Word(token=token, tag=Tag.NUMBER)
        if token.spot is not None:
            is_word = token.text.islower() and " " not in token.text
            tag = Tag.NAME if token.spot.is_entity and not token.text.islower() else Tag.NOUN
            return Word(token=token, tag=tag, verbs=self._readings(token.lower) if is_word or self._is_title else ())
        if token.lower == "'s":
            return Word(token=token, tag=self._apostrophe(place))
        if token.lower == "'":
            return Word(token=token, tag=Tag.GENITIVE if self._is_plural_genitive(place) else Tag.QUOTE)
        closed = CLOSED.get(token.lower)
        if closed is not None and not (token.text.isupper() and token.lower in _LOOK_LIKE_ACRONYMS):
            return Word(token=token, tag=closed, verbs=(("be", ""),) if closed is Tag.BE else ())
        return self._open(place, token)

    def _open(self, place: int, token: Token) -> Word:
        """A word of the open classes: noun or name for now, with the verb readings it could have."""
        if not token.text[:1].isalnum() and not token.text[1:].isalnum():
            return Word(token=token, tag=Tag.QUOTE if token.text in "'\"" else Tag.BREAK)
        if token.text[0].isdigit() or token.lower in _NUMERALS:
            return Word(token=token, tag=Tag.NUMBER)
        if token.lower.endswith("ly") and token.lower not in _NOT_ADVERBS and "-" not in token.lower:
            return Word(token=token, tag=Tag.ADVERB)
        is_name = token.is_capitalised and place > 0 and not self._is_title and not self._after_opening(place)
        readings = () if is_name and token.text[0].isupper() else self._readings(token.lower)
        known = bool(readings) or self._words.is_event_noun(token.lower) is not None
        is_name = is_name or (token.is_capitalised and not known)
        return Word(token=token, tag=Tag.NAME if is_name else Tag.NOUN, verbs=readings)

    def _after_opening(self, place: int) -> bool:
        return place > 0 and self._tokens[place - 1].lower in ('"', "``", "\u201c", ":", "'")

    def _readings(self, form: str) -> tuple[tuple[str, str], ...]:
        if form.startswith("-"):
            return ()
        listed = self._words.verb_lemmas(form)
        return listed or common_readings(form) or (() if form.startswith("un") and form.endswith("ed") else verb_readings(form))

    def _apostrophe(self, place: int) -> Tag:
        before = self._tokens[place - 1].lower if place else ""
        is_verb = CLOSED.get(before) in (Tag.PRONOUN, Tag.RELATIVE, Tag.THAT) or before in ("what", "here")
        return Tag.BE if is_verb else Tag.GENITIVE

    def _is_plural_genitive(self, place: int) -> bool:
        """True for the apostrophe of "officials' comments"; one that closes a quotation has its opening before."""
        before = self._tokens[place - 1] if place else None
        ahead = self._tokens[place + 1] if place + 1 < len(self._tokens) else None
        if before is None or ahead is None or before.end != self._tokens[place].start or not before.lower.endswith("s") or not ahead.text[0].isalnum():
            return False
        return not any(token.lower == "'" and token.start > other.end for other, token in zip(self._tokens, self._tokens[1:place], strict=False))

    def _function(self, place: int, word: Word) -> Word:
        """Function words with two jobs: to, her, one's own determiner as a pronoun, up as a particle."""
        following = self._next(place)
        if word.lower == "to":
            tag = Tag.TO if following is not None and self._is_infinitive(following) else Tag.PREPOSITION
            return Word(token=word.token, tag=tag)
        if word.lower == "due to" and following is not None and self._done and self._done[-1].tag is Tag.BE and self._is_infinitive(following):
            return Word(token=word.token, tag=Tag.TO)
        if word.tag is Tag.DETERMINER and word.lower in DEMONSTRATIVES:
            stands_alone = following is None or following.tag in _AUXILIARY or following.tag in EDGES or following.tag is Tag.PREPOSITION
            if stands_alone or self._is_surely_finite(following):
                return Word(token=word.token, tag=Tag.PRONOUN)
        return word

    def _is_infinitive(self, word: Word) -> bool:
        if word.tag in (Tag.BE, Tag.HAVE, Tag.DO):
            return word.lower in ("be", "have", "do")
        if word.tag is Tag.NAME or not word.may_be(BASE):
            return False
        return True

    def _decided(self, place: int, word: Word) -> Word:
        before = self._previous()
        tag = before.tag if before is not None else None
        if tag in (Tag.MODAL, Tag.TO, Tag.DO) and word.may_be(BASE):
            return self._verb(word, Tag.VERB, BASE)
        if tag is Tag.HAVE and word.may_be(PARTICIPLE):
            return self._verb(word, Tag.PARTICIPLE, PARTICIPLE)
        if tag is Tag.BE and word.may_be(PARTICIPLE, ING):
            form = ING if word.may_be(ING) else PARTICIPLE
            return self._verb(word, Tag.ING if form == ING else Tag.PARTICIPLE, form)
        if word.may_be(ING):
            return self._gerund(place, word, before)
        if tag in (Tag.BE, Tag.HAVE, Tag.DETERMINER, Tag.POSSESSIVE, Tag.GENITIVE, Tag.NUMBER, Tag.PREPOSITION):
            return self._after_opener(place, word, before)
        if word.may_be(PARTICIPLE) and word.lower.endswith(("ed", "en", "wn")) or (word.may_be(PAST) and not self._may_be_noun(word)):
            return self._past(place, word, before)
        return self._noun_or_verb(place, word, before)

    def _after_opener(self, place: int, word: Word, before: Word | None) -> Word:
        """After a determiner, a number or a preposition: a noun, unless its form allows none."""
        if before is not None and before.tag is Tag.NUMBER and self._reads_as_subject(place):
            return self._noun_or_verb(place, word, before) if not word.may_be(PAST) else self._past(place, word, before)
        if before is not None and before.tag is Tag.PREPOSITION and before.token.amount is None and word.may_be(PARTICIPLE):
            following = self._next(place)
            if following is None or following.tag not in NOMINAL:
                return self._verb(word, Tag.PARTICIPLE, PARTICIPLE)
        return Word(token=word.token, tag=Tag.NOUN)

    def _reads_as_subject(self, place: int) -> bool:
        """True when a bare number before this word may be its subject ("the 9,000 fell"), not its count."""
        word = self._may[place]
        return word.may_be(PAST) and not self._may_be_noun(word)

    def _gerund(self, place: int, word: Word, before: Word | None) -> Word:
        following = self._next(place)
        tag = before.tag if before is not None else None
        in_phrase = tag in (Tag.DETERMINER, Tag.POSSESSIVE, Tag.GENITIVE, Tag.NUMBER)
        is_event = self._words.is_event_noun(word.lower) is not None
        opens = following is not None and (following.tag in OPENS_PHRASE or following.tag in (Tag.NOUN, Tag.THAT, Tag.TO))
        compound = tag in (Tag.NOUN, Tag.NAME) and following is not None and (self._is_surely_finite(following) or (is_event and not opens))
        is_part = tag is Tag.NOUN and not self._words.verb_lemmas(word.lower) and following is not None and following.tag is Tag.NOUN
        if in_phrase or compound or is_part or (is_event and not opens):
            return Word(token=word.token, tag=Tag.NOUN)
        return self._verb(word, Tag.ING, ING)

    def _past(self, place: int, word: Word, before: Word | None) -> Word:
        """A form in -ed and its like: the verb, a reduced relative, or a modifier."""
        following = self._next(place)
        tag = before.tag if before is not None else None
        opens = following is not None and (following.tag in OPENS_PHRASE or following.tag is Tag.NOUN)
        is_subject = before is not None and tag is Tag.PRONOUN and before.lower not in REFLEXIVE_OBJECTS
        if not word.may_be(PAST):
            return self._verb(word, Tag.PARTICIPLE, PARTICIPLE)
        if not word.may_be(PARTICIPLE) or word.lower in _ALWAYS_FINITE or is_subject or (opens and tag in (Tag.NAME, Tag.NOUN)):
            return self._verb(word, Tag.VERB, PAST)
        if tag in (Tag.COMMA, Tag.SUBORDINATOR, Tag.QUOTE, None) and (following is None or following.tag not in OPENS_PHRASE or tag is None):
            is_modifier = following is not None and following.tag in (Tag.NOUN, Tag.NAME) and not following.verbs
            return Word(token=word.token, tag=Tag.NOUN) if is_modifier else self._verb(word, Tag.PARTICIPLE, PARTICIPLE)
        if tag is Tag.COORDINATOR:
            return self._coordinate_past(place, word)
        if tag is Tag.VERB or tag is Tag.PARTICIPLE:
            return Word(token=word.token, tag=Tag.NOUN)
        if self._is_governed() or (self._has_finite_ahead(place) and not self._is_governed_by_speech()):
            return self._verb(word, Tag.PARTICIPLE, PARTICIPLE)
        return self._verb(word, Tag.VERB, PAST)

    def _coordinate_past(self, place: int, word: Word) -> Word:
        """After "and": a participle when the verb group before was one, else a finite verb."""
        last = next((done for done in reversed(self._done) if done.tag in (Tag.VERB, Tag.PARTICIPLE, Tag.BE)), None)
        direct = len(self._done) > 1 and self._done[-2].tag is Tag.PARTICIPLE
        if last is not None and last.tag is Tag.PARTICIPLE and direct:
            return self._verb(word, Tag.PARTICIPLE, PARTICIPLE)
        following = self._next(place)
        if len(self._done) > 1 and self._done[-2].tag is Tag.NOUN and following is not None and following.tag is Tag.NOUN and not following.verbs:
            return self._verb(word, Tag.VERB, PAST) if self._has_finite_behind() else Word(token=word.token, tag=Tag.NOUN)
        return self._verb(word, Tag.VERB, PAST)

    def _noun_or_verb(self, place: int, word: Word, before: Word | None) -> Word:
        """Words such as plans, exports, cut."""
        following = self._next(place)
        tag = before.tag if before is not None else None
        noun = Word(token=word.token, tag=Tag.NOUN)
        form = next((form for _, form in word.verbs if form in FINITE), PARTICIPLE)
        if not self._may_be_noun(word) and tag is not None:
            return self._verb(word, Tag.VERB, form)
        if tag is None:
            return noun
        if following is not None and (self._is_surely_finite(following) or following.lower == "of"):
            return noun
        if tag is Tag.COORDINATOR:
            return self._coordinate(word, following, form)
        if tag is Tag.PRONOUN or tag is Tag.RELATIVE or (before is not None and before.lower == "that"):
            return self._verb(word, Tag.VERB, form)
        if before is None or tag not in (Tag.NAME, Tag.NOUN, Tag.DAY, Tag.COMMA):
            return noun
        return self._after_noun(place, word, before, form)

    def _after_noun(self, place: int, word: Word, before: Word, form: str) -> Word:
        """A possible verb after a possible subject: the verb unless the stretch has one already."""
        noun = Word(token=word.token, tag=Tag.NOUN)
        if self._has_finite_ahead(place) or (self._has_finite_behind() and not self._is_governed_by_speech()):
            return noun
        following = self._next(place)
        if following is not None and following.tag is Tag.PREPOSITION and (self._is_in_phrase_of_speech() or self._may_have_finite_ahead(place)):
            return noun
        subject_is_plural = noun_lemma(before.lower) != before.lower
        if form == BASE and not word.may_be(PAST) and not subject_is_plural and before.tag is not Tag.NAME and not self._joined_subject():
            return noun
        return self._verb(word, Tag.VERB, form)

    def _is_in_phrase_of_speech(self) -> bool:
        """True inside a prepositional phrase behind a verb of saying: rebutted the account of its control measures."""
        behind = self._stretch()
        return any(done.tag is Tag.PREPOSITION for done in behind) and any(done.tag is Tag.VERB for done in behind)

    def _may_have_finite_ahead(self, place: int) -> bool:
        """True when a noun further on in the stretch is followed by what may be the verb: ties between the two powers [remain]."""
        for ahead in range(place + 2, len(self._may)):
            word, before = self._may[ahead], self._may[ahead - 1]
            if word.tag in _STRETCH_EDGES:
                return False
            follows_noun = before.tag is Tag.NAME or (before.tag is Tag.NOUN and noun_lemma(before.lower) != before.lower)
            if follows_noun and word.tag is Tag.NOUN and word.may_be(BASE, THIRD) and self._words.is_event_noun(word.lower) is None:
                return True
        return False

    def _joined_subject(self) -> bool:
        return any(done.tag is Tag.COORDINATOR for done in self._done[-4:])

    def _coordinate(self, word: Word, following: Word | None, form: str) -> Word:
        """After "and": a verb when an object follows and a verb stands before, else a noun."""
        opens = following is not None and (following.tag in OPENS_PHRASE or following.tag in (Tag.TO, Tag.THAT))
        has_verb = any(done.tag in (Tag.VERB, Tag.PARTICIPLE, Tag.BE, Tag.ING) for done in self._done)
        noun_before = len(self._done) > 1 and self._done[-2].tag in (Tag.NOUN, Tag.NAME)
        if has_verb and (opens or not noun_before):
            return self._verb(word, Tag.VERB, form)
        return Word(token=word.token, tag=Tag.NOUN)

    def _may_be_noun(self, word: Word) -> bool:
        if word.token.spot is not None or self._words.is_event_noun(word.lower) is not None:
            return True
        return not any(form == PAST and lemma != word.lower for lemma, form in word.verbs) and word.lower not in _CLEARLY_FINITE

    def _verb(self, word: Word, tag: Tag, form: str) -> Word:
        kept = tuple(reading for reading in word.verbs if reading[1] == form)
        rest = tuple(reading for reading in word.verbs if reading[1] != form)
        return Word(token=word.token, tag=tag, verbs=kept + (rest if form in FINITE else ()))

    def _previous(self) -> Word | None:
        """The last word that is no adverb or negation, nor set off by commas as one ("will, however, be")."""
        place = len(self._done) - 1
        while place >= 0:
            tag = self._done[place].tag
            if tag in (Tag.ADVERB, Tag.NEGATION, Tag.QUOTE):
                place -= 1
            elif tag is Tag.COMMA and place >= 2 and self._done[place - 1].tag is Tag.ADVERB and self._done[place - 2].tag is Tag.COMMA:
                place -= 3
            else:
                return self._done[place]
        return None

    def _next(self, place: int) -> Word | None:
        for word in self._may[place + 1 :]:
            if word.tag not in (Tag.ADVERB, Tag.NEGATION, Tag.QUOTE):
                return word
        return None

    def _is_surely_finite(self, word: Word | None) -> bool:
        if word is None:
            return False
        if word.tag is Tag.MODAL or (word.tag in _AUXILIARY and word.lower not in ("be", "been", "being", "having")):
            return True
        if not word.verbs or word.tag is Tag.NAME:
            return False
        return (word.may_be(PAST) and not self._may_be_noun(word) and not word.may_be(BASE)) or word.lower in _CLEARLY_FINITE

    def _has_finite_ahead(self, place: int) -> bool:
        """True when the stretch to the right, up to its edge, has its own verb, with no new subject opened before."""
        for ahead in range(place + 1, len(self._may)):
            word = self._may[ahead]
            if word.tag is Tag.COORDINATOR and not self._is_verb_ahead(ahead):
                continue
            if word.tag in _STRETCH_EDGES or word.lower == "as" or (word.lower == "to" and self._is_infinitive_at(ahead)):
                return False
            if self._is_surely_finite(word):
                return not (word.lower.endswith("ed") and self._may[ahead - 1].tag in (Tag.PREPOSITION,))
        return False

    def _is_verb_ahead(self, place: int) -> bool:
        """True when what follows a coordinator may be a verb of its own."""
        following = self._next(place)
        return following is None or following.may_be(*FINITE) or following.tag in _AUXILIARY

    def _is_infinitive_at(self, place: int) -> bool:
        following = self._next(place)
        return following is not None and self._is_infinitive(following)

    def _stretch(self) -> list[Word]:
        """What stands to the left up to the nearest edge."""
        behind: list[Word] = []
        for done in reversed(self._done):
            if done.tag in _STRETCH_EDGES or done.lower == "as":
                break
            behind.append(done)
        return behind

    def _has_finite_behind(self) -> bool:
        return any(done.tag is Tag.VERB or done.tag in _AUXILIARY for done in self._stretch())

    def _is_governed(self) -> bool:
        """True when a verb stands before in this stretch, so that a participle here modifies its object."""
        return self._has_finite_behind() and not self._is_governed_by_speech()

    def _is_governed_by_speech(self) -> bool:
        """True when the nearest verb behind takes a clause ("said the bank raised")."""
        verb = next((done for done in self._stretch() if done.tag in (Tag.VERB, Tag.PARTICIPLE, Tag.ING)), None)
        if verb is None:
            return False
        return any("speech" in self._words.kind_of_verb(lemma) or lemma in CLAUSE_TAKERS for lemma, _ in verb.verbs)


CLAUSE_TAKERS = frozenset(
    "say tell report announce confirm deny claim add note warn argue believe think expect predict forecast hope mean show suggest insist state know find "
    "see estimate fear indicate reveal disclose acknowledge admit allege declare vow promise pledge assume conclude decide rule reckon contend".split()
)
"""Verbs after which a new subject and its verb may stand without "that"."""
