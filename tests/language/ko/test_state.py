"""What one pass over a sentence has in hand."""

import pytest
from tests.language.ko.skeleton import KINDS, LEXICON, cut

from factmark.language.clause import Phrase
from factmark.language.ko.state import State
from factmark.model.span import Span

TEXT = "엔비디아 지난달 H20"


def state() -> State:
    return State(TEXT, cut(TEXT), LEXICON, KINDS)


def test_a_closed_run_waits_as_a_phrase_and_its_date_apart() -> None:
    passing = state()
    for token in passing.tokens:
        passing.run.add(token)
    passing.close("을")
    assert [(marked.marker, marked.phrase.words) for marked in passing.stack.pending] == [("을", TEXT)]
    assert ([interval.first and interval.first.month for _, interval in passing.stack.times], passing.run.tokens) == ([8], [])


def test_closing_nothing_changes_nothing() -> None:
    passing = state()
    passing.close("은")
    assert (passing.stack.pending, passing.stack.times, passing.clauses) == ([], [], [])


@pytest.mark.parametrize(("key", "expected"), [("nvidia", True), ("huang", True), ("china", True), ("h20", False), ("ko:부품", False)])
def test_somebody_who_can_act_is_an_agent(key: str, expected: bool) -> None:
    assert state().is_agent(Phrase(span=Span(0, 1), words="", keys=(key,))) is expected


@pytest.mark.parametrize(("lemma", "expected"), [("공급하다", True), ("패배를 인정하다", True), ("뒹굴거리하다", False)])
def test_only_listed_verbs_are_known(lemma: str, expected: bool) -> None:
    assert state().knows(lemma) is expected
