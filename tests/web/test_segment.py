from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from tests.values import TEXT, checked_reading

from factmark.model.span import Span
from factmark.web.segment import paragraphs, segments


def test_the_pieces_of_a_paragraph_are_the_paragraph() -> None:
    reading = checked_reading()
    for span in paragraphs(TEXT):
        assert "".join(piece.text for piece in segments(reading, span)) == span.of(TEXT)


def test_a_piece_knows_its_claim_and_its_entity() -> None:
    pieces = {piece.text: piece for piece in segments(checked_reading(), paragraphs(TEXT)[0])}
    assert (pieces["엔비디아"].claims, pieces["엔비디아"].entity) == ((0,), "nvidia")
    assert (pieces["😀 "].claims, pieces["😀 "].entity) == ((), None)
    assert pieces["중국"].entity is None


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_paragraphs_hold_every_visible_word(text: str) -> None:
    spans = paragraphs(text)
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert all(first.end <= second.start for first, second in pairwise(spans))


def test_line_breaks_of_any_kind_end_a_paragraph() -> None:
    assert paragraphs("a\r\n\r\nb\n c ") == (Span(0, 1), Span(5, 6), Span(8, 9))
