"""Plain collections of texts."""

import re
from pathlib import Path

import pytest

from factmark.errors import GoldError
from factmark.interchange.corpus import CorpusText, load_corpus
from factmark.model.document import Language


def test_a_line_is_a_text_with_or_without_its_language(tmp_path: Path) -> None:
    path = tmp_path / "texts.jsonl"
    path.write_text('{"text": "올랐다.", "lang": "ko", "id": 1}\n\n{"text": "It rose."}\n', "utf-8")
    assert list(load_corpus(path)) == [CorpusText(text="올랐다.", language=Language.KO), CorpusText(text="It rose.", language=None)]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "not valid JSON"),
        ("[]", "needs an object whose member 'text' holds the text"),
        ('{"text": " "}', "needs an object whose member 'text' holds the text"),
        ('{"text": "Il monte.", "lang": "fr"}', "lang 'fr' is none of"),
    ],
)
def test_a_line_that_holds_no_text_is_refused_with_its_place(tmp_path: Path, line: str, told: str) -> None:
    path = tmp_path / "texts.jsonl"
    path.write_text(line, "utf-8")
    with pytest.raises(GoldError, match=re.escape(f"{path}:1: {told}")):
        list(load_corpus(path))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match=re.escape("none.jsonl cannot be read")):
        list(load_corpus(tmp_path / "none.jsonl"))
