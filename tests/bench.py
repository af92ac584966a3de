"""Times the reading of one article stage by stage, a server's start and its memory; prints figures, asserts nothing.

CPU milliseconds, medians of several rounds in one process. The article is the seed article beside the checkout where it is there, else the
Korean demonstration article. Machines differ and are noisy: compare columns of one run, not of two.
"""

import gc
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from datetime import date
from pathlib import Path

import yaml

from factmark.interchange.pack import load_pack
from factmark.language import pattern
from factmark.language.ko.token import forget, tokens, warm_up
from factmark.language.normalize import normalize
from factmark.language.reader import read, sentences_of, spots_of
from factmark.model.document import Document, Language
from factmark.services.factbase import Factbase, factbase_of_packs
from factmark.services.reading import check

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT.parent / "shared" / "articles" / "h20-export"
STARTER = ROOT / "server" / "factmark" / "packs" / "chip-export-controls.yaml"
DEMO = ROOT / "server" / "factmark" / "web" / "demo" / "ko.yaml"
ROUNDS = 15


def article() -> tuple[Document, Path]:
    """The article to read, and the pack to read it against."""
    if SEED.is_dir():
        text = (SEED / "article.txt").read_text("utf-8")
        return Document(text=text, language=Language.KO, published=date(2025, 7, 18)), SEED / "facts.yaml"
    demo = yaml.safe_load(DEMO.read_text("utf-8"))
    text = "\n\n".join([demo["title"], *demo["paragraphs"]])
    return Document(text=text, language=Language.KO, published=date.fromisoformat(str(demo["published"]))), STARTER


def cpu_ms(work: Callable[[], object], *, is_known: bool = False) -> float:
    """Median CPU milliseconds of one call, after one that is not counted; unless `is_known`, no sentence was read before."""
    work()
    times: list[float] = []
    for _ in range(ROUNDS):
        if not is_known:
            forget()
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times)


def stages(document: Document, base: Factbase) -> list[tuple[str, float]]:
    """Each stage of reading on its own, what it needs of the stages before made beforehand."""
    knowledge = base.knowledge
    normal = normalize(document.text)
    spots = spots_of(normal.text, knowledge)
    parts = sentences_of(normal.text, spots, document)
    return [
        ("normalise", cpu_ms(lambda: normalize(document.text))),
        ("names and concepts", cpu_ms(lambda: spots_of(normal.text, knowledge))),
        ("sentences, amounts, dates", cpu_ms(lambda: sentences_of(normal.text, spots, document))),
        ("morphemes (Kiwi)", cpu_ms(lambda: [tokens(normal.text, part) for part in parts])),
        ("clauses, morphemes included", cpu_ms(lambda: pattern.clauses(normal.text, parts, knowledge.lexicon, knowledge.kinds, document.language))),
        ("reading, all of the above and frames", cpu_ms(lambda: read(document, knowledge))),
        ("reading and verdicts", cpu_ms(lambda: check(document, base))),
        ("the same again, sentences known", cpu_ms(lambda: check(document, base), is_known=True)),
    ]


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def server(document: Document) -> list[tuple[str, str]]:
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


def resident_mb(pid: int) -> float:
    """Megabytes of physical memory that a process holds (Linux)."""
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def main() -> None:
    """Print the table."""
    document, pack = article()
    base = factbase_of_packs([load_pack(pack.read_text("utf-8"), file=str(pack))])
    warm_up()
    gc.freeze()  # as the server does
    timed = stages(document, base)
    whole = timed[-2][1]
    print(f"One Korean article of {len(document.text)} characters against {pack.name}, medians of {ROUNDS}:")
    for name, milliseconds in timed:
        print(f"  {name:<40} {milliseconds:7.1f} ms CPU {milliseconds / whole:6.0%}")
    print("Server:")
    for name, figure in server(document):
        print(f"  {name:<60} {figure}")


if __name__ == "__main__":
    main()
