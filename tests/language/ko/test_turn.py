"""Whose turn it is in an interview."""

import pytest
from tests.language.ko.skeleton import KINDS, LEXICON, spotted

from factmark.language.ko.turn import CUE
from factmark.language.pattern import parsed
from factmark.language.sentence import sentences
from factmark.model.document import Language


def speakers(text: str) -> list[tuple[str | None, str] | None]:
    """Who says each clause."""
    parts = [spotted(text[: span.end], span.start) for span in sentences(text, Language.KO)]
    said = [clause.attribution for clause in parsed(text, parts, LEXICON, KINDS, Language.KO).clauses]
    return [None if each is None else (each.speaker, each.words) for each in said]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("◆ 젠슨 황: 중국은 H20을 원합니다. 러시아도 H20을 원합니다.", [("huang", "젠슨 황")] * 2),
        ("젠슨 황 대표: 중국은 H20을 원합니다.", [("huang", "젠슨 황 대표")]),
        ("▶ 김아무개 : 중국은 H20을 원합니다.", [(None, "김아무개")]),
        ("앵커: 중국은 H20을 원합니다.", [(None, "앵커")]),
        ("◆ 젠슨 황: 안녕하세요.\n\n중국은 H20을 원한다.", [("huang", "젠슨 황"), None]),
        ("일자: 중국은 H20을 원한다.", [None]),
        ("중국은 이렇게 말했다: H20을 원한다.", [None]),
    ],
    ids=["named", "with-title", "unknown", "on-the-air", "next-line", "other-label", "colon-in-a-sentence"],
)
def test_a_turn_lasts_to_the_end_of_its_line(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    assert speakers(text) == expected


def test_the_cue_of_a_turn_is_its_colon() -> None:
    assert CUE == ":"
