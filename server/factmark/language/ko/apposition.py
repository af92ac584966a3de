"""Who somebody is, said by standing side by side: 젠슨 황 엔비디아 CEO, 엔비디아 CEO 젠슨 황."""

import re

from factmark.language.clause import COMPLEMENT, Clause, Marked, Phrase
from factmark.language.kind import OFFICE
from factmark.language.ko.function_word import FORMER
from factmark.language.ko.phrase import Run
from factmark.language.ko.token import Token
from factmark.language.lexicon import Lexicon
from factmark.language.role import Kinds
from factmark.model.claim import Form
from factmark.model.span import Span
from factmark.model.statement import Tense

OFFICE_CHARS = 40
MAX_GAP = 8
"""Characters in which an office is sought, and how many may stand before it: 국가안보실 제1차장."""


_ROLES = frozenset({OFFICE, "person"})
"""Kinds of what somebody can be: an office, a profession, a candidate."""

_ENDS = re.compile(r"[가-힣]| 등")
"""What shows that an office ends its phrase; a headline may go on with a deed of the organisation: 삼성 젠슨 황 CEO 초청."""

_FORMERLY = tuple(FORMER)
_BESIDE = re.compile(r"\s?(?:예비\s?)?(?:후보|내정|지명|출신|권한\s?대행|직무\s?대행|대행|비서|보좌|부인|아들|딸|측근|관저|선거)")
"""What makes another of an office: 대표 후보, 대통령 비서실장."""

_BOUND = frozenset({OFFICE, "candidate", "owner", "shareholder"})
"""Roles that mean little without saying of what: 대표, 후보."""


def apposition(run: Run, text: str, lexicon: Lexicon, kinds: Kinds) -> list[Clause]:
    """The claims that persons hold offices, where a run of nouns says so."""
    persons = [index for index, token in enumerate(run.tokens) if _is(token, "person", kinds)]
    return [clause for index in persons for clause in _offices(run, index, text, lexicon, kinds)]


def _offices(run: Run, person: int, text: str, lexicon: Lexicon, kinds: Kinds) -> list[Clause]:
    """What a name is said to be, by the first of the orders of words that fits."""
    for reading in (_held, _before, _around):
        found = reading(run, person, text, lexicon, kinds)
        if found:
            return found
    return []


def _around(run: Run, person: int, text: str, lexicon: Lexicon, kinds: Kinds) -> list[Clause]:
    """국민의힘 이만희 의원: the name stands between organisation and office; 박지훈 변호사: a profession needs no organisation."""
    holder = run.tokens[person]
    owner = run.tokens[person - 1] if person and run.ties[person - 1] == "" else None
    has_owner = owner is not None and (_is(owner, "organization", kinds) or _is(owner, "place", kinds))
    after = run.tokens[person + 1 : person + 2]
    office = _office(after[0].start, text, lexicon, kinds) if after and run.ties[person] == "" else None
    if holder.spot is None or office is None or office[0].start > after[0].start:
        return []
    span, key = office
    first = owner.start if has_owner and owner is not None else holder.start
    if text[:first].rstrip().endswith(_FORMERLY) or (not has_owner and kinds(key) & _BOUND):
        return []
    if has_owner and _ENDS.match(text, span.end) is None:
        return []
    of = owner.spot.keys if has_owner and owner is not None and owner.spot is not None else ()
    subject = Phrase(span=holder.spot.span, words=holder.spot.span.of(text), keys=holder.spot.keys)
    complement = Phrase(span=span, words=span.of(text), keys=(key,), modifiers=of)
    start = owner.start if of and owner is not None else holder.start
    arguments = (Marked(marker="은", phrase=subject), Marked(marker=COMPLEMENT, phrase=complement))
    return [Clause(span=Span(start, span.end), form=Form.APPOSITION, verbs=("이다",), arguments=arguments, tense=Tense.PRESENT)]


def _before(run: Run, person: int, text: str, lexicon: Lexicon, kinds: Kinds) -> list[Clause]:
    """엔비디아 CEO 젠슨 황: the office stands between the organisation and the person."""
    holder = run.tokens[person]
    places = range(max(0, person - 4), person - 1)
    owner = next((index for index in reversed(places) if _is(run.tokens[index], "organization", kinds) or _is(run.tokens[index], "place", kinds)), None)
    if owner is None or holder.spot is None or any(tie not in ("", "의") for tie in run.ties[owner:person]):
        return []
    office = _office(run.tokens[owner].end, text[: holder.start], lexicon, kinds)
    organisation = run.tokens[owner].spot
    if office is None or organisation is None or any(token.form in FORMER for token in run.tokens[owner:person]):
        return []
    span, key = office
    subject = Phrase(span=holder.spot.span, words=holder.spot.span.of(text), keys=holder.spot.keys)
    complement = Phrase(span=span, words=span.of(text), keys=(key,), modifiers=organisation.keys)
    arguments = (Marked(marker="은", phrase=subject), Marked(marker=COMPLEMENT, phrase=complement))
    whole = Span(run.tokens[owner].start, holder.end)
    return [Clause(span=whole, form=Form.APPOSITION, verbs=("이다",), arguments=arguments, tense=Tense.PRESENT)]


def _held(run: Run, person: int, text: str, lexicon: Lexicon, kinds: Kinds) -> list[Clause]:
    holder = run.tokens[person]
    is_former = any(token.form in FORMER for token in run.tokens[person + 1 : person + 3])
    after = [token for token in run.tokens[person + 1 : person + 4] if token.form not in FORMER]
    organisation = after[0] if after and (_is(after[0], "organization", kinds) or _is(after[0], "place", kinds)) else None
    title = after[1 if organisation is not None else 0 :]
    if not title or holder.spot is None or (organisation is None and not is_former):
        return []
    if any(tie != "" for tie in run.ties[person : run.tokens.index(title[0], person)]):
        return []
    office = _office(title[0].start, text, lexicon, kinds)
    if office is None:
        return []
    span, key = office
    subject = Phrase(span=holder.spot.span, words=holder.spot.span.of(text), keys=holder.spot.keys)
    of = () if organisation is None or organisation.spot is None else organisation.spot.keys
    complement = Phrase(span=span, words=span.of(text), keys=(key,), modifiers=of)
    arguments = (Marked(marker="은", phrase=subject), Marked(marker=COMPLEMENT, phrase=complement))
    tense = Tense.PAST if is_former else Tense.PRESENT
    return [Clause(span=Span(holder.start, span.end), form=Form.APPOSITION, verbs=("이다",), arguments=arguments, tense=tense)]


def _is(token: Token, kind: str, kinds: Kinds) -> bool:
    return token.spot is not None and token.spot.is_entity and kind in kinds(token.spot.keys[0])


def _office(start: int, text: str, lexicon: Lexicon, kinds: Kinds) -> tuple[Span, str] | None:
    """The first office named within a few characters of `start`."""
    for span, keys in lexicon.concepts.find(text[start : start + OFFICE_CHARS].split("\n", maxsplit=1)[0]):
        if kinds(keys[0]) & _ROLES:
            is_other = span.start > MAX_GAP or _BESIDE.match(text, start + span.end) is not None
            return None if is_other else (Span(start + span.start, start + span.end), keys[0])
    return None
