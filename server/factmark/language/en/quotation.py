"""Who speaks in the sentences of a quotation that name no speaker themselves."""

from collections.abc import Iterator
from dataclasses import replace

from factmark.language.clause import Clause
from factmark.model.claim import Attribution
from factmark.model.span import Span

_FIRST_PERSON = frozenset(("i", "we"))
_TAG_CHARS = 120
"""Characters of a tag between two quotations at most: "…," said the chief executive of Nvidia on Friday. "…"."""


def credited(text: str, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """The clauses of a line; those inside quotation marks go to whoever is named in their quotation, or in the tag before it."""
    quotes = tuple(_quotes(text))
    if not quotes:
        return clauses
    said = _speakers(quotes, clauses)
    return tuple(_credited(clause, quotes, said) for clause in clauses)


def _quotes(text: str) -> Iterator[Span]:
    """What stands between quotation marks; a mark that nothing closes opens the rest."""
    place = text.find('"')
    while place >= 0:
        end = text.find('"', place + 1)
        yield Span(place, len(text) if end < 0 else end + 1)
        place = text.find('"', end + 1) if end >= 0 else -1


def _speakers(quotes: tuple[Span, ...], clauses: tuple[Clause, ...]) -> list[Attribution | None]:
    """Per quotation who speaks in it: named for one of its clauses, else whoever spoke in the quotation just before."""
    found: list[Attribution | None] = []
    for index, quote in enumerate(quotes):
        own = next((clause.attribution for clause in clauses if quote.contains(clause.span) and _is_named(clause.attribution)), None)
        is_near = index > 0 and quote.start - quotes[index - 1].end <= _TAG_CHARS
        found.append(found[-1] if own is None and is_near else own)
    return found


def _credited(clause: Clause, quotes: tuple[Span, ...], said: list[Attribution | None]) -> Clause:
    index = next((index for index, quote in enumerate(quotes) if quote.contains(clause.span)), None)
    speaker = None if index is None else said[index]
    return clause if speaker is None or _is_named(clause.attribution) else replace(clause, attribution=speaker)


def _is_named(attribution: Attribution | None) -> bool:
    return attribution is not None and attribution.words.lower() not in _FIRST_PERSON
