"""What a person is told when the machine lacks something that `make run` needs."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent / "tools.sh"


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder with what the script itself uses, and a python, node and npm that are new enough."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("sh", "dirname"):
        (folder / name).symlink_to(shutil.which(name) or name)
    fake(folder, "python3.11", f'exec {sys.executable} "$@"')
    fake(folder, "node", "exit 0")
    fake(folder, "npm", "exit 0")
    return folder


def fake(folder: Path, name: str, does: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{does}\n", "utf-8")
    path.chmod(0o755)


def told(programs: Path, *arguments: str) -> tuple[int, str]:
    command = ["sh", SCRIPT, *(arguments or ("python3.11",))]
    done = subprocess.run(command, env={"PATH": str(programs)}, capture_output=True, text=True, check=False)
    return done.returncode, done.stderr


def test_a_machine_that_has_everything_is_told_nothing(programs: Path) -> None:
    assert told(programs) == (0, "")


@pytest.mark.parametrize(
    ("name", "does", "complaint"),
    [
        ("python3.11", None, "python3.11 is not installed"),
        ("python3.11", 'case "$2" in *version_info*) exit 1;; esac', "is older than 3.11"),
        ("python3.11", 'case "$2" in *venv*) exit 1;; esac', "cannot make virtual environments"),
        ("node", None, "node is not installed"),
        ("npm", None, "npm is not installed"),
        ("node", '[ "$1" = --version ] && echo v12.0.0; exit 1', "node v12.0.0 is too old"),
    ],
)
def test_what_is_missing_is_named_in_one_line(programs: Path, name: str, does: str | None, complaint: str) -> None:
    (programs / name).unlink()
    if does is not None:
        fake(programs, name, does)
    code, line = told(programs)
    assert (code, line.count("\n")) == (1, 1)
    assert line.startswith("factmark: ")
    assert complaint in line


def test_the_server_alone_needs_no_node(programs: Path) -> None:
    (programs / "node").unlink()
    assert told(programs, "python3.11", "--without-node") == (0, "")


def test_a_missing_node_names_the_way_to_start_without_it(programs: Path) -> None:
    (programs / "npm").unlink()
    assert "make serve" in told(programs)[1]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_named(programs: Path, tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o555)
    done = subprocess.run(["sh", SCRIPT], cwd=folder, env={"PATH": str(programs)}, capture_output=True, text=True, check=False)
    assert "cannot be written to" in done.stderr


def test_a_person_who_may_not_install_is_told_what_the_tests_need(programs: Path) -> None:
    fake(programs, "id", "echo 1000")
    fake(programs, "sudo", "exit 1")
    fake(programs, "fc-list", "exit 0")
    for name in ("grep", "ls"):
        (programs / name).symlink_to(shutil.which(name) or name)
    script = Path(__file__).parent / "system-packages.sh"
    done = subprocess.run(["sh", script], env={"PATH": str(programs)}, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "the tests need chromium fonts-noto-cjk" in done.stderr
    assert "sudo apt-get install chromium fonts-noto-cjk" in done.stderr
