"""What a web page says about itself: title, day of publication, address, language.

Sources: the Open Graph protocol; schema.org NewsArticle as JSON-LD; the HTML standard (`time`, `link rel=canonical`, `lang`).
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import cast
from urllib.parse import urlsplit

from bs4 import BeautifulSoup

from factmark.model.codec import Json
from factmark.model.document import Language

SEOUL = timezone(timedelta(hours=9))
"""A Korean page that gives the moment with its offset from UTC means the day in Seoul."""

_TITLES = ('meta[property="og:title"]', 'meta[name="twitter:title"]')
_DATES = (
    'meta[property="article:published_time"]',
    'meta[name="article:published_time"]',
    'meta[property="og:article:published_time"]',
    'meta[itemprop="datePublished"]',
    'meta[name="pubdate"]',
    'meta[name="date"]',
    'meta[name="parsely-pub-date"]',
)
_DAY = re.compile(
    r"(?P<year>\d{4})(?:\s*[-./]\s*|\s*년\s*)(?P<month>\d{1,2})(?:\s*[-./]\s*|\s*월\s*)(?P<day>\d{1,2})(?!\d)"
    r"|(?P<compact>\d{8})(?!\d)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageHead:
    """What a page says about itself; None where it is silent."""

    title: str | None
    published: date | None
    url: str | None


def page_head(soup: BeautifulSoup, language: Language) -> PageHead:
    """Each item from the most reliable place that has it; `language` tells in which zone a moment becomes a day."""
    linked = tuple(_linked_data(soup))
    titles = [*_contents(soup, _TITLES), *_members(linked, "headline"), *_texts(soup, ("h1", "title"))]
    dates = [*_contents(soup, _DATES), *_members(linked, "datePublished"), *_attributes(soup, "time[datetime]", "datetime")]
    addresses = [*_attributes(soup, 'link[rel~="canonical"]', "href"), *_contents(soup, ('meta[property="og:url"]',))]
    return PageHead(
        title=next((" ".join(title.split()) for title in titles if title.strip()), None),
        published=next((day for day in (day_of(text, language) for text in dates) if day is not None), None),
        url=next((address for address in addresses if is_web_address(address)), None),
    )


def declared_language(soup: BeautifulSoup) -> str | None:
    """The language tag on the page's root, or its Open Graph locale; None where it has neither."""
    tags = [*_attributes(soup, "html[lang]", "lang"), *_contents(soup, ('meta[property="og:locale"]',))]
    return next((tag.strip() for tag in tags if tag.strip()), None)


def day_of(text: str, language: Language) -> date | None:
    """The day that `text` begins with (ISO 8601, 20250718, 2025.07.18, 2025년 7월 18일); None where there is none."""
    moment = _moment(text.strip())
    if moment is not None and moment.tzinfo is not None:
        return (moment.astimezone(SEOUL) if language is Language.KO else moment).date()
    found = _DAY.match(text.strip())
    if found is None:
        return None
    compact = found["compact"]
    parts = (compact[:4], compact[4:6], compact[6:]) if compact else found.group("year", "month", "day")
    try:
        return date(*(int(part) for part in parts))
    except ValueError:
        return None


def is_web_address(text: str) -> bool:
    """True for an absolute http or https address with a host."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _contents(soup: BeautifulSoup, selectors: tuple[str, ...]) -> Iterator[str]:
    for selector in selectors:
        yield from _attributes(soup, selector, "content")


def _attributes(soup: BeautifulSoup, selector: str, name: str) -> Iterator[str]:
    for element in soup.select(selector):
        value = element.get(name)
        if isinstance(value, str):
            yield value


def _texts(soup: BeautifulSoup, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        element = soup.find(name)
        if element is not None:
            yield element.get_text(" ", strip=True)


def _linked_data(soup: BeautifulSoup) -> Iterator[dict[str, Json]]:
    """Every JSON-LD object of the page, those inside lists and @graph too; a block that is not JSON says nothing."""
    for script in soup.find_all("script", type="application/ld+json"):
        try:
            pending = [cast("Json", json.loads(script.get_text(), strict=False))]
        except (ValueError, RecursionError):
            continue
        while pending:
            item = pending.pop(0)
            if isinstance(item, list):
                pending = item + pending
            elif isinstance(item, dict):
                yield item
                pending.append(item.get("@graph"))


def _members(objects: tuple[dict[str, Json], ...], name: str) -> Iterator[str]:
    for item in objects:
        value = item.get(name)
        if isinstance(value, str):
            yield value
