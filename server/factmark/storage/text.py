"""The form of a text that a search compares: case and Unicode normalisation make no difference.

Source: Unicode Standard, section 3.13, canonical caseless matching.
"""

import unicodedata

from sqlalchemy import ColumnElement, SQLColumnExpression


def folded(text: str) -> str:
    """The text in NFC with case folded: 엔비디아 in NFD, NVIDIA and nvidia meet."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).casefold())


def is_storable(text: str) -> bool:
    """False for a text that no row can hold: with NUL, which PostgreSQL refuses, or a lone surrogate."""
    return "\x00" not in text and not any(0xD800 <= ord(char) <= 0xDFFF for char in text)


def holds(column: SQLColumnExpression[str], text: str) -> ColumnElement[bool]:
    """The condition that a folded column contains `text`, every character of which stands for itself."""
    return column.contains(folded(text), autoescape=True)
