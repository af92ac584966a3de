"""A reading for the terminal: the article, and under each sentence how its claims stand, with a sign beside every colour."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import click

from factmark.interchange.reading import Record
from factmark.model.document import Language
from factmark.model.fact import Fact, Source
from factmark.model.reading import CheckedClaim, CheckedReading
from factmark.model.span import Span
from factmark.model.verdict import Evidence, Rating, SlotResult, Verdict
from factmark.web.segment import Segment, is_shown, paragraphs, segments
from factmark.web.wording import SIGNS, Words, words

COLOURS = {
    Rating.SUPPORTED: "green",
    Rating.PARTLY: "cyan",
    Rating.CONTRADICTED: "red",
    Rating.OUTDATED: "yellow",
    Rating.DISPUTED: "magenta",
    Rating.UNKNOWN: "bright_black",
    Rating.NOT_CHECKABLE: "bright_black",
}

RESULT_SIGNS = {SlotResult.MATCH: "=", SlotResult.DIFFERS: "≠", SlotResult.MISSING: "·", SlotResult.TOLERATED: "≈"}

MAX_COLUMNS = 100
"""Longer lines are hard to follow, however wide the window is."""

INDENT = "    "


def render(reading: CheckedReading, record: Record, *, language: Language, columns: int) -> str:
    """The whole reading with ANSI styles, one paragraph after the other; `columns` is the width of the terminal."""
    page = _Page(reading=reading, record=record, words=words(language), language=language, columns=max(30, min(columns, MAX_COLUMNS)))
    return "\n".join(page.lines()) + "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    reading: CheckedReading
    record: Record
    words: Words
    language: Language
    columns: int

    def lines(self) -> Iterator[str]:
        yield from self.head()
        for paragraph in paragraphs(self.reading.document.text):
            yield ""
            for sentence in self.sentences(paragraph):
                yield from self.sentence(sentence)
        yield ""
        closing = self.words.read_with.format(version=self.record.version)
        yield from (click.style(line, dim=True) for line in wrapped(closing, self.columns))

    def head(self) -> Iterator[str]:
        document = self.reading.document
        if document.title is not None:
            yield from (click.style(line, bold=True) for line in wrapped(document.title, self.columns))
        facts = [document.published.isoformat() if document.published else None, document.url]
        known = [each for each in facts if each is not None]
        if known:
            yield from (click.style(line, dim=True) for line in wrapped("  ".join(known), self.columns))
        counts = [(rating, sum(claim.verdict.rating is rating for claim in self.reading.claims)) for rating in Rating]
        badges = {rating: f"{_badge(rating, self.words)} {count}" for rating, count in counts if count}
        for line in wrapped("   ".join(badges.values()) or self.words.nothing_found, self.columns):
            yield _all_coloured(line, badges)

    def sentences(self, paragraph: Span) -> list[Span]:
        """The sentences of a paragraph; the whole paragraph where the reading has cut none."""
        return [span for span in self.reading.sentences if paragraph.contains(span)] or [paragraph]

    def sentence(self, span: Span) -> Iterator[str]:
        pieces = segments(self.reading, span)
        for line in line_spans(self.reading.document.text, span, self.columns):
            yield "".join(self.piece(piece, line) for piece in pieces)
        for claim in self.reading.claims:
            if span.start <= claim.claim.span.start < span.end and is_shown(claim.verdict.rating):
                yield from self.card(claim, whole=len(claim.claim.span) >= 0.8 * len(span))

    def piece(self, piece: Segment, line: Span) -> str:
        start, end = max(piece.span.start, line.start), min(piece.span.end, line.end)
        text = self.reading.document.text[start:end] if start < end else ""
        rating = self.reading.claims[piece.claims[0]].verdict.rating if piece.claims else None
        if not text or rating is None or not rating.is_decisive:
            return click.style(text, bold=True) if text and piece.entity is not None else text
        return click.style(text, fg=COLOURS[rating], underline=True, bold=piece.entity is not None or None)

    def card(self, claim: CheckedClaim, *, whole: bool) -> Iterator[str]:
        verdict = claim.verdict
        badge = _badge(verdict.rating, self.words)
        quoted = "" if whole and verdict.rating.is_decisive else f"  “{' '.join(claim.claim.exact.split())}”"
        if not verdict.rating.is_decisive:
            yield _coloured(cut(f"  {badge}{quoted}", self.columns), badge, verdict.rating)
            yield from self.near(verdict)
            return
        for line in self.indented(f"{badge}{quoted}", "  "):
            yield _coloured(line, badge, verdict.rating)
        explanation = verdict.explanation.ko if self.language is Language.KO else verdict.explanation.en
        yield from self.indented(explanation, INDENT)
        for fact in (self.record.facts[each] for each in verdict.facts if each in self.record.facts):
            yield from self.fact(fact, is_said=fact.wording in explanation)
        compared = "; ".join(self.slot(evidence) for evidence in verdict.evidence)
        if compared:
            yield from self.indented(f"{self.words.card.words}: {compared}", INDENT)

    def near(self, verdict: Verdict) -> Iterator[str]:
        """The nearest fact of an open claim in one line, with the slot that it leaves open."""
        for related in verdict.related[:1]:
            card, fact = self.words.card, self.record.facts[related.fact]
            slot = self.words.slots.get(related.missing, related.missing)
            yield cut(f"{INDENT}{card.near}: {fact.wording} ({card.open_slot.format(slot=slot)})", self.columns)

    def fact(self, fact: Fact, *, is_said: bool) -> Iterator[str]:
        """The fact with its sources; alone its sources where the explanation has said the rest."""
        if not is_said:
            yield from self.indented(f"{self.words.card.fact}: {fact.wording} ({self.words.validity(fact.validity)})", INDENT)
        for source in fact.sources:
            yield from self.indented(f"{self.words.card.source}: {_cited(source)}", INDENT)
            if source.quote:
                yield from self.indented(f"“{source.quote}”", INDENT * 2)

    def slot(self, evidence: Evidence) -> str:
        name = self.words.slots.get(evidence.slot, evidence.slot)
        return f"{name}: {evidence.claim or '—'} {RESULT_SIGNS[evidence.result]} {evidence.fact or '—'}"

    def indented(self, text: str, indent: str) -> Iterator[str]:
        yield from (indent + line for line in wrapped(text, self.columns - len(indent)))


def wrapped(text: str, columns: int) -> list[str]:
    """The text in lines of at most `columns` cells, broken at spaces."""
    return [text[span.start : span.end] for span in line_spans(text, Span(0, len(text)), columns)]


def line_spans(text: str, within: Span, columns: int) -> list[Span]:
    """Where each line of at most `columns` cells begins and ends; a word that is too long keeps its line to itself."""
    lines: list[Span] = []
    start = last_space = within.start
    used = 0
    for index in range(within.start, within.end):
        if text[index].isspace():
            last_space = index
        used += cells(text[index])
        if used > columns and last_space > start:
            lines.append(Span(start, last_space))
            start = last_space + 1
            used = cells(text[start : index + 1])
    return [*lines, Span(min(start, within.end), within.end)]


def cells(text: str) -> int:
    """How many columns a terminal gives the text: two for each wide (Korean, Chinese, Japanese) character."""
    return sum(0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def cut(text: str, columns: int) -> str:
    """The text, shortened with an ellipsis where it does not fit one line."""
    if cells(text) <= columns:
        return text
    while cells(text) > columns - 1:
        text = text[:-1]
    return f"{text}…"


def _badge(rating: Rating, words: Words) -> str:
    return f"{SIGNS[rating]} {words.ratings[rating]}"


def _coloured(line: str, badge: str, rating: Rating) -> str:
    return line.replace(badge, click.style(badge, fg=COLOURS[rating], bold=True), 1)


def _all_coloured(line: str, badges: dict[Rating, str]) -> str:
    for rating, badge in badges.items():
        line = _coloured(line, badge, rating)
    return line


def _cited(source: Source) -> str:
    day = source.published.isoformat() if source.published else ""
    return ", ".join(part for part in (source.publisher, source.title, day, source.url) if part)
