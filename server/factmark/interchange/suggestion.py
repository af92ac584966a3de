"""What a model suggested, as JSON; docs/api.md and docs/models.md describe it. It stands beside a reading, never in it."""

from collections.abc import Iterable

from factmark.model.codec import Json, encode
from factmark.model.span import Span
from factmark.model.suggestion import Consultation, Suggestion


def to_json(consultation: Consultation) -> dict[str, Json]:
    """The members that a reading gains when suggestions were asked for."""
    consulted: dict[str, Json] = {
        "provider": consultation.provider,
        "model": consultation.model,
        "claims": consultation.passages,
        "refused": {reason.value: count for reason, count in consultation.refused},
        "failure": consultation.failure,
    }
    return {"suggestions": suggestions_json(consultation.suggestions), "consulted": consulted}


def suggestions_json(suggestions: Iterable[Suggestion]) -> Json:
    """The suggestions in the order in which they are given."""
    return [_suggestion(each) for each in suggestions]


def _suggestion(suggestion: Suggestion) -> dict[str, Json]:
    return {
        **_place(suggestion.span),
        "exact": suggestion.exact,
        "basis": suggestion.basis.value,
        "entity": suggestion.entity,
        "rating": encode(suggestion.rating),
        "facts": [*suggestion.facts],
        "quote": _place(suggestion.quote),
        "reason": suggestion.reason or None,
        "provider": suggestion.origin.provider,
        "model": suggestion.origin.model,
        "generated": encode(suggestion.origin.generated),
    }


def _place(span: Span) -> dict[str, Json]:
    return {"start": span.start, "end": span.end}
