"""Sentences to clauses, by the patterns of their language; the doors of ko/ and en/ side by side."""

from factmark.language.clause import Clause
from factmark.language.en import coreference as en_coreference
from factmark.language.en import pattern as en
from factmark.language.kind import KindIndex
from factmark.language.ko import coreference as ko_coreference
from factmark.language.ko import pattern as ko
from factmark.language.ko.token import tokens
from factmark.language.lexicon import Lexicon
from factmark.language.spot import Sentence
from factmark.model.document import Language


def clauses(text: str, parts: list[Sentence], lexicon: Lexicon, kinds: KindIndex, language: Language) -> tuple[Clause, ...]:
    """The clauses of all sentences in text order, stand-ins resolved across them."""
    if language is Language.KO:
        korean = [clause for part in parts for clause in ko.clauses(text, tokens(text, part), lexicon, kinds)]
        return ko_coreference.resolve(text, korean, lexicon, kinds, kinds.entities)
    english = [clause for part in parts for clause in en.clauses(text, part, lexicon)]
    return en_coreference.resolve(english, kinds, kinds.entities)
