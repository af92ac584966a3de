"""The command line in a folder of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.news import PACK

from factmark.cli.main import cli

Run = Callable[..., Result]


@pytest.fixture
def pack(tmp_path: Path) -> str:
    """The path of the small pack."""
    path = tmp_path / "pack.yaml"
    path.write_text(PACK, "utf-8")
    return str(path)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `factmark` with its own database, gives what it printed."""
    monkeypatch.setenv("FACTMARK_DATABASE", str(tmp_path / "factmark.db"))
    monkeypatch.setenv("COLUMNS", "80")

    def invoke(*arguments: str, **options: object) -> Result:
        return CliRunner().invoke(cli, arguments, prog_name="factmark", **options)

    return invoke
