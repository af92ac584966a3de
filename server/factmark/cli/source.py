"""What `factmark read` is given: a text or HTML file, standard input, or a web address."""

import re
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factmark.errors import FactmarkError, PageError, TextError
from factmark.model.document import Document, Language
from factmark.services.fetch import fetch
from factmark.services.page import decode_html, language_of, read_html

MAX_SOURCE_BYTES = 2 * 1024 * 1024
"""The limit of the HTTP route too: about a thousand times a news article."""

_ADDRESS = re.compile(r"^[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_HTML_SUFFIXES = (".html", ".htm", ".xhtml")
_HTML_START = re.compile(rb"^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|\?xml)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the person said about the page; it goes before what the page says of itself."""

    published: date | None
    language: Language | None


def load_document(source: str, given: Given) -> Document:
    """The document that `source` names; "-" is standard input.

    Raises:
        FactmarkError: it cannot be read; the message names the source.
    """
    if _ADDRESS.match(source):
        page = fetch(source)
        if page.is_html:
            return read_html(
                decode_html(page.content, charset=page.charset),
                url=page.url,
                language=given.language,
                published=given.published,
            )
        return _text_document(page.content, given, url=page.url)
    name = "standard input" if source == "-" else source
    content = _read_stdin() if source == "-" else _read_file(Path(source))
    try:
        if source.lower().endswith(_HTML_SUFFIXES) or (source == "-" and _HTML_START.match(content)):
            return read_html(decode_html(content), language=given.language, published=given.published)
        return _text_document(content, given, url=None)
    except FactmarkError as error:
        raise PageError(f"{name}: {error}") from error


def _text_document(content: bytes, given: Given, *, url: str | None) -> Document:
    if b"\x00" in content:
        raise TextError("it holds NUL characters, so it is not a text file; give a .txt or .html file")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TextError(f"it is not UTF-8 text (byte {error.start + 1}); save it as UTF-8") from error
    if not text.strip():
        raise TextError("it is empty; there is nothing to read")
    return Document(text=text, language=given.language or language_of(text), url=url, published=given.published)


def _read_stdin() -> bytes:
    return _bounded(sys.stdin.buffer.read(MAX_SOURCE_BYTES + 1), "standard input")


def _read_file(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise PageError(f"{path} is a folder; give a .txt or .html file")
        with path.open("rb") as file:
            return _bounded(file.read(MAX_SOURCE_BYTES + 1), str(path))
    except FileNotFoundError as error:
        raise PageError(f"{path} does not exist") from error
    except (OSError, ValueError) as error:
        raise PageError(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}") from error


def _bounded(content: bytes, name: str) -> bytes:
    if len(content) > MAX_SOURCE_BYTES:
        raise TextError(f"{name} is larger than {MAX_SOURCE_BYTES // 1024**2} MiB; give one article")
    return content
