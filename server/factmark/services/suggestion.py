"""What a provider answered, checked against what it was asked: a suggestion, or the reason why it is none."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from factmark.model.claim import Claim, Form
from factmark.model.document import Document
from factmark.model.fact import Fact
from factmark.model.mention import Mention
from factmark.model.proposal import ProposedFrame, ProposedMention, ProposedVerdict
from factmark.model.question import Passage
from factmark.model.reading import CheckedClaim
from factmark.model.span import Span
from factmark.model.statement import Argument, Modality, Statement
from factmark.model.suggestion import Basis, Origin, Refusal, Suggestion
from factmark.model.verdict import Rating, Verdict
from factmark.services.inquiry import Inquiry

MIN_QUOTE_CHARS = 2
"""A single character stands anywhere; two are a word in Korean."""

MAX_REASON_CHARS = 300
"""A sentence or two; what is longer is cut."""

REVIEWED = frozenset({Rating.SUPPORTED, Rating.PARTLY, Rating.CONTRADICTED, Rating.OUTDATED})
"""What a reviewer can suggest. That facts disagree is for the rules to find."""

Judge = Callable[[Claim, tuple[Fact, ...]], Verdict]
"""How the rules compare a claim with these facts."""

Checked = Suggestion | Refusal | None
"""None is an answer that suggests nothing and does nothing wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What an answer is checked against: the document, what was asked about it, and whose answer it is."""

    document: Document
    inquiry: Inquiry
    origin: Origin

    def passage(self, key: str) -> tuple[Passage, CheckedClaim] | None:
        """The passage of that id with the claim it stands for, or None where nobody asked about it."""
        pairs = zip(self.inquiry.question.passages, self.inquiry.claims, strict=True)
        return next((pair for pair in pairs if pair[0].id == key), None)


def locate(text: str, quote: str, start: int | None, within: Span) -> Span | None:
    """Where the quote stands: at `start` when its words are there, else where they stand once within the span, else None."""
    if len(quote.strip()) < MIN_QUOTE_CHARS:
        return None
    if start is not None and start >= 0 and text.startswith(quote, start):
        there = Span(start, start + len(quote))
        if within.contains(there):
            return there
    first = text.find(quote, within.start, within.end)
    if first < 0 or text.find(quote, first + 1, within.end) >= 0:
        return None
    return Span(first, first + len(quote))


def shown(text: str) -> str:
    """The text on one line, without the characters that steer a terminal or turn the direction of writing."""
    plain = "".join(char for char in " ".join(text.split()) if char.isprintable())
    return plain if len(plain) <= MAX_REASON_CHARS else f"{plain[: MAX_REASON_CHARS - 1]}…"


def reviewed(asked: Asked, proposals: Iterable[ProposedVerdict]) -> tuple[Checked, ...]:
    """Each proposed verdict as a suggestion, or why it is none."""
    given = tuple(proposals)
    times = Counter(proposal.passage for proposal in given)
    return tuple(Refusal.REPEATED if times[each.passage] > 1 else _review(asked, each) for each in given)


def framed(asked: Asked, proposals: Iterable[ProposedFrame], judge: Judge) -> tuple[Checked, ...]:
    """What the rules make of each proposed frame, or why it is not used."""
    given = tuple(proposals)
    times = Counter(proposal.passage for proposal in given)
    return tuple(Refusal.REPEATED if times[each.passage] > 1 else _frame(asked, each, judge) for each in given)


def named(document: Document, known: frozenset[str], read: tuple[Mention, ...], proposal: ProposedMention, origin: Origin) -> Checked:
    """A proposed mention where the rules read no name."""
    if proposal.entity not in known:
        return Refusal.UNKNOWN_NAME
    span = locate(document.text, proposal.quote, proposal.start, Span(0, len(document.text)))
    if span is None:
        return Refusal.QUOTE_NOT_FOUND
    if any(mention.span.overlaps(span) for mention in read):
        return Refusal.ALREADY_READ
    return Suggestion(basis=Basis.MENTION, span=span, exact=span.of(document.text), quote=span, origin=origin, entity=proposal.entity)


def _review(asked: Asked, proposal: ProposedVerdict) -> Checked:
    found = asked.passage(proposal.passage)
    if found is None:
        return Refusal.UNKNOWN_PASSAGE
    if proposal.rating is Rating.UNKNOWN:
        return None
    passage, _ = found
    if proposal.rating not in REVIEWED:
        return Refusal.NOT_DECISIVE
    if proposal.fact is None or proposal.fact not in passage.facts:
        return Refusal.UNKNOWN_FACT
    quote = locate(asked.document.text, proposal.quote, proposal.start, passage.span)
    if quote is None:
        return Refusal.QUOTE_NOT_FOUND
    return Suggestion(
        basis=Basis.REVIEW,
        span=passage.span,
        exact=passage.exact,
        quote=quote,
        origin=asked.origin,
        rating=proposal.rating,
        facts=(proposal.fact,),
        reason=shown(proposal.reason),
    )


def _frame(asked: Asked, proposal: ProposedFrame, judge: Judge) -> Checked:
    found = asked.passage(proposal.passage)
    if found is None:
        return Refusal.UNKNOWN_PASSAGE
    passage, claim = found
    wrong = _unoffered(asked, passage, proposal.statement)
    if wrong is not None:
        return wrong
    quote = locate(asked.document.text, proposal.quote, proposal.start, passage.span)
    if quote is None:
        return Refusal.QUOTE_NOT_FOUND
    statement = _careful(proposal.statement, claim.claim.statement)
    facts = tuple(fact for fact in asked.inquiry.question.facts if fact.id in passage.facts)
    verdict = judge(Claim(span=passage.span, exact=passage.exact, statement=statement, form=Form.SENTENCE), facts)
    if not verdict.rating.is_decisive or _misses_amount(statement, verdict, facts):
        return None
    return Suggestion(
        basis=Basis.FRAME,
        span=passage.span,
        exact=passage.exact,
        quote=quote,
        origin=asked.origin,
        rating=verdict.rating,
        facts=verdict.facts,
    )


def _unoffered(asked: Asked, passage: Passage, statement: Statement) -> Refusal | None:
    """Why a frame rests on something that nobody offered, or that the paragraph does not say."""
    question = asked.inquiry.question
    predicates = {term.id for term in question.predicates}
    if statement.predicate not in predicates or (statement.event is not None and statement.event not in predicates):
        return Refusal.UNKNOWN_PREDICATE
    names = {term.id for term in question.names}
    if not all(_is_offered(argument, names) for argument in statement.arguments):
        return Refusal.UNKNOWN_NAME
    return None if all(each.words.strip() and each.words in passage.context for each in statement.arguments) else Refusal.QUOTE_NOT_FOUND


def _is_offered(argument: Argument, names: set[str]) -> bool:
    return all(key in names or key[2:3] == ":" for key in (argument.key, *argument.also))


def _careful(proposed: Statement, read: Statement) -> Statement:
    """The model's frame with the amounts and days that the rules read, and their doubt where they had any."""
    return replace(
        proposed,
        modality=proposed.modality if read.modality is Modality.ASSERTED else read.modality,
        tense=read.tense,
        quantities=read.quantities,
        time=read.time,
        quarter=read.quarter,
    )


def _misses_amount(statement: Statement, verdict: Verdict, facts: tuple[Fact, ...]) -> bool:
    """True where a cited fact names an amount and no amount was read in the passage: who knows what it says."""
    cited = [fact.statement for fact in facts if fact.id in verdict.facts and fact.statement is not None]
    return not statement.quantities and any(fact.quantities for fact in cited)
