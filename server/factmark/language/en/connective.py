"""The small words between phrases and verbs: what they tie, and which clauses they open."""

from factmark.language.en.attachment import add_day, add_phrase, is_particle
from factmark.language.en.frame import Scope, ScopeKind
from factmark.language.en.function_word import ALSO_SUBORDINATOR
from factmark.language.en.item import Item, Kind
from factmark.language.en.periphrasis import REPORT_NOUNS
from factmark.language.en.speech import attribution, is_speech
from factmark.language.en.state import State

_PLACED = frozenset({"in", "at", "on"})
"""Prepositions of what a cleft brings to the front."""


def on_preposition(state: State, place: int) -> None:
    """Ties what a preposition governs to its noun or verb; as, after and the like may open a clause instead."""
    item = state.items[place]
    preposition = item.word.lower
    following = state.after(place)
    ahead = state.at(following)
    if ahead is None or is_particle(state, place):
        _on_particle(state, state.items[place])
        return
    if preposition in ALSO_SUBORDINATOR and ahead.kind is Kind.NOMINAL and state.starts_clause(following) and preposition not in ("than", "for"):
        on_subordinator(state, place)
    elif ahead.nominal is not None:
        before = state.before(place)
        follows = before is not None and before.kind in (Kind.NOMINAL, Kind.RELATIVE)
        state.is_aside = state.is_aside or (before is not None and before.kind is Kind.COMMA and state.scope.frame is not None)
        if preposition == "according to":
            state.tag = attribution(ahead.nominal, state.text, preposition)
            state.keep(ahead.nominal)
        else:
            add_phrase(state, ahead.nominal, preposition, follows_nominal=follows)
        state.skip_until = following + 1
    elif ahead.kind is Kind.DAY:
        add_day(state, ahead, preposition)
        state.skip_until = following + 1
    elif ahead.kind is Kind.RELATIVE:
        on_relative(state, following)
        state.scope.gap = preposition
        state.skip_until = following + 1


def _on_particle(state: State, item: Item) -> None:
    """Part of the verb where the lexicon says so: called the deal [off]."""
    frame = state.scope.frame
    if frame is not None and (item.word.lower,) in state.words.verb_phrases(frame.verb):
        frame.verbs = (*frame.verbs[:-1], f"{frame.verb} {item.word.lower}")
        frame.end = max(frame.end, item.word.token.end)


def on_adverb(state: State, place: int) -> None:
    """An adverb behind an object may be the verb's particle."""
    before = state.at(place - 1)
    if before is not None and before.kind is Kind.NOMINAL:
        _on_particle(state, state.items[place])


def on_day(state: State, place: int) -> None:
    """A date without a preposition."""
    add_day(state, state.items[place], "")


def on_subordinator(state: State, place: int) -> None:
    """Opens an adverbial clause, or after a verb of saying its question."""
    item = state.items[place]
    before = state.before(place)
    frame = state.scope.frame
    word = item.word.lower
    is_content = word in ("whether", "if", "how", "why") and before is not None and before.kind is Kind.GROUP and frame is not None
    if is_content and frame is not None and is_speech(frame.verb, state.words):
        frame.has_content = True
        state.open(ScopeKind.CONTENT, owner=frame, connective="whether" if word == "if" else word)
    else:
        state.open(ScopeKind.SUBORDINATE, connective=word, is_after_comma=before is not None and before.kind is Kind.COMMA)


def on_relative(state: State, place: int) -> None:
    """Opens a clause about the noun phrase read last."""
    before = state.before(place)
    antecedent = state.antecedent()
    frame = state.scope.frame
    if frame is not None and frame.verb == "be" and frame.subject is not None and frame.subject.head_word.lower == "it":
        frame.is_emitted = frame.object() is not antecedent
    scope = state.open(ScopeKind.RELATIVE, is_after_comma=before is not None and before.kind is Kind.COMMA)
    scope.antecedent = antecedent


def on_whose(state: State, place: int) -> None:
    """Opens a clause about what belongs to the noun phrase read last."""
    on_relative(state, place)
    ahead = state.at(place + 1)
    if ahead is not None and ahead.nominal is not None:
        ahead.nominal.possessor = state.scope.antecedent
        state.scope.subject = ahead.nominal
        state.scope.gap = "subj"
        state.keep(ahead.nominal)
        state.skip_until = place + 2


def _splits(state: State, place: int) -> bool:
    """Opens what a cleft says of a date or place: it was in March [that the FDA approved it]; True where it is one."""
    frame, before = state.scope.frame, state.before(place)
    if frame is None or before is None or frame.verb != "be" or frame.subject is None or frame.subject.head_word.lower != "it":
        return False
    placed = [(marker, nominal) for marker, nominal in frame.arguments if marker in _PLACED and nominal is state.nominal]
    if frame.object() is not None or not (before.kind is Kind.DAY or placed) or not state.starts_clause(state.after(place)):
        return False
    scope = state.open(ScopeKind.SUBORDINATE)
    scope.leading, scope.times = placed, list(frame.times)
    scope.is_open = frame.group.is_negated
    frame.is_emitted = False
    return True


def on_that(state: State, place: int) -> None:
    """Opens content (said that), or a clause about the noun phrase read last."""
    before = state.before(place)
    following = state.after(place)
    frame = state.scope.frame
    ahead = state.at(following)
    if ahead is None or _splits(state, place):
        return
    is_noun_before = before is not None and before.kind is Kind.NOMINAL
    reports = state.nominal is not None and state.nominal.head_word.lower.rstrip("s") in REPORT_NOUNS
    hears = frame is not None and is_speech(frame.verb, state.words)
    if (ahead.is_finite and state.nominal is not None) or (is_noun_before and not (reports or hears)):
        on_relative(state, place)
    elif ahead.kind is Kind.NOMINAL and state.starts_clause(following):
        scope = state.open(ScopeKind.CONTENT, owner=frame)
        scope.source = state.nominal if is_noun_before and reports else None
        if frame is not None and (scope.source is None or frame.object() is scope.source):
            frame.has_content = True


def on_break(state: State, place: int) -> None:
    """Starts afresh; a colon behind a verb of saying opens its content."""
    item = state.items[place]
    frame = state.scope.frame
    if item.word.token.text == ":" and frame is not None and is_speech(frame.verb, state.words):
        frame.has_content = True
        state.open(ScopeKind.CONTENT, owner=frame)
        return
    state.scope = Scope(kind=ScopeKind.MAIN)
    state.nominal = None
