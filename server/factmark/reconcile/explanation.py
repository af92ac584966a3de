"""Why, in words: one or two sentences in English and Korean from the facts that decided."""

from collections.abc import Sequence

from factmark.model.claim import Claim
from factmark.model.fact import Fact
from factmark.model.verdict import Evidence, Explanation, Rating, SlotResult
from factmark.reconcile.comparison import Comparison, Outcome

_SLOTS = {
    "subject": ("who", "누가"), "actor": ("who does it", "행위 주체"), "object": ("what", "무엇을"), "recipient": ("to whom or where", "누구에게·어디로"),
    "origin": ("from where", "어디에서"), "partner": ("with whom", "누구와"), "place": ("where", "어디서"), "attribute": ("as what", "무엇으로서"),
    "topic": ("about what", "무엇에 관해"), "means": ("by what means", "무엇을 통해"), "quantity": ("the amount", "수치"), "time": ("the date", "날짜"),
    "predicate": ("what happened", "무슨 일이 있었는지"), "modality": ("whether it has happened or is only planned", "이미 이뤄졌는지 계획인지"),
}  # fmt: skip
"""Each slot's name as a reader is told it."""


def explain(rating: Rating, decided: Sequence[Comparison]) -> Explanation:
    """Why a decisive rating was given: the fact, its dates, and the slot that differs where one does."""
    first = decided[0]
    fact = first.fact
    quoted_en, quoted_ko = f"“{fact.wording}”", f"‘{fact.wording}’"
    if first.outcome is Outcome.ENDED:
        end = fact.validity.last
        return Explanation(en=f"The record has this end on {end}: {quoted_en}.", ko=f"기록상 {end}에 끝난 내용입니다. 기록: {quoted_ko}.")
    if rating is Rating.SUPPORTED:
        until_en, until_ko = _until(fact)
        return Explanation(en=f"The record says {quoted_en}{_since_en(fact)}.{until_en}", ko=f"기록에 따르면 {quoted_ko}{_since_ko(fact)}. {until_ko}".strip())
    if rating is Rating.CONTRADICTED:
        en, ko = _difference(first.evidence)
        return Explanation(en=f"The record says otherwise: {quoted_en}{_since_en(fact)}. {en}", ko=f"기록과 다릅니다. 기록: {quoted_ko}{_since_ko(fact)}. {ko}")
    if rating is Rating.OUTDATED:
        end = fact.validity.last
        return Explanation(
            en=f"This was so until {end}: {quoted_en}. The article speaks of a later time.",
            ko=f"{end}까지는 맞는 내용입니다. 기록: {quoted_ko}. 기사는 그 이후를 말하고 있습니다.",
        )
    if rating is Rating.PARTLY:
        return Explanation(
            en=f"Part of it is on record: {quoted_en}. For the rest there is no fact yet.",
            ko=f"일부만 기록에 있습니다. 기록: {quoted_ko}. 나머지는 아직 기록이 없습니다.",
        )
    other = decided[-1].fact
    return Explanation(
        en=f"Two facts of equal rank disagree: {quoted_en} and “{other.wording}”.", ko=f"같은 등급의 두 기록이 엇갈립니다: {quoted_ko}, ‘{other.wording}’."
    )


def explain_unknown(claim: Claim, near: Sequence[Comparison]) -> Explanation:
    """Why nothing was decided: not checkable, no comparable fact, or which slot was missing."""
    if not claim.is_checkable:
        return Explanation(
            en="An opinion, question, order or condition: there is nothing to check yet.", ko="의견, 질문, 지시 또는 가정이어서 확인할 대상이 아닙니다."
        )
    closest = max(near, key=lambda each: each.strength, default=None)
    if closest is None or closest.strength == 0:
        return Explanation(en="No fact on record speaks to this.", ko="이 내용에 관한 기록이 없습니다.")
    slot_en, slot_ko = _SLOTS.get(closest.missing, _SLOTS["predicate"])
    wording = closest.fact.wording
    return Explanation(
        en=f"The nearest fact is “{wording}”, but it does not settle {slot_en}.",
        ko=f"가장 가까운 기록은 ‘{wording}’이지만, {slot_ko}에 대해서는 판단할 수 없습니다.",
    )


def _since_en(fact: Fact) -> str:
    return "" if fact.validity.first is None else f" (on record from {fact.validity.first})"


def _since_ko(fact: Fact) -> str:
    return "" if fact.validity.first is None else f" ({fact.validity.first}부터)"


def _until(fact: Fact) -> tuple[str, str]:
    if fact.validity.last is None:
        return "", ""
    return f" It was true at the time and changed on {fact.validity.last}.", f"당시에는 맞았고 {fact.validity.last}에 바뀌었습니다."


def _difference(evidence: Sequence[Evidence]) -> tuple[str, str]:
    differing = [each for each in evidence if each.result is SlotResult.DIFFERS and each.slot != "predicate"]
    if not differing:
        return "The article says the opposite.", "기사는 반대로 말하고 있습니다."
    first = differing[0]
    slot_en, slot_ko = _SLOTS[first.slot]
    return (
        f"They differ in {slot_en}: the article has “{first.claim}”, the record “{first.fact}”.",
        f"{slot_ko}에서 차이가 납니다: 기사 ‘{first.claim}’, 기록 ‘{first.fact}’.",
    )
