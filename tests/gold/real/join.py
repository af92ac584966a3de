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
HALVES = ("build", "unseen")
"""The labels are `<half>.jsonl`: articles that may be read while building, and articles that are only ever measured."""

PAGES = "m1_pages.jsonl"
DIGESTS = "m10_domain_news.jsonl"

Record = dict[str, Any]


class JoinError(Exception):
    """What is missing or differs, one line for each thing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """One gold document as `factmark evaluate` reads it, and the pack it is judged by."""

    document: Record
    pack: Path

    half: str

    @property
    def file_name(self) -> str:
        """The gold file that holds it: one for each half and language."""
        return f"real-{self.half}-{self.document['lang']}.jsonl"


def joined(measures: Path, folder: Path = OWN) -> tuple[Joined, ...]:
    """Every labelled article with its text, in the order of the labels.

    Raises:
        JoinError: the texts are not there, or articles or packs are missing or have changed; all of them are named.
    """
    records = [(half, record) for half in HALVES for record in labels(folder, half)]
    stored = _stored(measures, {item for _, record in records for item in record["items"]})
    texts = {record["id"]: text(record, stored) for _, record in records}
    faults = [fault for _, record in records for fault in _faults(record, texts[record["id"]], folder)]
    if faults:
        raise JoinError("\n".join(faults))
    return tuple(Joined(document=_document(record, texts[record["id"]]), pack=folder / record["pack"], half=half) for half, record in records)


def labels(folder: Path, half: str) -> tuple[Record, ...]:
    """The records of one half, one for each article."""
    return tuple(_lines(folder / f"{half}.jsonl"))


def text(record: Record, stored: dict[str, str]) -> str:
    """The text that was labelled: the record's items below each other, up to its number of characters; empty where an item is missing."""
    if not stored.keys() >= set(record["items"]):
        return ""
    return "\n\n".join(stored[item] for item in record["items"])[: record["chars"]]


def body(gold_text: str) -> str:
    """The paragraphs of a stored article text, joined by an empty line: each line is one, without its margins."""
    return "\n\n".join(line for line in map(str.strip, gold_text.split("\n")) if line)


def digest(item: Record) -> str:
    """A headline and its lede as two paragraphs."""
    return f"{item['title'].strip()}\n\n{' '.join(item['lede'].split())}"


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


def _stored(measures: Path, wanted: set[str]) -> dict[str, str]:
    missing = [name for name in (PAGES, DIGESTS) if not (measures / name).is_file()]
    if missing:
        raise JoinError("\n".join(f"{measures / name}: does not exist; name the folder that holds {name}" for name in missing))
    pages = {page["id"]: body(page["gold_text"]) for page in _lines(measures / PAGES) if page["id"] in wanted}
    return pages | {item["id"]: digest(item) for item in _lines(measures / DIGESTS) if item["id"] in wanted}


def _faults(record: Record, found_text: str, folder: Path) -> Iterator[str]:
    if not (folder / record["pack"]).is_file():
        yield f"{record['id']}: the pack {record['pack']} does not exist"
    if not found_text:
        yield f"{record['id']}: no text of this id in {PAGES} or {DIGESTS}"
    elif (found := hashlib.sha256(found_text.encode()).hexdigest()) != record["sha256"]:
        yield f"{record['id']}: the text is not the one that was labelled (sha256 {found[:12]}…, labelled {record['sha256'][:12]}…)"


def _document(record: Record, found_text: str) -> Record:
    return {
        "id": record["id"],
        "lang": record["lang"],
        "published": record["published"],
        "title": "",
        "pack": record["pack"],
        "text": found_text,
        "mentions": [{"start": start, "end": end, "exact": found_text[start:end], "entity": entity} for start, end, entity in record["mentions"]],
        "claims": [
            {"start": start, "end": end, "exact": found_text[start:end], "verdict": verdict, "facts": facts, "speaker": speaker}
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
