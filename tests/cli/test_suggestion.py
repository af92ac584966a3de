"""`--with`: a model's suggestions in the terminal, as JSON, on a page, and measured."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests import chat_server
from tests.chat_server import KEY, ChatServer, Reply, reviewing
from tests.cli.conftest import Run
from tests.news import PUBLISHED
from tests.services.test_suggestion import TEXT, WAVED


@pytest.fixture
def chat(monkeypatch: pytest.MonkeyPatch) -> Iterator[ChatServer]:
    """A model that the settings name."""
    with chat_server.running() as server:
        monkeypatch.setenv("FACTMARK_LLM_URL", server.url)
        monkeypatch.setenv("FACTMARK_LLM_MODEL", "test-model")
        monkeypatch.setenv("FACTMARK_LLM_KEY", KEY)
        server.says(reviewing(reason="\x1b[31mwaved\u202e through"))
        yield server


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, "utf-8")
    return str(path)


@pytest.fixture
def gold(tmp_path: Path, pack: str) -> str:
    start = TEXT.index(WAVED)
    claim = {"start": start, "end": start + len(WAVED), "exact": WAVED, "verdict": "supported", "facts": ["us-approves-h20"], "speaker": None}
    document = {
        "id": "en-1", "lang": "en", "published": PUBLISHED, "title": "", "pack": Path(pack).name, "text": TEXT,
        "mentions": [], "claims": [claim], "ignore": [[0, start]],
    }  # fmt: skip
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(document), "utf-8")
    return str(path)


def test_text_shows_them_under_the_reading_as_a_models(run: Run, chat: ChatServer, pack: str, article: str) -> None:
    plain = run("read", article, "--pack", pack, "--date", PUBLISHED).stdout
    done = run("read", article, "--pack", pack, "--date", PUBLISHED, "--with", "llm")
    assert done.stdout.startswith(plain)
    below = done.stdout.removeprefix(plain)
    assert "◇ Suggested by llm (test-model)" in below
    assert f"◇ suggests: Supported  “{WAVED}”" in below
    assert "The model says: [31mwaved through" in below
    assert "Fact: The US government approved H20 exports to China." in below
    assert "\x1b" not in below


def test_json_holds_them_beside_the_reading(run: Run, chat: ChatServer, pack: str, article: str) -> None:
    plain = json.loads(run("read", article, "--pack", pack, "--date", PUBLISHED, "--format", "json").stdout)
    reading = json.loads(run("read", article, "--pack", pack, "--date", PUBLISHED, "--format", "json", "--with", "llm").stdout)
    suggestions = reading.pop("suggestions")
    assert reading.pop("consulted")["claims"] == 2
    assert reading == plain
    assert [each["facts"] for each in suggestions] == [["us-approves-h20"], ["us-buys-intel"]]
    assert len(chat.requests) == 2


@pytest.mark.parametrize(("language", "heading"), [("en", "Suggested by llm"), ("ko", "llm(test-model)의 제안")])
def test_a_page_shows_them_in_a_section_of_their_own(run: Run, chat: ChatServer, pack: str, article: str, language: str, heading: str) -> None:
    chat.says(reviewing(reason="<script>alert(1)</script>"))
    page = run("read", article, "--pack", pack, "--format", "html", "--ui", language, "--with", "llm").stdout
    assert heading in page[page.index('<section class="suggestions"') :]
    assert "<script" not in page
    assert "suggestions" not in run("read", article, "--pack", pack, "--format", "html").stdout.partition("</style>")[2]


def test_a_failure_is_a_warning_and_the_reading_is_there(run: Run, chat: ChatServer, pack: str, article: str) -> None:
    chat.answer = lambda _: Reply(status=500)
    done = run("read", article, "--pack", pack, "--with", "llm")
    assert (done.exit_code, done.stderr) == (0, "Warning: llm: the model's endpoint answered 500\n")
    assert "Nothing was suggested." in done.stdout


def test_what_was_refused_is_counted(run: Run, chat: ChatServer, pack: str, article: str) -> None:
    chat.says(reviewing(quote="Congress voted for it"))
    assert "2 answers of the model were refused" in run("read", article, "--pack", pack, "--with", "llm").stdout


def test_without_a_model_asking_for_one_is_an_error(run: Run, pack: str, article: str) -> None:
    done = run("read", article, "--pack", pack, "--with", "llm")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "FACTMARK_LLM_URL" in done.stderr


def test_measuring_without_a_model_fails_before_anything_is_read(run: Run, gold: str) -> None:
    done = run("evaluate", gold, "--with", "llm")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "FACTMARK_LLM_URL" in done.stderr


def test_annotations_hold_no_suggestions(run: Run, chat: ChatServer, pack: str, article: str) -> None:
    done = run("read", article, "--pack", pack, "--format", "annotations", "--with", "llm")
    assert done.exit_code == 2
    assert chat.requests == []


def test_without_with_a_configured_model_is_not_asked(run: Run, chat: ChatServer, pack: str, article: str, gold: str) -> None:
    assert run("read", article, "--pack", pack).exit_code == 0
    assert run("evaluate", gold).exit_code == 0
    assert chat.requests == []


def test_figures_stand_side_by_side(run: Run, chat: ChatServer, gold: str) -> None:
    lines = run("evaluate", gold, "--with", "llm").stdout.splitlines()
    assert [line.split()[0:2] for line in lines[1:5]] == [["en", "1"], ["en", "+llm"], ["all", "1"], ["all", "+llm"]]
    assert "llm was asked about 2 claims: 2 suggestions, 0 refused" in lines
    assert "Wrong decisive verdicts that llm adds: 1" in lines


def test_figures_as_json_keep_the_rules_apart(run: Run, chat: ChatServer, gold: str) -> None:
    plain = json.loads(run("evaluate", gold, "--format", "json").stdout)
    both = json.loads(run("evaluate", gold, "--format", "json", "--with", "llm").stdout)
    advice = both.pop("with")
    assert both == plain
    assert (plain["all"]["verdict"], advice["all"]["verdict"], advice["all"]["stray"]) == (0.0, 1.0, 1)
    assert advice["consulted"] == {"provider": "llm", "model": "test-model", "claims": 2, "suggestions": 2, "refused": {}, "failures": {}}
