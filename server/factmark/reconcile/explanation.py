"""Why, in words: one or two sentences in English and Korean from the facts that decided or came near."""

import re
from collections.abc import Callable, Sequence
from datetime import date

from factmark.model.claim import Claim
from factmark.model.fact import Fact
from factmark.model.verdict import Evidence, Explanation, Rating, SlotResult
from factmark.reconcile.comparison import Comparison, Outcome
from factmark.reconcile.nearness import Near

_DIFFERENCES = {
    "subject": ("who it was", "주체가"), "actor": ("who did it", "행위 주체가"), "object": ("what it was", "대상이"),
    "recipient": ("to whom or where", "상대나 목적지가"), "origin": ("where it came from", "출발점이"), "partner": ("with whom", "상대방이"),
    "place": ("where it was", "장소가"), "attribute": ("the role", "자격이"), "topic": ("what it was about", "주제가"), "means": ("the means", "수단이"),
    "quantity": ("the amount", "수치가"), "time": ("the date", "날짜가"),
}  # fmt: skip
"""What a slot is called where article and record differ in it; the Korean with its particle (조사)."""

_OPEN = {
    "subject": ("who it was", "누구에 관한 일인지"), "actor": ("who did it", "누가 한 일인지"), "object": ("what it was", "대상이 무엇인지"),
    "recipient": ("to whom or where", "누구에게 또는 어디로 향한 일인지"), "origin": ("where it came from", "어디에서 온 것인지"),
    "partner": ("with whom", "누구와 한 일인지"), "place": ("where it was", "어디에서 있었던 일인지"), "attribute": ("in what role", "어떤 자격인지"),
    "topic": ("what it was about", "무엇에 관한 일인지"), "means": ("by what means", "어떤 수단을 통했는지"),
    "quantity": ("the amount", "수치가 맞는지"), "time": ("the date", "날짜가 맞는지"), "predicate": ("what happened", "같은 일을 말하는지"),
    "modality": ("whether it has happened or is only planned", "이미 이뤄졌는지 계획인지"),
}  # fmt: skip
"""What a near fact leaves open."""

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")

_NOT_CHECKABLE = Explanation(en="An opinion, question, order or condition: there is nothing to check.", ko="의견·질문·지시·가정이어서 확인할 대상이 아닙니다.")
_NOTHING_NEAR = Explanation(en="No fact on record speaks to this.", ko="이 내용에 관한 기록이 없습니다.")


def explain(rating: Rating, decided: Sequence[Comparison]) -> Explanation:
    """Why a decisive rating was given: the fact, its dates, and the slot that differs where one does."""
    first = decided[0]
    if first.outcome is Outcome.ENDED:
        return _ended(first.fact)
    if rating is Rating.SUPPORTED:
        return _supported(first.fact)
    if rating is Rating.CONTRADICTED:
        return _contradicted(first)
    if rating is Rating.OUTDATED:
        return _outdated(first.fact, decided)
    if rating is Rating.PARTLY:
        en, ko = _dated(first.fact)
        return Explanation(
            en=f"The record covers part of this: {en}. The rest is not on record.", ko=f"일부만 기록에 있습니다: {ko}. 나머지에 관한 기록은 없습니다."
        )
    (one_en, one_ko), (other_en, other_ko) = _dated(first.fact), _dated(decided[-1].fact)
    return Explanation(en=f"Two records of equal rank disagree: {one_en}, and {other_en}.", ko=f"같은 등급의 두 기록이 서로 다릅니다: {one_ko}, {other_ko}.")


def explain_unknown(claim: Claim, near: Near) -> Explanation:
    """Why nothing was decided: not checkable, no comparable fact, or what the nearest fact leaves open."""
    if not claim.is_checkable:
        return _NOT_CHECKABLE
    if not near:
        return _NOTHING_NEAR
    closest, related = near[0]
    open_en, open_ko = _OPEN.get(related.missing, _OPEN["predicate"])
    quoted_en, quoted_ko = _quoted(closest)
    return Explanation(
        en=f"The nearest fact on record is {quoted_en}, but it does not settle {open_en}.",
        ko=f"가장 가까운 기록은 {quoted_ko}입니다. 다만 이 기록만으로는 {open_ko} 알 수 없습니다.",
    )


def _ended(fact: Fact) -> Explanation:
    (quoted_en, quoted_ko), last = _quoted(fact), fact.validity.last
    if last is None:
        return Explanation(en=f"The record has this end, too: {quoted_en}.", ko=f"기록에서도 끝난 일입니다: {quoted_ko}.")
    return Explanation(en=f"The record has this end on {_day_en(last)}, too: {quoted_en}.", ko=f"기록에서도 {_day_ko(last)}에 끝난 일입니다: {quoted_ko}.")


def _supported(fact: Fact) -> Explanation:
    en, ko = _dated(fact)
    if fact.validity.last is None:
        return Explanation(en=f"The record agrees: {en}.", ko=f"기록과 일치합니다: {ko}.")
    return Explanation(en=f"The record agrees for that time: {en}. It has ended since.", ko=f"그 시점의 기록과 일치합니다: {ko}. 이후 상황이 바뀌었습니다.")


def _contradicted(comparison: Comparison) -> Explanation:
    en, ko = _dated(comparison.fact)
    differing = next((each for each in comparison.evidence if _differs(each)), None)
    if differing is None:
        return Explanation(en=f"The record says the opposite: {en}.", ko=f"기록은 이와 반대입니다: {ko}.")
    slot_en, slot_ko = _DIFFERENCES[differing.slot]
    said, known = differing.claim, differing.fact
    if differing.slot == "time":
        said_en, said_ko, known_en, known_ko = _worded(said, _day_en), _worded(said, _day_ko), _worded(known, _day_en), _worded(known, _day_ko)
    else:
        said_en, said_ko, known_en, known_ko = f"“{said}”", f"‘{said}’", f"“{known}”", f"‘{known}’"
    return Explanation(
        en=f"The record differs in {slot_en}: {said_en} in the article, {known_en} on record. The record: {en}.",
        ko=f"{slot_ko} 기록과 다릅니다. 기사에는 {said_ko}, 기록에는 {known_ko}입니다. 기록: {ko}.",
    )


def _outdated(fact: Fact, decided: Sequence[Comparison]) -> Explanation:
    (quoted_en, quoted_ko), last = _quoted(fact), fact.validity.last
    until_en, until_ko = ("for a time", "한때") if last is None else (f"until {_day_en(last)}", f"{_day_ko(last)}까지")
    now_en, now_ko = "", ""
    successor = next((each.fact for each in decided if each.outcome is Outcome.CONFLICTS), None)
    if successor is not None:
        en, ko = _dated(successor)
        now_en, now_ko = f" On record now: {en}.", f" 지금의 기록: {ko}."
    return Explanation(
        en=f"This held {until_en} and has changed since: {quoted_en}.{now_en}", ko=f"{until_ko}는 맞았지만 그 뒤 바뀐 내용입니다: {quoted_ko}.{now_ko}"
    )


def _differs(evidence: Evidence) -> bool:
    return evidence.result is SlotResult.DIFFERS and evidence.slot in _DIFFERENCES


def _quoted(fact: Fact) -> tuple[str, str]:
    """The fact's wording in the quotation marks of each language, without its full stop."""
    wording = fact.wording.rstrip().removesuffix(".")
    return f"“{wording}”", f"‘{wording}’"


def _dated(fact: Fact) -> tuple[str, str]:
    """The quoted fact with the days for which it stands."""
    (en, ko), (first, last) = _quoted(fact), (fact.validity.first, fact.validity.last)
    if first is not None and last is not None:
        return f"{en} ({_day_en(first)} to {_day_en(last)})", f"{ko}({_day_ko(first)}~{_day_ko(last)})"
    if first is not None:
        return f"{en} (as of {_day_en(first)})", f"{ko}({_day_ko(first)} 기준)"
    if last is not None:
        return f"{en} (until {_day_en(last)})", f"{ko}({_day_ko(last)}까지)"
    return en, ko


def _worded(days: str, word: Callable[[date], str]) -> str:
    """Days as evidence has them, each written out."""
    return _ISO_DAY.sub(lambda found: word(date.fromisoformat(found[0])), days)


def _day_en(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _day_ko(day: date) -> str:
    return f"{day.year}년 {day.month}월 {day.day}일"
