"""A Korean sentence to clauses, morpheme by morpheme from left to right."""

from dataclasses import replace

from factmark.language.clause import Clause
from factmark.language.ko import function_word as word
from factmark.language.ko.emission import emit
from factmark.language.ko.ending import Close, Ending, ending
from factmark.language.ko.headline import finish
from factmark.language.ko.judgement import judges_before
from factmark.language.ko.manner import is_manner
from factmark.language.ko.speech import attribution, speak, speak_on
from factmark.language.ko.state import State
from factmark.language.ko.token import Token
from factmark.language.ko.verb import COPULA, Verb, verb
from factmark.language.lexicon import Lexicon
from factmark.language.role import Kinds
from factmark.model.document import Language
from factmark.model.statement import Modality, Tense

_VERBS = ("VV", "VA", "VX", "VCN", "VCP", "XSV", "XSA")
_MARKS = frozenset({"SP", "SSO", "SSC", "SF", "SO", "SE", "SS"})
_CLOSING = {'"': frozenset({'"'}), "'": frozenset({"'"}), "‘": frozenset({"’", "'"})}
MAX_TAIL = 30
"""Tokens behind a stem that are looked at for its ending; the longest tails in news have under twenty."""


def clauses(text: str, tokens: list[Token], lexicon: Lexicon, kinds: Kinds) -> tuple[Clause, ...]:
    """The clauses of one sentence, given as its morphemes; spans are absolute.

    Appositions inside its phrases come along; verbs of saying turn into attributions.
    """
    state = State(text, tokens, lexicon, kinds)
    index = 0
    while index < len(tokens):
        index = _step(state, index)
    finish(state)
    return tuple(state.clauses)


def _step(state: State, index: int) -> int:
    """Read the token at `index`; where to go on."""
    token = state.tokens[index]
    after = state.tokens[index + 1] if index + 1 < len(state.tokens) else None
    if token.form in word.BEFORE and token.is_noun and (behind := _behind_comparison(state, index)) is not None:
        return behind
    if token.form in word.QUOTES | word.SINGLE_QUOTES and token.tag.startswith("S"):
        return _quotation(state, index)
    if token.form == "(" and state.run.tokens and state.run.tokens[-1].end == token.start:
        return _parenthesis(state, index)
    if token.tag.startswith(_VERBS) and not _is_adverb(token, after):
        return _predicate(state, index)
    if _is_adverb(token, after) or _takes_negator(state, token, after):
        return index + 1
    if token.form in word.AFTERWARDS and state.run.tokens and not (after is not None and after.tag.startswith(("J", "V"))):
        state.close(word.AFTER)
    elif token.form in word.EXAMPLES and token.tag in ("NNB", "MAJ", "MAG") and state.run.tokens:
        state.run.tie("등" if token.form == "등" else "와")
    elif token.is_noun or (token.tag == "MM" and token.form in word.FORMER | word.UNIVERSAL):
        if _is_joined(state, token):
            state.run.tie("와")
        state.run.add(token)
    else:
        _function(state, token, after)
    return index + 1


def _behind_comparison(state: State, index: int) -> int | None:
    """Where to go on behind 전년 동기 대비, which says with when an amount is compared and nothing else."""
    while index < len(state.tokens) and state.tokens[index].form in word.BEFORE:
        index += 1
    return index + 1 if index < len(state.tokens) and state.tokens[index].form == word.COMPARED else None


def _is_joined(state: State, token: Token) -> bool:
    """True for the second syllable of 한미: two names in one word are two."""
    before = state.run.tokens[-1] if state.run.tokens else None
    return (
        before is not None
        and before.spot is not None
        and token.spot is not None
        and before.spot.is_entity
        and token.spot.is_entity
        and before.end - before.start == token.end - token.start == 1
        and before.end == token.start
    )


def _takes_negator(state: State, token: Token, after: Token | None) -> bool:
    """True for the 안 of 금리 안 내렸다, which looks like a noun behind another; 인상안 내렸다 has none."""
    is_negator = token.form in word.NEGATORS and token.is_noun and after is not None and after.tag in ("VV", "VA") and _stands_alone(state, token)
    state.is_negated = state.is_negated or is_negator
    return is_negator


def _stands_alone(state: State, token: Token) -> bool:
    return state.text[token.start - 1 : token.start] == " " and state.text[token.end : token.end + 1] == " "


def _is_adverb(token: Token, after: Token | None) -> bool:
    return token.form in word.ADVERBS and not token.tag.startswith("X") and not (after is not None and after.tag.startswith("J"))


def _function(state: State, token: Token, after: Token | None) -> None:
    """Particles, punctuation and negating adverbs."""
    if token.tag == "JKG":
        state.run.tie("의")
    elif token.tag == "JC" or (token.form in ("와", "과") and after is not None and after.is_noun and state.run.tokens):
        state.run.tie("와")
    elif token.tag.startswith("J"):
        state.close(word.PARTICLES.get(token.form, "bare"))
    elif token.tag in _MARKS:
        _punctuation(state, token)
    elif token.tag == "MAG" and token.form in word.NEGATORS:
        state.is_negated = True


def _punctuation(state: State, token: Token) -> None:
    if token.form in word.BRACKETS:
        if token.form in word.JOINTS:
            state.run.tie("와")
    elif token.form == ",":
        _comma(state)
    elif token.tag == "SE" or token.form.startswith(".."):
        finish(state)
    elif token.tag == "SF":
        state.close("bare")


def _comma(state: State) -> None:
    """A comma behind the first name of a headline makes it the topic; elsewhere it lists."""
    if not state.run.tokens:
        return
    phrase = state.reader.phrase(state.run)
    if state.is_agent(phrase) and not state.stack.pending and not phrase.events:
        state.close("은")
    else:
        state.run.tie("와")


def _quotation(state: State, index: int) -> int:
    """Direct speech is parsed apart; a quoted word or two stays where it stands."""
    mark = state.tokens[index].form
    close = next((i for i in range(index + 1, len(state.tokens)) if state.tokens[i].form in _CLOSING[mark]), None)
    if close is None or not _is_speech(state, index, close):
        return index + 1
    state.close("bare")
    is_doubted = word.RUMOURED.match(state.text, state.tokens[close].end) is not None
    for clause in clauses(state.text, state.tokens[index + 1 : close], state.lexicon, state.kinds):
        state.clauses.append(replace(clause, modality=Modality.POSSIBLE) if is_doubted else clause)
        state.quoted.append(len(state.clauses) - 1)
    return close + 1


def _is_speech(state: State, index: int, close: int) -> bool:
    """True for a quotation that says something: a sentence, or what a headline quotes; in single marks only before 라고, 는."""
    inside, after = state.tokens[index + 1 : close], state.tokens[close + 1 :]
    has_verb = any(token.tag.startswith(_VERBS) for token in inside)
    is_cited = word.CITING.match(state.text, state.tokens[close].end) is not None
    if state.tokens[index].form not in word.QUOTES:
        return has_verb and is_cited
    if has_verb:
        return is_cited or inside[-1].tag != "ETM"
    is_headline = not any(token.tag.startswith((*_VERBS, "J")) for token in after)
    return is_headline and sum(token.is_noun for token in inside) > 1


def _parenthesis(state: State, index: int) -> int:
    """What stands in brackets right behind a noun is no part of the phrase: 정겨울(신고은 분)은; a name there says what the noun is."""
    close = next((i for i in range(index + 1, len(state.tokens)) if state.tokens[i].form == ")"), None)
    if close is None:
        return index + 1
    last = state.run.tokens[-1]
    if last.spot is None or not last.spot.is_entity:
        for token in state.tokens[index + 1 : close]:
            if token.spot is not None and token.spot.is_entity:
                state.run.add(token)
    return close + 1


def _predicate(state: State, index: int) -> int:
    """A verb and its tail: a postposition, a verb of saying, or a clause of its own."""
    token = state.tokens[index]
    is_bare_copula = token.tag == "VCP" and not state.run.tokens
    found = verb(state, token)
    read = ending(state.tokens[index + 1 : index + MAX_TAIL])
    end = index + 1 + read.length
    if _marks_phrase(state, found, read, end):
        return end
    if is_bare_copula and read.close is Close.QUOTED and state.quoted:
        speak(state, found.lemma, read)
        return end
    last = state.tokens[end - 1].end
    if read.close is Close.ADNOMINAL and end < len(state.tokens) and state.tokens[end].form in word.CONNECTING:
        is_case = state.tokens[end].form in word.CASES and read.tense is Tense.FUTURE
        read = replace(read, close=Close.CONNECTIVE, modality=Modality.HYPOTHETICAL if is_case else read.modality)
        end += 1
    after = state.tokens[end] if end < len(state.tokens) else None
    if judges_before(state, found) or _sums_up(state, found, read, index) or is_manner(state, found, read, token, after):
        return end
    if _speaks(state, found, read, index):
        speak(state, found.lemma, read)
    else:
        emit(state, found, read, last)
    return end


def _sums_up(state: State, found: Verb, read: Ending, index: int) -> bool:
    """True for the 것이다 of 했다는 것이다: the one who spoke before says this too."""
    before = state.tokens[index - 1]
    if found.lemma != COPULA or not state.quoted or before.form not in word.CLEFTS or before.tag != "NNB" or read.close is not Close.FINAL:
        return False
    speak_on(state)
    return True


def _speaks(state: State, found: Verb, read: Ending, index: int) -> bool:
    """True when the verb tells who said the clauses before it; 수출 통제를 비판하다 without a quotation is a deed of its own."""
    if found.lemma in word.DENIALS and (state.quoted or state.reported is not None):
        return True
    if found.lemma == word.SAY:
        return bool(state.quoted) and index > 0 and state.tokens[index - 1].tag in ("JKQ", "EC", "JX") and read.close is not Close.ADNOMINAL
    if {usage.kind for usage in state.lexicon.verbs(Language.KO, found.lemma)} != {"speech"}:
        return False
    return (
        bool(state.quoted) or state.reported is not None or not (read.close is Close.ADNOMINAL or any(marked.marker == "을" for marked in state.stack.pending))
    )


def _marks_phrase(state: State, found: Verb, read: Ending, end: int) -> bool:
    """True when the verb only marks the phrase before it: 를 통해, 에 따르면, H100 같은 칩."""
    pending = state.stack.pending
    if not pending:
        return found.lemma == "잇다"
    if found.lemma == "같다" and read.close is Close.ADNOMINAL and pending[-1].marker in ("bare", "와"):
        _reopen(state, end)
        return True
    if found.lemma == "따르다" and read.form == "면":
        state.source = attribution(state, pending.pop().phrase, "따르면")
        return True
    marker = word.POSTPOSITIONS.get((pending[-1].marker, found.lemma))
    if marker == "등":
        _reopen(state, end)
        return True
    if marker is None or read.close is Close.FINAL or found.lemma == COPULA:
        return False
    pending[-1] = replace(pending[-1], marker=marker)
    return True


def _reopen(state: State, end: int) -> None:
    """H100과 H200 같은 칩, H20을 포함한 칩: the members stay in the run, tied to what they are."""
    span = state.stack.pending.pop().phrase.span
    for token in state.tokens[:end]:
        if span.start <= token.start and token.end <= span.end and token.is_noun:
            before = state.run.tokens[-1].end if state.run.tokens else token.start
            if state.text[before : token.start].strip() in ("와", "과", ",", "·", "이나", "/"):
                state.run.tie("와")
            state.run.add(token)
    state.run.tie("등")
