"""Where sentences end, in both languages."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factmark.language.sentence import sentences
from factmark.model.document import Language

KO, EN = Language.KO, Language.EN


def _cut(text: str, language: Language) -> list[str]:
    return [span.of(text) for span in sentences(text, language)]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (KO, ["미국 정부가 수출을 승인했다.", "중국은 환영했다."]),
        (EN, ["Washington approved the exports.", "Beijing welcomed it."]),
        (KO, ["기준금리를 2.50%로 동결했다.", "3.5% 올랐다."]),
        (EN, ["It paid $8.9 billion.", "Shares rose 5.5%.", "3.5% followed."]),
        (KO, ["정말 그럴까?", "그렇지 않습니다!", "두고 봐야 해요."]),
        (EN, ["Will it work?", "Nobody knows!", "We shall see."]),
        (KO, ['그는 "승인됐다. 이제 판매할 것"이라며 "좋은 일이다."라고 말했다.', "회의는 끝났다."]),
        (EN, ['"We did it. It is great," he said.', "The meeting ended."]),
        (KO, ['"왜 안 되나?" 하고 물었다.', "답은 없었다."]),
        (EN, ['"Is it legal?" Huang asked.', "Nobody answered."]),
        (KO, ['"나는 갔다.', '그도 갔다."']),
        (EN, ['"I went.', 'He went too."']),
        (EN, ['He said: "We did it. It is great."', "The meeting ended."]),
        (EN, ['"It works," he said.', '"We like it."']),
        (EN, ["The U.S. Senate voted.", "Mr. Smith of Acme Inc. left."]),
        (EN, ["Sen. Rand Paul (R., Ky.) voted no.", "J. Smith did not."]),
        (EN, ["The vote began at 9 a.m. on Monday.", "It ended at 5 p.m.", "The rest left."]),
        (EN, ["It makes A.I. Chips for China.", "Others wait."]),
        (EN, ["He works for Acme Inc.", "The firm is based in the U.S.", "It sells chips."]),
        (EN, ["No. 5 fell behind.", "He said no.", "No. 6 did not."]),
        (EN, ["He left… and so on.", "iPhone sales rose.", "They rose again..."]),
        (KO, ["엔비디아는 Nvidia Corp.의 한국어 이름이다.", "본사는 미국에 있다."]),
        (KO, ["매출이 늘었다(전년 대비 10%).", "이익은 줄었다."]),
        (EN, ["(Sales rose.)", "Profit fell [by 10%].", "That is all."]),
        (KO, ['H20 수출 재개?…美 "검토 중"']),
        (KO, ["1. 서론"]),
    ],
)
def test_a_line_is_cut_where_its_sentences_end(language: Language, parts: list[str]) -> None:
    assert _cut(" ".join(parts), language) == parts


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        (
            KO,
            "미·중 협상으로 수출 승인\n젠슨 황, 총력전\r\n\r\n  정부가 승인했다. /로이터\n다음 줄",
            ["미·중 협상으로 수출 승인", "젠슨 황, 총력전", "정부가 승인했다.", "/로이터", "다음 줄"],
        ),
        (EN, "Nvidia to resume sales\n\n\tWashington agreed. /Reuters\nNext", ["Nvidia to resume sales", "Washington agreed.", "/Reuters", "Next"]),
    ],
)
def test_a_new_line_ends_a_sentence_and_white_space_is_left_out(language: Language, text: str, parts: list[str]) -> None:
    assert _cut(text, language) == parts


def test_a_forgotten_space_after_a_korean_sentence_does_not_join_two() -> None:
    assert _cut("수출을 승인했다.이후 판매가 재개됐다.", KO) == ["수출을 승인했다.", "이후 판매가 재개됐다."]


def test_an_unclosed_quotation_does_not_swallow_the_line() -> None:
    assert _cut('"We did it. It is great. He left.', EN) == ['"We did it.', "It is great.", "He left."]


def test_an_inch_mark_opens_no_quotation() -> None:
    assert _cut('A 15" screen is old. A new one is "better".', EN) == ['A 15" screen is old.', 'A new one is "better".']


@given(st.text(alphabet="가다요 .?!\"'()…\n/aAB1,", max_size=80), st.sampled_from(Language))
def test_sentences_are_ordered_trimmed_and_leave_out_only_white_space(text: str, language: Language) -> None:
    spans = sentences(text, language)

    assert all(first.end <= second.start for first, second in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
