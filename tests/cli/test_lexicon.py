import json
from pathlib import Path

from tests.cli.conftest import Run

SENSE = "- {id: relish, label: {en: relishes, ko: 음미하다}, en: [{verbs: [relish]}], ko: [{verbs: [음미하다]}]}"


def test_coverage_lists_missing_verbs_of_every_kind_of_file(run: Run, tmp_path: Path) -> None:
    text, lines = tmp_path / "a.txt", tmp_path / "b.jsonl"
    text.write_text("The board approved the plan and zorbed the budget.", "utf-8")
    lines.write_text(json.dumps({"text": "이사회가 예산을 승인했다."}) + "\n\n" + json.dumps({"lang": "en", "text": "It zorbed the plan."}), "utf-8")
    english, korean = sorted(json.loads(run("lexicon", "coverage", str(text), str(lines), "--format", "json").stdout), key=lambda each: each["language"])
    assert (korean["verbs"], korean["covered"]) == (1, 1)
    assert (english["verbs"], english["covered"], english["share"]) == (3, 1, 0.3333)
    assert [(word["lemma"], word["count"]) for word in english["missing"]] == [("zorb", 2)]


def test_coverage_as_text_is_a_table_with_the_missing_words_below(run: Run, tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("The board zorbed the plan.", "utf-8")
    lines = run("lexicon", "coverage", str(text)).stdout.splitlines()
    assert lines[1].split()[:4] == ["en", "1", "0", "0.0%"]
    assert lines[-1].split() == "en 1 verb zorb: The board zorbed the plan.".split()


def test_a_corpus_line_without_text_is_named(run: Run, tmp_path: Path) -> None:
    lines = tmp_path / "b.jsonl"
    lines.write_text('{"text": "It rose."}\n{"words": "It rose."}', "utf-8")
    done = run("lexicon", "coverage", str(lines))
    assert (done.exit_code, done.stdout) == (2, "")
    assert "b.jsonl:2" in done.stderr


def test_the_bundled_files_pass_their_check(run: Run) -> None:
    done = run("lexicon", "check")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "Faults: 0\n")


def test_a_file_is_checked_beside_the_bundled_ones(run: Run, tmp_path: Path) -> None:
    sound, faulty = tmp_path / "sound.yaml", tmp_path / "faulty.yaml"
    sound.write_text(SENSE, "utf-8")
    faulty.write_text(SENSE.replace("relish", "permit"), "utf-8")
    assert run("lexicon", "check", str(sound)).exit_code == 0
    done = run("lexicon", "check", str(faulty))
    assert done.exit_code == 1
    assert "permit" in done.stdout


def test_a_lexicon_file_that_does_not_exist_is_named(run: Run, tmp_path: Path) -> None:
    done = run("lexicon", "check", str(tmp_path / "none.yaml"))
    assert done.exit_code == 2
    assert "none.yaml cannot be read" in done.stderr
