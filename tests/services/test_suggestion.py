"""Answers of a model against what it was asked."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache

import pytest
from tests.news import ENGLISH, PACK

from factmark.interchange.pack import load_pack
from factmark.interchange.reading import Record
from factmark.model.claim import Claim
from factmark.model.document import Document, Language
from factmark.model.fact import Fact
from factmark.model.mention import Mention
from factmark.model.proposal import ProposedFrame, ProposedMention, ProposedVerdict
from factmark.model.span import Span
from factmark.model.statement import Argument, Modality, Polarity, Role, Statement, Tense
from factmark.model.suggestion import Basis, Origin, Refusal, Suggestion
from factmark.model.verdict import Rating, RelatedFact, Verdict
from factmark.reconcile.reconciliation import reconcile
from factmark.reconcile.relevance import ranked
from factmark.services.factbase import compile_factbase, parse_packs
from factmark.services.inquiry import inquiries
from factmark.services.library import Library
from factmark.services.reading import check, context_of
from factmark.services.suggestion import MAX_REASON_CHARS, Asked, framed, locate, named, reviewed, shown

TEXT = f"{ENGLISH}\n\nThe US government waved H20 shipments to China through. The US government owns a tenth of Intel. The weather was fine."
DOCUMENT = Document(text=TEXT, language=Language.EN, published=date(2025, 9, 1))
ORIGIN = Origin(provider="llm", model="m", version="1", generated=datetime(2025, 9, 1, tzinfo=UTC))
WAVED = "The US government waved H20 shipments to China"


class Reader:
    """A provider that offers no door; only the rules choose what is asked."""

    model, version = "m", "1"


@cache
def library() -> Library:
    parsed = parse_packs([load_pack(PACK, file="test.yaml")])
    record = Record(version="1", entities={each.id: each for each in parsed.entities}, facts={each.id: each for each in parsed.facts})
    return Library(factbase=compile_factbase(parsed.entities, parsed.facts, version="1"), record=record)


@cache
def asked() -> Asked:
    (inquiry,) = inquiries(check(DOCUMENT, library().factbase), library(), Reader())
    return Asked(document=DOCUMENT, inquiry=inquiry, origin=ORIGIN)


def judge(claim: Claim, facts: tuple[Fact, ...]) -> Verdict:
    context = context_of(DOCUMENT, library().factbase)
    return reconcile(claim, ranked(facts, context.predicates, context.taxonomy), context)


def verdict(**changes: object) -> ProposedVerdict:
    said = {"passage": "p1", "quote": WAVED, "start": None, "rating": Rating.SUPPORTED, "fact": "us-approves-h20", "reason": "waved through"}
    return ProposedVerdict(**{**said, **changes})


def argument(role: Role, key: str, words: str) -> Argument:
    return Argument(role=role, key=key, words=words)


US, H20 = argument(Role.SUBJECT, "us-gov", "The US government"), argument(Role.OBJECT, "h20", "H20")
TO_CHINA = argument(Role.RECIPIENT, "china", "China")
PERMITTED = Statement(predicate="permit", event="supply", arguments=(US, H20, TO_CHINA))


def frame(statement: Statement = PERMITTED, **changes: object) -> ProposedFrame:
    return ProposedFrame(**{"passage": "p1", "quote": WAVED, "start": None, "statement": statement, **changes})


@pytest.mark.parametrize(
    ("quote", "start", "expected"),
    [
        ("중국", 3, Span(3, 5)),
        ("중국", None, None),
        ("중국", 4, None),
        ("중국", 0, None),
        ("수출", 0, Span(6, 8)),
        ("수출", 10**9, Span(6, 8)),
        ("수출", -2, Span(6, 8)),
        ("😀 중국 수출", 1, Span(1, 8)),
        ("대만", 3, None),
        ("", 3, None),
        ("   ", None, None),
        ("수", 6, None),
        ("끝 밖", 16, None),
    ],
)
def test_a_quote_stands_where_it_was_said_or_is_found_once(quote: str, start: int | None, expected: Span | None) -> None:
    assert locate("a😀 중국 수출, 중국 끝 밖", quote, start, Span(0, 14)) == expected


def test_a_quote_that_overlaps_itself_is_not_found_once() -> None:
    assert locate("하하하", "하하", None, Span(0, 3)) is None


def test_only_open_claims_are_asked_about_with_facts_that_share_a_name() -> None:
    passages = asked().inquiry.question.passages
    assert [passage.exact for passage in passages] == [WAVED, "The US government owns a tenth of Intel"]
    assert passages[0].facts[0] == "us-approves-h20"
    assert all(passage.span.of(TEXT) == passage.exact for passage in passages)


def test_what_the_rules_found_nearest_is_offered_first() -> None:
    reading = check(DOCUMENT, library().factbase)
    related = (RelatedFact(fact="us-buys-intel", missing="object"),)
    claims = tuple(replace(claim, verdict=replace(claim.verdict, related=related)) for claim in reading.claims)
    (inquiry,) = inquiries(replace(reading, claims=claims), library(), Reader())
    assert inquiry.question.passages[0].facts == ("us-buys-intel", "us-approves-h20")


def test_a_sound_review_is_a_suggestion_at_the_claims_own_place() -> None:
    (found,) = reviewed(asked(), [verdict(quote="waved H20 shipments")])
    assert isinstance(found, Suggestion)
    assert (found.basis, found.rating, found.facts, found.exact) == (Basis.REVIEW, Rating.SUPPORTED, ("us-approves-h20",), WAVED)
    assert found.quote.of(TEXT) == "waved H20 shipments"


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"passage": "p9"}, Refusal.UNKNOWN_PASSAGE),
        ({"fact": None}, Refusal.UNKNOWN_FACT),
        ({"fact": "made-up"}, Refusal.UNKNOWN_FACT),
        ({"quote": "The US government approved H20 exports"}, Refusal.QUOTE_NOT_FOUND),
        ({"quote": "The weather was fine"}, Refusal.QUOTE_NOT_FOUND),
        ({"quote": "waved H20 shipments to Russia", "start": 18}, Refusal.QUOTE_NOT_FOUND),
        ({"quote": "US", "start": 4}, None),
        ({"rating": Rating.DISPUTED}, Refusal.NOT_DECISIVE),
        ({"rating": Rating.NOT_CHECKABLE}, Refusal.NOT_DECISIVE),
    ],
)
def test_a_review_that_cites_what_is_not_there_is_refused(change: dict[str, object], refusal: Refusal | None) -> None:
    (found,) = reviewed(asked(), [verdict(**change)])
    assert found == refusal or (refusal is None and isinstance(found, Suggestion))


def test_a_fact_offered_for_another_claim_alone_cannot_be_cited() -> None:
    inquiry = asked().inquiry
    passages = tuple(replace(each, facts=("us-buys-intel",)) for each in inquiry.question.passages)
    narrowed = replace(inquiry, question=replace(inquiry.question, passages=passages))
    assert reviewed(Asked(document=DOCUMENT, inquiry=narrowed, origin=ORIGIN), [verdict()]) == (Refusal.UNKNOWN_FACT,)


def test_unknown_is_an_answer_that_suggests_nothing() -> None:
    assert reviewed(asked(), [verdict(rating=Rating.UNKNOWN, fact=None, quote="")]) == (None,)


def test_two_answers_about_one_claim_cancel_each_other() -> None:
    answers = [verdict(), verdict(rating=Rating.CONTRADICTED), verdict(passage="p2", quote="owns a tenth", fact="us-buys-intel")]
    first, second, third = reviewed(asked(), answers)
    assert (first, second) == (Refusal.REPEATED, Refusal.REPEATED)
    assert isinstance(third, Suggestion)


def test_a_sound_frame_is_compared_by_the_rules() -> None:
    (found,) = framed(asked(), [frame()], judge)
    assert isinstance(found, Suggestion)
    assert (found.basis, found.rating, found.facts, found.reason) == (Basis.FRAME, Rating.SUPPORTED, ("us-approves-h20",), "")


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (Statement(predicate="made-up", arguments=(US,)), Refusal.UNKNOWN_PREDICATE),
        (Statement(predicate="permit", event="made-up", arguments=(US,)), Refusal.UNKNOWN_PREDICATE),
        (Statement(predicate="permit", arguments=(argument(Role.OBJECT, "h200", "H20"),)), Refusal.UNKNOWN_NAME),
        (Statement(predicate="permit", arguments=(Argument(role=Role.OBJECT, key="h20", words="H20", also=("h200",)),)), Refusal.UNKNOWN_NAME),
        (Statement(predicate="permit", arguments=(argument(Role.OBJECT, "h20", "H200 chips"),)), Refusal.QUOTE_NOT_FOUND),
        (Statement(predicate="permit", arguments=(argument(Role.OBJECT, "h20", " "),)), Refusal.QUOTE_NOT_FOUND),
        (Statement(predicate="permit", event="supply", arguments=(US, H20, TO_CHINA), modality=Modality.POSSIBLE), None),
        (Statement(predicate="buy", arguments=(US,)), None),
    ],
)
def test_a_frame_made_of_what_was_not_offered_is_refused_and_an_idle_one_suggests_nothing(statement: Statement, expected: Refusal | None) -> None:
    assert framed(asked(), [frame(statement)], judge) == (expected,)


BUYER = argument(Role.RECIPIENT, "us-gov", "The US government")
BOUGHT = Statement(predicate="buy", arguments=(BUYER, Argument(role=Role.OBJECT, key="stake", words="a tenth of Intel", also=("intel",))))


def test_a_frame_is_compared_with_the_amount_that_the_rules_read() -> None:
    (found,) = framed(asked(), [frame(BOUGHT, passage="p2", quote="owns a tenth of Intel")], judge)
    assert isinstance(found, Suggestion)
    assert (found.rating, found.facts) == (Rating.SUPPORTED, ("us-buys-intel",))


def read_as(number: int, **changes: object) -> Asked:
    """The same question, one of its claims read otherwise by the rules."""
    inquiry = asked().inquiry
    claims = list(inquiry.claims)
    claim = claims[number].claim
    claims[number] = replace(claims[number], claim=replace(claim, statement=replace(claim.statement, **changes)))
    return Asked(document=DOCUMENT, inquiry=replace(inquiry, claims=tuple(claims)), origin=ORIGIN)


def test_where_the_fact_names_an_amount_and_the_rules_read_none_nothing_is_suggested() -> None:
    silent = read_as(1, quantities=(), tense=Tense.PAST)
    assert framed(silent, [frame(BOUGHT, passage="p2", quote="owns a tenth of Intel")], judge) == (None,)


def test_a_doubt_that_the_rules_read_outweighs_a_model_that_has_none() -> None:
    assert framed(read_as(0, modality=Modality.POSSIBLE), [frame()], judge) == (None,)


def test_a_frame_of_another_place_is_refused() -> None:
    assert framed(asked(), [frame(quote="The weather was fine"), frame(passage="p7")], judge) == (Refusal.QUOTE_NOT_FOUND, Refusal.UNKNOWN_PASSAGE)


def test_a_negated_frame_contradicts_by_the_rules_own_measure() -> None:
    (found,) = framed(asked(), [frame(Statement(predicate="bar", event="supply", arguments=(US, H20, TO_CHINA), polarity=Polarity.AFFIRMED))], judge)
    assert isinstance(found, Suggestion)
    assert found.rating is Rating.CONTRADICTED


@pytest.mark.parametrize(
    ("proposal", "expected"),
    [
        (ProposedMention(quote="weather", start=None, entity="nvidia"), "weather"),
        (ProposedMention(quote="weather", start=None, entity="made-up"), Refusal.UNKNOWN_NAME),
        (ProposedMention(quote="Intel", start=None, entity="intel"), Refusal.QUOTE_NOT_FOUND),
        (ProposedMention(quote="Intel.", start=TEXT.index("Intel."), entity="intel"), Refusal.ALREADY_READ),
    ],
)
def test_a_name_is_suggested_where_the_rules_read_none(proposal: ProposedMention, expected: str | Refusal) -> None:
    read = (Mention(span=Span(TEXT.index("Intel"), TEXT.index("Intel") + 5), exact="Intel", entities=("intel",)),)
    found = named(DOCUMENT, frozenset(library().record.entities), read, proposal, ORIGIN)
    assert (found.exact if isinstance(found, Suggestion) else found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("두 줄\n 한 줄", "두 줄 한 줄"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\u202eright to left", "right to left"),
        ("가" * 500, "가" * (MAX_REASON_CHARS - 1) + "…"),
        ("", ""),
    ],
)
def test_a_models_words_cannot_steer_what_shows_them(text: str, expected: str) -> None:
    assert shown(text) == expected
