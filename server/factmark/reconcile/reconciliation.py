"""Claims and facts to verdicts: the one door of this layer."""

from dataclasses import replace

from factmark.model.claim import Claim
from factmark.model.fact import Rank
from factmark.model.statement import Argument, Role, Statement
from factmark.model.verdict import Rating, Verdict
from factmark.reconcile.comparison import Comparison, compare
from factmark.reconcile.context import Context
from factmark.reconcile.explanation import explain, explain_unknown
from factmark.reconcile.relevance import FactIndex, RankedFacts
from factmark.reconcile.weighing import weigh

MAX_FACTS = 3
"""Facts that a verdict cites at most; the strongest say enough."""


def reconcile(claim: Claim, facts: RankedFacts, context: Context) -> Verdict:
    """How one claim stands to the facts that share a name with it; facts of a lower rank are heard only where better ones are silent."""
    if not claim.is_checkable:
        return Verdict(rating=Rating.NOT_CHECKABLE, facts=(), evidence=(), explanation=explain_unknown(claim, ()))
    verdict = _reconcile(claim, facts.of(Rank.PREFERRED), context)
    return verdict if verdict.rating.is_decisive else _reconcile(claim, facts.of(Rank.NORMAL), context)


def _reconcile(claim: Claim, facts: FactIndex, context: Context) -> Verdict:
    rating, found = _judge(claim, claim.statement, facts, context)
    if rating.is_decisive and _names_all(claim.statement, found[0]):
        return _verdict(rating, found)
    parts = _parts(claim.statement)
    judged = [_judge(claim, part, facts, context) for part in parts]
    ratings = [rating for rating, _ in judged]
    decided = tuple(dict.fromkeys(each for part, found in judged if part is not Rating.UNKNOWN for each in found))
    rating = _together(ratings)
    if not rating.is_decisive:
        near = tuple(_compared(claim.statement, facts, context))
        return Verdict(rating=rating, facts=(), evidence=(), explanation=explain_unknown(claim, near))
    return _verdict(rating, decided)


def _verdict(rating: Rating, decided: tuple[Comparison, ...]) -> Verdict:
    cited = tuple({each.fact.id: each for each in decided}.values())[:MAX_FACTS]
    return Verdict(rating=rating, facts=tuple(each.fact.id for each in cited), evidence=cited[0].evidence, explanation=explain(rating, cited))


def _judge(claim: Claim, part: Statement, facts: FactIndex, context: Context) -> tuple[Rating, tuple[Comparison, ...]]:
    """The first frame decides; the others help where it is silent, and a disagreement between frames decides nothing."""
    rating, found = weigh(_compared(part, facts, context))
    if rating.is_decisive or not claim.alternatives:
        return rating, found
    decisive = [each for other in claim.alternatives if (each := weigh(_compared(other, facts, context)))[0].is_decisive]
    return decisive[0] if len({rating for rating, _ in decisive}) == 1 else (Rating.UNKNOWN, ())


def _compared(statement: Statement, facts: FactIndex, context: Context) -> list[Comparison]:
    """What each fact says, one comparison a fact: its most telling member."""
    best: dict[str, Comparison] = {}
    for candidate in facts.relevant(statement):
        found = compare(statement, candidate, context)
        if found is not None and (found.fact.id not in best or found.precedes(best[found.fact.id])):
            best[found.fact.id] = found
    return list(best.values())


def _parts(statement: Statement) -> list[Statement]:
    """One statement per member of a coordination: "H100 and H200" is said of each; "X and Y met" stays whole."""
    for role in (Role.OBJECT, Role.SUBJECT):
        members = [argument for argument in statement.of(role) if argument.coordination]
        if len(members) > 1 and (role is Role.OBJECT or not statement.quantities):
            return [replace(statement, arguments=_only(statement.arguments, member, members)) for member in members]
    return [statement]


def _only(arguments: tuple[Argument, ...], member: Argument, members: list[Argument]) -> tuple[Argument, ...]:
    return tuple(argument for argument in arguments if argument not in members or argument is member)


def _names_all(statement: Statement, comparison: Comparison) -> bool:
    """True when every joined subject stands in the fact: as its subject, or as with whom."""
    joined = {argument.key for argument in statement.of(Role.SUBJECT) if argument.coordination}
    known = comparison.fact.statement
    return known is not None and bool(joined) and joined <= known.names()


def _together(ratings: list[Rating]) -> Rating:
    distinct = set(ratings)
    if len(distinct) == 1:
        return ratings[0]
    if Rating.CONTRADICTED in distinct:
        return Rating.CONTRADICTED
    if Rating.SUPPORTED in distinct:
        return Rating.PARTLY
    return next((rating for rating in ratings if rating.is_decisive), Rating.UNKNOWN)
