"""Verbs without a subject of their own: infinitives, gerunds and participles."""

from dataclasses import replace

from factmark.language.clause import OBJECT
from factmark.language.en.attachment import takes_gerund, takes_infinitive
from factmark.language.en.frame import Frame, Scope, ScopeKind, take_leading
from factmark.language.en.group import VerbGroup
from factmark.language.en.item import Kind
from factmark.language.en.periphrasis import ALLEGING, CONTROL, EVENT_HEADS, PREDICTION
from factmark.language.en.phrase import Nominal
from factmark.language.en.speech import is_speech, owner_attribution
from factmark.language.en.state import State
from factmark.model.claim import Form
from factmark.model.statement import Modality

_COMMANDS = frozenset("tell order instruct direct command".split())
_SELECTED = frozenset("only first last one latest second third sole".split())
"""Words that make "was the only one to oppose" say "opposed"."""


def infinitive(state: State, place: int, group: VerbGroup, kind: Kind | None) -> None:
    """An infinitive as the next link of a chain, as what a noun is of, as a headline's plan, or as a purpose."""
    frame = state.scope.frame
    nominal = state.nominal if kind is Kind.NOMINAL else None
    if frame is None:
        _headline_infinitive(state, place, group)
    elif nominal is None or not _is_taken(state, frame, group, nominal):
        purpose = state.add(group, state.scope, frame.subject, state.sentence[group.first].token.start)
        purpose.is_emitted = False
        purpose.parent = frame


def _is_taken(state: State, frame: Frame, group: VerbGroup, nominal: Nominal) -> bool:
    """True when the noun phrase before the infinitive ties it to the verb or to itself."""
    is_object = frame.object() is nominal
    source = _source_of(nominal)
    has_inner = source is not None
    is_controlled = is_object and takes_infinitive(state, frame) and (not has_inner or frame.verb in CONTROL)
    if is_controlled or (not has_inner and _called_for(frame, nominal)):
        _extend(state, frame, group)
    elif is_object and _is_selected(frame, nominal):
        frame.arguments = [(marker, other) for marker, other in frame.arguments if other is not nominal]
        frame.verbs = group.verbs
        frame.end = state.sentence[group.last - 1].token.end
    elif source is not None:
        _inner(state, frame, group, source)
    else:
        return False
    return True


def _extend(state: State, frame: Frame, group: VerbGroup) -> None:
    """The infinitive joins the chain; of a verb of predicting it becomes the content: expect [the ECB to keep] rates."""
    if group.is_negated:
        _forbid(frame)
        group = replace(group, is_negated=False)
    frame.extend(group)
    frame.end = state.sentence[group.last - 1].token.end
    if frame.verbs[0] in PREDICTION and len(frame.verbs) > 1:
        frame.tag = owner_attribution(frame, state.text)
        frame.verbs = frame.verbs[1:]
        frame.modality = Modality.PREDICTED
        frame.subject, frame.actor = frame.actor, None


def _forbid(frame: Frame) -> None:
    """Makes "told them not to buy" a ban; of a plea not to do it nothing is decided."""
    if frame.verb in _COMMANDS:
        frame.verbs = (*frame.verbs[:-1], "forbid")
    else:
        frame.is_negated = not frame.is_negated
        frame.modality = Modality.POSSIBLE


def _is_selected(frame: Frame, nominal: Nominal) -> bool:
    words = nominal.sentence[nominal.first : nominal.last]
    return frame.verb == "be" and any(word.lower in _SELECTED for word in words)


def _source_of(nominal: Nominal) -> Nominal | None:
    """The noun that the infinitive says more of: this one, or one that it hangs on (approval from the US to sell)."""
    source: Nominal | None = nominal
    while source is not None and not _takes_inner(source):
        source = source.host
    return source


def _takes_inner(nominal: Nominal) -> bool:
    return bool(nominal.events) or nominal.head_word.lower.rstrip("s") in EVENT_HEADS


def _called_for(frame: Frame, nominal: Nominal) -> bool:
    """True when the phrase after "for" does it: called for him to step down."""
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
    take_leading(frame, state.scope)
    frame.form = Form.HEADLINE
    frame.modality = Modality.PLANNED


def gerund(state: State, place: int, group: VerbGroup, kind: Kind | None) -> None:
    """A form in -ing as the next link of a chain or as a clause without a subject of its own."""
    frame = state.scope.frame
    before = state.before(place)
    start = state.sentence[group.first].token.start
    if kind is Kind.PREPOSITION and before is not None and frame is not None:
        if before.word.lower in ALLEGING.get(frame.verb, ()) and (held := frame.object()) is not None:
            alleged = state.add(group, _content_of(state, frame, held), held, start)
            frame.alleged = (before.word.lower, alleged)
            return
        if takes_gerund(state, before.word.lower, state.items[place]):
            _extend(state, frame, group)
            return
    host = state.scope
    if kind is None:
        scope = state.open(ScopeKind.SUBORDINATE)
        state.add(group, scope, None, start)
        return
    inner = state.open(ScopeKind.RELATIVE, is_after_comma=kind is Kind.COMMA or state.is_aside)
    inner.subject, inner.gap = _subject_of_gerund(state, host, group, kind), "subj"
    is_absolute = kind is Kind.NOMINAL and state.is_aside and inner.subject is not None
    added = state.add(group, inner, inner.subject, inner.subject.start if is_absolute and inner.subject is not None else start)
    if host.frame is None and kind is not Kind.NOMINAL:
        added.is_emitted = False


def _content_of(state: State, frame: Frame, subject: Nominal) -> Scope:
    """The scope of what somebody is accused of: the accuser answers for it."""
    scope = state.open(ScopeKind.CONTENT, owner=frame)
    scope.subject = subject
    return scope


def _subject_of_gerund(state: State, host: Scope, group: VerbGroup, kind: Kind) -> Nominal | None:
    """The noun before it, who speaks when it is a verb of saying, else the subject of the clause."""
    if kind is Kind.NOMINAL and state.nominal is not None:
        return state.nominal
    if kind is Kind.COMMA and is_speech(group.verbs[-1], state.words):
        return state.speaker or state.root().subject or host.subject
    return host.subject


def participle(state: State, _place: int, group: VerbGroup, kind: Kind | None) -> None:
    """A participle behind the noun that it is done to: chips made in Taiwan."""
    scope = state.scope
    earlier = scope.frame
    if kind is Kind.COORDINATOR and earlier is not None and earlier.group.is_outer_passive:
        _as_passive(state.add(group, scope, scope.subject, state.sentence[group.first].token.start), earlier)
        return
    antecedent = state.antecedent() if kind in (Kind.NOMINAL, Kind.COMMA) else None
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
    frame.group = replace(frame.group, modality=like.group.modality, tense=like.group.tense)
