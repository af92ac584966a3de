"""A page that somebody sends: made a document, read, checked and stored."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from sqlalchemy import Engine

from factmark.errors import TextError
from factmark.model.document import Document, Language
from factmark.model.provenance import ENGINE, Provenance
from factmark.model.suggestion import Consultation
from factmark.services.annotation import store_reading
from factmark.services.consultation import Bench, consult, keep
from factmark.services.library import CurrentLibrary
from factmark.services.page import language_of, read_html
from factmark.services.provider import Providers
from factmark.services.reading import check
from factmark.storage.readings import StoredReading

MAX_TEXT_CHARS = 200_000
"""About eighty long articles: reading time grows with length, and no request may hold a thread for minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A page as it was sent: its `text`, or its `html` from which the text is taken; exactly one of the two.

    `suggestions` names the provider whose suggestions are asked for; None keeps the page from all of them.
    """

    url: str
    title: str | None = None
    language: Language | None = None
    published: date | None = None
    text: str | None = None
    html: str | None = None
    suggestions: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What one running program works with: its database, the fact base compiled from it, and the models it may ask."""

    engine: Engine
    library: CurrentLibrary
    providers: Providers = field(default_factory=Providers)

    def bench(self) -> Bench:
        """Where a provider is asked."""
        return Bench(engine=self.engine, providers=self.providers, now=lambda: datetime.now(UTC))


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A stored reading; `consultation` is None unless suggestions were asked for."""

    stored: StoredReading
    consultation: Consultation | None


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


def answer_submission(desk: Desk, submission: Submission, *, now: datetime) -> Answered:
    """The stored reading of the page, and where the sender asked for them what a provider suggests beside it.

    Raises:
        NoProviderError: suggestions are asked of a provider that is not set up; the page is then not read.
        TextError: the text is empty, too long or not valid Unicode.
        PageError: no article text was found in the HTML.
        StorageError: the reading cannot be stored.
    """
    if submission.suggestions is None:
        return Answered(stored=read_submission(desk, submission, now=now), consultation=None)
    desk.providers.get(submission.suggestions)
    stored = read_submission(desk, submission, now=now)
    consultation = consult(desk.bench(), submission.suggestions, stored.checked, desk.library.get())
    keep(desk.engine, stored.id, consultation)
    return Answered(stored=stored, consultation=consultation)


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
