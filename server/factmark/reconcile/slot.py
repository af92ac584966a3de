"""One comparator per kind of value; each docstring is what a reader is told about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from factmark.model.entity import Taxonomy
from factmark.model.quantity import Quantity, QuantityKind
from factmark.model.statement import Argument, Role, Statement
from factmark.model.verdict import Evidence, SlotResult


class Fit(IntEnum):
    """How well a slot of the claim fills the fact's; from conflict to certain."""

    CONFLICT = 0
    """Two known fillers that cannot be the same."""
    UNRESOLVED = 1
    """The claim's filler is a word that nothing knows: it may be the same or not."""
    MISSING = 2
    WEAK = 3
    """The fact's filler stands near by, its part not certain, or under a broader or narrower name."""
    SURE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One compared slot: how well it fits and what is shown as evidence."""

    role: Role
    fit: Fit
    evidence: Evidence
    is_entity: bool = True


_NEIGHBOURS: dict[Role, frozenset[Role]] = {
    Role.SUBJECT: frozenset({Role.ACTOR}),
    Role.ACTOR: frozenset({Role.SUBJECT, Role.RECIPIENT}),
    Role.OBJECT: frozenset({Role.TOPIC, Role.ATTRIBUTE, Role.PARTNER}),
    Role.RECIPIENT: frozenset({Role.PLACE, Role.PARTNER, Role.TOPIC}),
    Role.ORIGIN: frozenset({Role.PLACE, Role.MEANS}),
    Role.PARTNER: frozenset({Role.RECIPIENT, Role.OBJECT, Role.TOPIC}),
    Role.PLACE: frozenset({Role.RECIPIENT, Role.ORIGIN, Role.MEANS, Role.TOPIC}),
    Role.ATTRIBUTE: frozenset({Role.OBJECT, Role.RECIPIENT}),
    Role.TOPIC: frozenset({Role.OBJECT, Role.RECIPIENT, Role.PLACE, Role.PARTNER}),
    Role.MEANS: frozenset({Role.PLACE, Role.ORIGIN, Role.RECIPIENT}),
}
"""Roles that languages word alike, so that a filler found there still counts, weakly. Subject and object never swap."""


def is_word(key: str) -> bool:
    """True for the key of a word that neither fact base nor lexicon knows: "ko:조치"."""
    return key[2:3] == ":"


def compare_role(role: Role, claim: Statement, fact: Statement, taxonomy: Taxonomy) -> list[Slot]:
    """Names and things: the same entity, or one that is part of the other (Trump administration, US government), agrees; a word we do not know decides nothing."""
    return [_compare_argument(wanted, claim, taxonomy) for wanted in fact.of(role)]


def _compare_argument(wanted: Argument, claim: Statement, taxonomy: Taxonomy) -> Slot:
    there = [argument for argument in claim.of(wanted.role) if argument.is_definite]
    best = max(((_fit(argument, wanted, taxonomy), argument) for argument in there), key=lambda pair: pair[0], default=None)
    if best is None or best[0] <= Fit.UNRESOLVED:
        near = _nearby(wanted, claim, taxonomy)
        if near is not None:
            return _slot(wanted, near.words, Fit.WEAK, SlotResult.TOLERATED)
    if best is None:
        return _slot(wanted, "", Fit.MISSING, SlotResult.MISSING)
    fit, argument = best
    if fit is Fit.CONFLICT and argument.coordination:
        fit = Fit.CONFLICT
    result = {Fit.CONFLICT: SlotResult.DIFFERS, Fit.UNRESOLVED: SlotResult.MISSING, Fit.WEAK: SlotResult.TOLERATED}.get(fit, SlotResult.MATCH)
    return _slot(wanted, argument.words, fit, result)


def _fit(argument: Argument, wanted: Argument, taxonomy: Taxonomy) -> Fit:
    if argument.key == wanted.key:
        return Fit.SURE
    if not is_word(argument.key) and not is_word(wanted.key) and taxonomy.related(argument.key, wanted.key):
        return Fit.WEAK
    if wanted.key in argument.also or argument.key in wanted.also or any(
        not is_word(key) and taxonomy.is_narrower(key, wanted.key) for key in argument.also
    ):
        return Fit.WEAK
    if is_word(argument.key) or is_word(wanted.key):
        return Fit.UNRESOLVED
    return Fit.CONFLICT


def _nearby(wanted: Argument, claim: Statement, taxonomy: Taxonomy) -> Argument | None:
    roles = _NEIGHBOURS.get(wanted.role, frozenset())
    for argument in claim.arguments:
        is_near = argument.role in roles or argument.role is Role.CONTEXT
        if is_near and argument.is_definite and not is_word(wanted.key) and _fit(argument, wanted, taxonomy) >= Fit.WEAK:
            return argument
    return None


def _slot(wanted: Argument, words: str, fit: Fit, result: SlotResult) -> Slot:
    return Slot(
        role=wanted.role, fit=fit, is_entity=not is_word(wanted.key),
        evidence=Evidence(slot=wanted.role.value, claim=words, fact=wanted.words, result=result),
    )  # fmt: skip


def compare_quantities(claim: Iterable[Quantity], fact: Iterable[Quantity]) -> list[tuple[Fit, Evidence]]:
    """Amounts: compared in the same unit and as exactly as they are worded, so that 49.4 % agrees with 49.42 %; an amount in another unit is not compared."""
    found: list[tuple[Fit, Evidence]] = []
    said = list(claim)
    for wanted in fact:
        comparable = [quantity for quantity in said if quantity.unit == wanted.unit and _comparable(quantity, wanted)]
        agreeing = next((quantity for quantity in comparable if quantity.agrees(wanted)), None)
        if agreeing is not None:
            found.append((Fit.SURE, _amount(agreeing, wanted, SlotResult.MATCH)))
        elif comparable:
            found.append((Fit.CONFLICT, _amount(comparable[0], wanted, SlotResult.DIFFERS)))
        else:
            found.append((Fit.MISSING, _amount(None, wanted, SlotResult.MISSING)))
    return found


def _comparable(one: Quantity, other: Quantity) -> bool:
    former = QuantityKind.FORMER
    return one.kind is other.kind or (former not in (one.kind, other.kind) and one.unit not in ("%", "pp"))


def _amount(claim: Quantity | None, fact: Quantity, result: SlotResult) -> Evidence:
    return Evidence(slot="quantity", claim="" if claim is None else claim.words, fact=fact.words, result=result)
