"""Where an annotation sits in a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import values

from factmark.model.selector import CONTEXT_CHARS, TextPositionSelector, TextQuoteSelector, describe
from factmark.model.span import Span


@pytest.mark.parametrize(
    ("text", "span", "quote"),
    [
        ("중국은 H20을 원한다.", Span(4, 7), TextQuoteSelector(exact="H20", prefix="중국은 ", suffix="을 원한다.")),
        ("😀😀 Nvidia 😀", Span(3, 9), TextQuoteSelector(exact="Nvidia", prefix="😀😀 ", suffix=" 😀")),
        ("H20", Span(0, 3), TextQuoteSelector(exact="H20", prefix="", suffix="")),
    ],
    ids=["korean", "emoji", "whole-text"],
)
def test_a_place_is_told_by_its_words_and_by_code_points(text: str, span: Span, quote: TextQuoteSelector) -> None:
    assert describe(text, span) == (quote, TextPositionSelector(start=span.start, end=span.end))


@values.UNHURRIED
@given(values.any_text, st.data())
def test_the_words_around_a_quote_are_those_of_the_page(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    quote, position = describe(text, span)
    assert text[position.start : position.end] == quote.exact
    assert text[: span.start].endswith(quote.prefix)
    assert text[span.end :].startswith(quote.suffix)
    assert max(len(quote.prefix), len(quote.suffix)) <= CONTEXT_CHARS
