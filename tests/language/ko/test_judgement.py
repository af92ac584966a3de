"""What a later verb says of the clause before it."""

import pytest
from tests.language.ko.skeleton import read

from factmark.model.statement import Modality, Polarity

AFFIRMED, NEGATED = Polarity.AFFIRMED, Polarity.NEGATED
ASSERTED, POSSIBLE = Modality.ASSERTED, Modality.POSSIBLE


@pytest.mark.parametrize(
    ("text", "polarity", "modality"),
    [
        ("중국이 H20을 샀다는 글은 거짓으로 확인됐다.", NEGATED, ASSERTED),
        ("중국이 H20을 샀다는 보도는 오보였다.", NEGATED, ASSERTED),
        ("중국이 H20을 샀다는 소문은 사실무근이다.", NEGATED, ASSERTED),
        ("중국이 H20을 샀다는 의혹은 사실이 아닌 것으로 드러났다.", NEGATED, ASSERTED),
        ("중국이 H20을 샀다는 주장은 사실과 다르다.", NEGATED, ASSERTED),
        ("중국이 H20을 사지 않았다는 주장은 허위로 판명됐다.", AFFIRMED, ASSERTED),
        ("중국이 H20을 샀다는 소문은 거짓이 아니다.", AFFIRMED, POSSIBLE),
    ],
)
def test_what_turns_out_to_be_false_is_denied(text: str, polarity: Polarity, modality: Modality) -> None:
    clause = read(text)[0]
    assert (clause.verbs[-1], clause.polarity, clause.modality) == ("사다", polarity, modality)


@pytest.mark.parametrize("text", ["젠슨 황은 중국이 H20을 샀다는 보도를 부인하지 않았다.", "중국이 H20을 산 것은 3월이 아니다."])
def test_a_denial_that_is_denied_leaves_the_content_open(text: str) -> None:
    assert [clause.modality for clause in read(text) if clause.verbs == ("사다",)] == [POSSIBLE]


def test_the_date_of_a_cleft_belongs_to_what_happened() -> None:
    (clause,) = read("중국이 H20을 산 것은 지난 3월이다.")
    assert (clause.verbs, [f"{each.first:%m}" for each in clause.times if each.first is not None]) == (("사다",), ["03"])


def test_what_had_not_happened_is_hypothetical() -> None:
    assert read("중국이 H20을 샀더라면 값은 올랐을 것이다.")[0].modality is Modality.HYPOTHETICAL
