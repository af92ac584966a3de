"""Claims and facts to verdicts: the one door of this layer."""

import re
from dataclasses import replace

from factmark.model.claim import Claim
from factmark.model.fact import Rank
from factmark.model.statement import Argument, Role, Statement, Tense
from factmark.model.verdict import Rating, Verdict
from factmark.reconcile.comparison import Comparison, Outcome, compare
from factmark.reconcile.context import Context
from factmark.reconcile.explanation import explain, explain_unknown
from factmark.reconcile.nearness import nearest
from factmark.reconcile.relevance import Facts, RankedFacts
from factmark.reconcile.validity import moment
from factmark.reconcile.weighing import weigh

MAX_FACTS = 3
"""Facts that a verdict cites at most; the strongest say enough."""


def reconcile(claim: Claim, facts: RankedFacts, context: Context) -> Verdict:
    """How one claim stands to the facts that share a name with it; facts of a lower rank are heard only where better ones are silent."""
    if not claim.is_checkable:
        return _nothing_to_check(claim)
    compared: list[Comparison] = []
    for rank in _RANKS:
        rating, decided, near = _weighed(claim, facts.of(rank), context)
        if rating.is_decisive:
            return _verdict(rating, decided)
        compared.extend(near)
    if claim.is_remark:
        return _nothing_to_check(replace(claim, is_checkable=False))
    related = nearest(claim.statement, compared, map(facts.of, _RANKS), context)
    return Verdict(rating=Rating.UNKNOWN, facts=(), evidence=(), explanation=explain_unknown(claim, related), related=tuple(each for _, each in related))


def _nothing_to_check(claim: Claim) -> Verdict:
    return Verdict(rating=Rating.NOT_CHECKABLE, facts=(), evidence=(), explanation=explain_unknown(claim, ()))


def reconcile_saying(claim: Claim, facts: RankedFacts, context: Context) -> Verdict | None:
    """Whether the speaker said it, where a fact on record says so; None where none does. That somebody said other things denies nothing."""
    saying = claim.saying()
    if saying is None:
        return None
    verdict = reconcile(replace(claim, statement=saying, alternatives=(), is_checkable=True), facts, context)
    return verdict if verdict.rating is Rating.SUPPORTED else None


_AGREEMENTS = frozenset({Outcome.AGREES, Outcome.AGREED, Outcome.OUTDATED})
"""What another frame of a fact's words may say."""

_RANKS = (Rank.PREFERRED, Rank.NORMAL)
"""The ranks that are heard, the better one first."""

_Weighed = tuple[Rating, tuple[Comparison, ...], list[Comparison]]
"""A rating, the comparisons that gave it, and all comparisons of the claim's first frame."""


def _weighed(claim: Claim, facts: Facts, context: Context) -> _Weighed:
    """The whole statement, or its joined members one by one where the whole says nothing that names them all."""
    rating, decided, near = _judge(claim, claim.statement, facts, context)
    parts = _parts(claim.statement, context)
    if len(parts) == 1 and rating is Rating.SUPPORTED:
        parts = _kinds(claim.statement, context) or parts
    if len(parts) == 1 and rating.is_decisive and _leaves_out(claim.statement, decided[0], context):
        return Rating.UNKNOWN, (), near
    if len(parts) == 1 or (rating.is_decisive and _names_all(claim.statement, decided[0])):
        return rating, decided, near
    judged = [_judge(claim, part, facts, context) for part in parts]
    every = tuple(dict.fromkeys(each for _, found, _ in judged for each in found))
    return _together([rating for rating, _, _ in judged]), every, near


def _verdict(rating: Rating, decided: tuple[Comparison, ...]) -> Verdict:
    cited = tuple({each.fact.id: each for each in decided}.values())[:MAX_FACTS]
    return Verdict(rating=rating, facts=tuple(each.fact.id for each in cited), evidence=cited[0].evidence, explanation=explain(rating, cited))


def _judge(claim: Claim, part: Statement, facts: Facts, context: Context) -> _Weighed:
    """The first frame decides; the others help where it is silent, and a disagreement between frames decides nothing."""
    near = _compared(part, facts, context)
    now = moment(part, context.published) if part.tense is Tense.PRESENT else None
    rating, found = weigh(near, now=now)
    if rating.is_decisive or not claim.alternatives:
        return rating, found, near
    decisive = [each for other in claim.alternatives if (each := weigh(_compared(other, facts, context), now=now))[0].is_decisive]
    if len({rating for rating, _ in decisive}) != 1:
        return Rating.UNKNOWN, (), near
    return *decisive[0], near


def _compared(statement: Statement, facts: Facts, context: Context) -> list[Comparison]:
    """What each fact says, one comparison a fact: its most telling member; another frame of its words only where the first says nothing."""
    best: dict[str, Comparison] = {}
    others: dict[str, Comparison] = {}
    for candidate in facts.relevant(statement):
        found = compare(statement, candidate, context)
        if found is None or (candidate.is_alternative and found.outcome not in _AGREEMENTS):
            continue
        kept = others if candidate.is_alternative else best
        if found.fact.id not in kept or found.precedes(kept[found.fact.id]):
            kept[found.fact.id] = found
    silent = {fact: other for fact, other in others.items() if fact not in best or best[fact].outcome is Outcome.NOTHING}
    return list({**best, **silent}.values())


_SPLIT = (Role.OBJECT, Role.SUBJECT, Role.RECIPIENT, Role.PLACE)
"""Roles whose joined members are judged one by one, the first that has any."""


_JOINED = re.compile(r"[가-힣A-Za-z](?:산|제|형|계)?[과와]\s|\s(?:및|and)\s|·")
"""Between two that narrow one noun."""


def _parts(statement: Statement, context: Context) -> list[Statement]:
    """One statement per member of a coordination: "H100 and H200" is said of each; "X and Y settled their talks" stays whole."""
    known = context.predicates.get(statement.predicate)
    joined = any(argument.coordination for argument in statement.arguments)
    for role in _SPLIT if joined else ():
        if role is Role.SUBJECT and known is not None and known.is_symmetric:
            continue
        members = [argument for argument in statement.of(role) if argument.coordination]
        if len(members) > 1 and (role is Role.OBJECT or not statement.quantities):
            return [replace(statement, arguments=_only(statement.arguments, member, members)) for member in members]
    return [statement]


def _kinds(statement: Statement, context: Context) -> list[Statement]:
    """One statement per origin of what is of several: Vietnamese and Indian steel, 베트남산과 인도산 철강; none where there is one."""
    for argument in () if statement.quantities else (*statement.of(Role.OBJECT), *statement.of(Role.RECIPIENT)):
        names = [key for key in argument.also if context.is_name(key)]
        is_owned = any(map(context.is_name, _beside(argument, statement)))
        if len(names) > 1 and not is_owned and not context.is_name(argument.key) and _JOINED.search(argument.words):
            kept = tuple(key for key in argument.also if key not in names)
            single = [replace(argument, also=(*kept, name)) for name in names]
            return [replace(statement, arguments=tuple(one if each is argument else each for each in statement.arguments)) for one in single]
    return []


def _beside(argument: Argument, statement: Statement) -> list[str]:
    """What the phrase shares with other parts: its owner, who also acts."""
    others = {each.key for each in statement.arguments if each is not argument}
    return [key for key in argument.also if key in others]


def _only(arguments: tuple[Argument, ...], member: Argument, members: list[Argument]) -> tuple[Argument, ...]:
    return tuple(argument for argument in arguments if argument not in members or argument is member)


def _names_all(statement: Statement, comparison: Comparison) -> bool:
    """True when every joined subject stands in the fact: as its subject, or as with whom."""
    joined = {argument.key for argument in statement.of(Role.SUBJECT) if argument.coordination}
    known = comparison.fact.statement
    return known is not None and bool(joined) and joined <= known.names()


def _leaves_out(statement: Statement, comparison: Comparison, context: Context) -> bool:
    """True when somebody who shares an amount with others is unknown to the fact: what two invest together, one alone may not."""
    joined = [argument.key for argument in statement.of(Role.SUBJECT) if argument.coordination and context.is_name(argument.key)]
    known = comparison.fact.statement.names() if comparison.fact.statement is not None else frozenset[str]()
    return len(joined) > 1 and any(not any(context.taxonomy.related(key, name) for name in known) for key in joined)


def _together(ratings: list[Rating]) -> Rating:
    distinct = set(ratings)
    if len(distinct) == 1:
        return ratings[0]
    if Rating.CONTRADICTED in distinct:
        return Rating.CONTRADICTED
    if Rating.SUPPORTED in distinct:
        return Rating.PARTLY
    return next((rating for rating in ratings if rating.is_decisive), Rating.UNKNOWN)
