"""One event told in Korean and in English is one relation over the same parts; what only looks alike is not."""

from dataclasses import replace

import pytest

from factmark.language.lexicon_file import bundled_lexicon
from factmark.language.reader import read
from factmark.model.document import Document, Language
from factmark.model.entity import Entity, EntityType, Name
from factmark.model.interval import Interval
from factmark.model.pack import PackFact
from factmark.model.statement import Statement
from factmark.model.verdict import Rating
from factmark.reconcile.relation import Relation, relation
from factmark.reconcile.relevance import ranked
from factmark.services.factbase import compile_factbase, parse_fact
from factmark.services.reading import check

EN, KO = Language.EN, Language.KO


def entity(key: str, type_: EntityType, english: str, korean: str) -> Entity:
    return Entity(id=key, type=type_, names=(Name(text=english, language=EN, is_label=True), Name(text=korean, language=KO, is_label=True)))


FACTBASE = compile_factbase(
    (
        entity("arvenia", EntityType.PLACE, "Arvenia", "아르베니아"),
        entity("bestova", EntityType.PLACE, "Bestova", "베스토바"),
        entity("kim", EntityType.PERSON, "Kim Daro", "김다로"),
        entity("lorem", EntityType.ORGANIZATION, "Lorem Motors", "로렘모터스"),
    ),
    (),
    version="test",
)
KNOWLEDGE = FACTBASE.knowledge
PREDICATES = bundled_lexicon().predicates
SHARED = frozenset({Relation.SAME, Relation.ENTAILED})

SAME = [
    ("로렘모터스 매출이 전년 대비 30% 증가했다.", "The revenue of Lorem Motors rose 30%."),
    ("로렘모터스 영업이익 전년 동기 대비 30% 감소", "The operating profit of Lorem Motors fell 30%."),
    ("아르베니아의 전쟁은 2003년 끝났다.", "The war of Arvenia ended in 2003."),
    ("아르베니아의 재판이 시작됐다.", "The trial of Arvenia began."),
    ("아르베니아에 대한 수출이 재개됐다.", "Exports to Arvenia resumed."),
    ("김다로는 개막식에 불참했다.", "Kim Daro skipped the opening ceremony."),
    ("김다로가 무장세력에 총살됐다.", "Kim Daro was executed by militants."),
    ("김다로는 영화에 출연했다.", "Kim Daro starred in a film."),
    ("아르베니아가 16강에 진출했다.", "Arvenia qualified for the round of 16."),
    ("허리케인이 아르베니아에 상륙했다.", "The hurricane made landfall in Arvenia."),
    ("로렘모터스가 피소됐다.", "Lorem Motors was sued."),
    ("아르베니아의 다리가 무너졌다.", "The bridge of Arvenia collapsed."),
    ("김다로가 구속됐다.", "Kim Daro was arrested."),
    ("법안이 아르베니아 하원을 통과했다.", "The bill passed the lower house of Arvenia."),
    ("아르베니아는 베스토바에 대사관을 설치했다.", "Arvenia opened an embassy in Bestova."),
    ("김다로는 아르베니아에서 기자회견을 가졌다.", "Kim Daro held a press conference in Arvenia."),
    ("김다로는 살인 혐의로 유죄 판결을 받았다.", "Kim Daro was convicted of murder."),
    ("아르베니아 올림픽이 개막했다.", "The Olympics of Arvenia began."),
    ("아르베니아 올림픽이 열렸다.", "The Olympics of Arvenia kicked off."),
    ("베스토바는 아르베니아를 명단에서 제외했다.", "Bestova removed Arvenia from the list."),
    ("김다로가 입원했다.", "Kim Daro was taken to hospital."),
    ("김다로는 항소를 취하했다.", "Kim Daro withdrew the appeal."),
    ("아르베니아에서 자살폭탄테러가 발생했다.", "A suicide bomber bombed Arvenia."),
    ("김다로는 태스크포스 팀을 구성했다.", "Kim Daro formed a team."),
]


def frames(text: str) -> list[Statement]:
    language = KO if any("가" <= char <= "힣" for char in text) else EN
    return [each for claim in read(Document(text=text, language=language), KNOWLEDGE).claims for each in (claim.statement, *claim.alternatives)]


def relations(claim: str, fact: str) -> set[Relation]:
    return {relation(one, other, PREDICATES) for one in frames(claim) for other in frames(fact)}


@pytest.mark.parametrize(("korean", "english"), SAME)
def test_an_event_told_in_two_languages_is_one_relation(korean: str, english: str) -> None:
    assert SHARED & (relations(korean, english) | relations(english, korean))


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("김다로가 체포됐다.", "Kim Daro was remanded in custody."),
        ("로렘모터스가 파산했다.", "The bridge collapsed in Arvenia."),
        ("김다로는 영화에 출연했다.", "Kim Daro funded a film."),
        ("김다로는 개막식에 불참했다.", "Kim Daro boycotted Lorem Motors."),
        ("아르베니아는 침체에 대비했다.", "Arvenia prevented a recession."),
    ],
)
def test_what_a_headline_may_not_swap_is_not_entailed_by_the_english_fact(korean: str, english: str) -> None:
    assert not SHARED & relations(english, korean)


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("아르베니아에서 200명이 숨졌다.", "Bombs killed 200 people in Arvenia."),
        ("김다로가 로렘모터스에 합류했다.", "Lorem Motors hired Kim Daro."),
        ("베스토바가 아르베니아에 패배했다.", "Arvenia beat Bestova."),
    ],
)
def test_what_follows_for_somebody_else_is_supported(claim: str, fact: str) -> None:
    assert rating(claim, fact) is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("아르베니아에서 홍수로 200명이 숨졌다.", "Bombs killed 200 people in Arvenia."),
        ("아르베니아에서 300명이 숨졌다.", "Bombs killed 200 people in Arvenia."),
        ("김다로가 암으로 숨졌다.", "The blast killed Kim Daro."),
        ("Kim Daro did not die.", "The blast killed Kim Daro."),
        ("아르베니아에서 200명이 숨졌다.", "Bombs did not kill 200 people in Arvenia."),
        ("김다로가 숨졌다.", "Lorem Motors plans to kill Kim Daro."),
    ],
)
def test_what_does_not_follow_stays_open(claim: str, fact: str) -> None:
    assert rating(claim, fact) is Rating.UNKNOWN


def rating(claim: str, wording: str) -> Rating:
    fact, _ = parse_fact(PackFact(id="fact", wording=wording, validity=Interval()), FACTBASE.knowledge)
    known = replace(FACTBASE, facts=ranked((fact,), PREDICATES, FACTBASE.taxonomy))
    language = KO if any("가" <= char <= "힣" for char in claim) else EN
    (found, *further) = check(Document(text=claim, language=language), known).claims
    assert not further
    return found.verdict.rating
