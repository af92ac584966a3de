"""Every error a route answers with, in one shape. Source: RFC 9457, Problem Details for HTTP APIs."""

import json
import logging
import traceback
from collections.abc import Iterator
from enum import StrEnum
from http import HTTPStatus
from typing import cast

from flask import Response, request
from werkzeug.exceptions import HTTPException

from factmark.errors import (
    FactmarkError,
    InvalidValueError,
    NoProviderError,
    NotFoundError,
    PageError,
    StorageError,
    TextError,
)
from factmark.model.codec import Json

log = logging.getLogger(__name__)


class ErrorCode(StrEnum):
    """What `code` can be; docs/api.md says when each one comes."""

    BAD_REQUEST = "bad_request"
    INVALID_JSON = "invalid_json"
    UNTRUSTED_HOST = "untrusted_host"
    FOREIGN_ORIGIN = "foreign_origin"
    NOT_FOUND = "not_found"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    TOO_LARGE = "too_large"
    NOT_JSON = "not_json"
    INVALID_BODY = "invalid_body"
    INVALID_QUERY = "invalid_query"
    INVALID_TEXT = "invalid_text"
    NO_ARTICLE = "no_article"
    NO_PROVIDER = "no_provider"
    INTERNAL_ERROR = "internal_error"
    UNAVAILABLE = "unavailable"


DOMAIN: tuple[tuple[type[FactmarkError], HTTPStatus, ErrorCode], ...] = (
    (TextError, HTTPStatus.UNPROCESSABLE_ENTITY, ErrorCode.INVALID_TEXT),
    (PageError, HTTPStatus.UNPROCESSABLE_ENTITY, ErrorCode.NO_ARTICLE),
    (NoProviderError, HTTPStatus.UNPROCESSABLE_ENTITY, ErrorCode.NO_PROVIDER),
    (InvalidValueError, HTTPStatus.UNPROCESSABLE_ENTITY, ErrorCode.INVALID_BODY),
    (NotFoundError, HTTPStatus.NOT_FOUND, ErrorCode.NOT_FOUND),
    (StorageError, HTTPStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE),
)

BY_STATUS: dict[int, tuple[ErrorCode, str]] = {
    400: (ErrorCode.BAD_REQUEST, "The request cannot be understood."),
    404: (ErrorCode.NOT_FOUND, "There is nothing at this address; /api/docs lists the routes."),
    405: (ErrorCode.METHOD_NOT_ALLOWED, "This address does not take that method; see the Allow header."),
    413: (ErrorCode.TOO_LARGE, "The body is larger than 2 MiB; send one article."),
    415: (ErrorCode.NOT_JSON, "Send the body as JSON with Content-Type: application/json."),
    422: (ErrorCode.INVALID_BODY, "Some fields cannot be used; each one is listed under errors."),
    500: (ErrorCode.INTERNAL_ERROR, "Something went wrong on our side; the server's log says what."),
    503: (ErrorCode.UNAVAILABLE, "The server cannot answer right now; try again in a moment."),
}


class ProblemError(HTTPException):
    """A refusal with a code and one sentence that says what was wrong and what to do."""

    def __init__(self, status: HTTPStatus, code: ErrorCode, detail: str) -> None:
        super().__init__(detail)
        self.code = status.value
        self.problem_code = code


def domain_problem(error: FactmarkError) -> Response:
    """The answer to an error of the domain."""
    status, code = next(
        ((status, code) for kind, status, code in DOMAIN if isinstance(error, kind)),
        (HTTPStatus.INTERNAL_SERVER_ERROR, ErrorCode.INTERNAL_ERROR),
    )
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        log.error("%s %s: %s", request.method, request.path, error)
    return problem(status, code, _sentence(str(error)))


def http_problem(error: HTTPException) -> Response:
    """The answer to an error of HTTP itself, or to a body or query that its schema refused."""
    status = HTTPStatus(error.code or 500)
    code, detail = BY_STATUS.get(status.value, (ErrorCode.BAD_REQUEST, f"{status.phrase}."))
    if isinstance(error, ProblemError):
        code, detail = error.problem_code, error.description or detail
    messages = cast("dict[str, Json]", getattr(error, "data", {}).get("messages", {}))
    if "query" in messages:
        code = ErrorCode.INVALID_QUERY
    answer = problem(status, code, detail, errors=list(_pointers(messages)))
    for name, value in error.get_headers():
        if name in ("Allow", "Retry-After"):
            answer.headers[name] = value
    return answer


def problem(status: HTTPStatus, code: ErrorCode, detail: str, *, errors: list[dict[str, Json]] | None = None) -> Response:
    """A problem document with its status and media type."""
    body: dict[str, Json] = {"type": "about:blank", "title": status.phrase, "status": status.value, "code": code.value, "detail": detail}
    if errors:
        body["errors"] = [*errors]
    return Response(json.dumps(body, ensure_ascii=False), status=status.value, content_type="application/problem+json")


def log_failure(error: BaseException) -> None:
    """Log where an unexpected error came from; its message could hold words of a page and is left out."""
    places = "".join(traceback.format_tb(error.__traceback__))
    log.error("%s %s failed with %s\n%s", request.method, request.path, type(error).__name__, places)


def _pointers(messages: dict[str, Json]) -> Iterator[dict[str, Json]]:
    """Each message with a JSON pointer (RFC 6901) into the body, or the query's parameter as /name."""
    for place in messages.values():
        yield from _walk(place, "")


def _walk(messages: Json, pointer: str) -> Iterator[dict[str, Json]]:
    if isinstance(messages, dict):
        for name, inner in messages.items():
            step = "" if name == "_schema" else "/" + name.replace("~", "~0").replace("/", "~1")
            yield from _walk(inner, pointer + step)
    elif isinstance(messages, list):
        for inner in messages:
            yield {"pointer": pointer, "message": str(inner)}


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")
