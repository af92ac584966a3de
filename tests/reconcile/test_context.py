"""Names, kinds and words are told apart by their keys."""

import pytest
from tests.reconcile.frames import context

from factmark.reconcile.context import is_word


@pytest.mark.parametrize(
    ("key", "names", "word"),
    [("nvidia", True, False), ("h20", True, False), ("profit", False, False), ("ko:조치", False, True), ("en:measure", False, True)],
)
def test_a_key_is_a_name_a_kind_or_a_word(key: str, names: bool, word: bool) -> None:
    assert (context().is_name(key), is_word(key)) == (names, word)
