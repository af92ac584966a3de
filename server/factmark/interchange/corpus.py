"""Plain collections of texts: one JSON object a line with `text` and, where it is known, `lang`; gold files are such collections too."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from factmark.errors import GoldError
from factmark.model.codec import Json
from factmark.model.document import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class CorpusText:
    """One text; None for a language that the line does not say."""

    text: str
    language: Language | None


def load_corpus(path: Path) -> Iterator[CorpusText]:
    """Every text of a file in the order of its lines; blank lines are skipped.

    Raises:
        GoldError: the file cannot be read, or a line holds no text; the message names file and line.
    """
    try:
        lines = path.read_text("utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise GoldError(f"{path} cannot be read: {error}") from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _text(line, f"{path}:{number}")


def _text(line: str, place: str) -> CorpusText:
    try:
        loaded: Json = json.loads(line)
    except ValueError as error:
        raise GoldError(f"{place}: not valid JSON: {error}") from error
    members = loaded if isinstance(loaded, dict) else {}
    text, language = members.get("text"), members.get("lang")
    if not isinstance(text, str) or not text.strip():
        raise GoldError(f"{place}: needs an object whose member 'text' holds the text")
    if language is not None and language not in list(Language):
        raise GoldError(f"{place}: lang {language!r} is none of {', '.join(Language)}")
    return CorpusText(text=text, language=None if language is None else Language(str(language)))
