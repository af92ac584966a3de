"""Sentences to clauses, by the patterns of their language; the doors of ko/ and en/ side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factmark.language.clause import Clause
from factmark.language.en import coreference as en_coreference
from factmark.language.en import named_head as en_named_head
from factmark.language.en import pattern as en
from factmark.language.en import quotation as en_quotation
from factmark.language.en.proper_name import proper_names as en_proper_names
from factmark.language.en.token import tokens as en_tokens
from factmark.language.kind import KindIndex
from factmark.language.ko import coreference as ko_coreference
from factmark.language.ko import named_head as ko_named_head
from factmark.language.ko import pattern as ko
from factmark.language.ko.proper_name import proper_names as ko_proper_names
from factmark.language.ko.token import Token, tokens
from factmark.language.ko.turn import Turns
from factmark.language.lexicon import Lexicon
from factmark.language.passage import Parsed, Passage
from factmark.language.spot import Sentence
from factmark.model.claim import Form
from factmark.model.document import Language


def parsed(text: str, parts: Sequence[Sentence], lexicon: Lexicon, kinds: KindIndex, language: Language) -> Parsed:
    """The clauses of sentences and the unknown names in them, in text order, each line read on its own."""
    if language is Language.KO:
        rows = [tokens(text, part) for part in parts]
        names = tuple(name for row in rows for name in ko_proper_names(text, row))
        return Parsed(clauses=tuple(_korean(text, parts, rows, lexicon, kinds)), names=names)
    found = en_quotation.credited(text, tuple(clause for part in parts for clause in en.clauses(text, part, lexicon)))
    return Parsed(clauses=found, names=tuple(name for part in parts for name in en_proper_names(text, en_tokens(text, part), lexicon)))


def resolved(text: str, lines: Sequence[Passage], lexicon: Lexicon, kinds: KindIndex, language: Language) -> tuple[Clause, ...]:
    """The clauses of a whole document, one for one, with stand-ins resolved across its sentences."""
    known = [draft.clause for line in lines for draft in line.drafts]
    if language is Language.KO:
        surfaces = ko_named_head.surfaces(text, (spot for line in lines for spot in line.names))
        page = ko_coreference.Page(text=text, surfaces=surfaces, strangers=tuple(name for line in lines for name in line.unknown))
        return ko_coreference.resolve(page, known, lexicon, kinds, kinds.entities)
    heads = en_named_head.heads(text, (spot for line in lines for spot in line.names))
    return en_coreference.resolve(known, kinds, kinds.entities, heads, tuple(span.start for line in lines for span in line.sentences))


def _korean(text: str, parts: Sequence[Sentence], rows: Sequence[list[Token]], lexicon: Lexicon, kinds: KindIndex) -> Iterator[Clause]:
    """The clauses sentence by sentence; in an interview whoever has the turn says what nobody else said."""
    turns = Turns(text, kinds)
    for part, morphemes in zip(parts, rows, strict=True):
        said, start = turns.of(part)
        label = [token for token in morphemes if token.start < start]
        yield from (clause for clause in ko.clauses(text, label, lexicon, kinds) if clause.form is Form.APPOSITION)
        for clause in ko.clauses(text, morphemes[len(label) :], lexicon, kinds):
            yield clause if said is None or clause.attribution is not None else replace(clause, attribution=said)
