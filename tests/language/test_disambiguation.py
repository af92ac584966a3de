"""Names that several entities have."""

import pytest
from tests.reconcile.cast import entity

from factmark.language.reader import read
from factmark.model.document import Document, Language
from factmark.model.entity import EntityType
from factmark.services.factbase import knowledge_of

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
