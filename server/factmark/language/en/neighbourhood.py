"""What stands around a word of a sentence that is being tagged: decided to its left, still open to its right."""

from collections.abc import Iterator

from factmark.language.en.function_word import ALSO_SUBORDINATOR, Tag
from factmark.language.en.inflection import noun_lemma
from factmark.language.en.periphrasis import OBJECT_SPEECH
from factmark.language.en.word import BASE, FINITE, NOMINAL, PAST, THIRD, Word
from factmark.language.en.words import Words

AUXILIARY = frozenset((Tag.BE, Tag.HAVE, Tag.DO, Tag.MODAL))
EDGES = frozenset((Tag.COMMA, Tag.BREAK, Tag.QUOTE, Tag.COORDINATOR, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.WHOSE, Tag.THAT))
_STRETCH_EDGES = EDGES - {Tag.QUOTE}
DASHES = frozenset("\u2014 \u2013 -- -".split())
_COMMAS_AROUND_ASIDE = 2
_FRONTED_WORDS = 3
_WANTING = frozenset("demand propose request require recommend ask urge insist suggest".split())
_SINGULAR = frozenset("a an this that each every another".split())
CLEARLY_FINITE = frozenset("said told won lost led thought felt meant kept left made sold held set paid met sent found brought built".split())
"""Past forms that are also participles, but far oftener stand as the verb of a news sentence."""
CLAUSE_TAKERS = frozenset(
    "say tell report announce confirm deny claim add note warn argue believe think expect predict forecast hope mean show suggest insist state know find "
    "see estimate fear indicate reveal disclose acknowledge admit allege declare vow promise pledge assume conclude decide rule reckon contend".split()
)
"""Verbs after which a new subject and its verb may stand without "that"."""


class Neighbourhood:
    """The words to the left as tagged so far (`done`), those to the right as what they can be; a stretch ends at a comma, a conjunction or the like."""

    __slots__ = ("_may", "_words", "done")

    def __init__(self, may: list[Word], words: Words) -> None:
        self._may = may
        self._words = words
        self.done: list[Word] = []

    def previous(self) -> Word | None:
        """The last word that is no adverb or negation, nor set off by commas as one ("will, however, be")."""
        place = len(self.done) - 1
        while place >= 0:
            tag = self.done[place].tag
            if tag in (Tag.ADVERB, Tag.NEGATION, Tag.QUOTE):
                place -= 1
            elif tag is Tag.COMMA and place >= 2 and self.done[place - 1].tag is Tag.ADVERB and self.done[place - 2].tag is Tag.COMMA:
                place -= 3
            else:
                return self.done[place]
        return None

    def next(self, place: int) -> Word | None:
        """What the next word can be, adverbs, negations and quotation marks passed over."""
        for word in self._may[place + 1 :]:
            if word.tag not in (Tag.ADVERB, Tag.NEGATION, Tag.QUOTE):
                return word
        return None

    def may_be_noun(self, word: Word) -> bool:
        """True unless its form is a verb's only."""
        if word.token.spot is not None or self._words.is_event_noun(word.lower) is not None:
            return True
        return not any(form == PAST and lemma != word.lower for lemma, form in word.verbs) and word.lower not in CLEARLY_FINITE

    def is_surely_finite(self, word: Word | None) -> bool:
        """True for a word that can hardly be anything but the verb of a clause."""
        if word is None:
            return False
        if word.tag is Tag.MODAL or (word.tag in AUXILIARY and word.lower not in ("be", "been", "being", "having")):
            return True
        if not word.verbs or word.tag is Tag.NAME:
            return False
        return (word.may_be(PAST) and not self.may_be_noun(word) and not word.may_be(BASE)) or word.lower in CLEARLY_FINITE

    def is_infinitive(self, word: Word) -> bool:
        """True when the word may follow "to" as a verb."""
        if word.tag in (Tag.BE, Tag.HAVE, Tag.DO):
            return word.lower in ("be", "have", "do")
        return word.tag is not Tag.NAME and word.may_be(BASE)

    def has_finite_ahead(self, place: int) -> bool:
        """True when the stretch to the right, up to its edge, has its own verb, with no new subject opened before."""
        for ahead in range(place + 1, len(self._may)):
            word = self._may[ahead]
            if word.tag is Tag.COORDINATOR and not self._is_verb_ahead(ahead):
                continue
            if word.tag in _STRETCH_EDGES or word.lower == "as" or (word.lower == "to" and self._is_infinitive_at(ahead)):
                return False
            if self.is_surely_finite(word):
                return not (word.lower.endswith("ed") and self._may[ahead - 1].tag is Tag.PREPOSITION)
        return False

    def _is_verb_ahead(self, place: int) -> bool:
        """True when what follows a coordinator may be a verb of its own."""
        following = self.next(place)
        return following is None or following.may_be(*FINITE) or following.tag in AUXILIARY

    def _is_infinitive_at(self, place: int) -> bool:
        following = self.next(place)
        return following is not None and self.is_infinitive(following)

    def stretch(self) -> list[Word]:
        """What stands to the left up to the nearest edge."""
        behind: list[Word] = []
        for done in reversed(self.done):
            if done.tag in _STRETCH_EDGES or done.lower == "as":
                break
            behind.append(done)
        return behind

    def lacks_main_verb(self) -> bool:
        """True behind a relative clause that was set off by commas before the main verb came."""
        for place, done in enumerate(self.done):
            if done.tag is Tag.VERB or done.tag in AUXILIARY:
                return False
            if done.tag is Tag.COMMA and place + 1 < len(self.done) and self.done[place + 1].tag in (Tag.RELATIVE, Tag.WHOSE):
                is_closed = [other.tag for other in self.done[place + 1 :]].count(Tag.COMMA) == 1 and self.done[-1].tag is Tag.COMMA
                return is_closed or sum(other.tag is Tag.VERB or other.tag in AUXILIARY for other in self.done[place:]) == 1
        return False

    def is_only_verb(self, place: int) -> bool:
        """True behind an aside between commas where no other word of the sentence can be its verb: the bank, its owner, [agreed] to it."""
        behind = self._of_clause()
        if sum(done.tag is Tag.COMMA for done in behind) < _COMMAS_AROUND_ASIDE or not behind or behind[0].tag is Tag.PREPOSITION:
            return False
        if any(done.tag is Tag.VERB or done.tag in AUXILIARY or done.tag is Tag.SUBORDINATOR for done in behind):
            return False
        return not any(self._may_be_finite(ahead) for ahead in self._outside_subordinate_clauses(place + 1))

    def _outside_subordinate_clauses(self, place: int) -> Iterator[int]:
        """The places from `place` on, without what stands between "after" or "which" and the next comma."""
        is_inside = False
        for ahead in range(place, len(self._may)):
            word = self._may[ahead]
            opens = word.tag in (Tag.SUBORDINATOR, Tag.RELATIVE, Tag.WHOSE, Tag.THAT) or word.lower in ALSO_SUBORDINATOR
            is_inside = word.tag is not Tag.COMMA and (is_inside or opens)
            if not is_inside:
                yield ahead

    def _of_clause(self) -> list[Word]:
        """What is done of this clause: what comes after "whether" or "After the chief left the company,", else all."""
        opener = next((place for place in range(len(self.done) - 1, 0, -1) if self.done[place].tag in (Tag.SUBORDINATOR, Tag.THAT)), None)
        if opener is not None:
            return self.done[opener + 1 :]
        if not self.done or not (self.done[0].tag is Tag.SUBORDINATOR or self.done[0].lower in ALSO_SUBORDINATOR):
            return self.done
        verb = next((place for place, done in enumerate(self.done) if done.tag is Tag.VERB or done.tag in AUXILIARY), len(self.done))
        comma = next((place for place in range(verb, len(self.done)) if self.done[place].tag is Tag.COMMA), None)
        return self.done if comma is None else self.done[comma + 1 :]

    def _may_be_finite(self, place: int) -> bool:
        word = self._may[place]
        if word.tag in AUXILIARY:
            return True
        is_name = word.token.spot is not None or self._may[place - 1].tag in (Tag.DETERMINER, Tag.POSSESSIVE, Tag.PREPOSITION, Tag.COORDINATOR)
        return not is_name and word.tag is not Tag.NAME and word.may_be(PAST, THIRD)

    def closes_aside(self, place: int) -> bool:
        """True before the comma or dash behind which the verb of the clause comes: one of the largest [stations] – has."""
        if place + 2 >= len(self._may) or not self.done:
            return False
        edge = self._may[place + 1]
        is_edge = edge.tag is Tag.COMMA or edge.lower in DASHES
        opened = any(done.tag is Tag.COMMA or done.lower in DASHES for done in self.done)
        return is_edge and opened and self.is_surely_finite(self.next(place + 1)) and self.may_be_noun(self._may[place])

    def has_finite_behind(self) -> bool:
        """True when the stretch to the left has its verb."""
        return any(done.tag is Tag.VERB or done.tag in AUXILIARY for done in self.stretch())

    def is_governed(self) -> bool:
        """True when a verb stands before in this stretch, so that a participle here modifies its object."""
        return self.has_finite_behind() and not self.is_governed_by_speech()

    def opens_clause(self, word: Word) -> bool:
        """True for a form that is hardly a participle behind "after", "before" and the like with no verb between: after the chief [left]."""
        verbs = (Tag.VERB, Tag.PARTICIPLE, Tag.ING, *AUXILIARY)
        opener = next((done for done in self.stretch() if done.lower in ALSO_SUBORDINATOR or done.tag in verbs), None)
        return word.lower in CLEARLY_FINITE and opener is not None and opener.tag not in verbs

    def is_governed_by_speech(self) -> bool:
        """True when the nearest verb behind takes a clause ("said the bank raised")."""
        verb = next((done for done in self.stretch() if done.tag in (Tag.VERB, Tag.PARTICIPLE, Tag.ING)), None)
        if verb is None:
            return False
        return any(lemma in CLAUSE_TAKERS or (lemma not in OBJECT_SPEECH and "speech" in self._words.kind_of_verb(lemma)) for lemma, _ in verb.verbs)

    def is_in_phrase_of_speech(self) -> bool:
        """True inside a prepositional phrase behind a verb of saying: rebutted the account of its control measures."""
        behind = self.stretch()
        return any(done.tag is Tag.PREPOSITION for done in behind) and any(done.tag is Tag.VERB for done in behind)

    def may_have_finite_ahead(self, place: int) -> bool:
        """True when a noun further on in the stretch is followed by what may be the verb: ties between the two powers [remain]."""
        for ahead in range(place + 2, len(self._may)):
            word, before = self._may[ahead], self._may[ahead - 1]
            if word.tag in _STRETCH_EDGES:
                return False
            follows_noun = before.tag in (Tag.NAME, Tag.DAY) or (before.tag is Tag.NOUN and noun_lemma(before.lower) != before.lower)
            if follows_noun and word.tag is Tag.NOUN and word.may_be(BASE, THIRD) and self._words.is_event_noun(word.lower) is None:
                return True
        return False

    def is_wanted(self) -> bool:
        """True behind "demands that" and its subject, where the verb has no ending: demands that Nvidia [stop]."""
        place = next((place for place in range(len(self.done) - 1, 0, -1) if self.done[place].tag is Tag.THAT), None)
        if place is None or any(done.tag is Tag.VERB or done.tag in AUXILIARY for done in self.done[place:]):
            return False
        return any(lemma in _WANTING for lemma, _ in self.done[place - 1].verbs)

    def is_singular(self) -> bool:
        """True when the noun phrase before begins with "a" or "this": a UN [plan]."""
        opener = next((done for done in reversed(self.done) if done.tag not in NOMINAL), None)
        return opener is not None and opener.lower in _SINGULAR

    def is_in_fronted_phrase(self, place: int) -> bool:
        """True in a phrase that only leads up to the clause: in a statement [published] on Monday, the bank said."""
        behind = self.stretch()
        if len(behind) < _FRONTED_WORDS or behind[-1].tag is not Tag.PREPOSITION or behind[-2].tag not in (Tag.DETERMINER, Tag.POSSESSIVE):
            return False
        if any(done.tag is not Tag.NOUN for done in behind[:-2]):
            return False
        comma = next((ahead for ahead in range(place, len(self._may)) if self._may[ahead].tag is Tag.COMMA), len(self._may))
        return any(self.is_surely_finite(word) for word in self._may[comma + 1 :])

    def joined_subject(self) -> bool:
        """True when "and" stands shortly before, so that the subject is plural."""
        return any(done.tag is Tag.COORDINATOR for done in self.done[-4:])
