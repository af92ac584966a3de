"""A fact base with a few changes is the one that would be compiled anew."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import values
from tests.reconcile.cast import ENTITIES, entity
from tests.reconcile.frames import fact, frame

from factmark.model.document import Document, Language
from factmark.model.entity import Entity, EntityType, Name
from factmark.model.fact import Fact, Rank
from factmark.services import revision
from factmark.services.factbase import Factbase, compile_factbase
from factmark.services.reading import check
from factmark.services.revision import revised

_CAST = {each.id: each for each in ENTITIES}
_NEW = {
    "acme": entity("acme", EntityType.ORGANIZATION, "Acme", "아크메"),
    "acme-chip": entity("acme-chip", EntityType.PRODUCT, "Acme One", "아크메 원", broader=("ai-chip",)),
    "acme-rate": entity("acme-rate", EntityType.CONCEPT, "interest rate", "기준금리"),
    "apple-farm": entity("apple-farm", EntityType.ORGANIZATION, "Apple", "애플"),
    "nvidia": replace(_CAST["nvidia"], names=(*_CAST["nvidia"].names, Name(text="그래픽카드 회사", language=Language.KO))),
    "china": replace(_CAST["china"], names=tuple(name for name in _CAST["china"].names if name.language is Language.EN)),
    "apple": replace(_CAST["apple"], names=(Name(text="Apple", language=Language.EN), Name(text="Cupertino", language=Language.EN, is_label=True))),
}
_FACTS = {
    "wants": fact(frame("want", subject="china", object="h20"), name="wants"),
    "makes": fact(frame("make", subject="nvidia", object="ai-chip"), name="makes"),
    "sells": fact(frame("sell", subject="nvidia", object="h20", recipient="china"), name="sells"),
}
_NEW_FACTS = {
    "wants": fact(frame("want", subject="china", object="h200"), name="wants", rank=Rank.PREFERRED),
    "makes": fact(frame("make", subject="acme", object="acme-chip"), name="makes"),
    "bought": fact(frame("buy", subject="apple", object="h20"), name="bought"),
    "at-last": fact(frame("sell", subject="acme", object="acme-chip", recipient="china"), name="at-last"),
    "unsaid": fact(frame("want", subject="china", object="h20"), name="sells", rank=Rank.DEPRECATED),
}
_TEXTS = (
    "중국은 H20을 원한다. 엔비디아는 H20을 중국에 판매했다. 그래픽카드 회사는 AI 칩을 만든다.",
    "Acme makes Acme One. China wants H200 and H20. Acme sold Acme One to China.",
    "Apple bought H20. Cupertino bought H20. 애플이 H20을 샀다. 아크메가 기준금리를 올렸다.",
)
_DAY = date(2025, 9, 1)


def _base(entities: dict[str, Entity], facts: dict[str, Fact]) -> Factbase:
    """Compiled of both in the order of their ids, as the store gives them."""
    return compile_factbase([entities[key] for key in sorted(entities)], [facts[key] for key in sorted(facts)], version="whole")


_START = _base(_CAST, _FACTS)
_KEYS = st.lists(st.sampled_from(sorted(_NEW)), unique=True, max_size=4)
_FACT_KEYS = st.lists(st.sampled_from(sorted(_NEW_FACTS)), unique=True, max_size=3)


@values.UNHURRIED
@given(st.lists(st.tuples(_KEYS, _FACT_KEYS), min_size=1, max_size=3))
def test_a_revised_fact_base_reads_and_judges_like_one_compiled_anew(steps: list[tuple[list[str], list[str]]]) -> None:
    base, entities, facts = _START, dict(_CAST), dict(_FACTS)
    for keys, fact_keys in steps:
        new_facts = {each.id: each for each in map(_NEW_FACTS.__getitem__, fact_keys)}
        entities |= {key: _NEW[key] for key in keys}
        facts |= new_facts
        changed = revised(base, tuple(_NEW[key] for key in sorted(keys)), tuple(new_facts.values()), version="part")
        assert changed is not None
        base = changed
    whole = _base(entities, facts)
    for text in _TEXTS:
        language = Language.EN if text.isascii() else Language.KO
        document = Document(text=text, language=language, published=_DAY)
        assert check(document, base) == check(document, whole)
    assert (base.concepts, base.things, base.offices, base.people) == (whole.concepts, whole.things, whole.offices, whole.people)
    assert (base.entities, base.knowledge.labels) == (whole.entities, whole.knowledge.labels)


@pytest.mark.parametrize(
    "moved",
    [
        replace(_CAST["h20"], broader=()),
        replace(_CAST["nvidia"], type=EntityType.PLACE),
        replace(_CAST["ai-chip"], names=(Name(text="interest rate", language=Language.EN, is_label=True),)),
        entity("policy-rate", EntityType.CONCEPT, "policy rate", "정책금리"),
    ],
    ids=["other-broader", "other-type", "other-kind", "in-place-of-a-word"],
)
def test_what_may_move_others_is_compiled_anew(moved: Entity) -> None:
    assert revised(_START, (moved,), (), version="part") is None


def test_many_changes_are_compiled_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(revision, "MAX_CHANGES", 1)
    first = revised(_START, (), (_NEW_FACTS["bought"],), version="part")
    assert first is not None
    assert revised(first, (), (_NEW_FACTS["at-last"],), version="part") is None
