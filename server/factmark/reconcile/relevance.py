"""Which facts can bear on a claim at all: those that speak of the same dimension, found by index and not by scan."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from factmark.model.entity import Taxonomy
from factmark.model.fact import Fact, Rank
from factmark.model.predicate import Predicates
from factmark.model.statement import Role, Statement
from factmark.reconcile.relation import entailed, plain


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fact with one of its members: a fact about H100 and H200 is one about each."""

    fact: Fact
    statement: Statement
    names: frozenset[str]
    """What its statement names, with all that stands above each."""


class FactIndex:
    """Facts by the dimensions that their predicates, and all that these entail, lie on."""

    __slots__ = ("_by_dimension", "_predicates", "_taxonomy")

    def __init__(self, facts: Iterable[Fact], predicates: Predicates, taxonomy: Taxonomy) -> None:
        self._predicates = predicates
        self._taxonomy = taxonomy
        self._by_dimension: defaultdict[str, list[Candidate]] = defaultdict(list)
        for fact in facts:
            if fact.statement is not None:
                predicate = plain(fact.statement, predicates)[0][0]
                dimensions = {self._dimension(each) for each in (predicate, *entailed(predicate, predicates))}
                for member in _members(fact.statement):
                    for dimension in dimensions:
                        self._by_dimension[dimension].append(Candidate(fact, member, self._names(member)))

    def relevant(self, statement: Statement) -> tuple[Candidate, ...]:
        """The facts on the statement's dimension that share a name or what stands above it, in the order in which they were given."""
        predicate = plain(statement, self._predicates)[0][0]
        candidates = self._by_dimension.get(self._dimension(predicate), ())
        names = self._names(statement) if candidates else frozenset[str]()
        return tuple(candidate for candidate in candidates if not names.isdisjoint(candidate.names))

    def _names(self, statement: Statement) -> frozenset[str]:
        named = statement.names()
        return named.union(*(self._taxonomy.ancestors(key) for key in named))

    def _dimension(self, predicate: str) -> str:
        known = self._predicates.get(predicate)
        return predicate if known is None else known.dimension


@dataclass(frozen=True, slots=True)
class RankedFacts:
    """Facts indexed per rank; deprecated ones are never heard."""

    preferred: FactIndex
    normal: FactIndex

    def of(self, rank: Rank) -> FactIndex:
        """The facts of that rank."""
        return self.preferred if rank is Rank.PREFERRED else self.normal


def ranked(facts: Iterable[Fact], predicates: Predicates, taxonomy: Taxonomy) -> RankedFacts:
    """The facts ready for any number of claims."""
    known = tuple(facts)
    preferred = FactIndex((fact for fact in known if fact.rank is Rank.PREFERRED), predicates, taxonomy)
    return RankedFacts(preferred, FactIndex((fact for fact in known if fact.rank is Rank.NORMAL), predicates, taxonomy))


def _members(statement: Statement) -> list[Statement]:
    """One statement per member of a coordination; a sum that several reach together is not split."""
    for role in (Role.OBJECT, Role.RECIPIENT, Role.SUBJECT):
        joined = [argument for argument in statement.of(role) if argument.coordination]
        if len(joined) > 1 and not (role is Role.SUBJECT and statement.quantities):
            return [replace(statement, arguments=tuple(each for each in statement.arguments if each not in joined or each is member)) for member in joined]
    return [statement]
