"""Countries cut to one syllable or one ideograph."""

import pytest

from factmark.language.ko.short_form import COUNTRIES, IDEOGRAPHS, short_forms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("H20 대중 수출", [("대중", "중국")]),
        ("대미 투자", [("대미", "미국")]),
        ("대중 반도체 수출", [("대중", "중국")]),
        ("대중 H20 수출", [("대중", "중국")]),
        ("대러 제재", [("대러", "러시아")]),
        ("美, 수출 승인", [("美", "미국")]),
        ("對中 수출", [("中", "중국")]),
        ("美·中 협상", [("美", "미국"), ("中", "중국")]),
        ("대중 문화", []),
        ("대중교통", []),
        ("관중 수출", []),
        ("中國", []),
        ("韓屋", []),
        ("", []),
    ],
)
def test_a_short_form_stands_for_its_country_only_where_it_can(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(span.of(text), country) for span, country in short_forms(text)] == expected


def test_short_forms_are_one_syllable_and_one_ideograph() -> None:
    assert all(len(form) == 1 and "一" <= form <= "鿿" for form in IDEOGRAPHS)
    assert all("가" <= char <= "힣" for form in COUNTRIES for char in form)
