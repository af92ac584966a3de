"""Whether the server runs and can read its fact base."""

from http import HTTPStatus

from factmark.api.schemas import HealthSchema
from factmark.api.smorest import Group
from factmark.model.codec import Json
from factmark.services.catalogue import fact_count, factbase_version
from factmark.services.submission import Desk


def group(desk: Desk, *, version: str) -> Group:
    """The route of health."""
    routes = Group("health", "", "Is the server there?")

    @routes.route("/healthz")
    @routes.answers(HTTPStatus.OK, HealthSchema)
    @routes.refuses(HTTPStatus.SERVICE_UNAVAILABLE)
    def get_health() -> dict[str, Json]:
        """Say that the server runs, and against how many facts it reads."""
        return {"status": "ok", "version": version, "factbase": factbase_version(desk.engine), "facts": fact_count(desk.engine)}

    return routes
