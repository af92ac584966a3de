"""Words that leave a sentence more open, or more closed, than its frame."""

import pytest

from factmark.language.reservation import basis, is_denied_before, is_exclusive, is_only_quoted
from factmark.model.document import Language
from factmark.model.span import Span
from factmark.model.statement import Basis

KO, EN = Language.KO, Language.EN


@pytest.mark.parametrize(
    ("before", "clause", "after", "language", "expected"),
    [
        ("", "Nvidia sells only the H20", "", EN, True),
        ("", "The court approved the merger", " without attaching conditions", EN, True),
        ("Not every chip that ", "China ordered was delivered", "", EN, True),
        ("", "SK hynix was not the first company to supply it", "", EN, True),
        ("", "The bank was not unwilling to cut rates", "", EN, True),
        ("", "Nvidia sells the H20 to China", "", EN, False),
        ("It did not say so. ", "Nvidia sells the H20", "", EN, False),
        ("", "SK하이닉스가 가장 먼저 공급한", " 회사는 아니다", KO, True),
        ("", "공정위는 조건 없이 합병을 승인했다", "", KO, True),
        ("", "엔비디아는 H20을 판매한다", "", KO, False),
    ],
)
def test_a_clause_may_say_less_than_its_frame(before: str, clause: str, after: str, language: Language, *, expected: bool) -> None:
    assert is_exclusive(before + clause + after, Span(len(before), len(before) + len(clause)), language) is expected


@pytest.mark.parametrize(("before", "expected"), [("It is not true that ", True), ("It was approved without ", True), ("It is clear that ", False)])
def test_what_stands_before_a_clause_may_deny_it(before: str, *, expected: bool) -> None:
    assert is_denied_before(f"{before}attaching conditions", len(before)) is expected


@pytest.mark.parametrize(
    ("before", "clause", "after", "expected"),
    [
        ("The sentence “", "we do not supply it", "” never appeared", True),
        ("“", "보잉은 인도를 연기한 적이 없지요", ".” 그는 비꼬았다", True),
        ("“", "Boeing has never been late", ",” he quipped", True),
        ("“", "Boeing has been late", ",” he said", False),
    ],
)
def test_words_that_are_spoken_about_or_meant_as_a_joke_assert_nothing(before: str, clause: str, after: str, *, expected: bool) -> None:
    assert is_only_quoted(before + clause + after, Span(len(before), len(before) + len(clause))) is expected


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("exports fell from the previous month", EN, Basis.MONTH),
        ("exports rose 3% from a year earlier", EN, Basis.YEAR),
        ("profit fell quarter on quarter", EN, Basis.QUARTER),
        ("exports rose from a year earlier and fell from the previous month", EN, None),
        ("수출은 전년 동월보다 증가했다", KO, Basis.YEAR),
        ("수출은 전달보다 감소했다", KO, Basis.MONTH),
        ("이익은 직전 분기보다 줄었다", KO, Basis.QUARTER),
        ("수출은 증가했다", KO, None),
    ],
)
def test_a_change_is_measured_against_what_its_words_say(words: str, language: Language, expected: Basis | None) -> None:
    assert basis(words, language) is expected
