"""One question to a chat-completions endpoint, over HTTP.

Source: OpenAI API reference, "Create chat completion", as Ollama, vLLM and llama.cpp serve it too.
"""

import json
import time
from dataclasses import dataclass, field
from typing import cast

import urllib3

from factmark.errors import ProviderError
from factmark.model.codec import Json
from factmark.model.provenance import ENGINE

MAX_ANSWER_BYTES = 256 * 1024
"""Eight passages with a quote and a sentence each take four; what goes on beyond this is not an answer."""

CONNECT_TIMEOUT_S = 5.0
CHUNK_BYTES = 16_384

_REASONS: tuple[tuple[type[Exception], str], ...] = (
    (urllib3.exceptions.NameResolutionError, "its host is unknown"),
    (urllib3.exceptions.SSLError, "its certificate cannot be trusted"),
    (urllib3.exceptions.NewConnectionError, "nothing answers at FACTMARK_LLM_URL"),
    (urllib3.exceptions.ConnectTimeoutError, "nothing answers at FACTMARK_LLM_URL"),
    (urllib3.exceptions.TimeoutError, "it did not answer within FACTMARK_LLM_TIMEOUT"),
    (urllib3.exceptions.ProtocolError, "the connection broke off"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """`url` is the address up to and with `/v1`; the key is in no representation of it."""

    url: str
    model: str
    timeout_s: float
    key: str | None = field(default=None, repr=False)


def complete(endpoint: Endpoint, body: dict[str, Json]) -> Json:
    """The JSON that the model wrote. Redirects are not followed, compressed answers not unpacked.

    Raises:
        ProviderError: there is no answer in time, or it is too large, no JSON, not finished, or holds the key.
    """
    content = _content(_post(endpoint, json.dumps(body, ensure_ascii=False).encode()))
    answer = _json(content, "the model's answer is not JSON")
    if endpoint.key is not None and endpoint.key in json.dumps(answer, ensure_ascii=False):
        raise ProviderError("the model's answer holds the key of the endpoint and was thrown away")
    return answer


def _post(endpoint: Endpoint, body: bytes) -> bytes:
    headers = {"User-Agent": ENGINE, "Content-Type": "application/json", "Accept": "application/json", "Accept-Encoding": "identity"}
    if endpoint.key is not None:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    deadline = time.monotonic() + endpoint.timeout_s
    timeout = urllib3.Timeout(connect=min(CONNECT_TIMEOUT_S, endpoint.timeout_s), read=endpoint.timeout_s)
    try:
        with urllib3.PoolManager(retries=False, timeout=timeout) as pool:
            address = f"{endpoint.url}/chat/completions"
            response = pool.request("POST", address, body=body, headers=headers, redirect=False, preload_content=False)
            try:
                return _body(response, deadline)
            finally:
                response.close()
    except (urllib3.exceptions.HTTPError, UnicodeError) as error:
        raise ProviderError(f"the model cannot be asked: {_reason(error)}") from error


def _body(response: urllib3.BaseHTTPResponse, deadline: float) -> bytes:
    if response.status != 200:
        advice = "; redirects are not followed, give the final address" if 300 <= response.status < 400 else ""
        raise ProviderError(f"the model's endpoint answered {response.status}{advice}")
    content = bytearray()
    while chunk := response.read1(CHUNK_BYTES, decode_content=False):
        content += chunk
        if len(content) > MAX_ANSWER_BYTES:
            raise ProviderError(f"the model's answer is larger than {MAX_ANSWER_BYTES // 1024} KiB")
        if time.monotonic() > deadline:
            raise ProviderError("the model cannot be asked: it did not answer within FACTMARK_LLM_TIMEOUT")
    return bytes(content)


def _content(body: bytes) -> str:
    """The text of the first choice, which the model has finished."""
    completion = _json(body, "the endpoint's answer is not JSON")
    try:
        choice = cast("dict[str, Json]", cast("list[Json]", cast("dict[str, Json]", completion)["choices"])[0])
        content = cast("dict[str, Json]", choice["message"])["content"]
    except (KeyError, IndexError, TypeError) as error:
        raise ProviderError("the endpoint's answer is not a chat completion") from error
    if not isinstance(content, str):
        raise ProviderError("the model gave no answer")
    if choice.get("finish_reason") == "length":
        raise ProviderError("the model's answer was cut off; give it more room for its answers")
    return content


def _json(text: str | bytes, complaint: str) -> Json:
    try:
        return cast("Json", json.loads(text))
    except (ValueError, RecursionError) as error:
        raise ProviderError(complaint) from error


def _reason(error: Exception) -> str:
    cause = error.reason if isinstance(error, urllib3.exceptions.MaxRetryError) and error.reason else error
    return next((reason for kind, reason in _REASONS if isinstance(cause, kind)), type(cause).__name__)
