"""The Flask application: routes and pages over one database."""

from importlib.metadata import version
from pathlib import Path
from types import TracebackType

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException

from factmark.api import annotations, entities, facts, guard, health, readings
from factmark.api.errors import domain_problem, http_problem, log_failure
from factmark.api.smorest import describe
from factmark.config import Settings
from factmark.errors import FactmarkError
from factmark.services.submission import Desk
from factmark.web import site

VERSION = version("factmark")


class Application(Flask):
    """Flask that keeps the words of a page out of the log when something goes wrong."""

    def log_exception(self, exc_info: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]) -> None:
        """Log the kind of error and where it came from, without its message."""
        if exc_info[1] is not None:
            log_failure(exc_info[1])


def create_app(settings: Settings, desk: Desk) -> Flask:
    """The application over a database that is ready to use."""
    app = Application("factmark", static_folder=None)
    app.json.ensure_ascii = False  # type: ignore[attr-defined] # of the default provider
    app.json.sort_keys = False  # type: ignore[attr-defined] # of the default provider, too
    guard.install(app, trusted_hosts=settings.trusted_hosts, origins=settings.origins)
    groups = (readings.group(desk), annotations.group(desk), entities.group(desk), facts.group(desk), health.group(desk, version=VERSION))
    openapi = describe(app, groups, version=VERSION)
    pages = site.Site(desk=desk, version=VERSION, extension=built_extension(), openapi=openapi)
    app.register_blueprint(site.blueprint(pages))
    app.register_error_handler(HTTPException, _answer_http_error)
    app.register_error_handler(FactmarkError, domain_problem)
    return app


def built_extension() -> Path | None:
    """The folder of the built extension; None where there is none."""
    folder = Path(__file__).parents[2] / "build" / "extension"
    return folder if (folder / "manifest.json").is_file() else None


def _answer_http_error(error: HTTPException) -> Response | tuple[str, int]:
    """A page for people who follow a link, a problem document for programs."""
    is_api = request.path == "/healthz" or request.path.startswith("/api/")
    if error.code in (404, 500) and not is_api and request.accept_mimetypes.accept_html:
        return site.error_page(VERSION, error.code), error.code
    return http_problem(error)
