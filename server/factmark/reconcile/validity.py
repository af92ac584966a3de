"""When a claim says it holds, and how a fact's time covers that."""

from datetime import date, timedelta
from enum import StrEnum

from factmark.model.fact import Fact
from factmark.model.interval import Interval
from factmark.model.predicate import Predicate, PredicateKind
from factmark.model.statement import Modality, Polarity, Statement, Tense

ZONE_SLACK = timedelta(days=1)
"""A day either way: newsrooms and events stand in different time zones."""

RECENT = timedelta(days=45)
"""How old an event may be for an undated sentence of today's news to deny it: older ones may have been overtaken."""

REMEMBERED = timedelta(days=120)
"""How old a rise or fall may be for an undated sentence to mean it: levels move every quarter."""

DATED = timedelta(days=31)
"""A claim's date no longer than this names the event's own day or month; longer ones only frame it."""


class Coverage(StrEnum):
    """Where the claim's time lies against the fact's."""

    DURING = "during"
    AFTER = "after"
    """The fact had ended by then."""
    ENDED = "ended"
    """The claim looks back without a date, and the fact has ended since: true at the time."""
    APART = "apart"
    """The claim speaks of another time than the fact."""


def dates_agree(claim: Statement, fact: Statement) -> bool | None:
    """Dates: two dates agree when they share a day, give or take one for time zones; None where one side has none."""
    if claim.time is None or fact.time is None:
        return None
    return claim.time.overlaps(_widened(fact.time))


def coverage(claim: Statement, fact: Fact, known: Predicate | None, published: date | None) -> Coverage:
    """Whether the fact holds at the claim's time; the boundary days count for both sides."""
    if fact.statement is not None and _names_another_period(claim, fact.statement):
        return Coverage.APART
    agreed = None if fact.statement is None else dates_agree(claim, fact.statement)
    if agreed is not None:
        return Coverage.DURING if agreed else Coverage.APART
    if _is_happening(fact, known):
        return _of_happening(claim, fact.validity, known, published)
    return _of_state(claim, fact.validity, published)


def _names_another_period(claim: Statement, fact: Statement) -> bool:
    """True for another quarter, and for a change that is measured against another time: from a year earlier, from the month before."""
    named = ((claim.quarter, fact.quarter), (claim.basis, fact.basis))
    return any(mine is not None and theirs is not None and mine != theirs for mine, theirs in named)


def _is_happening(fact: Fact, known: Predicate | None) -> bool:
    """True for what happens on a day rather than holds from it on; a habit, a plan, a denial or a fact with an end is a state."""
    statement = fact.statement
    is_event = known is not None and known.kind in (PredicateKind.EVENT, PredicateKind.CHANGE)
    if statement is None or statement.modality is not Modality.ASSERTED or statement.polarity is Polarity.NEGATED:
        return False
    if statement.tense is Tense.PRESENT:
        return False
    return is_event and fact.validity.last is None


def held(fact: Fact, known: Predicate | None) -> Interval:
    """When the fact held: its validity, or the day of what happens on a day."""
    if not _is_happening(fact, known) or fact.statement is None:
        return fact.validity
    return fact.statement.time or (fact.validity if fact.validity.first is None else Interval.day(fact.validity.first))


def _of_happening(claim: Statement, validity: Interval, known: Predicate | None, published: date | None) -> Coverage:
    day = validity.first
    if day is None:
        return Coverage.DURING
    if claim.time is not None:
        framed = claim.time.first is None or claim.time.last is None or claim.time.last - claim.time.first > DATED
        near = claim.time.overlaps(_widened(Interval.day(day)))
        return Coverage.DURING if near or (framed and _starts_before(claim.time, day)) else Coverage.APART
    if published is None:
        return Coverage.DURING
    if day - ZONE_SLACK > published:
        return Coverage.APART
    is_level = known is not None and known.kind is PredicateKind.CHANGE
    return Coverage.APART if is_level and published - day > REMEMBERED else Coverage.DURING


def _starts_before(interval: Interval, day: date) -> bool:
    return interval.first is None or interval.first <= day


def _of_state(claim: Statement, validity: Interval, published: date | None) -> Coverage:
    said = moment(claim, published)
    if _is_over(claim, published):
        return Coverage.ENDED if validity.last is not None and published is not None and validity.last < published else Coverage.APART
    if said.last is not None and validity.first is not None and said.last < validity.first - _slack(claim):
        return Coverage.APART
    if claim.time is None and claim.tense in (Tense.PAST, Tense.NONE):
        return Coverage.ENDED if validity.last is not None and published is not None and validity.last < published else Coverage.DURING
    if said.first is not None and validity.last is not None and validity.last < said.first:
        return Coverage.AFTER
    return Coverage.DURING


def _slack(claim: Statement) -> timedelta:
    """None for a claim that names a month or year, which is the same everywhere."""
    return timedelta() if claim.time is not None and claim.time.first != claim.time.last else ZONE_SLACK


def _is_over(claim: Statement, published: date | None) -> bool:
    """True for a claim that its state has ended: the former CEO."""
    time = claim.time
    return time is not None and time.first is None and time.last is not None and published is not None and time.last < published


def moment(claim: Statement, published: date | None) -> Interval:
    """The time of which a claim speaks: its own date, else up to publication for the past, else from the day of publication."""
    if claim.time is not None:
        return claim.time
    if claim.tense in (Tense.PAST, Tense.NONE):
        return Interval(last=published)
    if claim.tense is Tense.FUTURE or claim.modality is Modality.PLANNED:
        return Interval(first=published)
    return Interval(first=published, last=published)


def is_recent(claim: Statement, fact: Fact, known: Predicate | None, published: date | None) -> bool:
    """True when a claim can be meant to deny the fact: a state, an event of the claim's own time, or for an undated claim one not long ago."""
    if not _is_happening(fact, known) or published is None:
        return True
    if claim.time is not None:
        return claim.time.overlaps(_widened(held(fact, known)))
    when = fact.statement.time.last if fact.statement is not None and fact.statement.time is not None else fact.validity.first
    return when is None or published - when <= RECENT


def _widened(interval: Interval) -> Interval:
    """A single day with its neighbours; a month or quarter is the same everywhere."""
    if interval.first != interval.last:
        return interval
    first = None if interval.first is None else interval.first - ZONE_SLACK
    last = None if interval.last is None else interval.last + ZONE_SLACK
    return Interval(first=first, last=last)
