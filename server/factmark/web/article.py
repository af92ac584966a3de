"""A checked reading laid out for a page: the text in pieces, and one card per claim that is marked."""

from collections import Counter
from dataclasses import dataclass
from urllib.parse import urlsplit

from factmark.interchange.reading import Record
from factmark.model.document import Language
from factmark.model.fact import Fact, Source
from factmark.model.reading import CheckedClaim, CheckedReading
from factmark.model.verdict import Evidence, Rating, RelatedFact
from factmark.web.drawing import RATINGS, RESULTS
from factmark.web.segment import Segment, is_shown, paragraphs, segments
from factmark.web.wording import Words, words

SHOWN_AT_FIRST = (Rating.CONTRADICTED, Rating.OUTDATED, Rating.PARTLY, Rating.SUPPORTED)
"""Which card stands open before the reader has chosen one: the most telling that there is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words of a paragraph; `signs` stand after them, one per claim that ends.

    `card` is the id of the card they open, `cards` the ids of the cards of all claims they belong to, separated by spaces.
    """

    text: str
    card: str | None
    cards: str
    rating: str | None
    label: str | None
    name: str | None
    signs: tuple["Sign", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """The mark at a claim's end, `sign` the strokes of its drawing; it is a link of its own where no words of the claim open its card."""

    card: str
    rating: str
    sign: str
    label: str
    is_link: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    """A source in words; `name` is the host where neither publisher nor title is known."""

    url: str
    name: str
    published: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FactView:
    """A cited fact in words."""

    wording: str
    language: str
    days: str
    note: str
    sources: tuple[SourceView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One compared slot in words."""

    slot: str
    claim: str
    fact: str
    result: str
    sign: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A fact beside an open claim, and what it leaves open."""

    fact: FactView
    missing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One claim's verdict in words."""

    id: str
    rating: str
    sign: str
    label: str
    exact: str
    explanation: str
    said_by: str | None
    facts: tuple[FactView, ...]
    evidence: tuple[Comparison, ...]
    near: tuple[Near, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many claims have one rating."""

    rating: str
    sign: str
    label: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """Everything a template needs; `first` is the id of the card to show before one is chosen."""

    id: str
    title: str
    language: str
    published: str
    byline: str
    paragraphs: tuple[tuple[Piece, ...], ...]
    cards: tuple[Card, ...]
    counts: tuple[Count, ...]
    first: str | None
    version: str


def lay_out(reading: CheckedReading, record: Record, *, language: Language, name: str = "article", byline: str = "") -> Article:
    """The reading as an article with cards in the interface language; `name` keeps two articles of one page apart."""
    layout = _Layout(reading=reading, record=record, words=words(language), language=language, article=name)
    document = reading.document
    shown = [index for index, claim in enumerate(reading.claims) if is_shown(claim.verdict.rating)]
    return Article(
        id=name,
        title=document.title or "",
        language=document.language.value,
        published="" if document.published is None else document.published.isoformat(),
        byline=byline,
        paragraphs=tuple(layout.pieces(segments(reading, span)) for span in paragraphs(document.text)),
        cards=tuple(layout.card(index) for index in shown),
        counts=layout.counts(),
        first=layout.first(),
        version=record.version,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layout:
    reading: CheckedReading
    record: Record
    words: Words
    language: Language
    article: str

    def rating(self, index: int) -> Rating:
        return self.reading.claims[index].verdict.rating

    def card_id(self, index: int) -> str:
        return f"{self.article}-{index + 1}"

    def label(self, index: int) -> str:
        return self.words.ratings[self.rating(index)]

    def pieces(self, segments: tuple[Segment, ...]) -> tuple[Piece, ...]:
        opened: set[int] = set()
        linked = {segment.claims[0] for segment in segments if segment.claims}
        pieces: list[Piece] = []
        for segment in segments:
            top = segment.claims[0] if segment.claims else None
            pieces.append(
                Piece(
                    text=segment.text,
                    card=None if top is None else self.card_id(top),
                    cards=" ".join(self.card_id(index) for index in segment.claims),
                    rating=None if top is None else self.rating(top).value,
                    label=None if top is None or top in opened else self.label(top),
                    name=self.name(segment.entity),
                    signs=tuple(self.sign(index, linked) for index in self.ending(segment)),
                )
            )
            opened.update(segment.claims[:1])
        return tuple(pieces)

    def ending(self, segment: Segment) -> list[int]:
        """The claims whose last words these are; a claim may go on with the line break behind them."""
        text, claims = self.reading.document.text, self.reading.claims
        return [index for index in segment.claims if not text[segment.span.end : claims[index].claim.span.end].strip()]

    def sign(self, index: int, linked: set[int]) -> Sign:
        rating = self.rating(index)
        return Sign(card=self.card_id(index), rating=rating.value, sign=RATINGS[rating], label=self.label(index), is_link=index not in linked)

    def name(self, entity: str | None) -> str | None:
        known = None if entity is None else self.record.entities.get(entity)
        return None if known is None else known.label(self.language)

    def card(self, index: int) -> Card:
        claim = self.reading.claims[index]
        verdict = claim.verdict
        return Card(
            id=self.card_id(index),
            rating=verdict.rating.value,
            sign=RATINGS[verdict.rating],
            label=self.label(index),
            exact=" ".join(claim.claim.exact.split()),
            explanation=verdict.explanation.ko if self.language is Language.KO else verdict.explanation.en,
            said_by=self.said_by(claim),
            facts=tuple(self.fact(self.record.facts[each]) for each in verdict.facts if each in self.record.facts),
            evidence=tuple(self.comparison(evidence) for evidence in verdict.evidence),
            near=tuple(self.near(related) for related in verdict.related),
        )

    def said_by(self, claim: CheckedClaim) -> str | None:
        attribution = claim.claim.attribution
        if attribution is None or not (attribution.speaker or attribution.words):
            return None
        return self.words.card.said_by.format(speaker=self.name(attribution.speaker) or attribution.words or attribution.speaker)

    def fact(self, fact: Fact) -> FactView:
        return FactView(
            wording=fact.wording,
            language=fact.language.value,
            days=self.words.validity(fact.validity),
            note=fact.note,
            sources=tuple(_source(source) for source in fact.sources),
        )

    def near(self, related: RelatedFact) -> Near:
        slot = self.words.slots.get(related.missing, related.missing)
        return Near(fact=self.fact(self.record.facts[related.fact]), missing=self.words.card.open_slot.format(slot=slot))

    def comparison(self, evidence: Evidence) -> Comparison:
        return Comparison(
            slot=self.words.slots.get(evidence.slot, evidence.slot),
            claim=evidence.claim or "–",
            fact=evidence.fact or "–",
            result=self.words.results[evidence.result],
            sign=RESULTS[evidence.result],
            kind=evidence.result.value,
        )

    def counts(self) -> tuple[Count, ...]:
        found = Counter(claim.verdict.rating for claim in self.reading.claims)
        return tuple(
            Count(rating=rating.value, sign=RATINGS[rating], label=self.words.ratings[rating], count=found[rating])
            for rating in Rating
            if found[rating] and is_shown(rating)
        )

    def first(self) -> str | None:
        ratings = [claim.verdict.rating for claim in self.reading.claims]
        return next((self.card_id(ratings.index(rating)) for rating in SHOWN_AT_FIRST if rating in ratings), None)


def _source(source: Source) -> SourceView:
    names = [name for name in (source.publisher, source.title) if name]
    return SourceView(
        url=source.url,
        name=": ".join(names) or urlsplit(source.url).hostname or source.url,
        published="" if source.published is None else source.published.isoformat(),
        quote=source.quote,
    )
