"""The built extension in a real Chromium reads a served page through a real server."""

import time

import pytest
from playwright.sync_api import Page
from tests.e2e.conftest import Browser, OpenBrowser

HIGHLIGHTED = "() => [...CSS.highlights].filter(([name, each]) => name.startsWith('factmark-') && each.size > 0).map(([name]) => name)"
HTML = "() => document.documentElement.outerHTML"
PLACE = """name => {
  const range = [...CSS.highlights.get(name)][0];
  range.startContainer.parentElement.scrollIntoView({block: 'center'});
  const box = range.getClientRects()[0];
  return [box.x + Math.min(20, box.width / 2), box.y + box.height / 2];
}"""

WORDS = {
    "ko": {"supported": "근거 있음", "contradicted": "근거와 어긋남", "outdated": "지난 사실"},
    "en": {"supported": "Supported", "contradicted": "Contradicted", "outdated": "Outdated"},
}


def until(check, timeout_s: float = 15.0):
    """What `check` gives once that is anything; fails when it stays nothing."""
    deadline = time.monotonic() + timeout_s
    while time.monotonic() < deadline:
        found = check()
        if found:
            return found
        time.sleep(0.1)
    pytest.fail(f"nothing after {timeout_s:.0f} seconds", pytrace=False)


def highlighted(page: Page) -> set[str]:
    return set(page.evaluate(HIGHLIGHTED))


def unchanged(page: Page, before: str) -> bool:
    return page.evaluate(HTML) == before


def point_at(page: Page, name: str) -> None:
    x, y = page.evaluate(PLACE, name)
    page.mouse.move(x - 3, y)
    page.mouse.move(x, y)


def read(browser: Browser, address: str) -> tuple[Page, str]:
    """The page with its highlights drawn, and its HTML from before."""
    page = browser.open(address)
    before = page.evaluate(HTML)
    assert highlighted(page) == set()
    browser.click_toolbar(page)
    until(lambda: highlighted(page))
    return page, before


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_page_is_marked_and_explained_without_being_changed(open_browser: OpenBrowser, news: str, language: str) -> None:
    browser = open_browser("ko-KR" if language == "ko" else "en-US")
    page, before = read(browser, f"{news}/{language}")
    names = until(lambda: {"factmark-supported", "factmark-mention"} <= highlighted(page) and highlighted(page))
    until(lambda: unchanged(page, before))  # the note with the counts has gone

    rating = next(each for each in ("contradicted", "outdated", "supported") if f"factmark-{each}" in names)
    point_at(page, f"factmark-{rating}")
    card = until(lambda: browser.surface(page))
    assert WORDS[language][rating] in card
    assert "20" in card  # a day of the fact or of its source

    page.keyboard.press("Escape")
    until(lambda: browser.surface(page) == "")
    assert unchanged(page, before)

    browser.click_toolbar(page)
    until(lambda: highlighted(page) == set())
    assert unchanged(page, before)


def test_a_page_without_an_article_says_so(open_browser: OpenBrowser, news: str) -> None:
    browser = open_browser("en-US")
    page = browser.open(f"{news}/empty")
    browser.click_toolbar(page)
    assert until(lambda: browser.surface(page))
    assert highlighted(page) == set()


def test_nothing_is_marked_before_the_button_is_pressed(open_browser: OpenBrowser, news: str) -> None:
    browser = open_browser("en-US")
    page = browser.open(f"{news}/en")
    time.sleep(1)
    assert highlighted(page) == set()
    assert browser.surface(page) == ""
