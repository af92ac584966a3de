"""Noun runs and what they denote."""

import pytest
from tests.language.ko.skeleton import key, read

from factmark.language.clause import Phrase


def phrase(noun: str) -> Phrase:
    """What the object of 원한다 is when it reads `noun`."""
    is_open = "가" <= noun[-1] <= "힣" and (ord(noun[-1]) - ord("가")) % 28 == 0
    (clause, *_) = read(f"러시아가 {noun}{'를' if is_open else '을'} 원한다.")
    return next(marked.phrase for marked in clause.arguments if marked.marker == "을")


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("H20", "h20"),
        ("엔비디아 H20", "h20[gen:nvidia]"),
        ("엔비디아의 H20", "h20[gen:nvidia]"),
        ("H20 칩", "h20"),
        ("H20 제품", "h20"),
        ("AI 칩", "ai-chip"),
        ("H20과 H200", "h20&h200"),
        ("H20, H100, H200", "h20&h100&h200"),
        ("H20·H200", "h20&h200"),
        ("H20 및 H200", "h20&h200"),
        ("H20 등 AI 칩", "h20"),
        ("수출", "ko:수출[수출]"),
        ("H20 수출", "ko:수출[수출,bare:h20]"),
        ("엔비디아의 H20 수출", "ko:수출[수출,gen:nvidia,bare:h20]"),
        ("H20 대중 수출", "ko:수출[수출,대:china,bare:h20]"),
        ("H20 수출 금지", "ko:금지[금지,수출,bare:h20]"),
        ("H20 수출 금지 조치", "ko:금지[금지,수출,bare:h20]"),
        ("미국 정부의 H20 수출 통제 해제", "ko:해제[해제,통제,수출,gen:us-gov,bare:h20]"),
        ("최신형 돌멩이", "ko:돌멩이"),
    ],
)
def test_a_phrase_denotes_its_head_and_its_events_take_what_stands_before_them(noun: str, expected: str) -> None:
    assert key(phrase(noun)) == expected


@pytest.mark.parametrize(("noun", "modifiers"), [("H20 재고", {"inventory"}), ("러시아산 장난감", {"russia"}), ("H20 등 AI 칩", {"ai-chip"})])
def test_what_stands_before_the_head_may_agree_too(noun: str, modifiers: set[str]) -> None:
    assert modifiers <= set(phrase(noun).modifiers)


@pytest.mark.parametrize(("noun", "units"), [("AMD 지분 20%", ["%"]), ("46억2000만 달러", ["USD"]), ("H20", [])])
def test_an_amount_in_a_phrase_is_its_quantity(noun: str, units: list[str]) -> None:
    assert [quantity.unit for quantity in phrase(noun).quantities] == units


@pytest.mark.parametrize(("noun", "expected"), [("그것", True), ("이것", True), ("H20", False), ("장난감", False)])
def test_a_word_that_only_points_is_a_pronoun(noun: str, expected: bool) -> None:
    assert phrase(noun).is_pronoun is expected


def test_a_phrase_spans_its_words() -> None:
    text = "러시아가 엔비디아의 H20 수출을 원한다."
    (clause,) = read(text)
    assert [marked.phrase.span.of(text) for marked in clause.arguments] == ["러시아", "엔비디아의 H20 수출"]


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("전력반도체", "chip"),
        ("김아무개 대표의 돌멩이", "ko:돌멩이[gen:leader]"),
        ("젠슨 황 대표의 돌멩이", "ko:돌멩이[gen:huang,gen:leader]"),
        ("젠슨 황 대표", "huang"),
        ("QLC", "en:qlc"),
    ],
    ids=["compound", "possessor", "named-possessor", "title", "latin"],
)
def test_the_head_is_the_last_noun_behind_the_last_possessor(noun: str, expected: str) -> None:
    assert key(phrase(noun)) == expected
