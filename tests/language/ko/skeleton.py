"""Korean sentences read with the bundled words, and a compact way to write what they claim."""

from tests.reconcile.cast import ENTITIES
from tests.reconcile.frames import TODAY

from factmark.language.clause import Clause, Phrase, Voice
from factmark.language.date import days
from factmark.language.kind import KindIndex
from factmark.language.ko.pattern import clauses
from factmark.language.ko.token import Token, tokens
from factmark.language.lexicon_file import bundled_lexicon
from factmark.language.name import entity_gazetteer
from factmark.language.number import amounts
from factmark.language.spot import Sentence, Spot
from factmark.model.claim import Form
from factmark.model.document import Language
from factmark.model.span import Span
from factmark.model.statement import Modality, Polarity, Tense

LEXICON = bundled_lexicon()
KINDS = KindIndex(ENTITIES, LEXICON)
_GAZETTEER = entity_gazetteer(ENTITIES)


def spotted(text: str, start: int = 0) -> Sentence:
    """The rest of `text` from `start` as one sentence, with the names, concepts, amounts and dates in it."""
    span = Span(start, len(text))
    spots = [Spot(span=place, keys=keys, is_entity=True) for place, keys in _GAZETTEER.find(text)]
    taken = [spot.span for spot in spots]
    spots += [
        Spot(span=place, keys=keys[:1], is_entity=False) for place, keys in LEXICON.concepts.find(text) if not any(place.overlaps(other) for other in taken)
    ]
    inside = tuple(sorted((spot for spot in spots if span.contains(spot.span)), key=lambda spot: spot.span))
    return Sentence(span=span, spots=inside, amounts=amounts(text, span, Language.KO), days=days(text, span, Language.KO, TODAY))


def cut(text: str, start: int = 0) -> list[Token]:
    """The morphemes of one sentence."""
    return tokens(text, spotted(text, start))


def read(text: str) -> tuple[Clause, ...]:
    """The clauses of one sentence."""
    return clauses(text, cut(text), LEXICON, KINDS)


def skeleton(clause: Clause) -> str:
    """The clause in one line: verbs marker=key …, then what is not plain: no, a modality, passive, past, a form."""
    parts = ["+".join(clause.verbs) or "-"]
    parts += [f"{marked.marker or '-'}={key(marked.phrase)}" for marked in clause.arguments]
    parts += ["no"] if clause.polarity is Polarity.NEGATED else []
    parts += [clause.modality.value] if clause.modality is not Modality.ASSERTED else []
    parts += ["passive"] if clause.voice is Voice.PASSIVE else []
    parts += ["past"] if clause.tense is Tense.PAST else []
    parts += [clause.form.value] if clause.form is not Form.SENTENCE else []
    return " ".join(parts)


def key(phrase: Phrase) -> str:
    """The head key, its events and dependents in brackets, its conjuncts joined by &."""
    inner = ",".join((*phrase.events, *(f"{marked.marker}:{key(marked.phrase)}" for marked in phrase.dependents)))
    own = (phrase.keys[0] if phrase.keys else phrase.words) + (f"[{inner}]" if inner else "")
    return "&".join((own, *(key(conjunct) for conjunct in phrase.conjuncts)))
