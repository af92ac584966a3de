"""When a claim says it holds, and how a fact's validity covers that."""

from datetime import date, timedelta
from enum import StrEnum

from factmark.model.interval import Interval
from factmark.model.statement import Modality, Statement, Tense

ZONE_SLACK = timedelta(days=1)
"""A day either way: newsrooms and events stand in different time zones."""


class Coverage(StrEnum):
    """Where the claim's time lies against the fact's validity."""

    DURING = "during"
    AFTER = "after"
    """The fact had ended by then."""
    BEFORE = "before"
    """The fact did not hold yet."""
    ENDED = "ended"
    """The claim looks back without a date, and the fact has ended since: true at the time."""


def moment(claim: Statement, published: date | None) -> Interval:
    """The time of which a claim speaks: its own date, else up to publication for the past, else the day of publication."""
    if claim.time is not None:
        return claim.time
    if claim.tense is Tense.PAST:
        return Interval(last=published)
    if claim.tense is Tense.FUTURE or claim.modality is Modality.PLANNED:
        return Interval(first=published)
    return Interval(first=published, last=published)


def coverage(claim: Statement, validity: Interval, published: date | None) -> Coverage:
    """Whether the fact holds at the claim's time; the boundary days count for both sides."""
    said = moment(claim, published)
    first = None if validity.first is None else validity.first - ZONE_SLACK
    if said.last is not None and first is not None and said.last < first:
        return Coverage.BEFORE
    if claim.time is None and claim.tense in (Tense.PAST, Tense.NONE):
        return Coverage.ENDED if validity.last is not None and published is not None and validity.last < published else Coverage.DURING
    if said.first is not None and validity.last is not None and validity.last < said.first:
        return Coverage.AFTER
    return Coverage.DURING
