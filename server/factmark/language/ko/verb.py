"""Which verb a stem is: 수출하다 from 수출+하, 파면하다 in the passive from 파면+되, 필요로 하다, 기소 중이다."""

from dataclasses import dataclass

from factmark.language.clause import COMPLEMENT, GENITIVE, Marked, Voice
from factmark.language.ko.function_word import OUTLOOKS, PASSIVES
from factmark.language.ko.phrase import VISITING
from factmark.language.ko.state import State
from factmark.language.ko.token import Token
from factmark.model.document import Language
from factmark.model.statement import Modality

COPULA = "이다"
_APART = ("의", "년", "월", "일")
"""Ends of what stands before the noun of an idiom and is no part of it: a possessor, a date."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb in its dictionary form, where its own words start, and its voice."""

    lemma: str
    start: int
    voice: Voice = Voice.ACTIVE
    is_quality: bool = False
    """True for an adjective."""
    outlook: Modality | None = None
    """How far off the event of 시행 예정이다 is."""


def verb(state: State, token: Token) -> Verb:
    """The verb whose stem ends in `token`; nouns that belong to it leave the run, the rest of the run is closed."""
    if token.tag in ("XSV", "XSA") and state.run.tokens:
        return _from_noun(state, token)
    if token.tag == "VCP":
        return _copula(state, token)
    start = state.run.tokens[0].start if state.run.tokens and token.form == "하" else token.start
    state.close("bare")
    return Verb(_with_words(state, _given(state, token) or f"{token.form}다"), start, is_quality=token.tag.startswith("VA") and token.form not in ("있", "없"))


def _given(state: State, token: Token) -> str | None:
    """빌려주다 is no 빌리다: a verb that is done for somebody else and has a sense of its own."""
    index = state.tokens.index(token)
    tail = state.tokens[index + 1 : index + 3]
    if len(tail) < 2 or tail[0].tag != "EC" or (tail[1].form, tail[1].tag) != ("주", "VX"):
        return None
    lemma = f"{state.text[token.start : tail[0].end]}주다"
    return lemma if state.knows(lemma) else None


def _from_noun(state: State, token: Token) -> Verb:
    if len(state.run.tokens) > 1 and state.reader.visits(state.run.tokens, len(state.run.tokens) - 2):
        return _visit(state)
    noun = state.run.pop()
    stem = noun.form if noun.spot is None else state.text[noun.start : noun.end]
    while state.run.tokens and state.run.tokens[-1].end == noun.start and state.run.tokens[-1].spot is None and not state.knows(f"{stem}하다"):
        noun = state.run.pop()
        stem = noun.form + stem
    state.close("와" if state.run.ties[-1:] == ["와"] else "bare")
    own, active = f"{stem}{token.form}다", f"{stem}하다"
    lemma = own if token.form == "하" or state.knows(own) or not state.knows(active) else active
    is_passive = token.form in PASSIVES and (lemma == active or not state.knows(lemma))
    return Verb(_with_words(state, lemma), noun.start, Voice.PASSIVE if is_passive else Voice.ACTIVE, is_quality=token.tag == "XSA")


def _visit(state: State) -> Verb:
    """방미하다: the country is whom one visits."""
    country = state.run.pop()
    start = state.run.pop().start
    state.close("bare")
    state.run.add(country)
    state.close("을")
    return Verb(f"{VISITING}하다", start)


def _copula(state: State, token: Token) -> Verb:
    start = state.run.tokens[0].start if state.run.tokens else token.start
    words = [other.form for other in state.run.tokens[-2:]]
    is_going_on = words[-1:] in (["중"], ["가운데"])
    if len(words) == 2 and (is_going_on or words[1] in OUTLOOKS) and state.lexicon.nouns(Language.KO, words[0]):
        state.run.pop()
        state.run.pop()
        state.close("와" if state.run.ties[-1:] == ["와"] else "bare")
        return Verb(f"{words[0]}하다", start, outlook=None if is_going_on else OUTLOOKS[words[1]])
    state.close(COMPLEMENT)
    return Verb(COPULA, start)


def _with_words(state: State, lemma: str) -> str:
    """패배를 인정하다, 필요로 하다: the end of the phrase that waits last may be part of the verb; 공장의 문을 닫다 closes the 공장."""
    if not state.stack.pending:
        return lemma
    last = state.stack.pending[-1].phrase
    before = last.span.of(state.text).split(" ")
    for words in state.lexicon.korean_phrases(lemma):
        noun, tail, rest = " ".join(words), " ".join(before[-len(words) :]), before[: -len(words)]
        if (not rest or rest[-1].endswith(_APART)) and noun.startswith(tail) and len(noun) - len(tail) <= 2:
            state.stack.pending.pop()
            state.stack.pending.extend(Marked(marker="을", phrase=marked.phrase) for marked in last.dependents if marked.marker == GENITIVE)
            return f"{noun} {lemma}"
    return lemma
