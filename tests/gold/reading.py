"""Sentences read against a single fact of a file of pairs, so that no other fact can help or hide a verdict."""

from dataclasses import replace

import yaml

from factmark.interchange.pack import load_pack
from factmark.model.document import Document
from factmark.model.fact import Fact
from factmark.model.reading import CheckedReading
from factmark.reconcile.relevance import ranked
from factmark.services.factbase import Factbase, compile_factbase, parse_packs
from factmark.services.reading import check


def is_korean(text: str) -> bool:
    return any("가" <= char <= "힣" for char in text)


def compiled(name: str, *, entities: list[dict], facts: list[dict]) -> tuple[Factbase, dict[str, Fact]]:
    """The entities of a file compiled once, and its facts by id; what a fact's frame is depends on no other fact."""
    text = yaml.safe_dump({"pack": name, "entities": entities, "facts": facts}, allow_unicode=True)
    parsed = parse_packs((load_pack(text, file=f"{name}.yaml"),))
    base = compile_factbase(parsed.entities, (), version=name)
    return base, {fact.id: fact for fact in parsed.facts}


def checked(document: Document, fact: Fact, base: Factbase) -> CheckedReading:
    """The document checked by a fact base that holds only `fact`."""
    only = ranked((fact,), base.knowledge.lexicon.predicates, base.taxonomy)
    return check(document, replace(base, facts=only))
