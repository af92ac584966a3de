"""Verbs that make no clause of their own."""

import pytest
from tests.language.ko.skeleton import read, skeleton

from factmark.model.statement import Modality


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("엔비디아는 이르면 다음 주 H20을 공급할 예정이다.", ["공급하다 은=nvidia 을=h20 planned"]),
        ("지난해와 비교하면 엔비디아는 H20을 공급했다.", ["공급하다 은=nvidia 을=h20 past"]),
        ("엔비디아는 러시아와 거래 중이다.", ["거래하다 은=nvidia 와=russia"]),
        ("美 H20 수출 승인...중국은 H20 수입 금지", ["- -=ko:승인[승인,수출,bare:us,bare:h20] headline", "- -=ko:금지[금지,수입,bare:h20] 은=china headline"]),
    ],
    ids=["as-early-as", "compared-with", "at-it-with", "two-headlines"],
)
def test_what_only_bounds_or_views_makes_no_condition(text: str, expected: list[str]) -> None:
    assert [skeleton(clause) for clause in read(text)] == expected


def test_a_condition_stays_one() -> None:
    assert [clause.modality for clause in read("중국이 H20을 원하면 엔비디아는 공급한다.")] == [Modality.HYPOTHETICAL] * 2
