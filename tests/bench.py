"""Times each stage of reading one article, and what a server takes to start. Prints medians; asserts nothing.

The article is the one beside the checkout where it is there, otherwise our own Korean demonstration article.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

import click

from factmark.language.reader import read
from factmark.model.document import Document, Language
from factmark.services.factbase import parse_packs
from factmark.services.library import Library, library_of_packs, starter_packs
from factmark.services.reading import check
from factmark.web.site import demo_document

SEED = Path(__file__).parents[2] / "shared" / "articles" / "h20-export"
STARTER = Path(__file__).parents[1] / "server" / "factmark" / "packs"
ROUNDS = 21
SERVE = (sys.executable, "-c", "from factmark.cli.main import main; main()", "serve")


def article() -> tuple[str, Document, Library]:
    """A name, the document, and the library to read it against."""
    if SEED.is_dir():
        text = (SEED / "article.txt").read_text("utf-8")
        return "seed article", Document(text=text, language=Language.KO), library_of_packs([SEED / "facts.yaml"])
    return "demonstration article", demo_document(Language.KO)[0], library_of_packs(sorted(STARTER.glob("*.yaml")))


def cpu_ms(act: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """CPU milliseconds of each of `rounds` runs."""
    found: list[float] = []
    for _ in range(rounds):
        started = time.process_time()
        act()
        found.append((time.process_time() - started) * 1000)
    return found


def line(stage: str, figures: list[float], unit: str = "ms") -> None:
    """One row: the median, and the best and worst."""
    click.echo(f"{stage:<44}{statistics.median(figures):>9.1f} {unit:<3} ({min(figures):.1f} to {max(figures):.1f})")


def bench_reading() -> None:
    """Loading, reading and reconciling, in this process."""
    started = time.process_time()
    name, document, library = article()
    check(document, library.factbase)
    click.echo(f"{name}: {len(document.text)} characters, {len(library.record.facts)} facts\n")
    line("load lexicon, morphology and pack, read once", [(time.process_time() - started) * 1000])
    line("parse the starter packs", cpu_ms(lambda: parse_packs(starter_packs()), rounds=3))
    line("language: text to claims", cpu_ms(lambda: read(document, library.factbase.knowledge)))
    line("language and reconcile: text to verdicts", cpu_ms(lambda: check(document, library.factbase)))


def bench_server() -> None:
    """From the command to the first answer, and the memory of the process after it."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "FACTMARK_DATABASE": f"{folder}/factmark.db", "FACTMARK_PORT": "0"}
        for label in ("server start with an empty base", "server start"):
            started = time.monotonic()
            with subprocess.Popen(SERVE, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
                assert process.stdout is not None
                address = next(row.split(" at ")[1].strip() for row in iter(process.stdout.readline, "") if "is running at" in row)
                with urllib.request.urlopen(f"{address}demo/ko") as answer:
                    answer.read()
                line(f"{label}, to the first answer", [time.monotonic() - started], "s")
                status = Path(f"/proc/{process.pid}/status")
                process_memory(status)
                process.terminate()


def process_memory(status: Path) -> None:
    """Prints resident memory where the system tells it."""
    if status.is_file():
        kilobytes = next(int(row.split()[1]) for row in status.read_text("utf-8").splitlines() if row.startswith("VmRSS"))
        line("resident memory of the server", [kilobytes / 1024], "MB")


if __name__ == "__main__":
    bench_reading()
    bench_server()
