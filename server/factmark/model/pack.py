"""A file of entities, predicates and facts that can be imported and exported."""

from dataclasses import dataclass

from factmark.model.document import Language
from factmark.model.entity import Entity
from factmark.model.fact import Rank, Source
from factmark.model.interval import Interval


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFact:
    """A fact as a pack writes it: its frame is not parsed yet. `line` is where it stands in the file."""

    id: str
    wording: str
    validity: Interval
    sources: tuple[Source, ...] = ()
    rank: Rank = Rank.NORMAL
    note: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """What one pack file holds; `title` has one text per language that is given."""

    id: str
    title: tuple[tuple[Language, str], ...]
    license: str
    entities: tuple[Entity, ...]
    facts: tuple[PackFact, ...]
