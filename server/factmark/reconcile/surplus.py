"""What a claim says beyond a fact."""

from factmark.model.statement import Role, Statement
from factmark.reconcile.context import Context, is_word
from factmark.reconcile.slot import Fit, fit


def surplus(claim: Statement, fact: Statement, roles: tuple[Role, ...], context: Context, *, counted: bool = False) -> str | None:
    """A part that the claim names and the fact does not speak of, or None; with `counted` amounts agree, and what they count is known."""
    for role in roles:
        for argument in claim.of(role):
            if is_word(argument.key) or not argument.is_definite or (counted and not context.is_name(argument.key)) or (fact.of(role) and role is Role.SUBJECT):
                continue
            if not any(fit(argument, other, context) >= Fit.WEAK or fit(other, argument, context) >= Fit.WEAK for other in fact.arguments):
                return role.value
    return None
