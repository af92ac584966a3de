"""What a claim that no fact decides stands next to: the nearest facts, and the slot that each of them leaves open."""

from collections.abc import Iterable, Sequence

from factmark.model.fact import Fact
from factmark.model.statement import Statement
from factmark.model.verdict import RelatedFact
from factmark.reconcile.comparison import Comparison
from factmark.reconcile.context import Context
from factmark.reconcile.relevance import Facts

MAX_RELATED = 3
"""Facts shown beside a claim that none of them decides; more are a list, not a hint."""

ENOUGH_NAMES = 2
"""Names that a fact of another relation must share with a claim to be near it: every second fact names the US."""

OTHER_RELATION = "predicate"
"""The slot that is open where a fact says something else of the same names."""

Near = tuple[tuple[Fact, RelatedFact], ...]
"""The nearest facts, the nearest first."""


def nearest(statement: Statement, compared: Sequence[Comparison], indexes: Iterable[Facts], context: Context) -> Near:
    """Facts on the claim's relation that share a part with it, then facts that say something else of the same names."""
    found = {each.fact.id: (each.fact, each.missing or OTHER_RELATION) for each in sorted(compared, key=lambda each: -each.strength) if each.strength}
    names = frozenset(key for key in statement.names() if context.is_name(key))
    if len(names) >= ENOUGH_NAMES and len(found) < MAX_RELATED:
        for index in indexes:
            for fact, _ in index.sharing(names, least=ENOUGH_NAMES):
                found.setdefault(fact.id, (fact, OTHER_RELATION))
    return tuple((fact, RelatedFact(fact=fact.id, missing=missing)) for fact, missing in tuple(found.values())[:MAX_RELATED])
