"""How much of a text's predicates the lexicon knows, and which words it lacks."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from factmark.language.en import lemma as en
from factmark.language.kind import KindIndex
from factmark.language.ko import lemma as ko
from factmark.language.lexicon import Lexicon
from factmark.language.name import entity_gazetteer
from factmark.language.normalize import normalize
from factmark.language.reader import Knowledge, sentences_of, spots_of
from factmark.language.word_use import WordUse
from factmark.model.document import Document, Language
from factmark.model.span import Span

AROUND = 60
"""Characters of the sentence shown on either side of a word."""

_LEMMAS = {Language.KO: ko.lemmas, Language.EN: en.lemmas}


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingWord:
    """A word without a sense; `example` is a piece of the first sentence that holds it."""

    lemma: str
    is_noun: bool
    count: int
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """The verbs of the texts in one language, copulas left out.

    Of `verbs` tokens `covered` have a sense; `conditional` of these only beside certain fillers. `missing` has the most frequent first; event
    nouns in it stand beside a light verb and are in none of the figures.
    """

    language: Language
    verbs: int
    covered: int
    conditional: int
    missing: tuple[MissingWord, ...]

    @property
    def share(self) -> float:
        """Covered verbs of all verbs, 0 to 1; 1 where there are none."""
        return self.covered / self.verbs if self.verbs else 1.0


@dataclass(slots=True)
class _Tally:
    language: Language
    verbs: int = 0
    covered: int = 0
    conditional: int = 0
    missing: Counter[tuple[str, bool]] = field(default_factory=Counter[tuple[str, bool]])
    examples: dict[tuple[str, bool], str] = field(default_factory=dict[tuple[str, bool], str])

    def result(self) -> Coverage:
        words = sorted(self.missing.items(), key=lambda each: (-each[1], each[0]))
        return Coverage(
            language=self.language, verbs=self.verbs, covered=self.covered, conditional=self.conditional,
            missing=tuple(MissingWord(lemma=key[0], is_noun=key[1], count=count, example=self.examples[key]) for key, count in words),
        )  # fmt: skip


def coverage(documents: Iterable[Document], lexicon: Lexicon) -> tuple[Coverage, ...]:
    """One figure per language that the documents are in."""
    knowledge = Knowledge(gazetteer=entity_gazetteer(()), lexicon=lexicon, kinds=KindIndex((), lexicon))
    tallies: dict[Language, _Tally] = {}
    for document in documents:
        tally = tallies.setdefault(document.language, _Tally(document.language))
        for use, example in _uses(document, knowledge):
            _count(tally, use, example, lexicon)
    return tuple(tallies[language].result() for language in Language if language in tallies)


def _uses(document: Document, knowledge: Knowledge) -> Iterator[tuple[WordUse, str]]:
    text = normalize(document.text).text
    for sentence in sentences_of(text, spots_of(text, knowledge), document):
        for use in _LEMMAS[document.language](text, sentence, knowledge.lexicon):
            around = Span(max(sentence.span.start, use.span.start - AROUND), min(sentence.span.end, use.span.end + AROUND))
            yield use, " ".join(around.of(text).split())


def _count(tally: _Tally, use: WordUse, example: str, lexicon: Lexicon) -> None:
    known = (lexicon.nouns if use.is_noun else lexicon.verbs)(tally.language, use.lemma)
    if not use.is_noun:
        tally.verbs += 1
        tally.covered += bool(known)
        tally.conditional += bool(known) and all(usage.conditions for usage in known)
    if not known:
        tally.missing[use.lemma, use.is_noun] += 1
        tally.examples.setdefault((use.lemma, use.is_noun), example)
