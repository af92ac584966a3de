"""Frames written by hand, and a small set of predicates to compare them by."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from tests.reconcile.cast import ENTITIES

from factmark.model.claim import Claim, Form
from factmark.model.document import Language
from factmark.model.entity import EntityType, Taxonomy
from factmark.model.fact import Fact, Rank
from factmark.model.interval import Interval
from factmark.model.predicate import Predicate, PredicateKind
from factmark.model.quantity import Quantity, QuantityKind
from factmark.model.span import Span
from factmark.model.statement import Argument, Polarity, Role, Statement
from factmark.model.verdict import Verdict
from factmark.reconcile.context import Context
from factmark.reconcile.reconciliation import reconcile
from factmark.reconcile.relevance import ranked

TODAY = date(2025, 9, 1)
_OPERATOR, _STATE, _CHANGE = PredicateKind.OPERATOR, PredicateKind.STATE, PredicateKind.CHANGE
PREDICATES: Mapping[str, Predicate] = {
    each.id: each
    for each in (
        Predicate(id="supply", dimension="supply"),
        Predicate(id="import", dimension="import"),
        Predicate(id="permit", dimension="permission", kind=_OPERATOR, is_exhaustive=True),
        Predicate(id="bar", dimension="permission", sign=-1, kind=_OPERATOR),
        Predicate(id="support", dimension="stance", kind=_STATE),
        Predicate(id="oppose", dimension="stance", sign=-1, kind=_STATE),
        Predicate(id="start", dimension="aspect", kind=_OPERATOR),
        Predicate(id="resume", dimension="aspect", kind=_OPERATOR),
        Predicate(id="stop", dimension="aspect", sign=-1, kind=_OPERATOR),
        Predicate(id="want", dimension="want", kind=_STATE),
        Predicate(id="be", dimension="be", kind=_STATE),
        Predicate(id="own", dimension="own", kind=_STATE),
        Predicate(id="meet", dimension="meet", is_symmetric=True),
        Predicate(id="win-election", dimension="win-election", functional="subject"),
        Predicate(id="lead", dimension="lead", kind=_STATE, functional="object"),
        Predicate(id="be-born", dimension="be-born", functional="time"),
        Predicate(id="make", dimension="make", kind=_STATE),
        Predicate(id="mass-produce", dimension="mass-produce", kind=_STATE, entails=("make",)),
        Predicate(id="assemble", dimension="assemble", kind=_STATE, entails=("mass-produce",)),
        Predicate(id="rise", dimension="level", kind=_CHANGE),
        Predicate(id="fall", dimension="level", sign=-1, kind=_CHANGE),
        Predicate(id="hold", dimension="level", sign=0, kind=_CHANGE),
    )
}
TAXONOMY = Taxonomy({**{entity.id: entity.broader for entity in ENTITIES}, "operating-profit": ("profit",), "profit": ("indicator",)})
THINGS = frozenset({"factory", "inventory"})
OFFICES = frozenset({"chief-executive"})
PEOPLE = frozenset(entity.id for entity in ENTITIES if entity.type is EntityType.PERSON)
CONCEPTS = frozenset({"ai-chip", "profit", "operating-profit", "policy-rate", "stake", "union"}) | THINGS | OFFICES


def context(published: date | None = TODAY) -> Context:
    """What comparing needs, on the day of publication."""
    return Context(predicates=PREDICATES, taxonomy=TAXONOMY, concepts=CONCEPTS, things=THINGS, offices=OFFICES, people=PEOPLE, published=published)


def filler(role: Role, key: str, **more: Any) -> Argument:
    """One argument, its words the key itself."""
    return Argument(role=role, key=key, words=key, **more)


def frame(predicate: str, event: str | None = None, /, **parts: Any) -> Statement:
    """A statement; a role takes a key, or several that are joined: frame("want", subject="china", object=("h100", "h200")).

    Whatever is no role is a field of the statement. `negated=True` denies it.
    """
    arguments: list[Argument] = []
    fields = dict(parts)
    for role in Role:
        filled = fields.pop(role.value, None)
        keys = (filled,) if isinstance(filled, str) else filled or ()
        arguments.extend(filler(role, key, coordination=1 if len(keys) > 1 else 0) for key in keys)
    if fields.pop("negated", False):
        fields["polarity"] = Polarity.NEGATED
    return Statement(predicate=predicate, event=event, arguments=tuple(arguments), words=" ".join(filter(None, (predicate, event))), **fields)


def fact(statement: Statement | None, *, since: date | None = None, until: date | None = None, rank: Rank = Rank.NORMAL, name: str = "fact") -> Fact:
    """A fact with that frame, valid from `since` to `until`."""
    return Fact(id=name, wording=f"The {name}.", language=Language.EN, statement=statement, validity=Interval(first=since, last=until), rank=rank)


def claim(statement: Statement, *alternatives: Statement, is_checkable: bool = True, is_remark: bool = False) -> Claim:
    """A claim with that frame."""
    return Claim(span=Span(0, 1), exact="x", statement=statement, form=Form.SENTENCE, alternatives=alternatives, is_checkable=is_checkable, is_remark=is_remark)


def judged(said: Statement, *facts: Fact, published: date | None = TODAY) -> Verdict:
    """How a claim with that frame stands to the facts."""
    return reconcile(claim(said), ranked(facts, PREDICATES, TAXONOMY), context(published))


def amount(low: str | None, high: str | None = None, unit: str = "KRW", *, kind: QuantityKind = QuantityKind.VALUE) -> Quantity:
    """Everything from `low` to `high`; one bound alone is an exact amount."""
    upper = low if high is None else high
    return Quantity(low=None if low is None else Decimal(low), high=None if upper is None else Decimal(upper), unit=unit, kind=kind, words=f"{low} {unit}")


def days(first: str | None, last: str | None = None) -> Interval:
    """A day, or the days from `first` to `last`."""
    start = None if first is None else date.fromisoformat(first)
    return Interval(first=start, last=start if last is None else date.fromisoformat(last))
