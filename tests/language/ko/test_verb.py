"""Which verb a stem is."""

import pytest
from tests.language.ko.skeleton import read, skeleton

from factmark.language.clause import Voice
from factmark.model.statement import Modality

ACTIVE, PASSIVE = Voice.ACTIVE, Voice.PASSIVE


@pytest.mark.parametrize(
    ("text", "lemma", "voice"),
    [
        ("엔비디아가 H20을 수출했다.", "수출하다", ACTIVE),
        ("엔비디아가 H20을 만들었다.", "만들다", ACTIVE),
        ("H20이 수출됐다.", "수출하다", PASSIVE),
        ("H20의 수출이 금지됐다.", "금지하다", PASSIVE),
        ("리사 수가 패배를 인정했다.", "패배를 인정하다", ACTIVE),
        ("젠슨 황은 엔비디아의 CEO다.", "이다", ACTIVE),
        ("젠슨 황은 엔비디아의 CEO였다.", "이다", ACTIVE),
        ("엔비디아는 H20을 판매 중이다.", "판매하다", ACTIVE),
        ("젠슨 황이 CEO로 임명됐다.", "임명하다", PASSIVE),
    ],
)
def test_a_verb_is_named_by_its_dictionary_form(text: str, lemma: str, voice: Voice) -> None:
    clause = read(text)[-1]
    assert (clause.verbs[-1], clause.voice) == (lemma, voice)


def test_the_nouns_of_a_verb_are_no_argument() -> None:
    (clause,) = read("리사 수가 선거에서 패배를 인정했다.")
    assert [marked.phrase.words for marked in clause.arguments] == ["리사 수", "선거"]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("엔비디아는 H20 판매 예정이다.", Modality.PLANNED),
        ("엔비디아는 H20 판매 방침이다.", Modality.PLANNED),
        ("엔비디아는 H20 판매 전망이다.", Modality.PREDICTED),
        ("엔비디아는 H20 판매 중이다.", Modality.ASSERTED),
    ],
)
def test_an_event_with_an_outlook_is_its_verb(text: str, modality: Modality) -> None:
    (clause,) = read(text)
    assert (clause.verbs, clause.modality) == (("판매하다",), modality)


def test_lending_is_not_borrowing() -> None:
    assert [skeleton(clause) for clause in read("엔비디아는 중국에 돈을 빌려줬다.")] == ["빌려주다 은=nvidia 에=china 을=money past"]


def test_an_idiom_has_the_owner_of_its_noun_for_an_object() -> None:
    assert [skeleton(clause) for clause in read("엔비디아가 공장의 문을 닫았다.")] == ["문을 닫다 이=nvidia 을=factory past"]


def test_a_negation_without_a_particle_before_it_denies() -> None:
    assert "no" in skeleton(read("한국은행, 기준금리 안 내렸다")[0])
