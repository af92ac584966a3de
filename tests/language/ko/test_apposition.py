"""Who holds which office, said by standing side by side."""

import pytest
from tests.language.ko.skeleton import read

from factmark.model.claim import Form
from factmark.model.statement import Tense


def offices(text: str) -> list[tuple[str, str, tuple[str, ...], str, Tense]]:
    """Person, office, organisation and tense of each apposition, with the words it spans."""
    return [
        (clause.arguments[0].phrase.keys[0], clause.arguments[1].phrase.keys[0], clause.arguments[1].phrase.modifiers, clause.span.of(text), clause.tense)
        for clause in read(text)
        if clause.form is Form.APPOSITION
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("젠슨 황 엔비디아 CEO는 웃었다.", ("huang", "chief-executive", ("nvidia",), "젠슨 황 엔비디아 CEO", Tense.PRESENT)),
        ("리사 수 AMD 최고경영자가 왔다.", ("su", "chief-executive", ("amd",), "리사 수 AMD 최고경영자", Tense.PRESENT)),
        ("엔비디아 젠슨 황 대표가 왔다.", ("huang", "leader", ("nvidia",), "엔비디아 젠슨 황 대표", Tense.PRESENT)),
        ("엔비디아 젠슨 황 대표 등이 왔다.", ("huang", "leader", ("nvidia",), "엔비디아 젠슨 황 대표", Tense.PRESENT)),
        ("젠슨 황 변호사가 왔다.", ("huang", "lawyer", (), "젠슨 황 변호사", Tense.PRESENT)),
        ("도널드 트럼프 미국 대통령은 갔다.", ("trump", "president", ("us",), "도널드 트럼프 미국 대통령", Tense.PRESENT)),
    ],
)
def test_a_name_with_an_office_behind_it_claims_the_office(text: str, expected: tuple[object, ...]) -> None:
    assert offices(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "트럼프 대통령은 갔다.",
        "AMD 젠슨 황 CEO 초청",
        "AMD, 젠슨 황 CEO와 협력",
        "전 엔비디아 젠슨 황 대표가",
        "젠슨 황 후보가 왔다.",
        "젠슨 황 엔비디아 대표 후보가 왔다.",
        "젠슨 황 엔비디아 대표 직무대행이 왔다.",
        "젠슨 황은 엔비디아 CEO를 만났다.",
        "젠슨 황과 엔비디아 CEO가 만났다.",
        "젠슨 황 엔비디아 칩",
        "젠슨 황이 왔다.",
        "엔비디아 CEO가 왔다.",
    ],
)
def test_a_name_apart_from_an_office_claims_none(text: str) -> None:
    assert offices(text) == []


@pytest.mark.parametrize("text", ["도널드 트럼프 전 미국 대통령은 갔다.", "도널드 트럼프 전 대통령은 갔다."])
def test_a_former_office_is_past(text: str) -> None:
    assert [tense for *_, tense in offices(text)] in ([], [Tense.PAST])
