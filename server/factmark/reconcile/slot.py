"""One comparator per kind of value; each docstring is what a reader is told about it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache

from factmark.model.quantity import Quantity, QuantityKind
from factmark.model.statement import Argument, Role, Statement
from factmark.model.verdict import Evidence, SlotResult
from factmark.reconcile.context import Context, is_word


class Fit(IntEnum):
    """How well a slot of the claim fills the fact's; from conflict to certain."""

    CONFLICT = 0
    """Two names that cannot be the same."""
    UNRESOLVED = 1
    """A common noun or unknown word stands there: it may mean the same or not."""
    MISSING = 2
    WEAK = 3
    """The fact's filler stands near by, its part not certain, or under a broader or narrower name."""
    SURE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One compared slot: how well it fits and what is shown as evidence; `is_known` is False where the fact itself has an unknown word."""

    role: Role
    fit: Fit
    evidence: Evidence
    is_known: bool = True
    is_narrower: bool = False
    """True when the claim is the more specific of the two: Indiana, where the fact says the US."""
    has_more: bool = False
    """True when the claim's common noun is narrowed by more than the fact's: 2-nanometer chips, chips."""
    has_less: bool = False
    names_more: bool = False
    """True when what narrows the claim's common noun is a name: iPhone prices, prices."""
    is_other_measure: bool = False
    """True for two measures of which one is a kind of the other: core inflation, inflation."""
    is_person: bool = False
    """True when a person does in the claim what an organisation does in the fact: Trump, the US government."""
    is_another: bool = False
    """True for the same word of another owner or number: H200 revenue, H20 revenue."""
    shared: int = 0
    """How many further names of the two phrases agree (H20 inventory, inventory of H20)."""


_NEIGHBOURS: dict[Role, frozenset[Role]] = {
    Role.SUBJECT: frozenset({Role.ACTOR}),
    Role.ACTOR: frozenset({Role.SUBJECT, Role.RECIPIENT}),
    Role.OBJECT: frozenset({Role.TOPIC, Role.ATTRIBUTE, Role.PARTNER}),
    Role.RECIPIENT: frozenset({Role.PLACE, Role.PARTNER, Role.TOPIC}),
    Role.ORIGIN: frozenset({Role.PLACE, Role.MEANS}),
    Role.PARTNER: frozenset({Role.RECIPIENT, Role.OBJECT, Role.TOPIC}),
    Role.PLACE: frozenset({Role.RECIPIENT, Role.ORIGIN, Role.MEANS, Role.TOPIC, Role.OBJECT}),
    Role.ATTRIBUTE: frozenset({Role.OBJECT, Role.RECIPIENT}),
    Role.TOPIC: frozenset({Role.OBJECT, Role.RECIPIENT, Role.PLACE, Role.PARTNER}),
    Role.MEANS: frozenset({Role.PLACE, Role.ORIGIN, Role.RECIPIENT}),
}
"""Roles that languages word alike, so that a filler found there still counts, weakly. Subject and object never swap."""

_UNITS = {"job": "person", "worker": "person", "employee": "person", "position": "person", "vehicle": "car", "automobile": "car"}
"""Counted nouns that count the same thing."""

_DURATIONS = frozenset({"year", "month", "week", "day", "hour", "minute", "second", "quarter"})

REMEMBERED = 4096
"""Phrases whose telling numbers are kept: the facts of a page and its claims many times over."""

_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last next 첫 첫째 둘째 셋째 마지막 다음".split())
"""Words that tell one of a series from another."""

_MEASURE = "indicator"
"""The concept of the lexicon above everything that has a level: inflation, revenue, wages."""

_SAME_PART = (Role.SUBJECT, Role.PARTNER)
"""Roles that are one part under a symmetric predicate: A met B, B met A."""


def compare_role(role: Role, claim: Statement, fact: Statement, context: Context) -> list[Slot]:
    """Names and things: the same one, or one that is part of the other (Trump administration, US government), agrees; an unknown word decides nothing."""
    return [_compare_argument(wanted, claim, context) for wanted in fact.of(role)]


def _compare_argument(wanted: Argument, claim: Statement, context: Context) -> Slot:
    roles = _SAME_PART if wanted.role in _SAME_PART and _is_symmetric(claim, context) else (wanted.role,)
    there = [argument for role in roles for argument in claim.of(role) if argument.is_definite]
    there = [_without(argument, claim) for argument in there]
    best = max(((fit(argument, wanted, context), argument) for argument in there), key=lambda pair: pair[0], default=None)
    if best is None or best[0] is Fit.UNRESOLVED:
        near = _nearby(wanted, claim, context)
        if near is not None:
            return _slot(wanted, near, Fit.WEAK, context)
    if best is None:
        another = next((argument for argument in claim.arguments if argument.key == wanted.key and argument.role in _NEIGHBOURS.get(wanted.role, ())), None)
        return _slot(wanted, another, Fit.MISSING if another is None else Fit.UNRESOLVED, context)
    return _slot(wanted, best[1], best[0], context)


def _without(argument: Argument, claim: Statement) -> Argument:
    """The filler without the names that have a part of their own: Hyundai sold *its* plant says no more than a plant."""
    parts = {other.key for other in claim.arguments if other is not argument}
    return argument if parts.isdisjoint(argument.also) else replace(argument, also=tuple(key for key in argument.also if key not in parts))


def _is_symmetric(statement: Statement, context: Context) -> bool:
    known = context.predicates.get(statement.predicate)
    return known is not None and known.is_symmetric


def fit(argument: Argument, wanted: Argument, context: Context) -> Fit:
    """How well one filler fits another: their keys, what stands beside them, and who they belong to."""
    if _other_number(argument, wanted):
        return Fit.UNRESOLVED
    if _is_same_phrase(argument, wanted):
        return Fit.SURE
    if argument.key == wanted.key:
        is_another = _other_owner(argument, wanted, context) or (not context.is_name(wanted.key) and _other_kind(argument, wanted, context))
        return Fit.UNRESOLVED if is_another else Fit.SURE
    if not is_word(argument.key) and not is_word(wanted.key) and context.taxonomy.related(argument.key, wanted.key):
        return Fit.UNRESOLVED if _other_owner(argument, wanted, context) else Fit.WEAK
    if _stands_beside(argument, wanted, context):
        return Fit.WEAK
    return Fit.CONFLICT if context.is_name(argument.key) and context.is_name(wanted.key) else Fit.UNRESOLVED


def _stands_beside(argument: Argument, wanted: Argument, context: Context) -> bool:
    """True where the one name stands beside what may speak for it in the other phrase: the factory of TSMC, TSMC."""
    is_beside = any(not is_word(key) and context.taxonomy.is_narrower(key, wanted.key) for key in argument.also)
    if is_beside and not is_word(wanted.key) and context.speaks_for(argument.key, wanted.role):
        return True
    return argument.key in wanted.also and context.speaks_for(wanted.key, wanted.role)


def _is_same_phrase(argument: Argument, wanted: Argument) -> bool:
    """True for the same known things in another order: H20 inventory, the inventory of H20."""
    mine, theirs = {argument.key, *argument.also}, {wanted.key, *wanted.also}
    return len(mine) > 1 and mine == theirs and not any(map(is_word, mine))


def is_told(claim: Statement, fact: Statement | None, context: Context) -> bool:
    """True where the fact itself names all that the claim does: that a bomb killed him does not tell of what else he died."""
    told = () if fact is None else fact.arguments
    return all(any(fit(argument, other, context) >= Fit.WEAK for other in told) for argument in claim.arguments)


def _other_number(argument: Argument, wanted: Argument) -> bool:
    """True for one thing of different generations: the first plant, the third; 4나노, 2나노."""
    mine, theirs = _numbers(argument.also), _numbers(wanted.also)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


@lru_cache(maxsize=REMEMBERED)
def _numbers(also: tuple[str, ...]) -> frozenset[str]:
    words = [key[3:] for key in also if is_word(key)]
    return frozenset(word for word in words if word in _ORDINALS or any(char.isdigit() for char in word))


def _other_owner(argument: Argument, wanted: Argument, context: Context) -> bool:
    """True for one common noun beside different names: Samsung's profit, LG's profit; Nvidia's H20 revenue, Nvidia's H200 revenue."""
    if context.is_name(argument.key):
        return False
    mine = [key for key in argument.also if context.is_name(key)]
    theirs = [key for key in wanted.also if context.is_name(key)]
    if any(_is_narrowed(one, wanted.also, context) for one in mine):
        return True
    return any(not _stands_among(one, theirs, context) for one in mine) and any(not _stands_among(other, mine, context) for other in theirs)


def _other_kind(argument: Argument, wanted: Argument, context: Context) -> bool:
    """True for one common noun narrowed by one other and nothing else, on each side another: the AI bill, the chip bill."""
    if len(argument.also) != 1 or len(wanted.also) != 1:
        return False
    one, other = argument.also[0], wanted.also[0]
    return one in context.concepts and other in context.concepts and not context.taxonomy.related(one, other)


def _is_narrowed(name: str, others: tuple[str, ...], context: Context) -> bool:
    """True where the fact has only the kind of thing that is named: H20 revenue, AI chip revenue."""
    return name not in others and any(key in context.concepts and context.taxonomy.is_narrower(name, key) for key in others)


def _stands_among(key: str, others: list[str], context: Context) -> bool:
    return any(context.taxonomy.related(key, other) for other in others)


def _nearby(wanted: Argument, claim: Statement, context: Context) -> Argument | None:
    roles = _NEIGHBOURS.get(wanted.role, frozenset())
    for argument in claim.arguments:
        is_joined = wanted.role is Role.PARTNER and argument.role is Role.SUBJECT and argument.coordination
        is_near = argument.role in roles or argument.role is Role.CONTEXT or is_joined
        if is_near and argument.is_definite and not is_word(wanted.key) and fit(argument, wanted, context) >= Fit.WEAK:
            return argument
    return None


def _narrows(one: Argument, other: Argument, context: Context) -> bool:
    """True when something beside one common noun narrows it and does not stand beside the other."""
    if context.is_name(one.key):
        return not _numbers(one.also) <= _numbers(other.also)
    known = (other.key, *other.also)
    return not all(key in known or any(not is_word(each) and context.taxonomy.related(key, each) for each in known) for key in one.also)


_RESULTS = {
    Fit.CONFLICT: SlotResult.DIFFERS,
    Fit.UNRESOLVED: SlotResult.MISSING,
    Fit.MISSING: SlotResult.MISSING,
    Fit.WEAK: SlotResult.TOLERATED,
    Fit.SURE: SlotResult.MATCH,
}


def _slot(wanted: Argument, argument: Argument | None, found: Fit, context: Context) -> Slot:
    words = "" if argument is None else argument.words
    evidence = Evidence(slot=wanted.role.value, claim=words, fact=wanted.words, result=_RESULTS[found])
    shared = 0 if argument is None else _shared(argument, wanted)
    is_narrower = argument is not None and argument.key != wanted.key and wanted.key in context.taxonomy.ancestors(argument.key)
    more, less = (False, False) if argument is None else (_narrows(argument, wanted, context), _narrows(wanted, argument, context))
    names_more = argument is not None and more and any(context.is_name(key) and key not in (wanted.key, *wanted.also) for key in argument.also)
    is_person = is_narrower and argument is not None and argument.role is Role.SUBJECT and argument.key in context.people
    is_another = argument is not None and argument.key == wanted.key and found is Fit.UNRESOLVED
    return Slot(
        names_more=names_more, is_other_measure=argument is not None and _are_measures(argument.key, wanted.key, context),
        has_more=more, has_less=less, role=wanted.role, fit=found, evidence=evidence, is_known=not is_word(wanted.key), is_narrower=is_narrower,
        is_person=is_person, is_another=is_another, shared=shared,
    )  # fmt: skip


def _are_measures(one: str, other: str, context: Context) -> bool:
    if one == other:
        return False
    return all(_MEASURE in context.taxonomy.ancestors(key) and not context.is_name(key) for key in (one, other))


def _shared(argument: Argument, wanted: Argument) -> int:
    """How many further names of the two phrases agree; of the same phrase in another order all but one do."""
    if _is_same_phrase(argument, wanted):
        return len({*argument.also} - {argument.key})
    return len({key for key in argument.also if not is_word(key)} & {*wanted.also})


def compare_quantities(claim: Iterable[Quantity], fact: Iterable[Quantity]) -> list[tuple[Fit, Evidence]]:
    """Amounts: compared in the same unit and as exactly as they are worded, so that 49.4 % agrees with 49.42 %; an amount in another unit is not compared."""
    said = list(claim)
    return [_compare_quantity(said, wanted) for wanted in fact]


def _compare_quantity(said: list[Quantity], wanted: Quantity) -> tuple[Fit, Evidence]:
    said = [replace(quantity, unit=_UNITS.get(quantity.unit, quantity.unit)) for quantity in said]
    wanted = replace(wanted, unit=_UNITS.get(wanted.unit, wanted.unit))
    comparable = [quantity for quantity in said if _same_unit(quantity, wanted) and _comparable(quantity, wanted)]
    agreeing = next((quantity for quantity in comparable if replace(quantity, unit=wanted.unit).agrees(wanted)), None)
    if agreeing is not None:
        if _is_open(wanted) and (agreeing.low, agreeing.high) != (wanted.low, wanted.high):
            return Fit.UNRESOLVED, _amount(agreeing, wanted, SlotResult.MISSING)
        return Fit.SURE, _amount(agreeing, wanted, SlotResult.MATCH)
    is_same_kind = all(quantity.kind is wanted.kind for quantity in comparable)
    if len(comparable) == 1 and wanted.unit and comparable[0].unit and is_same_kind:
        return Fit.CONFLICT, _amount(comparable[0], wanted, SlotResult.DIFFERS)
    is_other = any(_sort(quantity) == _sort(wanted) or frozenset((_sort(quantity), _sort(wanted))) == _PARTS for quantity in said)
    return (Fit.UNRESOLVED if comparable or is_other else Fit.MISSING), _amount(None, wanted, SlotResult.MISSING)


_PARTS = frozenset({"share", "count"})
"""Half the staff and 483 jobs may be the same or not."""


def _is_open(quantity: Quantity) -> bool:
    """True for "up to" and "more than": a bound says less than a figure."""
    return quantity.low is None or quantity.high is None


def _sort(quantity: Quantity) -> str:
    """Money of any currency, shares and their points, or the unit itself: amounts of one sort speak of the same thing."""
    if quantity.is_money:
        return "money"
    return "share" if quantity.unit in ("%", "pp", "fold", "time") else "duration" if quantity.unit in _DURATIONS else "count"


def _same_unit(one: Quantity, other: Quantity) -> bool:
    """A generic count (30곳, unit "") may count anything that is counted, but is no money and no share."""
    if one.unit == other.unit:
        return True
    named = one.unit or other.unit
    return not (one.unit and other.unit) and named not in ("%", "pp") and not one.is_money and not other.is_money


def _comparable(one: Quantity, other: Quantity) -> bool:
    former = QuantityKind.FORMER
    return one.kind is other.kind or (former not in (one.kind, other.kind) and one.unit not in ("%", "pp"))


def _amount(claim: Quantity | None, fact: Quantity, result: SlotResult) -> Evidence:
    return Evidence(slot="quantity", claim="" if claim is None else claim.words, fact=fact.words, result=result)
