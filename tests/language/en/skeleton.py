"""A small lexicon and a compact way to write what a sentence claims."""

import re
from collections.abc import Mapping
from datetime import date

from factmark.language.clause import Clause, Phrase, Voice
from factmark.language.en.date import days
from factmark.language.en.inflection import noun_forms, verb_forms
from factmark.language.en.number import amounts
from factmark.language.en.pattern import clauses
from factmark.language.spot import Sentence, Spot
from factmark.model.claim import Form
from factmark.model.span import Span
from factmark.model.statement import Modality, Polarity

_KINDS = {
    "operator": "allow announce approve ask ban bar begin block continue demand deny end force halt help lift order plan propose refuse reject require "
    "restrict resume start stop want demand vow agree try seek urge prevent",
    "light": "give make take hold",
    "speech": "say tell report confirm warn",
    "change": "cut raise rise fall lower",
    "event": "appoint build buy convert develop export fine import land launch lose meet open oppose own pay receive release replace resign sell share ship "
    "sign sue supply surge take effect visit win work cause hit hurt move strike control",
}
_PHRASES = {
    "sign": (("off", "on"),),
    "step": (("down",),),
    "call": (("off",),),
    "take": (("effect",), ("over",)),
    "be": (("based", "on"),),
}
_NOUNS = (
    "acquisition agreement approval attack ban bid control cut deal election export import investment meeting merger plan production purchase reduction "
    "report restriction resignation sale sanction shipment strike talk trade visit"
).split()
ENTITIES = {
    "Nvidia": "nvidia", "AMD": "amd", "Google": "google", "Chrome": "chrome", "Intel": "intel", "TSMC": "tsmc", "Samsung": "samsung", "China": "china",
    "US": "us", "U.S.": "us", "Japan": "japan", "Seoul": "seoul", "Beijing": "beijing", "H20": "h20", "H200": "h200", "Jensen Huang": "huang", "Huang": "huang",
    "Lisa Su": "su", "Howard Lutnick": "lutnick", "Commerce Department": "commerce", "Trump": "trump", "Xi Jinping": "xi", "Lee Jae-myung": "lee", "ECB": "ecb",
    "Biden administration": "biden-admin",
}  # fmt: skip
CONCEPTS = {
    "CEO": "chief-executive",
    "prime minister": "prime-minister",
    "interest rates": "policy-rate",
    "AI chips": "ai-chip",
    "rare earth magnets": "magnet",
}


class SmallWords:
    """The words that these tests speak of."""

    def __init__(self) -> None:
        self._forms: dict[str, list[tuple[str, str]]] = {}
        self._kinds: dict[str, set[str]] = {}
        for kind, lemmas in _KINDS.items():
            for lemma in lemmas.split():
                self._kinds.setdefault(lemma, set()).add(kind)
        for lemma in self._kinds:
            for form, tag in verb_forms(lemma):
                self._forms.setdefault(form, []).append((lemma, tag))
        self._nouns = {form: lemma for lemma in _NOUNS for form in noun_forms(lemma)}

    def verb_lemmas(self, form: str) -> tuple[tuple[str, str], ...]:
        return tuple(self._forms.get(form, ()))

    def verb_phrases(self, lemma: str) -> tuple[tuple[str, ...], ...]:
        return _PHRASES.get(lemma, ())

    def is_event_noun(self, form: str) -> str | None:
        return self._nouns.get(form)

    def kind_of_verb(self, lemma: str) -> frozenset[str]:
        return frozenset(self._kinds.get(lemma, ()))


WORDS = SmallWords()
PUBLISHED = date(2025, 8, 22)


def spotted(text: str, start: int = 0, end: int | None = None) -> Sentence:
    """The sentence with the names, concepts, amounts and dates that the tests know."""
    span = Span(start, len(text) if end is None else end)
    spots = [spot for names, is_entity in ((ENTITIES, True), (CONCEPTS, False)) for spot in _spots(text, span, names, is_entity=is_entity)]
    spots.sort(key=lambda spot: (spot.span.start, -spot.span.end))
    kept: list[Spot] = []
    for spot in spots:
        if not kept or spot.span.start >= kept[-1].span.end:
            kept.append(spot)
    return Sentence(span=span, spots=tuple(kept), amounts=amounts(text, span), days=days(text, span, PUBLISHED))


def _spots(text: str, span: Span, names: Mapping[str, str], *, is_entity: bool) -> list[Spot]:
    return [
        Spot(span=Span(match.start(), match.end()), keys=(key,), is_entity=is_entity)
        for name, key in names.items()
        for match in re.compile(rf"(?<!\w){re.escape(name)}(?!\w)").finditer(text, span.start, span.end)
    ]


def read(text: str) -> tuple[Clause, ...]:
    """The clauses of one sentence."""
    return clauses(text, spotted(text), WORDS)


def skeleton(clause: Clause) -> str:
    """The clause in one line: verbs marker=key …, then what is not plain: no, a modality, passive, a form."""
    parts = ["+".join(clause.verbs) or "-"]
    parts += [f"{marked.marker}={key(marked.phrase)}" for marked in clause.arguments]
    parts += ["no"] if clause.polarity is Polarity.NEGATED else []
    parts += [clause.modality.value] if clause.modality is not Modality.ASSERTED else []
    parts += ["passive"] if clause.voice is Voice.PASSIVE else []
    parts += [clause.form.value] if clause.form is not Form.SENTENCE else []
    return " ".join(parts)


def key(phrase: Phrase) -> str:
    """The head key, its events and dependents in brackets, its conjuncts joined by &."""
    inner = ",".join((*phrase.events, *(f"{marked.marker}:{key(marked.phrase)}" for marked in phrase.dependents)))
    own = phrase.keys[0] + (f"[{inner}]" if inner else "")
    return "&".join((own, *(key(conjunct) for conjunct in phrase.conjuncts)))
