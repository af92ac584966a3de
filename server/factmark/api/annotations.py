"""Annotations by id and by page. Source: W3C Web Annotation Protocol, sections 3 and 4."""

import json
from http import HTTPStatus
from uuid import UUID

from flask import Response, url_for

from factmark.api.schemas import PageAnnotationsSchema, PageQuerySchema
from factmark.api.smorest import Group
from factmark.interchange.web_annotation import MEDIA_TYPE, to_json
from factmark.model.annotation import Annotation
from factmark.model.codec import Json
from factmark.services.annotation import annotation, annotations_of_page, newest_reading
from factmark.services.submission import Desk

RESOURCE = '<http://www.w3.org/ns/ldp#Resource>; rel="type"'


def group(desk: Desk) -> Group:
    """The routes of annotations."""
    routes = Group("annotations", "/api", "What was found, as W3C Web Annotations.")

    @routes.route("/annotations/<uuid:annotation_id>")
    @routes.answers_with("application/ld+json", "The annotation as JSON-LD.")
    @routes.refuses(HTTPStatus.NOT_FOUND)
    def get_annotation(annotation_id: UUID) -> Response:
        """Fetch one annotation."""
        body = json.dumps(annotation_json(annotation(desk.engine, str(annotation_id))), ensure_ascii=False)
        return Response(body, content_type=MEDIA_TYPE, headers={"Link": RESOURCE})

    @routes.route("/pages")
    @routes.query(PageQuerySchema)
    @routes.answers(HTTPStatus.OK, PageAnnotationsSchema)
    def get_page(query: dict[str, str]) -> dict[str, Json]:
        """Fetch the annotations of a page's newest reading; none for a page that was never read."""
        items = [annotation_json(each) for each in annotations_of_page(desk.engine, query["url"])]
        return {"url": query["url"], "reading": newest_reading(desk.engine, query["url"]), "items": [*items]}

    return routes


def annotation_json(annotation: Annotation) -> dict[str, Json]:
    """The annotation with the addresses it has on this server."""
    return to_json(
        annotation,
        iri=url_for("annotations.get_annotation", annotation_id=annotation.id, _external=True),
        entity_iri=lambda entity: url_for("entities.get_entity", entity_id=entity, _external=True),
        fact_iri=lambda fact: url_for("facts.get_fact", fact_id=fact, _external=True),
    )
