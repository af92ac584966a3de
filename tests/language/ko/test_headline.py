"""Lines without a verb."""

import pytest
from tests.language.ko.skeleton import read, skeleton

from factmark.model.claim import Form


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
