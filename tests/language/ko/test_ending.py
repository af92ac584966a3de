"""What the tail of a verb says (어미)."""

import pytest
from tests.language.ko.skeleton import cut

from factmark.language.ko.ending import Close, Ending, ending
from factmark.model.statement import Modality, Polarity, Tense

AFFIRMED, NEGATED = Polarity.AFFIRMED, Polarity.NEGATED
ASSERTED, PLANNED, POSSIBLE, PREDICTED = Modality.ASSERTED, Modality.PLANNED, Modality.POSSIBLE, Modality.PREDICTED
ORDERED, QUESTIONED, HYPOTHETICAL, OPINION = Modality.ORDERED, Modality.QUESTIONED, Modality.HYPOTHETICAL, Modality.OPINION


def tail(text: str) -> Ending:
    """The ending behind the first verb stem of "엔비디아는 H20을 `text`"."""
    tokens = cut(f"엔비디아는 H20을 {text}")
    stem = next(index for index, token in enumerate(tokens) if token.tag in ("VV", "VA", "XSV", "VCP"))
    return ending(tokens[stem + 1 :])


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("공급한다", AFFIRMED),
        ("공급하지 않는다", NEGATED),
        ("공급하지 않았다", NEGATED),
        ("공급하지는 않았다", NEGATED),
        ("공급하지 못했다", NEGATED),
        ("공급할 수 없다", NEGATED),
        ("공급한 적이 없다", NEGATED),
        ("공급한 바 없다", NEGATED),
        ("공급하기를 거부했다", NEGATED),
        ("공급하지 않을 수 없다", AFFIRMED),
        ("공급한 바 있다", AFFIRMED),
    ],
)
def test_a_tail_denies(text: str, polarity: Polarity) -> None:
    assert tail(text).polarity is polarity


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("공급했다", ASSERTED),
        ("공급하고 있다", ASSERTED),
        ("공급할 예정이다", PLANNED),
        ("공급할 계획이라고 밝혔다", PLANNED),
        ("공급하기로 했다", PLANNED),
        ("공급하려고 한다", PLANNED),
        ("공급하겠다", PLANNED),
        ("공급할 것이다", PLANNED),
        ("공급할 수 있다", POSSIBLE),
        ("공급할 수도 있다", POSSIBLE),
        ("공급할 것으로 보인다", PREDICTED),
        ("공급할 것으로 예상된다", PREDICTED),
        ("공급할 전망이다", PREDICTED),
        ("공급해야 한다", ORDERED),
        ("공급할 듯하다", PREDICTED),
        ("공급해서는 안 된다", ORDERED),
        ("공급하면 안 된다", ORDERED),
        ("공급해 달라", ORDERED),
        ("공급하는 것 같다", OPINION),
        ("공급했으면 좋겠다", OPINION),
        ("공급하고 싶다", OPINION),
        ("공급하기를 바란다", OPINION),
        ("공급하지 않나 싶다", OPINION),
        ("공급하기를 원한다", POSSIBLE),
        ("공급할까", QUESTIONED),
        ("공급하면", HYPOTHETICAL),
        ("공급한다면", HYPOTHETICAL),
        ("공급하는 것으로 알려졌다", ASSERTED),
    ],
)
def test_a_tail_says_how_sure_it_is(text: str, modality: Modality) -> None:
    assert tail(text).modality is modality


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("공급한다", Tense.PRESENT),
        ("공급하고 있다", Tense.PRESENT),
        ("공급했다", Tense.PAST),
        ("공급한 바 있다", Tense.PAST),
        ("공급할 예정이다", Tense.FUTURE),
    ],
)
def test_a_tail_says_from_when_it_is_seen(text: str, tense: Tense) -> None:
    assert tail(text).tense is tense


@pytest.mark.parametrize(
    ("text", "close"),
    [
        ("공급한다.", Close.FINAL),
        ("공급하며 진출했다", Close.CONNECTIVE),
        ("공급했지만 멈췄다", Close.CONNECTIVE),
        ("공급하는 회사", Close.ADNOMINAL),
        ("공급한 회사", Close.ADNOMINAL),
        ("공급함을 알렸다", Close.NOMINAL),
        ("공급한다고 말했다", Close.QUOTED),
        ("공급한다며 웃었다", Close.QUOTED),
        ("공급하라고 말했다", Close.QUOTED),
        ("공급한다는 보도", Close.QUOTED),
    ],
)
def test_an_ending_says_how_far_its_verb_reaches(text: str, close: Close) -> None:
    assert tail(text).close is close


@pytest.mark.parametrize(
    ("text", "flag"),
    [("공급할 수 있게 됐다", "is_enabled"), ("공급하기 시작했다", "is_started"), ("공급한 것으로 알려졌다", "is_reported"), ("만들어졌다", "is_passive")],
)
def test_a_tail_may_say_more_than_its_verb(text: str, flag: str) -> None:
    found = tail(text)
    assert [name for name in ("is_enabled", "is_started", "is_reported", "is_passive") if getattr(found, name)] == [flag]


def test_nothing_behind_a_stem_is_a_plain_end() -> None:
    assert ending([]) == Ending(length=0, close=Close.FINAL)
