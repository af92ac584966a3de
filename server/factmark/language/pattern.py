"""Sentences to clauses, by the patterns of their language; the doors of ko/ and en/ side by side."""

from factmark.language.clause import Clause
from factmark.language.en import pattern as en
from factmark.language.ko import pattern as ko
from factmark.language.ko.token import tokens
from factmark.language.lexicon import Lexicon
from factmark.language.spot import Sentence
from factmark.language.statement import Kinds
from factmark.model.document import Language


def clauses(text: str, parts: list[Sentence], lexicon: Lexicon, kinds: Kinds, language: Language) -> list[Clause]:
    """The clauses of all sentences in text order, stand-ins resolved across them."""
    found: list[Clause] = []
    for part in parts:
        if language is Language.KO:
            found.extend(ko.clauses(text, tokens(text, part), lexicon, kinds))
        else:
            found.extend(en.clauses(text, part, lexicon))
    return found
