"""A database that is ready to use: at the newest schema, and never without facts."""

from collections.abc import Callable

from sqlalchemy import Engine

from factmark.services.catalogue import is_empty
from factmark.services.importing import ImportReport, import_pack, parse_again
from factmark.services.library import starter_packs
from factmark.storage.database import migrate, open_engine


def open_stocked(url: str, *, tell: Callable[[str], None] = lambda _: None) -> Engine:
    """The database at `url`, migrated, its facts parsed by this version, with the starter packs in it when it held nothing.

    `tell` hears of each step.

    Raises:
        StorageError: the database cannot be opened or migrated.
    """
    engine = open_engine(url)
    migrate(engine)
    anew = parse_again(engine)
    if anew.facts_changed:
        tell(f"Parsed {anew.facts_changed} facts again, for this version of the reader.")
    again = parse_again(engine)
    if again.facts_changed:
        tell(f"Read {again.facts_changed} stored facts anew, as this version understands them.")
    if is_empty(engine):
        for pack in starter_packs():
            report = import_pack(engine, pack)
            tell(imported(pack.id, report))
    return engine


def imported(pack: str, report: ImportReport) -> str:
    """What an import did, in one sentence."""
    entities = f"{report.entities_added} entities added, {report.entities_changed} changed"
    facts = f"{report.facts_added} facts added, {report.facts_changed} changed"
    return f"Imported {pack}: {entities}; {facts}."
