"""What providers answered and suggested, on both databases."""

from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import Engine
from sqlmodel import Session
from tests import values

from factmark.model.proposal import Proposals, ProposedFrame, ProposedMention, ProposedVerdict
from factmark.model.span import Span
from factmark.model.suggestion import Basis, Origin, Suggestion
from factmark.model.verdict import Rating
from factmark.services.annotation import store_reading
from factmark.storage import answers, readings, suggestions
from factmark.storage.answers import Answer
from factmark.storage.database import reading_session, writing_session

ORIGIN = Origin(provider="llm", model="qwen3:8b", version="1", generated=datetime(2025, 7, 18, 9, 30, tzinfo=UTC))
ANSWER = Answer(
    digest="a" * 64,
    origin=ORIGIN,
    proposals=Proposals(
        mentions=(ProposedMention(quote="엔비디아", start=2, entity="nvidia"),),
        frames=(ProposedFrame(passage="p1", quote="H20", start=None, statement=values.SUPPLY),),
        verdicts=(ProposedVerdict(passage="p1", quote="H20", start=0, rating=Rating.OUTDATED, fact=None, reason="😀"),),
    ),
)
REVIEW = Suggestion(
    basis=Basis.REVIEW, span=Span(2, 23), exact="엔비디아가", quote=Span(2, 6), origin=ORIGIN,
    rating=Rating.SUPPORTED, facts=("nvidia-supplies-h20",), reason="같은 말이다.",
)  # fmt: skip
MENTION = Suggestion(basis=Basis.MENTION, span=Span(8, 10), exact="중국", quote=Span(8, 10), origin=ORIGIN, entity="china")


def test_an_answer_is_found_by_its_question_and_the_first_one_counts(engine: Engine) -> None:
    with writing_session(engine) as session:
        assert answers.by_digest(session, ANSWER.digest) is None
        assert answers.store(session, ANSWER) == ANSWER
        assert answers.store(session, replace(ANSWER, proposals=Proposals())) == ANSWER
        session.commit()
    with reading_session(engine) as session:
        assert answers.by_digest(session, ANSWER.digest) == ANSWER
        assert answers.by_digest(session, "b" * 64) is None


def test_suggestions_come_back_as_they_were_and_give_way_to_newer_ones(engine: Engine) -> None:
    reading = store_reading(engine, values.checked_reading(), provenance=values.provenance())
    for given in ((MENTION, REVIEW), (REVIEW,), ()):
        with writing_session(engine) as session:
            suggestions.replace(session, given, reading_id=reading.id, provider="llm")
            session.commit()
        with reading_session(engine) as session:
            assert suggestions.of_reading(session, reading.id, "llm") == given
            assert suggestions.of_reading(session, reading.id, "other") == ()


def test_suggestions_go_with_their_reading_and_never_touch_its_verdicts(engine: Engine) -> None:
    reading = store_reading(engine, values.checked_reading(), provenance=values.provenance())
    with writing_session(engine) as session:
        suggestions.replace(session, (REVIEW,), reading_id=reading.id, provider="llm")
        session.commit()
    with reading_session(engine) as session:
        assert _checked(session, reading.id) == reading.checked
    with writing_session(engine) as session:
        readings.remove(session, reading.id)
        session.commit()
    with reading_session(engine) as session:
        assert suggestions.of_reading(session, reading.id, "llm") == ()


def _checked(session: Session, reading_id: str) -> object:
    found = readings.by_id(session, reading_id)
    return None if found is None else found.checked
