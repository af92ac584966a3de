"""One claim against the whole record."""

from dataclasses import replace
from datetime import date

import pytest
from tests.reconcile.frames import PREDICATES, TAXONOMY, TODAY, amount, claim, context, fact, filler, frame, judged

from factmark.model.fact import Rank
from factmark.model.statement import Polarity, Role, Statement, Tense
from factmark.model.verdict import Rating
from factmark.reconcile.reconciliation import MAX_FACTS, reconcile
from factmark.reconcile.relevance import ranked

SUPPORTED, PARTLY, CONTRADICTED = Rating.SUPPORTED, Rating.PARTLY, Rating.CONTRADICTED
DISPUTED, UNKNOWN, NOT_CHECKABLE = Rating.DISPUTED, Rating.UNKNOWN, Rating.NOT_CHECKABLE
PRESENT = Tense.PRESENT


def wants(*objects: str, subject: str = "china", negated: bool = False) -> Statement:
    return frame("want", subject=subject, object=objects, tense=PRESENT, negated=negated)


def test_a_record_without_facts_decides_nothing() -> None:
    verdict = judged(wants("h20"))
    assert (verdict.rating, verdict.facts, verdict.evidence) == (UNKNOWN, (), ())


def test_what_is_not_checkable_is_never_compared() -> None:
    verdict = reconcile(claim(wants("h20"), is_checkable=False), ranked([fact(wants("h20"))], PREDICATES, TAXONOMY), context())
    assert (verdict.rating, verdict.facts) == (NOT_CHECKABLE, ())


@pytest.mark.parametrize(("known", "expected"), [([], NOT_CHECKABLE), ([wants("h100")], NOT_CHECKABLE), ([wants("h20")], SUPPORTED)])
def test_a_remark_is_checkable_only_where_a_fact_speaks_to_it(known: list[Statement], expected: Rating) -> None:
    facts = ranked([fact(each) for each in known], PREDICATES, TAXONOMY)
    assert reconcile(claim(wants("h20"), is_remark=True), facts, context()).rating is expected


@pytest.mark.parametrize(
    ("said", "known", "expected"),
    [
        (wants("h100"), [wants("h100", "h200")], SUPPORTED),
        (wants("h100", "h200"), [wants("h100", "h200")], SUPPORTED),
        (wants("h100", "h200"), [wants("h100"), wants("h200")], SUPPORTED),
        (wants("h100", "h20"), [wants("h100", "h200")], PARTLY),
        (wants("h100", "h20"), [wants("h100"), wants("h20", negated=True)], CONTRADICTED),
        (wants("h20", "m4"), [wants("h100")], UNKNOWN),
        (frame("want", subject=("china", "russia"), object="h20", tense=PRESENT), [wants("h20")], PARTLY),
        (frame("want", subject=("china", "russia"), object="h20", tense=PRESENT), [wants("h20"), wants("h20", subject="russia")], SUPPORTED),
    ],
    ids=["one-of-the-fact", "both", "from-two-facts", "one-of-two", "one-conflicts", "none", "one-subject", "both-subjects"],
)
def test_each_member_of_a_list_is_judged(said: Statement, known: list[Statement], expected: Rating) -> None:
    assert judged(said, *(fact(each, name=f"{index}") for index, each in enumerate(known))).rating is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (frame("meet", subject=("trump", "huang")), SUPPORTED),
        (frame("meet", subject="trump", partner="huang"), SUPPORTED),
        (frame("meet", subject=("trump", "su")), UNKNOWN),
    ],
    ids=["joined", "other-way-round", "somebody-else"],
)
def test_those_who_meet_may_be_joined_or_named_apart(said: Statement, expected: Rating) -> None:
    assert judged(said, fact(frame("meet", subject="huang", partner="trump"), since=date(2025, 8, 20))).rating is expected


@pytest.mark.parametrize(
    ("ranks", "rating", "cited"),
    [
        ((Rank.NORMAL, Rank.NORMAL), DISPUTED, ("yes", "no")),
        ((Rank.PREFERRED, Rank.NORMAL), SUPPORTED, ("yes",)),
        ((Rank.NORMAL, Rank.PREFERRED), CONTRADICTED, ("no",)),
        ((Rank.NORMAL, Rank.DEPRECATED), SUPPORTED, ("yes",)),
        ((Rank.DEPRECATED, Rank.DEPRECATED), UNKNOWN, ()),
    ],
    ids=["equals", "preferred-agrees", "preferred-denies", "deprecated-is-silent", "all-deprecated"],
)
def test_facts_of_a_lower_rank_are_heard_only_where_better_ones_are_silent(ranks: tuple[Rank, Rank], rating: Rating, cited: tuple[str, ...]) -> None:
    verdict = judged(wants("h20"), fact(wants("h20"), rank=ranks[0], name="yes"), fact(wants("h20", negated=True), rank=ranks[1], name="no"))
    assert (verdict.rating, verdict.facts) == (rating, cited)


def test_a_preferred_fact_about_something_else_silences_nobody() -> None:
    verdict = judged(wants("h20"), fact(wants("h100"), rank=Rank.PREFERRED, name="other"), fact(wants("h20"), name="own"))
    assert (verdict.rating, verdict.facts) == (SUPPORTED, ("own",))


@pytest.mark.parametrize(
    ("alternatives", "expected"),
    [
        ((), UNKNOWN),
        ((wants("h20"),), SUPPORTED),
        ((wants("h20"), wants("h100")), SUPPORTED),
        ((wants("h20"), wants("h20", negated=True)), UNKNOWN),
    ],
    ids=["none", "agrees", "silent", "at-odds"],
)
def test_another_reading_of_the_words_helps_unless_it_disagrees(alternatives: tuple[Statement, ...], expected: Rating) -> None:
    said = claim(frame("ko:바라다", subject="china", object="h20", tense=PRESENT), *alternatives)
    assert reconcile(said, ranked([fact(wants("h20"))], PREDICATES, TAXONOMY), context()).rating is expected


def test_a_verdict_cites_only_the_facts_that_say_most() -> None:
    facts = [fact(wants("h20"), name=f"{index}") for index in range(MAX_FACTS + 2)]
    assert judged(wants("h20"), *facts).facts == tuple(f"{index}" for index in range(MAX_FACTS))


def test_an_undated_page_is_judged_by_what_goes_on() -> None:
    assert judged(wants("h20"), fact(wants("h20"), since=date(2025, 1, 1)), published=None).rating is SUPPORTED


def test_nothing_is_decided_before_a_fact_begins() -> None:
    assert judged(wants("h20"), fact(wants("h20"), since=date(2026, 1, 1)), published=TODAY).rating is UNKNOWN


SUPPLY = frame("supply", subject="nvidia", object="h20", recipient="china")


@pytest.mark.parametrize(
    ("first", "other", "expected"),
    [
        (frame("own", subject="nvidia", object="h20", recipient="china"), SUPPLY, Rating.SUPPORTED),
        (frame("supply", subject="nvidia", object="h200", recipient="china"), SUPPLY, Rating.SUPPORTED),
        (frame("own", subject="nvidia", object="h20", recipient="china"), replace(SUPPLY, polarity=Polarity.NEGATED), Rating.UNKNOWN),
        (replace(SUPPLY, polarity=Polarity.NEGATED), SUPPLY, Rating.CONTRADICTED),
    ],
    ids=["first-is-another-relation", "first-says-nothing", "another-frame-never-contradicts", "the-first-frame-goes-first"],
)
def test_another_frame_of_a_facts_words_helps_to_agree_and_never_contradicts(first: Statement, other: Statement, expected: Rating) -> None:
    assert judged(SUPPLY, replace(fact(first), alternatives=(other,))).rating is expected


@pytest.mark.parametrize(("owners", "expected"), [(("intel", "amd"), UNKNOWN), ("intel", SUPPORTED)])
def test_an_amount_that_several_share_is_not_that_of_one(owners: str | tuple[str, ...], expected: Rating) -> None:
    share = (amount("20", unit="%"),)
    known = frame("own", subject="intel", object="stake", topic="nvidia", quantities=share)
    assert judged(frame("own", subject=owners, object="stake", topic="nvidia", tense=PRESENT, quantities=share), fact(known)).rating is expected


@pytest.mark.parametrize(("words", "expected"), [("베트남산과 인도산 철강", Rating.PARTLY), ("베트남산 철강", Rating.SUPPORTED)])
def test_steel_of_two_countries_is_partly_that_of_one(words: str, expected: Rating) -> None:
    def steel(*origins: str) -> Statement:
        return replace(
            frame("import", subject="us"), arguments=(filler(Role.SUBJECT, "us"), replace(filler(Role.OBJECT, "inventory", also=origins), words=words))
        )

    origins = ("china", "japan") if expected is Rating.PARTLY else ("china",)
    assert judged(steel(*origins), fact(steel("china"))).rating is expected


@pytest.mark.parametrize(("place", "expected"), [(("china", "japan"), Rating.PARTLY), (("japan", "korea"), Rating.UNKNOWN)])
def test_joined_places_are_judged_one_by_one(place: tuple[str, str], expected: Rating) -> None:
    known = fact(frame("supply", subject="nvidia", object="h20", place="china"))
    assert judged(frame("supply", subject="nvidia", object="h20", place=place), known).rating is expected


def test_a_branch_elsewhere_is_another_branch() -> None:
    known = frame("supply", subject="nvidia", tense=Tense.PAST)
    known = replace(known, arguments=(*known.arguments, filler(Role.OBJECT, "factory", also=("japan",))))
    said = frame("supply", subject="nvidia", object="factory", place="china", tense=Tense.PAST)
    assert judged(said, fact(known)).rating is Rating.UNKNOWN


def test_what_was_barred_to_one_about_a_thing_is_not_barred_to_another_about_its_kind() -> None:
    known = fact(frame("bar", "supply", subject="china", object="h20"))
    assert judged(frame("bar", "supply", subject="china", object="ai-chip", actor="amd"), known).rating is Rating.UNKNOWN
    assert judged(frame("bar", "supply", subject="china", object="ai-chip"), known).rating is Rating.SUPPORTED
