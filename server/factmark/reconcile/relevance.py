"""Which facts can bear on a claim at all: those that speak of the same dimension of the same things, found by index and not by scan."""

from array import array
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from factmark.model.entity import Taxonomy
from factmark.model.fact import Fact, Rank
from factmark.model.predicate import Predicates
from factmark.model.statement import Role, Statement
from factmark.reconcile.relation import entailed, following, plain

MAX_PLACES = 256
"""Facts of the rarest name that are looked through for what else they share; a name with more of them tells little."""

_Postings = defaultdict[tuple[str, str], "array[int]"]
"""Places of facts by dimension and key, in the order of the facts."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fact with one of its members: a fact about H100 and H200 is one about each.

    `is_alternative` where its words allow another frame as well, or where the statement only follows from it (`is_consequence`):
    such a one may agree and denies nothing.
    """

    fact: Fact
    statement: Statement
    is_alternative: bool = False
    is_consequence: bool = False


class FactIndex:
    """Facts by what they name and by the dimensions that their predicates, and all that these entail, lie on.

    A fact is found under its own keys and under what stands above them, so that no claim walks down a taxonomy of any size.
    """

    __slots__ = ("_facts", "_named", "_naming", "_predicates", "_taxonomy", "_under")

    def __init__(self, facts: Iterable[Fact], predicates: Predicates, taxonomy: Taxonomy) -> None:
        self._predicates = predicates
        self._taxonomy = taxonomy
        self._facts: list[Fact] = []
        self._naming: _Postings = defaultdict(_no_places)
        self._under: _Postings = defaultdict(_no_places)
        self._named: defaultdict[str, array[int]] = defaultdict(_no_places)
        dimensions: dict[str, tuple[str, ...]] = {}
        for fact in facts:
            if fact.statement is not None:
                senses = dict.fromkeys(plain(each, predicates)[0][0] for told in fact.frames() for each in (told, *following(told, predicates)))
                for predicate in senses:
                    if predicate not in dimensions:
                        dimensions[predicate] = tuple({self._dimension(each) for each in (predicate, *entailed(predicate, predicates))})
                self._add(fact, fact.names(), frozenset(dimension for predicate in senses for dimension in dimensions[predicate]))

    def _add(self, fact: Fact, named: frozenset[str], dimensions: frozenset[str]) -> None:
        place = len(self._facts)
        self._facts.append(fact)
        above = self._above(named)
        for key in named:
            self._named[key].append(place)
        for dimension in dimensions:
            for key in named:
                self._naming[dimension, key].append(place)
            for key in above - named:
                self._under[dimension, key].append(place)

    def relevant(self, statement: Statement) -> tuple[Candidate, ...]:
        """The facts on the statement's dimension that name one of its keys or what stands above or below one, in the order in which they were given.

        Two names under a third share nothing: a fact about another company has no part that could agree.
        """
        dimension = self._dimension(plain(statement, self._predicates)[0][0])
        named = statement.names()
        places = {place for key in named | self._above(named) for place in self._naming.get((dimension, key), ())}
        places.update(place for key in named for place in self._under.get((dimension, key), ()))
        return tuple(candidate for place in sorted(places) for candidate in _candidates(self._facts[place], self._predicates))

    def sharing(self, names: frozenset[str], *, least: int) -> tuple[tuple[Fact, int], ...]:
        """The facts that name at least `least` of these, whatever they say of them, with how many; those that share most first."""
        known = sorted((self._named[key] for key in names if key in self._named), key=len)
        places = {place for posting in known[: len(known) - least + 1] for place in posting[:MAX_PLACES]}
        shared = ((self._facts[place], _shared(self._facts[place], names)) for place in sorted(places))
        return tuple(sorted((each for each in shared if each[1] >= least), key=lambda each: -each[1]))

    def under(self, taxonomy: Taxonomy) -> "FactIndex":
        """The same facts looked up by claims that name what only `taxonomy` knows."""
        other = FactIndex((), self._predicates, taxonomy)
        other._facts, other._naming, other._under, other._named = self._facts, self._naming, self._under, self._named
        return other

    def _above(self, named: frozenset[str]) -> frozenset[str]:
        return frozenset[str]().union(*(self._taxonomy.ancestors(key) for key in named))

    def _dimension(self, predicate: str) -> str:
        known = self._predicates.get(predicate)
        return predicate if known is None else known.dimension


def _shared(fact: Fact, names: frozenset[str]) -> int:
    return 0 if fact.statement is None else len(fact.statement.names() & names)


def _no_places() -> "array[int]":
    return array("I")


class Facts(Protocol):
    """Where facts are looked up."""

    def relevant(self, statement: Statement) -> tuple[Candidate, ...]:
        """The facts that can bear on the statement."""
        ...

    def sharing(self, names: frozenset[str], *, least: int) -> tuple[tuple[Fact, int], ...]:
        """The facts that name at least `least` of these, with how many."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisedIndex:
    """An index of which some facts are `gone`, with those that came later: answers like one built anew of facts in the order of their ids."""

    older: Facts
    gone: frozenset[str]
    newer: Facts

    def relevant(self, statement: Statement) -> tuple[Candidate, ...]:
        """The facts that can bear on the statement, by id."""
        kept = (each for each in self.older.relevant(statement) if each.fact.id not in self.gone)
        return tuple(sorted((*kept, *self.newer.relevant(statement)), key=lambda each: each.fact.id))

    def sharing(self, names: frozenset[str], *, least: int) -> tuple[tuple[Fact, int], ...]:
        """The facts that name at least `least` of these, with how many; those that share most first, then by id."""
        kept = (each for each in self.older.sharing(names, least=least) if each[0].id not in self.gone)
        return tuple(sorted((*kept, *self.newer.sharing(names, least=least)), key=lambda each: (-each[1], each[0].id)))


@dataclass(frozen=True, slots=True)
class RankedFacts:
    """Facts indexed per rank; deprecated ones are never heard.

    `newer` are the `revisions`, which were added or took the place of those with their ids since all facts were indexed.
    """

    preferred: FactIndex
    normal: FactIndex
    revisions: tuple[Fact, ...] = ()
    gone: frozenset[str] = frozenset()
    newer: "RankedFacts | None" = None

    def of(self, rank: Rank) -> Facts:
        """The facts of that rank."""
        known = self.preferred if rank is Rank.PREFERRED else self.normal
        return known if self.newer is None else RevisedIndex(older=known, gone=self.gone, newer=self.newer.of(rank))

    def revised(self, facts: Iterable[Fact], predicates: Predicates, taxonomy: Taxonomy) -> "RankedFacts":
        """The same with these facts added or changed; `taxonomy` has the same above every key that a fact named before."""
        revisions = {fact.id: fact for fact in (*self.revisions, *facts)}
        known = tuple(revisions[key] for key in sorted(revisions))
        return RankedFacts(self.preferred.under(taxonomy), self.normal.under(taxonomy), known, frozenset(revisions), ranked(known, predicates, taxonomy))


def ranked(facts: Iterable[Fact], predicates: Predicates, taxonomy: Taxonomy) -> RankedFacts:
    """The facts ready for any number of claims."""
    known = tuple(facts)
    preferred = FactIndex((fact for fact in known if fact.rank is Rank.PREFERRED), predicates, taxonomy)
    return RankedFacts(preferred, FactIndex((fact for fact in known if fact.rank is Rank.NORMAL), predicates, taxonomy))


def _candidates(fact: Fact, predicates: Predicates) -> tuple[Candidate, ...]:
    if fact.statement is None:
        return ()
    main = tuple(Candidate(fact, member) for member in _members(fact.statement))
    follows = (member for each in following(fact.statement, predicates) for member in _members(each))
    return (
        *main,
        *(Candidate(fact, member, is_alternative=True, is_consequence=True) for member in follows),
        *(Candidate(fact, member, is_alternative=True) for other in fact.alternatives for member in _members(other)),
    )


def _members(statement: Statement) -> list[Statement]:
    """One statement per member of a coordination; a sum that several reach together is not split."""
    if not any(argument.coordination for argument in statement.arguments):
        return [statement]
    for role in (Role.OBJECT, Role.RECIPIENT, Role.SUBJECT):
        joined = [argument for argument in statement.of(role) if argument.coordination]
        if len(joined) > 1 and not (role is Role.SUBJECT and statement.quantities):
            return [replace(statement, arguments=tuple(each for each in statement.arguments if each not in joined or each is member)) for member in joined]
    return [statement]
