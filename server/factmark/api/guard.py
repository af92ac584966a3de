"""Who may ask, and what the answers forbid: trusted hosts, origins, body limits and security headers for the whole program."""

import logging
import re
import time
from http import HTTPStatus
from urllib.parse import urlsplit

from flask import Flask, Response, g, request
from flask_cors import CORS

from factmark.api.errors import ErrorCode, ProblemError

MAX_BODY_BYTES = 2 * 1024 * 1024
"""About a thousand times a news article; the extension and the command line keep to the same limit."""

FIREFOX_ORIGIN = re.compile(r"moz-extension://[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
"""Firefox gives every installation an id of its own. Such an origin may ask, but gets no CORS headers: only an
extension that the person granted access to this host can read the answer."""

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

log = logging.getLogger(__name__)


def install(app: Flask, *, trusted_hosts: tuple[str, ...], origins: tuple[str, ...]) -> None:
    """Put the guards before and after every route of `app`."""
    app.config["MAX_CONTENT_LENGTH"] = MAX_BODY_BYTES
    CORS(app, resources=r"/(api/.*|healthz)", origins=list(origins), methods=["GET", "POST"], allow_headers=["Content-Type"])

    def before() -> None:
        g.started = time.monotonic()
        _refuse_untrusted_host(frozenset(host.strip("[]").lower() for host in trusted_hosts))
        _refuse_foreign_origin(origins)

    app.before_request(before)
    app.after_request(_finish)


def _refuse_untrusted_host(trusted: frozenset[str]) -> None:
    """Werkzeug's own check cannot name an IPv6 address."""
    if urlsplit(f"//{request.host}").hostname not in trusted:
        raise ProblemError(
            HTTPStatus.BAD_REQUEST,
            ErrorCode.UNTRUSTED_HOST,
            "This server does not answer to that host name; add it to FACTMARK_TRUSTED_HOSTS if it is right.",
        )


def _refuse_foreign_origin(allowed: tuple[str, ...]) -> None:
    origin = request.headers.get("Origin")
    if origin is None or origin in allowed or FIREFOX_ORIGIN.fullmatch(origin):
        return
    parts = urlsplit(origin)
    if parts.scheme == request.scheme and parts.netloc == request.host:
        return
    raise ProblemError(
        HTTPStatus.FORBIDDEN,
        ErrorCode.FOREIGN_ORIGIN,
        "Pages of that origin may not use this server; add it to FACTMARK_ORIGINS if you trust it.",
    )


def _finish(response: Response) -> Response:
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if request.path.startswith("/api/") or request.path == "/healthz":
        response.headers.setdefault("Cache-Control", "no-store")
    elapsed_ms = (time.monotonic() - g.started) * 1000 if "started" in g else 0.0
    log.info("%s %s %d %.0f ms", request.method, request.url_rule or "-", response.status_code, elapsed_ms)
    return response
