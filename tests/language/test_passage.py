"""Lines that were read before: found again wherever they stand, and never where they mean something else."""

from datetime import date
from unittest.mock import Mock

from hypothesis import given
from hypothesis import strategies as st
from tests import values
from tests.reconcile.cast import ENTITIES
from tests.reconcile.frames import TODAY

from factmark.language.passage import REMEMBERED, Parsed, Passages, Wording, passage
from factmark.language.reader import Knowledge, read
from factmark.model.document import Document, Language
from factmark.model.span import Span
from factmark.services.factbase import knowledge_of

FRESH = knowledge_of(ENTITIES)
KNOWN = knowledge_of(ENTITIES)
"""One knows nothing but the names and words, the other all lines that these tests read."""

_KOREAN = (
    "젠슨 황 엔비디아 CEO는 18일 중국을 방문했다.",
    "그는 이날 H20 판매를 재개한다고 밝혔다.",
    "황 CEO는 지난달 미국을 찾았다.",
    "미국 정부는 H20 수출을 허가했다.",
    "이를 중국이 환영했다.",
    "회사 측은 H200을 팔지 않는다고 말했다.",
    "리사 수 AMD CEO는 7월 3일 일본을 방문했다.",
    "“중국이 원하는 것은 H100이다.”",
    "대통령이 칩을 산다.",
)
_ENGLISH = (
    "Jensen Huang, the CEO of Nvidia, visited China on July 3.",
    "He said that the company will sell H20 there.",
    "It is not true that",
    "the US government approved H20 exports to China.",
    "“China wants H100,”",
    "the company said.",
    "Lisa Su met him yesterday.",
)


def _document(text: str, language: Language, published: date | None = TODAY) -> Document:
    return Document(text=text, language=language, published=published)


def _unread() -> Knowledge:
    FRESH.passages.clear()
    return FRESH


_TEXTS = st.one_of(
    st.tuples(st.lists(st.sampled_from(_KOREAN), min_size=1, max_size=6), st.just(Language.KO)),
    st.tuples(st.lists(st.sampled_from(_ENGLISH), min_size=1, max_size=6), st.just(Language.EN)),
)


@values.UNHURRIED
@given(_TEXTS, st.sampled_from(("\n", "\n\n", " ", "\n\u200b\n")), st.sampled_from((TODAY, date(2024, 1, 2), None)))
def test_what_was_read_before_is_read_the_same_again(text: tuple[list[str], Language], joint: str, published: date | None) -> None:
    lines, language = text
    document = _document(joint.join(lines), language, published)
    assert read(document, KNOWN) == read(document, _unread())


def test_a_line_is_read_once_however_often_it_stands_in_texts() -> None:
    passages = Passages()
    make = Mock(side_effect=lambda: passage(Span(0, 4), (), (), Parsed(clauses=(), names=()), day=None))
    wording = Wording("H20.", Language.EN, None, None)
    places = [passages.get(wording, Span(start, start + 4), make).line for start in (0, 7, 0, 7, 90)]
    assert places == [Span(0, 4), Span(7, 11), Span(0, 4), Span(7, 11), Span(90, 94)]
    assert make.call_count == 1


def test_that_day_is_another_day_behind_another_line() -> None:
    knowledge = knowledge_of(ENTITIES)
    days = [
        read(_document(f"엔비디아는 7월 {day}일 중국에 H20을 판매했다.\n\n이날 AMD는 H20을 구매했다.", Language.KO), knowledge).claims[-1].statement.time
        for day in (3, 4, 3)
    ]
    assert [interval and interval.first and interval.first.day for interval in days] == [3, 4, 3]


def test_only_so_many_lines_are_kept() -> None:
    passages = Passages()
    make = Mock(side_effect=lambda: passage(Span(0, 4), (), (), Parsed(clauses=(), names=()), day=None))
    for number in (*range(REMEMBERED + 1), 0):
        passages.get(Wording(f"{number}", Language.EN, None, None), Span(0, 4), make)
    assert make.call_count == REMEMBERED + 2
