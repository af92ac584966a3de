"""The predicate words of an English sentence in dictionary form, whether or not the lexicon knows them."""

from collections.abc import Iterator

from factmark.language.en.function_word import Tag
from factmark.language.en.inflection import noun_lemma
from factmark.language.en.item import Item, items
from factmark.language.en.tag import tagged
from factmark.language.en.token import tokens
from factmark.language.en.words import Words
from factmark.language.spot import Sentence
from factmark.language.word_use import LIGHT, WordUse
from factmark.model.span import Span

_COPULA = "be"


def lemmas(text: str, sentence: Sentence, words: Words) -> Iterator[WordUse]:
    """Each verb but the copula, and each noun that a light verb has for its object; auxiliaries belong to their verb."""
    row = tagged(tokens(text, sentence), words)
    pieces = items(row, words)
    for place, item in enumerate(pieces):
        if item.group is None:
            continue
        span = Span(row[item.first].token.start, row[item.last - 1].token.end)
        for lemma in item.group.verbs:
            if lemma != _COPULA:
                yield WordUse(lemma=lemma, span=span, is_noun=False)
        if LIGHT in words.kind_of_verb(item.group.verbs[-1]) and place + 1 < len(pieces):
            yield from _event(pieces[place + 1])


def _event(after: Item) -> Iterator[WordUse]:
    """The noun behind a light verb: made a *decision*."""
    if after.nominal is None:
        return
    head = after.nominal.head_word
    if head.tag is Tag.NOUN and head.token.spot is None:
        yield WordUse(lemma=noun_lemma(head.lower), span=Span(head.token.start, head.token.end), is_noun=True)
