"""Noun phrases as they come: subjects, objects, appositions, lists, and the tags that say who speaks."""

from factmark.language.clause import COMPLEMENT, OBJECT, OBJECT2
from factmark.language.en.attachment import add_amount, is_bare_amount
from factmark.language.en.frame import Frame, Scope, ScopeKind
from factmark.language.en.item import Kind
from factmark.language.en.neighbourhood import CLAUSE_TAKERS
from factmark.language.en.periphrasis import GIVING, NAMING
from factmark.language.en.phrase import Nominal, office_behind_name
from factmark.language.en.speech import attribution, is_speech, tag_cue, tag_end, tag_speaker
from factmark.language.en.state import State
from factmark.language.en.title import is_title


def on_nominal(state: State, place: int) -> None:
    """Takes a noun phrase in as subject, object, apposition or part of a list; a speech tag that it begins is taken in whole."""
    nominal = state.items[place].nominal
    if nominal is None or takes_tag(state, place):
        return
    before = state.before(place)
    kind = before.kind if before is not None else None
    if state.scope.frame is None:
        _before_verb(state, place, nominal, kind)
    elif not state.scope.is_waiting and _may_open(state, kind) and state.starts_clause(place):
        _new_subject(state, nominal, kind)
    else:
        _after_verb(state, place, nominal, kind)
    state.keep(nominal)


def takes_tag(state: State, place: int) -> bool:
    """True when a speech tag stood here; it is then taken in and passed over."""
    if not state.frames and state.scope.subject is None:
        return False
    end = tag_end(state, place)
    if end is None:
        return False
    speaker = tag_speaker(state, place)
    said = attribution(speaker, state.text, tag_cue(state, place))
    for frame in state.frames:
        frame.tag = frame.tag or said
    if state.scope.is_waiting or not state.frames:
        state.tag = said
    if speaker is not None:
        state.keep(speaker)
        state.speaker = speaker
    state.is_aside = bool(state.frames)
    state.skip_until = end
    return True


def _before_verb(state: State, place: int, nominal: Nominal, kind: Kind | None) -> None:
    scope = state.scope
    if scope.subject is None:
        scope.subject = nominal
        if scope.kind is ScopeKind.RELATIVE and scope.gap is None:
            scope.gap = OBJECT
    elif kind is Kind.COMMA and not _verb_follows(state, place):
        state.describe(scope.subject if state.nominal is None or state.nominal.host is not None else state.nominal, nominal)
    elif kind is not Kind.COMMA and _verb_follows(state, place):
        inner = state.open(ScopeKind.RELATIVE)
        inner.antecedent, inner.gap, inner.subject = scope.subject, OBJECT, nominal
    else:
        scope.subject = nominal


def _may_open(state: State, kind: Kind | None) -> bool:
    """False directly behind a verb that takes no clause: there a noun phrase is its object."""
    frame = state.scope.frame
    return kind is not Kind.GROUP or frame is None or is_speech(frame.verb, state.words) or frame.verb in CLAUSE_TAKERS


def _verb_follows(state: State, place: int) -> bool:
    item = state.at(state.after(place))
    return item is not None and item.is_finite


def _new_subject(state: State, nominal: Nominal, kind: Kind | None) -> None:
    """A further subject with its own verb: content of a verb of saying, a coordinate clause, or the main clause after a fronted one."""
    frame = state.scope.frame
    if frame is None:
        return
    if kind is Kind.COMMA or kind is Kind.COORDINATOR:
        scope = _clause_after_edge(state, kind)
    elif kind is Kind.NOMINAL and not is_speech(frame.verb, state.words) and state.nominal is not None:
        scope = state.open(ScopeKind.RELATIVE)
        scope.antecedent, scope.gap = state.nominal, OBJECT
    else:
        scope = state.open(ScopeKind.CONTENT, owner=frame)
        frame.has_content = True
    scope.subject = nominal


def _clause_after_edge(state: State, kind: Kind) -> Scope:
    """The scope of a clause after a comma or a coordinator."""
    if kind is Kind.COORDINATOR and state.scope.kind is not ScopeKind.RELATIVE:
        return state.sibling()
    scope: Scope | None = state.scope
    while scope is not None and scope.frame is not None:
        scope = scope.parent
    if scope is not None:
        state.scope = scope
        return scope
    state.scope = Scope(kind=ScopeKind.MAIN)
    return state.scope


def _after_verb(state: State, place: int, nominal: Nominal, kind: Kind | None) -> None:
    frame = state.scope.frame
    if frame is None:
        return
    if kind is not Kind.COMMA:
        frame.end = max(frame.end, nominal.end)
        _as_object(state, frame, nominal, is_whole=_has_of(state, place))
        return
    is_office = is_title(nominal.head_word.lower)
    if state.nominal is not None and not is_office and _is_list(state, place):
        _conjoin(state.nominal, nominal)
        return
    state.is_aside = True
    if state.nominal is not None and not nominal.is_amount:
        state.describe(state.nominal, nominal)


def _has_of(state: State, place: int) -> bool:
    ahead = state.at(state.after(place))
    return ahead is not None and ahead.word.lower == "of"


def _as_object(state: State, frame: Frame, nominal: Nominal, *, is_whole: bool) -> None:
    """The phrase behind a verb: what it measures, its complement, or the next of its objects; `is_whole` when "of" says what it is part of."""
    held = frame.object()
    word = nominal.head_word.lower
    if is_bare_amount(nominal) and frame.verb != "be" and not is_whole:
        add_amount(frame, nominal, "")
    elif held is not None and (word,) in state.words.verb_phrases(frame.verb):
        frame.verbs = (*frame.verbs[:-1], f"{frame.verb} {word}")
    elif frame.verb == "be":
        frame.arguments.append((COMPLEMENT, nominal))
    elif held is None:
        parts = office_behind_name(nominal) if frame.verb in NAMING else None
        frame.arguments.extend([(OBJECT, nominal)] if parts is None else [(OBJECT, parts[0]), ("as", parts[1])])
    elif frame.verb in NAMING:
        frame.arguments.append(("as", nominal))
    elif frame.verb in GIVING and not held.is_amount:
        frame.arguments = [(OBJECT2 if other is held else marker, other) for marker, other in frame.arguments]
        frame.arguments.append((OBJECT, nominal))
    else:
        frame.context.append(nominal)


def _is_list(state: State, place: int) -> bool:
    """True when the noun phrase at `place` is inside "A, B and C"."""
    while state.kind(place) is Kind.NOMINAL:
        place = state.after(place)
        while state.kind(place) is Kind.PREPOSITION and state.kind(state.after(place)) is Kind.NOMINAL:
            place = state.after(state.after(place))
        if state.kind(place) is Kind.COMMA:
            place = state.after(place)
        if state.kind(place) is Kind.COORDINATOR:
            return state.kind(state.after(place)) is Kind.NOMINAL
    return False


def _conjoin(nominal: Nominal, other: Nominal) -> None:
    first = nominal.host if nominal.host is not None and nominal in nominal.host.conjuncts else nominal
    first.conjuncts.append(other)
    other.host = first


def on_coordinator(state: State, place: int) -> None:
    """Joins two noun phrases; between clauses the next verb or subject decides."""
    following = state.after(place)
    ahead = state.at(following)
    before = state.before(place)
    if ahead is None or ahead.nominal is None or before is None or state.nominal is None:
        return
    if before.kind is Kind.COMMA and ahead.nominal.is_amount:
        state.skip_until = _aside_end(state, following)
        return
    joins = before.kind is Kind.NOMINAL or (before.kind is Kind.COMMA and bool(state.nominal.host or state.nominal.conjuncts))
    if not joins or (state.scope.frame is not None and state.starts_clause(following) and not _belongs_before(state, place)):
        return
    _conjoin(state.nominal, ahead.nominal)
    if state.scope.frame is not None and not state.is_aside:
        state.scope.frame.end = max(state.scope.frame.end, ahead.nominal.end)
    state.keep(ahead.nominal)
    state.skip_until = following + 1


def _belongs_before(state: State, place: int) -> bool:
    """True where "and X" cannot open a clause: between A and X, or while a subject further out waits for its verb."""
    before = state.at(place - 2)
    if before is not None and before.word.lower == "between":
        return True
    scope = state.scope.parent
    return scope is not None and scope.is_waiting and not state.scope.is_after_comma


def _aside_end(state: State, place: int) -> int:
    """Behind ", or 11% of its workforce"."""
    while place < len(state.items) and state.items[place].kind not in (Kind.COMMA, Kind.BREAK):
        if state.items[place].is_finite:
            return place
        place += 1
    return place
