import json
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from tests.values import ENTITIES, SUPPLY_FACT, any_checked_reading, checked_reading

from factmark.interchange.reading import AnnotationIris, Record, cited, named, to_json
from factmark.model.reading import CheckedReading

CONTRACT = Path(__file__).parents[1] / "contract" / "reading.json"
"""The server's answer as both sides know it: the extension's tests read the same file."""

RECORD = Record(version="7", entities={entity.id: entity for entity in ENTITIES}, facts={SUPPLY_FACT.id: SUPPLY_FACT})
HOST = "http://127.0.0.1:8765/api/annotations/"
IRIS = AnnotationIris(mentions=(f"{HOST}m1", f"{HOST}m2"), claims=(f"{HOST}c1",))


def test_the_answer_is_what_the_contract_says() -> None:
    body = {"id": "00000000-0000-4000-8000-000000000001", **to_json(checked_reading(), RECORD, engine="factmark/0.1.0", iris=IRIS)}
    assert body == json.loads(CONTRACT.read_text("utf-8"))


def test_without_addresses_nothing_names_an_annotation() -> None:
    body = to_json(checked_reading(), RECORD, engine="factmark/0.1.0")
    assert all("annotation" not in each for each in [*body["mentions"], *body["claims"]])


def test_facts_are_those_that_a_verdict_cites() -> None:
    assert cited(checked_reading(), RECORD) == (SUPPLY_FACT,)


def test_entities_are_those_that_are_mentioned_or_named() -> None:
    assert [entity.id for entity in named(checked_reading(), RECORD)] == ["nvidia", "china"]


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(any_checked_reading)
def test_any_reading_has_a_json_form(reading: CheckedReading) -> None:
    json.dumps(to_json(reading, RECORD, engine="factmark/0.1.0"), allow_nan=False)
