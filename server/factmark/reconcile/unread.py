"""What both sides say and no slot compares: numbers in words nobody reads, names that a frame lost."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factmark.model.statement import Role, Statement
from factmark.reconcile.context import Context, is_word
from factmark.reconcile.slot import Fit

_NUMBER = re.compile(r"(\d+(?:[.,]\d+)*)([천만억조]?)(?![\d.,]|[년월일시분초]|개월|주년)")
"""A number that is no date and no time of day: 81세, 100만회분, not 2시."""
_MULTIPLES = {"": 1, "천": 10**3, "만": 10**4, "억": 10**8, "조": 10**12}


ENOUGH = 2
"""Parts that must be able to agree; where the frame has fewer, what it lost may be what matters."""


def lost_name(claim: Statement, fact: Statement, context: Context, *, further: int) -> Role | None:
    """CONTEXT where the fact names somebody beside its parts whom the claim does not, and has little else; `further` is what agrees beside the parts."""
    beside = [argument.key for argument in fact.of(Role.CONTEXT) if context.is_name(argument.key)]
    words = {(argument.role, argument.key) for argument in claim.arguments if is_word(argument.key)}
    same = sum((argument.role, argument.key) in words for argument in fact.arguments)
    if not beside or len(_names(fact, context)) + further + same >= ENOUGH:
        return None
    named = _names(claim, context) | {argument.key for argument in claim.of(Role.CONTEXT)}
    return None if all(any(context.taxonomy.related(key, other) for other in named) for key in beside) else Role.CONTEXT


def _names(statement: Statement, context: Context) -> set[str]:
    parts = (argument for argument in statement.arguments if argument.role is not Role.CONTEXT)
    return {key for argument in parts for key in (argument.key, *argument.also) if context.is_name(key)}


def has_open_amount(claim: Statement, fact: Statement, compared: Sequence[Fit]) -> bool:
    """True where an amount was not compared: in another unit, or in a word that nobody reads."""
    is_compared = any(each in (Fit.SURE, Fit.CONFLICT) for each in compared)
    return any(each is Fit.UNRESOLVED for each in compared) or (not is_compared and other_number(claim, fact))


def other_number(claim: Statement, fact: Statement) -> bool:
    """True where one side has a number in a word nobody reads, and the other has numbers but not that one."""
    return _lacks_number(claim, fact) or _lacks_number(fact, claim)


def _lacks_number(one: Statement, other: Statement) -> bool:
    unread = set(_unread(one))
    known = set(_unread(other))
    return any(number not in known and (known or other.quantities) and not _is_among(number, other) for number in unread)


def _unread(statement: Statement) -> Iterator[Decimal]:
    for argument in statement.arguments:
        for key in (argument.key, *argument.also):
            if is_word(key):
                yield from (Decimal(found[1].replace(",", "")) * _MULTIPLES[found[2]] for found in _NUMBER.finditer(key[3:]))


def _is_among(number: Decimal, statement: Statement) -> bool:
    return any((each.low is None or each.low <= number) and (each.high is None or number <= each.high) for each in statement.quantities)
