"""Morphemes, with what is already understood imposed as single tokens."""

import pytest
from tests.language.ko.skeleton import cut

from factmark.language.ko.token import Token, warm_up


def forms(tokens: list[Token]) -> list[str]:
    return [token.form for token in tokens]


def test_a_sentence_is_cut_into_its_morphemes() -> None:
    assert forms(cut("엔비디아는 H20을 공급했다.")) == ["엔비디아", "는", "H20", "을", "공급", "하", "었", "다", "."]


@pytest.mark.parametrize(
    ("text", "imposed", "kind"),
    [
        ("엔비디아는 웃었다.", "엔비디아", "spot"),
        ("미국 정부는 웃었다.", "미국 정부", "spot"),
        ("기준금리는 연 2.50%로 묶였다.", "연 2.50%", "amount"),
        ("매출은 46억2000만 달러였다.", "46억2000만 달러", "amount"),
        ("지난달 18일에 만났다.", "지난달 18일", "day"),
    ],
)
def test_names_amounts_and_dates_are_one_noun_each(text: str, imposed: str, kind: str) -> None:
    (token,) = (token for token in cut(text) if getattr(token, kind) is not None and text[token.start : token.end] == imposed)
    assert token.is_noun


@pytest.mark.parametrize("text", ["엔비디아는 H20을 공급했다.", "😀 美, H20 대중 수출 승인… 엔비디아 “환영”"])
def test_places_are_those_of_the_whole_text(text: str) -> None:
    before = "첫 문장이다. "
    plain, moved = cut(text), cut(before + text, len(before))
    assert [(token.form, token.start, token.end) for token in moved] == [(token.form, token.start + len(before), token.end + len(before)) for token in plain]
    assert all(0 <= token.start <= token.end <= len(text) for token in plain)


@pytest.mark.parametrize(("text", "nouns"), [("중국이 원한다", ["중국"]), ("새 칩을 3개 샀다", ["칩", "3개"]), ("빠르다", [])])
def test_nouns_are_what_can_stand_in_a_noun_phrase(text: str, nouns: list[str]) -> None:
    assert [text[token.start : token.end] for token in cut(text) if token.is_noun] == nouns


def test_the_model_can_be_loaded_ahead() -> None:
    warm_up()
    assert forms(cut("준비")) == ["준비"]


@pytest.mark.parametrize(("text", "expected"), [("중국이 원한다는 입장", "ᆫ다는/ETM"), ("한국이 위기다", "이/JKS")])
def test_slips_beside_imposed_names_are_mended(text: str, expected: str) -> None:
    assert expected in [f"{token.form}/{token.tag}" for token in cut(text)]
