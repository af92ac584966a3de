"""The schema of the store and the way from one version of it to the next (Alembic, without a configuration file)."""

from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Connection, Engine, text

from factmark.errors import StorageError
from factmark.storage.engine import migrating
from factmark.storage.tables import Row

MIGRATIONS = Path(__file__).with_name("migrations")

HEAD = "head"
EMPTY = "base"

_LOCK = 0x666D
"""The PostgreSQL advisory lock that keeps two processes from migrating at the same time; any constant does."""


def upgrade(engine: Engine, *, revision: str = HEAD) -> None:
    """Moves the schema up to `revision`; a schema that is there already is not locked.

    Raises:
        StorageError: the schema is newer than this program.
    """
    with engine.connect() as connection:
        if _is_at(connection, revision):
            return
    _move(engine, revision, is_up=True)


def downgrade(engine: Engine, *, revision: str = EMPTY) -> None:
    """Moves the schema back down to `revision`; what its tables held beyond that is gone."""
    _move(engine, revision, is_up=False)


def differences(connection: Connection) -> tuple[str, ...]:
    """What tables.py says and the database does not have, or the other way round; () when they agree."""
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return tuple(repr(difference) for difference in compare_metadata(context, Row.metadata))


def draft(engine: Engine, *, message: str) -> Path:
    """A new file in the history that turns the schema of `engine` into that of tables.py, to be read and mended."""
    with engine.connect() as connection:
        config = _config(connection)
        steps = len(list(ScriptDirectory.from_config(config).walk_revisions()))
        made = command.revision(config, message=message, autogenerate=True, rev_id=f"{steps + 1:04}")
    if not isinstance(made, Script):
        raise StorageError("no migration was written: Alembic drafted none or several")
    return Path(made.path)


def _move(engine: Engine, revision: str, *, is_up: bool) -> None:
    with migrating(engine) as connection:
        _let_go_of_foreign_keys(connection)
        with connection.begin():
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
            move = command.upgrade if is_up else command.downgrade
            move(_config(connection), revision)
            _check_foreign_keys(connection)
        connection.invalidate()


def _let_go_of_foreign_keys(connection: Connection) -> None:
    # Batch mode rebuilds a SQLite table by dropping it, which would delete what refers to it. Only heeded before BEGIN.
    if connection.dialect.name == "sqlite":
        connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")


def _check_foreign_keys(connection: Connection) -> None:
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StorageError("the migration would leave rows that refer to nothing; nothing was changed")


def _is_at(connection: Connection, revision: str) -> bool:
    script = ScriptDirectory.from_config(_config(connection))
    known = {step.revision for step in script.walk_revisions()}
    current = MigrationContext.configure(connection).get_current_revision()
    if current is not None and current not in known:
        raise StorageError(f"the database was written by a newer Factmark (schema {current}); update Factmark or restore a backup")
    return current == script.as_revision_number(revision)


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", _escaped(str(MIGRATIONS)))
    config.set_main_option("path_separator", "os")
    config.set_main_option("file_template", "v%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    return config


def _escaped(path: str) -> str:
    """A percent sign would start an interpolation in the configuration."""
    return path.replace("%", "%%")
