"""Who said what: verbs of saying, direct speech, 에 따르면."""

from dataclasses import replace

from factmark.language.clause import ACTOR, Clause, Marked, Phrase
from factmark.language.ko.ending import Close, Ending
from factmark.language.ko.function_word import DENIALS, MISTAKES, SAY
from factmark.language.ko.state import State
from factmark.model.claim import Attribution
from factmark.model.statement import Modality, Polarity, Tense

_SUBJECTS = ("이", "은")


def speak(state: State, lemma: str, read: Ending) -> None:
    """A verb of saying has ended: whoever waits as its subject said the clauses before it."""
    subjects = [marked for marked in state.stack.pending if marked.marker in _SUBJECTS]
    arguments, _, _ = state.stack.take(replace(read, close=Close.CONNECTIVE))
    if len(subjects) > 1 and read.close is Close.QUOTED:
        state.stack.pending = subjects[:-1]
    shared = next((marked.phrase for marked in arguments if marked.marker in _SUBJECTS), None) if state.stack.topic is not None else None
    speaker = subjects[-1].phrase if subjects else shared
    if lemma == SAY and not subjects and read.tense is Tense.PRESENT:
        state.quoted = []
        return
    said = attribution(state, speaker, lemma)
    if lemma in DENIALS and state.reported is not None:
        reported = state.clauses[state.reported]
        state.clauses[state.reported] = _denied(reported) if read.polarity is Polarity.AFFIRMED else replace(reported, modality=Modality.POSSIBLE)
    for index in state.quoted:
        clause = state.clauses[index]
        if read.polarity is Polarity.NEGATED:
            clause = replace(clause, modality=Modality.POSSIBLE)
        elif lemma in DENIALS:
            clause = _denied(clause)
        state.clauses[index] = clause if clause.attribution is not None else _spoken(clause, said, speaker)
    if state.reported is not None and speaker is not None and lemma not in DENIALS:
        state.clauses[state.reported] = replace(state.clauses[state.reported], attribution=said)
    state.quoted = []
    state.reported = None


def speak_on(state: State) -> None:
    """했다는 것이다: said by whoever spoke before, which the document shows, not the sentence."""
    said = attribution(state, None, SAY)
    for index in state.quoted:
        if state.clauses[index].attribution is None:
            state.clauses[index] = replace(state.clauses[index], attribution=said)
    state.quoted = []


def credit(state: State, marked: tuple[Marked, ...], lemma: str) -> None:
    """Whoever acts by `lemma` behind a quotation said what is quoted: "..."라고 분노했다, 했다며 반발했다."""
    speaker = next((each.phrase for each in marked if each.marker in _SUBJECTS and state.is_agent(each.phrase)), None)
    if speaker is None:
        return
    said = attribution(state, speaker, lemma)
    for index in state.quoted:
        if state.clauses[index].attribution is None:
            state.clauses[index] = _spoken(state.clauses[index], said, speaker)
        if lemma in MISTAKES:
            state.clauses[index] = replace(state.clauses[index], modality=Modality.POSSIBLE)


def _denied(clause: Clause) -> Clause:
    return replace(clause, polarity=Polarity.AFFIRMED if clause.polarity is Polarity.NEGATED else Polarity.NEGATED)


def attribution(state: State, phrase: Phrase | None, cue: str) -> Attribution:
    """The attribution to whoever `phrase` names; somebody unnamed where it names no entity."""
    if phrase is None:
        return Attribution(speaker=None, words="", cue=cue)
    key = phrase.keys[0] if phrase.keys else None
    is_name = key is not None and not key.startswith("ko:") and key not in state.lexicon.concept_ids and "concept" not in state.kinds(key)
    entity = key if is_name else None
    return Attribution(speaker=entity, words=phrase.words, cue=cue)


def _spoken(clause: Clause, said: Attribution, speaker: Phrase | None) -> Clause:
    """The clause with who said it; in direct speech without a subject the speaker speaks of what is theirs."""
    has_subject = any(marked.marker in (*_SUBJECTS, ACTOR) for marked in clause.arguments)
    if speaker is None or has_subject or not clause.verbs:
        return replace(clause, attribution=said)
    implied = replace(speaker, is_pronoun=True, conjuncts=(), quantities=(), events=(), dependents=())
    marker = ACTOR if len(clause.verbs) > 1 else "은"
    return replace(clause, attribution=said, arguments=(Marked(marker=marker, phrase=implied), *clause.arguments))
