"""Any value of the model to JSON and back without loss, in one place.

The shape follows the dataclass: field names are member names, enums their values, dates ISO 8601, decimals strings, tuples lists.
"""

import dataclasses
import types
from collections.abc import Callable, Hashable
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
    return cast("Value", _reader(cast("Hashable", kind))(data, (None, kind.__name__)))


_Where = tuple[Any, str]
"""A place in the data: the place around it, and the step from there. Written out only for an error."""

_Reader = Callable[[Json, _Where], object]


def _path(where: _Where) -> str:
    around, step = where
    return step if around is None else _path(around) + step


@cache
def _reader(kind: Hashable) -> _Reader:
    """What reads a value of that type; types are looked into once, not for each of a million values."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _optional_reader(kind)
    if origin is tuple:
        return _tuple_reader(get_args(kind))
    if dataclasses.is_dataclass(kind):
        return _dataclass_reader(cast("type[object]", kind))
    if kind is bool or kind is int or kind is float or kind is str:
        return _plain_reader(cast("type[object]", kind))
    return _text_reader(kind)


def _plain_reader(kind: type[object]) -> _Reader:
    def read(data: Json, where: _Where) -> object:
        if type(data) is not kind:
            raise InvalidValueError(f"{_path(where)}: needs {kind.__name__}, not {type(data).__name__}")
        return data

    return read


_PARSERS: dict[Any, Any] = {Decimal: Decimal, date: date.fromisoformat, datetime: datetime.fromisoformat}


def _text_reader(kind: Any) -> _Reader:
    """Reads what is written as text: decimals, days, moments, members of a closed set."""
    parse = _PARSERS.get(kind, kind if isinstance(kind, type) and issubclass(kind, StrEnum) else None)

    def read(data: Json, where: _Where) -> object:
        if parse is None or not isinstance(data, str):
            raise InvalidValueError(f"{_path(where)}: {type(data).__name__} cannot be read as {kind}")
        try:
            return parse(data)
        except (ValueError, ArithmeticError) as error:
            raise InvalidValueError(f"{_path(where)}: {data!r} cannot be read as {kind.__name__}") from error

    return read


def _optional_reader(kind: Any) -> _Reader:
    choices = [choice for choice in get_args(kind) if choice is not types.NoneType]
    is_optional = len(choices) < len(get_args(kind))
    read_choice = _reader(choices[0])

    def read(data: Json, where: _Where) -> object:
        return None if data is None and is_optional else read_choice(data, where)

    return read


def _tuple_reader(inner: tuple[Any, ...]) -> _Reader:
    if len(inner) == 2 and inner[1] is Ellipsis:
        return _row_reader(_reader(inner[0]))
    readers = tuple(map(_reader, inner))

    def read(data: Json, where: _Where) -> object:
        items = _items(data, where)
        if len(readers) != len(items):
            raise InvalidValueError(f"{_path(where)}: needs {len(readers)} items, not {len(items)}")
        return tuple(each(item, where) for each, item in zip(readers, items, strict=True))

    return read


def _row_reader(read_item: _Reader) -> _Reader:
    def read(data: Json, where: _Where) -> object:
        return tuple([read_item(item, (where, f"[{index}]")) for index, item in enumerate(_items(data, where))])

    return read


def _items(data: Json, where: _Where) -> list[Json]:
    if not isinstance(data, list):
        raise InvalidValueError(f"{_path(where)}: needs a list, not {type(data).__name__}")
    return data


def _dataclass_reader(kind: type[object]) -> _Reader:
    readers = {name: (_reader(hint), f".{name}") for name, hint in get_type_hints(kind).items()}

    def read(data: Json, where: _Where) -> object:
        if not isinstance(data, dict):
            raise InvalidValueError(f"{_path(where)}: needs an object, not {type(data).__name__}")
        members: dict[str, object] = {}
        for name, item in data.items():
            if name not in readers:
                raise InvalidValueError(f"{_path(where)}: unknown member {min(data.keys() - readers.keys())!r}")
            read_member, step = readers[name]
            members[name] = read_member(item, (where, step))
        try:
            return kind(**members)
        except TypeError as error:
            raise InvalidValueError(f"{_path(where)}: {error}") from error

    return read
