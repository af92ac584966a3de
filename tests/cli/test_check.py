import pytest
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("sentence", "label"),
    [("The US government approved H20 exports to China.", "✓ Supported"), ("미국 정부는 H20의 대중 수출을 승인했다.", "✓ 근거 있음")],
)
def test_a_sentence_is_checked_in_its_language(run: Run, pack: str, sentence: str, label: str) -> None:
    done = run("check", sentence, "--date", "2025-09-01", "--pack", pack)
    assert (done.exit_code, label in done.stdout) == (0, True)


@pytest.mark.parametrize("sentence", ["", "  ", "a\x00b"])
def test_a_sentence_without_words_is_refused(run: Run, sentence: str) -> None:
    done = run("check", sentence)
    assert done.exit_code == 2
    assert done.stderr.startswith("Error: ")


def test_a_sentence_without_claims_says_so(run: Run, pack: str) -> None:
    assert "No claim was found" in run("check", "Good morning.", "--pack", pack).stdout
