"""A real server with the starter facts, a news site, and a real Chromium with the built extension in it."""

import html
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, sync_playwright

from factmark.config import EXTENSION_ORIGIN
from factmark.model.document import Document, Language
from factmark.web.site import demo_document

BUILT = Path(__file__).parents[2] / "build" / "extension"
EXTENSION_ID = EXTENSION_ORIGIN.removeprefix("chrome-extension://")
SERVE = (sys.executable, "-c", "from factmark.cli.entry import main; main()", "serve")
START_TIMEOUT_S = 15
QUIET = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


def korean_page(document: Document) -> str:
    """The article as many Korean sites write it: one bare division with line breaks."""
    body = "<br><br>".join(html.escape(paragraph) for paragraph in document.text.split("\n\n"))
    return (
        f'<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>{html.escape(document.title or "")}</title>'
        f'<meta property="article:published_time" content="{document.published}T09:00:00+09:00"></head><body>'
        f'<div class="menu"><a href="/">홈</a> <a href="/economy">경제</a></div><h1>{html.escape(document.title or "")}</h1>'
        f'<div id="article-body">{body}</div><div class="copy">무단 전재 및 재배포 금지</div></body></html>'
    )


def english_page(document: Document) -> str:
    """The article with paragraphs and a script of the page's own."""
    body = "".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in document.text.split("\n\n"))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{html.escape(document.title or "")}</title>'
        f'<script type="application/ld+json">{{"@type": "NewsArticle", "datePublished": "{document.published}"}}</script></head><body>'
        f"<nav><a href='/'>Home</a></nav><article><h1>{html.escape(document.title or '')}</h1>{body}</article>"
        "<aside>Most read</aside></body></html>"
    )


EMPTY_PAGE = '<!doctype html><html lang="en"><head><title>Nothing</title></head><body><div id="root"></div></body></html>'


class _Site(BaseHTTPRequestHandler):
    pages: dict[str, str]

    def do_GET(self) -> None:
        body = self.pages.get(self.path, "").encode()
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="session")
def news() -> Iterator[str]:
    """The address of a site with a Korean, an English and an empty page."""
    _Site.pages = {
        "/ko": korean_page(demo_document(Language.KO)[0]),
        "/en": english_page(demo_document(Language.EN)[0]),
        "/empty": EMPTY_PAGE,
    }
    site = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{site.server_port}"
    site.shutdown()
    site.server_close()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Factmark server with the starter facts."""
    database = tmp_path_factory.mktemp("e2e") / "factmark.db"
    environment = {**os.environ, "FACTMARK_DATABASE": str(database), "FACTMARK_PORT": "0"}
    with subprocess.Popen(SERVE, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        yield next(line.split(" at ")[1].strip() for line in iter(process.stdout.readline, "") if "is running at" in line)
        process.terminate()
        process.communicate(timeout=20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Browser:
    """Chromium with the extension."""

    context: BrowserContext

    def open(self, address: str) -> Page:
        """A tab on that page."""
        page = self.context.new_page()
        page.goto(address)
        return page

    def click_toolbar(self, page: Page) -> None:
        """Press the extension's toolbar button on the page's tab, as a person does: only that grants activeTab."""
        assert self.context.browser is not None
        session = self.context.browser.new_browser_cdp_session()
        tabs = session.send("Target.getTargets", {"filter": [{"type": "tab"}]})["targetInfos"]
        (tab,) = [each for each in tabs if each["url"] == page.url]
        session.send("Extensions.triggerAction", {"id": EXTENSION_ID, "targetId": tab["targetId"]})
        session.detach()

    def surface(self, page: Page) -> str:
        """The words the extension shows over the page: its card or its note; "" while it shows nothing."""
        session = self.context.new_cdp_session(page)
        tree = session.send("DOM.getDocument", {"depth": -1, "pierce": True})["root"]
        session.detach()
        return " ".join(_words(node) for node in _nodes(tree) if node["nodeName"] == "FACTMARK-SURFACE")


def _nodes(node: dict) -> Iterator[dict]:
    yield node
    for child in [*node.get("children", []), *node.get("shadowRoots", [])]:
        yield from _nodes(child)


def _words(node: dict) -> str:
    texts = [each["nodeValue"] for each in _nodes(node) if each["nodeName"] == "#text"]
    return " ".join(" ".join(texts).split())


def _wait_for_worker(context: BrowserContext) -> None:
    """Returns once the worker listens: a click that comes while its script still runs for the first time is lost."""
    worker = context.service_workers[0] if context.service_workers else context.wait_for_event("serviceworker", timeout=15_000)
    deadline = time.monotonic() + START_TIMEOUT_S
    while not worker.evaluate("() => chrome.action.onClicked.hasListeners()"):
        assert time.monotonic() < deadline, "the extension's worker never listened"
        time.sleep(0.05)


OpenBrowser = Callable[[str], Browser]


@pytest.fixture
def open_browser(server: str, tmp_path: Path) -> Iterator[OpenBrowser]:
    """Opens Chromium in a language; what it asks of 127.0.0.1:8765 reaches the test's server."""
    chromium = shutil.which("chromium")
    if chromium is None or not (BUILT / "manifest.json").is_file():
        pytest.fail("needs Chromium and the built extension; make test installs and builds them", pytrace=False)
    opened: list[BrowserContext] = []
    with sync_playwright() as playwright:

        def open_in(language: str) -> Browser:
            context = playwright.chromium.launch_persistent_context(
                tmp_path / f"profile-{len(opened)}",
                executable_path=chromium,
                headless=False,
                locale=language,
                args=[
                    *QUIET,
                    f"--lang={language}",
                    f"--load-extension={BUILT}",
                    f"--disable-extensions-except={BUILT}",
                    "--enable-unsafe-extension-debugging",
                    f"--host-resolver-rules=MAP 127.0.0.1:8765 {urlsplit(server).netloc}",
                ],
                env={**os.environ, "LANGUAGE": language},
            )
            opened.append(context)
            _wait_for_worker(context)
            return Browser(context=context)

        yield open_in
        for context in opened:
            context.close()
