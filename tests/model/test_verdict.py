"""The closed list of ratings."""

import pytest

from factmark.model.verdict import Rating


@pytest.mark.parametrize("rating", Rating)
def test_a_rating_is_decisive_unless_nothing_was_decided(rating: Rating) -> None:
    assert rating.is_decisive is (rating.value not in {"unknown", "not_checkable"})


def test_no_rating_speaks_of_truth() -> None:
    assert {rating.value for rating in Rating} == {"supported", "partly", "contradicted", "outdated", "disputed", "unknown", "not_checkable"}
