"""A page fetched from the web for the person at the command line; the server itself fetches nothing."""

import time
from dataclasses import dataclass
from urllib.parse import urljoin

import urllib3

from factmark.errors import PageError
from factmark.model.provenance import ENGINE
from factmark.services.page_head import is_web_address

MAX_PAGE_BYTES = 8 * 1024 * 1024
"""The largest of 165 measured news pages had 1.1 MB."""

MAX_REDIRECTS = 5
TIMEOUT_S = 20.0
"""For the whole fetch, redirects included."""

CHUNK_BYTES = 65_536
READABLE_TYPES = ("text/html", "application/xhtml+xml", "text/plain")


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchedPage:
    """What an address answered with, at its last redirect; `charset` is the declared one, or None."""

    url: str
    content: bytes
    charset: str | None
    is_html: bool


def fetch(url: str) -> FetchedPage:
    """The page at `url`.

    Raises:
        PageError: the address is no web address, does not answer in time, or does not answer with a readable page.
    """
    deadline = time.monotonic() + TIMEOUT_S
    with urllib3.PoolManager(headers={"User-Agent": ENGINE, "Accept": ", ".join(READABLE_TYPES)}) as pool:
        for _ in range(MAX_REDIRECTS + 1):
            if not is_web_address(url):
                raise PageError(f"{url}: only http and https addresses can be read")
            try:
                page = _get(pool, url, deadline)
            except (urllib3.exceptions.HTTPError, UnicodeError) as error:
                raise PageError(f"{url} cannot be fetched: {_reason(error)}") from error
            if isinstance(page, FetchedPage):
                return page
            url = page
    raise PageError(f"{url}: too many redirects")


def _get(pool: urllib3.PoolManager, url: str, deadline: float) -> FetchedPage | str:
    """The page, or the address it redirects to."""
    timeout = urllib3.Timeout(connect=5, read=10)
    response = pool.request("GET", url, redirect=False, retries=False, timeout=timeout, preload_content=False)
    try:
        target = response.get_redirect_location()
        if target:
            return urljoin(url, target)
        if response.status != 200:
            raise PageError(f"{url} answered {response.status} {response.reason or ''}".rstrip())
        kind, charset = _content_type(response.headers.get("Content-Type", "text/html"))
        if kind not in READABLE_TYPES:
            raise PageError(f"{url} is {kind}, not a web page")
        content = _content(response, url, deadline)
        return FetchedPage(url=url, content=content, charset=charset, is_html=kind != "text/plain")
    finally:
        response.close()


def _content(response: urllib3.BaseHTTPResponse, url: str, deadline: float) -> bytes:
    content = bytearray()
    for chunk in response.stream(CHUNK_BYTES, decode_content=True):
        content += chunk
        if len(content) > MAX_PAGE_BYTES:
            raise PageError(f"{url} is larger than {MAX_PAGE_BYTES // 1024**2} MiB")
        if time.monotonic() > deadline:
            raise PageError(f"{url} did not finish within {TIMEOUT_S:.0f} seconds")
    return bytes(content)


def _content_type(header: str) -> tuple[str, str | None]:
    kind, *parameters = (part.strip() for part in header.lower().split(";"))
    charset = next((each.split("=", 1)[1].strip("\"' ") for each in parameters if each.startswith("charset=")), None)
    return kind, charset or None


def _reason(error: Exception) -> str:
    cause = error.reason if isinstance(error, urllib3.exceptions.MaxRetryError) and error.reason else error
    match cause:
        case urllib3.exceptions.NameResolutionError():
            return "its host is unknown"
        case urllib3.exceptions.TimeoutError():
            return "it did not answer in time"
        case urllib3.exceptions.SSLError():
            return "its certificate cannot be trusted"
        case urllib3.exceptions.NewConnectionError():
            return "nothing answers there"
        case _:
            return type(cause).__name__
