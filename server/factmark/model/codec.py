"""Any value of the model to JSON and back without loss, in one place.

The shape follows the dataclass: field names are member names, enums their values, dates ISO 8601, decimals strings, tuples lists.
"""

import dataclasses
import types
from collections.abc import Hashable
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from factmark.errors import InvalidValueError

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Value = TypeVar("Value")


def encode(value: object) -> Json:
    """The JSON form of a model value.

    Raises:
        InvalidValueError: the value is of a type the model does not use.
    """
    if isinstance(value, StrEnum):
        return value.value
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [encode(item) for item in cast("tuple[object, ...]", value)]
    if dataclasses.is_dataclass(value):
        return {field.name: encode(getattr(value, field.name)) for field in dataclasses.fields(value)}
    raise InvalidValueError(f"{type(value).__name__} is not a value of the model")


def decode(kind: type[Value], data: Json) -> Value:
    """The value of type `kind` that `encode` turned into `data`.

    Raises:
        InvalidValueError: `data` has another shape, an unknown member, or breaks an invariant.
    """
    return cast("Value", _decode(kind, data, kind.__name__))


def _decode(kind: Any, data: Json, where: str) -> object:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _decode_optional(kind, data, where)
    if origin is tuple:
        return _decode_tuple(kind, data, where)
    if dataclasses.is_dataclass(kind):
        return _decode_dataclass(cast("type[object]", kind), data, where)
    if kind in (bool, int, float) or kind is str:
        if type(data) is not kind:
            raise InvalidValueError(f"{where}: needs {kind.__name__}, not {type(data).__name__}")
        return data
    parse = _PARSERS.get(kind, kind if isinstance(kind, type) and issubclass(kind, StrEnum) else None)
    if parse is None or not isinstance(data, str):
        raise InvalidValueError(f"{where}: {type(data).__name__} cannot be read as {kind}")
    try:
        return parse(data)
    except (ValueError, ArithmeticError) as error:
        raise InvalidValueError(f"{where}: {data!r} cannot be read as {kind.__name__}") from error


_PARSERS: dict[Any, Any] = {Decimal: Decimal, date: date.fromisoformat, datetime: datetime.fromisoformat}


def _decode_optional(kind: Any, data: Json, where: str) -> object:
    choices = [choice for choice in get_args(kind) if choice is not types.NoneType]
    if data is None and len(choices) < len(get_args(kind)):
        return None
    return _decode(choices[0], data, where)


def _decode_tuple(kind: Any, data: Json, where: str) -> tuple[object, ...]:
    if not isinstance(data, list):
        raise InvalidValueError(f"{where}: needs a list, not {type(data).__name__}")
    inner = get_args(kind)
    if len(inner) == 2 and inner[1] is Ellipsis:
        return tuple(_decode(inner[0], item, f"{where}[{index}]") for index, item in enumerate(data))
    if len(inner) != len(data):
        raise InvalidValueError(f"{where}: needs {len(inner)} items, not {len(data)}")
    return tuple(_decode(each, item, where) for each, item in zip(inner, data, strict=True))


def _decode_dataclass(kind: type[object], data: Json, where: str) -> object:
    if not isinstance(data, dict):
        raise InvalidValueError(f"{where}: needs an object, not {type(data).__name__}")
    hints = _hints(cast("Hashable", kind))
    unknown = data.keys() - hints.keys()
    if unknown:
        raise InvalidValueError(f"{where}: unknown member {min(unknown)!r}")
    try:
        return kind(**{name: _decode(hints[name], item, f"{where}.{name}") for name, item in data.items()})
    except TypeError as error:
        raise InvalidValueError(f"{where}: {error}") from error


@cache
def _hints(kind: Hashable) -> dict[str, Any]:
    return get_type_hints(kind)
