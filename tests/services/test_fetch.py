"""Pages fetched from a real server on this machine."""

import gzip
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from factmark.errors import PageError
from factmark.services import fetch as module
from factmark.services.fetch import fetch

HTML = "<p>엔비디아</p>".encode()


class _Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        status, headers, body = {
            "/": (200, {"Content-Type": "text/html; charset=UTF-8"}, HTML),
            "/text": (200, {"Content-Type": "text/plain"}, b"plain"),
            "/zip": (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, gzip.compress(HTML)),
            "/bomb": (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, gzip.compress(b"x" * 200_000)),
            "/moved": (302, {"Location": "/"}, b""),
            "/loop": (302, {"Location": "/loop"}, b""),
            "/file": (302, {"Location": "file:///etc/passwd"}, b""),
            "/pdf": (200, {"Content-Type": "application/pdf"}, b"%PDF"),
            "/gone": (404, {}, b""),
        }[self.path]
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(("path", "content"), [("/", HTML), ("/zip", HTML), ("/moved", HTML), ("/text", b"plain")])
def test_a_page_is_fetched(site: str, path: str, content: bytes) -> None:
    assert fetch(site + path).content == content


def test_a_redirect_names_the_last_address_and_the_declared_charset(site: str) -> None:
    page = fetch(f"{site}/moved")
    assert (page.url, page.charset, page.is_html) == (f"{site}/", "utf-8", True)


@pytest.mark.parametrize(
    ("path", "complaint"),
    [("/loop", "too many redirects"), ("/file", "only http and https"), ("/pdf", "is application/pdf"), ("/gone", "answered 404")],
)
def test_what_is_no_readable_page_is_refused(site: str, path: str, complaint: str) -> None:
    with pytest.raises(PageError, match=complaint):
        fetch(site + path)


def test_a_page_that_unpacks_to_too_much_is_refused(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_PAGE_BYTES", 100_000)
    with pytest.raises(PageError, match="larger than"):
        fetch(f"{site}/bomb")


def test_a_page_that_does_not_finish_is_given_up(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TIMEOUT_S", -1.0)
    with pytest.raises(PageError, match="did not finish"):
        fetch(f"{site}/")


@pytest.mark.parametrize("url", ["ftp://news.example/", "http://", "http://[", "http://127.0.0.1:1/"])
def test_an_address_where_no_page_can_be_is_refused(url: str) -> None:
    with pytest.raises(PageError):
        fetch(url)
