"""Places in a text."""

import pytest
from hypothesis import given
from tests import values

from factmark.errors import InvalidValueError
from factmark.model.span import Span


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (2, 1), (-2, -1)])
def test_a_span_runs_forward_from_the_start_of_the_text(start: int, end: int) -> None:
    with pytest.raises(InvalidValueError, match="start <= end"):
        Span(start, end)


@pytest.mark.parametrize(
    ("text", "span", "words"),
    [
        ("중국은 H20을 원한다.", Span(4, 7), "H20"),
        ("😀 Nvidia", Span(2, 8), "Nvidia"),
        ("\u1112\u1161\u11ab", Span(0, 1), "\u1112"),
    ],
    ids=["korean", "emoji", "decomposed"],
)
def test_a_span_counts_code_points(text: str, span: Span, words: str) -> None:
    assert span.of(text) == words


@pytest.mark.parametrize(
    ("one", "other", "contains", "overlap"),
    [
        (Span(0, 5), Span(0, 5), True, 5),
        (Span(0, 5), Span(1, 3), True, 2),
        (Span(1, 3), Span(0, 5), False, 2),
        (Span(0, 5), Span(3, 8), False, 2),
        (Span(0, 5), Span(5, 8), False, 0),
        (Span(0, 5), Span(7, 8), False, 0),
    ],
    ids=["itself", "inside", "around", "across", "next", "apart"],
)
def test_spans_contain_and_overlap(one: Span, other: Span, contains: bool, overlap: int) -> None:
    assert (one.contains(other), one.overlap(other), one.overlaps(other)) == (contains, overlap, overlap > 0)


@values.UNHURRIED
@given(values.any_span(), values.any_span())
def test_overlap_is_mutual_and_never_longer_than_either(one: Span, other: Span) -> None:
    shared = one.overlap(other)
    assert shared == other.overlap(one)
    assert shared <= min(len(one), len(other))
