"""When a claim says it holds, and what of the fact's time it meets."""

from datetime import date

import pytest
from tests.reconcile.frames import PREDICATES, TODAY, days, fact, frame

from factmark.model.fact import Fact
from factmark.model.interval import Interval
from factmark.model.statement import Modality, Tense
from factmark.reconcile.validity import Coverage, coverage, dates_agree, held, is_recent, moment

DURING, AFTER, ENDED, APART = Coverage.DURING, Coverage.AFTER, Coverage.ENDED, Coverage.APART
PAST, PRESENT, FUTURE, NONE = Tense.PAST, Tense.PRESENT, Tense.FUTURE, Tense.NONE
STATE, EVENT, LEVEL = PREDICATES["want"], PREDICATES["supply"], PREDICATES["fall"]


@pytest.mark.parametrize(
    ("said", "known", "expected"),
    [
        (days("2025-07-14"), days("2025-07-14"), True),
        (days("2025-07-15"), days("2025-07-14"), True),
        (days("2025-07-16"), days("2025-07-14"), False),
        (days("2025-07-01", "2025-07-31"), days("2025-07-14"), True),
        (days("2025-01-01", "2025-03-31"), days("2025-04-01", "2025-06-30"), False),
        (days("1964-01-01", "1964-12-31"), days("1963-01-01", "1963-12-31"), False),
        (days("2025-07-14"), None, None),
        (None, days("2025-07-14"), None),
    ],
    ids=["same", "next-day", "two-days", "month", "quarters", "years", "fact-undated", "claim-undated"],
)
def test_dates_agree_when_they_share_a_day_give_or_take_a_time_zone(said: Interval | None, known: Interval | None, expected: bool | None) -> None:
    assert dates_agree(frame("supply", time=said), frame("supply", time=known)) is expected


@pytest.mark.parametrize(
    ("tense", "time", "expected"),
    [
        (PRESENT, None, AFTER),
        (FUTURE, None, AFTER),
        (PAST, None, ENDED),
        (NONE, None, ENDED),
        (PAST, days("2025-03-01"), DURING),
        (PAST, days("2025-07-14"), DURING),
        (PAST, days("2025-07-20"), AFTER),
        (PAST, days("2024-06-01"), APART),
    ],
    ids=["present", "future", "past", "headline", "dated-inside", "last-day", "dated-after", "dated-before"],
)
def test_an_ended_state_held_then_and_holds_no_more(tense: Tense, time: Interval | None, expected: Coverage) -> None:
    ended = fact(frame("want"), since=date(2025, 1, 1), until=date(2025, 7, 14))
    assert coverage(frame("want", tense=tense, time=time), ended, STATE, TODAY) is expected


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (date(2025, 7, 12), APART),
        (date(2025, 7, 13), DURING),
        (date(2025, 7, 14), DURING),
        (date(2026, 7, 14), DURING),
        (None, DURING),
    ],
    ids=["too-early", "another-zone", "first-day", "a-year-later", "undated-page"],
)
def test_a_state_that_goes_on_holds_from_its_first_day(published: date | None, expected: Coverage) -> None:
    assert coverage(frame("want", tense=PRESENT), fact(frame("want"), since=date(2025, 7, 14)), STATE, published) is expected


@pytest.mark.parametrize("published", [date(2025, 7, 13), date(2025, 7, 14)])
def test_both_sides_of_a_hand_over_hold_on_its_day(published: date) -> None:
    before = fact(frame("want"), until=published)
    after = fact(frame("want"), since=published)
    said = frame("want", tense=PRESENT)
    assert [coverage(said, each, STATE, published) for each in (before, after)] == [DURING, DURING]


@pytest.mark.parametrize(
    ("time", "published", "expected"),
    [
        (days("2025-07-14"), TODAY, DURING),
        (days("2025-07-13"), TODAY, DURING),
        (days("2025-07-16"), TODAY, APART),
        (days("2025-07-01", "2025-07-31"), TODAY, DURING),
        (days("2025-06-01", "2025-06-30"), TODAY, APART),
        (days("2025-01-01", "2025-12-31"), TODAY, DURING),
        (None, TODAY, DURING),
        (None, date(2025, 7, 13), DURING),
        (None, date(2025, 7, 12), APART),
        (None, None, DURING),
    ],
    ids=["day", "zone", "other-day", "month", "other-month", "year", "undated", "eve", "not-yet", "undated-page"],
)
def test_an_event_belongs_to_its_day(time: Interval | None, published: date | None, expected: Coverage) -> None:
    happened = fact(frame("supply"), since=date(2025, 7, 14))
    assert coverage(frame("supply", tense=PAST, time=time), happened, EVENT, published) is expected


@pytest.mark.parametrize(("published", "expected"), [(date(2025, 8, 1), DURING), (date(2025, 11, 11), DURING), (date(2025, 11, 12), APART)])
def test_a_move_of_a_level_is_soon_overtaken_by_the_next(published: date, expected: Coverage) -> None:
    moved = fact(frame("fall"), since=date(2025, 7, 14))
    assert coverage(frame("fall", tense=PAST), moved, LEVEL, published) is expected


@pytest.mark.parametrize(
    "lasting",
    [
        fact(frame("supply", modality=Modality.PLANNED), since=date(2025, 7, 14)),
        fact(frame("supply", negated=True), since=date(2025, 7, 14)),
        fact(frame("supply"), since=date(2025, 7, 14), until=date(2026, 1, 1)),
    ],
    ids=["plan", "denial", "with-an-end"],
)
def test_a_plan_a_denial_and_whatever_has_an_end_lasts(lasting: Fact) -> None:
    assert coverage(frame("supply", time=days("2025-08-20")), lasting, EVENT, TODAY) is DURING


@pytest.mark.parametrize(
    ("tense", "modality", "expected"),
    [
        (PAST, Modality.ASSERTED, Interval(last=TODAY)),
        (NONE, Modality.ASSERTED, Interval(last=TODAY)),
        (PRESENT, Modality.ASSERTED, Interval.day(TODAY)),
        (FUTURE, Modality.ASSERTED, Interval(first=TODAY)),
        (PRESENT, Modality.PLANNED, Interval(first=TODAY)),
    ],
)
def test_an_undated_claim_speaks_from_the_day_of_publication(tense: Tense, modality: Modality, expected: Interval) -> None:
    assert moment(frame("want", tense=tense, modality=modality), TODAY) == expected


def test_a_dated_claim_speaks_of_its_date() -> None:
    assert moment(frame("want", tense=PAST, time=days("2023-05-01")), TODAY) == days("2023-05-01")


@pytest.mark.parametrize(
    ("known", "time", "expected"),
    [
        (fact(frame("supply"), since=date(2025, 8, 20)), None, True),
        (fact(frame("supply"), since=date(2025, 6, 1)), None, False),
        (fact(frame("supply"), since=date(2025, 6, 1)), days("2025-06-01"), True),
        (fact(frame("supply")), None, True),
    ],
    ids=["last-week", "last-spring", "dated", "timeless"],
)
def test_an_undated_sentence_denies_only_what_is_not_long_ago(known: Fact, time: Interval | None, expected: bool) -> None:
    assert is_recent(frame("supply", time=time), known, EVENT, TODAY) is expected


def test_a_state_can_be_denied_however_old_it_is() -> None:
    assert is_recent(frame("want"), fact(frame("want"), since=date(2000, 1, 1)), STATE, TODAY)


def test_an_event_held_on_its_own_day_and_a_state_as_long_as_it_is_valid() -> None:
    since = date(2025, 7, 14)
    found = [held(fact(frame("supply"), since=since), EVENT), held(fact(frame("want"), since=since), STATE)]
    assert found == [Interval.day(since), Interval(first=since)]


@pytest.mark.parametrize(("said", "expected"), [(3, DURING), (2, APART), (None, DURING)])
def test_the_third_quarter_of_a_fiscal_year_is_not_the_second(said: int | None, expected: Coverage) -> None:
    known = fact(frame("supply", tense=PAST, quarter=3), since=date(2025, 8, 20))
    assert coverage(frame("supply", tense=PAST, quarter=said), known, EVENT, TODAY) is expected


@pytest.mark.parametrize(("time", "expected"), [(Interval.of("1855"), APART), (Interval.of("1856"), DURING), (Interval.of("1855-12-31"), DURING)])
def test_a_year_is_not_the_eve_of_the_next(time: Interval, expected: Coverage) -> None:
    assert coverage(frame("want", tense=PRESENT, time=time), fact(frame("want"), since=date(1856, 1, 1)), STATE, None) is expected
