"""Who somebody is, said by standing side by side: 젠슨 황 엔비디아 CEO, 엔비디아 CEO 젠슨 황."""

from factmark.language.clause import COMPLEMENT, Clause, Marked, Phrase
from factmark.language.kind import OFFICE
from factmark.language.ko.phrase import Run
from factmark.language.ko.token import Token
from factmark.language.lexicon import Lexicon
from factmark.language.role import Kinds
from factmark.model.claim import Form
from factmark.model.span import Span
from factmark.model.statement import Tense


def apposition(run: Run, text: str, lexicon: Lexicon, kinds: Kinds) -> list[Clause]:
    """The claims that persons hold offices, where a run of nouns says so."""
    persons = [index for index, token in enumerate(run.tokens) if _is(token, "person", kinds)]
    return [clause for index in persons for clause in _held(run, index, text, lexicon, kinds)]


def _held(run: Run, person: int, text: str, lexicon: Lexicon, kinds: Kinds) -> list[Clause]:
    after = run.tokens[person + 1 : person + 3]
    organisation = next((token for token in after if _is(token, "organization", kinds) or _is(token, "place", kinds)), None)
    office_at = person + 1 if organisation is None else run.tokens.index(organisation, person) + 1
    if any(tie != "" for tie in run.ties[person : office_at - 1]) or (run.ties[person:office_at] and "와" in run.ties[person:office_at]):
        return []
    office = _office(run.tokens[office_at:], text, lexicon, kinds)
    holder = run.tokens[person]
    if office is None or holder.spot is None or (organisation is None and not office[2]):
        return []
    span, key, is_former = office
    subject = Phrase(span=holder.spot.span, words=holder.spot.span.of(text), keys=holder.spot.keys)
    of = () if organisation is None or organisation.spot is None else organisation.spot.keys
    complement = Phrase(span=span, words=span.of(text), keys=(key,), modifiers=of)
    arguments = (Marked(marker="은", phrase=subject), Marked(marker=COMPLEMENT, phrase=complement))
    tense = Tense.PAST if is_former else Tense.PRESENT
    return [Clause(span=Span(holder.start, span.end), form=Form.APPOSITION, verbs=("이다",), arguments=arguments, tense=tense)]


def _is(token: Token, kind: str, kinds: Kinds) -> bool:
    return token.spot is not None and token.spot.is_entity and kind in kinds(token.spot.keys[0])


def _office(tokens: list[Token], text: str, lexicon: Lexicon, kinds: Kinds) -> tuple[Span, str, bool] | None:
    """The first office named right behind the organisation; True at the end for a former one (전 총리)."""
    if not tokens:
        return None
    start = tokens[0].start
    is_former = tokens[0].form == "전" and len(tokens) > 1
    if is_former:
        start = tokens[1].start
    for span, keys in lexicon.concepts.find(text[start : start + 40].split("\n", maxsplit=1)[0]):
        if OFFICE in kinds(keys[0]):
            if span.start > 8:
                return None
            return Span(start + span.start, start + span.end), keys[0], is_former
    return None
