"""Which verb takes which phrase."""

import pytest
from tests.language.ko.skeleton import KINDS, read, skeleton

from factmark.language.clause import Clause, Phrase
from factmark.language.ko.clause_stack import Stack, gap
from factmark.language.ko.ending import Close, Ending
from factmark.model.claim import Form
from factmark.model.span import Span


def phrase(key: str, start: int) -> Phrase:
    return Phrase(span=Span(start, start + 1), words=key, keys=(key,))


def taken(close: Close, *pending: tuple[str, str]) -> tuple[list[str], list[str]]:
    """What a verb takes and what goes on waiting, as "marker=key"."""
    stack = Stack(KINDS)
    for index, (marker, key) in enumerate(pending):
        stack.push(marker, phrase(key, index))
    arguments, _, _ = stack.take(Ending(length=1, close=close))
    return [f"{marked.marker}={marked.phrase.keys[0]}" for marked in arguments], [f"{marked.marker}={marked.phrase.keys[0]}" for marked in stack.pending]


@pytest.mark.parametrize(
    ("close", "pending", "takes", "waits"),
    [
        (Close.FINAL, [("은", "nvidia"), ("에", "china"), ("을", "h20")], ["은=nvidia", "에=china", "을=h20"], []),
        (Close.CONNECTIVE, [("은", "nvidia"), ("을", "h20")], ["은=nvidia", "을=h20"], []),
        (Close.ADNOMINAL, [("은", "china"), ("이", "nvidia"), ("을", "h20")], ["이=nvidia", "을=h20"], ["은=china"]),
        (Close.ADNOMINAL, [("이", "china"), ("을", "h200"), ("이", "nvidia")], ["을=h200", "이=nvidia"], ["이=china"]),
        (Close.QUOTED, [("은", "huang"), ("이", "china"), ("을", "h20")], ["이=china", "을=h20"], ["은=huang"]),
        (Close.FINAL, [("도", "nvidia"), ("을", "h20")], ["은=nvidia", "을=h20"], []),
        (Close.FINAL, [("은", "nvidia"), ("도", "h20")], ["은=nvidia", "을=h20"], []),
    ],
    ids=["final", "connective", "topic-waits", "own-only", "speaker-waits", "agent-too", "thing-too"],
)
def test_an_ending_says_how_much_its_verb_takes(close: Close, pending: list[tuple[str, str]], takes: list[str], waits: list[str]) -> None:
    assert taken(close, *pending) == (takes, waits)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("엔비디아는 H20을 공급하고 중국에 진출했다.", ["은=nvidia", "은=nvidia"]),
        ("엔비디아는 H20을 만들고 AMD는 H200을 만든다.", ["은=nvidia", "은=amd"]),
    ],
)
def test_a_topic_goes_on_until_another_comes(text: str, expected: list[str]) -> None:
    assert [skeleton(clause).split()[1] for clause in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("H20을 만든 엔비디아가 왔다.", "만들다 을=h20 이=nvidia past relative"),
        ("엔비디아가 만든 H20이 팔렸다.", "만들다 이=nvidia 을=h20 past relative"),
        ("중국에 진출한 엔비디아가 왔다.", "진출하다 에=china 이=nvidia past relative"),
    ],
)
def test_the_noun_behind_an_adnominal_clause_fills_its_gap(text: str, expected: str) -> None:
    assert skeleton(read(text)[0]) == expected


def test_a_clause_without_a_gap_keeps_the_noun_as_context() -> None:
    (full, head) = read("엔비디아가 H20을 공급한 중국이 웃었다.")
    assert ([phrase.keys[0] for phrase in full.context], head.verbs) == (["china"], ("웃다",))


def test_only_an_adnominal_clause_has_a_gap() -> None:
    clause = Clause(span=Span(0, 1), form=Form.SENTENCE, verbs=("만들다",), arguments=())
    assert gap(clause, phrase("h20", 2)) is clause
