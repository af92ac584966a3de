"""From what single facts say to one rating."""

from collections import defaultdict
from collections.abc import Sequence

from factmark.model.interval import Interval
from factmark.model.verdict import Rating
from factmark.reconcile.comparison import Comparison, Outcome

_FIRST = (
    (Outcome.AGREES, Rating.SUPPORTED),
    (Outcome.AGREED, Rating.SUPPORTED),
    (Outcome.WAS_SO, Rating.SUPPORTED),
    (Outcome.ENDED, Rating.SUPPORTED),
    (Outcome.CONFLICTS, Rating.CONTRADICTED),
    (Outcome.OUTDATED, Rating.OUTDATED),
)
"""The strongest outcome that any fact of the best rank gives; agreement now goes before agreement then."""


def weigh(comparisons: Sequence[Comparison], *, now: Interval | None = None) -> tuple[Rating, tuple[Comparison, ...]]:
    """The rating that facts of the best rank give together, and the comparisons that decided, the strongest first.

    An ended fact that agrees with a claim about now, or with an undated denial, and a valid one that conflicts make the claim outdated;
    two valid facts at odds make it disputed, but not on the day on which one ends and the other starts. `now` is the time of which a
    claim in the present tense speaks: where the record knows only the month or year of a hand-over, the later fact counts at its end,
    and before that nothing is certain. Of facts that say the same only the nearest are cited: the record of another company's licence
    tells a reader nothing.
    """
    best = defaultdict[Outcome, list[Comparison]](list)
    for each in sorted(comparisons, key=lambda each: each.order):
        same = best[each.outcome]
        if not same or each.strength >= same[0].strength:
            same.append(each)
    if best[Outcome.AGREES] and best[Outcome.CONFLICTS]:
        agreeing, conflicting = best[Outcome.AGREES][0], best[Outcome.CONFLICTS][0]
        if _meet_for_longer(agreeing.held, conflicting.held) and conflicting.strength >= agreeing.strength:
            return Rating.DISPUTED, (agreeing, conflicting)
        if now is not None and (other := _handed_over(agreeing, conflicting, now)) is not None:
            return other, (agreeing, conflicting) if other.is_decisive else ()
    if best[Outcome.WAS_SO] and best[Outcome.CONFLICTS] and not best[Outcome.AGREES]:
        return Rating.OUTDATED, (*best[Outcome.WAS_SO], *best[Outcome.CONFLICTS])
    if best[Outcome.OUTDATED] and not best[Outcome.AGREES] and not best[Outcome.AGREED]:
        return Rating.OUTDATED, (*best[Outcome.OUTDATED], *best[Outcome.CONFLICTS])
    for outcome, rating in _FIRST:
        if best[outcome]:
            return rating, tuple(best[outcome])
    return Rating.UNKNOWN, ()


def _meet_for_longer(one: Interval, other: Interval) -> bool:
    """True when both hold on more than the hand-over: the one day, or the month or year of which the record knows no day."""
    if one.first is not None and one == other:
        return True
    shared = one.shared(other)
    return shared is not None and not (shared.is_calendar_unit and (_follows(one, other, shared) or _follows(other, one, shared)))


def _follows(later: Interval, earlier: Interval, shared: Interval) -> bool:
    return later.first == shared.first and earlier.last == shared.last


def _handed_over(agreeing: Comparison, conflicting: Comparison, now: Interval) -> Rating | None:
    """What a hand-over within a month or year makes of a claim about that time, None where there is none or the claim's fact is the later one at its end."""
    shared = agreeing.held.shared(conflicting.held)
    if shared is None or shared.first == shared.last or not now.overlaps(shared):
        return None
    if not shared.within(now):
        return Rating.UNKNOWN
    return Rating.OUTDATED if _follows(conflicting.held, agreeing.held, shared) else None
