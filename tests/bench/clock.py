"""CPU time and memory, as the benchmark prints them."""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

ROUNDS = 15


def cpu_ms(work: Callable[[], object], *, before: Callable[[], object] = lambda: None, rounds: int = ROUNDS) -> float:
    """Median CPU milliseconds of one call, after one that is not counted; `before` runs uncounted before each."""
    before()
    work()
    times: list[float] = []
    for _ in range(rounds):
        before()
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times)


def cpu_s(work: Callable[[], object]) -> tuple[float, object]:
    """CPU seconds of one call, and what it returned."""
    start = time.process_time()
    made = work()
    return time.process_time() - start, made


def resident_mb(pid: int | str = "self") -> float:
    """Megabytes of physical memory that a process holds (Linux)."""
    return _megabytes("VmRSS", pid)


def peak_mb() -> float:
    """Megabytes of physical memory that this process held at its fullest (Linux); getrusage would count what the process that started it held."""
    return _megabytes("VmHWM", "self")


def _megabytes(figure: str, pid: int | str) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith(figure))
    return int(line.split()[1]) / 1024


def row(name: str, figure: str, note: str = "") -> None:
    """One line of a table."""
    print(f"  {name:<58} {figure:>12}  {note}".rstrip())
