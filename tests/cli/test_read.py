import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.news import ENGLISH, KOREAN, KOREAN_PAGE, PUBLISHED


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(KOREAN, "utf-8")
    return str(path)


def read(run: Run, *arguments: str, **options: object) -> dict:
    done = run("read", *arguments, "--format", "json", **options)
    assert done.exit_code == 0, done.stderr
    return json.loads(done.stdout)


def test_json_is_the_reading_in_the_documented_form(run: Run, pack: str, article: str) -> None:
    reading = read(run, article, "--pack", pack, "--date", PUBLISHED)
    assert reading["document"] == {"url": None, "title": None, "language": "ko", "published": PUBLISHED, "text": KOREAN}
    assert "supported" in {claim["verdict"]["rating"] for claim in reading["claims"]}
    assert reading["factbase"].startswith("packs-")
    assert all(KOREAN[each["start"] : each["end"]] == each["exact"] for each in [*reading["mentions"], *reading["claims"]])


def test_standard_input_is_text_or_html_by_what_it_begins_with(run: Run, pack: str) -> None:
    assert read(run, "-", "--pack", pack, input=KOREAN)["document"]["title"] is None
    assert read(run, "-", "--pack", pack, input=KOREAN_PAGE)["document"]["title"] == "미국, H20 수출 승인"


def test_an_html_file_gives_its_title_date_and_address(run: Run, pack: str, tmp_path: Path) -> None:
    (tmp_path / "page.HTML").write_text(KOREAN_PAGE, "utf-8")
    document = read(run, str(tmp_path / "page.HTML"), "--pack", pack)["document"]
    assert (document["title"], document["published"], document["url"]) == ("미국, H20 수출 승인", "2025-09-01", "https://news.example/ko/1")


def test_the_date_and_language_given_go_first(run: Run, pack: str, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(KOREAN_PAGE, "utf-8")
    document = read(run, str(tmp_path / "page.html"), "--pack", pack, "--date", "2020-02-29", "--lang", "en")["document"]
    assert (document["published"], document["language"]) == ("2020-02-29", "en")


def test_several_packs_are_read_together(run: Run, pack: str, article: str, tmp_path: Path) -> None:
    other = tmp_path / "other.yaml"
    other.write_text("pack: other\nlicense: CC0-1.0\nentities:\n- {id: weather, type: concept, label: {ko: 날씨}}\n", "utf-8")
    reading = read(run, article, "--pack", pack, "--pack", str(other))
    assert {"weather", "h20"} <= {mention["entity"] for mention in reading["mentions"]}


def test_without_a_pack_the_stored_fact_base_is_read_and_begins_with_the_starter_facts(run: Run, article: str) -> None:
    reading = read(run, article, "--date", PUBLISHED)
    assert reading["facts"]
    assert not reading["factbase"].startswith("packs")


def test_text_shows_verdict_fact_source_and_reason_in_the_language_of_the_article(run: Run, pack: str, article: str) -> None:
    done = run("read", article, "--pack", pack, "--date", PUBLISHED)
    for words in ("✓ 근거 있음", "The US government approved H20 exports to China.", "2025-07-14부터", "https://news.example/h20", "판단의 근거가 된 말"):
        assert words in done.stdout


def test_text_speaks_the_language_asked_for(run: Run, pack: str, article: str) -> None:
    assert "✓ Supported" in run("read", article, "--pack", pack, "--date", PUBLISHED, "--ui", "en").stdout


def test_colour_is_for_terminals_that_want_it(run: Run, pack: str, article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    command = ("read", article, "--pack", pack, "--date", PUBLISHED)
    assert "\x1b[" not in run(*command).stdout
    assert "\x1b[" in run(*command, color=True).stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run(*command, color=True).stdout


def test_html_is_one_page_that_holds_the_cards(run: Run, pack: str, article: str) -> None:
    page = run("read", article, "--pack", pack, "--date", PUBLISHED, "--format", "html").stdout
    assert page.startswith("<!doctype html>")
    assert "https://news.example/h20" in page


def test_annotations_are_named_where_nothing_is_stored(run: Run, pack: str, article: str) -> None:
    done = run("read", article, "--pack", pack, "--date", PUBLISHED, "--format", "annotations")
    annotations = json.loads(done.stdout)
    assert {annotation["motivation"] for annotation in annotations} == {"identifying", "assessing"}
    assert all(annotation["id"].startswith("urn:uuid:") for annotation in annotations)


def bad(run: Run, *arguments: str, **options: object) -> str:
    done = run(*arguments, **options)
    assert done.exit_code == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    return done.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("missing.txt", None, "does not exist"),
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n ", "is empty"),
        ("latin.txt", "café".encode("latin-1"), "not UTF-8 text (byte 4)"),
        ("nul.txt", b"a\x00b", "NUL"),
        ("image.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "NUL"),
        ("huge.txt", b"x" * (2 * 1024 * 1024 + 1), "larger than 2 MiB"),
        ("huge.html", b"x" * (2 * 1024 * 1024 + 1), "larger than 2 MiB"),
        ("empty.html", b"<html></html>", "no article text"),
        ("german.html", b'<html lang="de"><p>Guten Tag zusammen</p></html>', "'de'"),
    ],
)
def test_a_source_that_cannot_be_read_gets_one_clear_line(run: Run, pack: str, tmp_path: Path, name: str, content: bytes | None, complaint: str) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    line = bad(run, "read", str(path), "--pack", pack)
    assert line.startswith("Error: ")
    assert name in line
    assert complaint in line


def test_a_folder_is_no_article(run: Run, pack: str, tmp_path: Path) -> None:
    assert "is a folder" in bad(run, "read", str(tmp_path), "--pack", pack)


@pytest.mark.parametrize("source", ["ftp://news.example/", "file:///etc/passwd"])
def test_only_web_addresses_are_fetched(run: Run, pack: str, source: str) -> None:
    assert "only http and https" in bad(run, "read", source, "--pack", pack)


@pytest.mark.parametrize("day", ["18.07.2025", "2025-02-30", "20250718", "yesterday", ""])
def test_a_wrong_date_is_named(run: Run, article: str, day: str) -> None:
    assert "is not a day" in bad(run, "read", article, "--date", day)


def test_a_wrong_pack_is_named_with_its_line(run: Run, article: str, tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("pack: x\nlicense: CC0-1.0\nwrong: 1\n", "utf-8")
    assert "bad.yaml:3" in bad(run, "read", article, "--pack", str(tmp_path / "bad.yaml"))
    assert "none.yaml" in bad(run, "read", article, "--pack", str(tmp_path / "none.yaml"))


def test_a_fact_that_cannot_be_parsed_is_a_warning(run: Run, article: str, tmp_path: Path) -> None:
    pack = "pack: x\nlicense: CC0-1.0\nentities:\n- {id: h20, type: product, label: {en: H20}}\nfacts:\n- {id: odd-fact, statement: Oh well.}\n"
    (tmp_path / "odd.yaml").write_text(pack, "utf-8")
    done = run("read", article, "--pack", str(tmp_path / "odd.yaml"))
    assert (done.exit_code, "odd-fact" in done.stderr) == (0, True)


def test_english_is_read_too(run: Run, pack: str) -> None:
    reading = read(run, "-", "--pack", pack, "--date", PUBLISHED, input=ENGLISH)
    assert "us-buys-intel" in {fact["id"] for fact in reading["facts"]}
