"""The model's JSON, right, wrong and hostile."""

import json
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.values import SUPPLY_FACT, UNHURRIED

from factmark.errors import ProviderError
from factmark.model.document import Language
from factmark.model.question import Passage, Question, Term
from factmark.model.span import Span
from factmark.model.statement import Modality, Polarity, Role
from factmark.model.verdict import Rating
from factmark.provider.answer import MAX_ARGUMENTS, frames, verdicts

QUESTION = Question(
    language=Language.KO,
    title="H20",
    published=date(2025, 7, 18),
    passages=(Passage(id="p1", span=Span(10, 20), exact="중국에 H20을 판다", context="엔비디아는 중국에 H20을 판다.", facts=(SUPPLY_FACT.id,)),),
    facts=(SUPPLY_FACT,),
    names=(Term(id="nvidia", label="엔비디아"), Term(id="h20", label="H20")),
    predicates=(Term(id="supply", label="공급하다"),),
)
VERDICT = {"passage": "p1", "quote": "H20을 판다", "start": 4, "rating": "supported", "fact": SUPPLY_FACT.id, "reason": "같은 말이다."}
ARGUMENT = {"role": "object", "words": "H20", "name": "h20", "also": []}
FRAME = {
    "passage": "p1", "quote": "판다", "start": None, "predicate": "supply", "event": None,
    "polarity": "affirmed", "modality": "asserted", "arguments": [ARGUMENT],
}  # fmt: skip


def test_a_verdict_is_read_with_its_place_in_the_document() -> None:
    (found,) = verdicts({"verdicts": [VERDICT]}, QUESTION)
    assert (found.start, found.rating, found.fact, found.reason) == (14, Rating.SUPPORTED, SUPPLY_FACT.id, "같은 말이다.")


def test_a_frame_is_read_and_arguments_of_one_role_are_joined() -> None:
    words = {"role": "object", "words": "RTX", "name": None, "also": ["nvidia"]}
    (found,) = frames({"frames": [{**FRAME, "arguments": [ARGUMENT, words, {**ARGUMENT, "role": "recipient"}]}]}, QUESTION)
    assert (found.statement.predicate, found.statement.polarity, found.statement.modality) == ("supply", Polarity.AFFIRMED, Modality.ASSERTED)
    assert [(each.role, each.key, each.also, each.coordination) for each in found.statement.arguments] == [
        (Role.OBJECT, "h20", (), 1),
        (Role.OBJECT, "ko:RTX", ("nvidia",), 2),
        (Role.RECIPIENT, "h20", (), 0),
    ]


@pytest.mark.parametrize(
    "answer",
    [
        None, [], "supported", {}, {"verdicts": None}, {"verdicts": {}}, {"verdicts": [], "more": 1}, {"frames": []},
        *({"verdicts": [item]} for item in (
            None, "p1", {}, {**VERDICT, "extra": 1}, {name: VERDICT[name] for name in VERDICT if name != "reason"},
            {**VERDICT, "rating": "true"}, {**VERDICT, "rating": "not_checkable"}, {**VERDICT, "rating": None}, {**VERDICT, "rating": ["supported"]},
            {**VERDICT, "start": -1}, {**VERDICT, "start": 1.5}, {**VERDICT, "start": True}, {**VERDICT, "start": "4"},
            {**VERDICT, "quote": None}, {**VERDICT, "quote": "\ud800"}, {**VERDICT, "reason": "\x00"}, {**VERDICT, "fact": 7}, {**VERDICT, "passage": None},
        )),
    ],
)  # fmt: skip
def test_verdicts_that_break_the_schema_refuse_the_answer(answer: object) -> None:
    with pytest.raises(ProviderError, match="breaks the schema at /"):
        verdicts(answer, QUESTION)


@pytest.mark.parametrize(
    "change",
    [
        {"predicate": None}, {"event": 1}, {"polarity": "maybe"}, {"modality": "sure"}, {"arguments": None}, {"arguments": [None]},
        {"arguments": [{**ARGUMENT, "role": "hero"}]}, {"arguments": [{**ARGUMENT, "name": 1}]}, {"arguments": [{**ARGUMENT, "key": "x"}]},
        {"arguments": [{**ARGUMENT, "also": "h20"}]}, {"arguments": [{**ARGUMENT, "also": [1]}]},
        {"arguments": [ARGUMENT] * (MAX_ARGUMENTS + 1)},
    ],
)  # fmt: skip
def test_frames_that_break_the_schema_refuse_the_answer(change: dict[str, object]) -> None:
    with pytest.raises(ProviderError, match="breaks the schema at /frames"):
        frames({"frames": [{**FRAME, **change}]}, QUESTION)


anything = st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))


@UNHURRIED
@given(st.sampled_from(sorted(VERDICT)), anything)
def test_whatever_a_member_holds_is_read_or_refused(member: str, value: object) -> None:
    with suppress(ProviderError):
        (found,) = verdicts({"verdicts": [{**VERDICT, member: value}]}, QUESTION)
        assert isinstance(found.quote, str)


@UNHURRIED
@given(anything)
def test_whatever_the_model_writes_is_read_or_refused(value: object) -> None:
    for read in (verdicts, frames):
        with suppress(ProviderError):
            assert read(value, QUESTION) == ()


def test_an_error_names_the_place_and_not_the_words() -> None:
    with pytest.raises(ProviderError) as raised:
        verdicts({"verdicts": [{**VERDICT, "rating": "the words of the page"}]}, QUESTION)
    assert "/verdicts/0/rating" in str(raised.value)
    assert "the words" not in str(raised.value)
    assert json.dumps(VERDICT)
