"""An annotation as W3C Web Annotation JSON-LD.

A mention has a body that identifies its entity. A claim has bodies that assess it in words, one a language, and beside
them `verdict`: the same for programs, in terms that the second part of the context defines. Source: W3C Web Annotation
Data Model (2017), sections 3.2, 3.3 and 4.2; Web Annotation Vocabulary (2017), section 5, on extensions.
"""

from collections.abc import Callable
from datetime import UTC, datetime

from factmark.model.annotation import Annotation
from factmark.model.codec import Json
from factmark.model.provenance import Provenance
from factmark.model.verdict import Rating, SlotResult, Verdict

MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
"""What a server says it sends. Source: Web Annotation Protocol (2017), section 3.1."""

VOCABULARY = "urn:factmark:vocabulary:"
"""Begins the full name of every term that is ours."""

Iri = Callable[[str], str]
"""From an id to the address where that thing is found."""

_CONTEXT: Json = [
    "http://www.w3.org/ns/anno.jsonld",
    {
        "factmark": VOCABULARY,
        "factbase": "factmark:factbase",
        "verdict": {"@id": "factmark:verdict", "@type": "@id"},
        "Verdict": "factmark:Verdict",
        "rating": {"@id": "factmark:rating", "@type": "@vocab"},
        "facts": {"@id": "factmark:fact", "@type": "@id", "@container": "@set"},
        "evidence": {"@id": "factmark:evidence", "@container": "@list"},
        "slot": "factmark:slot",
        "claimWords": "factmark:claimWords",
        "factWords": "factmark:factWords",
        "result": {"@id": "factmark:result", "@type": "@vocab"},
        **{term.value: f"factmark:{term.value}" for term in (*Rating, *SlotResult)},
    },
]


def to_json(annotation: Annotation, *, iri: str, entity_iri: Iri, fact_iri: Iri) -> dict[str, Json]:
    """The annotation as it is sent; `iri` is its own address. An ambiguous mention has no body."""
    return {
        "@context": _CONTEXT,
        "id": iri,
        "type": "Annotation",
        "motivation": annotation.motivation.value,
        **_provenance(annotation.provenance),
        **({} if annotation.entity is None else {"body": _entity_body(entity_iri(annotation.entity))}),
        **({} if annotation.verdict is None else _assessment(annotation.verdict, fact_iri)),
        "target": _target(annotation),
    }


def _provenance(provenance: Provenance) -> dict[str, Json]:
    moment = _moment(provenance.generated)
    name, _, version = provenance.engine.partition("/")
    generator: Json = {"id": f"urn:{name}:{version}", "type": "Software", "name": provenance.engine}
    return {"created": moment, "generated": moment, "generator": generator, "factbase": provenance.factbase}


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _entity_body(iri: str) -> Json:
    return {"type": "SpecificResource", "source": iri, "purpose": "identifying"}


def _assessment(verdict: Verdict, fact_iri: Iri) -> dict[str, Json]:
    words = {"en": verdict.explanation.en, "ko": verdict.explanation.ko}
    bodies: list[Json] = [
        {
            "type": "TextualBody",
            "value": text,
            "language": language,
            "format": "text/plain",
            "purpose": "assessing",
        }
        for language, text in words.items()
    ]
    return {
        "body": bodies,
        "verdict": {
            "type": "Verdict",
            "rating": verdict.rating.value,
            "facts": [fact_iri(fact) for fact in verdict.facts],
            "evidence": [{"slot": part.slot, "claimWords": part.claim, "factWords": part.fact, "result": part.result.value} for part in verdict.evidence],
        },
    }


def _target(annotation: Annotation) -> Json:
    quote, position = annotation.quote, annotation.position
    return {
        "source": annotation.source,
        "selector": [
            {"type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix},
            {"type": "TextPositionSelector", "start": position.start, "end": position.end},
        ],
    }
