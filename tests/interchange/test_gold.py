import json
from pathlib import Path

import pytest

from factmark.errors import GoldError
from factmark.interchange.gold import load_gold
from factmark.model.span import Span
from factmark.model.verdict import Rating

TEXT = "엔비디아가 H20을 판다."
DOCUMENT = {
    "id": "ko-1",
    "lang": "ko",
    "published": "2025-07-18",
    "title": "",
    "pack": "pack.yaml",
    "text": TEXT,
    "mentions": [{"start": 0, "end": 4, "exact": "엔비디아", "entity": "nvidia"}],
    "claims": [{"start": 0, "end": 12, "exact": TEXT[:12], "verdict": "supported", "facts": ["f"], "speaker": None}],
    "ignore": [[3, 5]],
}
MENTION, CLAIM = DOCUMENT["mentions"][0], DOCUMENT["claims"][0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pack.yaml").write_text("pack: p\n", "utf-8")
    return tmp_path


def write(folder: Path, *lines: str) -> Path:
    path = folder / "gold.jsonl"
    path.write_text("\n".join(lines), "utf-8")
    return path


def test_a_gold_file_is_read_line_by_line(folder: Path) -> None:
    (document,) = load_gold(write(folder, "", json.dumps(DOCUMENT), ""))
    assert (document.id, document.pack, document.ignored) == ("ko-1", folder / "pack.yaml", (Span(3, 5),))
    assert document.mentions[0].span.of(document.document.text) == "엔비디아"
    assert (document.claims[0].rating, document.claims[0].facts, document.claims[0].speaker) == (Rating.SUPPORTED, ("f",), None)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"lang": "de"}, "de"),
        ({"published": "July"}, "isoformat"),
        ({"pack": "nothing.yaml"}, "does not exist"),
        ({"text": 1}, "text needs str"),
        ({"text": ""}, "is empty"),
        ({"extra": 1}, "no member 'extra'"),
        ({"mentions": [{**MENTION, "start": 1}]}, "is not '엔비디아'"),
        ({"mentions": [{**MENTION, "end": 99}]}, "is not"),
        ({"mentions": [{**MENTION, "start": True}]}, "start needs int"),
        ({"mentions": ["x"]}, "needs an object"),
        ({"claims": [{**CLAIM, "verdict": "true"}]}, "'true' is none of"),
        ({"claims": [{"start": 0}]}, "needs 'end'"),
        ({"ignore": [[5, 3]]}, "pairs"),
    ],
)
def test_a_malformed_document_is_refused_with_file_and_line(folder: Path, change: dict, complaint: str) -> None:
    path = write(folder, json.dumps(DOCUMENT), json.dumps({**DOCUMENT, **change}))
    with pytest.raises(GoldError) as refused:
        load_gold(path)
    assert str(refused.value).startswith(f"{path}:2: ")
    assert complaint in str(refused.value)


@pytest.mark.parametrize("line", ["{", "[]", "[" * 100_000])
def test_a_line_that_is_no_json_object_is_refused(folder: Path, line: str) -> None:
    with pytest.raises(GoldError, match=":1: "):
        load_gold(write(folder, line))


def test_a_file_that_is_missing_empty_or_no_text_is_refused(folder: Path) -> None:
    binary = folder / "binary.jsonl"
    binary.write_bytes(b"\xff\xfe\x00")
    for path, complaint in [(folder / "none.jsonl", "cannot be read"), (write(folder, ""), "no document"), (binary, "UTF-8")]:
        with pytest.raises(GoldError, match=complaint):
            load_gold(path)
