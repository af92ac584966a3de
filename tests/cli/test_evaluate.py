import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.news import ENGLISH, PUBLISHED

CLAIM = "The US government approved H20 exports to China in July"


@pytest.fixture
def gold(tmp_path: Path, pack: str) -> str:
    claim = {"start": 0, "end": len(CLAIM), "exact": CLAIM, "verdict": "contradicted", "facts": ["us-approves-h20"], "speaker": None}
    document = {
        "id": "en-1", "lang": "en", "published": PUBLISHED, "title": "", "pack": Path(pack).name, "text": ENGLISH,
        "mentions": [{"start": 4, "end": 17, "exact": "US government", "entity": "us-gov"}],
        "claims": [claim], "ignore": [[len(CLAIM), len(ENGLISH)]],
    }  # fmt: skip
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(document), "utf-8")
    return str(path)


def test_json_holds_the_figures_and_every_wrong_verdict_with_its_evidence(run: Run, gold: str) -> None:
    done = run("evaluate", gold, "--format", "json")
    evaluation = json.loads(done.stdout)
    assert evaluation["all"] == evaluation["languages"]["en"]
    assert (evaluation["all"]["claims"], evaluation["all"]["decisive"]) == (1, 0.0)
    (wrong,) = evaluation["wrong"]
    assert (wrong["document"], wrong["expected"], wrong["found"], wrong["facts"]) == ("en-1", "contradicted", "supported", ["us-approves-h20"])
    assert wrong["evidence"]


def test_text_is_a_table_with_the_wrong_verdicts_below(run: Run, gold: str) -> None:
    lines = run("evaluate", gold).stdout.splitlines()
    assert "entity F1" in lines[0]
    assert [line.split()[0] for line in lines[1:3]] == ["en", "all"]
    assert "en-1: supported, gold says contradicted; facts us-approves-h20" in lines


def test_malformed_gold_is_named_with_its_line(run: Run, gold: str) -> None:
    with Path(gold).open("a", encoding="utf-8") as file:
        file.write("\n{")
    done = run("evaluate", gold)
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"{gold}:2" in done.stderr


def test_confusion_is_a_table_of_gold_against_found(run: Run, gold: str) -> None:
    lines = run("evaluate", gold, "--confusion").stdout.splitlines()
    assert lines[0] == "en: gold below, found across"
    assert lines[2].split(" | ")[1] == "supported"
    assert [line for line in lines if line.startswith("| contradicted |")] == ["| contradicted | 1 |  |  |  |  |  |  |  |"]
