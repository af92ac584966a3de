"""Gold documents read against the packs they name, by the rules alone and with a model's suggestions."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from factmark.interchange.gold import GoldDocument
from factmark.model.entity import EntityType
from factmark.model.suggestion import Consultation
from factmark.services.consultation import Bench, consult, filled
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


def advised(reading: LabelledReading, bench: Bench, provider: str) -> tuple[LabelledReading, Consultation]:
    """The same reading with the provider's suggestions where the rules answer unknown, and what came of asking.

    Raises:
        NoProviderError: there is no provider of that name.
    """
    consultation = consult(bench, provider, reading.found, _library(reading.gold.pack))
    return replace(reading, found=filled(reading.found, consultation.suggestions)), consultation


@cache
def _library(pack: Path) -> Library:
    return library_of_packs([pack])
