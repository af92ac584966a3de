"""Annotations as the W3C model wants them."""

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from tests import values

from factmark.interchange.web_annotation import MEDIA_TYPE, to_json
from factmark.model.annotation import Annotation, Motivation
from factmark.model.codec import Json
from factmark.model.selector import describe
from factmark.model.span import Span
from factmark.model.verdict import Rating

IRI = "https://factmark.example/api/annotations/1"
CHECKER = Path(__file__).parents[3] / "shared" / "standards" / "web-annotation" / "check_model.py"


def mention() -> Annotation:
    """엔비디아, behind an emoji that is one code point and two UTF-16 units."""
    quote, position = describe(values.TEXT, Span(2, 6))
    return Annotation(
        id="1",
        motivation=Motivation.IDENTIFYING,
        source="https://news.example/h20",
        language="ko",
        quote=quote,
        position=position,
        provenance=values.provenance(),
        entity="nvidia",
    )


def claim(rating: Rating = Rating.SUPPORTED) -> Annotation:
    """The sentence about H20, assessed."""
    quote, position = describe(values.TEXT, Span(2, 23))
    return replace(
        mention(),
        motivation=Motivation.ASSESSING,
        quote=quote,
        position=position,
        entity=None,
        verdict=values.verdict(rating),
    )


def as_json(annotation: Annotation) -> dict[str, Json]:
    """The annotation with addresses of one host."""
    return to_json(
        annotation,
        iri=IRI,
        entity_iri="https://factmark.example/api/entities/{}".format,
        fact_iri="https://factmark.example/api/facts/{}".format,
    )


def test_a_mention_identifies_its_entity() -> None:
    made = as_json(mention())

    assert made["motivation"] == "identifying"
    assert made["body"] == {
        "type": "SpecificResource",
        "source": "https://factmark.example/api/entities/nvidia",
        "purpose": "identifying",
    }


def test_an_ambiguous_mention_has_no_body() -> None:
    assert "body" not in as_json(replace(mention(), entity=None))


def test_a_claim_is_assessed_in_both_languages() -> None:
    bodies = as_json(claim())["body"]

    assert isinstance(bodies, list)
    assert [(body["language"], body["value"], body["purpose"]) for body in bodies if isinstance(body, dict)] == [
        ("en", "The record says the same.", "assessing"),
        ("ko", "기록과 같습니다.", "assessing"),
    ]


def test_a_verdict_stands_beside_the_bodies_for_programs() -> None:
    assert as_json(claim())["verdict"] == {
        "type": "Verdict",
        "rating": "supported",
        "facts": ["https://factmark.example/api/facts/nvidia-supplies-h20"],
        "evidence": [{"slot": "object", "claimWords": "H20", "factWords": "H20", "result": "match"}],
    }


def test_a_target_is_found_by_its_words_and_by_its_code_points() -> None:
    assert as_json(mention())["target"] == {
        "source": "https://news.example/h20",
        "selector": [
            {"type": "TextQuoteSelector", "exact": "엔비디아", "prefix": "😀 ", "suffix": values.TEXT[6:]},
            {"type": "TextPositionSelector", "start": 2, "end": 6},
        ],
    }


def test_a_moment_is_written_in_utc() -> None:
    seoul = datetime(2025, 7, 18, 18, 30, tzinfo=timezone(timedelta(hours=9)))
    made = as_json(replace(mention(), provenance=replace(values.provenance(), generated=seoul)))

    assert (made["created"], made["generated"]) == ("2025-07-18T09:30:00.000Z", "2025-07-18T09:30:00.000Z")
    assert datetime.fromisoformat(str(made["generated"])) == seoul.astimezone(UTC)


def test_the_engine_and_its_fact_base_are_named() -> None:
    made = as_json(mention())

    assert made["generator"] == {"id": "urn:factmark:0.1.0", "type": "Software", "name": "factmark/0.1.0"}
    assert made["factbase"] == "1"


@pytest.mark.parametrize("annotation", [mention(), *map(claim, Rating)], ids=lambda annotation: str(annotation.motivation))
def test_every_term_of_ours_is_in_the_context(annotation: Annotation) -> None:
    made = as_json(annotation)
    context = made["@context"]
    assert isinstance(context, list)
    ours, standard = context[1], {"id", "type", "motivation", "created", "generated", "generator", "body", "target"}
    assert isinstance(ours, dict)

    verdict = made.get("verdict", {"type": "Verdict"})
    assert isinstance(verdict, dict)
    evidence = verdict.get("evidence", [])
    assert isinstance(evidence, list)
    used = {*made, *verdict, *(key for part in evidence if isinstance(part, dict) for key in part)}
    assert used - standard - {"@context"} <= ours.keys()
    assert {str(verdict.get("rating", "supported")), str(verdict["type"])} <= ours.keys()


def test_the_media_type_names_the_profile() -> None:
    assert MEDIA_TYPE == 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'


def test_the_model_of_the_w3c_accepts_every_form(tmp_path: Path) -> None:
    if not CHECKER.exists():
        pytest.skip("the W3C assertions are not beside this checkout")
    python = shutil.which("python3") or sys.executable
    needs = [python, "-c", "import jsonschema, referencing"]
    if subprocess.run(needs, check=False, capture_output=True).returncode != 0:
        pytest.skip("the W3C assertions need a python3 with jsonschema")
    for number, annotation in enumerate((mention(), replace(mention(), entity=None), *map(claim, Rating))):
        (tmp_path / f"{number}.json").write_text(json.dumps(as_json(annotation)), "utf-8")

    for suite in ("musts", "optionals", "agent"):
        command = [python, str(CHECKER), "--suite", suite, "--json", str(tmp_path)]
        outcome = subprocess.run(command, check=False, capture_output=True, text=True)
        assert outcome.returncode == 0, outcome.stdout + outcome.stderr
        assert {row["input"].rsplit("/")[-1]: row["failed_must"] for row in json.loads(outcome.stdout)} == {f"{number}.json": [] for number in range(9)}
