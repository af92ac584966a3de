"""Databases to test against: a new SQLite file, and a new database in a PostgreSQL of our own.

A test that takes `engine`, `engine_to_alter` or `database_url` runs on both. The PostgreSQL server is started once, when the first test needs
it, in a folder of its own with no network port, and is stopped at the end. Without PostgreSQL the tests fail;
FACTMARK_ALLOW_NO_POSTGRES=1 skips them instead.
"""

import atexit
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import count
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Engine, delete, text, update

from factmark.storage.database import migrate, open_engine
from factmark.storage.tables import Row

ALLOW_NONE = "FACTMARK_ALLOW_NO_POSTGRES"
START_TIMEOUT_S = 60
_OWNER = "factmark"
_COLLATION = ("--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=ko")
"""A collation of its own, so that a test notices where the order of ids depends on it."""
_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "shared_buffers": "32MB",
    "max_connections": "60",
}


class Kind(StrEnum):
    """A database product."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """A running PostgreSQL; `folder` holds its socket."""

    folder: Path
    names: Iterator[int]

    def url(self, name: str) -> str:
        """The address of one of its databases."""
        return f"postgresql://{_OWNER}@/{name}?host={self.folder}"

    def create(self) -> str:
        """The name of a new database."""
        name = f"test{next(self.names)}"
        self.run(f"CREATE DATABASE {name}")
        return name

    def drop(self, name: str) -> None:
        """Removes a database, whoever is still connected."""
        self.run(f"DROP DATABASE {name} WITH (FORCE)")

    def run(self, statement: str) -> None:
        """Runs a statement that needs no transaction."""
        address = f"host={self.folder} user={_OWNER} dbname=postgres"
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(statement.encode())


@cache
def cluster() -> Cluster:
    """The PostgreSQL of this test run, started now if it is not running."""
    programs = _programs()
    if programs is None:
        missing = "PostgreSQL is not installed; on Debian: apt-get install postgresql"
        if os.environ.get(ALLOW_NONE) == "1":
            pytest.skip(f"{missing} (allowed by {ALLOW_NONE}=1)")
        pytest.fail(f"{missing}; or set {ALLOW_NONE}=1 to do without", pytrace=False)
    folder = Path(tempfile.mkdtemp(prefix="factmark-pg-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    _start(programs, folder)
    return Cluster(folder=folder, names=count())


@cache
def migrated_database() -> str:
    """The name of a PostgreSQL database at the newest schema."""
    name = cluster().create()
    engine = open_engine(cluster().url(name))
    migrate(engine)
    engine.dispose()
    return name


@cache
def migrated_file() -> Path:
    """A SQLite file at the newest schema, to be copied."""
    folder = Path(tempfile.mkdtemp(prefix="factmark-sqlite-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    engine = open_engine(f"sqlite:///{folder}/migrated.db")
    migrate(engine)
    engine.dispose()
    return folder / "migrated.db"


@pytest.fixture(params=list(Kind), ids=str)
def kind(request: pytest.FixtureRequest) -> Kind:
    """Which product the test runs on."""
    return Kind(request.param)


@pytest.fixture
def database_url(kind: Kind, tmp_path: Path) -> Iterator[str]:
    """The address of a new, empty database."""
    if kind is Kind.SQLITE:
        yield f"sqlite:///{tmp_path}/empty.db"
        return
    name = cluster().create()
    yield cluster().url(name)
    cluster().drop(name)


@pytest.fixture
def engine(kind: Kind, tmp_path: Path) -> Iterator[Engine]:
    """A database at the newest schema with nothing in it; on PostgreSQL the same one for every test, emptied."""
    if kind is Kind.SQLITE:
        shutil.copy(migrated_file(), tmp_path / "factmark.db")
        opened = open_engine(f"sqlite:///{tmp_path}/factmark.db")
        yield opened
    else:
        opened = open_engine(cluster().url(migrated_database()))
        yield opened
        _empty(opened)
    opened.dispose()


@pytest.fixture
def engine_to_alter(database_url: str) -> Iterator[Engine]:
    """A new database at the newest schema for a test that changes the schema."""
    opened = open_engine(database_url)
    migrate(opened)
    yield opened
    opened.dispose()


def _empty(engine: Engine) -> None:
    """Takes a tenth of the time of a new database."""
    with engine.begin() as connection:
        connection.execute(text("SET LOCAL lock_timeout = '5s'"))
        for table in reversed(Row.metadata.sorted_tables):
            statement = update(table).values(version=0) if table.name == "factbase" else delete(table)
            connection.execute(statement)


def _programs() -> Path | None:
    """The folder with initdb and postgres: the newest that Debian installed, or the one on the path."""
    installed = [path for path in Path("/usr/lib/postgresql").glob("*/bin") if (path / "initdb").exists()]
    if installed:
        return max(installed, key=lambda path: float(path.parent.name))
    on_path = shutil.which("initdb")
    return None if on_path is None else Path(on_path).resolve().parent


def _start(programs: Path, folder: Path) -> None:
    account = _unprivileged_account()
    if account is not None:
        os.chown(folder, account.pw_uid, account.pw_gid)
    data, log = folder / "data", folder / "log"
    initdb = [str(programs / "initdb"), "-D", str(data), "-U", _OWNER, "--auth=trust", "--no-sync", *_COLLATION]
    settings = [word for name, value in _SETTINGS.items() for word in ("-c", f"{name}={value}")]
    postgres = [str(programs / "postgres"), "-D", str(data), "-k", str(folder), *settings]
    if _launch(initdb, account, log).wait(START_TIMEOUT_S) != 0:
        pytest.fail(f"initdb failed: {log.read_text()[-2000:]}", pytrace=False)
    server = _launch(postgres, account, log)
    atexit.register(_stop, server)
    _wait(server, folder, log)


def _launch(command: list[str], account: pwd.struct_passwd | None, log: Path) -> subprocess.Popen[bytes]:
    with log.open("w") as output:
        return subprocess.Popen(
            command,
            user=None if account is None else account.pw_uid,
            group=None if account is None else account.pw_gid,
            extra_groups=None if account is None else (),
            cwd=log.parent,
            stdout=output,
            stderr=subprocess.STDOUT,
        )


def _wait(server: subprocess.Popen[bytes], folder: Path, log: Path) -> None:
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline and server.poll() is None:
        try:
            psycopg.connect(host=str(folder), user=_OWNER, dbname="postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    pytest.fail(f"PostgreSQL did not start: {log.read_text()[-2000:]}", pytrace=False)


def _stop(server: subprocess.Popen[bytes]) -> None:
    server.send_signal(signal.SIGQUIT)
    server.wait(timeout=START_TIMEOUT_S)


def _unprivileged_account() -> pwd.struct_passwd | None:
    """Whose name the server runs under when the tests run as root, which PostgreSQL refuses to be."""
    if os.geteuid() != 0:
        return None
    accounts = {account.pw_name: account for account in pwd.getpwall()}
    return accounts.get("postgres") or accounts.get("nobody")
