"""Lines without a verb."""

import pytest
from tests.language.ko.skeleton import read, skeleton

from factmark.model.claim import Form
from factmark.model.statement import Modality


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("미국 정부, H20 대중 수출 승인", "- -=ko:승인[승인,수출,대:china,bare:h20] 은=us-gov headline"),
        ("美, H20 수출 승인", "- -=ko:승인[승인,수출,bare:h20] 은=us headline"),
        ("엔비디아, H20 판매 재개", "- -=ko:재개[재개,판매,bare:h20] 은=nvidia headline"),
        ("엔비디아, H20 판매 재개 검토", "- -=ko:검토[검토,재개,판매,bare:h20] 은=nvidia possible headline"),
        ("엔비디아, 중국에 H20 공급", "- -=ko:공급[공급,bare:h20] 은=nvidia 에=china headline"),
    ],
)
def test_the_last_event_noun_is_the_verb_of_a_headline(text: str, expected: str) -> None:
    assert [skeleton(clause) for clause in read(text)] == [expected]


@pytest.mark.parametrize("text", ["엔비디아와 AMD", "H20", "젠슨 황의 재킷", "…", ""])
def test_a_line_without_an_event_claims_nothing(text: str) -> None:
    assert [clause for clause in read(text) if clause.form is Form.HEADLINE] == []


def test_a_headline_spans_all_its_words() -> None:
    text = "엔비디아, 중국에 H20 공급…AMD 반발"
    assert [clause.span.of(text) for clause in read(text)] == ["엔비디아, 중국에 H20 공급", "AMD 반발"]


@pytest.mark.parametrize(("text", "modality"), [("H20 구매는 실수", Modality.OPINION), ("“H20 구매는 최악의 실수”…중국이 비판", Modality.OPINION)])
def test_a_judgement_without_a_copula_is_an_opinion(text: str, modality: Modality) -> None:
    clause = read(text)[0]
    assert (clause.verbs, clause.modality) == (("이다",), modality)


@pytest.mark.parametrize("text", ["다음은 젠슨 황", "H20 구매는 내년"])
def test_a_topic_before_anything_else_is_no_judgement(text: str) -> None:
    assert Modality.OPINION not in [clause.modality for clause in read(text)]
