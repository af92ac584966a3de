"""A W3C Web Annotation: a mention or a claim, anchored by selectors."""

from dataclasses import dataclass
from enum import StrEnum

from factmark.model.provenance import Provenance
from factmark.model.selector import TextPositionSelector, TextQuoteSelector
from factmark.model.verdict import Verdict


class Motivation(StrEnum):
    """Why an annotation was made. Source: Web Annotation Vocabulary, section 4."""

    IDENTIFYING = "identifying"
    ASSESSING = "assessing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """Names an entity (`entity`) or assesses a claim (`verdict`); `id` is opaque, the IRI is made at the border."""

    id: str
    motivation: Motivation
    source: str
    language: str
    quote: TextQuoteSelector
    position: TextPositionSelector
    provenance: Provenance
    entity: str | None = None
    verdict: Verdict | None = None
