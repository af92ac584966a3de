"""The text of one page."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from factmark.errors import TextError


class Language(StrEnum):
    """The languages Factmark reads; each is a folder under language/."""

    KO = "ko"
    EN = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One page's text, blocks joined by a blank line, with what is known about the page.

    `published` is the day against which "yesterday" or "지난달" is resolved; None leaves them open.
    """

    text: str
    language: Language
    url: str | None = None
    title: str | None = None
    published: date | None = None

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise TextError("the text is empty; send the words of the article")
        if any(0xD800 <= ord(char) <= 0xDFFF for char in self.text):
            raise TextError("the text holds a lone surrogate; send valid Unicode")
        if "\x00" in self.text:
            raise TextError("the text holds a NUL character; remove it")
