"""Opens a SQLite file or a PostgreSQL database with the settings the store relies on."""

import json
from functools import partial
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from factmark.errors import StorageError
from factmark.storage.failure import told

BUSY_TIMEOUT_S = 10.0
"""How long a writer waits for another one before it gives up; an import of 1,000 facts holds the lock for less."""

CONNECT_TIMEOUT_S = 5
"""How long an unreachable PostgreSQL may keep a person waiting for the error."""

_WRITES = "factmark_writes"
_FORMS = "sqlite:///folder/file.db or postgresql://user:password@host/name"
_SQLITE = "sqlite+pysqlite"
_DRIVERS = {"sqlite": _SQLITE, "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}


def open_engine(url: str, *, busy_timeout_s: float = BUSY_TIMEOUT_S) -> Engine:
    """A pool of connections to the database at `url`, tried once; the folder of a SQLite file is made where missing.

    Raises:
        StorageError: the address is wrong, or nothing that can be used is there.
    """
    address = _address(url)
    serialize = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))
    if address.get_backend_name() == "sqlite":
        _make_folder(address)
        engine = create_engine(address, json_serializer=serialize, connect_args={"timeout": busy_timeout_s})
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        connect_args = {"connect_timeout": CONNECT_TIMEOUT_S, "application_name": "factmark"}
        engine = create_engine(address, json_serializer=serialize, connect_args=connect_args, pool_pre_ping=True)
    with told(engine.url), engine.connect():
        return engine


def writing(engine: Engine) -> Connection:
    """A connection for one who will write what depends on what it reads.

    SQLite takes the write lock when the transaction begins. PostgreSQL refuses to change a row that another transaction
    changed since then, also where the row was read, let go and read again.
    """
    connection = engine.connect()
    if connection.dialect.name == "sqlite":
        return connection.execution_options(**{_WRITES: True})
    return connection.execution_options(isolation_level="REPEATABLE READ")


def migrating(engine: Engine) -> Connection:
    """A connection for one who will change the schema, and sees what was committed while waiting for a lock."""
    return engine.connect().execution_options(**{_WRITES: True})


def reading(engine: Engine) -> Connection:
    """A connection for one who only reads and sees one state of the database throughout."""
    connection = engine.connect()
    if connection.dialect.name == "sqlite":
        return connection
    return connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def _address(url: str) -> URL:
    try:
        address = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise StorageError(f"the database address cannot be read; write {_FORMS}") from error
    driver = _DRIVERS.get(address.drivername.partition("+")[0])
    if driver is None:
        raise StorageError(f"{address.drivername!r} is not a database Factmark knows; write {_FORMS}")
    if driver == _SQLITE and (address.host or address.username):
        raise StorageError(f"a SQLite file has no host, its path begins behind three slashes; write {_FORMS}")
    if driver == _SQLITE and address.database in (None, "", ":memory:"):
        raise StorageError("the store needs a file, memory is not shared between threads; write sqlite:///folder/file.db")
    return address.set(drivername=driver)


def _make_folder(address: URL) -> None:
    folder = Path((address.database or "").removeprefix("file:")).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(f"the folder {folder} cannot be made ({error.strerror}); name another one") from error


def _prepare_sqlite(connection: DBAPIConnection, record: ConnectionPoolEntry) -> None:
    del record
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
