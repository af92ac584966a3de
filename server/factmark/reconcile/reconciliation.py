"""Claims and facts to verdicts: the one door of this layer."""

from collections.abc import Iterable
from dataclasses import replace

from factmark.model.claim import Claim
from factmark.model.fact import Fact, Rank
from factmark.model.statement import Argument, Role, Statement
from factmark.model.verdict import Rating, Verdict
from factmark.reconcile.comparison import Comparison, Context, compare
from factmark.reconcile.explanation import explain, explain_unknown
from factmark.reconcile.weighing import weigh

_RANKS = (Rank.PREFERRED, Rank.NORMAL)
MAX_FACTS = 3
"""Facts that a verdict cites at most; the strongest say enough."""


def reconcile(claim: Claim, facts: Iterable[Fact], context: Context) -> Verdict:
    """How one claim stands to the facts that share a name with it; facts of a lower rank are heard only where better ones are silent."""
    if not claim.is_checkable:
        return Verdict(rating=Rating.NOT_CHECKABLE, facts=(), evidence=(), explanation=explain_unknown(claim, ()))
    known = tuple(facts)
    for rank in _RANKS:
        verdict = _reconcile(claim, [fact for fact in known if fact.rank is rank], context)
        if verdict.rating.is_decisive:
            return verdict
    return _reconcile(claim, [fact for fact in known if fact.rank in _RANKS], context)


def _reconcile(claim: Claim, facts: list[Fact], context: Context) -> Verdict:
    parts = _parts(claim.statement)
    judged = [_judge(claim, part, facts, context) for part in parts]
    ratings = [rating for rating, _ in judged]
    decided = tuple(dict.fromkeys(each for _, found in judged for each in found))
    rating = _together(ratings)
    if not rating.is_decisive:
        near = [each for fact in facts if (each := compare(claim.statement, fact, context)) is not None]
        return Verdict(rating=rating, facts=(), evidence=(), explanation=explain_unknown(claim, tuple(near)))
    cited = tuple({each.fact.id: each for each in decided}.values())[:MAX_FACTS]
    return Verdict(
        rating=rating, facts=tuple(each.fact.id for each in cited), evidence=cited[0].evidence,
        explanation=explain(claim, rating, cited, context.predicates),
    )  # fmt: skip


def _judge(claim: Claim, part: Statement, facts: list[Fact], context: Context) -> tuple[Rating, tuple[Comparison, ...]]:
    """The first frame decides; the others help where it is silent, and a disagreement between frames decides nothing."""
    rating, found = weigh([each for fact in facts if (each := compare(part, fact, context)) is not None])
    if rating.is_decisive or not claim.alternatives:
        return rating, found
    others = [weigh([each for fact in facts if (each := compare(other, fact, context)) is not None]) for other in claim.alternatives]
    decisive = [(rating, found) for rating, found in others if rating.is_decisive]
    if len({rating for rating, _ in decisive}) == 1:
        return decisive[0]
    return Rating.UNKNOWN, ()


def _parts(statement: Statement) -> list[Statement]:
    """One statement per member of a coordination: "H100 and H200" is said of each."""
    members = [argument for argument in statement.arguments if argument.coordination and argument.role in (Role.OBJECT, Role.SUBJECT)]
    role = members[0].role if members else None
    chosen = [argument for argument in members if argument.role is role]
    if len(chosen) < 2:
        return [statement]
    return [replace(statement, arguments=_only(statement.arguments, member, chosen)) for member in chosen]


def _only(arguments: tuple[Argument, ...], member: Argument, members: list[Argument]) -> tuple[Argument, ...]:
    return tuple(argument for argument in arguments if argument not in members or argument == member)


def _together(ratings: list[Rating]) -> Rating:
    distinct = set(ratings)
    if len(distinct) == 1:
        return ratings[0]
    if Rating.CONTRADICTED in distinct:
        return Rating.CONTRADICTED
    if Rating.SUPPORTED in distinct:
        return Rating.PARTLY
    return next((rating for rating in ratings if rating.is_decisive), Rating.UNKNOWN)


