"""Gold records in, predictions out, the material's own scorer over both: the same for every task."""

import hashlib
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

Record = dict[str, Any]
Predictor = Callable[[tuple[Record, ...], Path], Iterable[Record]]
"""From the gold records (without what is asked for) and the folder of the material to one prediction a record, with the record's `id`."""

Report = Callable[[tuple[Record, ...], tuple[Record, ...]], str]
"""From gold records and predictions to lines that the folder's scorer does not print."""

HALVES = {"tuned": 0, "measured": 1}
"""By the parity of the first byte of the SHA-256 of the record's id: the halves never change when records are added."""

UNDECIDED = "unknown"


class MeasureError(Exception):
    """The material is not there or its scorer failed; the text says where it was looked for."""


def measure(task: str, predict: Predictor, folder: Path, *, half: str | None = None, report: Report | None = None) -> str:
    """What `score.py TASK GOLD PREDICTIONS` of the folder prints, and for tasks with labels the share that was decided.

    Raises:
        MeasureError: where the folder lacks the gold file or the scorer, a record has no prediction, or the scorer fails.
    """
    gold, scorer = folder / f"{task}.jsonl", folder / "score.py"
    for needed in (gold, scorer):
        if not needed.is_file():
            raise MeasureError(f"{needed} is not there: give the folder that holds {gold.name} and score.py")
    records = tuple(record for record in _read(gold) if half is None or half_of(record["id"]) == half)
    predictions = tuple(predict(records, folder))
    missing = {record["id"] for record in records} - {prediction["id"] for prediction in predictions}
    if missing:
        raise MeasureError(f"{len(missing)} of {len(records)} records have no prediction, the first of them {min(missing)}")
    with tempfile.TemporaryDirectory() as made:
        asked, answered = Path(made) / gold.name, Path(made) / "predictions.jsonl"
        _write(asked, records)
        _write(answered, predictions)
        return _scored(scorer, task, asked, answered) + _decided(predictions) + ("" if report is None else report(records, predictions))


def half_of(identifier: str) -> str:
    """The half a record belongs to: `tuned` may be looked at while the code is written, `measured` is only ever scored."""
    parity = hashlib.sha256(identifier.encode()).digest()[0] % 2
    return next(name for name, number in HALVES.items() if number == parity)


def _read(path: Path) -> Iterable[Record]:
    return (json.loads(line) for line in path.read_text("utf-8").splitlines() if line)


def _write(path: Path, records: Iterable[Record]) -> None:
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), "utf-8")


def _scored(scorer: Path, task: str, gold: Path, predictions: Path) -> str:
    done = subprocess.run([sys.executable, str(scorer), task, str(gold), str(predictions)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise MeasureError(f"{scorer} failed: {done.stderr.strip()}")
    return done.stdout


def _decided(predictions: tuple[Record, ...]) -> str:
    """The share of predictions with a label other than unknown, "" for tasks without labels."""
    labels = Counter(prediction["label"] for prediction in predictions if "label" in prediction)
    if not labels:
        return ""
    decided = sum(labels.values()) - labels[UNDECIDED]
    return f"decided: {decided / sum(labels.values()):.3f} of {sum(labels.values())} ({', '.join(f'{name} {n}' for name, n in labels.most_common())})\n"
