"""Frames become clauses: marker by marker, with polarity, modality and attribution as the whole sentence makes them."""

from decimal import Decimal

from factmark.language.clause import OBJECT, SUBJECT, Clause, Marked, Phrase, Voice
from factmark.language.en.denotation import frozen
from factmark.language.en.frame import Frame, Scope, ScopeKind
from factmark.language.en.judgement import Judgement, judgement
from factmark.language.en.periphrasis import ALLEGING
from factmark.language.en.phrase import Nominal
from factmark.language.en.remark import is_remark
from factmark.language.en.speech import DENIAL, UNREAL_CONTENT, attribution, content_modality, is_believed_by_few, is_pure_speech, is_speech, owner_attribution
from factmark.language.en.state import State
from factmark.language.en.title import TITLES
from factmark.model.claim import Attribution
from factmark.model.quantity import Quantity
from factmark.model.span import Span
from factmark.model.statement import Modality, Polarity, Tense

_OWN_REPORTS = frozenset("denied denies deny denying admitted admits admit admitting acknowledged acknowledges acknowledge acknowledging".split())
_ADDED = frozenset((ScopeKind.RELATIVE, ScopeKind.SUBORDINATE))
"""Clauses that belong to the words of the claim that they stand in, unless a comma sets them off."""
_CONDITIONS = frozenset(("when", "once", "as soon as", "if", "unless", "whenever", "provided that", "as long as"))
"""Subordinators that make a plan wait for something."""
_ASPECT = frozenset("begin start stop continue resume keep finish cease quit halt".split())


def settle(state: State) -> None:
    """Gives what infinitives collected to the nouns and verbs that they hang on."""
    for frame in reversed(state.frames):
        host = frame.scope.host
        if host is not None and frame.scope.kind in _ADDED and not frame.scope.is_after_comma:
            host.end = max(host.end, frame.end)
        if frame.is_emitted:
            continue
        if frame.sink is not None:
            frame.sink.dependents.extend(frame.arguments)
            frame.sink.infinitive_end = max(frame.sink.infinitive_end, frame.end)
        if frame.parent is None:
            continue
        frame.parent.end = max(frame.parent.end, frame.end)
        if frame.sink is not None:
            frame.parent.times.extend(frame.times)
            frame.parent.quantities.extend(frame.quantities)
        else:
            frame.parent.context.extend(nominal for _, nominal in frame.arguments)


def clauses_of_frames(state: State, *, is_question: bool) -> list[Clause]:
    """A clause per frame that says something, in the order of the text."""
    return [_clause(frame, state, is_question=is_question) for frame in state.frames if _says_something(frame, state)]


def _says_something(frame: Frame, state: State) -> bool:
    if not frame.is_emitted:
        return False
    if not is_speech(frame.verb, state.words):
        return not (frame.has_content and not frame.arguments)
    if frame.has_content:
        return False
    return not is_pure_speech(frame) or any(marker == OBJECT for marker, _ in frame.arguments)


def _clause(frame: Frame, state: State, *, is_question: bool) -> Clause:
    demand = _demand(frame, state)
    lead = demand or frame
    owner_scope = _owner_scope(lead.scope)
    denial = _denial(lead)
    start = min(_start(frame, state.text), _start(lead, state.text))
    judged = judgement(lead, state)
    if denial is not None:
        start = min(start, state.sentence[denial.group.first].token.start)
    arguments = _own_arguments(frame) if demand is None else _demanded(frame, demand)
    alleged = _alleged(frame, state.text)
    return Clause(
        span=Span(start, max(frame.end, start, *(marked.phrase.span.end for marked in alleged))),
        form=lead.form,
        verbs=frame.verbs if demand is None else (demand.verb, *frame.verbs),
        arguments=(*(Marked(marker=marker, phrase=frozen(nominal, state.text)) for marker, nominal in arguments), *alleged),
        voice=_subject_role(frame)[1] if demand is None else Voice.ACTIVE,
        polarity=_polarity(lead, is_denied=judged is Judgement.DENIED),
        modality=Modality.QUESTIONED if is_question else Modality.POSSIBLE if _is_open(lead, judged) else _modality(lead, owner_scope, state),
        tense=Tense.FUTURE if lead.modality is Modality.PLANNED else lead.group.tense,
        times=tuple(frame.times),
        quantities=(*frame.quantities, *_multiple(frame)),
        context=tuple(frozen(nominal, state.text) for nominal in frame.context),
        attribution=_attribution(lead, owner_scope, state),
        is_remark=demand is None and is_remark(frame, state),
    )


def _own_arguments(frame: Frame) -> list[tuple[str, Nominal]]:
    subject_marker, _ = _subject_role(frame)
    arguments: list[tuple[str, Nominal]] = []
    if frame.subject is not None:
        arguments.append((subject_marker, frame.subject))
    if frame.actor is not None:
        arguments.append((OBJECT if frame.is_inner_passive else "actor", frame.actor))
    return arguments + frame.arguments


def _demand(frame: Frame, state: State) -> Frame | None:
    """The verb of demanding whose content this is: "demands that the US lift the ban" demands a lifting, and says no more of it."""
    owner = frame.scope.owner
    if owner is None or frame.scope.kind is not ScopeKind.CONTENT or frame.actor is not None or len(owner.verbs) > 1 or frame.group.is_negated:
        return None
    is_asked = owner.verb in UNREAL_CONTENT and "operator" in state.words.kind_of_verb(owner.verb)
    return owner if is_asked and not owner.group.is_outer_passive else None


def _demanded(frame: Frame, demand: Frame) -> list[tuple[str, Nominal]]:
    asked = ((SUBJECT, demand.subject), (OBJECT if frame.is_inner_passive else "actor", frame.subject))
    return [(marker, nominal) for marker, nominal in asked if nominal is not None] + frame.arguments


_FOLDS = {"double": Decimal(2), "triple": Decimal(3), "treble": Decimal(3), "quadruple": Decimal(4), "quintuple": Decimal(5), "halve": Decimal("0.5")}
"""Verbs that hold an amount of their own."""


def _multiple(frame: Frame) -> tuple[Quantity, ...]:
    times = _FOLDS.get(frame.verb)
    return () if times is None else (Quantity(low=times, high=times, unit="fold", words=frame.verb),)


def _is_open(frame: Frame, judged: Judgement | None) -> bool:
    return judged is Judgement.OPEN or frame.scope.is_open


def _start(frame: Frame, text: str) -> int:
    """Where the clause begins; behind "chief executive Mike Doustdar", which is a claim of its own, a relative clause begins at its who."""
    told_of = frame.scope.antecedent
    if frame.scope.kind is not ScopeKind.RELATIVE or told_of is None or frame.start > told_of.start or not _has_title(told_of):
        return frame.start
    return told_of.end + len(text[told_of.end :]) - len(text[told_of.end :].lstrip(" ,"))


def _has_title(nominal: Nominal) -> bool:
    before = (word.lower for word in nominal.sentence[nominal.first : nominal.head + 1])
    return nominal.is_name and (bool(nominal.appositions) or any(word in TITLES for each in before for word in each.split()))


def _alleged(frame: Frame, text: str) -> tuple[Marked, ...]:
    """What somebody is accused of doing, as what the accusation is about."""
    if frame.alleged is None:
        return ()
    marker, inner = frame.alleged
    span = Span(inner.start, max(inner.end, inner.start))
    return (Marked(marker=marker, phrase=Phrase(span=span, words=span.of(text), keys=(f"en:{inner.verb}",))),)


def _subject_role(frame: Frame) -> tuple[str, Voice]:
    """The marker of the grammatical subject, and the voice."""
    if len(frame.verbs) == 1:
        is_passive = frame.group.is_outer_passive or frame.is_inner_passive
        return (SUBJECT, Voice.PASSIVE if is_passive else Voice.ACTIVE)
    if frame.group.is_outer_passive and frame.actor is None:
        return (OBJECT if frame.is_inner_passive else "actor", Voice.ACTIVE)
    if frame.is_inner_passive and frame.actor is None:
        return (OBJECT, Voice.ACTIVE) if frame.verbs[0] in _ASPECT else (SUBJECT, Voice.PASSIVE)
    return (SUBJECT, Voice.ACTIVE)


def _owner_scope(scope: Scope | None) -> Scope | None:
    """The nearest scope around that is the content of a verb or noun of saying."""
    while scope is not None and scope.owner is None and scope.source is None:
        scope = scope.parent
    return scope


def _denial(frame: Frame) -> Frame | None:
    """The denying verb whose content this frame directly is, or None."""
    owner = frame.scope.owner
    if frame.scope.kind is not ScopeKind.CONTENT or owner is None:
        return None
    return owner if owner.verb in DENIAL else None


def _attribution(frame: Frame, owner_scope: Scope | None, state: State) -> Attribution | None:
    if owner_scope is None:
        if frame.group.report:
            return _hearsay(frame, state)
        return frame.tag or state.tag
    owner = owner_scope.owner
    if owner_scope.source is not None and (owner is None or owner.verb not in DENIAL):
        return attribution(None, state.text, owner_scope.source.head_word.lower)
    if owner is None or not (is_speech(owner.verb, state.words) or owner.verb in ALLEGING):
        return frame.tag or state.tag
    return owner_attribution(owner, state.text)


def _hearsay(frame: Frame, state: State) -> Attribution:
    """Who answers for hearsay: for its own denial the subject (denied selling), else nobody named (is said to)."""
    return attribution(frame.subject if frame.group.report in _OWN_REPORTS else None, state.text, frame.group.report)


def _polarity(frame: Frame, *, is_denied: bool) -> Polarity:
    has_no = any(_is_negative(nominal) for nominal in (frame.subject, frame.object()))
    is_negated = frame.group.is_negated ^ frame.is_negated ^ is_denied ^ has_no
    return Polarity.NEGATED if is_negated else Polarity.AFFIRMED


def _is_negative(nominal: Nominal | None) -> bool:
    return nominal is not None and nominal.is_negative


def _modality(frame: Frame, owner_scope: Scope | None, state: State) -> Modality:
    if frame.modality is not None:
        return frame.modality
    connective = frame.scope.modality
    if connective is not None:
        return connective
    own = frame.group.modality
    owner = owner_scope.owner if owner_scope is not None else None
    if is_believed_by_few(owner) or (owner is None and _is_before_past(frame, state)):
        return Modality.POSSIBLE
    if own is Modality.HYPOTHETICAL and owner is not None and is_speech(owner.verb, state.words):
        own = Modality.PLANNED
    if own is Modality.PLANNED and frame.scope.kind is not ScopeKind.SUBORDINATE and any(_is_condition(other, frame) for other in state.frames):
        return Modality.HYPOTHETICAL
    if own is Modality.ASSERTED and owner is not None and owner_scope is not None and owner_scope.source is None:
        return content_modality(owner, state.words) or own
    return own


def _is_condition(other: Frame, frame: Frame) -> bool:
    """True for what has to come first: "when the US lifts the ban", "if China agrees", beside a plan."""
    return other is not frame and other.scope.kind is ScopeKind.SUBORDINATE and other.scope.connective in _CONDITIONS and other.group.tense is Tense.PRESENT


def _is_before_past(frame: Frame, state: State) -> bool:
    """True for a denial of what came before something past: "had not cut rates for months" says nothing of what came then."""
    first = state.sentence[frame.group.first]
    return first.lower in ("had", "'d") and frame.group.is_negated and frame.group.tense is Tense.PAST
