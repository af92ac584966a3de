"""Suggestions over HTTP: only for whom asks, only where the operator set up a model."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from tests import chat_server
from tests.api.conftest import local
from tests.chat_server import KEY, ChatServer, Reply, reviewing
from tests.news import PUBLISHED
from tests.services.test_suggestion import TEXT, WAVED

from factmark.provider.endpoint import Endpoint
from factmark.services.provider import Providers, open_providers

BODY = {"url": "https://news.example/private/1", "title": "H20", "published": PUBLISHED, "text": TEXT}


@pytest.fixture
def chat() -> Iterator[ChatServer]:
    with chat_server.running() as server:
        yield server


@pytest.fixture
def asked(tmp_path: Path, chat: ChatServer) -> Iterator[FlaskClient]:
    """A client of a server that has a model set up."""
    endpoint = Endpoint(url=chat.url, model="test-model", timeout_s=2, key=KEY)
    with local(tmp_path, open_providers(endpoint, (), at_once=1)) as client:
        yield client


def test_who_does_not_ask_gets_no_suggestions_and_nothing_is_sent(asked: FlaskClient, chat: ChatServer) -> None:
    answer = asked.post("/api/readings", json=BODY)
    assert answer.status_code == 201
    assert {"suggestions", "consulted"}.isdisjoint(answer.json)
    assert {"suggestions", "consulted"}.isdisjoint(asked.get(answer.headers["Location"]).json)
    assert chat.requests == []


def test_who_asks_gets_them_beside_the_same_reading(asked: FlaskClient, chat: ChatServer) -> None:
    chat.says(reviewing())
    without = asked.post("/api/readings", json=BODY).json
    reading = asked.post("/api/readings", json={**BODY, "suggestions": "llm"}).json
    suggestions, consulted = reading.pop("suggestions"), reading.pop("consulted")
    assert reading == without
    assert consulted == {"provider": "llm", "model": "test-model", "claims": 2, "refused": {}, "failure": None}
    assert (suggestions[0]["exact"], suggestions[0]["rating"], suggestions[0]["basis"], suggestions[0]["model"]) == (
        WAVED,
        "supported",
        "review",
        "test-model",
    )
    assert all(TEXT[each["start"] : each["end"]] == each["exact"] for each in suggestions)


def test_suggestions_are_fetched_again_without_asking(asked: FlaskClient, chat: ChatServer) -> None:
    chat.says(reviewing())
    answer = asked.post("/api/readings", json={**BODY, "suggestions": "llm"})
    sent = len(chat.requests)
    again = asked.get(answer.headers["Location"], query_string={"suggestions": "llm"}).json
    assert again["suggestions"] == answer.json["suggestions"]
    assert len(chat.requests) == sent


def test_a_failing_model_costs_nobody_the_reading(asked: FlaskClient, chat: ChatServer) -> None:
    chat.answer = lambda _: Reply(status=500, pieces=(KEY.encode(),))
    answer = asked.post("/api/readings", json={**BODY, "suggestions": "llm"})
    assert (answer.status_code, answer.json["suggestions"]) == (201, [])
    assert answer.json["consulted"]["failure"] == "the model's endpoint answered 500"
    assert KEY not in answer.text


@pytest.mark.parametrize("name", ["gpt", "llm\u0000", "x" * 101, ""])
def test_a_name_that_is_not_set_up_is_refused_before_anything_is_read_or_sent(asked: FlaskClient, chat: ChatServer, name: str) -> None:
    refused = asked.post("/api/readings", json={**BODY, "suggestions": name})
    assert (refused.status_code, refused.json["code"]) in {(422, "no_provider"), (422, "invalid_body")}
    assert asked.get("/api/pages", query_string={"url": BODY["url"]}).json["reading"] is None
    assert chat.requests == []


def test_a_server_without_a_model_says_so(tmp_path: Path) -> None:
    with local(tmp_path, Providers()) as client:
        refused = client.post("/api/readings", json={**BODY, "suggestions": "llm"})
        assert (refused.status_code, refused.json["code"]) == (422, "no_provider")
        assert "FACTMARK_LLM_URL" in refused.json["detail"]
        location = client.post("/api/readings", json=BODY).headers["Location"]
        assert client.get(location, query_string={"suggestions": "llm"}).status_code == 422


def test_the_description_says_what_asking_sends(asked: FlaskClient) -> None:
    schemas = asked.get("/api/openapi.json").json["components"]["schemas"]
    assert "sent to it" in schemas["Submission"]["properties"]["suggestions"]["description"]
    assert set(schemas["Reading"]["properties"]) >= {"suggestions", "consulted"}
