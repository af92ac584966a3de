"""The texts of pages, each stored once however often it is read."""

import json
from hashlib import sha256
from urllib.parse import urldefrag

from sqlmodel import Session, select

from factmark.errors import InvalidValueError
from factmark.model.codec import encode
from factmark.model.document import Document, Language
from factmark.storage.tables import DocumentRow


def store(session: Session, document: Document, *, new_id: str) -> str:
    """The id under which exactly this document is stored: an earlier one, or `new_id`.

    Raises:
        InvalidValueError: the document has no address.
    """
    if document.url is None:
        raise InvalidValueError("a document is stored under its page's address; give it a url")
    digest = _digest(document)
    known = session.exec(select(DocumentRow.id).where(DocumentRow.digest == digest)).first()
    if known is not None:
        return known
    row = DocumentRow(
        id=new_id,
        digest=digest,
        page=page_key(document.url),
        url=document.url,
        title=document.title,
        language=document.language.value,
        published=document.published,
        text=document.text,
    )
    session.add(row)
    session.flush()
    return new_id


def value(row: DocumentRow) -> Document:
    """The document of a row; for the other modules of the store."""
    return Document(text=row.text, language=Language(row.language), url=row.url, title=row.title, published=row.published)


def page_key(url: str) -> str:
    """What all addresses of one page share: a digest without the fragment, of a length that an index takes."""
    return sha256(urldefrag(url).url.encode()).hexdigest()


def _digest(document: Document) -> str:
    return sha256(json.dumps(encode(document), ensure_ascii=False, sort_keys=True).encode()).hexdigest()
