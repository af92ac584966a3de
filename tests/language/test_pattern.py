"""The doors of both languages, side by side."""

import pytest
from tests.language.ko.skeleton import KINDS, LEXICON
from tests.reconcile.cast import ENTITIES
from tests.reconcile.frames import TODAY

from factmark.language import pattern
from factmark.language.clause import Clause
from factmark.language.date import days
from factmark.language.name import entity_gazetteer
from factmark.language.number import amounts
from factmark.language.passage import passage
from factmark.language.sentence import sentences
from factmark.language.spot import Sentence, Spot
from factmark.model.claim import Form
from factmark.model.document import Language
from factmark.model.span import Span
from factmark.model.statement import Modality, Polarity, Tense

KO, EN = Language.KO, Language.EN
GAZETTEER = entity_gazetteer(ENTITIES)


def read(text: str, language: Language) -> tuple[Clause, ...]:
    """The clauses of a text with the names of the cast in it."""
    named = GAZETTEER.find(text)
    parts = [
        Sentence(
            span=span,
            spots=tuple(Spot(span=place, keys=keys, is_entity=True) for place, keys in named if span.contains(place)),
            amounts=amounts(text, span, language),
            days=days(text, span, language, TODAY),
        )
        for span in sentences(text, language)
    ]
    spots = [spot for part in parts for spot in part.spots]
    line = passage(Span(0, len(text)), spots, parts, pattern.parsed(text, parts, LEXICON, KINDS, language), day=None)
    return pattern.resolved(text, [line], LEXICON, KINDS, language)


@pytest.mark.parametrize(
    ("text", "language", "verbs"),
    [
        ("Nvidia supplies H20 to China.", EN, ("supply",)),
        ("엔비디아는 중국에 H20을 공급한다.", KO, ("공급하다",)),
    ],
)
def test_each_language_has_its_own_verbs_and_the_same_names(text: str, language: Language, verbs: tuple[str, ...]) -> None:
    (clause,) = read(text, language)
    assert clause.verbs == verbs
    assert {marked.phrase.keys[0] for marked in clause.arguments} == {"nvidia", "h20", "china"}


@pytest.mark.parametrize(
    ("english", "korean", "polarity", "modality", "tense"),
    [
        ("Nvidia sold H20 to China.", "엔비디아는 중국에 H20을 판매했다.", Polarity.AFFIRMED, Modality.ASSERTED, Tense.PAST),
        ("Nvidia sells H20 to China.", "엔비디아는 중국에 H20을 판매한다.", Polarity.AFFIRMED, Modality.ASSERTED, Tense.PRESENT),
        ("Nvidia did not sell H20 to China.", "엔비디아는 중국에 H20을 판매하지 않았다.", Polarity.NEGATED, Modality.ASSERTED, Tense.PAST),
        ("Nvidia will sell H20 to China.", "엔비디아는 중국에 H20을 판매할 예정이다.", Polarity.AFFIRMED, Modality.PLANNED, Tense.FUTURE),
        ("Nvidia must sell H20 to China.", "엔비디아는 중국에 H20을 판매해야 한다.", Polarity.AFFIRMED, Modality.ORDERED, Tense.PRESENT),
    ],
)
def test_both_languages_say_the_same_of_polarity_modality_and_tense(english: str, korean: str, polarity: Polarity, modality: Modality, tense: Tense) -> None:
    found = [(clause.polarity, clause.modality, clause.tense) for text, language in ((english, EN), (korean, KO)) for clause in read(text, language)]
    assert found == [(polarity, modality, tense)] * 2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Jensen Huang visited China. He met Lisa Su.", EN),
        ("젠슨 황이 중국을 방문했다. 그는 리사 수를 만났다.", KO),
    ],
)
def test_stand_ins_are_resolved_across_sentences(text: str, language: Language) -> None:
    assert "huang" in [marked.phrase.keys[0] for marked in read(text, language)[-1].arguments]


@pytest.mark.parametrize(("text", "language"), [("Nvidia sold H20. AMD bought H200.", EN), ("엔비디아는 H20을 판매했다. AMD는 H200을 구매했다.", KO)])
def test_clauses_come_in_the_order_of_the_text(text: str, language: Language) -> None:
    spans = [clause.span for clause in read(text, language) if clause.form is Form.SENTENCE]
    assert len(spans) == 2
    assert spans == sorted(spans)


@pytest.mark.parametrize("language", Language)
def test_a_text_without_sentences_has_no_clauses(language: Language) -> None:
    assert read(" \n ", language) == ()
