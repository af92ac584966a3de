"""The version of the fact base: a count of the changes to entities and facts."""

from sqlmodel import Session, col, select, update

from factmark.storage.tables import FactbaseRow


def version(session: Session) -> str:
    """Another text after every change of an entity or a fact, the same as long as nothing changed."""
    return str(session.exec(select(FactbaseRow.version)).one())


def advance(session: Session) -> None:
    """Counts one change, in the transaction that makes it; until that ends, other changes of the fact base wait."""
    session.exec(update(FactbaseRow).values(version=col(FactbaseRow.version) + 1))
