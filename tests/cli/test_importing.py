from pathlib import Path

from tests.cli.conftest import Run


def test_a_pack_is_imported_once(run: Run, pack: str) -> None:
    assert run("import", pack).stdout == "Imported test-chips: 5 entities added, 0 changed; 2 facts added, 0 changed.\n"
    assert run("import", pack).stdout == "Imported test-chips: 0 entities added, 0 changed; 0 facts added, 0 changed.\n"


def test_nothing_is_imported_when_one_of_the_packs_is_wrong(run: Run, pack: str, tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("pack: [", "utf-8")
    assert run("import", pack, str(tmp_path / "bad.yaml")).exit_code == 2
    assert "5 entities added" in run("import", pack).stdout


def test_a_database_that_cannot_be_opened_gets_one_clear_line(run: Run, pack: str, tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "file").write_text("not a folder", "utf-8")
    monkeypatch.setenv("FACTMARK_DATABASE", str(tmp_path / "file" / "factmark.db"))
    done = run("import", pack)
    assert done.exit_code == 2
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("Error: ")
