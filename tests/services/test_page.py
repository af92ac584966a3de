import gzip
import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from tests.news import KOREAN, KOREAN_PAGE

from factmark.errors import PageError, TextError
from factmark.model.document import Language
from factmark.services.page import article_text, decode_html, language_of, read_html
from factmark.services.page_head import day_of, declared_language, page_head

MEASURES = Path(__file__).parents[3] / "shared" / "measures"
SENTENCE = "The government approved the sale of the chips to the country after a long talk with the company, officials said."


def page(head: str = "", body: str = f"<article><p>{SENTENCE}</p><p>{SENTENCE}</p><p>{SENTENCE}</p></article>", language: str = "en") -> str:
    return f'<html lang="{language}"><head>{head}</head><body>{body}</body></html>'


def test_a_korean_body_in_bare_divs_and_breaks_is_read_block_by_block() -> None:
    document = read_html(KOREAN_PAGE)
    assert document.text.startswith(KOREAN)
    assert "처음" not in document.text
    assert (document.language, document.title, document.url) == (Language.KO, "미국, H20 수출 승인", "https://news.example/ko/1")


def test_what_is_given_goes_before_what_the_page_says() -> None:
    document = read_html(KOREAN_PAGE, url="https://else.example/", published=date(2020, 1, 2))
    assert (document.url, document.published) == ("https://else.example/", date(2020, 1, 2))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>Short news.</p><script>x()</script>", "Short news."),
        ("<nav>Menu</nav><div>엔비디아가<br>칩을 판다.</div><aside>광고</aside>", "엔비디아가 칩을 판다."),
    ],
)
def test_a_page_too_short_for_an_article_finder_is_read_by_its_blocks(body: str, text: str) -> None:
    assert read_html(page(body=body)).text.replace("\n\n", " ") == text


@pytest.mark.parametrize("body", ["", "<script>draw()</script>", "<div id=root></div>"])
def test_a_page_without_text_is_refused(body: str) -> None:
    with pytest.raises(PageError, match="no article text"):
        read_html(page(body=body))


@pytest.mark.parametrize("char", ["\x00", "\ud800"])
def test_characters_that_no_text_may_hold_are_refused(char: str) -> None:
    with pytest.raises(TextError):
        read_html(page(body=f"<p>a{char}b</p>"))


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        ("엔비디아 H20 수출", None, Language.KO),
        ("엔비디아가 NVIDIA H100 H200 H20 GPU를 판다", "en", Language.KO),
        ("Nvidia sells chips to 중국", "ko", Language.EN),
        ("Nvidia sells chips", "en-GB", Language.EN),
        ("12.5 %", None, Language.EN),
    ],
)
def test_the_language_is_that_of_the_letters(text: str, declared: str | None, language: Language) -> None:
    assert language_of(text, declared=declared) is language


def test_a_page_in_a_third_language_is_refused() -> None:
    with pytest.raises(PageError, match="'de'"):
        read_html(page(language="de-DE"))


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta property="article:published_time" content="2025-07-18T09:00:00+09:00">', date(2025, 7, 18)),
        ('<script type="application/ld+json">{"@graph": [{"datePublished": "2025-07-18"}]}</script>', date(2025, 7, 18)),
        ('<script type="application/ld+json">[{"a": 1}, {"datePublished": "2025-07-18T01:00Z"}]</script>', date(2025, 7, 18)),
        ('<script type="application/ld+json">{broken</script><meta name="date" content="20250718">', date(2025, 7, 18)),
        ('<meta name="pubdate" content="someday"><meta name="date" content="2025.7.8">', date(2025, 7, 8)),
        ("<title>no date</title>", None),
    ],
)
def test_the_day_of_publication_is_found(head: str, published: date | None) -> None:
    assert read_html(page(head=head)).published == published


def test_the_time_element_is_the_last_resort() -> None:
    body = f'<article><time datetime="2025-07-18">Friday</time><p>{SENTENCE}</p><p>{SENTENCE}</p></article>'
    assert read_html(page(body=body)).published == date(2025, 7, 18)


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("2025-07-17T23:30:00Z", Language.KO, date(2025, 7, 18)),
        ("2025-07-17T23:30:00Z", Language.EN, date(2025, 7, 17)),
        ("2025년 7월 18일 오전", Language.KO, date(2025, 7, 18)),
        ("2025. 07. 18 10:00", Language.KO, date(2025, 7, 18)),
        ("20250718103000", Language.KO, None),
        ("2025-13-01", Language.EN, None),
        ("yesterday", Language.EN, None),
    ],
)
def test_a_day_is_read_as_pages_write_it(text: str, language: Language, day: date | None) -> None:
    assert day_of(text, language) == day


def test_a_title_comes_from_the_most_reliable_place() -> None:
    soup = BeautifulSoup(page(head='<title>Site | T</title><meta property="og:title" content=" The  headline ">'), "lxml")
    assert page_head(soup, Language.EN).title == "The headline"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "/relative", "ftp://x", "https://"])
def test_a_canonical_address_that_is_no_web_address_is_left(address: str) -> None:
    soup = BeautifulSoup(page(head=f'<link rel="canonical" href="{address}">'), "lxml")
    assert page_head(soup, Language.EN).url is None


def test_a_page_that_declares_no_language_declares_none() -> None:
    assert declared_language(BeautifulSoup("<p>x</p>", "lxml")) is None


def test_an_old_korean_page_is_decoded_by_what_it_declares() -> None:
    html = '<html><head><meta charset="euc-kr"></head><body><p>똠방각하 엔비디아</p></body></html>'
    assert "엔비디아" in decode_html(html.encode("cp949"))
    assert "똠방각하" in decode_html(html.encode("cp949"), charset="cp949")


@pytest.mark.skipif(not MEASURES.is_dir(), reason="needs the measuring material beside the checkout")
def test_articles_are_found_on_real_news_pages(tmp_path: Path) -> None:
    gold = [json.loads(line) for line in (MEASURES / "m1_pages.jsonl").read_text("utf-8").splitlines()]
    predictions = [{"id": each["id"], "pred_text": article_text(decode_html(_page(each["html_file"])))} for each in gold]
    (tmp_path / "found.jsonl").write_text("\n".join(map(json.dumps, predictions)), "utf-8")
    command = [sys.executable, MEASURES / "score.py", "m1_pages", MEASURES / "m1_pages.jsonl", tmp_path / "found.jsonl"]
    scores = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert scores["lang/ko"]["F1"] >= 0.979
    assert scores["lang/en"]["F1"] >= 0.956


def _page(name: str) -> bytes:
    return gzip.decompress((MEASURES / name).read_bytes())
