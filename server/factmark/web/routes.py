"""The HTTP routes as a person reads them, taken from the OpenAPI document."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """One parameter or member of a body."""

    name: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One method of one address."""

    method: str
    path: str
    summary: str
    description: str
    parameters: tuple[FieldView, ...]
    body: tuple[FieldView, ...]
    answer: tuple[FieldView, ...]
    statuses: tuple[str, ...]


def routes(openapi: dict[str, Any]) -> tuple[Route, ...]:
    """Every operation of the document, in its order."""
    return tuple(
        _route(method, path, operation, item, openapi)
        for path, item in openapi["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict) and "responses" in operation
    )


def _route(method: str, path: str, operation: dict[str, Any], item: dict[str, Any], openapi: dict[str, Any]) -> Route:
    good: dict[str, Any] = next((answer for status, answer in operation["responses"].items() if status.startswith("2")), {})
    parameters = [*item.get("parameters", []), *operation.get("parameters", [])]
    return Route(
        method=method.upper(),
        path=path,
        summary=operation.get("summary", ""),
        description=operation.get("description", ""),
        parameters=tuple(_parameter(_resolved(each, openapi)) for each in parameters),
        body=tuple(_members(operation.get("requestBody", {}), openapi)),
        answer=tuple(_members(_resolved(good, openapi), openapi)),
        statuses=tuple(status for status in operation["responses"] if status.isdigit()),
    )


def _parameter(parameter: dict[str, Any]) -> FieldView:
    need = "required" if parameter.get("required") else "optional"
    kind = _kind(parameter.get("schema", {}))
    return FieldView(name=parameter["name"], kind=f"{kind}, {need}", text=parameter.get("description", ""))


def _members(message: dict[str, Any], openapi: dict[str, Any]) -> Iterator[FieldView]:
    """The members of a JSON body one level deep, with the name of what lies below."""
    content: dict[str, Any] = next(iter(message.get("content", {}).values()), {})
    schema = _resolved(content.get("schema", {}), openapi)
    required = schema.get("required", [])
    for name, member in schema.get("properties", {}).items():
        kind = _kind(member) + (", required" if name in required else "")
        yield FieldView(name=name, kind=kind, text=member.get("description", ""))


def _kind(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[-1]
    kind = schema.get("type", "object")
    if kind == "array":
        return f"list of {_kind(schema.get('items', {}))}"
    return " or ".join(kind) if isinstance(kind, list) else str(kind)


def _resolved(value: dict[str, Any], openapi: dict[str, Any]) -> dict[str, Any]:
    """The object a `$ref` points to, or the value itself."""
    if "$ref" not in value:
        return value
    target: Any = openapi
    for step in str(value["$ref"]).removeprefix("#/").split("/"):
        target = target[step]
    return dict(target)
