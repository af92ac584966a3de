"""Opening a database, reading and writing it, and what is said when that fails."""

import sqlite3
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm.exc import StaleDataError
from sqlmodel import Session
from tests import values
from tests.postgres import Kind, cluster

from factmark.errors import OvertakenError, StorageError
from factmark.model.entity import Entity
from factmark.services.catalogue import factbase_version
from factmark.storage import database, documents, entities, factbase, facts
from factmark.storage.database import migrate, open_engine, reading_session, write, writing_session
from factmark.storage.tables import EntityRow, FactRow

AnyRow = TypeVar("AnyRow", EntityRow, FactRow)

THREADS = 8
TIMES = 50
JOIN_S = 120
"""Far more than the threads take, so that a deadlock fails and does not hang."""


def told(error: pytest.ExceptionInfo[StorageError]) -> str:
    """The message, which is one line."""
    message = str(error.value)
    assert "\n" not in message
    assert message
    return message


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("", "cannot be read"),
        ("var/factmark.db", "cannot be read"),
        ("sqlite://factmark.db", "three slashes"),
        ("mysql://localhost/factmark", "'mysql' is not a database Factmark knows"),
        ("https://example.org", "'https' is not a database Factmark knows"),
        ("sqlite://", "needs a file"),
        ("sqlite:///:memory:", "needs a file"),
        ("sqlite:////dev/null/below/factmark.db", "cannot be made"),
        ("postgresql://anna:secret@/factmark?host=/nowhere", "check that the server runs"),
        ("postgresql://anna:secret@127.0.0.1:1/factmark", "check that the server runs"),
        ("postgresql+psycopg2://anna:secret@127.0.0.1:1/factmark", "check that the server runs"),
        ("postgres://anna:secret@127.0.0.1:1/factmark", "check that the server runs"),
    ],
)
def test_an_address_that_leads_nowhere_is_told(url: str, expected: str) -> None:
    with pytest.raises(StorageError) as error:
        open_engine(url)

    assert expected in told(error)
    assert "secret" not in told(error)


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("Not a database, but long enough to be taken for one. " * 50)

    with pytest.raises(StorageError, match="not a database; name another one"):
        open_engine(f"sqlite:///{tmp_path}/notes.db")


def test_a_folder_in_place_of_a_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be opened"):
        open_engine(f"sqlite:///{tmp_path}")


def test_a_database_that_does_not_exist_is_told() -> None:
    with pytest.raises(StorageError, match='database "nothing" does not exist'):
        open_engine(cluster().url("nothing"))


def test_the_folder_of_a_new_file_is_made(tmp_path: Path) -> None:
    open_engine(f"sqlite:///{tmp_path}/a/b/factmark.db").dispose()

    assert (tmp_path / "a" / "b" / "factmark.db").exists()


def test_a_database_without_tables_is_told(database_url: str) -> None:
    engine = open_engine(database_url)

    with pytest.raises(StorageError, match="tables of Factmark are missing; migrate"):
        factbase_version(engine)
    engine.dispose()


def test_a_lock_that_is_not_let_go_is_told(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/factmark.db"
    engine = open_engine(url, busy_timeout_s=0.05)
    migrate(engine)
    other = sqlite3.connect(tmp_path / "factmark.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StorageError, match="another program holds the write lock"):
        write(engine, lambda session: entities.store(session, [values.CHINA]))

    assert factbase_version(engine) == "0", "readers do not wait for a writer"
    other.close()
    engine.dispose()


def test_a_read_only_database_is_told(engine: Engine, kind: Kind) -> None:
    switch = "PRAGMA query_only=ON" if kind is Kind.SQLITE else "SET TRANSACTION READ ONLY"

    def change(session: Session) -> None:
        session.execute(text(switch))
        entities.store(session, [values.CHINA])

    with pytest.raises(StorageError, match="read-only"):
        write(engine, change)


@pytest.mark.parametrize("kind", [Kind.POSTGRESQL])
def test_a_server_that_goes_away_is_told(database_url: str) -> None:
    engine = open_engine(database_url)
    migrate(engine)

    def change(session: Session) -> None:
        session.execute(text("SELECT 1"))
        cluster().run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'factmark'")
        session.execute(text("SELECT 1"))

    with pytest.raises(StorageError, match="check that the server runs"):
        write(engine, change)

    assert factbase_version(engine) == "0", "the next session connects anew"
    engine.dispose()


def test_a_mistake_of_the_program_stays_what_it_is(engine: Engine) -> None:
    with pytest.raises(IntegrityError), writing_session(engine) as session:
        session.execute(text("INSERT INTO entity_name VALUES ('nobody', 0, 'x', 'en', :true, 'x')"), {"true": True})


def test_the_settings_the_store_relies_on_are_on(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path}/factmark.db")

    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar() == 10_000
    engine.dispose()


def test_what_is_not_committed_is_lost(engine: Engine) -> None:
    with writing_session(engine) as session:
        entities.store(session, [values.CHINA])

    with reading_session(engine) as session:
        assert entities.by_id(session, ["china"]) == {}


def test_a_change_that_fails_half_way_leaves_nothing(engine: Engine) -> None:
    def change(session: Session) -> None:
        entities.store(session, [values.CHINA])
        raise LookupError

    with pytest.raises(LookupError):
        write(engine, change)

    assert factbase_version(engine) == "0"


def test_a_reader_sees_one_state_while_a_writer_commits(engine: Engine) -> None:
    with reading_session(engine) as session:
        before = entities.by_id(session, ["china"])
        write(engine, stored(values.CHINA))
        session.expire_all()
        assert entities.by_id(session, ["china"]) == before == {}

    with reading_session(engine) as session:
        assert entities.by_id(session, ["china"]) == {"china": values.CHINA}


def test_no_change_is_lost_when_eight_threads_change_one_fact(engine: Engine) -> None:
    write(engine, with_note(lambda _: "0"))

    def count_up() -> None:
        for _ in range(TIMES):
            write(engine, with_note(lambda note: str(int(note) + 1)))

    at_once(THREADS, count_up)

    with reading_session(engine) as session:
        fact = facts.by_id(session, [values.OPEN_FACT.id])[values.OPEN_FACT.id]
    assert fact.note == str(THREADS * TIMES)
    assert factbase_version(engine) == str(THREADS * TIMES + 1)


def test_no_change_is_lost_when_nobody_locks_first(engine: Engine) -> None:
    write(engine, stored(values.CHINA))

    def add_address(session: Session) -> None:
        known = entities.by_id(session, ["china"])["china"]
        entities.store(session, [replace(known, same_as=(*known.same_as, "https://example.org"))])
        session.commit()

    at_once(THREADS, lambda: [write(engine, add_address) for _ in range(10)])

    with reading_session(engine) as session:
        assert len(entities.by_id(session, ["china"])["china"].same_as) == THREADS * 10


@pytest.mark.parametrize("kind", [Kind.POSTGRESQL])
def test_a_writer_with_an_older_copy_starts_over_on_postgresql(engine: Engine) -> None:
    write(engine, stored(values.CHINA))
    seen: list[tuple[str, ...]] = []

    def change(session: Session) -> None:
        seen.append(entities.by_id(session, ["china"])["china"].same_as)
        if len(seen) == 1:
            write(engine, stored(replace(values.CHINA, same_as=("https://example.org",))))
        stored(values.CHINA)(session)

    write(engine, change)

    assert seen == [(), ("https://example.org",)]


def test_an_entity_row_of_an_older_revision_is_refused_in_any_isolation(engine: Engine) -> None:
    write(engine, stored(values.CHINA))

    with engine.connect() as connection, Session(connection) as session:
        row = taken_away(session, session.get_one(EntityRow, "china"))
        write(engine, stored(replace(values.CHINA, names=values.CHINA.names[:1])))
        session.add(row)
        row.type = "other"
        with pytest.raises(StaleDataError):
            session.flush()


def test_a_fact_row_of_an_older_revision_is_refused_in_any_isolation(engine: Engine) -> None:
    write(engine, with_note(lambda _: "first"))

    with engine.connect() as connection, Session(connection) as session:
        row = taken_away(session, session.get_one(FactRow, values.OPEN_FACT.id))
        write(engine, with_note(lambda note: note))
        session.add(row)
        row.note = "second"
        with pytest.raises(StaleDataError):
            session.flush()


def test_who_changes_the_fact_base_waits_for_who_does_so_already(engine: Engine) -> None:
    order: list[str] = []

    def second() -> None:
        with writing_session(engine) as session:
            factbase.lock(session)
            order.append("second")

    with writing_session(engine) as session:
        factbase.lock(session)
        thread = threading.Thread(target=second, daemon=True)
        thread.start()
        time.sleep(0.2)
        order.append("first")
    thread.join(JOIN_S)

    assert order == ["first", "second"]


@pytest.mark.parametrize("kind", [Kind.POSTGRESQL])
def test_who_stores_a_reading_does_not_wait_for_an_import(engine: Engine) -> None:
    with writing_session(engine) as importing:
        factbase.lock(importing)
        with writing_session(engine) as session:
            documents.store(session, values.checked_reading().document, new_id="1")
            session.commit()

        assert factbase_version(engine) == "0"


def test_a_writer_that_is_always_overtaken_gives_up(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.05)
    calls = []

    def overtaken(session: Session) -> None:
        calls.append(session)
        raise OvertakenError("overtaken")

    with pytest.raises(StorageError, match="overtaken"):
        write(engine, overtaken)
    assert len(calls) > 1


def stored(entity: Entity) -> Callable[[Session], None]:
    """A change that stores the entity."""

    def change(session: Session) -> None:
        entities.store(session, [entity])
        session.commit()

    return change


def with_note(made: Callable[[str], str]) -> Callable[[Session], None]:
    """A change that reads the note of a fact and writes another one."""

    def change(session: Session) -> None:
        factbase.lock(session)
        known = facts.by_id(session, [values.OPEN_FACT.id]).get(values.OPEN_FACT.id, values.OPEN_FACT)
        facts.store(session, [replace(known, note=made(known.note))], engine="factmark/0.1.0")
        session.commit()

    return change


def taken_away(session: Session, row: AnyRow) -> AnyRow:
    """The row as somebody keeps it who has let go of the database."""
    session.expunge(row)
    session.rollback()
    return row


def at_once(times: int, work: Callable[[], object]) -> None:
    """Runs the work in so many threads, and fails when one of them does."""
    failures: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as error:
            failures.append(error)
            raise

    threads = [threading.Thread(target=run, daemon=True) for _ in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(JOIN_S)
    assert failures == []
    assert not any(thread.is_alive() for thread in threads)
