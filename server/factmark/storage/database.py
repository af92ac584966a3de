"""Hands out sessions on the store.

A writer owns what it read: SQLite takes the write lock when the session begins (BEGIN IMMEDIATE), PostgreSQL refuses to
change a row that changed in the meantime (REPEATABLE READ, and `revision`). Services commit; nothing here does.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import Engine
from sqlmodel import Session

from factmark.errors import OvertakenError
from factmark.storage.engine import BUSY_TIMEOUT_S, open_engine, reading, writing
from factmark.storage.failure import told
from factmark.storage.schema import upgrade

__all__ = ["migrate", "open_engine", "reading_session", "write", "writing_session"]

Result = TypeVar("Result")


def migrate(engine: Engine) -> None:
    """Brings the schema to what this version of Factmark needs; safe when several processes start at once.

    Raises:
        StorageError: the database was written by a newer Factmark, or cannot be written.
    """
    with told(engine.url):
        upgrade(engine)


@contextmanager
def reading_session(engine: Engine) -> Iterator[Session]:
    """A session that sees one state of the database however long it lasts, and changes nothing.

    Raises:
        StorageError: the database cannot be read.
    """
    with told(engine.url), reading(engine) as connection, Session(connection) as session:
        yield session


@contextmanager
def writing_session(engine: Engine) -> Iterator[Session]:
    """A session whose changes are lost unless the caller commits it.

    Raises:
        StorageError: the database cannot be written, or another writer changed the same rows first.
    """
    with told(engine.url), writing(engine) as connection, Session(connection) as session:
        yield session


def write(engine: Engine, change: Callable[[Session], Result]) -> Result:
    """What `change` returns once it went through.

    `change` reads, changes and commits. It is called again, with a new session, when another writer came first, so it
    keeps nothing from one call to the next.

    Raises:
        StorageError: the database cannot be written, or others kept coming first for `BUSY_TIMEOUT_S`.
    """
    deadline = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            with writing_session(engine) as session:
                return change(session)
        except OvertakenError:
            if time.monotonic() > deadline:
                raise
