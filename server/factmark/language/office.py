"""Offices at the head of something, as what whoever holds them does: the commander of a fleet leads it."""

from dataclasses import replace

from factmark.language.role import Kinds
from factmark.model.statement import Argument, Role, Statement

COPULA = "be"
"""The lexicon's sense of the copula."""

LEAD = "lead"
"""The lexicon's sense of being at the head of somebody or something."""

LEADER = "leader"
"""The concept above every office that is the head of what it belongs to."""

_SENSES = {"coach": "coach-team", "chairperson": "chair-body"}
"""Offices with a verb of their own: who chairs a board need not lead the company."""


def leading(statement: Statement, kinds: Kinds) -> Statement | None:
    """X is the chief executive of Y, as: X leads Y; None for any other relation, and where not exactly one name says of what."""
    office = next((argument for argument in statement.of(Role.OBJECT) if _is_head(argument.key, kinds)), None)
    if statement.predicate != COPULA or office is None:
        return None
    led = [key for key in office.also if key[2:3] != ":" and not _is_head(key, kinds)]
    if len(led) != 1:
        return None
    rest = tuple(argument for argument in statement.arguments if argument is not office)
    return replace(statement, predicate=_SENSES.get(office.key, LEAD), arguments=(*rest, Argument(role=Role.OBJECT, key=led[0], words=office.words)))


def is_plain_lead(statement: Statement) -> bool:
    """True where the office says no more than that somebody leads: the head of a bank, 한은 수장."""
    return any(argument.key == LEADER for argument in statement.of(Role.OBJECT))


def _is_head(key: str, kinds: Kinds) -> bool:
    return key in _SENSES or LEADER in kinds(key)
