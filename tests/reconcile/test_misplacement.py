"""The same names in other places."""

from dataclasses import replace

import pytest
from tests.reconcile.frames import context, filler, frame

from factmark.model.statement import Role, Statement
from factmark.reconcile.misplacement import misplaced


def factory(*also: str, **parts: str) -> Statement:
    statement = frame("own", **parts)
    return replace(statement, arguments=(*statement.arguments, filler(Role.OBJECT, "factory", also=also)))


@pytest.mark.parametrize(
    ("said", "known", "expected"),
    [
        (frame("import", subject="nvidia", object="h20"), frame("supply", recipient="nvidia", object="h20"), Role.RECIPIENT),
        (frame("supply", subject="nvidia", object="h20"), frame("supply", recipient="nvidia", object="h20"), None),
        (frame("own", subject="amd", object="intel"), frame("own", subject="intel", object="amd"), Role.SUBJECT),
        (frame("own", subject="amd", object="intel"), frame("own", subject="amd", object="intel"), None),
        (frame("meet", subject="huang", partner="su"), frame("meet", subject="su", partner="huang"), None),
        (frame("rise", object="nvidia"), frame("rise", subject="nvidia"), None),
        (frame("own", attribute="su", object="h20"), frame("own", subject="huang", object="h20"), Role.SUBJECT),
    ],
    ids=["who-sold-did-not-buy", "open-in-a-noun", "reversed", "the-same", "either-met-the-other", "what-rises", "somebody-else"],
)
def test_a_name_in_the_opposite_part_tells_of_something_else(said: Statement, known: Statement, expected: Role | None) -> None:
    assert misplaced(said, known, context()) is expected


@pytest.mark.parametrize(
    ("said", "known", "expected"),
    [
        (factory(subject="samsung", place="japan"), factory("china", subject="samsung"), Role.OBJECT),
        (factory("japan", subject="samsung"), factory(subject="samsung", place="china"), Role.OBJECT),
        (factory(subject="samsung", place="china"), factory("china", subject="samsung"), None),
        (factory(subject="samsung"), factory("china", subject="samsung"), None),
    ],
    ids=["happens-elsewhere", "stands-elsewhere", "the-same-place", "no-place"],
)
def test_a_thing_in_another_place_is_another_thing(said: Statement, known: Statement, expected: Role | None) -> None:
    assert misplaced(said, known, context()) is expected
