"""A stretch of text cut where marks begin and end, so that overlapping claims and names can be drawn side by side."""

from dataclasses import dataclass
from itertools import pairwise

from factmark.model.reading import CheckedReading
from factmark.model.span import Span
from factmark.model.verdict import Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """Words under the same marks. `claims` are indexes into the reading's claims, the one to show first; `entity` an id."""

    span: Span
    text: str
    claims: tuple[int, ...]
    entity: str | None


def segments(reading: CheckedReading, within: Span) -> tuple[Segment, ...]:
    """The pieces of `within`, in order and without gaps."""
    claims = [(index, claim.claim.span) for index, claim in enumerate(reading.claims) if claim.claim.span.overlaps(within)]
    mentions = [mention for mention in reading.mentions if mention.span.overlaps(within)]
    marks = [span for _, span in claims] + [mention.span for mention in mentions]
    cuts = {within.start, within.end, *(cut for span in marks for cut in (span.start, span.end))}
    edges = sorted(cut for cut in cuts if within.start <= cut <= within.end)
    pieces = [Span(start, end) for start, end in pairwise(edges)]
    return tuple(
        Segment(
            span=piece,
            text=piece.of(reading.document.text),
            claims=_shown_first(reading, [index for index, span in claims if span.contains(piece)]),
            entity=next((mention.entity for mention in mentions if mention.span.contains(piece)), None),
        )
        for piece in pieces
    )


def paragraphs(text: str) -> tuple[Span, ...]:
    """The blocks of a document that hold words; a line break ends a block."""
    spans: list[Span] = []
    start = 0
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            first = start + line.index(stripped)
            spans.append(Span(first, first + len(stripped)))
        start += len(line)
    return tuple(spans)


def is_shown(rating: Rating) -> bool:
    """True when a claim with this rating is marked in the text: opinions and predictions are left alone."""
    return rating is not Rating.NOT_CHECKABLE


def _shown_first(reading: CheckedReading, indexes: list[int]) -> tuple[int, ...]:
    """Decided claims before open ones, then the shorter: the innermost one decided is what the words are about."""
    claims = reading.claims
    shown = [index for index in indexes if is_shown(claims[index].verdict.rating)]
    return tuple(sorted(shown, key=lambda index: (not claims[index].verdict.rating.is_decisive, len(claims[index].claim.span))))
