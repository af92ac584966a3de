"""How two predicates stand to each other, operators and their events included."""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from factmark.model.predicate import Predicate, PredicateKind, Predicates
from factmark.model.statement import Modality, Polarity, Statement


class Relation(StrEnum):
    """What the fact's predicate says about the claim's."""

    SAME = "same"
    ENTAILED = "entailed"
    """The fact's predicate is narrower: true of it is true of the claim's (mass-produces, makes)."""
    OPPOSITE = "opposite"
    NONE = "none"


def relation(claim: Statement, fact: Statement, predicates: Predicates) -> Relation:
    """How the fact's predicate bears on the claim's; an operator compares with an operator over a comparable event.

    "Stopped exporting" compares with "exports" as its opposite: an ending is a denial from then on.
    """
    claimed, stops_claim = plain(claim, predicates)
    known, stops_fact = plain(fact, predicates)
    outer = _between(claimed[0], known[0], predicates)
    if outer is Relation.NONE:
        return outer
    if claimed[1] is not None and known[1] is not None:
        inner = _between(claimed[1], known[1], predicates)
        if inner in (Relation.NONE, Relation.OPPOSITE):
            return Relation.NONE
    elif claimed[1] != known[1] and not _may_lack_event(predicates.get(known[0])):
        return Relation.NONE
    return outer if stops_claim == stops_fact else _reversed(outer)


def polarity_agrees(claim: Statement, fact: Statement, found: Relation, predicates: Predicates) -> bool | None:
    """True when both say the same, False when one denies the other, None when neither follows.

    Not permitted is barred only on dimensions the lexicon calls exhaustive for one of the two.
    """
    is_same = claim.polarity is fact.polarity
    if found is Relation.OPPOSITE:
        if is_same:
            return False if claim.polarity is Polarity.AFFIRMED else None
        dimension = getattr(predicates.get(claim.predicate), "dimension", "")
        is_exhaustive = any(each.is_exhaustive for each in predicates.values() if each.dimension == dimension)
        return True if is_exhaustive else None
    if found is Relation.ENTAILED and fact.polarity is Polarity.NEGATED:
        return None
    return is_same


ASPECT = "aspect"
"""The dimension of beginning, going on and ending."""


def plain(statement: Statement, predicates: Predicates) -> tuple[tuple[str, str | None], bool]:
    """The predicate and event that count, with an aspect operator taken off; True when it was an ending."""
    known = predicates.get(statement.predicate)
    if known is not None and known.dimension == ASPECT and statement.event is not None:
        return (statement.event, None), known.sign < 0
    return (statement.predicate, statement.event), False


def _may_lack_event(known: Predicate | None) -> bool:
    """A fact may say what was permitted without naming the event: "approved the H20"."""
    return known is not None and known.kind is PredicateKind.OPERATOR


def _between(claim: str, fact: str, predicates: Predicates) -> Relation:
    """One sense against another; of the same sign beginning, going on and resuming are still three things."""
    if claim == fact:
        return Relation.SAME
    one, other = predicates.get(claim), predicates.get(fact)
    if one is None or other is None:
        return Relation.NONE
    if one.dimension == other.dimension == ASPECT and one.sign == other.sign:
        return Relation.NONE
    if one.dimension == other.dimension:
        return Relation.SAME if one.sign == other.sign else Relation.OPPOSITE if one.sign * other.sign < 0 else _level(one, other)
    return Relation.ENTAILED if claim in entailed(fact, predicates) else Relation.NONE


def _level(one: Predicate, other: Predicate) -> Relation:
    """Holding still (sign 0) and moving exclude each other on a dimension of change; elsewhere 0 is its own sense."""
    return Relation.OPPOSITE if PredicateKind.CHANGE in (one.kind, other.kind) else Relation.NONE


def entailed(predicate: str, predicates: Predicates) -> set[str]:
    """Every predicate that is true whenever this one is, without itself."""
    seen: set[str] = set()
    pending = [predicate]
    while pending:
        known = predicates.get(pending.pop())
        for entailed in known.entails if known is not None else ():
            if entailed not in seen:
                seen.add(entailed)
                pending.append(entailed)
    return seen


def following(statement: Statement, predicates: Predicates) -> Iterator[Statement]:
    """What else is true where the statement is: who was killed died."""
    known = predicates.get(statement.predicate)
    if known is None or statement.event is not None or statement.polarity is Polarity.NEGATED or statement.modality is not Modality.ASSERTED:
        return
    for each in known.consequences:
        becomes = dict(each.roles)
        arguments = tuple(replace(argument, role=becomes[argument.role]) for argument in statement.arguments if argument.role in becomes)
        yield replace(statement, predicate=each.predicate, arguments=arguments)


def _reversed(found: Relation) -> Relation:
    return {Relation.SAME: Relation.OPPOSITE, Relation.ENTAILED: Relation.OPPOSITE, Relation.OPPOSITE: Relation.SAME}[found]
