"""A document read against a fact base: where language and reconcile meet."""

from factmark.language.reader import read
from factmark.model.claim import Claim, Form
from factmark.model.document import Document
from factmark.model.reading import CheckedClaim, CheckedReading
from factmark.model.statement import Statement
from factmark.model.verdict import Verdict
from factmark.reconcile.context import Context
from factmark.reconcile.reconciliation import reconcile, reconcile_saying
from factmark.reconcile.relevance import RankedFacts
from factmark.services.factbase import Factbase

_PRESUPPOSED = frozenset({Form.NOMINAL})
"""Forms that only presuppose their content: shown where a fact decides it, or they would clutter the page."""


def check(document: Document, factbase: Factbase) -> CheckedReading:
    """Everything found in the document, with a verdict per claim."""
    reading = read(document, factbase.knowledge)
    context = context_of(document, factbase)
    judged: dict[tuple[Statement, ...], Verdict] = {}
    checked: list[CheckedClaim] = []
    for claim in reading.claims:
        verdict = _verdict(claim, factbase.facts, context, judged)
        if verdict.rating.is_decisive or claim.form not in _PRESUPPOSED:
            said = reconcile_saying(claim, factbase.facts, context)
            checked.append(CheckedClaim(claim=claim, verdict=verdict, attribution_verdict=said))
    return CheckedReading(document=document, sentences=reading.sentences, mentions=reading.mentions, claims=tuple(checked))


def context_of(document: Document, factbase: Factbase) -> Context:
    """What reconciling a claim of the document needs to know beside the facts."""
    return Context(
        predicates=factbase.knowledge.lexicon.predicates,
        taxonomy=factbase.taxonomy,
        concepts=factbase.concepts,
        things=factbase.things,
        offices=factbase.offices,
        people=factbase.people,
        published=document.published,
    )


def _verdict(claim: Claim, facts: RankedFacts, context: Context, judged: dict[tuple[Statement, ...], Verdict]) -> Verdict:
    """A caption repeats its sentence: the same frame is judged once."""
    frame = (claim.statement, *claim.alternatives)
    if frame not in judged:
        judged[frame] = reconcile(claim, facts, context)
    return judged[frame]
