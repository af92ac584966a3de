"""The shapes of bodies, queries and answers; what a schema lets through is well formed."""

from collections.abc import Callable
from typing import Any

import marshmallow as ma
from marshmallow import fields, validate

from factmark.model.document import Language
from factmark.model.entity import EntityType
from factmark.model.statement import Modality, Polarity
from factmark.model.suggestion import Basis
from factmark.model.verdict import Rating, SlotResult
from factmark.services.page_head import is_web_address
from factmark.services.submission import Submission

MAX_URL_CHARS = 2048
MAX_TITLE_CHARS = 1000
MAX_QUERY_CHARS = 200
MAX_ID_CHARS = 200
MAX_PROVIDER_CHARS = 100
MAX_ITEMS = 100
DEFAULT_ITEMS = 20

LANGUAGES = [each.value for each in Language]


def _is_web_address(text: str) -> None:
    if not is_web_address(text):
        raise ma.ValidationError("Not a web address; it must begin with http:// or https://.")


def _is_unicode(text: str) -> None:
    if "\x00" in text:
        raise ma.ValidationError("Holds a NUL character; remove it.")
    if any(0xD800 <= ord(char) <= 0xDFFF for char in text):
        raise ma.ValidationError("Holds a lone surrogate; send valid Unicode.")


def _text(description: str, *checks: Callable[[str], Any], **options: Any) -> fields.String:
    """A string of Unicode characters that passes `checks`."""
    return fields.String(validate=[_is_unicode, *checks], metadata={"description": description}, **options)


class StrictSchema(ma.Schema):
    """A shape that refuses what it does not name."""

    class Meta:
        """Unknown members and parameters are errors; dropped in silence they would hide a misspelling."""

        unknown = ma.RAISE


class SubmissionSchema(StrictSchema):
    """A page to be read: its text, or its HTML."""

    url = _text("The page's canonical address.", validate.Length(max=MAX_URL_CHARS), _is_web_address, required=True)
    title = _text("The headline; taken from the HTML when that is sent.", validate.Length(max=MAX_TITLE_CHARS))
    language = _text("The language of the text; found out when it is not given.", validate.OneOf(LANGUAGES))
    published = fields.Date(
        format="%Y-%m-%d",
        error_messages={"invalid": "Not a day; write it as 2025-07-18."},
        metadata={"description": "The day of publication."},
    )
    text = _text("The article, text blocks joined by a blank line; offsets count its code points.")
    html = _text("The whole page, from which the article is taken; instead of text.")
    suggestions = _text(
        "The model to be asked beside the rules, such as llm; parts of the page are then sent to it. Nothing is sent when this is absent.",
        validate.Length(max=MAX_PROVIDER_CHARS),
    )

    @ma.validates_schema
    def holds_one_text(self, data: dict[str, Any], **_: Any) -> None:
        """Refuse a body with neither or both of text and html."""
        if ("text" in data) == ("html" in data):
            raise ma.ValidationError("Send either the article's text or the page's html.", "text")
        if "html" in data and "title" in data:
            raise ma.ValidationError("The title is taken from the html; leave it out.", "title")

    @ma.post_load
    def submission(self, data: dict[str, Any], **_: Any) -> Submission:
        """The submission that the body holds."""
        language = data.pop("language", None)
        return Submission(language=None if language is None else Language(language), **data)


class ListQuerySchema(StrictSchema):
    """Which part of a list is wanted."""

    q = _text("Words that an item contains.", validate.Length(max=MAX_QUERY_CHARS), load_default=None)
    limit = fields.Integer(
        load_default=DEFAULT_ITEMS,
        validate=validate.Range(1, MAX_ITEMS),
        metadata={"description": "How many items at most."},
    )
    after = _text("The cursor `next` of the part before.", validate.Length(max=MAX_ID_CHARS), load_default=None)


class PageQuerySchema(StrictSchema):
    """The page whose annotations are wanted."""

    url = _text("The page's address.", validate.Length(max=MAX_URL_CHARS), _is_web_address, required=True)


class ReadingQuerySchema(StrictSchema):
    """What is wanted beside the reading."""

    suggestions = _text("The model whose earlier suggestions are wanted, such as llm.", validate.Length(max=MAX_PROVIDER_CHARS), load_default=None)


class DocumentSchema(ma.Schema):
    """The document that was read."""

    url = fields.String(allow_none=True)
    title = fields.String(allow_none=True)
    language = fields.String(validate=validate.OneOf(LANGUAGES))
    published = fields.String(allow_none=True, metadata={"format": "date"})
    text = fields.String()


class PlaceSchema(ma.Schema):
    """Where something stands in the text: code points, half-open."""

    start = fields.Integer()
    end = fields.Integer()
    exact = fields.String()
    annotation = fields.String(metadata={"format": "uri"})


class MentionSchema(PlaceSchema):
    """A stretch that names an entity; null while the name is ambiguous."""

    entity = fields.String(allow_none=True)


class QuantitySchema(ma.Schema):
    """An amount as exact as its wording: every value from low to high fits."""

    low = fields.String(allow_none=True)
    high = fields.String(allow_none=True)
    unit = fields.String()
    kind = fields.String()
    words = fields.String()


class TimeSchema(ma.Schema):
    """The days a statement speaks of, both included; null is open."""

    first = fields.String(allow_none=True, metadata={"format": "date"})
    last = fields.String(allow_none=True, metadata={"format": "date"})


class StatementSchema(ma.Schema):
    """The frame of a sentence; entity ids where the entity is known, otherwise the words."""

    subject = fields.String(allow_none=True)
    predicate = fields.String()
    event = fields.String(allow_none=True)
    objects = fields.List(fields.String())
    polarity = fields.String(validate=validate.OneOf(list(Polarity)))
    modality = fields.String(validate=validate.OneOf(list(Modality)))
    quantity = fields.Nested(QuantitySchema, allow_none=True)
    quantities = fields.List(fields.Nested(QuantitySchema))
    time = fields.Nested(TimeSchema, allow_none=True)


class EvidenceSchema(ma.Schema):
    """One compared slot."""

    slot = fields.String()
    claim = fields.String()
    fact = fields.String()
    result = fields.String(validate=validate.OneOf(list(SlotResult)))


class ExplanationSchema(ma.Schema):
    """Why, in both languages of the interface."""

    en = fields.String()
    ko = fields.String()


class RelatedFactSchema(ma.Schema):
    """A fact that is near the claim and leaves one of its slots open."""

    fact = fields.String()
    missing = fields.String()


class VerdictSchema(ma.Schema):
    """How a claim stands to the fact base."""

    rating = fields.String(validate=validate.OneOf(list(Rating)))
    facts = fields.List(fields.String())
    evidence = fields.List(fields.Nested(EvidenceSchema))
    explanation = fields.Nested(ExplanationSchema)
    related = fields.List(fields.Nested(RelatedFactSchema))


class AttributionSchema(ma.Schema):
    """Who said it; the verdict, where a fact speaks to it, is on whether they did."""

    speaker = fields.String(allow_none=True)
    cue = fields.String(allow_none=True)
    verdict = fields.Nested(VerdictSchema)


class ClaimSchema(PlaceSchema):
    """A claim with its verdict."""

    statement = fields.Nested(StatementSchema)
    attribution = fields.Nested(AttributionSchema, allow_none=True)
    verdict = fields.Nested(VerdictSchema)


class SourceSchema(ma.Schema):
    """Where a fact was published."""

    url = fields.String(metadata={"format": "uri"})
    title = fields.String()
    publisher = fields.String()
    published = fields.String(allow_none=True, metadata={"format": "date"})
    quote = fields.String()


class FactSchema(ma.Schema):
    """A fact as the curator wrote it; the days are included, null is open."""

    id = fields.String()
    statement = fields.String()
    language = fields.String(validate=validate.OneOf(LANGUAGES))
    valid_from = fields.String(allow_none=True, metadata={"format": "date"})
    valid_until = fields.String(allow_none=True, metadata={"format": "date"})
    sources = fields.List(fields.Nested(SourceSchema))
    note = fields.String(allow_none=True)


class EntitySchema(ma.Schema):
    """An entity with one label per language that has one."""

    id = fields.String()
    type = fields.String(validate=validate.OneOf(list(EntityType)))
    label = fields.Dict(keys=fields.String(), values=fields.String())


class CandidateSchema(ma.Schema):
    """A name that the fact base lacks, in its fullest form, with a guess at what it names and every place where it stands."""

    name = fields.String()
    kind = fields.String(validate=validate.OneOf(list(EntityType)))
    count = fields.Integer()
    places = fields.List(fields.Nested(PlaceSchema(exclude=("annotation",))))


class RangeSchema(ma.Schema):
    """Code points of the text, half-open."""

    start = fields.Integer()
    end = fields.Integer()


class SuggestionSchema(RangeSchema):
    """What a model suggests; no rule has said it."""

    exact = fields.String()
    basis = fields.String(validate=validate.OneOf(list(Basis)))
    entity = fields.String(allow_none=True)
    rating = fields.String(validate=validate.OneOf(list(Rating)), allow_none=True)
    facts = fields.List(fields.String())
    quote = fields.Nested(RangeSchema)
    reason = fields.String(allow_none=True)
    provider = fields.String()
    model = fields.String()
    generated = fields.String(metadata={"format": "date-time"})


class ConsultedSchema(ma.Schema):
    """Who was asked for suggestions and what came of it; refused counts the answers that were not taken, by reason."""

    provider = fields.String()
    model = fields.String()
    claims = fields.Integer()
    refused = fields.Dict(keys=fields.String(), values=fields.Integer())
    failure = fields.String(allow_none=True)


class ReadingSchema(ma.Schema):
    """A reading with every fact it cites and every entity it names; suggestions are there only when they were asked for."""

    id = fields.String(metadata={"format": "uuid"})
    factbase = fields.String()
    engine = fields.String()
    document = fields.Nested(DocumentSchema)
    mentions = fields.List(fields.Nested(MentionSchema))
    claims = fields.List(fields.Nested(ClaimSchema))
    facts = fields.List(fields.Nested(FactSchema))
    entities = fields.List(fields.Nested(EntitySchema))
    candidates = fields.List(fields.Nested(CandidateSchema))
    suggestions = fields.List(fields.Nested(SuggestionSchema))
    consulted = fields.Nested(ConsultedSchema)


class FactListSchema(ma.Schema):
    """Part of the list of facts."""

    items = fields.List(fields.Nested(FactSchema))
    next = fields.String(allow_none=True)


class EntityListSchema(ma.Schema):
    """Part of the list of entities."""

    items = fields.List(fields.Nested(EntitySchema))
    next = fields.String(allow_none=True)


class PageAnnotationsSchema(ma.Schema):
    """The Web Annotations of a page's newest reading."""

    url = fields.String()
    reading = fields.String(allow_none=True, metadata={"format": "uuid"})
    items = fields.List(fields.Dict())


class HealthSchema(ma.Schema):
    """That the server runs, and against what it reads."""

    status = fields.String()
    version = fields.String()
    factbase = fields.String()
    facts = fields.Integer()


class ProblemItemSchema(ma.Schema):
    """One thing that was wrong."""

    pointer = fields.String()
    message = fields.String()


class ProblemSchema(ma.Schema):
    """An error, as RFC 9457 has it."""

    type = fields.String()
    title = fields.String()
    status = fields.Integer()
    code = fields.String()
    detail = fields.String()
    errors = fields.List(fields.Nested(ProblemItemSchema))
