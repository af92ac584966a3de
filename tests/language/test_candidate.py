import pytest

from factmark.language.candidate import candidates
from factmark.language.proper_name import ProperName
from factmark.language.reader import read
from factmark.model.document import Document, Language
from factmark.model.entity import Entity, EntityType, Name
from factmark.model.span import Span
from factmark.services.factbase import knowledge_of

NVIDIA = Entity(
    id="nvidia",
    type=EntityType.ORGANIZATION,
    names=(Name(text="Nvidia", language=Language.EN, is_label=True), Name(text="엔비디아", language=Language.KO, is_label=True)),
)
KNOWLEDGE = knowledge_of((NVIDIA,))
EN, KO = Language.EN, Language.KO


def proposed(text: str, language: Language) -> list[tuple[str, str, int]]:
    return [(each.name, each.kind.value, each.count) for each in read(Document(text=text, language=language), KNOWLEDGE).candidates]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (EN, "Profits fell, said spokesman Omar Vance of Brellin Corp.", [("Omar Vance", "person", 1), ("Brellin Corp", "organization", 1)]),
        (EN, "The plan of Mr. Vance failed.", [("Vance", "person", 1)]),
        (EN, "A plant in Torvale province burned.", [("Torvale", "place", 1)]),
        (EN, "They studied at the University of Torvale.", [("University of Torvale", "organization", 1)]),
        (EN, "Buyers wanted the Zerro smartphone.", [("Zerro", "product", 1)]),
        (KO, "다온제약은 서초동에 공장을 짓는다.", [("다온제약", "organization", 1)]),
        (KO, "홍길동 의원이 부산에서 연설했다.", [("홍길동", "person", 1), ("부산", "place", 1)]),
        (KO, "올라프 숄츠 총리가 사임했다.", [("올라프 숄츠", "person", 1)]),
    ],
)
def test_a_name_that_the_fact_base_lacks_is_proposed_with_its_likely_kind(language: Language, text: str, expected: list[tuple[str, str, int]]) -> None:
    assert proposed(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Nvidia sold chips in March 2025 for $3 billion."),
        (EN, "Yesterday the company sold its plant. Meanwhile, shares rose."),
        (EN, "Chinese officials and the American president met on Monday."),
        (EN, "Nvidia Sells More Chips Than Rivals After Record Quarter"),
        (EN, "The CEO watched TV with a Republican."),
        (EN, "Markets liked Zerro."),
        (KO, "엔비디아는 지난 3월 반도체를 30억 달러에 팔았다."),
        (KO, "이 회사는 공장을 매각했다. 정부는 반대했다."),
        (KO, "CEO가 TV를 봤다."),
    ],
    ids=["known", "start-of-sentence", "nations", "headline", "common-capitals", "once-without-kind", "ko-known", "ko-words", "ko-capitals"],
)
def test_ordinary_words_dates_amounts_and_known_names_are_not_proposed(language: Language, text: str) -> None:
    assert proposed(text, language) == []


def test_a_full_name_and_its_short_forms_are_one_candidate() -> None:
    text = "The board of Brellin Corp. hired a lawyer named Robert W. Scherer. Brellin grew, Scherer said, and investors liked Brellin."
    assert proposed(text, EN) == [("Brellin Corp.", "organization", 3), ("Robert W. Scherer", "person", 2)]


def test_a_short_form_that_two_names_share_is_a_candidate_of_its_own() -> None:
    text = "Senator Anna Vance met with Omar Vance and other people. Later Mr. Vance left the building."
    assert [name for name, _, _ in proposed(text, EN)] == ["Anna Vance", "Omar Vance", "Vance"]


def test_a_word_that_the_text_writes_small_is_no_name() -> None:
    text = "They saw Switch and Switch again, and then a switch."
    assert proposed(text, EN) == []


def test_places_are_those_of_the_page_itself() -> None:
    document = Document(text="“다온제약”은 ㈜다온제약의 이름이다.".replace("다온", "다온"), language=KO)
    (found,) = read(document, KNOWLEDGE).candidates
    assert {place.of(document.text) for place in found.places} == {"다온제약"}


def test_an_unsure_name_alone_is_not_proposed() -> None:
    name = ProperName(span=Span(0, 7), words="Brellin", kind=EntityType.PERSON, is_sure=False)
    assert candidates("Brellin", [name]) == ()
    assert candidates("Brellin", [name, ProperName(span=Span(8, 15), words="Brellin", kind=None, is_sure=True)])[0].count == 2
