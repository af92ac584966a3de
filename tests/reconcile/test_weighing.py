"""What several facts say together."""

from datetime import date

import pytest
from tests.reconcile.frames import fact, frame

from factmark.model.interval import Interval
from factmark.model.verdict import Rating
from factmark.reconcile.comparison import Comparison, Outcome
from factmark.reconcile.weighing import weigh

AGREES, AGREED, OUTDATED, CONFLICTS, NOTHING = Outcome.AGREES, Outcome.AGREED, Outcome.OUTDATED, Outcome.CONFLICTS, Outcome.NOTHING
WAS_SO = Outcome.WAS_SO
HAND_OVER = date(2025, 8, 1)


def comparison(outcome: Outcome, *, first: date | None = None, last: date | None = None, strength: int = 4, name: str = "") -> Comparison:
    known = fact(frame("want"), since=first, until=last, name=name or outcome.value)
    return Comparison(fact=known, outcome=outcome, evidence=(), held=Interval(first=first, last=last), strength=strength)


@pytest.mark.parametrize(
    ("outcomes", "rating", "cited"),
    [
        ((), Rating.UNKNOWN, []),
        ((NOTHING,), Rating.UNKNOWN, []),
        ((NOTHING, AGREES), Rating.SUPPORTED, ["agrees"]),
        ((AGREED,), Rating.SUPPORTED, ["agreed"]),
        ((CONFLICTS,), Rating.CONTRADICTED, ["conflicts"]),
        ((OUTDATED,), Rating.OUTDATED, ["outdated"]),
        ((AGREES, AGREED), Rating.SUPPORTED, ["agrees"]),
        ((AGREES, OUTDATED), Rating.SUPPORTED, ["agrees"]),
        ((AGREED, OUTDATED), Rating.SUPPORTED, ["agreed"]),
        ((OUTDATED, CONFLICTS), Rating.OUTDATED, ["outdated", "conflicts"]),
        ((AGREED, CONFLICTS), Rating.SUPPORTED, ["agreed"]),
        ((WAS_SO,), Rating.SUPPORTED, ["was-so"]),
        ((WAS_SO, CONFLICTS), Rating.OUTDATED, ["was-so", "conflicts"]),
        ((AGREES, CONFLICTS), Rating.DISPUTED, ["agrees", "conflicts"]),
    ],
)
def test_the_strongest_word_counts(outcomes: tuple[Outcome, ...], rating: Rating, cited: list[str]) -> None:
    found, decided = weigh([comparison(outcome) for outcome in outcomes])
    assert (found, [each.fact.id for each in decided]) == (rating, cited)


def test_of_facts_that_conflict_only_the_nearest_are_cited() -> None:
    near, far = comparison(CONFLICTS, strength=6, name="samsung-licence"), comparison(CONFLICTS, strength=5, name="tsmc-licence")
    assert [each.fact.id for each in weigh([far, near])[1]] == ["samsung-licence"]


def test_facts_that_take_turns_are_not_in_dispute_on_the_day_of_the_hand_over() -> None:
    rating, _ = weigh([comparison(AGREES, last=HAND_OVER), comparison(CONFLICTS, first=HAND_OVER)])
    assert rating is Rating.SUPPORTED


def test_facts_that_hold_side_by_side_for_longer_are_in_dispute() -> None:
    rating, _ = weigh([comparison(AGREES, last=date(2025, 8, 5)), comparison(CONFLICTS, first=HAND_OVER)])
    assert rating is Rating.DISPUTED


def test_facts_of_different_times_are_not_in_dispute() -> None:
    rating, _ = weigh([comparison(AGREES, first=date(2025, 8, 2)), comparison(CONFLICTS, last=HAND_OVER)])
    assert rating is Rating.SUPPORTED


def test_two_accounts_of_one_day_are_in_dispute() -> None:
    rating, _ = weigh([comparison(outcome, first=HAND_OVER, last=HAND_OVER) for outcome in (AGREES, CONFLICTS)])
    assert rating is Rating.DISPUTED


def test_a_vaguer_conflict_does_not_dispute_a_closer_agreement() -> None:
    rating, _ = weigh([comparison(AGREES, strength=12), comparison(CONFLICTS, strength=8)])
    assert rating is Rating.SUPPORTED


def test_the_fact_that_says_most_is_cited() -> None:
    _, decided = weigh([comparison(AGREES, strength=4, name="less"), comparison(AGREES, strength=8, name="more")])
    assert [each.fact.id for each in decided] == ["more"]


YEAR = (date(1977, 1, 1), date(1977, 12, 31))


@pytest.mark.parametrize(
    ("is_later", "now", "rating"),
    [
        (False, None, Rating.SUPPORTED),
        (False, Interval.of("1977"), Rating.OUTDATED),
        (True, Interval.of("1977"), Rating.SUPPORTED),
        (False, Interval.of("1977-03-01"), Rating.UNKNOWN),
        (True, Interval.of("1977-03"), Rating.UNKNOWN),
        (True, Interval.of("1978"), Rating.SUPPORTED),
    ],
    ids=["past", "the-old-at-the-end", "the-new-at-the-end", "some-day", "some-month", "after"],
)
def test_of_a_hand_over_without_a_day_only_the_end_of_its_year_is_certain(is_later: bool, now: Interval | None, rating: Rating) -> None:
    said, other = (AGREES, CONFLICTS) if not is_later else (CONFLICTS, AGREES)
    found, _ = weigh([comparison(said, first=date(1974, 1, 1), last=YEAR[1]), comparison(other, first=YEAR[0])], now=now)
    assert found is rating
