"""A server's start and its memory: on an empty database, and again on the filled one."""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from article import article
from clock import resident_mb, row

from factmark.model.document import Document


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def starts(document: Document) -> list[tuple[str, str]]:
    """Seconds from starting a server on an empty database, and again on the filled one, to its first answer; its resident memory."""
    rows: list[tuple[str, str]] = []
    with tempfile.TemporaryDirectory() as folder:
        for name in ("first start (migrates, imports the starter pack)", "second start"):
            seconds, megabytes = start_once(document, Path(folder) / "bench.db")
            rows += [(f"{name}: to the first answer", f"{seconds:6.2f} s"), (f"{name}: resident memory", f"{megabytes:6.0f} MB")]
    return rows


def start_once(document: Document, database: Path) -> tuple[float, float]:
    """Wall seconds to the first answered reading, and megabytes held after it."""
    port = free_port()
    environment = {**os.environ, "FACTMARK_DATABASE": f"sqlite:///{database}", "FACTMARK_PORT": str(port)}
    start = time.monotonic()
    process = subprocess.Popen([sys.executable, "-c", "from factmark.cli.entry import main; main()", "serve"], env=environment, stdout=subprocess.DEVNULL)
    try:
        first_answer(port, document)
        return time.monotonic() - start, resident_mb(process.pid)
    finally:
        process.terminate()
        process.wait(timeout=20)


def first_answer(port: int, document: Document) -> None:
    """Ask until the reading is answered."""
    body = json.dumps({"url": "https://news.example/bench", "title": "", "language": "ko", "published": str(document.published), "text": document.text})
    for _ in range(600):
        request = urllib.request.Request(
            f"http://127.0.0.1:{port}/api/readings", data=body.encode(), headers={"Content-Type": "application/json"}, method="POST"
        )
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                answer.read()
                return
        except urllib.error.URLError:
            time.sleep(0.05)
    raise SystemExit("the server never answered; start it by hand to see why: make serve")


def main() -> None:
    """Print the table."""
    print("Server:")
    for name, figure in starts(article()[0]):
        row(name, figure)
