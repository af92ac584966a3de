"""Short forms of names that the document gives in full."""

import pytest
from tests.reconcile.cast import entity

from factmark.language.reader import read
from factmark.model.document import Document, Language
from factmark.model.entity import EntityType
from factmark.services.factbase import knowledge_of

KO, EN = Language.KO, Language.EN
PERSON, COMPANY = EntityType.PERSON, EntityType.ORGANIZATION
KNOWLEDGE = knowledge_of(
    (
        entity("huang", PERSON, "Jensen Huang", "젠슨 황"),
        entity("trump", PERSON, "Donald Trump", "도널드 트럼프"),
        entity("melania", PERSON, "Melania Knauss", "멜라니아 트럼프"),
        entity("xi", PERSON, "Xi Jinping", "시진핑"),
        entity("lee", PERSON, "Lee Jae-yong", "이재용"),
        entity("cook", PERSON, "Tim Cook", "팀 쿡"),
        entity("cook-job", EntityType.CONCEPT, "cook", "요리사"),
        entity("cambricon", COMPANY, "Cambricon Technologies", "캠브리콘 테크놀로지스"),
        entity("samsung", COMPANY, "Samsung Electronics", "삼성전자"),
    )
)


def test_an_office_behind_a_surname_is_no_short_form_of_its_holder() -> None:
    knowledge = knowledge_of((entity("lee", PERSON, "Lee Jae-yong", "이재용", aliases=((KO, "이 후보"), (KO, "이재용 대통령"))),))
    found = read(Document(text="이 후보는 다른 후보와 대통령을 만났다. 이재용 대통령은 후보였다.", language=KO), knowledge).mentions
    assert [mention.exact for mention in found] == ["이 후보", "이재용 대통령"]


def named(text: str, language: Language) -> list[tuple[str, str | None]]:
    return [(mention.exact, mention.entity) for mention in read(Document(text=text, language=language), KNOWLEDGE).mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jensen Huang spoke. Then Huang left.", [("Jensen Huang", "huang"), ("Huang", "huang")]),
        ("Huang's chips\n\nJensen Huang spoke.", [("Huang", "huang"), ("Jensen Huang", "huang")]),
        ("Xi Jinping spoke, and Xi left.", [("Xi Jinping", "xi"), ("Xi", "xi")]),
        ("Lee Jae-yong spoke, and Lee left.", [("Lee Jae-yong", "lee"), ("Lee", "lee")]),
        ("Tim Cook spoke, and Mr. Cook left with a cook.", [("Tim Cook", "cook"), ("Cook", "cook"), ("cook", "cook-job")]),
        ("Cambricon Technologies grew. Cambricon sold chips.", [("Cambricon Technologies", "cambricon"), ("Cambricon", "cambricon")]),
    ],
)
def test_a_surname_or_the_telling_part_of_a_company_stands_for_who_was_named(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text, EN) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Huang left.",
        "Donald Trump spoke, and then Ivanka Trump left while Trump stayed.",
        "Jensen Huang spoke at Huang Hall and saw a huang.",
        "Samsung Electronics grew, as did Samsung.",
    ],
    ids=["never-in-full", "somebody-else-of-that-name", "part-of-another-name", "a-group-of-companies"],
)
def test_in_doubt_a_short_form_stays_a_word(text: str) -> None:
    assert all(" " in exact for exact, _ in named(text, EN))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("도널드 트럼프 대통령이 왔다. 트럼프는 떠났다.", ["trump", "trump"]),
        ("캠브리콘 테크놀로지스가 성장했다. 캠브리콘이 칩을 팔았다.", ["cambricon", "cambricon"]),
        ("도널드 트럼프와 멜라니아 트럼프가 왔다. 트럼프는 떠났다.", ["trump", "melania"]),
        ("도널드 트럼프가 왔다. 트럼프노믹스가 떴다.", ["trump"]),
        ("젠슨 황이 왔다. 황 씨는 떠났다.", ["huang"]),
    ],
    ids=["person", "company", "two-of-that-name", "part-of-a-word", "one-syllable"],
)
def test_korean_short_forms_follow_the_same_rules(text: str, expected: list[str]) -> None:
    assert [key for _, key in named(text, KO)] == expected
