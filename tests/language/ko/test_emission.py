"""A verb with its tail becomes a clause, and settles those before it."""

import pytest
from tests.language.ko.skeleton import read, skeleton

from factmark.model.claim import Form
from factmark.model.statement import Modality, Polarity, Tense


@pytest.mark.parametrize(
    ("text", "tenses"),
    [
        ("엔비디아는 H20을 공급하며 중국에 진출했다.", [Tense.PAST, Tense.PAST]),
        ("엔비디아는 H20을 공급하며 중국에 진출한다.", [Tense.PRESENT, Tense.PRESENT]),
        ("엔비디아는 H20을 공급했지만 중국에 진출한다.", [Tense.PAST, Tense.PRESENT]),
    ],
)
def test_a_connective_leaves_the_tense_to_the_last_verb(text: str, tenses: list[Tense]) -> None:
    assert [clause.tense for clause in read(text)] == tenses


def test_a_connective_leaves_the_plan_to_the_last_verb() -> None:
    assert [clause.modality for clause in read("엔비디아는 H20을 공급하며 중국에 진출할 예정이다.")] == [Modality.PLANNED, Modality.PLANNED]


@pytest.mark.parametrize(
    ("text", "polarity"), [("H20을 안 판다.", Polarity.NEGATED), ("H20을 못 판다.", Polarity.NEGATED), ("H20을 안 팔지 않는다.", Polarity.AFFIRMED)]
)
def test_an_adverb_denies_and_two_denials_affirm(text: str, polarity: Polarity) -> None:
    assert [clause.polarity for clause in read(f"엔비디아는 {text}")] == [polarity]


@pytest.mark.parametrize("text", ["중국이 원하는 것은 H20이다.", "중국이 원하는 건 H20이다.", "중국이 원하는 것이 H20이다."])
def test_a_cleft_is_the_plain_sentence_it_stands_for(text: str) -> None:
    (clause,) = read(text)
    assert (skeleton(clause), clause.form) == ("원하다 이=china 을=h20", Form.SENTENCE)


def test_a_copula_before_a_noun_does_not_end_the_cleft() -> None:
    assert "원하다 이=china 을=h20" in [skeleton(clause) for clause in read("중국이 원하는 것은 미국 제품인 H20이다.")]


def test_what_was_made_possible_was_permitted() -> None:
    (clause,) = read("엔비디아는 미국 정부의 승인으로 H20을 판매할 수 있게 됐다.")
    assert clause.verbs == ("허용하다", "판매하다")
    assert ("이", "us-gov") in [(marked.marker, marked.phrase.keys[0]) for marked in clause.arguments]


def test_what_is_ordered_hangs_on_the_order() -> None:
    (clause,) = read("미국 정부는 엔비디아에 H20 판매를 중단하라고 명령했다.")
    assert clause.verbs == ("명령하다", "중단하다")
    assert clause.modality is Modality.ASSERTED


def test_an_order_that_goes_on_takes_its_tense_from_the_last_verb() -> None:
    first, second = read("미국 정부는 엔비디아에 H20 판매를 중단하라고 명령하며 H200을 승인했다.")
    assert (first.verbs, first.tense, second.verbs) == (("명령하다", "중단하다"), Tense.PAST, ("승인하다",))


def test_a_report_that_is_named_is_nobodys() -> None:
    clause = read("엔비디아가 H20을 공급했다는 보도가 나왔다.")[0]
    assert clause.attribution is not None
    assert (clause.attribution.speaker, clause.attribution.cue) == (None, "보도")
