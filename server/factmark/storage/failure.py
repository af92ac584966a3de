"""What a database says when it fails, as one line a person can act on."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm.exc import StaleDataError

from factmark.errors import OvertakenError, StorageError

_OVERTAKEN = frozenset({"23505", "40001", "40P01"})
"""States of PostgreSQL that say another writer came first: unique violation, serialization failure, deadlock."""

_SQLITE = {
    "SQLITE_CANTOPEN": "the file cannot be opened; check that the folder exists and may be written",
    "SQLITE_BUSY": "another program holds the write lock; end it or try again",
    "SQLITE_LOCKED": "another program holds the write lock; end it or try again",
    "SQLITE_READONLY": "the file or its folder is read-only; make both writable",
    "SQLITE_NOTADB": "the file is not a database; name another one",
    "SQLITE_CORRUPT": "the file is damaged; restore a backup",
    "SQLITE_FULL": "the disk is full; make room and try again",
    "SQLITE_IOERR": "the disk cannot be read or written; check it and try again",
}
_POSTGRESQL = {
    "42P01": "the tables of Factmark are missing; migrate the database first",
    "42501": "the user may not do this; grant the rights on the database",
    "53100": "the disk is full; make room and try again",
    "53300": "the server has no connection left; raise max_connections or stop other programs",
    "25006": "the server is read-only; name the primary server",
}
_MISSING_TABLE = "no such table"


@contextmanager
def told(url: URL) -> Iterator[None]:
    """Turns what a database raises inside into one line with its address, the password hidden.

    Mistakes of the program, such as a column that does not exist, stay what they are.

    Raises:
        OvertakenError: another writer came first.
        StorageError: the database cannot be used.
    """
    try:
        yield
    except StaleDataError as error:
        raise _overtaken(url) from error
    except PoolTimeoutError as error:
        raise StorageError(f"database {url.render_as_string()}: every connection is in use; try again") from error
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if isinstance(cause, psycopg.Error) and cause.sqlstate in _OVERTAKEN:
            raise _overtaken(url) from error
        advice = _advice(cause)
        if advice is None:
            raise
        raise StorageError(f"database {url.render_as_string()}: {advice}") from error


def _overtaken(url: URL) -> OvertakenError:
    return OvertakenError(f"database {url.render_as_string()}: others keep changing the same rows; try again")


def _advice(cause: BaseException | None) -> str | None:
    if isinstance(cause, sqlite3.Error):
        return _sqlite_advice(cause)
    return _postgresql_advice(cause) if isinstance(cause, psycopg.Error) else None


def _sqlite_advice(cause: sqlite3.Error) -> str | None:
    if str(cause).startswith(_MISSING_TABLE):
        return _POSTGRESQL["42P01"]
    name = re.match("SQLITE_[A-Z]+", getattr(cause, "sqlite_errorname", ""))
    return None if name is None else _SQLITE.get(name.group())


def _postgresql_advice(cause: psycopg.Error) -> str | None:
    if cause.sqlstate in _POSTGRESQL:
        return _POSTGRESQL[cause.sqlstate]
    if isinstance(cause, psycopg.OperationalError):
        told = str(cause).strip().splitlines() or ["the connection failed"]
        return f"{told[0].rstrip('.:')}; check that the server runs, its address, user and password"
    return None
