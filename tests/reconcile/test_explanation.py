"""What a reader is told, in both languages."""

from datetime import date

import pytest
from tests.reconcile.frames import claim, fact, frame

from factmark.model.fact import Fact
from factmark.model.interval import Interval
from factmark.model.verdict import Evidence, Explanation, Rating, RelatedFact, SlotResult
from factmark.reconcile.comparison import Comparison, Outcome
from factmark.reconcile.explanation import explain, explain_unknown

KNOWN = fact(frame("want"), since=date(2025, 1, 1), name="record")
ENDED = fact(frame("want"), since=date(2025, 1, 1), until=date(2025, 7, 14), name="record")


def compared(known: Fact, *evidence: Evidence, outcome: Outcome = Outcome.AGREES) -> Comparison:
    return Comparison(fact=known, outcome=outcome, evidence=evidence, held=Interval(), strength=4)


def row(slot: str, said: str, known: str, result: SlotResult = SlotResult.DIFFERS) -> Evidence:
    return Evidence(slot=slot, claim=said, fact=known, result=result)


@pytest.mark.parametrize(
    ("rating", "decided", "en", "ko"),
    [
        (
            Rating.SUPPORTED,
            compared(KNOWN),
            "The record agrees: “The record” (as of 1 January 2025).",
            "기록과 일치합니다: ‘The record’(2025년 1월 1일 기준).",
        ),
        (
            Rating.SUPPORTED,
            compared(ENDED),
            "The record agrees for that time: “The record” (1 January 2025 to 14 July 2025). It has ended since.",
            "그 시점의 기록과 일치합니다: ‘The record’(2025년 1월 1일~2025년 7월 14일). 이후 상황이 바뀌었습니다.",
        ),
        (
            Rating.SUPPORTED,
            compared(fact(frame("want"), until=date(2025, 7, 14), name="record"), outcome=Outcome.ENDED),
            "The record has this end on 14 July 2025, too: “The record”.",
            "기록에서도 2025년 7월 14일에 끝난 일입니다: ‘The record’.",
        ),
        (
            Rating.OUTDATED,
            compared(ENDED),
            "This held until 14 July 2025 and has changed since: “The record”.",
            "2025년 7월 14일까지는 맞았지만 그 뒤 바뀐 내용입니다: ‘The record’.",
        ),
        (
            Rating.CONTRADICTED,
            compared(KNOWN, row("predicate", "not want", "want"), row("quantity", "30 %", "20 %")),
            "The record differs in the amount: “30 %” in the article, “20 %” on record. The record: “The record” (as of 1 January 2025).",
            "수치가 기록과 다릅니다. 기사에는 ‘30 %’, 기록에는 ‘20 %’입니다. 기록: ‘The record’(2025년 1월 1일 기준).",
        ),
        (
            Rating.CONTRADICTED,
            compared(KNOWN, row("time", "2023-05-01 – 2023-05-31", "2025-03-18")),
            (
                "The record differs in the date: 1 May 2023 – 31 May 2023 in the article, 18 March 2025 on record. "
                "The record: “The record” (as of 1 January 2025)."
            ),
            "날짜가 기록과 다릅니다. 기사에는 2023년 5월 1일 – 2023년 5월 31일, 기록에는 2025년 3월 18일입니다. 기록: ‘The record’(2025년 1월 1일 기준).",
        ),
        (
            Rating.CONTRADICTED,
            compared(KNOWN, row("predicate", "not want", "want"), row("object", "H20", "H20", SlotResult.MATCH)),
            "The record says the opposite: “The record” (as of 1 January 2025).",
            "기록은 이와 반대입니다: ‘The record’(2025년 1월 1일 기준).",
        ),
        (
            Rating.PARTLY,
            compared(KNOWN),
            "The record covers part of this: “The record” (as of 1 January 2025). The rest is not on record.",
            "일부만 기록에 있습니다: ‘The record’(2025년 1월 1일 기준). 나머지에 관한 기록은 없습니다.",
        ),
    ],
    ids=["supported", "true-at-the-time", "ended", "outdated", "other-amount", "other-day", "opposite", "partly"],
)
def test_a_rating_is_explained_by_the_fact_and_what_differs(rating: Rating, decided: Comparison, en: str, ko: str) -> None:
    assert explain(rating, [decided]) == Explanation(en=en, ko=ko)


def test_an_outdated_claim_is_told_what_holds_now() -> None:
    told = explain(Rating.OUTDATED, [compared(ENDED), compared(fact(frame("want"), since=date(2025, 7, 15), name="other"), outcome=Outcome.CONFLICTS)])
    assert told.en.endswith("“The record”. On record now: “The other” (as of 15 July 2025).")
    assert told.ko.endswith("‘The record’. 지금의 기록: ‘The other’(2025년 7월 15일 기준).")


def test_a_dispute_names_both_facts() -> None:
    told = explain(Rating.DISPUTED, [compared(fact(frame("want"), name="one")), compared(fact(frame("want"), name="other"))])
    assert "“The one”, and “The other”" in told.en
    assert "‘The one’, ‘The other’" in told.ko


def test_an_undated_fact_is_told_without_a_date() -> None:
    told = explain(Rating.SUPPORTED, [compared(fact(frame("want"), name="record"))])
    assert told == Explanation(en="The record agrees: “The record”.", ko="기록과 일치합니다: ‘The record’.")


@pytest.mark.parametrize(
    ("missing", "en", "ko"),
    [
        ("subject", "who it was", "누구에 관한 일인지"),
        ("object", "what it was", "대상이 무엇인지"),
        ("quantity", "the amount", "수치가 맞는지"),
        ("time", "the date", "날짜가 맞는지"),
        ("modality", "whether it has happened or is only planned", "이미 이뤄졌는지 계획인지"),
        ("agrees", "what happened", "같은 일을 말하는지"),
    ],
)
def test_an_open_claim_names_what_the_nearest_fact_leaves_open(missing: str, en: str, ko: str) -> None:
    told = explain_unknown(claim(frame("want")), ((KNOWN, RelatedFact(fact="record", missing=missing)),))
    assert told.en == f"The nearest fact on record is “The record”, but it does not settle {en}."
    assert told.ko == f"가장 가까운 기록은 ‘The record’입니다. 다만 이 기록만으로는 {ko} 알 수 없습니다."


def test_a_claim_that_nothing_comes_near_has_no_fact_yet() -> None:
    assert explain_unknown(claim(frame("want")), ()) == Explanation(en="No fact on record speaks to this.", ko="이 내용에 관한 기록이 없습니다.")


def test_an_opinion_is_told_to_be_one() -> None:
    told = explain_unknown(claim(frame("want"), is_checkable=False), ())
    assert "nothing to check" in told.en
    assert "확인할 대상이 아닙니다" in told.ko
