import re
from html.parser import HTMLParser

import pytest
from flask.testing import FlaskClient

from factmark.model.document import Language
from factmark.web.site import demo_document


class Page(HTMLParser):
    """Collects ids, links inside the page and inline code."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.fragments: list[str] = []
        self.inline: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        members = dict(attrs)
        if members.get("id"):
            self.ids.append(members["id"] or "")
        if (members.get("href") or "").startswith("#"):
            self.fragments.append((members["href"] or "")[1:])
        self.inline += [f"{tag} {name}" for name in members if name == "style" or name.startswith("on")]
        if tag == "style" or (tag == "script" and "src" not in members):
            self.inline.append(tag)


@pytest.mark.parametrize(
    ("query", "header", "language"),
    [("", "ko-KR,ko;q=0.9", "ko"), ("", "en-US", "en"), ("", "de", "en"), ("", "", "en"), ("?lang=ko", "en", "ko"), ("?lang=xx", "ko", "ko")],
)
def test_the_start_page_speaks_the_visitors_language(client: FlaskClient, query: str, header: str, language: str) -> None:
    page = client.get(f"/{query}", headers={"Accept-Language": header}).text
    assert f'<html lang="{language}">' in page
    assert re.search(r"<h1>(.*?)</h1>", page)[1] == {"ko": "근거를 보여 줄 수 있는 뉴스 읽기.", "en": "Read the news against facts you can show."}[language]


@pytest.mark.parametrize("path", ["/?lang=ko", "/?lang=en", "/demo/ko", "/demo/en", "/demo/en?lang=ko", "/api/docs", "/nothing"])
def test_pages_hold_together_and_keep_to_their_own_policy(client: FlaskClient, path: str) -> None:
    page = Page(client.get(path, headers={"Accept": "text/html"}).text)
    assert len(page.ids) == len(set(page.ids))
    assert set(page.fragments) <= set(page.ids)
    assert page.inline == []


def test_the_start_page_reads_both_demonstration_articles(client: FlaskClient) -> None:
    page = client.get("/?lang=en").text
    assert page.index('id="article-en"') < page.index('id="article-ko"')
    assert 'class="claim' in page


def test_the_start_page_says_how_to_load_the_extension(client: FlaskClient) -> None:
    page = client.get("/?lang=en").text
    assert "chrome://extensions" in page
    assert "about:debugging" in page


@pytest.mark.parametrize("language", Language)
def test_an_article_has_a_page_of_its_own(client: FlaskClient, language: Language) -> None:
    document, byline = demo_document(language)
    page = client.get(f"/demo/{language}").text
    assert byline[:30] in page
    assert (document.title or "").split("'")[0] in page


def test_an_article_in_a_third_language_is_not_there(client: FlaskClient) -> None:
    answer = client.get("/demo/de", headers={"Accept": "text/html", "Accept-Language": "ko"})
    assert (answer.status_code, "찾으시는 페이지가 없습니다" in answer.text) == (404, True)


def test_a_program_gets_a_problem_document_instead_of_a_page(client: FlaskClient) -> None:
    assert client.get("/nothing", headers={"Accept": "application/json"}).headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("name", ["factmark.css", "site.css", "reading.js", "mark.svg"])
def test_styles_and_scripts_are_served_from_here(client: FlaskClient, name: str) -> None:
    with client.get(f"/static/{name}") as answer:
        assert answer.status_code == 200
