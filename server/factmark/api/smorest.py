"""The one seam over flask-smorest, which publishes no types: routes that parse, dump and describe themselves."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any, Protocol, TypeVar, cast

import flask_smorest  # type: ignore[import-untyped] # it ships none
import marshmallow as ma
from flask import Flask

from factmark.api.body import require_json
from factmark.api.schemas import ProblemSchema

View = TypeVar("View", bound=Callable[..., Any])


class Decorator(Protocol):
    """Gives back a view of the same type."""

    def __call__(self, view: View, /) -> View:
        """The decorated view."""
        ...


PROBLEM = "application/problem+json"


class Group:
    """Routes that belong together and share a heading in the documentation."""

    def __init__(self, name: str, prefix: str, description: str) -> None:
        self.blueprint = flask_smorest.Blueprint(name, __name__, url_prefix=prefix or None, description=description)
        self.blueprint.before_request(require_json)

    def route(self, path: str, *, method: str = "GET") -> Decorator:
        """Serve `path` below the group's prefix with the view."""
        return cast("Decorator", self.blueprint.route(path, methods=[method]))

    def body(self, schema: type[ma.Schema]) -> Decorator:
        """Hand the view the parsed JSON body; refuse one that the schema does not let through."""
        return cast("Decorator", self.blueprint.arguments(schema, unknown=ma.RAISE))

    def query(self, schema: type[ma.Schema]) -> Decorator:
        """Hand the view the parsed query; refuse one that the schema does not let through."""
        return cast("Decorator", self.blueprint.arguments(schema, location="query", unknown=ma.RAISE))

    def answers(self, status: HTTPStatus, schema: type[ma.Schema]) -> Decorator:
        """Dump what the view returns with the schema."""
        return cast("Decorator", self.blueprint.response(status.value, schema))

    def answers_with(self, media_type: str, description: str) -> Decorator:
        """Describe an answer that the view writes itself."""
        return cast("Decorator", self.blueprint.response(200, description=description, content_type=media_type))

    def refuses(self, *statuses: HTTPStatus) -> Decorator:
        """Describe the errors that the view can answer with."""

        def decorate(view: View) -> View:
            for status in statuses:
                alternative = self.blueprint.alt_response(status.value, schema=ProblemSchema, content_type=PROBLEM, description=status.phrase)
                view = alternative(view)
            return view

        return decorate


class _Api(flask_smorest.Api):  # type: ignore[misc] # untyped as well
    """The description of all routes; errors are left to the application's one shape."""

    ERROR_SCHEMA = ProblemSchema

    def _register_error_handlers(self) -> None:
        """Register none."""


def describe(app: Flask, groups: tuple[Group, ...], *, version: str) -> Callable[[], dict[str, Any]]:
    """Register the groups' routes and /api/openapi.json; gives a function that returns the OpenAPI document."""
    app.config.update(
        API_TITLE="Factmark",
        API_VERSION=version,
        OPENAPI_VERSION="3.1.0",
        OPENAPI_URL_PREFIX="/api",
        OPENAPI_JSON_PATH="openapi.json",
    )
    api = _Api(app)
    for group in groups:
        api.register_blueprint(group.blueprint)

    def document() -> dict[str, Any]:
        return cast("dict[str, Any]", api.spec.to_dict())

    return document
