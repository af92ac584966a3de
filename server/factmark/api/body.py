"""The body of a request, before any schema looks at it."""

import json
from http import HTTPStatus

from flask import request

from factmark.api.errors import ErrorCode, ProblemError


def require_json() -> None:
    """Let a request with a body pass only when it is JSON.

    Raises:
        ProblemError: another content type, or a body that is not JSON.
    """
    if request.method != "POST":
        return
    if request.mimetype != "application/json":
        raise ProblemError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.NOT_JSON, "Send the body as JSON with Content-Type: application/json.")
    try:
        json.loads(request.get_data())
    except json.JSONDecodeError as error:
        raise _invalid(f" (line {error.lineno}, column {error.colno})") from error
    except (ValueError, RecursionError) as error:
        raise _invalid("") from error


def _invalid(place: str) -> ProblemError:
    return ProblemError(HTTPStatus.BAD_REQUEST, ErrorCode.INVALID_JSON, f"The body is not JSON{place}; send one JSON object in UTF-8.")
