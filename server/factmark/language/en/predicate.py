"""Finite verbs: whose predicate they are, and which clause they open or go on with."""

from collections.abc import Callable
from dataclasses import replace

from factmark.language.en.argument import takes_tag
from factmark.language.en.frame import Frame, Scope, ScopeKind, take_leading
from factmark.language.en.group import Shape, VerbGroup
from factmark.language.en.item import Kind
from factmark.language.en.nonfinite import gerund, infinitive, participle
from factmark.language.en.state import State
from factmark.language.en.word import BASE


def on_group(state: State, place: int) -> None:
    """Takes a verb group in: a new frame, or the next link of the chain read last."""
    group = state.items[place].group
    if group is None or takes_tag(state, place):
        return
    before = state.before(place)
    _BY_SHAPE[group.shape](state, place, group, before.kind if before is not None else None)
    state.is_aside = False


def _finite(state: State, place: int, group: VerbGroup, kind: Kind | None) -> None:
    scope = state.scope
    start = state.sentence[group.first].token.start
    if scope.kind is ScopeKind.RELATIVE and scope.frame is None and scope.subject is None:
        scope.gap, scope.subject = "subj", scope.antecedent
        if scope.antecedent is not None:
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
    take_leading(frame, scope)


def _goes_on(state: State, group: VerbGroup, before: Frame) -> bool:
    """A bare verb goes on from the infinitive before it: to cut jobs and [sell] assets."""
    head = state.sentence[group.last - 1]
    if not before.group.is_bare or len(group.verbs) != 1 or head.verbs[:1] != ((head.lower, BASE),):
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


_BY_SHAPE: dict[Shape, Callable[[State, int, VerbGroup, Kind | None], None]] = {
    Shape.FINITE: _finite,
    Shape.INFINITIVE: infinitive,
    Shape.ING: gerund,
    Shape.PARTICIPLE: participle,
}
