import unicodedata
from dataclasses import replace

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.values import ENTITIES, SUPPLY_FACT, checked_reading, verdict

from factmark.cli.text import cells, cut, line_spans, render, wrapped
from factmark.interchange.reading import Record
from factmark.model.document import Language
from factmark.model.span import Span
from factmark.model.verdict import Rating

RECORD = Record(version="7", entities={entity.id: entity for entity in ENTITIES}, facts={SUPPLY_FACT.id: SUPPLY_FACT})


@pytest.mark.parametrize(("text", "width"), [("chip", 4), ("반도체", 6), ("한 a", 4), (unicodedata.normalize("NFD", "é"), 1)])
def test_wide_characters_take_two_columns(text: str, width: int) -> None:
    assert cells(text) == width


@given(st.text(st.sampled_from("ab 가나\n"), max_size=80), st.integers(4, 20))
def test_lines_hold_every_word_and_fit_unless_a_word_does_not(text: str, columns: int) -> None:
    lines = wrapped(text, columns)
    assert "".join("".join(line.split()) for line in lines) == "".join(text.split())
    assert all(cells(line) <= columns or not any(char.isspace() for char in line.strip()) for line in lines)


def test_a_stretch_is_broken_inside_its_own_bounds() -> None:
    assert line_spans("xx aa bb cc yy", Span(3, 11), 5) == [Span(3, 8), Span(9, 11)]


def test_what_does_not_fit_is_cut() -> None:
    assert (cut("반도체 수출", 20), cut("반도체 수출", 7)) == ("반도체 수출", "반도체…")


@pytest.mark.parametrize("columns", [10, 40, 80, 500])
def test_a_page_fits_its_terminal_and_never_grows_too_wide(columns: int) -> None:
    lines = click.unstyle(render(checked_reading(), RECORD, language=Language.KO, columns=columns)).splitlines()
    assert all(cells(line) <= max(30, min(columns, 100)) or " " not in line.strip() for line in lines)


def test_every_word_of_the_article_is_printed() -> None:
    printed = click.unstyle(render(checked_reading(), RECORD, language=Language.EN, columns=80))
    assert "😀 엔비디아가 중국에 H20을 공급했다." in printed
    assert "✓ Supported 1" in printed


def test_the_nearest_fact_stands_below_an_open_claim() -> None:
    reading = checked_reading()
    opened = replace(reading, claims=(replace(reading.claims[0], verdict=verdict(Rating.UNKNOWN)),))
    printed = click.unstyle(render(opened, RECORD, language=Language.KO, columns=100))
    assert "가까운 기록: Nvidia supplies H20 to China. (확인되지 않은 것: 장소)" in printed
