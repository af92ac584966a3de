"""Gold files of real articles, put together from our labels and the publishers' words, which lie outside this repository.

usage: python tests/gold/real/join.py MEASURES OUT_DIR      (MEASURES is the folder that holds m1_pages.jsonl)
"""

import hashlib
import json
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

OWN = Path(__file__).parent
LABELS = OWN / "labels.jsonl"
PAGES = "m1_pages.jsonl"

Record = dict[str, Any]


class JoinError(Exception):
    """What is missing or differs, one line for each thing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """One gold document as `factmark evaluate` reads it, and the pack it is judged by."""

    document: Record
    pack: Path

    @property
    def file_name(self) -> str:
        """The gold file that holds it: one for each language."""
        return f"real-{self.document['lang']}.jsonl"


def joined(measures: Path, labels: Path = LABELS) -> tuple[Joined, ...]:
    """Every labelled article with its text, in the order of the labels.

    Raises:
        JoinError: the pages are not there, or articles or packs are missing or have changed; all of them are named.
    """
    records = tuple(_lines(labels))
    bodies = _bodies(measures / PAGES, {str(record["id"]) for record in records})
    faults = [fault for record in records for fault in _faults(record, bodies.get(record["id"]), labels.parent)]
    if faults:
        raise JoinError("\n".join(faults))
    return tuple(Joined(document=_document(record, bodies[record["id"]]), pack=labels.parent / record["pack"]) for record in records)


def body(gold_text: str) -> str:
    """The paragraphs of a stored article text, joined by an empty line: each line is one, without its margins."""
    return "\n\n".join(line for line in map(str.strip, gold_text.split("\n")) if line)


def write(articles: Sequence[Joined], folder: Path) -> tuple[Path, ...]:
    """The gold files written into `folder`, with their packs beside them; files of an earlier join are replaced."""
    (folder / "packs").mkdir(parents=True, exist_ok=True)
    for article in articles:
        shutil.copyfile(article.pack, folder / article.document["pack"])
    names = sorted({article.file_name for article in articles})
    for name in names:
        lines = (json.dumps(article.document, ensure_ascii=False) + "\n" for article in articles if article.file_name == name)
        (folder / name).write_text("".join(lines), "utf-8")
    return tuple(folder / name for name in names)


def _lines(path: Path) -> Iterator[Record]:
    return (json.loads(line) for line in path.read_text("utf-8").split("\n") if line.strip())


def _bodies(pages: Path, wanted: set[str]) -> dict[str, str]:
    if not pages.is_file():
        raise JoinError(f"{pages}: does not exist; name the folder that holds {PAGES}")
    return {page["id"]: body(page["gold_text"]) for page in _lines(pages) if page["id"] in wanted}


def _faults(record: Record, text: str | None, folder: Path) -> Iterator[str]:
    if not (folder / record["pack"]).is_file():
        yield f"{record['id']}: the pack {record['pack']} does not exist"
    if text is None:
        yield f"{record['id']}: no page of this id in {PAGES}"
    elif (found := hashlib.sha256(text.encode()).hexdigest()) != record["sha256"]:
        yield f"{record['id']}: the text is not the one that was labelled (sha256 {found[:12]}…, labelled {record['sha256'][:12]}…)"


def _document(record: Record, text: str) -> Record:
    return {
        "id": record["id"],
        "lang": record["lang"],
        "published": record["published"],
        "title": "",
        "pack": record["pack"],
        "text": text,
        "mentions": [{"start": start, "end": end, "exact": text[start:end], "entity": entity} for start, end, entity in record["mentions"]],
        "claims": [
            {"start": start, "end": end, "exact": text[start:end], "verdict": verdict, "facts": facts, "speaker": speaker}
            for start, end, verdict, facts, speaker in record["claims"]
        ],
        "ignore": record["ignore"],
    }


def main(arguments: Sequence[str]) -> int:
    """The exit code: 0 joined, 1 something is missing or differs and nothing was written, 2 called wrongly."""
    if len(arguments) != 2:
        sys.stderr.write(f"{__doc__}")
        return 2
    measures, folder = map(Path, arguments)
    try:
        articles = joined(measures)
    except JoinError as error:
        sys.stderr.write(f"nothing was written:\n{error}\n")
        return 1
    for path in write(articles, folder):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
