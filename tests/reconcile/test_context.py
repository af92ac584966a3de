"""Names, kinds and words are told apart by their keys."""

import pytest
from tests.reconcile.frames import context

from factmark.model.statement import Role
from factmark.reconcile.context import is_word


@pytest.mark.parametrize(
    ("key", "names", "word"),
    [("nvidia", True, False), ("h20", True, False), ("profit", False, False), ("ko:조치", False, True), ("en:measure", False, True)],
)
def test_a_key_is_a_name_a_kind_or_a_word(key: str, names: bool, word: bool) -> None:
    assert (context().is_name(key), is_word(key)) == (names, word)


@pytest.mark.parametrize(
    ("key", "role", "expected"),
    [
        ("factory", Role.SUBJECT, True),
        ("union", Role.SUBJECT, False),
        ("chief-executive", Role.OBJECT, True),
        ("chief-executive", Role.SUBJECT, False),
        ("ko:대변인", Role.SUBJECT, False),
        ("union", Role.PLACE, True),
    ],
    ids=["its-factory", "its-union", "is-its-chief", "its-chief-acts", "unknown-word", "where"],
)
def test_what_a_thing_of_somebody_does_that_somebody_does(key: str, role: Role, expected: bool) -> None:
    assert context().speaks_for(key, role) is expected
