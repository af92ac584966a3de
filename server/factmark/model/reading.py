"""Everything found in one document."""

from dataclasses import dataclass

from factmark.model.candidate import Candidate
from factmark.model.claim import Claim
from factmark.model.document import Document
from factmark.model.mention import Mention
from factmark.model.span import Span
from factmark.model.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Sentences, mentions and claims in the order of the text, then the names that the fact base lacks."""

    document: Document
    sentences: tuple[Span, ...]
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedClaim:
    """A claim with its verdict on the content, and on whether the speaker said it where a fact speaks to that."""

    claim: Claim
    verdict: Verdict
    attribution_verdict: Verdict | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedReading:
    """A reading whose claims were reconciled."""

    document: Document
    sentences: tuple[Span, ...]
    mentions: tuple[Mention, ...]
    claims: tuple[CheckedClaim, ...]
    candidates: tuple[Candidate, ...] = ()
