"""Pending phrases of a Korean sentence and which verb takes them.

Verbs come last: what was read waits until an ending says how far the verb reaches. A final or connective ending takes all that
waits, an adnominal one (관형형) only its own, from the right, and a topic (은/는) stays for the verb after it.
"""

from dataclasses import dataclass, field, replace

from factmark.language.clause import COMPLEMENT, Clause, Marked, Phrase
from factmark.language.kind import AGENTS
from factmark.language.ko.ending import Close, Ending
from factmark.language.role import Kinds
from factmark.model.claim import Form
from factmark.model.interval import Interval
from factmark.model.span import Span

_SUBJECTS = ("이", "은")


@dataclass(slots=True)
class Stack:
    """What waits for a verb: marked phrases and dates, and the topic that carries over."""

    kinds: Kinds
    pending: list[Marked] = field(default_factory=list[Marked])
    times: list[tuple[int, Interval]] = field(default_factory=list[tuple[int, Interval]])
    topic: Marked | None = None
    subject: Marked | None = None
    start: int | None = None

    def push(self, marker: str, phrase: Phrase) -> None:
        """Let a phrase wait for its verb."""
        marked = Marked(marker=marker, phrase=phrase)
        self.pending.append(marked)
        if marker == "은" and self._is_agent(phrase):
            self.topic = marked

    def times_behind(self, end: int) -> tuple[Interval, ...]:
        """The dates that stand behind a place, taken off: 승인한 것은 [지난 3월]이다."""
        behind = tuple(interval for start, interval in self.times if start >= end)
        self.times = [timed for timed in self.times if timed[0] < end]
        return behind

    def _is_agent(self, phrase: Phrase) -> bool:
        return bool(phrase.keys and self.kinds(phrase.keys[0]) & AGENTS)

    def take(self, ending: Ending, *, is_passive: bool = False) -> tuple[tuple[Marked, ...], tuple[Interval, ...], int | None]:
        """The phrases and dates of the verb that has just ended, and where the first of them starts."""
        kept = self._kept(ending, is_passive=is_passive)
        taken = [marked for marked in self.pending if marked not in kept]
        self.pending = kept
        first = min((marked.phrase.span.start for marked in taken), default=None)
        boundary = kept[-1].phrase.span.end if kept else -1
        times = tuple(interval for start, interval in self.times if start >= boundary or ending.close is Close.FINAL)
        self.times = [timed for timed in self.times if timed[1] not in times]
        return self._resolved(taken, ending), times, first

    def _kept(self, ending: Ending, *, is_passive: bool) -> list[Marked]:
        if ending.close is Close.ADNOMINAL:
            return self._before_adnominal(_SUBJECTS if ending.is_causing else ("을", "은") if is_passive else ("은",))
        if ending.close is Close.QUOTED:
            subjects = [marked for marked in self.pending if marked.marker in _SUBJECTS]
            return subjects[:1] if len(subjects) > 1 and subjects[0].marker == "은" else []
        return []

    def _before_adnominal(self, borders: tuple[str, ...]) -> list[Marked]:
        """What an adnominal verb leaves to a later one: all up to one of the borders, or to a second subject or object.

        A passive has no object (가이드라인을 국회에 제출된 …), and in 제한하도록 하는 법 whoever stands before acts by a later verb.
        """
        seen: set[str] = set()
        for index in range(len(self.pending) - 1, -1, -1):
            marker = self.pending[index].marker
            if marker in borders or (marker in ("이", "을") and marker in seen):
                return self.pending[: index + 1]
            seen.add(marker)
        return []

    def _resolved(self, taken: list[Marked], ending: Ending) -> tuple[Marked, ...]:
        taken = [self._particle(marked, taken) for marked in taken]
        own = next((marked for marked in taken if marked.marker in _SUBJECTS), None)
        shared = self.topic if self.topic is not None else self.subject
        if own is not None:
            is_agent = self._is_agent(own.phrase)
            if ending.close is not Close.ADNOMINAL and (is_agent or shared is None):
                self.subject = own
            if is_agent or own.marker == "이" or shared is None or shared.phrase.events:
                return tuple(taken)
        if shared is None or ending.close is Close.ADNOMINAL:
            return tuple(taken)
        if own is not None:
            taken = [replace(marked, marker="을") if marked is own else marked for marked in taken]
        return (replace(shared, marker="은"), *taken)

    def _particle(self, marked: Marked, taken: list[Marked]) -> Marked:
        """도, 만 and a bare noun hide the case: an agent is the subject if none is there, anything else the object."""
        if marked.marker not in ("도", "bare"):
            return marked
        markers = {other.marker for other in taken}
        is_agent = self._is_agent(marked.phrase)
        if is_agent and not markers & {"이", "은"}:
            return replace(marked, marker="은")
        if not is_agent and "을" not in markers:
            return replace(marked, marker="을")
        return replace(marked, marker="bare" if marked.marker == "bare" else "은")


def gap(draft: Clause, head: Phrase) -> Clause:
    """An adnominal clause with its gap filled by the noun behind it: 출범한 [행정부], 만든 [칩]."""
    markers = {marked.marker for marked in draft.arguments}
    if not head.keys or draft.form is not Form.RELATIVE:
        return draft
    if not markers & {"이", "은"} and (
        COMPLEMENT in markers or "을" in markers or draft.voice.value == "passive" or not markers - {"에서", "에", "와", "으로"}
    ):
        marker = "이"
    elif "을" not in markers:
        marker = "을"
    elif not markers & {"이", "은"}:
        marker = "이"
    else:
        return replace(draft, context=(*draft.context, head))
    filled = replace(head, conjuncts=(), quantities=())
    return replace(draft, arguments=(*draft.arguments, Marked(marker=marker, phrase=filled)), span=Span(draft.span.start, max(draft.span.end, head.span.end)))
