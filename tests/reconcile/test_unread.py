"""What no slot compares."""

import pytest
from tests.reconcile.frames import amount, context, frame

from factmark.model.statement import Role, Statement
from factmark.reconcile.unread import lost_name, other_number


@pytest.mark.parametrize(
    ("said", "known", "expected"),
    [
        (frame("own", context="ko:91세"), frame("own", context="ko:81세"), True),
        (frame("own", context="ko:81세"), frame("own", context="ko:81세"), False),
        (frame("own", object="ko:500만회분"), frame("own", quantities=(amount("1000000"),)), True),
        (frame("own", object="ko:100만회분"), frame("own", quantities=(amount("1000000"),)), False),
        (frame("own", object="ko:1,200대"), frame("own", quantities=(amount("1200"),)), False),
        (frame("own"), frame("own", context="ko:81세"), False),
    ],
    ids=["another", "the-same", "another-amount", "the-same-amount", "with-a-comma", "none"],
)
def test_a_number_in_an_unread_word_keeps_other_numbers_out(said: Statement, known: Statement, expected: bool) -> None:
    assert other_number(said, known) is expected


def test_a_name_beside_the_only_one_of_a_fact_must_stand_in_the_claim() -> None:
    known = frame("own", subject="samsung", context="russia")

    assert lost_name(frame("own", subject="samsung"), known, context(), further=0) is Role.CONTEXT
    assert lost_name(frame("own", subject="samsung", context="china"), known, context(), further=0) is Role.CONTEXT
    assert lost_name(frame("own", subject="samsung", place="russia"), known, context(), further=0) is None
    assert lost_name(frame("own", subject="samsung"), known, context(), further=1) is None
