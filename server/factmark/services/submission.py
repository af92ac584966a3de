"""A page that somebody sends: made a document, read, checked and stored."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Engine

from factmark.errors import TextError
from factmark.model.document import Document, Language
from factmark.model.provenance import ENGINE, Provenance
from factmark.services.annotation import store_reading
from factmark.services.library import CurrentLibrary
from factmark.services.page import language_of, read_html
from factmark.services.reading import check
from factmark.storage.readings import StoredReading

MAX_TEXT_CHARS = 200_000
"""About eighty long articles: reading time grows with length, and no request may hold a thread for minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A page as it was sent: its `text`, or its `html` from which the text is taken; exactly one of the two."""

    url: str
    title: str | None = None
    language: Language | None = None
    published: date | None = None
    text: str | None = None
    html: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What one running program works with: its database, and the fact base compiled from it."""

    engine: Engine
    library: CurrentLibrary


def read_submission(desk: Desk, submission: Submission, *, now: datetime) -> StoredReading:
    """The stored reading of the page; the same page sent again is not stored twice.

    Raises:
        TextError: the text is empty, too long or not valid Unicode.
        PageError: no article text was found in the HTML.
        StorageError: the reading cannot be stored.
    """
    document = to_document(submission)
    library = desk.library.get()
    checked = check(document, library.factbase)
    provenance = Provenance(engine=ENGINE, factbase=library.record.version, generated=now)
    return store_reading(desk.engine, checked, provenance=provenance)


def to_document(submission: Submission) -> Document:
    """The document that a submission holds.

    Raises:
        TextError: the text is empty, too long or not valid Unicode.
        PageError: no article text was found in the HTML.
    """
    document = _document(submission)
    if len(document.text) > MAX_TEXT_CHARS:
        raise TextError(f"the text has {len(document.text):,} characters; send at most {MAX_TEXT_CHARS:,}")
    return document


def _document(submission: Submission) -> Document:
    if submission.html is not None:
        return read_html(
            submission.html,
            url=submission.url,
            language=submission.language,
            published=submission.published,
        )
    text = submission.text or ""
    return Document(
        text=text,
        language=submission.language or language_of(text),
        url=submission.url,
        title=submission.title,
        published=submission.published,
    )
