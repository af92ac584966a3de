"""What providers suggested about stored readings."""

from collections.abc import Iterable

from sqlmodel import Session, col, delete, select

from factmark.model.span import Span
from factmark.model.suggestion import Basis, Origin, Suggestion
from factmark.model.verdict import Rating
from factmark.storage.tables import SuggestionRow


def replace(session: Session, suggestions: Iterable[Suggestion], *, reading_id: str, provider: str) -> None:
    """Keeps these suggestions of the provider about the reading instead of its earlier ones."""
    session.exec(delete(SuggestionRow).where(col(SuggestionRow.reading_id) == reading_id, col(SuggestionRow.provider) == provider))
    for position, each in enumerate(suggestions):
        session.add(_row(each, reading_id, provider, position))
    session.flush()


def of_reading(session: Session, reading_id: str, provider: str) -> tuple[Suggestion, ...]:
    """What the provider suggested about the reading, in the order in which it was given."""
    rows = session.exec(
        select(SuggestionRow).where(SuggestionRow.reading_id == reading_id, SuggestionRow.provider == provider).order_by(col(SuggestionRow.position))
    )
    return tuple(_value(row) for row in rows)


def _row(suggestion: Suggestion, reading_id: str, provider: str, position: int) -> SuggestionRow:
    return SuggestionRow(
        reading_id=reading_id,
        provider=provider,
        position=position,
        model=suggestion.origin.model,
        version=suggestion.origin.version,
        generated=suggestion.origin.generated,
        basis=suggestion.basis.value,
        start=suggestion.span.start,
        end=suggestion.span.end,
        exact=suggestion.exact,
        quote_start=suggestion.quote.start,
        quote_end=suggestion.quote.end,
        entity=suggestion.entity,
        rating=None if suggestion.rating is None else suggestion.rating.value,
        facts=list(suggestion.facts),
        reason=suggestion.reason,
    )


def _value(row: SuggestionRow) -> Suggestion:
    return Suggestion(
        basis=Basis(row.basis),
        span=Span(row.start, row.end),
        exact=row.exact,
        quote=Span(row.quote_start, row.quote_end),
        origin=Origin(provider=row.provider, model=row.model, version=row.version, generated=row.generated),
        entity=row.entity,
        rating=None if row.rating is None else Rating(row.rating),
        facts=tuple(row.facts),
        reason=row.reason,
    )
