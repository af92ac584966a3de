"""One claim against one fact, slot by slot."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from factmark.model.entity import Taxonomy
from factmark.model.fact import Fact
from factmark.model.predicate import PredicateKind, Predicates
from factmark.model.statement import Modality, Polarity, Role, Statement, Tense
from factmark.model.verdict import Evidence, SlotResult
from factmark.reconcile.relation import Relation, polarity_agrees, relation
from factmark.reconcile.slot import Fit, Slot, compare_quantities, compare_role, is_word
from factmark.reconcile.validity import Coverage, coverage

ENOUGH = 2
"""Named slots that must be filled before a fact decides, or all it has if fewer: one shared name says too little."""

_CORE = (Role.SUBJECT, Role.OBJECT)
_ROLES = tuple(role for role in Role if role is not Role.CONTEXT)
_SILENT = frozenset({Modality.POSSIBLE, Modality.HYPOTHETICAL, Modality.QUESTIONED, Modality.ORDERED, Modality.OPINION})


class Outcome(StrEnum):
    """What one fact says to one claim."""

    AGREES = "agrees"
    AGREED = "agreed"
    """It agreed while the fact was valid."""
    OUTDATED = "outdated"
    CONFLICTS = "conflicts"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The outcome for one fact; `strength` orders facts that say the same, `missing` names what kept a near fact from deciding."""

    fact: Fact
    outcome: Outcome
    evidence: tuple[Evidence, ...]
    strength: int = 0
    missing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What comparing needs beside the two statements."""

    predicates: Predicates
    taxonomy: Taxonomy
    published: date | None


def compare(claim: Statement, fact: Fact, context: Context) -> Comparison | None:
    """What `fact` says to `claim`; None when the two are not about the same relation at all."""
    known = fact.statement
    if known is None:
        return None
    found = relation(claim, known, context.predicates)
    if found is Relation.NONE:
        return None
    slots = [slot for role in _ROLES for slot in compare_role(role, claim, known, context.taxonomy)]
    amounts = compare_quantities(claim.quantities, known.quantities)
    evidence = (
        Evidence(slot="predicate", claim=claim.predicate, fact=known.predicate, result=SlotResult.MATCH if found is not Relation.OPPOSITE else SlotResult.DIFFERS),
        *(slot.evidence for slot in slots), *(each for _, each in amounts),
    )  # fmt: skip
    strength = sum(slot.fit for slot in slots if slot.fit >= Fit.WEAK) + sum(int(fit) for fit, _ in amounts if fit is Fit.SURE)
    outcome, missing, more = _outcome(claim, fact, found, slots, amounts, context)
    return Comparison(fact=fact, outcome=outcome, evidence=(*evidence, *more), strength=strength, missing=missing)


def _outcome(
    claim: Statement, fact: Fact, found: Relation, slots: list[Slot], amounts: list[tuple[Fit, Evidence]], context: Context
) -> tuple[Outcome, str, tuple[Evidence, ...]]:
    known = fact.statement
    assert known is not None
    agrees = polarity_agrees(claim, known, found, context.predicates)
    blocked = _blocked(claim, known, slots, context)
    if agrees is None or blocked is not None:
        return Outcome.NOTHING, blocked or "predicate", ()
    if not _modality_allows(claim, known, agrees=agrees):
        return Outcome.NOTHING, "modality", ()
    when, evidence = _time(claim, known, context)
    if when is Fit.CONFLICT and not _is_unique(known, context):
        return Outcome.NOTHING, "time", evidence
    covered = coverage(claim, fact.validity, context.published)
    if covered is Coverage.BEFORE and when is not Fit.CONFLICT:
        return Outcome.NOTHING, "time", evidence
    wrong = not agrees or when is Fit.CONFLICT or any(fit is Fit.CONFLICT for fit, _ in amounts) or any(slot.fit is Fit.CONFLICT for slot in slots)
    if wrong:
        return _conflict(claim, known, slots, amounts, covered, evidence, context, agrees=agrees)
    return _agreement(claim, known, covered, evidence, context)


def _blocked(claim: Statement, fact: Statement, slots: list[Slot], context: Context) -> str | None:
    """The slot that keeps the two from being about the same thing, or None."""
    functional = getattr(context.predicates.get(fact.predicate), "functional", None)
    for slot in slots:
        if slot.fit is Fit.CONFLICT and slot.role.value != functional and slot.is_entity:
            return slot.role.value
        if slot.fit is Fit.UNRESOLVED and slot.role in _CORE and slot.is_entity:
            return slot.role.value
    named = [slot for slot in slots if slot.is_entity]
    filled = [slot for slot in named if slot.fit >= Fit.WEAK]
    if not filled or len(filled) < min(ENOUGH, len(named)) or not any(slot.fit is Fit.SURE for slot in filled):
        return next((slot.role.value for slot in named if slot.fit is Fit.MISSING), "subject")
    return _surplus(claim, fact, context)


def _surplus(claim: Statement, fact: Statement, context: Context) -> str | None:
    """A core part that the claim names and the fact does not speak of: the claim says more than the record."""
    for role in (Role.OBJECT, Role.RECIPIENT, Role.SUBJECT):
        if fact.of(role):
            continue
        for argument in claim.of(role):
            known = not is_word(argument.key) and argument.is_definite
            elsewhere = any(context.taxonomy.related(argument.key, other.key) or argument.key in other.also for other in fact.arguments)
            if known and not elsewhere and role is not Role.SUBJECT:
                return role.value
    return None


def _modality_allows(claim: Statement, fact: Statement, *, agrees: bool) -> bool:
    if claim.modality in _SILENT or fact.modality in _SILENT:
        return False
    if claim.modality is Modality.ASSERTED and fact.modality is not Modality.ASSERTED:
        return not agrees and claim.polarity is Polarity.NEGATED
    if claim.modality is Modality.PREDICTED:
        return fact.modality in (Modality.PREDICTED, Modality.PLANNED)
    if claim.modality is Modality.PLANNED and fact.modality is Modality.ASSERTED:
        return agrees
    return True


def _time(claim: Statement, fact: Statement, context: Context) -> tuple[Fit, tuple[Evidence, ...]]:
    if claim.time is None or fact.time is None:
        return Fit.MISSING, ()
    fits = claim.time.overlaps(fact.time)
    evidence = Evidence(slot="time", claim=_days(claim.time), fact=_days(fact.time), result=SlotResult.MATCH if fits else SlotResult.DIFFERS)
    return (Fit.SURE if fits else Fit.CONFLICT), (evidence,)


def _days(interval: object) -> str:
    first, last = getattr(interval, "first", None), getattr(interval, "last", None)
    return str(first) if first == last else f"{first or ''}–{last or ''}"


def _is_unique(fact: Statement, context: Context) -> bool:
    """True for what happens once, so that another date is another story: took office, was born."""
    known = context.predicates.get(fact.predicate)
    return known is not None and known.functional == "time"


def _conflict(
    claim: Statement, fact: Statement, slots: list[Slot], amounts: list[tuple[Fit, Evidence]], covered: Coverage, evidence: tuple[Evidence, ...], context: Context,
    *, agrees: bool,
) -> tuple[Outcome, str, tuple[Evidence, ...]]:  # fmt: skip
    """A conflict counts only where everything else is sure and the fact is valid at the claim's time."""
    loose = [slot for slot in slots if slot.role in _CORE and slot.is_entity and slot.fit is Fit.MISSING]
    sure = [slot for slot in slots if slot.fit is Fit.SURE]
    if covered in (Coverage.AFTER, Coverage.ENDED) or not sure or (loose and len(sure) < ENOUGH):
        return Outcome.NOTHING, "time" if covered is not Coverage.DURING else loose[0].role.value if loose else "subject", evidence
    if claim.modality is Modality.PREDICTED:
        return Outcome.NOTHING, "modality", evidence
    return Outcome.CONFLICTS, "", evidence


def _agreement(claim: Statement, fact: Statement, covered: Coverage, evidence: tuple[Evidence, ...], context: Context) -> tuple[Outcome, str, tuple[Evidence, ...]]:
    if covered is Coverage.DURING:
        return Outcome.AGREES, "", evidence
    if covered is Coverage.ENDED:
        return Outcome.AGREED, "", evidence
    known = context.predicates.get(fact.predicate)
    is_state = known is not None and known.kind is not PredicateKind.EVENT
    if claim.tense in (Tense.PRESENT, Tense.FUTURE) and (is_state or claim.modality is not Modality.ASSERTED or claim.tense is Tense.PRESENT):
        return Outcome.OUTDATED, "", evidence
    return Outcome.NOTHING, "time", evidence
