"""What a reader is told, in both languages."""

from datetime import date

import pytest
from tests.reconcile.frames import claim, fact, frame

from factmark.model.fact import Fact
from factmark.model.interval import Interval
from factmark.model.verdict import Evidence, Explanation, Rating, SlotResult
from factmark.reconcile.comparison import Comparison, Outcome
from factmark.reconcile.explanation import explain, explain_unknown

KNOWN = fact(frame("want"), since=date(2025, 1, 1), name="record")
ENDED = fact(frame("want"), since=date(2025, 1, 1), until=date(2025, 7, 14), name="record")


def compared(known: Fact, *evidence: Evidence, strength: int = 4, missing: str = "") -> Comparison:
    return Comparison(fact=known, outcome=Outcome.AGREES, evidence=evidence, held=Interval(), strength=strength, missing=missing)


def row(slot: str, said: str, known: str, result: SlotResult = SlotResult.DIFFERS) -> Evidence:
    return Evidence(slot=slot, claim=said, fact=known, result=result)


@pytest.mark.parametrize(
    ("rating", "decided", "en", "ko"),
    [
        (
            Rating.SUPPORTED,
            compared(KNOWN),
            "The record says “The record.” (on record from 2025-01-01).",
            "기록에 따르면 ‘The record.’ (2025-01-01부터).",
        ),
        (
            Rating.SUPPORTED,
            compared(ENDED),
            "The record says “The record.” (on record from 2025-01-01). It was true at the time and changed on 2025-07-14.",
            "기록에 따르면 ‘The record.’ (2025-01-01부터). 당시에는 맞았고 2025-07-14에 바뀌었습니다.",
        ),
        (
            Rating.OUTDATED,
            compared(ENDED),
            "This was so until 2025-07-14: “The record.”. The article speaks of a later time.",
            "2025-07-14까지는 맞는 내용입니다. 기록: ‘The record.’. 기사는 그 이후를 말하고 있습니다.",
        ),
        (
            Rating.CONTRADICTED,
            compared(KNOWN, row("predicate", "not want", "want"), row("quantity", "30 %", "20 %")),
            "The record says otherwise: “The record.” (on record from 2025-01-01). They differ in the amount: the article has “30 %”, the record “20 %”.",
            "기록과 다릅니다. 기록: ‘The record.’ (2025-01-01부터). 수치에서 차이가 납니다: 기사 ‘30 %’, 기록 ‘20 %’.",
        ),
        (
            Rating.CONTRADICTED,
            compared(KNOWN, row("predicate", "not want", "want"), row("object", "H20", "H20", SlotResult.MATCH)),
            "The record says otherwise: “The record.” (on record from 2025-01-01). The article says the opposite.",
            "기록과 다릅니다. 기록: ‘The record.’ (2025-01-01부터). 기사는 반대로 말하고 있습니다.",
        ),
        (
            Rating.PARTLY,
            compared(KNOWN),
            "Part of it is on record: “The record.”. For the rest there is no fact yet.",
            "일부만 기록에 있습니다. 기록: ‘The record.’. 나머지는 아직 기록이 없습니다.",
        ),
    ],
    ids=["supported", "true-at-the-time", "outdated", "other-amount", "opposite", "partly"],
)
def test_a_rating_is_explained_by_the_fact_and_what_differs(rating: Rating, decided: Comparison, en: str, ko: str) -> None:
    assert explain(rating, [decided]) == Explanation(en=en, ko=ko)


def test_a_dispute_names_both_facts() -> None:
    told = explain(Rating.DISPUTED, [compared(fact(frame("want"), name="one")), compared(fact(frame("want"), name="other"))])
    assert "“The one.” and “The other.”" in told.en
    assert "‘The one.’, ‘The other.’" in told.ko


def test_an_undated_fact_is_told_without_a_date() -> None:
    told = explain(Rating.SUPPORTED, [compared(fact(frame("want"), name="record"))])
    assert told == Explanation(en="The record says “The record.”.", ko="기록에 따르면 ‘The record.’.")


@pytest.mark.parametrize(
    ("missing", "en", "ko"),
    [
        ("subject", "who", "누가"),
        ("object", "what", "무엇을"),
        ("quantity", "the amount", "수치"),
        ("time", "the date", "날짜"),
        ("modality", "whether it has happened or is only planned", "이미 이뤄졌는지 계획인지"),
    ],
)
def test_an_open_claim_names_the_part_that_kept_the_nearest_fact_from_deciding(missing: str, en: str, ko: str) -> None:
    told = explain_unknown(claim(frame("want")), [compared(fact(frame("want"), name="far"), strength=2), compared(KNOWN, strength=8, missing=missing)])
    assert told.en == f"The nearest fact is “The record.”, but it does not settle {en}."
    assert told.ko == f"가장 가까운 기록은 ‘The record.’이지만, {ko}에 대해서는 판단할 수 없습니다."


@pytest.mark.parametrize("near", [(), (compared(KNOWN, strength=0),)], ids=["nothing", "nothing-shared"])
def test_a_claim_that_nothing_comes_near_has_no_fact_yet(near: tuple[Comparison, ...]) -> None:
    assert explain_unknown(claim(frame("want")), near) == Explanation(en="No fact on record speaks to this.", ko="이 내용에 관한 기록이 없습니다.")


def test_an_opinion_is_told_to_be_one() -> None:
    told = explain_unknown(claim(frame("want"), is_checkable=False), ())
    assert "nothing to check" in told.en
    assert "확인할 대상이 아닙니다" in told.ko
