"""Gold documents read against the packs they name."""

from functools import cache
from pathlib import Path

from factmark.interchange.gold import GoldDocument
from factmark.model.entity import EntityType
from factmark.services.evaluation import LabelledReading
from factmark.services.library import Library, library_of_packs
from factmark.services.reading import check


def read_labelled(gold: GoldDocument) -> LabelledReading:
    """The document as Factmark reads it against its own pack alone.

    Raises:
        PackError: the pack cannot be used.
    """
    library = _library(gold.pack)
    concepts = frozenset(entity.id for entity in library.record.entities.values() if entity.type is EntityType.CONCEPT)
    return LabelledReading(gold=gold, found=check(gold.document, library.factbase), concepts=concepts)


@cache
def _library(pack: Path) -> Library:
    return library_of_packs([pack])
