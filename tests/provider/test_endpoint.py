"""An endpoint that behaves, and many that do not."""

import gzip
import json
import logging
import time

import pytest
from tests.chat_server import KEY, ChatServer, Reply, completion

from factmark.errors import ProviderError
from factmark.provider import endpoint as module
from factmark.provider.endpoint import Endpoint, complete

BODY = {"response_format": {"json_schema": {"schema": {"properties": {"verdicts": {}}}}}, "messages": [{}, {"content": "{}"}]}


def at(chat: ChatServer, *, timeout_s: float = 5.0, key: str | None = KEY) -> Endpoint:
    return Endpoint(url=chat.url, model="test-model", timeout_s=timeout_s, key=key)


def test_what_the_model_wrote_is_read_as_json(chat: ChatServer) -> None:
    chat.answer = lambda _: completion('{"verdicts": [{"quote": "승인했다"}]}')
    assert complete(at(chat), BODY) == {"verdicts": [{"quote": "승인했다"}]}
    (request,) = chat.requests
    assert (request.path, request.headers["Authorization"], request.headers["Accept-Encoding"]) == ("/v1/chat/completions", f"Bearer {KEY}", "identity")


def test_without_a_key_none_is_sent(chat: ChatServer) -> None:
    chat.answer = lambda _: completion("{}")
    complete(at(chat, key=None), BODY)
    assert "Authorization" not in chat.requests[0].headers


@pytest.mark.parametrize(
    ("reply", "complaint"),
    [
        (Reply(status=500, pieces=(b"words of the page",)), "answered 500"),
        (Reply(status=401, pieces=(KEY.encode(),)), "answered 401"),
        (Reply(pieces=(b"not json",)), "the endpoint's answer is not JSON"),
        (Reply(pieces=(b"\xff\xfe",)), "the endpoint's answer is not JSON"),
        (Reply(pieces=(b"[" * 100_000,)), "the endpoint's answer is not JSON"),
        (Reply(pieces=(b"1" * 10_000,)), "the endpoint's answer is not JSON"),
        (Reply(pieces=(b"[]",)), "not a chat completion"),
        (Reply(pieces=(b'{"choices": []}',)), "not a chat completion"),
        (Reply(pieces=(b'{"choices": [{"message": "hello"}]}',)), "not a chat completion"),
        (Reply(pieces=(b'{"error": {"message": "no"}}',)), "not a chat completion"),
        (Reply(pieces=(gzip.compress(b"{}"),), headers=(("Content-Encoding", "gzip"),)), "is not JSON"),
        (Reply(pieces=(b'{"choices"',), headers=(("Content-Length", "5000"),)), "cannot be asked: the connection broke off"),
        (completion(None), "gave no answer"),
        (completion("Sure! Here is the JSON:"), "the model's answer is not JSON"),
        (completion('{"verdicts": [', finish_reason="length"), "cut off"),
        (completion(json.dumps({"reason": f"the key is {KEY}"})), "holds the key"),
        (completion('{"reason": "' + KEY.replace("s", "\\u0073") + '"}'), "holds the key"),
    ],
)
def test_an_answer_that_cannot_be_used_is_refused_without_repeating_it(chat: ChatServer, reply: Reply, complaint: str) -> None:
    chat.answer = lambda _: reply
    with pytest.raises(ProviderError, match=complaint) as raised:
        complete(at(chat), BODY)
    assert KEY not in str(raised.value)
    assert "words of the page" not in str(raised.value)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(chat: ChatServer, status: int) -> None:
    chat.answer = lambda _: Reply(status=status, headers=(("Location", f"{chat.url}/elsewhere"),))
    with pytest.raises(ProviderError, match=f"answered {status}; redirects are not followed"):
        complete(at(chat), BODY)
    assert [request.path for request in chat.requests] == ["/v1/chat/completions"]


def test_a_silent_endpoint_is_given_up(chat: ChatServer) -> None:
    chat.answer = lambda _: Reply(pieces=(b"{}",), pause_s=3.0)
    started = time.monotonic()
    with pytest.raises(ProviderError, match="did not answer within FACTMARK_LLM_TIMEOUT"):
        complete(at(chat, timeout_s=0.3), BODY)
    assert time.monotonic() - started < 2


def test_an_endpoint_that_answers_drop_by_drop_is_given_up(chat: ChatServer) -> None:
    chat.answer = lambda _: Reply(pieces=(b" ",) * 100, pause_s=0.1)
    started = time.monotonic()
    with pytest.raises(ProviderError, match="did not answer within FACTMARK_LLM_TIMEOUT"):
        complete(at(chat, timeout_s=0.5), BODY)
    assert time.monotonic() - started < 3


@pytest.mark.parametrize("headers", [(), (("Content-Length", str(10**9)),)])
def test_an_answer_without_end_is_cut_short(chat: ChatServer, headers: tuple[tuple[str, str], ...]) -> None:
    chat.answer = lambda _: Reply(pieces=(b" " * 65_536,) * 1_000, headers=headers)
    with pytest.raises(ProviderError, match="larger than 256 KiB"):
        complete(at(chat), BODY)


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("http://127.0.0.1:1/v1", "nothing answers at FACTMARK_LLM_URL"),
        ("http://no-such-host.invalid/v1", "its host is unknown"),
        ("https://127.0.0.1:1/v1", "nothing answers"),
    ],
)
def test_an_endpoint_that_is_not_there_is_named_by_its_setting(url: str, complaint: str) -> None:
    with pytest.raises(ProviderError, match=complaint) as raised:
        complete(Endpoint(url=url, model="m", timeout_s=5, key=KEY), BODY)
    assert url not in str(raised.value)


def test_plain_http_behind_https_is_not_trusted(chat: ChatServer) -> None:
    with pytest.raises(ProviderError, match="cannot be asked"):
        complete(Endpoint(url=chat.url.replace("http:", "https:"), model="m", timeout_s=5, key=KEY), BODY)
    assert chat.requests == []


def test_the_key_is_in_no_representation_and_no_log(chat: ChatServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    chat.answer = lambda _: completion("{}")
    complete(at(chat), BODY)
    assert KEY not in repr(at(chat)) + str(at(chat)) + caplog.text


def test_the_limit_leaves_room_for_what_is_asked() -> None:
    assert module.MAX_ANSWER_BYTES > 8 * 4_000
