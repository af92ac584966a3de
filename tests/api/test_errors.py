import json
import logging
from http import HTTPStatus

import pytest
from flask.testing import FlaskClient
from tests.news import KOREAN

from factmark.api.errors import ErrorCode

PAGE = {"url": "https://news.example/1", "text": KOREAN}
DEEP = "[" * 100_000


def problem_of(answer, status: int, code: ErrorCode) -> dict:
    body = json.loads(answer.data)
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert body["type"] == "about:blank"
    assert body["title"] == HTTPStatus(status).phrase
    assert body["status"] == status
    assert body["code"] == code
    assert body["detail"].endswith(".")
    return body


@pytest.mark.parametrize(
    "data",
    [b"{", b"", b"\xff\xfe", b'{"url": }', DEEP.encode(), b"1" * 5000, b'{"url": "https://news.example/1", "text": "x"} trailing'],
    ids=["open", "empty", "not UTF-8", "value missing", "very deep", "a huge number", "trailing words"],
)
def test_a_body_that_is_not_json_is_refused(client: FlaskClient, data: bytes) -> None:
    answer = client.post("/api/readings", data=data, content_type="application/json")
    problem_of(answer, 400, ErrorCode.INVALID_JSON)


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
def test_another_content_type_is_refused(client: FlaskClient, content_type: str) -> None:
    answer = client.post("/api/readings", data=json.dumps(PAGE), content_type=content_type)
    problem_of(answer, 415, ErrorCode.NOT_JSON)


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"unknown": 1}, "/unknown"),
        ({"text": 7}, "/text"),
        ({"text": None}, "/text"),
        ({"text": ["a"]}, "/text"),
        ({"text": "a\x00b"}, "/text"),
        ({"text": "a\ud800b"}, "/text"),
        ({"title": "\udfff"}, "/title"),
        ({"title": "x" * 1001}, "/title"),
        ({"url": "ftp://news.example"}, "/url"),
        ({"url": "news.example"}, "/url"),
        ({"url": "https://"}, "/url"),
        ({"url": "https://[broken"}, "/url"),
        ({"url": "https://news.example/" + "x" * 2048}, "/url"),
        ({"language": "de"}, "/language"),
        ({"published": "18.07.2025"}, "/published"),
        ({"published": "2025-02-30"}, "/published"),
        ({"published": 20250718}, "/published"),
        ({"html": "<p>both</p>"}, "/text"),
    ],
)
def test_a_wrong_field_is_named(client: FlaskClient, change: dict, pointer: str) -> None:
    answer = client.post("/api/readings", data=json.dumps({**PAGE, **change}), content_type="application/json")
    body = problem_of(answer, 422, ErrorCode.INVALID_BODY)
    assert pointer in {error["pointer"] for error in body["errors"]}


@pytest.mark.parametrize("data", ["[]", '"text"', "null", "7"])
def test_json_that_is_no_object_is_refused(client: FlaskClient, data: str) -> None:
    problem_of(client.post("/api/readings", data=data, content_type="application/json"), 422, ErrorCode.INVALID_BODY)


def test_a_missing_address_is_named(client: FlaskClient) -> None:
    body = problem_of(client.post("/api/readings", json={"text": "x"}), 422, ErrorCode.INVALID_BODY)
    assert body["errors"] == [{"pointer": "/url", "message": "Missing data for required field."}]


@pytest.mark.parametrize("text", ["", "   ", "\n\u3000\n"])
def test_an_empty_text_is_refused(client: FlaskClient, text: str) -> None:
    body = problem_of(client.post("/api/readings", json={**PAGE, "text": text}), 422, ErrorCode.INVALID_TEXT)
    assert "empty" in body["detail"]


def test_a_text_that_would_hold_the_server_for_minutes_is_refused(client: FlaskClient) -> None:
    answer = client.post("/api/readings", json={**PAGE, "text": "가" * 200_001})
    assert "200,000" in problem_of(answer, 422, ErrorCode.INVALID_TEXT)["detail"]


def test_html_without_an_article_is_refused(client: FlaskClient) -> None:
    answer = client.post("/api/readings", json={"url": PAGE["url"], "html": "<html><body></body></html>"})
    problem_of(answer, 422, ErrorCode.NO_ARTICLE)


def test_a_body_of_five_megabytes_is_refused(client: FlaskClient) -> None:
    answer = client.post("/api/readings", json={**PAGE, "text": "x" * 5_000_000})
    problem_of(answer, 413, ErrorCode.TOO_LARGE)


@pytest.mark.parametrize(
    "path",
    [
        "/api/nothing",
        "/api/readings/00000000-0000-4000-8000-000000000000",
        "/api/readings/not-an-id",
        "/api/annotations/00000000-0000-4000-8000-000000000000",
        "/api/facts/nothing",
        "/api/entities/nothing",
        "/api/entities/%00",
    ],
)
def test_what_is_not_there_is_not_found(client: FlaskClient, path: str) -> None:
    problem_of(client.get(path), 404, ErrorCode.NOT_FOUND)


def test_another_method_is_refused_and_the_right_one_named(client: FlaskClient) -> None:
    answer = client.delete("/api/facts")
    problem_of(answer, 405, ErrorCode.METHOD_NOT_ALLOWED)
    assert "GET" in answer.headers["Allow"]


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "limit=3.7", "limit=x", "sort=name", "q=" + "x" * 201, "q=%00", "after=%00"])
def test_a_wrong_query_is_refused(client: FlaskClient, query: str) -> None:
    problem_of(client.get(f"/api/facts?{query}"), 422, ErrorCode.INVALID_QUERY)


def test_a_page_needs_an_address(client: FlaskClient) -> None:
    body = problem_of(client.get("/api/pages"), 422, ErrorCode.INVALID_QUERY)
    assert body["errors"][0]["pointer"] == "/url"


def test_our_own_mistake_answers_without_details_and_keeps_the_page_out_of_the_log(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError(KOREAN)

    monkeypatch.setattr("factmark.api.readings.answer_submission", fail)
    with caplog.at_level(logging.DEBUG):
        answer = client.post("/api/readings", json=PAGE)
    problem_of(answer, 500, ErrorCode.INTERNAL_ERROR)
    assert "RuntimeError" in caplog.text
    assert "H20" not in caplog.text + answer.text


def test_nothing_of_a_page_is_logged(client: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        client.post("/api/readings", json={**PAGE, "title": "비밀 제목", "url": "https://news.example/secret"})
        client.get("/api/pages?url=https://news.example/secret")
    assert "POST" in caplog.text
    assert all(word not in caplog.text for word in ("비밀", "secret", "H20"))
