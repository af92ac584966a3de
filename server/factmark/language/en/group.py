"""The verb group: auxiliaries, negation and chained infinitives read as one predicate."""

from dataclasses import dataclass
from enum import StrEnum

from factmark.language.en.auxiliary import Core, core_at, past_adverbs, word_at
from factmark.language.en.function_word import MODAL_MEANING, Tag
from factmark.language.en.periphrasis import ACTIVE, ADJECTIVES, GERUND, PASSIVE, PHRASES, Periphrasis
from factmark.language.en.word import BASE, ING, PARTICIPLE, PAST, Word
from factmark.language.en.words import Words
from factmark.model.statement import Modality, Tense

_PASSING = frozenset((Tag.ADVERB, Tag.NEGATION))
_SKIPPED_IN_IDIOM = frozenset((Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADVERB))
_AUXILIARY = (Tag.BE, Tag.HAVE, Tag.DO, Tag.MODAL)
_MAX_CHAIN = 5


class Shape(StrEnum):
    """How a group stands in its sentence."""

    FINITE = "finite"
    INFINITIVE = "infinitive"
    ING = "ing"
    PARTICIPLE = "participle"


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbGroup:
    """A predicate from word `first` up to `last` (excluded).

    `verbs` are lemmas, outermost first; `is_outer_passive` and `is_inner_passive` speak of the first and the last of them. `report` is
    the word of hearsay in it ("is said to"), or "". `first` is where the auxiliaries begin; adverbs before them are left out. `is_bare` is
    True when the last verb is a bare infinitive, so that "and sell" can go on from it.
    """

    first: int
    last: int
    shape: Shape
    verbs: tuple[str, ...]
    is_outer_passive: bool = False
    is_inner_passive: bool = False
    is_negated: bool = False
    modality: Modality = Modality.ASSERTED
    tense: Tense = Tense.NONE
    report: str = ""
    is_bare: bool = False


def verb_group(sentence: tuple[Word, ...], place: int, words: Words) -> VerbGroup | None:
    """The predicate whose first word, or the adverbs before it, stands at `place`; None when none does."""
    core = core_at(sentence, place)
    if core is None:
        return None
    return _Chain(sentence, words, core).group(place)


class _Chain:
    """Follows infinitives and gerunds inward from the first head."""

    __slots__ = ("_core", "_is_negated", "_modality", "_place", "_report", "_sentence", "_verbs", "_words")

    def __init__(self, sentence: tuple[Word, ...], words: Words, core: Core) -> None:
        self._sentence = sentence
        self._words = words
        self._core = core
        self._verbs: list[str] = []
        self._modality: Modality | None = None
        self._is_negated = core.is_negated
        self._report = ""
        self._place = core.head + 1

    def group(self, place: int) -> VerbGroup:
        first = self._core
        kept_passive: list[bool] = []
        core = first
        for _ in range(_MAX_CHAIN):
            lemma = self._lemma(core)
            following = self._inner(core, lemma)
            if following is None:
                self._verbs.append(lemma)
                kept_passive.append(core.is_passive)
                break
            inner, periphrasis = following
            self._apply(periphrasis, core, inner)
            if periphrasis.is_kept:
                self._verbs.append(lemma)
                kept_passive.append(core.is_passive)
            core = inner
        if not self._verbs:
            self._verbs, kept_passive = [self._lemma(core)], [core.is_passive]
        while self._sentence[place].tag in _PASSING:
            place += 1
        return VerbGroup(
            first=place,
            last=self._place,
            shape=self._shape(first),
            verbs=tuple(self._verbs),
            is_outer_passive=kept_passive[0],
            is_inner_passive=kept_passive[-1],
            is_negated=self._is_negated,
            modality=self._outer_modality(first),
            tense=self._tense(first),
            report=self._report,
            is_bare=any(word.tag in (Tag.TO, Tag.MODAL, Tag.DO) for word in core.auxiliaries),
        )

    def _apply(self, periphrasis: Periphrasis, core: Core, inner: Core) -> None:
        self._is_negated ^= periphrasis.is_negation ^ inner.is_negated
        if self._modality is None:
            self._modality = periphrasis.modality
        if periphrasis.is_report:
            self._report = self._sentence[core.head].lower

    def _lemma(self, core: Core) -> str:
        """The head's lemma, with the rest of a verb of several words, which is consumed."""
        lemmas = self._lemmas(self._sentence[core.head])
        self._place = core.head + 1
        if self._is_periphrastic(core, lemmas):
            return lemmas[0]
        if core.is_passive:
            whole = self._idiom(Tag.BE.value, core.head)
            if whole is not None:
                core.is_passive = False
                return whole
        for lemma in lemmas:
            whole = self._idiom(lemma, core.head + 1)
            if whole is not None:
                return whole
        return lemmas[0]

    def _is_periphrastic(self, core: Core, lemmas: list[str]) -> bool:
        """True for "is due to", "is set to" and the like before a verb, which say how it is put forward and name nothing themselves."""
        if lemmas == [Tag.BE.value]:
            return self._after_copula() is not None
        ahead = word_at(self._sentence, past_adverbs(self._sentence, core.head + 1))
        return core.is_passive and ahead is not None and ahead.tag is Tag.TO and any(lemma in PASSIVE for lemma in lemmas)

    def _lemmas(self, head: Word) -> list[str]:
        if head.tag in (Tag.BE, Tag.HAVE, Tag.DO):
            return [head.tag.value]
        forms = {Tag.ING: (ING,), Tag.PARTICIPLE: (PARTICIPLE,)}.get(head.tag, ())
        lemmas = [lemma for lemma, form in head.verbs if not forms or form in forms] or [head.lower]
        return list(dict.fromkeys(lemmas))

    def _idiom(self, lemma: str, place: int) -> str | None:
        """The longest verb of several words that begins with `lemma` and goes on at `place`, which is then consumed."""
        best: tuple[str, ...] = ()
        ahead = place
        while ahead < len(self._sentence) and self._sentence[ahead].tag in _SKIPPED_IN_IDIOM:
            ahead += 1
        words = {word.lower.split()[0] for word in self._sentence[place : ahead + 1]}
        for rest in self._words.verb_phrases(lemma) if words else ():
            end = self._idiom_end(place, rest) if rest[0] in words and len(rest) > len(best) else None
            if end is not None:
                best = rest
                self._place = end
        return " ".join((lemma, *best)) if best else None

    def _idiom_end(self, place: int, rest: tuple[str, ...]) -> int | None:
        """Where the rest of a verb of several words ends, articles and adverbs between its words allowed."""
        wanted = list(rest)
        while wanted:
            word = word_at(self._sentence, place)
            if word is None:
                return None
            if word.tag is Tag.TO and wanted == ["to"]:
                return place
            here = word.lower.split()
            if here == wanted[: len(here)]:
                wanted = wanted[len(here) :]
            elif word.tag not in _SKIPPED_IN_IDIOM:
                return None
            place += 1
        return place

    def _inner(self, core: Core, lemma: str) -> tuple[Core, Periphrasis] | None:
        """The next link of the chain and what the current head does to it; None when the chain ends here."""
        if lemma == Tag.BE.value and self._sentence[core.head].tag is Tag.BE:
            return self._after_copula()
        place = self._place
        ahead = word_at(self._sentence, past_adverbs(self._sentence, place))
        if ahead is None:
            return None
        if ahead.tag is Tag.TO:
            inner = core_at(self._sentence, place)
            return None if inner is None else (inner, self._before_infinitive(core, lemma))
        if ahead.tag is Tag.ING:
            return self._gerund(lemma, place)
        if ahead.tag is Tag.PREPOSITION:
            return self._prepositional(core, lemma, ahead, past_adverbs(self._sentence, place))
        return None

    def _before_infinitive(self, core: Core, lemma: str) -> Periphrasis:
        head = self._sentence[core.head]
        if head.lower == "going" and head.tag is Tag.ING and core.auxiliaries:
            return ADJECTIVES["going"]
        if lemma == "have" and any(word.lower == "yet" for word in self._sentence[core.head : self._place + 1]):
            return ACTIVE["fail"]
        table = PASSIVE if core.is_passive else ACTIVE
        return table.get(lemma.removesuffix(" to"), Periphrasis(is_kept=True))

    def _gerund(self, lemma: str, place: int) -> tuple[Core, Periphrasis] | None:
        periphrasis = GERUND.get(lemma)
        if periphrasis is None and "operator" in self._words.kind_of_verb(lemma):
            periphrasis = Periphrasis(is_kept=True)
        inner = core_at(self._sentence, place) if periphrasis is not None else None
        return None if inner is None or periphrasis is None else (inner, periphrasis)

    def _prepositional(self, core: Core, lemma: str, preposition: Word, place: int) -> tuple[Core, Periphrasis] | None:
        """The gerund behind a preposition: barred from selling, refrained from selling."""
        following = word_at(self._sentence, place + 1)
        is_gerund = following is not None and (following.tag is Tag.ING or following.lower == "being")
        periphrasis = GERUND.get(f"{lemma} {preposition.lower}")
        if periphrasis is None and preposition.lower == "from" and core.is_passive:
            periphrasis = Periphrasis(is_kept=True)
        if not is_gerund or periphrasis is None:
            return None
        inner = core_at(self._sentence, place + 1)
        return None if inner is None else (inner, periphrasis)

    def _after_copula(self) -> tuple[Core, Periphrasis] | None:
        """What follows "be" and how it is put forward: is due to, is in talks to, is to."""
        place = past_adverbs(self._sentence, self._place)
        ahead = word_at(self._sentence, place)
        if ahead is None:
            return None
        if ahead.tag is Tag.TO:
            inner = core_at(self._sentence, place)
            return None if inner is None else (inner, ADJECTIVES["to"])
        size, periphrasis = self._put_forward(place, ahead)
        following = word_at(self._sentence, place + size)
        if following is None or periphrasis is None or following.tag not in (Tag.TO, Tag.ING):
            return None
        inner = core_at(self._sentence, place + size)
        return None if inner is None else (inner, periphrasis)

    def _put_forward(self, place: int, ahead: Word) -> tuple[int, Periphrasis | None]:
        """How many words behind "be" say how the verb is put forward, and how."""
        if ahead.tag is Tag.PREPOSITION:
            for phrase, periphrasis in PHRASES.items():
                if tuple(word.lower for word in self._sentence[place : place + len(phrase)]) == phrase:
                    return (len(phrase), periphrasis)
        return (1, ADJECTIVES.get(ahead.lower))

    def _shape(self, core: Core) -> Shape:
        word = core.auxiliaries[0] if core.auxiliaries else self._sentence[core.head]
        if word.tag is Tag.TO:
            return Shape.INFINITIVE
        if word.tag is Tag.ING or word.lower in ("being", "having"):
            return Shape.ING
        if word.tag is Tag.PARTICIPLE or word.lower == "been":
            return Shape.PARTICIPLE
        return Shape.INFINITIVE if word.lower == "be" and not self._is_wanted() else Shape.FINITE

    def _is_wanted(self) -> bool:
        """True behind "that" and its subject: demands that the ban [be lifted]."""
        first = self._core.head - len(self._core.auxiliaries)
        for word in reversed(self._sentence[:first]):
            if word.tag in (Tag.VERB, Tag.COMMA, Tag.BREAK, *_AUXILIARY):
                return False
            if word.tag is Tag.THAT:
                return True
        return False

    def _outer_modality(self, core: Core) -> Modality:
        modal = next((word.lower for word in core.auxiliaries if word.tag is Tag.MODAL), None)
        if modal is None:
            return self._modality or Modality.ASSERTED
        meaning = MODAL_MEANING[modal]
        inner = self._modality
        is_duty = meaning is Modality.PLANNED and inner is Modality.ORDERED
        return Modality.ORDERED if is_duty else meaning

    def _tense(self, core: Core) -> Tense:
        modal = next((word.lower for word in core.auxiliaries if word.tag is Tag.MODAL), None)
        if modal is not None:
            return Tense.FUTURE if MODAL_MEANING[modal] in (Modality.PLANNED, Modality.HYPOTHETICAL) else Tense.PRESENT
        lead = core.auxiliaries[0] if core.auxiliaries else self._sentence[core.head]
        if lead.tag is Tag.HAVE and core.auxiliaries:
            return Tense.PAST
        if lead.lower in ("was", "were", "did", "had"):
            return Tense.PAST
        if lead.tag is Tag.PARTICIPLE:
            return Tense.PAST
        if lead.tag is Tag.VERB:
            is_past = lead.may_be(PAST) and not (lead.may_be(BASE) and lead.verbs[0][1] not in (BASE, PAST))
            return Tense.PAST if is_past else Tense.PRESENT
        return Tense.PRESENT if lead.tag in (Tag.BE, Tag.HAVE, Tag.DO) and lead.lower != "be" else Tense.NONE
