"""What a later verb says of words that were put forward."""

import pytest
from tests.language.en.skeleton import read

from factmark.model.statement import Modality, Polarity

AFFIRMED, NEGATED = Polarity.AFFIRMED, Polarity.NEGATED
ASSERTED, POSSIBLE = Modality.ASSERTED, Modality.POSSIBLE


@pytest.mark.parametrize(
    ("text", "polarity", "modality"),
    [
        ("The claim that China bought H20 was false.", NEGATED, ASSERTED),
        ("Posts saying that China bought H20 were untrue.", NEGATED, ASSERTED),
        ("The report that China had bought H20 turned out to be a hoax.", NEGATED, ASSERTED),
        ("The claim that China did not buy H20 is baseless.", AFFIRMED, ASSERTED),
        ("The claim that China bought H20 is not false.", AFFIRMED, POSSIBLE),
        ("Nvidia denied that China bought H20.", NEGATED, ASSERTED),
        ("Nvidia did not deny that China bought H20.", AFFIRMED, POSSIBLE),
        ("Nvidia refused to deny that China bought H20.", AFFIRMED, POSSIBLE),
    ],
)
def test_what_is_called_false_is_denied(text: str, polarity: Polarity, modality: Modality) -> None:
    clause = next(each for each in read(text) if each.verbs == ("buy",))
    assert (clause.polarity, clause.modality) == (polarity, modality)


def test_a_gerund_whose_denial_is_denied_stays_open() -> None:
    assert [clause.modality for clause in read("Nvidia did not deny selling H20.") if "sell" in clause.verbs] == [POSSIBLE]


@pytest.mark.parametrize(("text", "modality"), [("It was in March that China bought H20.", ASSERTED), ("It was not in March that China bought H20.", POSSIBLE)])
def test_the_date_of_a_cleft_belongs_to_what_happened(text: str, modality: Modality) -> None:
    (clause,) = read(text)
    assert (clause.verbs, [f"{each.first:%m}" for each in clause.times if each.first is not None], clause.modality) == (("buy",), ["03"], modality)


@pytest.mark.parametrize(("verb", "times"), [("doubled", "2"), ("tripled", "3"), ("halved", "0.5")])
def test_a_verb_may_hold_an_amount(verb: str, times: str) -> None:
    (clause,) = read(f"Exports {verb} in Japan.")
    assert [(str(each.low), each.unit) for each in clause.quantities] == [(times, "fold")]
