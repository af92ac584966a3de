"""Who says it: tags beside a statement, verbs of saying before it, according to."""

from factmark.language.en.frame import Frame
from factmark.language.en.item import Kind
from factmark.language.en.periphrasis import INVERTED_SPEECH, OBJECT_SPEECH, PREDICTION, SPEECH, TAG_SPEECH
from factmark.language.en.phrase import Nominal
from factmark.language.en.state import State
from factmark.language.en.words import Words
from factmark.model.claim import Attribution
from factmark.model.statement import Modality

DENIAL = frozenset(("deny", "refute", "dismiss", "reject", "rebut"))
UNREAL_CONTENT = frozenset("demand propose request require recommend want ensure ask wish urge insist suggest prefer vote hope pretend".split())
"""Verbs whose content is wanted rather than said to be so."""
UNSURE = frozenset("accuse blame fear doubt suspect speculate rumor rumour worry wonder imagine assume guess".split())
"""Verbs whose content nobody vouches for."""

FACTIVE = frozenset(("be surprised", *"surprise shock amaze stun forget regret realize realise notice ignore overlook resent".split()))
"""Verbs whose content holds even where they are denied: nobody is surprised that it rains."""

_PURE_SPEECH = frozenset("say tell add think believe".split())
_ENDS_TAG = frozenset((Kind.COMMA, Kind.BREAK, Kind.COORDINATOR, Kind.SUBORDINATOR))


def is_speech(verb: str, words: Words) -> bool:
    """True when the verb reports a content clause."""
    return verb in SPEECH or (verb not in OBJECT_SPEECH and "speech" in words.kind_of_verb(verb))


def is_pure_speech(frame: Frame) -> bool:
    """True when the verb says nothing but that something was said."""
    return frame.verb in _PURE_SPEECH


def attribution(nominal: Nominal | None, text: str, cue: str) -> Attribution:
    """Says who: an entity's id, a proper name as it stands, None for somebody unnamed."""
    if nominal is None:
        return Attribution(speaker=None, words="", cue=cue)
    words = text[nominal.start : nominal.end]
    named = nominal.entity
    if named is None and nominal.is_name and nominal.head_word.token.spot is None:
        named = words
    return Attribution(speaker=named, words=words, cue=cue)


def owner_attribution(frame: Frame, text: str) -> Attribution:
    """Who says the content of this frame's verb."""
    speaker = frame.subject
    if frame.group.is_outer_passive:
        speaker = next((nominal for marker, nominal in frame.arguments if marker == "by"), None)
    if speaker is not None and speaker.head_word.lower in ("it", "there"):
        is_empty = frame.group.is_outer_passive
        speaker = None if is_empty else speaker
    return attribution(speaker, text, frame.cue)


def content_modality(frame: Frame, words: Words) -> Modality | None:
    """What the verb before it makes of a content clause; None leaves it as it is."""
    if frame.verb in PREDICTION:
        return Modality.PREDICTED
    if frame.verb in UNREAL_CONTENT and not ("speech" in words.kind_of_verb(frame.verb) and frame.verb in ("suggest", "insist")):
        return Modality.HYPOTHETICAL
    if (frame.group.is_negated and frame.verb not in DENIAL) or frame.verb in UNSURE:
        return Modality.POSSIBLE
    return None


def is_believed_by_few(frame: Frame | None) -> bool:
    """True where hardly anybody says it: few analysts thought, nobody expected."""
    if frame is None or frame.verb in FACTIVE:
        return False
    subject = frame.subject
    return subject is not None and (subject.is_negative or subject.sentence[subject.first].lower == "few")


def tag_end(state: State, place: int) -> int | None:
    """The place behind a speech tag that begins at `place` ("…, Lutnick confirmed on Friday,"), or None when none does."""
    item = state.items[place]
    before = state.before(place)
    if before is None or before.kind not in (Kind.COMMA, Kind.BREAK):
        return None
    verb_place = _tag_verb(state, place)
    if verb_place is None:
        return None
    place = state.after(verb_place)
    if item.kind is Kind.GROUP:
        if item.group is None or item.group.verbs[-1] not in INVERTED_SPEECH or state.is_subject_waiting():
            return None
        if state.kind(place) is not Kind.NOMINAL or state.starts_clause(place):
            return None
        place = state.after(place)
    return _past_circumstances(state, place)


def _tag_verb(state: State, place: int) -> int | None:
    """Where the verb of saying stands: behind its subject, or first when inverted."""
    item = state.items[place]
    if item.kind is Kind.NOMINAL:
        place = state.after(place)
        while state.kind(place) is Kind.PREPOSITION and state.kind(state.after(place)) is Kind.NOMINAL:
            place = state.after(state.after(place))
    group = state.items[place].group if place < len(state.items) else None
    if group is None or group.is_outer_passive or not state.items[place].is_finite:
        return None
    verb = group.verbs[-1]
    return place if verb in TAG_SPEECH or "speech" in state.words.kind_of_verb(verb) else None


def _past_circumstances(state: State, place: int) -> int | None:
    """Behind the day, place or hearer of a speech tag; None when more than that follows."""
    hearer_allowed = True
    while (item := state.at(place)) is not None:
        if item.kind in _ENDS_TAG:
            return place
        if item.kind is Kind.DAY or (item.kind is Kind.NOMINAL and hearer_allowed and not state.starts_clause(place)):
            hearer_allowed = hearer_allowed and item.kind is Kind.DAY
            place = state.after(place)
        elif item.kind is Kind.PREPOSITION and state.kind(state.after(place)) in (Kind.NOMINAL, Kind.DAY):
            place = state.after(state.after(place))
        else:
            return None
    return place


def tag_speaker(state: State, place: int) -> Nominal | None:
    """Who speaks in the tag at `place`."""
    item = state.items[place]
    if item.kind is Kind.NOMINAL:
        return item.nominal
    speaker = state.at(state.after(place))
    return speaker.nominal if speaker is not None else None


def tag_cue(state: State, place: int) -> str:
    """The verb of saying in the tag at `place`, as it stands."""
    verb_place = _tag_verb(state, place)
    group = state.items[verb_place].group if verb_place is not None else None
    return state.sentence[group.last - 1].lower if group is not None else ""
