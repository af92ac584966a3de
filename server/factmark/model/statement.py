"""The language-neutral frame of a sentence: what claims and facts are both made of."""

from dataclasses import dataclass, field
from enum import StrEnum

from factmark.model.interval import Interval
from factmark.model.quantity import Quantity


class Role(StrEnum):
    """Which part an argument plays; the same for every language."""

    SUBJECT = "subject"
    """Who does it, has it or is it; of an operator: who permits, plans, announces."""
    ACTOR = "actor"
    """Who does the inner event of an operator: "barred Nvidia from selling"."""
    OBJECT = "object"
    """What it is done to; what a copula says of the subject."""
    RECIPIENT = "recipient"
    """To whom or where to: to China, 중국에, 대중(對中)."""
    ORIGIN = "origin"
    """From whom or where."""
    PARTNER = "partner"
    """With whom."""
    PLACE = "place"
    """Where it happens."""
    ATTRIBUTE = "attribute"
    """As what: as prime minister, 국무총리 후보자로; the office in "X is the CEO of Y" is the object's head."""
    TOPIC = "topic"
    """About, over, concerning what."""
    MEANS = "means"
    """Through or by means of what."""
    CONTEXT = "context"
    """Stands in the clause, its part not known: may fill a slot weakly, never contradicts."""


class Polarity(StrEnum):
    """Whether the frame is said to hold."""

    AFFIRMED = "affirmed"
    NEGATED = "negated"


class Modality(StrEnum):
    """How the frame is put forward."""

    ASSERTED = "asserted"
    """It is or was so."""
    PLANNED = "planned"
    """Somebody intends or has scheduled it: will, plans to, ㄹ 예정이다, 기로 했다."""
    POSSIBLE = "possible"
    """May, might, could, ㄹ 수 있다: decides nothing."""
    PREDICTED = "predicted"
    """Expected, forecast, ㄹ 전망이다."""
    HYPOTHETICAL = "hypothetical"
    """If, unless, would, 면."""
    QUESTIONED = "questioned"
    ORDERED = "ordered"
    """Must, should, have to, 해야 한다: an obligation, not an event."""
    OPINION = "opinion"
    """A judgement of worth: 것이 바람직하다, arguably."""


class Tense(StrEnum):
    """The time from which the frame is seen; decides outdated against supported."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    NONE = "none"
    """A noun phrase or headline that leaves it open."""


class Basis(StrEnum):
    """Against what a rise or fall is measured."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One filler. `key` is an entity id, a concept of the lexicon, or "xx:lemma" for a word nothing knows.

    `also` holds further keys of the same phrase (modifiers, appositions, the kinds an ambiguous name may mean): they may
    agree but never conflict. `coordination` numbers conjuncts of one phrase ("H100 and H200" share one).
    """

    role: Role
    key: str
    words: str
    also: tuple[str, ...] = ()
    coordination: int = 0
    is_definite: bool = True
    """False for a stand-in such as a bare pronoun that was not resolved: it never conflicts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A frame: `predicate` over `arguments`, or an operator `predicate` over an inner `event` with them.

    "The US approved H20 exports to China" is permit(+) over supply with subject us, object h20, recipient china. "Barred" is the predicate `bar`, not
    a negated permit: polarity is only what the sentence itself negates.
    """

    predicate: str
    arguments: tuple[Argument, ...]
    event: str | None = None
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED
    tense: Tense = Tense.NONE
    quantities: tuple[Quantity, ...] = ()
    time: Interval | None = None
    quarter: int | None = None
    """The quarter that the sentence names, 1 to 4: tells fiscal quarters apart, whose dates differ from company to company."""
    basis: Basis | None = None
    """Against what its change is measured, where the sentence says so."""
    words: str = field(default="", compare=False)
    """The predicate's own words in their dictionary form, for evidence: "approve export", "승인하다 수출"."""

    def of(self, role: Role) -> tuple[Argument, ...]:
        """The arguments in that role, in the order of the text."""
        return tuple(argument for argument in self.arguments if argument.role is role)

    def names(self) -> frozenset[str]:
        """Every key of every argument: what a relevance index looks up."""
        return frozenset(key for argument in self.arguments for key in (argument.key, *argument.also))
