import json
import unicodedata

import pytest
from flask.testing import FlaskClient
from tests.news import ENGLISH, KOREAN, KOREAN_PAGE, PUBLISHED

BODY = {"url": "https://news.example/1", "title": "H20", "published": PUBLISHED, "text": KOREAN}


def post(client: FlaskClient, **changes: object):
    body = {name: value for name, value in {**BODY, **changes}.items() if value is not None}
    return client.post("/api/readings", json=body)


def test_a_page_is_read_with_verdicts_facts_and_entities(client: FlaskClient) -> None:
    answer = post(client)
    reading = answer.json
    assert answer.status_code == 201
    assert reading["document"] == {
        "url": "https://news.example/1", "title": "H20", "language": "ko", "published": PUBLISHED, "text": KOREAN,
    }  # fmt: skip
    decided = {fact: claim["verdict"]["rating"] for claim in reading["claims"] for fact in claim["verdict"]["facts"]}
    assert decided == {"us-approves-h20": "supported", "us-buys-intel": "supported"}
    assert {fact["id"] for fact in reading["facts"]} == set(decided)
    assert {"us-gov", "h20", "intel"} <= {entity["id"] for entity in reading["entities"]}


def test_every_offset_points_at_its_words(client: FlaskClient) -> None:
    reading = post(client).json
    found = [*reading["mentions"], *reading["claims"]]
    assert found
    assert all(reading["document"]["text"][each["start"] : each["end"]] == each["exact"] for each in found)


@pytest.mark.parametrize(
    "text",
    [
        f"😀👩‍👩‍👧 {KOREAN}",
        unicodedata.normalize("NFD", KOREAN),
        f"مرحبا بالعالم \u202b אבג \u202c {ENGLISH}",
        f"{ENGLISH}\r\n\r\n\u00a0 Ω 𠮷 {KOREAN}",
    ],
    ids=["emoji", "NFD", "right to left", "mixed"],
)
def test_unusual_text_comes_back_unchanged_with_right_offsets(client: FlaskClient, text: str) -> None:
    reading = post(client, text=text).json
    assert reading["document"]["text"] == text
    assert reading["mentions"]
    assert all(text[each["start"] : each["end"]] == each["exact"] for each in [*reading["mentions"], *reading["claims"]])


def test_a_fact_decides_a_claim_in_the_other_language(client: FlaskClient) -> None:
    claims = post(client, text=ENGLISH).json["claims"]
    assert "us-buys-intel" in {fact for claim in claims for fact in claim["verdict"]["facts"]}


def test_the_same_page_again_is_the_same_reading(client: FlaskClient) -> None:
    assert post(client).json == post(client).json


def test_a_reading_is_fetched_as_it_was_answered(client: FlaskClient) -> None:
    answer = post(client)
    assert client.get(answer.headers["Location"]).json == answer.json


def test_html_is_read_with_what_the_page_says_about_itself(client: FlaskClient) -> None:
    reading = client.post("/api/readings", json={"url": "https://news.example/2", "html": KOREAN_PAGE}).json
    assert reading["document"]["title"] == "미국, H20 수출 승인"
    assert reading["document"]["published"] == "2025-09-01"
    assert reading["document"]["url"] == "https://news.example/2"
    assert "무단 전재" not in reading["document"]["text"]


def test_every_annotation_can_be_fetched_and_points_at_its_words(client: FlaskClient) -> None:
    reading = post(client).json
    for found in [*reading["mentions"], *reading["claims"]]:
        answer = client.get(found["annotation"])
        annotation = json.loads(answer.data)
        assert answer.headers["Content-Type"] == 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
        assert annotation["id"] == found["annotation"]
        assert found["exact"] in json.dumps(annotation["target"], ensure_ascii=False)


def test_a_page_lists_the_annotations_of_its_newest_reading(client: FlaskClient) -> None:
    url = "https://news.example/twice"
    post(client, url=url)
    newest = post(client, url=url, text=ENGLISH).json
    page = client.get("/api/pages", query_string={"url": url}).json
    assert page["reading"] == newest["id"]
    assert {item["id"] for item in page["items"]} == {each["annotation"] for each in [*newest["mentions"], *newest["claims"]]}


def test_a_page_that_was_never_read_has_no_annotations(client: FlaskClient) -> None:
    url = "https://news.example/never"
    assert client.get("/api/pages", query_string={"url": url}).json == {"url": url, "reading": None, "items": []}
