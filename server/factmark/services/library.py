"""The fact base ready for reading: compiled once, kept until it changes."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from importlib import resources
from pathlib import Path
from threading import Lock

from sqlalchemy import Engine

from factmark.errors import PackError
from factmark.interchange.pack import load_pack
from factmark.interchange.reading import Record
from factmark.model.entity import Entity
from factmark.model.fact import Fact
from factmark.model.pack import Pack
from factmark.services.catalogue import changes, everything, factbase_version
from factmark.services.factbase import Factbase, compile_factbase, parse_packs
from factmark.services.revision import MAX_CHANGES, revised


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """The compiled fact base beside its entities and facts by id; `warnings` name what could not be parsed."""

    factbase: Factbase
    record: Record
    warnings: tuple[str, ...] = ()


class CurrentLibrary:
    """The library of a database; it is compiled again when the fact base has changed. Safe to share between threads."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = Lock()
        self._library: Library | None = None

    def get(self) -> Library:
        """The library at the database's present version."""
        version = factbase_version(self._engine)
        library = self._library
        if library is not None and library.record.version == version:
            return library
        with self._lock:
            library = self._library
            if library is None or library.record.version != version:
                library = self._library = (library and _revised(self._engine, library)) or _stored(self._engine)
        return library


def library_of_packs(paths: Iterable[Path]) -> Library:
    """The library that pack files hold, without a database.

    Raises:
        PackError: a file cannot be read or is not a pack.
    """
    parsed = parse_packs(tuple(read_pack(path) for path in paths))
    digest = sha256(repr((parsed.entities, parsed.facts)).encode()).hexdigest()[:12]
    return _library(parsed.entities, parsed.facts, version=f"packs-{digest}", warnings=parsed.warnings)


def read_pack(path: Path) -> Pack:
    """The pack in a file.

    Raises:
        PackError: the file cannot be read or is not a pack.
    """
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PackError(f"is not UTF-8 text (byte {error.start + 1})", file=str(path)) from error
    except (OSError, ValueError) as error:
        raise PackError(f"cannot be read: {getattr(error, 'strerror', None) or error}", file=str(path)) from error
    return load_pack(text, file=str(path))


def starter_packs() -> tuple[Pack, ...]:
    """The packs that come with the program, in the order of their file names."""
    folder = resources.files("factmark").joinpath("packs")
    files = sorted((item for item in folder.iterdir() if item.name.endswith(".yaml")), key=lambda item: item.name)
    return tuple(load_pack(item.read_text("utf-8"), file=item.name) for item in files)


def _stored(engine: Engine) -> Library:
    version, entities, facts = everything(engine)
    return _library(entities, facts, version=version)


def _revised(engine: Engine, library: Library) -> Library | None:
    """The library with what changed in the database since; None where it has to be read anew, as after something was deleted."""
    new = changes(engine, since=library.record.version, limit=MAX_CHANGES)
    if new is None:
        return None
    factbase = revised(library.factbase, new.entities, new.facts, version=new.version)
    facts = {**library.record.facts, **{fact.id: fact for fact in new.facts}} if new.facts else library.record.facts
    if factbase is None or (len(factbase.entities), len(facts)) != (new.entity_count, new.fact_count):
        return None
    record = Record(version=new.version, entities=factbase.entities, facts=facts)
    return Library(factbase=factbase, record=record, warnings=library.warnings)


def _library(entities: tuple[Entity, ...], facts: tuple[Fact, ...], *, version: str, warnings: tuple[str, ...] = ()) -> Library:
    return Library(
        factbase=compile_factbase(entities, facts, version=version),
        record=Record(
            version=version,
            entities={entity.id: entity for entity in entities},
            facts={fact.id: fact for fact in facts},
        ),
        warnings=warnings,
    )
