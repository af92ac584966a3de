"""What a reader is shown of a comparison: both sides part by part."""

from collections.abc import Iterable

from factmark.model.interval import Interval
from factmark.model.statement import Polarity, Statement
from factmark.model.verdict import Evidence, SlotResult
from factmark.reconcile.slot import Fit, Slot
from factmark.reconcile.validity import dates_agree


def evidence(claim: Statement, fact: Statement, slots: Iterable[Slot], amounts: Iterable[tuple[Fit, Evidence]], *, is_opposed: bool) -> tuple[Evidence, ...]:
    """The predicate first, then the parts that the claim fills or the fact knows, amounts, and the time where both name one."""
    result = SlotResult.DIFFERS if is_opposed else SlotResult.MATCH
    rows = [Evidence(slot="predicate", claim=_said(claim), fact=_said(fact), result=result)]
    rows.extend(slot.evidence for slot in slots if slot.evidence.claim or slot.is_known)
    rows.extend(each for _, each in amounts)
    if claim.time is not None and fact.time is not None:
        result = SlotResult.MATCH if dates_agree(claim, fact) else SlotResult.DIFFERS
        rows.append(Evidence(slot="time", claim=_days(claim.time), fact=_days(fact.time), result=result))
    return tuple(rows)


def _said(statement: Statement) -> str:
    """The predicate as it is shown, a denial in the language of the words."""
    words = statement.words
    if statement.polarity is not Polarity.NEGATED:
        return words
    return f"{words} (부정)" if any("가" <= char <= "힣" for char in words) else f"not {words}"


def _days(interval: Interval) -> str:
    first, last = interval.first, interval.last
    return str(first) if first == last else f"{first or ''} – {last or ''}".strip()
