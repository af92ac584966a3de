"""The server as a process of its own: what it prints, how it stops, what it refuses."""

import os
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

COMMAND = (sys.executable, "-c", "from factmark.cli.entry import main; main()", "serve")


@contextmanager
def serving(folder: Path, **settings: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server on a free port, and the address it printed."""
    environment = {**os.environ, "FACTMARK_DATABASE": str(folder / "factmark.db"), "FACTMARK_PORT": "0", **settings}
    with subprocess.Popen(COMMAND, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            lines = iter(process.stdout.readline, "")
            address = next(line.split(" at ")[1].strip() for line in lines if "is running at" in line)
            yield process, address
        finally:
            process.kill()


@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGTERM])
def test_the_server_prints_what_to_open_and_stops_cleanly(tmp_path: Path, kind: signal.Signals) -> None:
    with serving(tmp_path) as (process, address):
        with urllib.request.urlopen(f"{address}healthz") as answer:
            assert answer.status == 200
        process.send_signal(kind)
        _, errors = process.communicate(timeout=20)
    assert process.returncode == 0
    assert errors.splitlines()[0] == "Opening the fact base …"
    assert "Imported chip-export-controls" in errors
    assert errors.splitlines()[-1] == "Stopped."
    assert "Traceback" not in errors


def test_stopping_while_it_starts_is_no_error(tmp_path: Path) -> None:
    environment = {**os.environ, "FACTMARK_DATABASE": str(tmp_path / "factmark.db"), "FACTMARK_PORT": "0"}
    with subprocess.Popen(COMMAND, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        assert "Opening" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert process.returncode in {0, 130}
    assert "Traceback" not in errors


def refused(folder: Path, **settings: str) -> str:
    environment = {**os.environ, "FACTMARK_DATABASE": str(folder / "factmark.db"), **settings}
    done = subprocess.run(COMMAND, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    return done.stderr.splitlines()[-1]


def test_a_taken_port_gets_one_clear_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        line = refused(tmp_path, FACTMARK_PORT=port)
    assert line == f"Error: port {port} is already in use; stop the other program or choose another port: FACTMARK_PORT=8766"


def test_an_address_of_another_machine_gets_one_clear_line(tmp_path: Path) -> None:
    assert "is not an address of this machine" in refused(tmp_path, FACTMARK_HOST="192.0.2.1")


def test_a_wrong_setting_is_named(tmp_path: Path) -> None:
    assert "FACTMARK_PORT='http'" in refused(tmp_path, FACTMARK_PORT="http")


def test_a_folder_that_cannot_be_written_gets_one_clear_line(tmp_path: Path) -> None:
    assert refused(tmp_path, FACTMARK_DATABASE="/proc/factmark/factmark.db").startswith("Error: ")
