from flask.testing import FlaskClient


def test_the_server_says_that_it_runs_and_against_what(client: FlaskClient) -> None:
    health = client.get("/healthz").json
    assert health == {"status": "ok", "version": "0.1.0", "factbase": health["factbase"], "facts": 2}


def test_facts_are_listed_part_by_part(client: FlaskClient) -> None:
    first = client.get("/api/facts?limit=1").json
    second = client.get(f"/api/facts?limit=1&after={first['next']}").json
    assert [item["id"] for item in first["items"] + second["items"]] == ["us-approves-h20", "us-buys-intel"]
    assert second["next"] is None


def test_a_korean_name_finds_a_fact_in_english(client: FlaskClient) -> None:
    assert [item["id"] for item in client.get("/api/facts", query_string={"q": "중국"}).json["items"]] == ["us-approves-h20"]


def test_a_fact_shows_its_days_and_sources(client: FlaskClient) -> None:
    assert client.get("/api/facts/us-approves-h20").json == {
        "id": "us-approves-h20",
        "statement": "The US government approved H20 exports to China.",
        "language": "en",
        "valid_from": "2025-07-14",
        "valid_until": None,
        "sources": [
            {
                "url": "https://news.example/h20",
                "title": "Approved",
                "publisher": "News",
                "published": "2025-07-15",
                "quote": "licenses will be approved",
            }
        ],
        "note": None,
    }


def test_entities_are_found_by_a_name_in_either_language(client: FlaskClient) -> None:
    found = [client.get("/api/entities", query_string={"q": query}).json["items"] for query in ("엔비", "NVID")]
    assert [[item["id"] for item in items] for items in found] == [["nvidia"], ["nvidia"]]


def test_an_entity_shows_a_label_per_language(client: FlaskClient) -> None:
    entity = {"id": "nvidia", "type": "organization", "label": {"en": "Nvidia", "ko": "엔비디아"}}
    assert client.get("/api/entities/nvidia").json == entity
