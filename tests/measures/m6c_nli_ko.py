"""Pairs of Korean sentences: the evidence becomes a fact, parsed as a curator's statement is, and the claim is read against it."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from tests.measures.measure import Record

from factmark.model.document import Document, Language
from factmark.model.interval import Interval
from factmark.model.pack import PackFact
from factmark.model.verdict import Rating
from factmark.reconcile.relevance import ranked
from factmark.services.factbase import Factbase, compile_factbase, parse_fact
from factmark.services.reading import check


def predictions(gold: tuple[Record, ...], _folder: Path) -> Iterable[Record]:
    """One prediction a pair; there are no names to know, only the lexicon's words."""
    factbase = compile_factbase((), (), version="pairs")
    for record in gold:
        wording = PackFact(id=record["id"], wording=record["evidence"], validity=Interval())
        fact, _ = parse_fact(wording, factbase.knowledge)
        own = replace(factbase, facts=ranked((fact,), factbase.knowledge.lexicon.predicates, factbase.taxonomy))
        yield {"id": record["id"], "label": _label(Document(text=record["claim"], language=Language.KO), own)}


def _label(document: Document, factbase: Factbase) -> str:
    """One contradicted clause contradicts the sentence; it is supported where every clause is."""
    found = {claim.verdict.rating for claim in check(document, factbase).claims}
    if Rating.CONTRADICTED in found:
        return Rating.CONTRADICTED.value
    return (Rating.SUPPORTED if found == {Rating.SUPPORTED} else Rating.UNKNOWN).value
