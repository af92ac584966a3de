"""What is left when a line ends without a verb: H20 대중 수출 승인."""

from dataclasses import replace

from factmark.language.clause import BARE, COMPLEMENT, Clause, Marked
from factmark.language.ko.emission import complete
from factmark.language.ko.function_word import JUDGEMENTS, OUTLOOKS
from factmark.language.ko.speech import credit
from factmark.language.ko.state import State
from factmark.language.ko.verb import COPULA
from factmark.model.claim import Form
from factmark.model.span import Span
from factmark.model.statement import Modality


def finish(state: State) -> None:
    """Close the sentence: the rest of a cleft, or a headline whose last event noun is its verb."""
    state.close("bare")
    pending = state.stack.pending
    if state.cleft is not None and pending and pending[-1].phrase.span.start >= state.clauses[state.cleft].span.end:
        complete(state, state.cleft, pending.pop().phrase)
        return
    if _is_quoting(state):
        credit(state, tuple(replace(marked, marker="은") for marked in pending), "")
        state.stack.pending = []
        return
    if _is_equation(pending):
        _equate(state)
        return
    last = next((marked for marked in reversed(pending) if marked.phrase.events), None)
    if last is None:
        return
    others = tuple(replace(marked, marker=_marker(marked, state)) for marked in pending if marked is not last)
    state.clauses.append(
        Clause(
            span=Span(min(marked.phrase.span.start for marked in pending), last.phrase.span.end),
            form=Form.HEADLINE,
            verbs=(),
            arguments=(Marked(marker="", phrase=last.phrase), *others),
            modality=OUTLOOKS.get(last.phrase.words.rsplit(" ", 1)[-1], Modality.ASSERTED),
            times=tuple(interval for _, interval in state.stack.times),
            attribution=state.source,
        )
    )
    state.stack.pending = []
    state.stack.times = []


def _is_quoting(state: State) -> bool:
    """True for a headline of a name and its words: 美 "시장 100% 개방"."""
    if not state.quoted or len(state.quoted) < len(state.clauses) or not state.stack.pending:
        return False
    first = min(state.clauses[index].span.start for index in state.quoted)
    return all(marked.phrase.span.end <= first for marked in state.stack.pending)


def _is_equation(pending: list[Marked]) -> bool:
    """True for a topic and a judgement that end a line without a copula: 지분 인수는 실수."""
    return len(pending) > 1 and pending[-2].marker == "은" and pending[-1].phrase.words.split()[-1] in JUDGEMENTS


def _equate(state: State) -> None:
    topic, judged = state.stack.pending[-2:]
    state.clauses.append(
        Clause(
            span=Span(topic.phrase.span.start, judged.phrase.span.end),
            form=Form.HEADLINE,
            verbs=(COPULA,),
            arguments=(topic, replace(judged, marker=COMPLEMENT)),
            modality=Modality.OPINION,
            attribution=state.source,
        )
    )
    state.stack.pending = []


def _marker(marked: Marked, state: State) -> str:
    """A headline leaves particles out: an agent acts, a thing is what it is done to."""
    if marked.marker not in ("도", "bare"):
        return marked.marker
    return "은" if state.is_agent(marked.phrase) else BARE
