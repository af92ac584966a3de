"""What each word of a sentence does: verb or noun, past or participle, decided by its forms and its neighbours."""

from factmark.language.en.function_word import DEMONSTRATIVES, REFLEXIVE_OBJECTS, Tag
from factmark.language.en.inflection import noun_lemma
from factmark.language.en.neighbourhood import AUXILIARY, CLAUSE_TAKERS, EDGES, Neighbourhood
from factmark.language.en.possibility import possibilities
from factmark.language.en.token import Token
from factmark.language.en.word import BASE, FINITE, ING, NOMINAL, PARTICIPLE, PAST, THIRD, Word
from factmark.language.en.words import Words

OPENS_PHRASE = frozenset((Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN, Tag.NAME, Tag.NUMBER))
_ALWAYS_FINITE = frozenset(("said", "told", "thought"))
_FUNCTION = frozenset((Tag.PREPOSITION, Tag.DETERMINER, Tag.THAT))
_OPEN = frozenset((Tag.NOUN, Tag.NAME))
_OPENERS = frozenset((Tag.DETERMINER, Tag.POSSESSIVE, Tag.GENITIVE, Tag.NUMBER))
_BEFORE_NOUN = _OPENERS | {Tag.BE, Tag.HAVE, Tag.PREPOSITION}
_BEFORE_REDUCED = frozenset((Tag.COMMA, Tag.SUBORDINATOR, None))
_STOCK = frozenset(("shares", "stocks"))
"""Behind a name these are its stock, not what it does, where a word that may be a past form follows: Apple shares hit a record."""

_AFTER_AUXILIARY: dict[Tag, tuple[str, ...]] = {
    Tag.MODAL: (BASE,),
    Tag.TO: (BASE,),
    Tag.DO: (BASE,),
    Tag.HAVE: (PARTICIPLE,),
    Tag.BE: (ING, PARTICIPLE),
}
"""The forms that a verb takes behind an auxiliary, tried in this order."""


def tagged(tokens: tuple[Token, ...], words: Words) -> tuple[Word, ...]:
    """The tokens with their classes, in the same order."""
    return _Tagger(tokens, words).run()


class _Tagger:
    """Decides word by word from the left; what lies to the right is asked only for what it can be."""

    __slots__ = ("_may", "_near", "_words")

    def __init__(self, tokens: tuple[Token, ...], words: Words) -> None:
        self._words = words
        self._may = possibilities(tokens, words)
        self._near = Neighbourhood(self._may, words)

    def run(self) -> tuple[Word, ...]:
        for place, word in enumerate(self._may):
            if word.tag in _FUNCTION:
                decided = self._function(place, word)
            elif word.verbs and word.tag in _OPEN:
                decided = self._decided(place, word)
            else:
                decided = word
            self._near.done.append(decided)
        return tuple(self._near.done)

    def _function(self, place: int, word: Word) -> Word:
        """Function words with two jobs: "to" before a noun or a verb, "many" with a noun or alone."""
        following = self._near.next(place)
        if word.tag is Tag.THAT:
            is_demonstrative = bool(self._near.done) and self._near.done[-1].tag is Tag.PREPOSITION and following is not None and following.tag is Tag.NOUN
            return Word(token=word.token, tag=Tag.DETERMINER) if is_demonstrative else word
        if word.lower in ("to", "due to"):
            is_open = word.lower == "to" or (bool(self._near.done) and self._near.done[-1].tag is Tag.BE)
            is_infinitive = is_open and following is not None and self._near.is_infinitive(following)
            return Word(token=word.token, tag=Tag.TO if is_infinitive else Tag.PREPOSITION)
        if word.lower == "neither" and (following is None or following.tag not in (*NOMINAL, Tag.PREPOSITION) or following.may_be(PARTICIPLE)):
            return Word(token=word.token, tag=Tag.NEGATION)
        if word.lower in DEMONSTRATIVES and word.tag is Tag.DETERMINER:
            ends = following is None or following.tag in AUXILIARY or following.tag in EDGES or following.tag is Tag.PREPOSITION
            if ends or self._near.is_surely_finite(following):
                return Word(token=word.token, tag=Tag.PRONOUN)
        return word

    def _decided(self, place: int, word: Word) -> Word:
        before = self._near.previous()
        tag = before.tag if before is not None else None
        form = next((form for form in _AFTER_AUXILIARY.get(tag, ()) if word.may_be(form)), None) if tag is not None else None
        if form is not None:
            return word.as_verb(form)
        if word.may_be(ING):
            return self._gerund(place, word, tag)
        if tag in _BEFORE_NOUN:
            return self._after_opener(place, word, tag)
        looks_past = word.may_be(PARTICIPLE) and word.lower.endswith(("ed", "en", "wn"))
        if looks_past or (word.may_be(PAST) and not self._near.may_be_noun(word)):
            return self._past(place, word, before)
        return self._noun_or_verb(place, word, before)

    def _after_opener(self, place: int, word: Word, tag: Tag | None) -> Word:
        """After a determiner, a number or a preposition: a noun, unless its form allows none."""
        if tag is Tag.NUMBER and word.may_be(PAST) and not self._near.may_be_noun(word):
            return self._past(place, word, self._near.previous())
        following = self._near.next(place)
        ends = following is None or following.tag not in NOMINAL
        return word.as_verb(PARTICIPLE) if tag is Tag.PREPOSITION and word.may_be(PARTICIPLE) and ends else word.as_noun()

    def _gerund(self, place: int, word: Word, tag: Tag | None) -> Word:
        following = self._near.next(place)
        if word.lower in ("beginning", "starting") and following is not None and following.tag is Tag.DAY:
            return Word(token=word.token, tag=Tag.PREPOSITION)
        is_event = self._words.is_event_noun(word.lower) is not None
        opens = following is not None and (following.tag in OPENS_PHRASE or following.tag in (Tag.NOUN, Tag.THAT, Tag.TO))
        is_compound = tag in (Tag.NOUN, Tag.NAME) and self._near.is_surely_finite(following)
        is_part = tag is Tag.NOUN and not self._words.verb_lemmas(word.lower) and following is not None and following.tag is Tag.NOUN
        is_noun = tag in _OPENERS or is_compound or is_part or (is_event and not opens)
        return word.as_noun() if is_noun else word.as_verb(ING)

    def _past(self, place: int, word: Word, before: Word | None) -> Word:
        """A form in -ed and its like: the verb, a reduced relative, or a modifier."""
        tag = before.tag if before is not None else None
        if not word.may_be(PAST):
            return word.as_verb(PARTICIPLE)
        is_main = tag is Tag.COMMA and (self._near.lacks_main_verb() or self._near.is_only_verb(place))
        if is_main or self._near.opens_clause(word) or (self._is_verb_of_subject(place, word, before) and not self._is_done_by(place)):
            return word.as_verb(PAST)
        following = self._near.next(place)
        if tag in _BEFORE_REDUCED and (tag is None or following is None or following.tag not in OPENS_PHRASE):
            modifies = following is not None and following.tag in (Tag.NOUN, Tag.NAME) and not following.verbs
            return word.as_noun() if modifies else word.as_verb(PARTICIPLE)
        if tag is Tag.COORDINATOR:
            return self._coordinate_past(following, word)
        if tag in (Tag.VERB, Tag.PARTICIPLE):
            return word.as_noun()
        is_aside = self._is_done_by(place) or self._near.is_in_fronted_phrase(place)
        is_reduced = self._near.is_governed() or is_aside or (self._near.has_finite_ahead(place) and not self._near.is_governed_by_speech())
        return word.as_verb(PARTICIPLE if is_reduced else PAST)

    def _is_done_by(self, place: int) -> bool:
        """True before "by" and no amount, a day or day and place between: a pill [developed] in 2015 by Yuhan."""
        ahead = place + 1
        while ahead + 1 < len(self._may) and self._may[ahead].tag is Tag.PREPOSITION and self._may[ahead].lower != "by" and self._may[ahead + 1].tag is Tag.DAY:
            ahead += 2
        behind = self._may[ahead : ahead + 2]
        return len(behind) > 1 and behind[0].lower == "by" and behind[1].tag not in (Tag.NUMBER, Tag.DAY)

    def _is_verb_of_subject(self, place: int, word: Word, before: Word | None) -> bool:
        """True when the form, the subject before or the object behind leaves no doubt."""
        if not word.may_be(PARTICIPLE) or word.lower in _ALWAYS_FINITE:
            return True
        if before is None or before.tag not in (Tag.NAME, Tag.NOUN, Tag.PRONOUN):
            return False
        if before.tag is Tag.PRONOUN and before.lower not in REFLEXIVE_OBJECTS:
            return True
        following = self._near.next(place)
        opens = following is not None and (following.tag in OPENS_PHRASE or following.tag is Tag.NOUN)
        return opens and before.tag is not Tag.PRONOUN

    def _coordinate_past(self, following: Word | None, word: Word) -> Word:
        """After "and": a participle directly behind another, a modifier between nouns without a verb, else a finite verb."""
        done = self._near.done
        joined = done[-2].tag if len(done) > 1 else None
        if joined is Tag.PARTICIPLE:
            return word.as_verb(PARTICIPLE)
        between = joined is Tag.NOUN and following is not None and following.tag is Tag.NOUN and not following.verbs
        return word.as_noun() if between and not self._near.has_finite_behind() else word.as_verb(PAST)

    def _noun_or_verb(self, place: int, word: Word, before: Word | None) -> Word:
        """Words such as plans, exports, cut."""
        if before is None:
            return word.as_noun()
        form = next((form for _, form in word.verbs if form in FINITE), PARTICIPLE)
        if not self._near.may_be_noun(word):
            return word.as_verb(form)
        following = self._near.next(place)
        if following is not None and (self._near.is_surely_finite(following) or following.lower == "of" or self._near.closes_aside(place)):
            return word.as_noun()
        if word.lower in _STOCK and before.tag in _OPEN and following is not None and following.may_be(PAST):
            return word.as_noun()
        if before.tag is Tag.COORDINATOR:
            is_verb = self._goes_on(word, following)
        elif before.tag in (Tag.PRONOUN, Tag.RELATIVE, Tag.THAT):
            is_verb = True
        else:
            is_verb = before.tag in (Tag.NAME, Tag.NOUN, Tag.DAY, Tag.COMMA) and self._follows_subject(place, word, before, form)
        return word.as_verb(form) if is_verb else word.as_noun()

    def _follows_subject(self, place: int, word: Word, before: Word, form: str) -> bool:
        """True when this may be the verb of the noun before it: the stretch has no other and the two agree in number."""
        following = self._near.next(place)
        opens = following is not None and (following.tag in OPENS_PHRASE or following.tag is Tag.THAT)
        takes_clause = opens and form != BASE and any(lemma in CLAUSE_TAKERS for lemma, _ in word.verbs)
        if self._near.has_finite_behind() and not self._near.is_governed_by_speech():
            return False
        if self._near.has_finite_ahead(place):
            return takes_clause
        is_before_phrase = following is not None and following.tag is Tag.PREPOSITION
        if is_before_phrase and (self._near.is_in_phrase_of_speech() or self._near.may_have_finite_ahead(place) or self._is_compound(word, before)):
            return False
        takes_object = following is not None and (following.tag in OPENS_PHRASE or following.tag is Tag.NOUN)
        if form == BASE and (self._near.is_wanted() or (not word.may_be(PAST) and self._near.is_singular())):
            return self._near.is_wanted()
        if form != BASE or word.may_be(PAST) or self._near.joined_subject() or (takes_object and self._is_verb_by_use(word)):
            return True
        return before.token.text.endswith("s") if before.tag is Tag.NAME else noun_lemma(before.lower) != before.lower

    def _is_compound(self, word: Word, before: Word) -> bool:
        """True for two event nouns in a row (export controls on), unless the second may say that the first rose or fell."""
        if self._words.is_event_noun(word.lower) is None or self._words.is_event_noun(before.lower) is None:
            return False
        return not any("change" in self._words.kind_of_verb(lemma) for lemma, _ in word.verbs)

    def _is_verb_by_use(self, word: Word) -> bool:
        """True for a form that names no event and nothing spotted: tighten, expect."""
        return word.token.spot is None and self._words.is_event_noun(word.lower) is None

    def _goes_on(self, word: Word, following: Word | None) -> bool:
        """After "and": a verb when an object follows and a verb stands before, else a noun."""
        done = self._near.done
        opens = following is not None and (following.tag in OPENS_PHRASE or following.tag in (Tag.TO, Tag.THAT))
        opens = opens or (following is not None and following.tag is Tag.NOUN and word.may_be(THIRD) and self._is_verb_by_use(word))
        has_verb = any(other.tag in (Tag.VERB, Tag.PARTICIPLE, Tag.BE, Tag.ING) for other in done)
        after_noun = len(done) > 1 and done[-2].tag in (Tag.NOUN, Tag.NAME)
        return has_verb and (opens or not after_noun)
