"""What only its speaker can vouch for: a need, a feeling, a judgement of how good or important something is, a promise."""

from collections.abc import Iterator

from factmark.language.en.frame import Frame
from factmark.language.en.function_word import Tag
from factmark.language.en.inflection import noun_lemma
from factmark.language.en.phrase import Nominal
from factmark.language.en.state import State
from factmark.model.statement import Modality, Tense

_COMING = frozenset("will 'll shall going wo".split())
_ENDS = frozenset((Tag.PREPOSITION, Tag.COMMA, Tag.BREAK, Tag.NAME, Tag.SUBORDINATOR, Tag.THAT, Tag.RELATIVE))
_FIRST_PERSON = frozenset("i we".split())
_FEELING = frozenset("trust hope wish feel love hate regret dream worry doubt fear appreciate enjoy prefer like".split())
_SHOWING = frozenset("reflect highlight underscore underline demonstrate illustrate signify speak show prove mean".split())
"""Verbs with which a thing, and no person, is said to show something."""
_CHOICE = frozenset("choice option alternative doubt excuse reason".split())
_TOPICS = frozenset("issue problem question crisis challenge point key goal hope concern answer solution priority".split())
"""Subjects of "is" of which somebody says what matters: the issue is funding."""
_GENERALLY = frozenset("usually often always generally typically normally rarely seldom".split())
_JUDGING = frozenset(
    "good bad great terrible tremendous wonderful awful excellent poor fine nice historic hostile outrageous unacceptable intolerable disappointing important "
    "key crucial vital critical essential necessary imperative right wrong fair unfair unjust ridiculous absurd stupid smart wise foolish reasonable "
    "unreasonable dangerous positive negative strong weak healthy better worse best worst big huge massive significant meaningful serious severe proud happy "
    "glad sad pleased delighted disappointed confident optimistic pessimistic hopeful grateful thankful honored honoured excited angry sorry surprised shocked "
    "moved worried concerned afraid sure clear obvious ready willing shameful disgraceful impossible difficult hard easy impressive remarkable "
    "extraordinary incredible amazing beautiful brave heroic cruel brutal reckless irresponsible premature attractive expensive cheap "
    "sustainable unsustainable welcome timely overdue unprecedented gesture shame disgrace mistake success failure achievement problem challenge opportunity "
    "priority issue crisis threat disaster tragedy step victory defeat disappointment criminal hero pleasure privilege indicator matter question".split()
)
"""Words that judge rather than report when somebody says that something is so."""


def is_remark(frame: Frame, state: State) -> bool:
    """True where the clause says how things are to somebody, or what is going to be; whether somebody said it is asked elsewhere."""
    if frame.quantities or any(nominal.quantities() for _, nominal in frame.arguments):
        return False
    if _is_first_person(frame.subject) and frame.group.tense is not Tense.PAST:
        return True
    words = [word.lower for word in state.sentence[max(0, frame.group.first - 1) : frame.group.last]]
    is_promise = frame.group.modality is Modality.PLANNED and not _COMING.isdisjoint(words)
    return is_promise or _is_judgement(frame, words, state)


def _is_first_person(nominal: Nominal | None) -> bool:
    return nominal is not None and nominal.head_word.lower in _FIRST_PERSON


def _is_judgement(frame: Frame, words: list[str], state: State) -> bool:
    held = frame.object()
    if frame.verbs[0] in _FEELING:
        return True
    if frame.verb in _SHOWING:
        return frame.subject is not None and not frame.subject.is_name
    if frame.verb == "be":
        is_topic = frame.subject is not None and frame.subject.head_word.lower in _TOPICS
        return is_topic or any(word in _JUDGING or noun_lemma(word) in _JUDGING for word in _complement(frame, state))
    if frame.verb == "have":
        return held is not None and held.is_negative and held.head_word.lower in _CHOICE
    return frame.group.tense is Tense.PRESENT and not _GENERALLY.isdisjoint(words)


def _complement(frame: Frame, state: State) -> Iterator[str]:
    """The words behind the copula up to the first preposition, comma or name."""
    for word in state.sentence[frame.group.last :]:
        if word.tag in _ENDS or word.token.start >= frame.end:
            return
        yield word.lower
