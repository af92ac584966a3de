"""The frame that claims and facts are made of."""

from tests.reconcile.frames import filler, frame

from factmark.model.statement import Role, Statement


def test_the_fillers_of_a_role_come_in_the_order_of_the_text() -> None:
    statement = frame("want", subject="china", object=("h200", "h100"))
    assert [argument.key for argument in statement.of(Role.OBJECT)] == ["h200", "h100"]
    assert statement.of(Role.RECIPIENT) == ()


def test_every_key_of_a_statement_can_be_looked_up() -> None:
    statement = Statement(predicate="fall", arguments=(filler(Role.SUBJECT, "samsung"), filler(Role.OBJECT, "profit", also=("memory", "ko:분기"))))
    assert statement.names() == {"samsung", "profit", "memory", "ko:분기"}


def test_how_a_predicate_is_worded_makes_no_other_frame() -> None:
    assert Statement(predicate="supply", arguments=(), words="sell") == Statement(predicate="supply", arguments=(), words="판매하다")
