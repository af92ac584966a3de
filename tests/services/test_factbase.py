"""Packs compiled for reading."""

from datetime import date

import pytest
from tests.reconcile.cast import ENTITIES, entity

from factmark.model.document import Language
from factmark.model.entity import EntityType
from factmark.model.fact import Rank, Source
from factmark.model.interval import Interval
from factmark.model.pack import Pack, PackFact
from factmark.services.factbase import factbase_of_packs, knowledge_of, language_of, parse_fact, parse_packs

KO, EN = Language.KO, Language.EN


def recorded(wording: str, name: str = "fact") -> PackFact:
    return PackFact(
        id=name,
        wording=wording,
        validity=Interval(first=date(2025, 7, 14)),
        sources=(Source(url="https://news.example/1"),),
        rank=Rank.PREFERRED,
        note="A note.",
    )


def pack(*facts: PackFact, name: str = "cast") -> Pack:
    return Pack(id=name, title=(), license="CC0-1.0", entities=ENTITIES, facts=facts)


@pytest.mark.parametrize(("text", "language"), [("China wants H20.", EN), ("중국은 H20을 원한다.", KO), ("H20을", KO), ("美 中", EN), ("2025", EN)])
def test_one_hangul_syllable_makes_a_text_korean(text: str, language: Language) -> None:
    assert language_of(text) is language


@pytest.mark.parametrize("wording", ["The US government approved H20 exports to China.", "미국 정부는 H20의 대중 수출을 승인했다."])
def test_a_fact_is_parsed_by_the_reader_of_the_news(wording: str) -> None:
    parsed, missing = parse_fact(recorded(wording), knowledge_of(ENTITIES))
    assert missing is None
    assert parsed.statement is not None
    assert (parsed.statement.predicate, parsed.statement.event, parsed.statement.names()) == ("permit", "export", {"us-gov", "h20", "china"})


def test_a_parsed_fact_keeps_all_that_the_pack_says() -> None:
    given = recorded("중국은 H20을 원한다.")
    parsed, _ = parse_fact(given, knowledge_of(ENTITIES))
    kept = (parsed.id, parsed.wording, parsed.language, parsed.validity, parsed.sources, parsed.rank, parsed.note)
    assert kept == (given.id, given.wording, KO, given.validity, given.sources, given.rank, given.note)


@pytest.mark.parametrize(
    ("wording", "told"),
    [
        ("Good morning.", "no known entity with a verb was found in it"),
        ("안녕하세요.", "no known entity with a verb was found in it"),
        ("엔비디아가 중국을 뒹굴거렸다.", "is not in the lexicon; it is compared in its own language only"),
    ],
)
def test_a_fact_that_cannot_be_parsed_says_what_was_missing(wording: str, told: str) -> None:
    parsed = parse_packs([pack(recorded(wording, "odd"), recorded("중국은 H20을 원한다.", "plain"))])
    (warning,) = parsed.warnings
    assert warning.startswith("fact 'odd': ")
    assert told in warning
    assert [each.id for each in parsed.facts] == ["odd", "plain"]


def test_packs_share_their_names() -> None:
    names = Pack(id="names", title=(), license="CC0-1.0", entities=(entity("huawei", EntityType.ORGANIZATION, "Huawei", "화웨이"),), facts=())
    parsed = parse_packs([pack(recorded("화웨이는 H20을 원한다.")), names])
    assert parsed.warnings == ()
    assert parsed.facts[0].statement is not None
    assert parsed.facts[0].statement.names() == {"huawei", "h20"}


def test_an_entity_of_a_later_pack_takes_the_place_of_its_namesake() -> None:
    later = Pack(id="later", title=(), license="CC0-1.0", entities=(entity("nvidia", EntityType.ORGANIZATION, "Nvidia Corp", "엔비디아"),), facts=())
    base = factbase_of_packs([pack(), later])
    assert (base.entities["nvidia"].label(EN), len(base.entities)) == ("Nvidia Corp", len(ENTITIES))


def test_the_version_changes_with_any_fact_and_with_nothing_else() -> None:
    versions = [factbase_of_packs([pack(recorded(wording))]).version for wording in ("China wants H20.", "China wants H20.", "China wants H200.")]
    assert versions[0] == versions[1]
    assert versions[0] != versions[2]


def test_kinds_of_the_pack_and_of_the_lexicon_name_no_one() -> None:
    base = factbase_of_packs([pack()])
    assert {"ai-chip", "policy-rate"} <= base.concepts
    assert not {"nvidia", "h20", "china"} & base.concepts


def test_an_entity_with_the_id_of_a_concept_is_an_entity() -> None:
    own = Pack(id="own", title=(), license="CC0-1.0", entities=(entity("policy-rate", EntityType.WORK, "Policy Rate", "정책금리"),), facts=())
    assert "policy-rate" not in factbase_of_packs([own]).concepts


def test_what_the_pack_puts_above_an_entity_stands_above_it() -> None:
    taxonomy = factbase_of_packs([pack()]).taxonomy
    assert taxonomy.is_narrower("trump-admin", "us")
    assert taxonomy.is_narrower("policy-rate", "rate")
