"""The same names in other places: a seller that bought in the fact, a plant that stands in another town."""

from factmark.model.predicate import PredicateKind
from factmark.model.statement import Argument, Role, Statement
from factmark.reconcile.context import Context, is_word

_APART = (Role.PLACE, Role.PARTNER, Role.RECIPIENT, Role.ORIGIN)
"""Parts in which a name may stand instead of beside the thing: a plant in Kharkiv, ties with Iran."""

_OPPOSED: dict[Role, frozenset[Role]] = {
    Role.SUBJECT: frozenset({Role.OBJECT, Role.RECIPIENT}),
    Role.OBJECT: frozenset({Role.SUBJECT}),
    Role.RECIPIENT: frozenset({Role.SUBJECT, Role.ORIGIN}),
    Role.ORIGIN: frozenset({Role.RECIPIENT}),
}
"""For each part those in which the same name means the reverse."""

_DONE = frozenset({Role.SUBJECT, Role.OBJECT})
"""The parts that are the reverse of each other under one verb."""


def misplaced(claim: Statement, fact: Statement, context: Context) -> Role | None:
    """The part of the fact that the claim gives to somebody or somewhere else, or None."""
    return _swapped(claim, fact, context) or _elsewhere(claim, fact, context) or _replaced(claim, fact, context)


def _replaced(claim: Statement, fact: Statement, context: Context) -> Role | None:
    """The part whose person the claim does not name at all, while it has a person that the fact does not: somebody else."""
    known = {key for argument in fact.arguments for key in (argument.key, *argument.also)}
    named = {key for argument in claim.arguments for key in (argument.key, *argument.also)}
    if context.people.isdisjoint(argument.key for argument in claim.arguments if argument.key not in known):
        return None
    functional = getattr(context.predicates.get(fact.predicate), "functional", None)
    lacking = (each.role for each in fact.arguments if each.role in _OPPOSED and each.key in context.people and each.key not in named)
    return next((role for role in lacking if role.value != functional), None)


def _swapped(claim: Statement, fact: Statement, context: Context) -> Role | None:
    """The part whose name plays an opposed one in the claim: who sold does not thereby buy.

    Of the same verb a noun leaves open who received and who gave (completed its acquisition).
    """
    known = context.predicates.get(claim.predicate)
    if known is None or known.is_symmetric or known.kind is PredicateKind.CHANGE:
        return None
    parts = {(argument.role, argument.key) for argument in claim.arguments}
    for argument in fact.arguments:
        opposed = _OPPOSED.get(argument.role, frozenset[Role]())
        if claim.predicate == fact.predicate:
            opposed = opposed & _DONE if argument.role in _DONE else frozenset[Role]()
        there = any((role, argument.key) in parts for role in opposed)
        if there and context.is_name(argument.key) and not any(_means(other, argument.key, context) for other in claim.of(argument.role)):
            return argument.role
    return None


def _means(argument: Argument, key: str, context: Context) -> bool:
    return any(context.is_name(own) and context.taxonomy.related(own, key) for own in (argument.key, *argument.also))


def _elsewhere(claim: Statement, fact: Statement, context: Context) -> Role | None:
    """The thing that one side places by a name beside it and the other by where it happens: a plant in Odesa, the Kharkiv plant."""
    for argument in claim.arguments:
        for other in fact.arguments:
            if argument.role is not other.role or argument.key != other.key or context.is_name(argument.key):
                continue
            if _is_apart(other, argument, claim, context) or _is_apart(argument, other, fact, context):
                return argument.role
    return None


def _is_apart(owned: Argument, bare: Argument, placed: Statement, context: Context) -> bool:
    """True where `bare` has no name beside it, its sentence names a place, and nothing in it is what stands beside `owned`."""
    names = [key for key in owned.also if context.is_name(key)]
    places = [place.key for role in _APART for place in placed.of(role) if context.is_name(place.key)]
    if not names or not places or any(context.is_name(key) for key in bare.also):
        return False
    named = [key for argument in placed.arguments for key in (argument.key, *argument.also) if context.is_name(key)]
    return not any(context.taxonomy.related(key, name) for key in named for name in names)


def is_elsewhere(claim: Statement, fact: Statement, context: Context) -> bool:
    """True where the claim says where, and the fact's thing is of another place: branches in Pohang, its Daegu branch."""
    known = fact.names()
    beside = {key for argument in fact.arguments for key in argument.also if context.is_name(key)}
    places = [argument.key for argument in claim.of(Role.PLACE) if context.is_name(argument.key)]
    is_unsaid = not beside <= claim.names()
    return is_unsaid and any(not any(not is_word(key) and context.taxonomy.related(place, key) for key in known) for place in places)
