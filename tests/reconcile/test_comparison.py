"""What one fact says to one claim."""

from dataclasses import replace
from datetime import date

import pytest
from tests.reconcile.frames import PREDICATES, TAXONOMY, TODAY, amount, context, days, fact, filler, frame

from factmark.model.fact import Fact
from factmark.model.interval import Interval
from factmark.model.statement import Argument, Basis, Modality, Polarity, Role, Statement, Tense
from factmark.reconcile.comparison import Comparison, Outcome, compare
from factmark.reconcile.relevance import FactIndex

AGREES, AGREED, OUTDATED, CONFLICTS, NOTHING = Outcome.AGREES, Outcome.AGREED, Outcome.OUTDATED, Outcome.CONFLICTS, Outcome.NOTHING
PAST, PRESENT, FUTURE = Tense.PAST, Tense.PRESENT, Tense.FUTURE
PLANNED = Modality.PLANNED


def told(said: Statement, known: Fact, published: date | None = TODAY) -> Comparison | None:
    (candidate,) = FactIndex([known], PREDICATES, TAXONOMY).relevant(known.statement or said)
    return compare(said, candidate, context(published))


def outcome(said: Statement, known: Statement | Fact) -> Outcome:
    comparison = told(said, known if isinstance(known, Fact) else fact(known, since=date(2025, 8, 20)))
    assert comparison is not None
    return comparison.outcome


SOLD = frame("supply", subject="nvidia", object="h20", recipient="china", tense=PAST)
NOT_SOLD = frame("supply", subject="nvidia", object="h20", recipient="china", tense=PAST, negated=True)


def test_a_fact_about_something_else_is_not_compared() -> None:
    assert told(frame("import", subject="nvidia"), fact(SOLD)) is None


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (SOLD, AGREES),
        (NOT_SOLD, CONFLICTS),
        (frame("supply", subject="nvidia", object="h20", tense=PAST), AGREES),
        (frame("supply", subject="nvidia", recipient="china", tense=PAST), AGREES),
        (frame("supply", subject="nvidia", tense=PAST), NOTHING),
        (frame("supply", subject="amd", object="h20", recipient="china", tense=PAST), NOTHING),
        (frame("supply", subject="nvidia", object="h200", recipient="china", tense=PAST), NOTHING),
        (frame("supply", subject="nvidia", object="h20", recipient="russia", tense=PAST), NOTHING),
        (frame("supply", subject="china", object="h20", recipient="nvidia", tense=PAST), NOTHING),
        (frame("supply", subject="nvidia", object="ko:부품", recipient="china", tense=PAST), NOTHING),
        (frame("supply", subject="nvidia", object="h20", recipient="china", means="japan", tense=PAST), NOTHING),
        (frame("supply", subject="amd", object="h20", recipient="china", tense=PAST, negated=True), NOTHING),
        (frame("supply", subject="nvidia", object="h20", recipient="china", means="japan", tense=PAST, negated=True), NOTHING),
        (frame("stop", "supply", subject="nvidia", object="h20", recipient="china", tense=PAST), CONFLICTS),
    ],
    ids=[
        "same", "denied", "less-said", "no-object", "one-name-only", "other-subject", "other-model", "other-place", "swapped", "unknown-word",
        "more-said", "another-denied", "restricted-denial", "stopped",
    ],
)  # fmt: skip
def test_every_filled_part_must_agree(said: Statement, expected: Outcome) -> None:
    assert outcome(said, SOLD) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (NOT_SOLD, AGREES),
        (SOLD, CONFLICTS),
        (frame("supply", subject="nvidia", object="h20", tense=PAST), NOTHING),
        (frame("supply", subject="nvidia", object="h20", tense=PAST, negated=True), NOTHING),
    ],
    ids=["same", "affirmed", "affirmed-more-widely", "denied-more-widely"],
)
def test_a_recorded_denial_reaches_as_far_as_it_is_worded(said: Statement, expected: Outcome) -> None:
    assert outcome(said, NOT_SOLD) is expected


@pytest.mark.parametrize(
    ("said", "known", "expected"),
    [
        (frame("supply", subject="nvidia", object="h20", modality=PLANNED, tense=FUTURE), SOLD, AGREES),
        (frame("supply", subject="nvidia", object="h20", tense=PAST), frame("supply", subject="nvidia", object="h20", modality=PLANNED), NOTHING),
        (frame("supply", subject="nvidia", object="h20", tense=PAST, negated=True), frame("supply", subject="nvidia", object="h20", modality=PLANNED), NOTHING),
        (frame("supply", subject="nvidia", object="h20", modality=PLANNED), frame("supply", subject="nvidia", object="h20", modality=PLANNED), AGREES),
        (
            frame("supply", subject="nvidia", object="h20", modality=PLANNED, negated=True),
            frame("supply", subject="nvidia", object="h20", modality=PLANNED),
            CONFLICTS,
        ),
    ],
    ids=["plan-come-about", "plan-is-not-done", "plan-is-not-undone", "plan-on-record", "plan-denied"],
)
def test_plans_and_deeds(said: Statement, known: Statement, expected: Outcome) -> None:
    assert outcome(said, known) is expected


@pytest.mark.parametrize("modality", [Modality.POSSIBLE, Modality.HYPOTHETICAL, Modality.QUESTIONED, Modality.ORDERED, Modality.OPINION])
def test_what_is_not_put_forward_as_so_neither_decides_nor_is_decided(modality: Modality) -> None:
    open_ = frame("supply", subject="nvidia", object="h20", modality=modality)
    assert [outcome(open_, SOLD), outcome(SOLD, open_), outcome(NOT_SOLD, open_)] == [NOTHING, NOTHING, NOTHING]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (frame("want", subject="china", object="h20", tense=PRESENT), OUTDATED),
        (frame("want", subject="china", object="h20", tense=PAST), AGREED),
        (frame("want", subject="china", object="h20", tense=PAST, time=days("2025-03-01")), AGREES),
        (frame("want", subject="china", object="h20", tense=PRESENT, negated=True), Outcome.ENDED),
        (frame("want", subject="china", object="h20", tense=PAST, time=days("2025-03-01"), negated=True), CONFLICTS),
    ],
    ids=["present", "past", "at-the-time", "denied-today", "denied-for-then"],
)
def test_an_ended_fact_agrees_looks_back_or_is_silent(said: Statement, expected: Outcome) -> None:
    ended = fact(frame("want", subject="china", object="h20"), since=date(2025, 1, 1), until=date(2025, 7, 14))
    assert outcome(said, ended) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (frame("win-election", subject="trump", place="us", time=days("2024-11-05")), AGREES),
        (frame("win-election", subject="su", place="us", time=days("2024-11-05")), CONFLICTS),
        (frame("win-election", subject="su", place="japan", time=days("2024-11-05")), NOTHING),
        (frame("win-election", subject="su", time=days("2016-11-08")), NOTHING),
    ],
    ids=["winner", "somebody-else", "elsewhere", "another-election"],
)
def test_only_one_can_fill_a_single_valued_part(said: Statement, expected: Outcome) -> None:
    assert outcome(said, frame("win-election", subject="trump", place="us", time=days("2024-11-05"))) is expected


@pytest.mark.parametrize(("year", "expected"), [("1963", AGREES), ("1964", CONFLICTS), ("1975", CONFLICTS)])
def test_what_happens_once_has_one_date(year: str, expected: Outcome) -> None:
    born = fact(frame("be-born", subject="huang", time=days("1963-01-01", "1963-12-31")))
    assert outcome(frame("be-born", subject="huang", tense=PAST, time=days(f"{year}-01-01", f"{year}-12-31")), born) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [("20", AGREES), ("30", CONFLICTS)],
)
def test_another_amount_of_the_same_thing_conflicts(said: str, expected: Outcome) -> None:
    known = frame("own", subject="intel", object="stake", topic="amd", quantities=(amount("20", unit="%"),))
    assert outcome(frame("own", subject="intel", object="stake", topic="amd", tense=PRESENT, quantities=(amount(said, unit="%"),)), known) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (frame("rise", subject="samsung", object="operating-profit", tense=PAST), CONFLICTS),
        (frame("hold", subject="samsung", object="operating-profit", tense=PAST), CONFLICTS),
        (frame("fall", subject="samsung", object="operating-profit", tense=PAST), AGREES),
        (frame("fall", subject="hynix", object="operating-profit", tense=PAST), NOTHING),
        (frame("rise", subject="samsung", object="operating-profit", tense=PAST, negated=True), NOTHING),
    ],
    ids=["up", "level", "down", "another-company", "not-up"],
)
def test_a_level_moves_one_way(said: Statement, expected: Outcome) -> None:
    assert outcome(said, frame("fall", subject="samsung", object="operating-profit")) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (frame("rise", subject="samsung", object="operating-profit", tense=PAST, quantities=(amount("20", unit="%"),)), NOTHING),
        (
            frame("rise", subject="samsung", object="operating-profit", tense=PAST, time=days("2025-08-20"), quantities=(amount("20", unit="%"),)),
            CONFLICTS,
        ),
    ],
    ids=["some-time", "the-same-day"],
)
def test_up_to_one_level_and_down_to_another_may_both_have_happened(said: Statement, expected: Outcome) -> None:
    known = frame("fall", subject="samsung", object="operating-profit", time=days("2025-08-20"), quantities=(amount("10", unit="%"),))
    assert outcome(said, known) is expected


def test_an_undated_denial_that_held_once_says_nothing_of_what_came_after() -> None:
    ended = fact(frame("bar", "supply", subject="us-gov", object="h20", recipient="china"), since=date(2025, 1, 1), until=date(2025, 7, 14))
    denied = frame("permit", "supply", subject="us-gov", object="h20", recipient="china", tense=PAST, negated=True)
    assert outcome(denied, ended) is Outcome.WAS_SO
    assert outcome(replace(denied, time=days("2025-03-01")), ended) is AGREES


@pytest.mark.parametrize(("subject", "expected"), [("trump-admin", AGREES), ("trump", NOTHING)])
def test_a_person_does_not_do_what_the_government_does(subject: str, expected: Outcome) -> None:
    known = frame("permit", "supply", subject="us-gov", object="h20", recipient="china", tense=PAST)
    assert outcome(frame("permit", "supply", subject=subject, object="h20", recipient="china", tense=PAST), known) is expected


@pytest.mark.parametrize(("place", "expected"), [("japan", AGREES), ("ko:경주", NOTHING)])
def test_a_place_nobody_knows_may_be_another_one(place: str, expected: Outcome) -> None:
    met = frame("meet", subject="trump", partner="su", place="japan", tense=PAST)
    assert outcome(frame("meet", subject="trump", partner="su", place=place, tense=PAST), met) is expected


@pytest.mark.parametrize(("model", "expected"), [("h20", AGREES), ("h200", NOTHING)])
def test_the_same_word_of_another_thing_is_another_thing(model: str, expected: Outcome) -> None:
    def share(of: str) -> Statement:
        arguments = (filler(Role.SUBJECT, "nvidia"), filler(Role.OBJECT, "en:%", also=("profit", of, "nvidia")), filler(Role.RECIPIENT, "us-gov"))
        return Statement(predicate="supply", arguments=arguments, tense=PAST)

    assert outcome(share(model), share("h20")) is expected


@pytest.mark.parametrize(("since", "expected"), [(date(2025, 8, 20), CONFLICTS), (date(2025, 5, 1), NOTHING)], ids=["last-week", "last-spring"])
def test_an_undated_denial_does_not_reach_far_back(since: date, expected: Outcome) -> None:
    assert outcome(NOT_SOLD, fact(SOLD, since=since)) is expected


@pytest.mark.parametrize(
    ("said", "missing"),
    [
        (frame("supply", subject="nvidia", object="h200", recipient="china"), "object"),
        (frame("supply", subject="amd", object="h20", recipient="china"), "subject"),
        (frame("supply", subject="nvidia", object="h20", recipient="china", modality=Modality.POSSIBLE), "modality"),
        (frame("supply", subject="nvidia", object="h20", recipient="china", time=days("2024-01-01")), "time"),
    ],
    ids=["object", "subject", "modality", "time"],
)
def test_a_fact_that_does_not_decide_says_what_kept_it(said: Statement, missing: str) -> None:
    comparison = told(said, fact(SOLD, since=date(2025, 8, 20)))
    assert comparison is not None
    assert (comparison.outcome, comparison.missing) == (NOTHING, missing)


def test_evidence_has_a_row_for_the_predicate_each_part_and_the_date() -> None:
    known = fact(frame("supply", subject="nvidia", object="h20", time=days("2025-08-20")))
    comparison = told(frame("supply", subject="nvidia", object="h20", tense=PAST, time=days("2025-08-20"), negated=True), known)
    assert comparison is not None
    assert [(row.slot, row.claim, row.fact, row.result.value) for row in comparison.evidence] == [
        ("predicate", "not supply", "supply", "differs"),
        ("subject", "nvidia", "nvidia", "match"),
        ("object", "h20", "h20", "match"),
        ("time", "2025-08-20", "2025-08-20", "match"),
    ]


@pytest.mark.parametrize(("words", "shown"), [("supply", "not supply"), ("공급하다", "공급하다 (부정)")])
def test_a_denial_is_shown_in_the_language_of_its_words(words: str, shown: str) -> None:
    comparison = told(replace(NOT_SOLD, words=words), fact(SOLD))
    assert comparison is not None
    assert comparison.evidence[0].claim == shown


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (filler(Role.OBJECT, "en:time"), NOTHING),
        (filler(Role.OBJECT, "ko:행사"), AGREES),
    ],
    ids=["another-word", "the-same-word"],
)
def test_a_fact_that_rests_on_an_unknown_word_waits_for_that_word(said: Argument, expected: Outcome) -> None:
    known = frame("make", subject="nvidia", object="ko:행사", tense=PAST, time=days("2025-08-20"))
    assert outcome(replace(known, arguments=(filler(Role.SUBJECT, "nvidia"), said)), known) is expected


def test_more_agreement_goes_before_less() -> None:
    more, less, nothing = (
        told(SOLD, fact(SOLD)),
        told(frame("supply", subject="nvidia", object="h20"), fact(SOLD)),
        told(frame("supply", subject="amd", object="h20"), fact(SOLD)),
    )
    assert more is not None
    assert less is not None
    assert nothing is not None
    assert (more.precedes(less), less.precedes(nothing), nothing.precedes(more)) == (True, True, False)


def test_somebody_unknown_who_does_not_do_it_denies_nothing() -> None:
    they = (filler(Role.SUBJECT, "en:they", is_definite=False), filler(Role.OBJECT, "h20"), filler(Role.RECIPIENT, "china"))
    said = Statement(predicate="supply", arguments=they, tense=PAST, polarity=Polarity.NEGATED)
    assert outcome(said, SOLD) is NOTHING


def test_what_is_said_about_something_else_is_another_story() -> None:
    known = frame("support", subject="china", object="nvidia", topic="h20")
    assert outcome(frame("support", subject="china", object="nvidia", topic="h20"), known) is AGREES
    assert outcome(frame("support", subject="china", object="nvidia", topic="h100"), known) is NOTHING
    assert outcome(frame("support", subject="china", object="nvidia"), known) is AGREES


def test_one_measure_is_not_another_of_its_kind() -> None:
    known = frame("rise", subject="samsung", object="profit", tense=PAST)
    assert outcome(frame("rise", subject="samsung", object="profit", tense=PAST), known) is AGREES
    assert outcome(frame("rise", subject="samsung", object="operating-profit", tense=PAST), known) is NOTHING


def test_the_level_of_a_part_is_not_the_level() -> None:
    known = frame("rise", subject="apple", object="profit", tense=PAST)
    part = (filler(Role.SUBJECT, "apple"), filler(Role.OBJECT, "profit", also=("m4",)))
    assert outcome(Statement(predicate="rise", arguments=part, tense=PAST), known) is NOTHING


def test_a_stand_in_that_nothing_resolved_lets_the_other_parts_speak() -> None:
    said = Statement(
        predicate="supply",
        arguments=(filler(Role.SUBJECT, "en:it", is_definite=False), filler(Role.OBJECT, "h20"), filler(Role.RECIPIENT, "china")),
        tense=PAST,
    )
    assert outcome(said, SOLD) is AGREES


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (frame("lead", subject="nvidia", object="huang", tense=PRESENT), AGREES),
        (frame("lead", subject="nvidia", object="su", tense=PRESENT), CONFLICTS),
        (frame("lead", subject="amd", object="su", tense=PRESENT), NOTHING),
        (frame("lead", subject="nvidia", object="en:somebody", tense=PRESENT), NOTHING),
        (frame("want", subject="nvidia", object="su", tense=PRESENT), None),
    ],
    ids=["same", "another-value", "another-company", "unknown-word", "another-relation"],
)
def test_a_relation_with_one_value_at_a_time_excludes_another(said: Statement, expected: Outcome | None) -> None:
    found = told(said, fact(frame("lead", subject="nvidia", object="huang", tense=PRESENT)))
    assert (None if found is None else found.outcome) is expected


def test_another_winner_of_some_election_says_nothing_while_the_election_has_no_name() -> None:
    known = frame("win-election", subject="trump", object="union", tense=PAST)
    assert outcome(frame("win-election", subject="su", object="union", tense=PAST), known) is NOTHING


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (frame("supply", subject="union", object="profit"), AGREES),
        (frame("supply", subject="union", object="profit", recipient="ko:서울"), NOTHING),
        (frame("supply", object="profit"), NOTHING),
        (Statement(predicate="supply", arguments=(filler(Role.SUBJECT, "union"), filler(Role.OBJECT, "profit", also=("en:documentary",)))), NOTHING),
    ],
    ids=["the-very-same", "one-part-more", "one-part-less", "another-modifier"],
)
def test_a_fact_that_names_nobody_supports_only_what_is_worded_alike(said: Statement, expected: Outcome) -> None:
    assert outcome(said, frame("supply", subject="union", object="profit")) is expected


def test_a_stand_in_that_nothing_resolved_does_not_rest_on_common_nouns() -> None:
    known = frame("rise", subject="samsung", object="profit", tense=PAST)
    said = Statement(predicate="rise", arguments=(filler(Role.SUBJECT, "en:it", is_definite=False), filler(Role.OBJECT, "profit")), tense=PAST)
    assert outcome(said, known) is NOTHING


def test_what_somebody_did_not_do_others_may_have_done() -> None:
    unsold = frame("supply", subject="nvidia", object="ai-chip", place="china", tense=PAST, negated=True)
    assert outcome(frame("supply", object="ai-chip", place="china", tense=PAST), unsold) is NOTHING
    assert outcome(frame("supply", object="h20", recipient="china", tense=PAST), NOT_SOLD) is CONFLICTS


@pytest.mark.parametrize(("thing", "expected"), [("ko:재시공", NOTHING), ("h200", NOTHING), ("h20", AGREES)])
def test_what_is_permitted_without_its_event_is_the_same_thing(thing: str, expected: Outcome) -> None:
    permitted = frame("permit", "supply", subject="us", object="h20", tense=PAST)
    assert outcome(frame("permit", subject="us", object=thing, tense=PAST), permitted) is expected


@pytest.mark.parametrize(("other", "expected"), [("china", CONFLICTS), ("japan", NOTHING)])
def test_two_who_did_not_meet_are_the_two_who_did(other: str, expected: Outcome) -> None:
    met = fact(frame("meet", subject=("us", "china"), tense=PAST), since=date(2025, 8, 20))
    unmet = frame("meet", subject=("us", other), tense=PAST, negated=True)
    found = [compare(unmet, candidate, context(TODAY)) for candidate in FactIndex([met], PREDICATES, TAXONOMY).relevant(unmet)]
    assert {each.outcome for each in found if each is not None} == {expected}


@pytest.mark.parametrize(("stretch", "expected"), [(days("2025-08-01", "2025-08-31"), CONFLICTS), (days("2025-08-01", "2025-08-20"), NOTHING)])
def test_a_part_of_a_month_may_move_another_way(stretch: Interval, expected: Outcome) -> None:
    rose = frame("rise", subject="samsung", object="profit", time=days("2025-08-01", "2025-08-31"))
    assert outcome(frame("fall", subject="samsung", object="profit", time=stretch), rose) is expected


def test_a_change_since_last_month_does_not_contradict_one_since_last_year() -> None:
    known = fact(frame("rise", subject="nvidia", object="profit", basis=Basis.YEAR), since=date(2025, 8, 20))
    fell = frame("fall", subject="nvidia", object="profit", tense=PAST)
    outcomes = [getattr(told(replace(fell, basis=basis), known), "outcome", None) for basis in (Basis.YEAR, None, Basis.MONTH)]
    assert outcomes == [CONFLICTS, CONFLICTS, NOTHING]
