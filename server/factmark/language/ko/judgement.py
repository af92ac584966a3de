"""What a verb says of the clause before it: that it is good, not so, or turned out to be false."""

from dataclasses import replace

from factmark.language.clause import Phrase
from factmark.language.ko.emission import complete
from factmark.language.ko.function_word import DIFFERS, FACT, FALSEHOODS, FOUND, GROUNDS, IS_NOT, LACKS, OPINIONS
from factmark.language.ko.state import State
from factmark.language.ko.verb import Verb
from factmark.model.statement import Modality, Polarity


def judges_before(state: State, found: Verb) -> bool:
    """True when the verb judges or denies what stands before it.

    것 named it (승인하는 것이 바람직하다, 판매한 것은 아니다, 인수했다는 것은 사실이 아니다), or another noun put it forward (숨졌다는 글은 거짓으로 확인됐다).
    """
    if state.content is not None and _turns_out(state, found, state.content):
        return True
    index = state.cleft if state.cleft is not None else state.quoted[-1] if state.quoted else None
    if index is None:
        return False
    if found.lemma in OPINIONS and state.cleft is not None:
        state.clauses[index] = replace(state.clauses[index], modality=Modality.OPINION)
    elif found.lemma == IS_NOT:
        _deny(state, index)
    else:
        return False
    state.cleft = None
    return True


def _turns_out(state: State, found: Verb, index: int) -> bool:
    """True when the verb says whether what the noun put forward is so; then nobody's doubt counts any more."""
    waiting = state.stack.pending
    if not waiting or waiting[-1].phrase.span.start < state.clauses[index].span.end:
        return False
    word = waiting[-1].phrase.words.rsplit(" ", 1)[-1]
    is_false = word in FALSEHOODS and found.lemma in FOUND
    is_denied = (word == FACT and found.lemma in (IS_NOT, DIFFERS)) or (word == GROUNDS and found.lemma == LACKS)
    if word in FALSEHOODS and found.lemma == IS_NOT:
        state.clauses[index] = replace(state.clauses[index], modality=Modality.POSSIBLE)
    elif is_false or is_denied:
        _settle(state, index, is_denied=True)
    elif word == FACT and found.lemma in FOUND:
        _settle(state, index, is_denied=False)
    else:
        return False
    state.stack.pending = [marked for marked in waiting if marked.phrase.span.start < state.clauses[index].span.start]
    state.quoted = [quoted for quoted in state.quoted if quoted != index]
    state.content = state.reported = None
    return True


def _settle(state: State, index: int, *, is_denied: bool) -> None:
    clause = state.clauses[index]
    modality = Modality.ASSERTED if clause.modality is Modality.POSSIBLE else clause.modality
    state.clauses[index] = replace(clause, modality=modality, polarity=_opposite(clause.polarity) if is_denied else clause.polarity)


def _deny(state: State, index: int) -> None:
    follows = _behind(state, index)
    if follows and follows[-1].words != FACT and state.cleft is not None:
        complete(state, index, follows[-1])
    elif state.cleft is not None and state.stack.times_behind(state.clauses[index].span.end):
        state.clauses[index] = replace(state.clauses[index], modality=Modality.POSSIBLE)
    clause = state.clauses[index]
    state.clauses[index] = replace(clause, polarity=_opposite(clause.polarity))


def _behind(state: State, index: int) -> list[Phrase]:
    """The phrases behind the clause, taken off the stack."""
    end = state.clauses[index].span.end
    follows = [marked for marked in state.stack.pending if marked.phrase.span.start >= end]
    state.stack.pending = [marked for marked in state.stack.pending if marked not in follows]
    return [marked.phrase for marked in follows]


def _opposite(polarity: Polarity) -> Polarity:
    return Polarity.AFFIRMED if polarity is Polarity.NEGATED else Polarity.NEGATED
