"""The form of a text that a search compares: case and Unicode normalisation make no difference.

Source: Unicode Standard, section 3.13, canonical caseless matching.
"""

import unicodedata
from typing import Any

from sqlalchemy import ColumnElement, Integer, SQLColumnExpression, literal
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


def folded(text: str) -> str:
    """The text in NFC with case folded: 엔비디아 in NFD, NVIDIA and nvidia meet."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).casefold())


def is_storable(text: str) -> bool:
    """False for a text that no row can hold: with NUL, which PostgreSQL refuses, or a lone surrogate."""
    return "\x00" not in text and not any(0xD800 <= ord(char) <= 0xDFFF for char in text)


def holds(column: SQLColumnExpression[str], text: str) -> ColumnElement[bool]:
    """The condition that a folded column contains `text`, every character of which stands for itself.

    Not by LIKE, which on SQLite refuses patterns of more than 50,000 bytes.
    """
    return _Place(column, literal(folded(text))) > 0


class _Place(FunctionElement[int]):
    """Where a text begins in another one, from 1; 0 where it does not stand."""

    type = Integer()
    inherit_cache = True


@compiles(_Place, "sqlite")
def _place_sqlite(place: _Place, compiler: SQLCompiler, **options: Any) -> str:
    return f"instr({compiler.process(place.clauses, **options)})"


@compiles(_Place, "postgresql")
def _place_postgresql(place: _Place, compiler: SQLCompiler, **options: Any) -> str:
    return f"strpos({compiler.process(place.clauses, **options)})"
