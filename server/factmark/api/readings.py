"""POST and GET of readings."""

from datetime import UTC, datetime
from http import HTTPStatus
from uuid import UUID

from flask import url_for

from factmark.api.schemas import ReadingQuerySchema, ReadingSchema, SubmissionSchema
from factmark.api.smorest import Group
from factmark.interchange.reading import AnnotationIris, Record, to_json
from factmark.interchange.suggestion import suggestions_json
from factmark.interchange.suggestion import to_json as consultation_json
from factmark.model.codec import Json
from factmark.services.annotation import reading
from factmark.services.consultation import kept
from factmark.services.submission import Desk, Submission, answer_submission
from factmark.storage.readings import StoredReading


def group(desk: Desk) -> Group:
    """The routes of readings."""
    routes = Group("readings", "/api/readings", "Pages read against the fact base.")

    @routes.route("", method="POST")
    @routes.body(SubmissionSchema)
    @routes.answers(HTTPStatus.CREATED, ReadingSchema)
    @routes.refuses(HTTPStatus.BAD_REQUEST, HTTPStatus.REQUEST_ENTITY_TOO_LARGE, HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    def post_reading(submission: Submission) -> tuple[dict[str, Json], int, dict[str, str]]:
        """Read a page.

        Answers with every mention and claim, each claim's verdict with its evidence, and the facts that decided. The page
        is stored with its annotations; the same page sent again is the same reading. With suggestions, a model is asked about
        the claims that are left open; what it says stands beside the verdicts and changes none.
        """
        answered = answer_submission(desk, submission, now=datetime.now(UTC))
        stored = answered.stored
        beside = {} if answered.consultation is None else consultation_json(answered.consultation)
        return {**reading_body(stored), **beside}, HTTPStatus.CREATED, {"Location": url_for("readings.get_reading", reading_id=stored.id)}

    @routes.route("/<uuid:reading_id>")
    @routes.query(ReadingQuerySchema)
    @routes.answers(HTTPStatus.OK, ReadingSchema)
    @routes.refuses(HTTPStatus.NOT_FOUND)
    def get_reading(query: dict[str, str | None], reading_id: UUID) -> dict[str, Json]:
        """Fetch a reading as it was answered.

        With suggestions, those that a model made when the page was sent stand beside it; nobody is asked again.
        """
        stored = reading(desk.engine, str(reading_id))
        provider = query["suggestions"]
        if provider is None:
            return reading_body(stored)
        desk.providers.get(provider)
        return {**reading_body(stored), "suggestions": suggestions_json(kept(desk.engine, stored.id, provider))}

    return routes


def reading_body(stored: StoredReading) -> dict[str, Json]:
    """The answer's body, with the addresses of the annotations on this server."""
    iris = AnnotationIris(mentions=_addresses(stored.mentions), claims=_addresses(stored.claims))
    record = Record(
        version=stored.provenance.factbase,
        entities={entity.id: entity for entity in stored.entities},
        facts={fact.id: fact for fact in stored.facts},
    )
    return {"id": stored.id, **to_json(stored.checked, record, engine=stored.provenance.engine, iris=iris)}


def _addresses(ids: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(url_for("annotations.get_annotation", annotation_id=each, _external=True) for each in ids)
