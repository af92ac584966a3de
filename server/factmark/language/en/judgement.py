"""What a later verb says of words that were put forward: that they are false, or not."""

import re
from enum import StrEnum

from factmark.language.en.frame import Frame, ScopeKind
from factmark.language.en.phrase import Nominal
from factmark.language.en.speech import DENIAL
from factmark.language.en.state import State

_FALSE = frozenset(
    "baseless bogus fabricated fabrication fake false falsehood groundless hoax inaccurate incorrect lie lies misinformation myth unfounded unsubstantiated "
    "untrue wrong".split()
)
"""Words that deny what they are said of: the rumour was a hoax."""

_TURNED_OUT = re.compile(
    rf"\b(?:turn(?:ed|s)\sout|proved|proven|proves)\s(?P<not>not\s)?(?:to\s(?:be|have\sbeen)\s)?(?:an?\s)?(?:\w+ly\s)?(?:{'|'.join(sorted(_FALSE))})\b",
    re.IGNORECASE,
)
"""Behind a clause whose last word hides that a verb follows: that he has died turned out to be untrue."""

_REFUTING = frozenset("debunk disprove refute rebut discredit".split())
"""Verbs that deny what they are done to."""


_DENYING = frozenset({"deny", "denied", "denies", "denying"})
"""Before a gerund; without a negation left its own was denied: did not deny selling."""


class Judgement(StrEnum):
    """What becomes of content that somebody put forward."""

    DENIED = "denied"
    OPEN = "open"
    """Its denial was denied: "did not deny", "is not false"."""


def judgement(frame: Frame, state: State) -> Judgement | None:
    """What is said of the content that this frame directly is; None where nothing is."""
    scope = frame.scope
    if frame.group.report in _DENYING and not frame.group.is_negated:
        return Judgement.OPEN
    if scope.kind is not ScopeKind.CONTENT:
        return None
    owner = scope.owner
    if owner is not None and scope.source is None and owner.verb in DENIAL:
        return Judgement.OPEN if owner.group.is_negated or owner.is_negated or len(owner.verbs) > 1 else Judgement.DENIED
    told = scope.source if scope.source is not None else owner.subject if owner is not None else None
    judging = None if told is None else next((each for each in state.frames if each is not owner and _says_false(each, told)), None)
    if judging is not None:
        return Judgement.OPEN if judging.group.is_negated or judging.is_negated else Judgement.DENIED
    behind = None if scope.source is None or frame.verb == "be" else _TURNED_OUT.search(state.text, frame.start, state.sentence[-1].token.end)
    if behind is not None:
        return Judgement.DENIED if behind["not"] is None else Judgement.OPEN
    denies = owner is not None and owner.verb in DENIAL
    return Judgement.DENIED if denies else None


def _says_false(frame: Frame, told: Nominal) -> bool:
    """True for a verb that says of those words that they are false: were found to be false, turned out to be a hoax, was debunked."""
    if frame.subject is not told:
        return False
    is_refuted = frame.verb in _REFUTING and (frame.group.is_outer_passive or frame.is_inner_passive)
    return is_refuted or any(nominal.head_word.lower in _FALSE for marker, nominal in frame.arguments if marker in ("obj", "comp", "as"))
