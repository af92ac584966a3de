"""Where a name may begin and end inside a Korean word (조사)."""

import pytest

from factmark.language.ko.particle import behind_prefix, ends_name


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
    ("text", "expected"), [("대중국", [1]), ("친중국 탈중국", [1, 5]), ("신중국", []), ("왕대중국", []), ("대(對)중국", []), ("대 중국", []), ("대", [])]
)
def test_a_name_begins_behind_a_prefix(text: str, expected: list[int]) -> None:
    assert list(behind_prefix(text)) == expected
