"""The facts of the fact base: list, search, fetch."""

from http import HTTPStatus
from typing import Any

from factmark.api.schemas import FactListSchema, FactSchema, ListQuerySchema
from factmark.api.smorest import Group
from factmark.interchange.reading import fact_json
from factmark.model.codec import Json
from factmark.services.catalogue import fact, facts
from factmark.services.submission import Desk


def group(desk: Desk) -> Group:
    """The routes of facts."""
    routes = Group("facts", "/api/facts", "What the team has recorded.")

    @routes.route("")
    @routes.query(ListQuerySchema)
    @routes.answers(HTTPStatus.OK, FactListSchema)
    def get_facts(query: dict[str, Any]) -> dict[str, Json]:
        """List the facts by id, all or those with `q` in their words or in a name of what they are about."""
        page = facts(desk.engine, query=query["q"], limit=query["limit"], after=query["after"])
        return {"items": [fact_json(item) for item in page.items], "next": page.next}

    @routes.route("/<fact_id>")
    @routes.answers(HTTPStatus.OK, FactSchema)
    @routes.refuses(HTTPStatus.NOT_FOUND)
    def get_fact(fact_id: str) -> dict[str, Json]:
        """Fetch one fact."""
        return fact_json(fact(desk.engine, fact_id))

    return routes
