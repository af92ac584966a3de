"""What a language's patterns find in a sentence, before the lexicon turns it into frames.

Korean and English patterns both end here: a clause is verbs with marked phrases. From here on nothing knows the language but the
lexicon, which maps each marker (a particle, a preposition, a position) to a role.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from factmark.model.claim import Attribution, Form
from factmark.model.interval import Interval
from factmark.model.quantity import Quantity
from factmark.model.span import Span
from factmark.model.statement import Modality, Polarity, Tense


class Voice(StrEnum):
    """Who the grammatical subject is to the verb."""

    ACTIVE = "active"
    PASSIVE = "passive"
    """The subject undergoes it: was approved, 승인됐다, 승인을 받았다 (then the subject is whom it benefits)."""


SUBJECT = "subj"
"""Marker of an English subject; Korean uses 이 (also for 가, 께서) and 은 for the topic."""
ALONE = "alone"
"""Marker of a thing as subject beside which nothing stands as object: the *war* ended, the *plant* opened."""
OBJECT = "obj"
"""Marker of an English direct object; Korean uses 을."""
OBJECT2 = "obj2"
"""The first of two English objects: gave *Nvidia* a licence."""
ACTOR = "actor"
"""The phrase between an operator and its verb: refused to force *Google* to sell."""
COMPLEMENT = "comp"
"""What a copula says: is *the CEO of Nvidia*; Korean the phrase before 이다."""
GENITIVE = "gen"
"""Possessor inside a phrase: Nvidia's, 엔비디아의."""
BARE = "bare"
"""A noun directly before an event noun: H20 exports, H20 수출."""
APPOSITION = "appos"
"""A phrase beside another that says who or what it is: 젠슨 황 [엔비디아 CEO], Lagarde, [the ECB president]."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A noun phrase.

    `keys` are what it denotes, the head's first: entity ids of mentions, concept ids of the lexicon, else ("en:head-lemma",) or
    ("ko:명사",). `modifiers` are keys of what stands before the head (US in "US officials"). `events` are its event nouns as
    lemmas, outermost first ("ban", "export" for "ban on exports"; "해제", "통제", "수출" for 수출 통제 해제), with `dependents`
    their arguments inside the phrase. `conjuncts` are the further members of a coordination ("H100 and H200": the phrase is
    H100, its conjunct H200). `is_pronoun` is True for a stand-in that nothing resolved.
    """

    span: Span
    words: str
    keys: tuple[str, ...]
    modifiers: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    dependents: tuple["Marked", ...] = ()
    conjuncts: tuple["Phrase", ...] = ()
    quantities: tuple[Quantity, ...] = ()
    is_pronoun: bool = False
    name: str = ""
    """The head's own words where it is a name: 젠슨 황 of 젠슨 황 엔비디아 CEO."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A phrase with the marker that ties it to its verb or event noun: a particle, a preposition, or one of the constants above."""

    marker: str
    phrase: Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A verb with what belongs to it.

    `verbs` are lemmas, outermost first: ("begin", "ship") for "began to ship", ("수출하다",), ("be",) or ("이다",) for a copula, () for a nominal or appositive
    claim, whose content is the one phrase in `arguments`. `span` is what the page shows as the claim. `context` are phrases of the same
    sentence whose part is not known. `times` are resolved dates in the clause; `quantities` those that belong to the verb.
    """

    span: Span
    form: Form
    verbs: tuple[str, ...]
    arguments: tuple[Marked, ...]
    voice: Voice = Voice.ACTIVE
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED
    tense: Tense = Tense.NONE
    times: tuple[Interval, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    context: tuple[Phrase, ...] = ()
    attribution: Attribution | None = None
    is_remark: bool = False
    """True for what only its speaker can vouch for: a quality, a feeling, a promise, what "I" do. Facts are asked first."""


def moved(clause: Clause, by: int) -> Clause:
    """The same clause where it stands in another text, `by` characters further on."""
    return replace(
        clause,
        span=clause.span.moved(by),
        arguments=tuple(_marked(marked, by) for marked in clause.arguments),
        context=tuple(_phrase(phrase, by) for phrase in clause.context),
    )


def _marked(marked: Marked, by: int) -> Marked:
    return replace(marked, phrase=_phrase(marked.phrase, by))


def _phrase(phrase: Phrase, by: int) -> Phrase:
    return replace(
        phrase,
        span=phrase.span.moved(by),
        dependents=tuple(_marked(marked, by) for marked in phrase.dependents),
        conjuncts=tuple(_phrase(conjunct, by) for conjunct in phrase.conjuncts),
    )
