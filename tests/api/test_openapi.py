from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from tests.values import any_checked_reading

from factmark.api.schemas import ReadingSchema
from factmark.interchange.reading import AnnotationIris, Record, to_json
from factmark.model.reading import CheckedReading

METHODS = {"get", "post", "put", "delete", "patch"}


def test_every_route_of_the_api_is_described(client: FlaskClient) -> None:
    described = {(method, path) for path, item in client.get("/api/openapi.json").json["paths"].items() for method in item.keys() & METHODS}
    served = {
        (method.lower(), str(rule).replace("<uuid:", "{").replace("<", "{").replace(">", "}"))
        for rule in client.application.url_map.iter_rules()
        if (str(rule).startswith("/api/") and rule.endpoint.partition(".")[0] not in ("api-docs", "site")) or str(rule) == "/healthz"
        for method in rule.methods - {"HEAD", "OPTIONS"}
    }
    assert described == served


def test_the_description_is_openapi_3_1_and_says_that_unknown_fields_are_refused(client: FlaskClient) -> None:
    document = client.get("/api/openapi.json").json
    assert document["openapi"] == "3.1.0"
    assert document["components"]["schemas"]["Submission"]["additionalProperties"] is False
    assert document["components"]["schemas"]["Submission"]["required"] == ["url"]


def test_the_docs_page_shows_every_route(client: FlaskClient) -> None:
    page = client.get("/api/docs").text
    assert all(path in page for path in client.get("/api/openapi.json").json["paths"])


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(any_checked_reading)
def test_the_schema_describes_every_member_of_a_reading(reading: CheckedReading) -> None:
    iris = AnnotationIris(mentions=("http://h/m",) * len(reading.mentions), claims=("http://h/c",) * len(reading.claims))
    body = {"id": "1", **to_json(reading, Record(version="1", entities={}, facts={}), engine="factmark", iris=iris)}
    assert ReadingSchema().dump(body) == body
