import pytest
from flask.testing import FlaskClient

from factmark.config import EXTENSION_ORIGIN

FIREFOX = "moz-extension://0b3d5f7e-1c2a-4b6d-8e9f-001122334455"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "evil.example:8765", "192.168.0.1", "[::2]:8765", ""])
def test_another_host_name_is_refused(client: FlaskClient, host: str) -> None:
    answer = client.get("/healthz", base_url=f"http://{host}")
    assert answer.status_code == 400
    assert "untrusted_host" in answer.text


@pytest.mark.parametrize("host", ["127.0.0.1:8765", "localhost:9000", "[::1]:8765"])
def test_names_of_this_machine_are_answered(client: FlaskClient, host: str) -> None:
    assert client.get("/healthz", base_url=f"http://{host}").status_code == 200


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:9999", "chrome-extension://" + "a" * 32, "moz-extension://x"])
@pytest.mark.parametrize("path", ["/healthz", "/api/facts", "/"])
def test_pages_of_another_origin_are_refused(client: FlaskClient, origin: str, path: str) -> None:
    answer = client.get(path, headers={"Origin": origin})
    assert answer.status_code == 403
    assert "foreign_origin" in answer.text
    assert answer.headers.get("Access-Control-Allow-Origin") != origin


@pytest.mark.parametrize("origin", [EXTENSION_ORIGIN, "https://team.example"])
def test_the_extension_and_configured_origins_may_ask_and_read(client: FlaskClient, origin: str) -> None:
    answer = client.get("/healthz", headers={"Origin": origin})
    assert answer.status_code == 200
    assert answer.headers["Access-Control-Allow-Origin"] == origin


@pytest.mark.parametrize("origin", [FIREFOX, "http://127.0.0.1:8765"])
def test_firefox_extensions_and_our_own_pages_may_ask_without_being_let_in_by_cors(client: FlaskClient, origin: str) -> None:
    answer = client.get("/healthz", headers={"Origin": origin})
    assert answer.status_code == 200
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_the_extension_may_send_json(client: FlaskClient) -> None:
    asked = {"Origin": EXTENSION_ORIGIN, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"}
    answer = client.options("/api/readings", headers=asked)
    assert answer.status_code == 200
    assert answer.headers["Access-Control-Allow-Origin"] == EXTENSION_ORIGIN
    assert answer.headers["Access-Control-Allow-Headers"].lower() == "content-type"


@pytest.mark.parametrize("path", ["/", "/api/facts", "/api/docs", "/nothing", "/static/factmark.css"])
def test_every_answer_forbids_what_no_page_of_ours_needs(client: FlaskClient, path: str) -> None:
    with client.get(path) as answer:
        headers = answer.headers
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
