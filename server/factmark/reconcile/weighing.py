"""From what single facts say to one rating."""

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


def weigh(comparisons: Sequence[Comparison]) -> tuple[Rating, tuple[Comparison, ...]]:
    """The rating that facts of the best rank give together, and the comparisons that decided, the strongest first.

    An ended fact that agrees with a claim about now, or with an undated denial, and a valid one that conflicts make the claim outdated;
    two valid facts at odds make it disputed, but not on the day on which one ends and the other starts. Of facts that say the same only
    the nearest are cited: the record of another company's licence tells a reader nothing.
    """
    best = {outcome: sorted((each for each in comparisons if each.outcome is outcome), key=lambda each: each.order) for outcome in Outcome}
    for outcome, found in best.items():
        best[outcome] = [each for each in found if each.strength >= found[0].strength]
    if best[Outcome.AGREES] and best[Outcome.CONFLICTS]:
        agreeing, conflicting = best[Outcome.AGREES][0], best[Outcome.CONFLICTS][0]
        if _meet_for_longer(agreeing.held, conflicting.held) and conflicting.strength >= agreeing.strength:
            return Rating.DISPUTED, (agreeing, conflicting)
    if best[Outcome.WAS_SO] and best[Outcome.CONFLICTS] and not best[Outcome.AGREES]:
        return Rating.OUTDATED, (*best[Outcome.WAS_SO], *best[Outcome.CONFLICTS])
    if best[Outcome.OUTDATED] and not best[Outcome.AGREES] and not best[Outcome.AGREED]:
        return Rating.OUTDATED, (*best[Outcome.OUTDATED], *best[Outcome.CONFLICTS])
    for outcome, rating in _FIRST:
        if best[outcome]:
            return rating, tuple(best[outcome])
    return Rating.UNKNOWN, ()


def _meet_for_longer(one: Interval, other: Interval) -> bool:
    """True when both hold on more than the one day of a hand-over."""
    if not one.overlaps(other):
        return False
    if one.first is not None and one == other:
        return True
    return not (one.last is not None and one.last == other.first) and not (other.last is not None and other.last == one.first)
