"""A verb with its tail becomes a clause: what it takes, its polarity and tense, and what it does to the clauses before it."""

from dataclasses import replace

from factmark.language.clause import ACTOR, COMPLEMENT, GENITIVE, Clause, Marked, Phrase, Voice
from factmark.language.ko.ending import Close, Ending
from factmark.language.ko.function_word import DOUBTS, FEELINGS, JUDGEMENTS, NEWS, PURPOSE, REPORTS, SPEAKERS
from factmark.language.ko.speech import credit
from factmark.language.ko.state import State
from factmark.language.ko.verb import COPULA, Verb
from factmark.model.claim import Attribution, Form
from factmark.model.document import Language
from factmark.model.span import Span
from factmark.model.statement import Modality, Polarity, Tense

_SUBJECTS = ("이", "은")
_AHEAD = frozenset({Modality.PLANNED, Modality.PREDICTED, Modality.ORDERED})
RUMOUR = Attribution(speaker=None, words="", cue="것으로 알려졌다")
"""Said by nobody in particular."""


def emit(state: State, verb: Verb, read: Ending, end: int) -> None:
    """Add the clause of `verb`, which ends at `end`, and settle what waited for it."""
    if verb.lemma == COPULA and read.modality is Modality.ORDERED:
        read = replace(read, modality=Modality.ASSERTED)
    if state.is_conditional and read.close is not Close.ADNOMINAL and read.modality in (Modality.ASSERTED, Modality.PLANNED):
        read = replace(read, modality=Modality.HYPOTHETICAL)
    if verb.outlook is not None and read.modality is Modality.ASSERTED:
        read = replace(read, modality=verb.outlook, tense=Tense.FUTURE)
    state.is_conditional |= read.modality is Modality.HYPOTHETICAL
    clause = _clause(state, verb, read, end)
    state.clauses.append(clause)
    state.content = None
    here = len(state.clauses) - 1
    _settle_tense(state, here, read)
    if read.close is Close.QUOTED:
        _await_speaker(state, here, read)
    if read.close is Close.ADNOMINAL:
        state.relative = here
    elif read.close is not Close.QUOTED:
        _order(state)
        _credit(state)
    if state.cleft is not None and verb.lemma == COPULA and read.close is not Close.ADNOMINAL:
        _end_cleft(state)


def complete(state: State, index: int, phrase: Phrase) -> None:
    """중국이 원하는 건 H100이다: give the clause before 것 the part it lacks."""
    clause = state.clauses[index]
    marker = "이" if any(marked.marker == "을" for marked in clause.arguments) else "을"
    span = Span(clause.span.start, phrase.span.end)
    arguments = (*clause.arguments, Marked(marker=marker, phrase=phrase))
    state.clauses[index] = replace(clause, form=Form.SENTENCE, arguments=arguments, span=span, tense=Tense.PRESENT)


def _clause(state: State, verb: Verb, read: Ending, end: int) -> Clause:
    arguments, times, first = state.stack.take(read, is_passive=read.is_passive or verb.voice is Voice.PASSIVE)
    polarity = read.polarity
    if state.is_negated:
        polarity = Polarity.AFFIRMED if polarity is Polarity.NEGATED else Polarity.NEGATED
        state.is_negated = False
    verbs: tuple[str, ...] = (verb.lemma,)
    if read.is_enabled:
        arguments, verbs = _enabled(arguments), ("허용하다", verb.lemma)
    elif read.is_started:
        verbs = ("시작하다", verb.lemma)
    is_state = verb.lemma == COPULA and read.close is Close.ADNOMINAL and read.form in ("ᆫ", "은")
    return Clause(
        span=Span(min(verb.start, first if first is not None else verb.start), end),
        form=Form.RELATIVE if read.close is Close.ADNOMINAL else Form.SENTENCE,
        verbs=verbs,
        arguments=arguments,
        voice=Voice.PASSIVE if read.is_passive else verb.voice,
        polarity=polarity,
        modality=read.modality,
        tense=Tense.PRESENT if is_state else read.tense,
        times=times,
        is_remark=_is_remark(state, verb, read, arguments, end),
        attribution=state.source if state.source is not None or not read.is_reported else RUMOUR,
    )


def _is_remark(state: State, verb: Verb, read: Ending, arguments: tuple[Marked, ...], end: int) -> bool:
    """True for a quality, a feeling, a judgement, what is foreseen, and what is said of "me" or "you"."""
    if verb.is_quality or read.is_foreseen or verb.lemma in FEELINGS:
        return True
    first = min((marked.phrase.span.start for marked in arguments), default=verb.start)
    if any(token.tag == "NP" and token.form in SPEAKERS and first <= token.start < end for token in state.tokens):
        return True
    return verb.lemma == COPULA and any(marked.marker == COMPLEMENT and marked.phrase.words.split()[-1] in JUDGEMENTS for marked in arguments)


def _enabled(arguments: tuple[Marked, ...]) -> tuple[Marked, ...]:
    """미국 정부의 승인으로 출하할 수 있게 됐다: whose approval it was permits, the subject may act."""
    found = [replace(marked, marker=ACTOR) if marked.marker in _SUBJECTS else marked for marked in arguments]
    causes = [marked.phrase for marked in arguments if marked.marker == "으로" and marked.phrase.events]
    givers = [inner.phrase for cause in causes for inner in cause.dependents if inner.marker == GENITIVE]
    return (*(Marked(marker="이", phrase=giver) for giver in givers[:1]), *found)


def _settle_tense(state: State, here: int, read: Ending) -> None:
    """통제하며 나섰다, 인하하고 유예하기로 했다: a connective ending leaves tense and plan to the verb that ends the sentence."""
    if read.close is Close.CONNECTIVE and read.tense is Tense.PRESENT and read.modality is Modality.ASSERTED:
        state.undated.append(here)
    elif read.close in (Close.FINAL, Close.QUOTED):
        for index in state.undated:
            clause = state.clauses[index]
            state.clauses[index] = replace(clause, tense=read.tense, modality=read.modality if read.modality in _AHEAD else clause.modality)
        state.undated = []


def _await_speaker(state: State, here: int, read: Ending) -> None:
    clause = state.clauses[here]
    after = next((token.form for token in state.tokens if token.start >= clause.span.end), "")
    if read.form.endswith(("는", "란", "던")):
        state.content = here
    if read.form.endswith(("는", "란", "던")) and after in DOUBTS:
        state.clauses[here] = replace(clause, modality=Modality.POSSIBLE)
    elif read.form.endswith(("는", "란", "던")) and after in REPORTS and clause.attribution is None:
        state.clauses[here] = replace(clause, attribution=Attribution(speaker=None, words="", cue=after))
        state.reported = here
    elif read.form.endswith(("는", "란", "던")) and after in NEWS:
        state.reported = here
    else:
        state.quoted.append(here)


def _credit(state: State) -> None:
    """The verb that has just ended had a quotation before it: its subject speaks."""
    here = len(state.clauses) - 1
    waiting = [index for index in state.quoted if index < here and not state.clauses[index].span.of(state.text).endswith(PURPOSE)]
    if waiting:
        state.quoted = waiting
        credit(state, state.clauses[here].arguments, state.clauses[here].verbs[-1])
    state.quoted = []


def _order(state: State) -> None:
    """배상하라고 판결했다: the verb before is what the last one orders; its subject is who has to do it."""
    last = len(state.clauses) - 1
    waiting = [index for index in state.quoted if index < last]
    if not waiting or waiting[0] != last - 1 or not _commands(state, state.clauses[last].verbs):
        return
    outer, inner = state.clauses[last], state.clauses[last - 1]
    if inner.modality is not Modality.ORDERED or not inner.verbs or inner.attribution is not None:
        return
    has_addressee = any(marked.marker in ("에", "에게") for marked in inner.arguments)
    ordered = ("에", "에게") if has_addressee else _SUBJECTS
    actors = [replace(marked, marker=ACTOR) if marked.marker in ordered else marked for marked in inner.arguments]
    taken = [actor.phrase for actor in actors]
    subjects = () if has_addressee else tuple(marked for marked in outer.arguments if marked.marker in _SUBJECTS and marked.phrase not in taken)
    state.clauses[last - 1 :] = [
        replace(
            outer,
            span=Span(min(inner.span.start, outer.span.start), outer.span.end),
            verbs=(*outer.verbs, *inner.verbs),
            voice=inner.voice,
            arguments=(*subjects, *actors),
            times=(*outer.times, *inner.times),
            quantities=(*outer.quantities, *inner.quantities),
        )
    ]
    state.undated = [min(index, last - 1) for index in state.undated]
    state.quoted = []


def _commands(state: State, verbs: tuple[str, ...]) -> bool:
    """False for a verb that nobody orders with: 찾아 달라고 오열했다."""
    usages = state.lexicon.verbs(Language.KO, verbs[0]) if verbs else ()
    return any(usage.kind in ("operator", "speech") for usage in usages)


def _end_cleft(state: State) -> None:
    """The copula of a cleft is no claim of its own: its complement goes to the clause before 것."""
    here = len(state.clauses) - 1
    index, state.cleft = state.cleft, None
    complement = next((marked.phrase for marked in state.clauses[here].arguments if marked.marker == COMPLEMENT), None)
    if index is None or (complement is not None and complement.span.start < state.clauses[index].span.end):
        return
    if complement is not None:
        complete(state, index, complement)
    elif state.clauses[here].times:
        state.clauses[index] = replace(state.clauses[index], form=Form.SENTENCE, times=state.clauses[here].times)
    else:
        return
    del state.clauses[here]
    state.quoted = [index if quoted == here else quoted for quoted in state.quoted]
    state.content = index if state.content == here else state.content
    state.reported = index if state.reported == here else state.reported
