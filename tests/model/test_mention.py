"""Names in a text."""

import pytest

from factmark.model.mention import Mention
from factmark.model.span import Span


@pytest.mark.parametrize(("entities", "expected"), [(("nvidia",), "nvidia"), (("apple", "apple-records"), None)], ids=["one", "ambiguous"])
def test_a_name_of_several_means_nobody_yet(entities: tuple[str, ...], expected: str | None) -> None:
    assert Mention(span=Span(0, 5), exact="Apple", entities=entities).entity == expected
