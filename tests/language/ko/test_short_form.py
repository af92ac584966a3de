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
        ("美中 정상회담", [("美", "미국"), ("中", "중국")]),
        ("미·중 무역 협상", [("미", "미국"), ("중", "중국")]),
        ("한·미·일 공조", [("한", "한국"), ("미", "미국"), ("일", "일본")]),
        ("한미 정상회담", [("한", "한국"), ("미", "미국")]),
        ("한중일 협력", [("한", "한국"), ("중", "중국"), ("일", "일본")]),
        ("미중이 합의했다", [("미", "미국"), ("중", "중국")]),
        ("미 국방부", [("미", "미국")]),
        ("방미 일정", [("미", "미국")]),
        ("방중했다", [("중", "중국")]),
        ("삼전 주가", [("삼전", "삼성전자")]),
        ("하이닉스가", [("하이닉스", "SK하이닉스")]),
        ("野 반발", [("野", "야당")]),
        ("대한 수출 규제", [("대한", "한국")]),
        ("중국에 대한 수출 규제", []),
        ("대인 관계", []),
        ("한미약품", []),
        ("한일시멘트", []),
        ("중·고등학교", []),
        ("꾸미 정부", []),
        ("회의 중 정부는", []),
        ("방한복", []),
        ("삼전동", []),
        ("현대차그룹", []),
        ("SK하이닉스", []),
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
