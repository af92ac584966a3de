"""The text of a page."""

import unicodedata

import pytest

from factmark.errors import TextError
from factmark.model.document import Document, Language


@pytest.mark.parametrize(
    ("text", "told"),
    [("", "empty"), (" \n\t", "empty"), ("중국은 \ud800 원한다", "lone surrogate"), ("China\x00wants", "NUL")],
    ids=["empty", "blank", "surrogate", "nul"],
)
def test_a_text_that_cannot_be_read_says_why(text: str, told: str) -> None:
    with pytest.raises(TextError, match=told):
        Document(text=text, language=Language.KO)


@pytest.mark.parametrize("text", ["중국은 H20을 원한다.", "😀", unicodedata.normalize("NFD", "중국"), "الصين تريد H20", "\u202eChina"])
def test_a_text_is_kept_as_it_stands(text: str) -> None:
    assert Document(text=text, language=Language.EN).text == text
