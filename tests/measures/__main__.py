"""`python -m tests.measures TASK MEASURES_DIR [--half tuned|measured]`: predicts a task's records and prints what its own scorer says."""

import argparse
import sys
from pathlib import Path

from tests.measures.measure import HALVES, MeasureError, measure
from tests.measures.registry import REPORTS, TASKS


def main() -> int:
    """Run one task; 2 and one line of reason where it cannot run."""
    parser = argparse.ArgumentParser(prog="python -m tests.measures", description="Score Factmark on a file of others' labels.")
    parser.add_argument("task", choices=sorted(TASKS))
    parser.add_argument("folder", type=Path, help="the folder with TASK.jsonl and score.py")
    parser.add_argument("--half", choices=sorted(HALVES), help="only the records one may look at (tuned), or only the others (measured)")
    options = parser.parse_args()
    try:
        sys.stdout.write(measure(options.task, TASKS[options.task], options.folder, half=options.half, report=REPORTS.get(options.task)))
    except MeasureError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
