"""The version of the fact base, a count of the changes to entities and facts, and the lock for those who change it."""

from sqlmodel import Session, col, select, text, update

from factmark.storage.tables import FactbaseRow


def version(session: Session) -> str:
    """Another text after every change of an entity or a fact, the same as long as nothing changed."""
    return str(session.exec(select(FactbaseRow.version)).one())


def advance(session: Session) -> int:
    """Counts one change, in the transaction that makes it, and says how many that makes; until that ends, other changes of the fact base wait."""
    session.exec(update(FactbaseRow).values(version=col(FactbaseRow.version) + 1))
    return session.exec(select(FactbaseRow.version)).one()


def lock(session: Session) -> None:
    """Waits until nobody else changes the fact base and keeps it so until the session ends; to be called first.

    Without it a change that was overtaken is refused when it is made. SQLite locks when the transaction begins.
    """
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"LOCK TABLE {FactbaseRow.__tablename__} IN EXCLUSIVE MODE"))
