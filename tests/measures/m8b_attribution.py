"""Who said what: the claims of an article with a speaker, and where the speaker, the word of saying and what was said stand."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.measures.measure import Record

from factmark.language.reader import Knowledge, read
from factmark.model.claim import Claim
from factmark.model.document import Document, Language
from factmark.model.span import Span
from factmark.services.factbase import knowledge_of


def predictions(gold: tuple[Record, ...], _folder: Path) -> Iterable[Record]:
    """One prediction an article; no names are known, so speakers are the words as they stand."""
    knowledge = knowledge_of(())
    return ({"id": record["id"], "attributions": list(_attributions(record, knowledge))} for record in gold)


def _attributions(record: Record, knowledge: Knowledge) -> Iterator[Record]:
    reading = read(Document(text=record["text"], language=Language(record["lang"])), knowledge)
    for claim in reading.claims:
        if claim.attribution is not None:
            places = {"Source": claim.attribution.words, "Cue": claim.attribution.cue}
            found = {role: _nearest(record["text"], words, claim) for role, words in places.items()}
            yield {"Content": [[_ends(claim.span)]], **{role: [[_ends(span)]] for role, span in found.items() if span is not None}}


def _nearest(text: str, words: str, claim: Claim) -> Span | None:
    """Where the words stand next to the claim; a claim knows what its speaker is called, not where."""
    written = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)
    spans = [Span(*match.span()) for match in written.finditer(text)] if words else []
    return min((span for span in spans if not claim.span.contains(span)), key=lambda span: _distance(span, claim.span), default=None)


def _distance(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end, 0)


def _ends(span: Span) -> list[int]:
    return [span.start, span.end]
