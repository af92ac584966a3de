"""One claim against one fact, slot by slot."""

from dataclasses import dataclass
from enum import StrEnum

from factmark.model.fact import Fact
from factmark.model.interval import Interval
from factmark.model.predicate import PredicateKind
from factmark.model.statement import Basis, Modality, Polarity, Role, Statement, Tense
from factmark.model.verdict import Evidence
from factmark.reconcile.context import Context, is_word
from factmark.reconcile.evidence import evidence
from factmark.reconcile.misplacement import is_elsewhere, misplaced
from factmark.reconcile.relation import ASPECT, Relation, polarity_agrees, relation
from factmark.reconcile.relevance import Candidate
from factmark.reconcile.slot import Fit, Slot, compare_quantities, compare_role, fit, is_told
from factmark.reconcile.surplus import surplus
from factmark.reconcile.unread import has_open_amount, lost_name
from factmark.reconcile.validity import Coverage, coverage, dates_agree, held, is_recent

ENOUGH = 2
"""Parts that must agree before a fact decides, or all it has if fewer: one shared name says too little."""

_CORE = (Role.SUBJECT, Role.OBJECT)
_ESSENTIAL = (Role.SUBJECT, Role.OBJECT, Role.PARTNER, Role.PLACE)
"""Roles in which an unknown word leaves the claim open: a meeting in a town nobody knows need not be the one in Busan."""

_ROLES = tuple(role for role in Role if role is not Role.CONTEXT)
_EXACT = (Role.OBJECT, Role.PLACE, Role.RECIPIENT)
"""Roles in which a more specific claim says more than the fact: what holds of AI chips need not hold of the H20."""

_TELLING = (Role.OBJECT, Role.RECIPIENT, Role.MEANS)
"""Roles in which the claim may not name more than the fact: "sells to Russia" says more than "sells"."""
_SILENT = frozenset({Modality.POSSIBLE, Modality.HYPOTHETICAL, Modality.QUESTIONED, Modality.ORDERED, Modality.OPINION})
_AHEAD = frozenset({Modality.PLANNED, Modality.PREDICTED})


class Outcome(StrEnum):
    """What one fact says to one claim."""

    AGREES = "agrees"
    AGREED = "agreed"
    """It agreed while the fact was valid."""
    WAS_SO = "was-so"
    """A denial without a date ("has not approved") agreed while the fact was valid, and says nothing of what came after."""
    OUTDATED = "outdated"
    ENDED = "ended"
    """The claim says that it is over, and it is."""
    CONFLICTS = "conflicts"
    NOTHING = "nothing"


_ORDER = (Outcome.AGREES, Outcome.AGREED, Outcome.WAS_SO, Outcome.ENDED, Outcome.OUTDATED, Outcome.CONFLICTS, Outcome.NOTHING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The outcome for one fact.

    `held` is when the fact held: its validity, or for what happens once its own day. `strength` says how much of the fact's names
    the claim fills, `amounts` how many of its amounts agree; `missing` names the slot that kept a near fact from deciding.
    """

    fact: Fact
    outcome: Outcome
    evidence: tuple[Evidence, ...]
    held: Interval
    strength: int = 0
    amounts: int = 0
    missing: str = ""

    @property
    def order(self) -> tuple[int, int, int]:
        """Sorts the most telling comparison first."""
        return (_ORDER.index(self.outcome), -self.strength, -self.amounts)

    def precedes(self, other: "Comparison") -> bool:
        """True when this one says more than `other` does: its outcome is stronger, or the same with more slots."""
        return self.order < other.order


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    """The two frames side by side with their slots."""

    claim: Statement
    fact: Fact
    known: Statement
    slots: tuple[Slot, ...]
    amounts: tuple[tuple[Fit, Evidence], ...]
    agrees: bool
    covered: Coverage
    context: Context

    @property
    def named(self) -> list[Slot]:
        """The fact's slots that hold something known."""
        return [slot for slot in self.slots if slot.is_known]


def compare(claim: Statement, candidate: Candidate, context: Context) -> Comparison | None:
    """What a fact says to `claim`; None when the two are not about the same relation at all."""
    fact, known = candidate.fact, candidate.statement
    found = relation(claim, known, context.predicates)
    if found is Relation.NONE or (candidate.is_consequence and not is_told(claim, fact.statement, context)):
        return None
    filled = {argument.role for argument in known.arguments}
    slots = tuple(slot for role in _ROLES if role in filled for slot in compare_role(role, claim, known, context))
    amounts = tuple(compare_quantities(claim.quantities, known.quantities))
    agrees = polarity_agrees(claim, known, found, context.predicates)
    predicate = context.predicates.get(known.event or known.predicate)
    covered = coverage(claim, fact, predicate, context.published)
    pair = _Pair(claim=claim, fact=fact, known=known, slots=slots, amounts=amounts, agrees=bool(agrees), covered=covered, context=context)
    outcome, missing = (Outcome.NOTHING, "predicate") if agrees is None else _outcome(pair)
    strength = sum(slot.fit + slot.shared for slot in slots if slot.fit >= Fit.WEAK)
    agreeing = sum(each is Fit.SURE for each, _ in amounts)
    shown = evidence(claim, known, slots, amounts, is_opposed=found is Relation.OPPOSITE or not agrees)
    return Comparison(
        fact=fact,
        outcome=outcome,
        evidence=shown,
        held=held(fact, predicate),
        strength=strength,
        amounts=agreeing,
        missing=missing,
    )


def _outcome(pair: _Pair) -> tuple[Outcome, str]:
    blocked = _blocked(pair)
    if blocked is not None:
        return Outcome.NOTHING, blocked
    if not _modality_allows(pair):
        return Outcome.NOTHING, "modality"
    is_wrong_day = pair.covered is Coverage.APART and _is_unique(pair)
    if pair.covered is Coverage.APART and not is_wrong_day:
        return Outcome.NOTHING, "time"
    other_amount = any(each is Fit.CONFLICT for each, _ in pair.amounts)
    is_denied = pair.claim.polarity is not pair.known.polarity
    if other_amount and (is_denied or not (pair.agrees or dates_agree(pair.claim, pair.known))):
        return Outcome.NOTHING, "quantity"
    if not pair.agrees or is_wrong_day or other_amount or any(slot.fit is Fit.CONFLICT for slot in pair.slots):
        return _conflict(pair)
    return _agreement(pair)


def _blocked(pair: _Pair) -> str | None:
    """The slot that keeps the two from being about the same thing, or None."""
    if _rests_on_words(pair) or _acts_on_another(pair):
        return Role.OBJECT.value
    blocking = next((slot for slot in pair.slots if _blocks(slot, pair)), None)
    if blocking is not None:
        return blocking.role.value
    other = misplaced(pair.claim, pair.known, pair.context) or lost_name(pair.claim, pair.known, pair.context, further=_further(pair))
    if other is not None or has_open_amount(pair.claim, pair.known, [each for each, _ in pair.amounts]):
        return "quantity" if other is None else other.value
    filled = [slot for slot in pair.named if slot.fit >= Fit.WEAK]
    further = _further(pair)
    possible = len(pair.named) + any(each is not Fit.CONFLICT for each, _ in pair.amounts)
    if _has_other_value(pair):
        return None
    if not filled or len(filled) + further < min(ENOUGH, possible) or not (further or any(slot.fit is Fit.SURE for slot in filled)):
        return next((slot.role.value for slot in pair.named if slot.fit is Fit.MISSING), "subject")
    return None


def _has_other_value(pair: _Pair) -> bool:
    """True where a relation with one value at a time has another name as its value, of the very same somebody: who leads Kiribati."""
    functional = getattr(pair.context.predicates.get(pair.known.predicate), "functional", None)
    others = [slot for slot in pair.slots if slot.role.value != functional]
    is_other = any(slot.fit is Fit.CONFLICT for slot in pair.slots if slot.role.value == functional)
    names = all(pair.context.is_name(argument.key) for argument in pair.known.arguments)
    return is_other and names and bool(others) and all(slot.fit is Fit.SURE for slot in others)


def _blocks(slot: Slot, pair: _Pair) -> bool:
    if slot.role is Role.TOPIC and slot.fit in (Fit.UNRESOLVED, Fit.CONFLICT):
        return True
    if slot.is_other_measure or (slot.role is Role.SUBJECT and slot.fit is Fit.MISSING and _rests_on_somebody(pair)):
        return True
    if not slot.is_known:
        return slot.is_another and slot.role in _ESSENTIAL
    functional = getattr(pair.context.predicates.get(pair.known.predicate), "functional", None)
    is_other = slot.fit is Fit.CONFLICT and slot.role.value != functional
    is_open = slot.fit is Fit.UNRESOLVED and slot.role in _ESSENTIAL
    is_personal = slot.is_person and slot.role is Role.SUBJECT
    return is_other or is_open or is_personal or slot.is_another or (slot.is_narrower and slot.role in _EXACT and not dates_agree(pair.claim, pair.known))


def _stands_for_somebody(claim: Statement) -> bool:
    """True where "they" or "it" does it and nobody knows who that is."""
    return any(not argument.is_definite and is_word(argument.key) for argument in claim.of(Role.SUBJECT))


def _rests_on_somebody(pair: _Pair) -> bool:
    """True where "it" does what the fact says a name did, and nothing else that they share is a name."""
    others = (argument.key for argument in pair.known.arguments if argument.role is not Role.SUBJECT)
    return _stands_for_somebody(pair.claim) and not any(pair.context.is_name(key) for key in others)


def _rests_on_words(pair: _Pair) -> bool:
    """True where the fact says little without a word that nobody knows, and the claim has neither the word nor an amount to compare."""
    is_open = any(slot.role in (*_CORE, Role.ATTRIBUTE) and slot.fit < Fit.WEAK for slot in pair.slots if not slot.is_known)
    return is_open and len(pair.named) < ENOUGH and not any(each in (Fit.SURE, Fit.CONFLICT) for each, _ in pair.amounts)


def _acts_on_another(pair: _Pair) -> bool:
    """True where only one side says what was refused or permitted, and the other has a thing for it that is not among its parts: payment, rebuilding."""
    claim, known = pair.claim, pair.known
    if (claim.event is None) is (known.event is None):
        return False
    bare, full = (claim, known) if claim.event is None else (known, claim)
    return any(all(fit(one, other, pair.context) < Fit.WEAK for other in full.arguments) for one in bare.of(Role.OBJECT) if one.is_definite)


def _further(pair: _Pair) -> int:
    """Agreement beside the named slots: an amount, a date, a name that both phrases share."""
    amount = any(each is Fit.SURE for each, _ in pair.amounts)
    shared = any(slot.shared for slot in pair.slots if slot.fit >= Fit.WEAK)
    return amount + bool(dates_agree(pair.claim, pair.known)) + shared


def _modality_allows(pair: _Pair) -> bool:
    claim, known = pair.claim, pair.known
    if claim.modality in _SILENT or known.modality in _SILENT:
        return False
    if claim.modality is Modality.ASSERTED and known.modality is not Modality.ASSERTED:
        return not pair.agrees and claim.polarity is Polarity.NEGATED and claim.tense is not Tense.PAST
    if claim.modality is Modality.PREDICTED:
        return known.modality in _AHEAD and pair.agrees
    if claim.modality is Modality.PLANNED and known.modality is Modality.ASSERTED:
        return pair.agrees
    return True


def _is_unique(pair: _Pair) -> bool:
    """True for what happens once, so that another date is wrong and not another story: took office, was born."""
    known = pair.context.predicates.get(pair.known.predicate)
    return known is not None and known.functional == "time" and pair.claim.time is not None


def _conflict(pair: _Pair) -> tuple[Outcome, str]:
    """A conflict counts only where the parts are sure, the denial covers what it denies, and the fact is valid at the claim's time."""
    if pair.covered in (Coverage.AFTER, Coverage.ENDED):
        return (Outcome.ENDED, "") if _says_it_ended(pair) else (Outcome.NOTHING, "time")
    predicate = pair.context.predicates.get(pair.known.predicate)
    if not pair.agrees and not is_recent(pair.claim, pair.fact, predicate, pair.context.published):
        return Outcome.NOTHING, "time"
    loose = [slot for slot in pair.named if slot.role in _CORE and slot.fit is Fit.MISSING]
    sure = sum((slot.fit is Fit.SURE) + bool(slot.shared) for slot in pair.named)
    is_somebody = any(slot.role is Role.SUBJECT for slot in loose) and _stands_for_somebody(pair.claim)
    if not sure or is_somebody or (loose and sure < ENOUGH):
        return Outcome.NOTHING, loose[0].role.value if loose else "subject"
    other = _other_story(pair)
    if other is not None:
        return Outcome.NOTHING, other
    is_other_amount = any(each is Fit.CONFLICT for each, _ in pair.amounts)
    uncovered = _uncovered(pair) if not pair.agrees else _other_level(pair) if is_other_amount else None
    return (Outcome.CONFLICTS, "") if uncovered is None else (Outcome.NOTHING, uncovered)


def _other_story(pair: _Pair) -> str | None:
    """The slot that makes the two speak of different things after all, or None."""
    mine, theirs = pair.claim.basis or Basis.YEAR, pair.known.basis or Basis.YEAR
    if mine is not theirs or (pair.claim.quarter is None) is not (pair.known.quarter is None):
        return "time"
    if any(slot.role is Role.OBJECT and slot.fit is Fit.WEAK for slot in pair.named):
        return Role.OBJECT.value
    if _is_between_others(pair):
        return Role.PARTNER.value
    return "time" if _is_other_stretch(pair) else None


def _is_other_stretch(pair: _Pair) -> bool:
    """True for what moved in one stretch and in a part of it: a month's exports may rise and those of its first ten days fall."""
    known = pair.context.predicates.get(pair.known.event or pair.known.predicate)
    is_level = PredicateKind.CHANGE in (getattr(known, "kind", None), getattr(pair.context.predicates.get(pair.known.predicate), "kind", None))
    spans = [each for each in (pair.claim.time, pair.known.time) if each is not None and each.first != each.last]
    return is_level and len(spans) > 1 and spans[0] != spans[1]


def _is_between_others(pair: _Pair) -> bool:
    """True for what two do together, where the record or the claim has another two: the talks of the US with India, with Korea."""
    known = pair.context.predicates.get(pair.known.predicate)
    if known is None or not known.is_symmetric or pair.fact.statement is None:
        return False
    said, recorded = (_parties(statement) for statement in (pair.claim, pair.fact.statement))
    return len(said) > 1 and len(recorded) > 1 and said != recorded


def _parties(statement: Statement) -> frozenset[str]:
    return frozenset(argument.key for role in (Role.SUBJECT, Role.PARTNER) for argument in statement.of(role))


def _says_it_ended(pair: _Pair) -> bool:
    """True for "no longer", "has stopped" of a fact that has ended, with every part the same."""
    claim, known = pair.claim, pair.known
    operator = pair.context.predicates.get(claim.predicate)
    stops = operator is not None and operator.dimension == ASPECT and operator.sign < 0 and claim.polarity is Polarity.AFFIRMED
    denies = stops or (claim.polarity is Polarity.NEGATED and claim.tense is Tense.PRESENT)
    same = all(slot.fit >= Fit.WEAK and not slot.has_less and not slot.is_narrower for slot in pair.named)
    other_amount = any(each is Fit.CONFLICT for each, _ in pair.amounts)
    return denies and same and not other_amount and surplus(claim, known, _ROLES, pair.context) is None


def _other_level(pair: _Pair) -> str | None:
    """What makes another amount the amount of something else: exports, exports to the US; the half-year, the quarter."""
    if pair.claim.time is not None and pair.known.time is not None and pair.claim.time != pair.known.time:
        return "time"
    missing = next((slot for slot in pair.named if slot.fit is Fit.MISSING and slot.role not in (Role.SUBJECT, Role.PLACE)), None)
    other = next((slot for slot in pair.named if slot.has_more or slot.has_less), None) if missing is None else missing
    return surplus(pair.claim, pair.known, _ROLES, pair.context) if other is None else other.role.value


def _uncovered(pair: _Pair) -> str | None:
    """What the denying side restricts and the other does not name: "not through Singapore" does not deny "to China"."""
    if pair.known.polarity is Polarity.NEGATED and _says_of_nobody(pair):
        return Role.SUBJECT.value
    if _denies(pair.known, pair.context):
        return next((slot.role.value for slot in pair.named if (slot.fit is Fit.MISSING and slot.role is not Role.SUBJECT) or slot.has_less), None)
    narrowed = next((slot for slot in pair.named if slot.has_more), None)
    if narrowed is not None:
        return narrowed.role.value
    return surplus(pair.claim, pair.known, tuple(role for role in _ROLES if role not in (Role.SUBJECT, Role.ACTOR)), pair.context)


def _says_of_nobody(pair: _Pair) -> bool:
    """True where it is denied of somebody, and the claim names neither them nor the very thing: others close stores in Ohio, too."""
    is_open = any(slot.role is Role.SUBJECT and slot.fit is Fit.MISSING for slot in pair.named)
    things = [argument for argument in pair.known.arguments if argument.role in (Role.OBJECT, Role.ACTOR, Role.ATTRIBUTE)]
    return is_open and not any(pair.context.is_name(key) for argument in things for key in (argument.key, *argument.also))


def _denies(statement: Statement, context: Context) -> bool:
    known = context.predicates.get(statement.predicate)
    is_negative = known is not None and known.sign < 0 and known.kind is not PredicateKind.CHANGE
    return (statement.polarity is Polarity.NEGATED) is not is_negative


def _differs_at_all(pair: _Pair) -> str | None:
    """Where a fact that names nobody ("it is a film") is silent: about all that is not worded as it is, to the last modifier."""
    if any(pair.context.is_name(key) for key in pair.known.names()):
        return None
    said, known = ({(each.role, each.key, frozenset(each.also)) for each in statement.arguments} for statement in (pair.claim, pair.known))
    if said != known:
        return min(role.value for role, _, _ in said ^ known)
    return "quantity" if len(pair.claim.quantities) != len(pair.known.quantities) else None


def _agreement(pair: _Pair) -> tuple[Outcome, str]:
    other = Role.OBJECT.value if _is_part_of_level(pair) else _differs_at_all(pair)
    if other is not None:
        return Outcome.NOTHING, other
    if pair.known.polarity is Polarity.NEGATED:
        loose = next((slot for slot in pair.named if slot.fit is Fit.MISSING and slot.role is not Role.SUBJECT), None)
        if loose is not None:
            return Outcome.NOTHING, loose.role.value
    else:
        counted = any(each is Fit.SURE for each, _ in pair.amounts)
        further = surplus(pair.claim, pair.known, _telling(pair), pair.context, counted=counted)
        if further is not None or is_elsewhere(pair.claim, pair.known, pair.context):
            return Outcome.NOTHING, further or Role.PLACE.value
    if pair.covered is Coverage.DURING:
        return Outcome.AGREES, ""
    if pair.covered is Coverage.ENDED:
        return (Outcome.AGREED if not _denies_until_now(pair) else Outcome.WAS_SO), ""
    return Outcome.OUTDATED, ""


def _telling(pair: _Pair) -> tuple[Role, ...]:
    """The roles in which the claim may not name more; of another thing of the kind also who does it: Nexperia's chips are not the RTX that others bought."""
    is_of_kind = any(slot.role is Role.OBJECT and slot.fit is Fit.WEAK for slot in pair.slots)
    return (*_TELLING, Role.ACTOR) if is_of_kind else _TELLING


def _is_part_of_level(pair: _Pair) -> bool:
    """True for a level of something more particular: Apple's prices rose, the price of its phone; exports, exports of cars."""
    known = pair.context.predicates.get(pair.known.predicate)
    is_change = known is not None and known.kind is PredicateKind.CHANGE
    is_of_part = bool(pair.known.event and pair.claim.of(Role.OBJECT)) and not pair.known.of(Role.OBJECT)
    return is_change and (is_of_part or any(slot.role is Role.OBJECT and slot.names_more for slot in pair.named))


def _denies_until_now(pair: _Pair) -> bool:
    return pair.claim.polarity is Polarity.NEGATED and pair.claim.time is None
