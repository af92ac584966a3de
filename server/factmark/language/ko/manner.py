"""Verbs and adjectives that make no clause of their own: how (강하게), as early as (이르면), seen from where (비교하면), of what sort (새로운)."""

from factmark.language.ko.ending import Close, Ending
from factmark.language.ko.function_word import BOUNDING, VIEWING
from factmark.language.ko.state import State
from factmark.language.ko.token import Token
from factmark.language.ko.verb import Verb
from factmark.model.statement import Modality

_ADJECTIVES = ("VA", "XSA")
_IF = frozenset({"면", "으면", "자면"})


def is_manner(state: State, found: Verb, read: Ending, token: Token, after: Token | None) -> bool:
    """True for a verb that only says how, how much or seen from where; what it says that of is no part of the sentence then."""
    if token.tag.startswith(_ADJECTIVES) and (read.close is Close.ADNOMINAL or (read.form == "게" and read.close is Close.CONNECTIVE)):
        return True
    if read.form not in _IF or read.modality is not Modality.HYPOTHETICAL:
        return False
    if found.lemma in BOUNDING:
        return after is not None and (after.day is not None or after.amount is not None)
    if found.lemma not in VIEWING:
        return False
    state.stack.pending = [marked for marked in state.stack.pending if marked.marker in ("은", "이")]
    return True
