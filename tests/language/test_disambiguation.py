"""Names that several entities have."""

import pytest
from tests import values
from tests.reconcile.cast import entity

from factmark.language.reader import read
from factmark.model.document import Document, Language
from factmark.model.entity import EntityType
from factmark.model.interval import Interval
from factmark.model.pack import PackFact
from factmark.model.verdict import Rating
from factmark.services.factbase import factbase_of_packs, knowledge_of, parse_packs
from factmark.services.reading import check

EN = Language.EN
CLUB, PLACE = EntityType.ORGANIZATION, EntityType.PLACE
KNOWLEDGE = knowledge_of(
    (
        entity("newcastle", PLACE, "Newcastle", "뉴캐슬"),
        entity("newcastle-united", CLUB, "Newcastle United", "뉴캐슬 유나이티드", aliases=((EN, "Newcastle"),)),
        entity("milan", PLACE, "City of Milan", "밀라노", aliases=((EN, "Milan"),)),
        entity("ac-milan", CLUB, "AC Milan", "AC 밀란", aliases=((EN, "Milan"),)),
        entity("fruit", EntityType.CONCEPT, "Apple", "사과"),
        entity("apple", CLUB, "Apple Inc.", "애플", aliases=((EN, "Apple"),)),
        entity("georgia", PLACE, "Georgia", "조지아"),
        entity("georgia-us", PLACE, "Georgia", "조지아주"),
    )
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Newcastle grew.", "newcastle"),
        ("Newcastle won after Newcastle United had lost.", "newcastle-united"),
        ("He lives in Milan.", "milan"),
        ("Milan won after AC Milan had lost.", "ac-milan"),
        ("Milan grew.", None),
        ("Georgia grew.", None),
        ("Apple grew.", None),
    ],
    ids=["label", "longer-name", "preposition", "longer-name-of-an-alias", "two-aliases", "two-labels", "a-common-noun"],
)
def test_the_document_decides_or_nobody(text: str, expected: str | None) -> None:
    assert read(Document(text=text, language=EN), KNOWLEDGE).mentions[0].entity == expected


KO = Language.KO
PERSON, PRODUCT = EntityType.PERSON, EntityType.PRODUCT
NAMESAKES = knowledge_of(
    (
        entity("jordan-man", PERSON, "Michael Jordan", "마이클 조던", aliases=((EN, "Jordan"), (KO, "조던"))),
        entity("jordan", PLACE, "Kingdom of Jordan", "조던 왕국", aliases=((EN, "Jordan"), (KO, "조던"))),
        entity("mars", CLUB, "Mars Incorporated", "마스 주식회사", aliases=((EN, "Mars"), (KO, "마스"))),
        entity("mars-bar", PRODUCT, "Mars bar", "마스 바", aliases=((EN, "Mars"), (KO, "마스"))),
        entity("hana-group", CLUB, "Hana Financial Group", "하나금융그룹"),
        entity("hana-bank", CLUB, "Hana Bank", "하나은행", broader=("hana-group",), aliases=((EN, "Hana"), (KO, "하나"))),
        entity("hana-tv", CLUB, "Hana TV", "하나티브이", aliases=((EN, "Hana"), (KO, "하나"))),
    )
)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Mr. Jordan left.", EN, "jordan-man"),
        ("He lives in Jordan.", EN, "jordan"),
        ("Jordan grew.", EN, None),
        ("Jordan said no.", EN, None),
        ("Mars acquired a rival.", EN, "mars"),
        ("Mars sells well.", EN, None),
        ("Hana Financial Group rose, and Hana fell.", EN, "hana-bank"),
        ("Hana said no.", EN, None),
        ("조던 선수가 떠났다.", KO, "jordan-man"),
        ("조던이 떠났다.", KO, None),
        ("마스 측은 부인했다.", KO, "mars"),
        ("마스는 잘 팔린다.", KO, None),
        ("하나금융그룹이 올랐다. 하나는 떨어졌다.", KO, "hana-bank"),
        ("하나 측은 부인했다.", KO, None),
    ],
)
def test_a_namesake_is_told_by_title_type_or_whom_it_is_tied_to_or_not_at_all(text: str, language: Language, expected: str | None) -> None:
    assert read(Document(text=text, language=language), NAMESAKES).mentions[-1].entity == expected


CAST = {
    "jordan-man": entity("jordan-man", EntityType.PERSON, "Michael Jordan", "마이클 조던", aliases=((EN, "Jordan"),)),
    "jordan": entity("jordan", PLACE, "Hashemite Kingdom", "요르단", aliases=((EN, "Jordan"),)),
    "hana-bank": entity("hana-bank", CLUB, "Hana Bank", "하나은행", aliases=((EN, "Hana"), (Language.KO, "하나"))),
    "hana-tv": entity("hana-tv", CLUB, "Hana TV", "하나티브이", aliases=((EN, "Hana"), (Language.KO, "하나"))),
    "acme": entity("acme", CLUB, "Acme", "아크메"),
}


@pytest.mark.parametrize(
    ("fact", "text", "language"),
    [
        ("Michael Jordan acquired Acme.", "Jordan acquired Acme.", EN),
        ("Hana Bank acquired Acme.", "Hana acquired Acme.", EN),
        ("Hana Bank did not acquire Acme.", "Hana acquired Acme.", EN),
        ("하나은행이 아크메를 인수했다.", "하나가 아크메를 인수했다.", Language.KO),
        ("하나은행은 아크메를 인수하지 않았다.", "하나가 아크메를 인수했다.", Language.KO),
    ],
)
def test_a_name_that_stays_ambiguous_decides_nothing(fact: str, text: str, language: Language) -> None:
    base = factbase_of_packs([values.pack(entities=tuple(CAST.values()), facts=(PackFact(id="f", wording=fact, validity=Interval()),))])
    found = check(Document(text=text, language=language), base)
    assert [mention.entity for mention in found.mentions] == [None, "acme"]
    assert {claim.verdict.rating for claim in found.claims} == {Rating.UNKNOWN}


def test_a_fact_with_an_ambiguous_name_is_told_and_decides_nothing() -> None:
    fact = PackFact(id="f", wording="Hana acquired Acme.", validity=Interval())
    parsed = parse_packs([values.pack(entities=tuple(CAST.values()), facts=(fact,))])
    assert parsed.facts[0].statement is None
    assert "'Hana' may be of hana-bank or hana-tv" in parsed.warnings[0]
