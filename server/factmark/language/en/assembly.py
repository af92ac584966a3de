"""Reads the items of a sentence from left to right into frames."""

from collections.abc import Callable
from dataclasses import replace

from factmark.language.clause import COMPLEMENT, OBJECT, OBJECT2
from factmark.language.en.attachment import add_amount, add_day, add_phrase, is_bare_amount, is_particle, takes_gerund, takes_infinitive
from factmark.language.en.frame import Frame, Scope, ScopeKind
from factmark.language.en.function_word import ALSO_SUBORDINATOR
from factmark.language.en.group import Shape, VerbGroup
from factmark.language.en.item import Item, Kind
from factmark.language.en.periphrasis import EVENT_HEADS, GIVING, NAMING, PREDICTION, REPORT_NOUNS
from factmark.language.en.phrase import TITLES, Nominal
from factmark.language.en.speech import attribution, is_speech, owner_attribution, tag_cue, tag_end, tag_speaker
from factmark.language.en.state import State
from factmark.language.en.tag import BASE
from factmark.model.claim import Form
from factmark.model.statement import Modality

_SELECTED = frozenset("only first last one latest second third sole".split())
"""Words that make "was the only one to oppose" say "opposed"."""


def assembled(state: State) -> State:
    """The state after the whole sentence; its frames are in text order."""
    for place, item in enumerate(state.items):
        if place < state.skip_until:
            continue
        handler = _HANDLERS.get(item.kind)
        if handler is not None:
            handler(state, place, item)
    return state


def _on_nominal(state: State, place: int, item: Item) -> None:
    nominal = item.nominal
    assert nominal is not None
    if _is_tag(state, place):
        return
    before = state.before(place)
    kind = before.kind if before is not None else None
    if state.scope.frame is None:
        _before_verb(state, place, nominal, kind)
    elif state.starts_clause(place):
        _new_subject(state, nominal, kind)
    else:
        _after_verb(state, place, nominal, kind)
    state.keep(nominal)


def _is_tag(state: State, place: int) -> bool:
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
    if state.scope.is_waiting or state.kind(end) is Kind.COMMA and not state.frames:
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
        (scope.subject if state.nominal is None or state.nominal.host is not None else state.nominal).appositions.append(nominal)
    elif kind is not Kind.COMMA and _verb_follows(state, place):
        inner = state.open(ScopeKind.RELATIVE)
        inner.antecedent, inner.gap, inner.subject = scope.subject, OBJECT, nominal
    else:
        scope.subject = nominal


def _verb_follows(state: State, place: int) -> bool:
    item = state.at(state.after(place))
    return item is not None and item.is_finite


def _new_subject(state: State, nominal: Nominal, kind: Kind | None) -> None:
    """A further subject with its own verb: content of a verb of saying, a coordinate clause, or the main clause after a fronted one."""
    frame = state.scope.frame
    assert frame is not None
    if kind in (Kind.COMMA, Kind.COORDINATOR):
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
    assert frame is not None
    is_office = nominal.head_word.lower in TITLES or nominal.head_word.lower.split()[-1] in TITLES
    if kind is Kind.COMMA and state.nominal is not None and not is_office and _is_list(state, place):
        _conjoin(state.nominal, nominal)
        return
    if kind is Kind.COMMA:
        state.is_aside = True
        if state.nominal is not None and not nominal.is_amount:
            state.nominal.appositions.append(nominal)
        return
    frame.end = max(frame.end, nominal.end)
    if is_bare_amount(nominal) and frame.verb != "be":
        add_amount(frame, nominal, "")
        return
    held = frame.object()
    if held is not None and (nominal.head_word.lower,) in state.words.verb_phrases(frame.verb):
        frame.verbs = (*frame.verbs[:-1], f"{frame.verb} {nominal.head_word.lower}")
        return
    if frame.verb == "be":
        frame.arguments.append((COMPLEMENT, nominal))
    elif held is None:
        frame.arguments.append((OBJECT, nominal))
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


def _on_coordinator(state: State, place: int, item: Item) -> None:
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


def _on_group(state: State, place: int, item: Item) -> None:
    group = item.group
    assert group is not None
    if _is_tag(state, place):
        return
    state.is_aside = False
    before = state.before(place)
    _BY_SHAPE[group.shape](state, place, group, before.kind if before is not None else None)


def _finite(state: State, place: int, group: VerbGroup, kind: Kind | None) -> None:
    scope = state.scope
    start = state.sentence[group.first].token.start
    if scope.kind is ScopeKind.RELATIVE and scope.frame is None and scope.subject is None:
        scope.gap, scope.subject = "subj", scope.antecedent
        if scope.antecedent is not None and not scope.owner:
            start = state.sentence[scope.antecedent.first].token.start
    elif scope.frame is not None and not scope.is_waiting:
        if kind is Kind.COORDINATOR and _goes_on(state, group, scope.frame):
            return
        scope = _scope_of_verb(state, place, kind)
        start = scope.subject.start if scope.is_waiting and scope.subject is not None else start
    elif scope.subject is not None:
        start = scope.subject.start
    state.scope = scope
    frame = state.add(group, scope, scope.subject, start)
    _take_leading(frame, scope)


def _take_leading(frame: Frame, scope: Scope) -> None:
    """What stood before the subject belongs to the first verb; the gap of a relative clause is filled."""
    frame.arguments.extend(scope.leading)
    frame.times.extend(scope.times)
    scope.leading, scope.times = [], []
    if scope.gap not in (None, "subj") and scope.antecedent is not None:
        frame.arguments.append((scope.gap or OBJECT, scope.antecedent))


def _goes_on(state: State, group: VerbGroup, before: Frame) -> bool:
    """to cut jobs and [sell] assets: a bare verb goes on from the infinitive before it."""
    head = state.sentence[group.last - 1]
    if not before.group.is_bare or len(group.verbs) != 1 or head.verbs[0][1] != BASE:
        return False
    frame = state.add(group, before.scope, before.subject, state.sentence[group.first].token.start)
    frame.verbs = (*before.verbs[:-1], *group.verbs)
    frame.group = replace(before.group, verbs=frame.verbs, first=group.first, last=group.last)
    frame.form, frame.modality, frame.is_emitted = before.form, before.modality, before.is_emitted
    frame.actor, frame.parent, frame.sink, frame.is_negated = before.actor, before.parent, before.sink, before.is_negated
    if frame.sink is not None:
        frame.sink.inner_verbs += group.verbs
    return True


def _scope_of_verb(state: State, place: int, kind: Kind | None) -> Scope:
    """The scope whose subject this verb has: a waiting one further out, or the present one again."""
    scope = state.scope
    before_coordinator = state.before(place - 1) if kind is Kind.COORDINATOR else None
    leaves = kind is not Kind.COORDINATOR or (
        scope.kind is ScopeKind.RELATIVE and scope.is_after_comma and before_coordinator is not None and before_coordinator.kind is Kind.COMMA
    )
    outer = scope.parent if leaves else None
    while outer is not None:
        if outer.is_waiting or kind is Kind.COORDINATOR:
            return outer
        outer = outer.parent
    return scope


def _infinitive(state: State, place: int, group: VerbGroup, kind: Kind | None) -> None:
    frame = state.scope.frame
    nominal = state.nominal
    if frame is None:
        _headline_infinitive(state, place, group)
    elif kind is Kind.NOMINAL and frame.object() is nominal and nominal is not None and takes_infinitive(state, frame):
        _extend(state, frame, group)
    elif kind is Kind.NOMINAL and frame.object() is nominal and nominal is not None and _is_selected(frame, nominal):
        frame.arguments = [(marker, other) for marker, other in frame.arguments if other is not nominal]
        frame.verbs = group.verbs
        frame.end = state.sentence[group.last - 1].token.end
    elif kind is Kind.NOMINAL and nominal is not None and _takes_inner(nominal):
        _inner(state, frame, group, nominal)
    elif kind is Kind.NOMINAL and nominal is not None and _called_for(frame, nominal):
        _extend(state, frame, group)
    else:
        purpose = state.add(group, state.scope, frame.subject, state.sentence[group.first].token.start)
        purpose.is_emitted = False
        purpose.parent = frame


def _extend(state: State, frame: Frame, group: VerbGroup) -> None:
    """The infinitive joins the chain; of a verb of predicting it becomes the content: expect [the ECB to keep] rates."""
    frame.extend(group)
    frame.end = state.sentence[group.last - 1].token.end
    if frame.verbs[0] in PREDICTION and len(frame.verbs) > 1:
        frame.tag = owner_attribution(frame, state.text)
        frame.verbs = frame.verbs[1:]
        frame.modality = Modality.PREDICTED
        frame.subject, frame.actor = frame.actor, None


def _is_selected(frame: Frame, nominal: Nominal) -> bool:
    words = nominal.sentence[nominal.first : nominal.last]
    return frame.verb == "be" and any(word.lower in _SELECTED for word in words)


def _takes_inner(nominal: Nominal) -> bool:
    return bool(nominal.events) or nominal.head_word.lower.rstrip("s") in EVENT_HEADS


def _called_for(frame: Frame, nominal: Nominal) -> bool:
    """called for him to step down: the phrase after "for" does it."""
    for place, (marker, other) in enumerate(frame.arguments):
        if other is nominal and marker in ("for", "on"):
            frame.verbs = (*frame.verbs[:-1], f"{frame.verb} {marker}")
            frame.arguments[place] = (OBJECT, nominal)
            return True
    return False


def _inner(state: State, frame: Frame | None, group: VerbGroup, nominal: Nominal) -> None:
    """The infinitive says what the noun is of: what follows is collected for the noun."""
    nominal.inner_verbs += group.verbs
    nominal.infinitive_end = state.sentence[group.last - 1].token.end
    inner = state.add(group, state.scope, None, nominal.start)
    inner.is_emitted = False
    inner.sink = nominal
    inner.parent = frame


def _headline_infinitive(state: State, place: int, group: VerbGroup) -> None:
    """Nvidia to resume H20 sales: planned; with a finite verb to come it belongs to the subject."""
    subject = state.scope.subject
    if subject is None or state.has_finite_after(place):
        if subject is not None and state.nominal is not None:
            _inner(state, None, group, state.nominal)
        return
    frame = state.add(group, state.scope, subject, subject.start)
    _take_leading(frame, state.scope)
    frame.form = Form.HEADLINE
    frame.modality = Modality.PLANNED


def _gerund(state: State, place: int, group: VerbGroup, kind: Kind | None) -> None:
    frame = state.scope.frame
    before = state.before(place)
    if kind is Kind.PREPOSITION and before is not None and frame is not None and takes_gerund(state, before.word.lower, state.items[place]):
        _extend(state, frame, group)
        return
    subject = state.scope.subject
    if kind is Kind.NOMINAL and state.nominal is not None:
        subject = state.nominal
    elif kind is Kind.COMMA and is_speech(group.verbs[-1], state.words):
        subject = state.speaker or state.root().subject or subject
    if state.scope.frame is None and kind is None:
        scope = state.open(ScopeKind.SUBORDINATE)
        scope.frame = state.add(group, scope, None, state.sentence[group.first].token.start)
        return
    host = state.scope
    inner = state.open(ScopeKind.RELATIVE, is_after_comma=kind is Kind.COMMA)
    inner.subject, inner.gap = subject, "subj"
    added = state.add(group, inner, subject, state.sentence[group.first].token.start)
    if host.frame is None and kind is not Kind.NOMINAL:
        added.is_emitted = False


def _participle(state: State, place: int, group: VerbGroup, kind: Kind | None) -> None:
    """made in Taiwan: its object is the noun before it."""
    scope = state.scope
    if kind is Kind.COORDINATOR and scope.frame is not None and scope.frame.group.is_outer_passive:
        shared = state.add(group, scope, scope.subject, state.sentence[group.first].token.start)
        _as_passive(shared, scope.frame)
        return
    antecedent = state.nominal if kind in (Kind.NOMINAL, Kind.COMMA) else None
    inner = state.open(ScopeKind.RELATIVE if antecedent is not None else ScopeKind.SUBORDINATE, is_after_comma=kind is Kind.COMMA)
    inner.gap = "subj"
    inner.subject = antecedent
    start = state.sentence[group.first].token.start if antecedent is None else antecedent.start
    frame = state.add(group, inner, antecedent, start)
    frame.is_inner_passive = True
    frame.is_emitted = antecedent is not None


def _as_passive(frame: Frame, like: Frame) -> None:
    frame.is_inner_passive = True
    frame.form = like.form
    frame.modality = like.group.modality


def _on_preposition(state: State, place: int, item: Item) -> None:
    preposition = item.word.lower
    following = state.after(place)
    ahead = state.at(following)
    if ahead is None or is_particle(state, place):
        _on_particle(state, item)
        return
    if preposition in ALSO_SUBORDINATOR and ahead.kind is Kind.NOMINAL and state.starts_clause(following) and preposition not in ("than", "for"):
        _on_subordinator(state, place, item)
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
        _on_relative(state, following, ahead)
        state.scope.gap = preposition
        state.skip_until = following + 1


def _on_particle(state: State, item: Item) -> None:
    """off in "called the deal off": part of the verb where the lexicon says so."""
    frame = state.scope.frame
    if frame is not None and (item.word.lower,) in state.words.verb_phrases(frame.verb):
        frame.verbs = (*frame.verbs[:-1], f"{frame.verb} {item.word.lower}")
        frame.end = max(frame.end, item.word.token.end)


def _on_adverb(state: State, place: int, item: Item) -> None:
    before = state.at(place - 1)
    if before is not None and before.kind is Kind.NOMINAL:
        _on_particle(state, item)


def _on_day(state: State, place: int, item: Item) -> None:
    add_day(state, item, "")


def _on_subordinator(state: State, place: int, item: Item) -> None:
    before = state.before(place)
    frame = state.scope.frame
    word = item.word.lower
    is_content = word in ("whether", "if", "how", "why") and before is not None and before.kind is Kind.GROUP and frame is not None
    if is_content and frame is not None and is_speech(frame.verb, state.words):
        frame.has_content = True
        state.open(ScopeKind.CONTENT, owner=frame, connective="whether" if word == "if" else word)
    else:
        state.open(ScopeKind.SUBORDINATE, connective=word, is_after_comma=before is not None and before.kind is Kind.COMMA)


def _on_relative(state: State, place: int, item: Item) -> None:
    before = state.before(place)
    antecedent = state.nominal
    scope = state.open(ScopeKind.RELATIVE, is_after_comma=before is not None and before.kind is Kind.COMMA)
    scope.antecedent = antecedent


def _on_whose(state: State, place: int, item: Item) -> None:
    _on_relative(state, place, item)
    ahead = state.at(place + 1)
    if ahead is not None and ahead.nominal is not None:
        ahead.nominal.possessor = state.scope.antecedent
        state.scope.subject = ahead.nominal
        state.scope.gap = "subj"
        state.keep(ahead.nominal)
        state.skip_until = place + 2


def _on_that(state: State, place: int, item: Item) -> None:
    before = state.before(place)
    following = state.after(place)
    frame = state.scope.frame
    ahead = state.at(following)
    if ahead is None:
        return
    is_noun_before = before is not None and before.kind is Kind.NOMINAL
    reports = state.nominal is not None and state.nominal.head_word.lower.rstrip("s") in REPORT_NOUNS
    hears = frame is not None and is_speech(frame.verb, state.words)
    if (ahead.is_finite and state.nominal is not None) or (is_noun_before and not (reports or hears)):
        _on_relative(state, place, item)
    elif ahead.kind is Kind.NOMINAL and state.starts_clause(following):
        scope = state.open(ScopeKind.CONTENT, owner=frame)
        scope.source = state.nominal if is_noun_before and reports else None
        if frame is not None and (scope.source is None or frame.object() is scope.source):
            frame.has_content = True


def _on_break(state: State, place: int, item: Item) -> None:
    frame = state.scope.frame
    if item.word.token.text == ":" and frame is not None and is_speech(frame.verb, state.words):
        frame.has_content = True
        state.open(ScopeKind.CONTENT, owner=frame)
        return
    state.scope = Scope(kind=ScopeKind.MAIN)
    state.nominal = None


_BY_SHAPE: dict[Shape, Callable[[State, int, VerbGroup, Kind | None], None]] = {
    Shape.FINITE: _finite,
    Shape.INFINITIVE: _infinitive,
    Shape.ING: _gerund,
    Shape.PARTICIPLE: _participle,
}
_HANDLERS: dict[Kind, Callable[[State, int, Item], None]] = {
    Kind.NOMINAL: _on_nominal,
    Kind.GROUP: _on_group,
    Kind.PREPOSITION: _on_preposition,
    Kind.COORDINATOR: _on_coordinator,
    Kind.SUBORDINATOR: _on_subordinator,
    Kind.RELATIVE: _on_relative,
    Kind.WHOSE: _on_whose,
    Kind.THAT: _on_that,
    Kind.DAY: _on_day,
    Kind.BREAK: _on_break,
    Kind.ADVERB: _on_adverb,
}
