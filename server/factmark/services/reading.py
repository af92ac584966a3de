"""A document read against a fact base: where language and reconcile meet."""

from dataclasses import fields
from operator import attrgetter

from factmark.language.reader import read
from factmark.model.claim import Claim, Form
from factmark.model.document import Document
from factmark.model.reading import CheckedClaim, CheckedReading
from factmark.model.verdict import Verdict
from factmark.reconcile.context import Context
from factmark.reconcile.reconciliation import reconcile, reconcile_saying
from factmark.services.factbase import Factbase, Verdicts

_PRESUPPOSED = frozenset({Form.NOMINAL})
"""Forms that only presuppose their content: shown where a fact decides it, or they would clutter the page."""

_CONTENT = attrgetter(*(each.name for each in fields(Claim) if each.name not in {"span", "exact"}))
"""All of a claim but where it stands and in which words: what its verdict depends on beside facts and date."""


def check(document: Document, factbase: Factbase) -> CheckedReading:
    """Everything found in the document, with a verdict per claim."""
    reading = read(document, factbase.knowledge)
    context = context_of(document, factbase)
    checked: list[CheckedClaim] = []
    for claim in reading.claims:
        verdict, said = _verdicts(claim, factbase, context)
        if _is_shown(claim, verdict):
            checked.append(CheckedClaim(claim=claim, verdict=verdict, attribution_verdict=said))
    return CheckedReading(document=document, sentences=reading.sentences, mentions=reading.mentions, claims=tuple(checked), candidates=reading.candidates)


def _is_shown(claim: Claim, verdict: Verdict) -> bool:
    return verdict.rating.is_decisive or claim.form not in _PRESUPPOSED


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


def _verdicts(claim: Claim, factbase: Factbase, context: Context) -> Verdicts:
    """How its content stands, and whether the speaker said it; a claim that was judged before on the same day of publication is not judged again."""
    judged = (_CONTENT(claim), context.published)
    known = factbase.verdicts.get(judged)
    if known is not None:
        return known
    verdict = reconcile(claim, factbase.facts, context)
    said = reconcile_saying(claim, factbase.facts, context) if _is_shown(claim, verdict) else None
    return factbase.verdicts.keep(judged, (verdict, said))
