"""The schema and its history."""

import importlib.util
import shutil
import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import Engine, inspect, text
from tests import values
from tests.postgres import Kind

from factmark.errors import StorageError
from factmark.storage import entities, schema
from factmark.storage.database import migrate, open_engine, reading_session, writing_session
from factmark.storage.tables import Row

ADDED = '''"""Gives entities a colour."""
import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    with op.batch_alter_table("entity", recreate="always") as table:
        table.add_column(sa.Column("colour", sa.String(), nullable=False, server_default="grey"))


def downgrade() -> None:
    with op.batch_alter_table("entity", recreate="always") as table:
        table.drop_column("colour")
'''

BROKEN = '''"""Takes entities away and leaves their names."""
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.execute("DELETE FROM entity")


def downgrade() -> None:
    pass
'''


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The history copied to a folder where a test may add to it."""
    folder = tmp_path / "50% more" / "migrations"
    shutil.copytree(schema.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(schema, "MIGRATIONS", folder)
    return folder / "versions"


def tables(engine: Engine) -> set[str]:
    """The tables there are, the one that counts the migrations aside."""
    return set(inspect(engine).get_table_names()) - {"alembic_version"}


def test_tables_and_migrations_agree(engine: Engine) -> None:
    with engine.connect() as connection:
        assert schema.differences(connection) == ()


@pytest.mark.parametrize("kind", [Kind.POSTGRESQL])
def test_ids_are_ordered_by_code_point_where_the_tables_say_so(engine: Engine) -> None:
    for table in Row.metadata.sorted_tables:
        made = {column["name"]: getattr(column["type"], "collation", None) for column in inspect(engine).get_columns(table.name)}
        said = {column.name: getattr(column.type.dialect_impl(engine.dialect), "collation", None) for column in table.columns}
        assert made == said, table.name


def test_a_column_that_no_migration_made_is_noticed(engine_to_alter: Engine) -> None:
    with engine_to_alter.begin() as connection:
        connection.execute(text("ALTER TABLE fact ADD COLUMN colour VARCHAR"))
        assert "colour" in "".join(schema.differences(connection))


def test_the_way_up_down_and_up_again_ends_where_it_should(database_url: str) -> None:
    engine = open_engine(database_url)

    migrate(engine)
    there = tables(engine)
    schema.downgrade(engine)
    assert tables(engine) == set()
    migrate(engine)

    assert tables(engine) == there
    with engine.connect() as connection:
        assert schema.differences(connection) == ()
    engine.dispose()


def test_migrating_again_changes_nothing(engine: Engine) -> None:
    with writing_session(engine) as session:
        entities.store(session, values.ENTITIES)
        session.commit()

    migrate(engine)

    with reading_session(engine) as session:
        assert tuple(entities.every(session)) == tuple(sorted(values.ENTITIES, key=lambda entity: entity.id))


@pytest.mark.parametrize("kind", [Kind.SQLITE])
def test_a_schema_that_is_there_needs_no_lock(engine: Engine, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "factmark.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    migrate(engine)

    other.close()


def test_a_newer_schema_is_refused(engine_to_alter: Engine) -> None:
    with engine_to_alter.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(StorageError, match=r"written by a newer Factmark \(schema 9999\); update") as error:
        migrate(engine_to_alter)
    assert "\n" not in str(error.value)


def test_four_processes_that_start_at_once_migrate_once(database_url: str) -> None:
    failures: list[BaseException] = []

    def start() -> None:
        engine = open_engine(database_url)
        try:
            migrate(engine)
        except BaseException as error:
            failures.append(error)
            raise
        finally:
            engine.dispose()

    threads = [threading.Thread(target=start, daemon=True) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert failures == []
    assert not any(thread.is_alive() for thread in threads)


@pytest.mark.parametrize("kind", [Kind.SQLITE])
def test_a_table_that_is_rebuilt_keeps_what_refers_to_it(engine_to_alter: Engine, later: Path) -> None:
    with writing_session(engine_to_alter) as session:
        entities.store(session, values.ENTITIES)
        session.commit()
    (later / "v0005_colour.py").write_text(ADDED)

    migrate(engine_to_alter)

    with engine_to_alter.connect() as connection:
        assert connection.execute(text("SELECT DISTINCT colour FROM entity")).scalars().all() == ["grey"]
        assert connection.execute(text("SELECT count(*) FROM entity_name")).scalar() == 6
    schema.downgrade(engine_to_alter, revision="0004")
    with reading_session(engine_to_alter) as session:
        assert entities.by_id(session, ["nvidia"]) == {"nvidia": values.NVIDIA}
    with engine_to_alter.connect() as connection:
        assert schema.differences(connection) == ()
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


@pytest.mark.parametrize("kind", [Kind.SQLITE])
def test_a_migration_that_leaves_orphans_is_taken_back(engine_to_alter: Engine, later: Path) -> None:
    with writing_session(engine_to_alter) as session:
        entities.store(session, values.ENTITIES)
        session.commit()
    (later / "v0005_broken.py").write_text(BROKEN)

    with pytest.raises(StorageError, match="refer to nothing; nothing was changed"):
        migrate(engine_to_alter)

    with reading_session(engine_to_alter) as session:
        assert len(tuple(entities.every(session))) == len(values.ENTITIES)


def test_the_next_migration_can_be_drafted(engine_to_alter: Engine, later: Path) -> None:
    with engine_to_alter.begin() as connection:
        connection.execute(text("ALTER TABLE entity DROP COLUMN type"))

    path = schema.draft(engine_to_alter, message="Give entities a type")

    assert path.parent == later
    assert path.name == "v0005_give_entities_a_type.py"
    spec = importlib.util.spec_from_file_location("drafted", path)
    assert spec is not None
    assert spec.loader is not None
    drafted = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(drafted)
    assert (drafted.revision, drafted.down_revision) == ("0005", "0004")
    assert "add_column" in path.read_text("utf-8")
    assert "import sqlmodel" in path.read_text("utf-8")
