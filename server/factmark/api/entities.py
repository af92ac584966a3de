"""The entities of the fact base: list, search, fetch."""

from http import HTTPStatus
from typing import Any

from factmark.api.schemas import EntityListSchema, EntitySchema, ListQuerySchema
from factmark.api.smorest import Group
from factmark.interchange.reading import entity_json
from factmark.model.codec import Json
from factmark.services.catalogue import entities, entity
from factmark.services.submission import Desk


def group(desk: Desk) -> Group:
    """The routes of entities."""
    routes = Group("entities", "/api/entities", "Whom and what the fact base knows.")

    @routes.route("")
    @routes.query(ListQuerySchema)
    @routes.answers(HTTPStatus.OK, EntityListSchema)
    def get_entities(query: dict[str, Any]) -> dict[str, Json]:
        """List the entities by id, all or those with `q` in one of their names."""
        page = entities(desk.engine, query=query["q"], limit=query["limit"], after=query["after"])
        return {"items": [entity_json(item) for item in page.items], "next": page.next}

    @routes.route("/<entity_id>")
    @routes.answers(HTTPStatus.OK, EntitySchema)
    @routes.refuses(HTTPStatus.NOT_FOUND)
    def get_entity(entity_id: str) -> dict[str, Json]:
        """Fetch one entity."""
        return entity_json(entity(desk.engine, entity_id))

    return routes
