"""Where a name may begin and end inside a Korean word (조사)."""

import pytest

from factmark.language.ko.particle import ends_name, starts_name


@pytest.mark.parametrize(
    "after",
    [
        "",
        "이",
        "은",
        "을",
        "의",
        "에",
        "에서",
        "으로",
        "와",
        "과",
        "에게서",
        "까지도",
        "이라고",
        "측이",
        "산",
        "발",
        "들은",
        " 정부",
        "정부가",
        "반도체",
        ", ",
        ".",
        "(中)",
    ],
)
def test_a_name_ends_before_a_particle_a_suffix_or_a_border(after: str) -> None:
    assert ends_name(f"중국{after}", 2, is_common=False)


@pytest.mark.parametrize("after", ["인", "인이", "인들은", "어로", "집", "풍", "요리"])
def test_a_name_does_not_end_inside_another_word(after: str) -> None:
    assert not ends_name(f"중국{after}", 2, is_common=False)


@pytest.mark.parametrize(
    ("text", "start", "expected"),
    [("중국", 0, True), ("한 중국", 2, True), ("대중국", 1, True), ("친중국", 1, True), ("(중국", 1, True), ("신중국", 1, False), ("왕대중국", 2, False)],
)
def test_a_name_begins_at_a_border_or_behind_a_prefix(text: str, start: int, expected: bool) -> None:
    assert starts_name(text, start) is expected
