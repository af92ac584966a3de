"""From a web page to a document: trafilatura finds the article's text, BeautifulSoup what the page says about itself."""

import logging
import re
from datetime import date

from bs4 import BeautifulSoup, UnicodeDammit

from factmark.errors import PageError, TextError
from factmark.model.document import Document, Language
from factmark.services.page_head import declared_language, page_head

HANGUL_SHARE = 0.2
"""From this share of Hangul among the letters on, a text is Korean; Korean news full of Latin names stays well above it."""

_BLOCKS = ("p", "h1", "h2", "h3", "li", "blockquote", "div", "td", "article", "main")
_FURNITURE = ("script", "style", "noscript", "template", "nav", "header", "footer", "aside", "form", "button")
_BULLET = re.compile(r"^[-•·]\s+")

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def read_html(html: str, *, url: str | None = None, language: Language | None = None, published: date | None = None) -> Document:
    """The article of a page. What is given goes before what the page says; without `url` the canonical address is taken.

    Raises:
        PageError: the page holds no article text, or is in a language Factmark does not read.
        TextError: the page holds characters that no text may hold.
    """
    if "\x00" in html:
        raise TextError("the page holds a NUL character; send the page as text")
    if any(0xD800 <= ord(char) <= 0xDFFF for char in html):
        raise TextError("the page holds a lone surrogate; send valid Unicode")
    soup = BeautifulSoup(html, "lxml")
    spoken = declared_language(soup)
    text = article_text(html) or _visible_text(soup)
    if not text:
        raise PageError("no article text was found on the page; if it is drawn by script, save it from the browser first")
    language = language or language_of(text, declared=spoken)
    head = page_head(soup, language)
    return Document(
        text=text,
        language=language,
        url=url or head.url,
        title=head.title,
        published=published or head.published,
    )


def decode_html(content: bytes, *, charset: str | None = None) -> str:
    """The page's characters, by the charset declared beside it, else the one declared in it, else by its bytes.

    Raises:
        PageError: no charset fits.
    """
    known = [charset] if charset is not None else []
    decoded = UnicodeDammit(content, known_definite_encodings=known, is_html=True).unicode_markup
    if decoded is None:
        raise PageError("the characters of the page cannot be decoded; save it as UTF-8")
    return decoded


def article_text(html: str) -> str:
    """The article's text blocks joined by a blank line; "" where no article stands out."""
    import trafilatura  # noqa: PLC0415 -- takes half a second, which only pages sent as HTML need

    text = trafilatura.extract(html, include_comments=False, favor_precision=True) or ""
    return _joined(text.split("\n"))


def language_of(text: str, *, declared: str | None = None) -> Language:
    """The language a text is written in.

    Raises:
        PageError: the text is not Korean and its page declares a language that Factmark does not read.
    """
    letters = sum(char.isalpha() for char in text)
    hangul = sum("가" <= char <= "힣" or "ᄀ" <= char <= "ᇿ" for char in text)
    if hangul > 0 and hangul >= HANGUL_SHARE * letters:
        return Language.KO
    primary = (declared or Language.EN).replace("_", "-").split("-")[0].lower()
    if primary not in list(Language):
        raise PageError(f"the page is in {primary!r}; Factmark reads Korean (ko) and English (en)")
    return Language.EN


def _visible_text(soup: BeautifulSoup) -> str:
    """Every innermost block of a page too short for an article finder; takes the furniture out of `soup`."""
    for element in soup(_FURNITURE):
        element.decompose()
    blocks = soup.body.find_all(_BLOCKS) if soup.body is not None else []
    innermost = [block for block in blocks if block.find(_BLOCKS) is None]
    return _joined([" ".join(block.get_text().split()) for block in innermost])


def _joined(lines: list[str]) -> str:
    return "\n\n".join(_BULLET.sub("", line.strip()) for line in lines if line.strip())
