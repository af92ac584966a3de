import re

from tests.cli.conftest import Run


def test_candidates_are_listed_with_how_often_and_what_they_may_name(run: Run, pack: str) -> None:
    text = "다온제약은 부산에 공장을 지었다. 다온제약이 공장을 팔았다."
    done = run("read", "-", "--pack", pack, "--format", "candidates", input=text)
    lines = [re.sub(r"\x1b\[\d+m", "", line).split() for line in done.stdout.splitlines()]
    assert ["2", "다온제약", "기관·기업"] in lines
    assert lines[0] == ["기록에", "없는", "이름"]


def test_where_nothing_is_missing_a_sentence_says_so(run: Run, pack: str) -> None:
    done = run("read", "-", "--pack", pack, "--format", "candidates", "--ui", "en", input="오늘은 날씨가 좋았다.")
    assert done.stdout == "The fact base lacks no name that was found.\n"


def test_a_model_is_not_asked_about_candidates(run: Run, pack: str) -> None:
    done = run("read", "-", "--pack", pack, "--format", "candidates", "--with", "llm", input="오늘")
    assert done.exit_code == 2
    assert "candidates" in done.stderr
