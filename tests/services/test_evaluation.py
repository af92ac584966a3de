"""Scores of hand-made readings, and agreement with the scorer that defines them."""

import json
import os
import random
import re
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from factmark.interchange.gold import load_gold
from factmark.interchange.reading import Record, to_json
from factmark.model.claim import Attribution, Claim, Form
from factmark.model.mention import Mention
from factmark.model.reading import CheckedClaim, CheckedReading
from factmark.model.span import Span
from factmark.model.statement import Statement
from factmark.model.verdict import Evidence, Explanation, Rating, SlotResult, Verdict
from factmark.services.evaluation import LabelledReading, Scores, Tally, evaluate, score

REFERENCE = Path(__file__).parents[3] / "shared" / "measures" / "score_reading.py"
TEXT = "Nvidia sells the H20 in China. Intel makes chips at home. Nobody knows what comes next."
PACK = """pack: p
license: CC0-1.0
entities:
- {id: nvidia, type: organization, label: {en: Nvidia}}
- {id: chip, type: concept, label: {en: chip}}
facts: []
"""


def claim(start: int, end: int, rating: Rating, *facts: str, speaker: str | None = None) -> CheckedClaim:
    attribution = None if speaker is None else Attribution(speaker=speaker, words=speaker, cue="said")
    exact = TEXT[start:end]
    read = Claim(span=Span(start, end), exact=exact, statement=Statement(predicate="sell", arguments=()), form=Form.SENTENCE, attribution=attribution)
    verdict = Verdict(
        rating=rating,
        facts=facts,
        evidence=(Evidence(slot="object", claim="H20", fact="H20", result=SlotResult.MATCH),),
        explanation=Explanation(en="Yes.", ko="예."),
    )
    return CheckedClaim(claim=read, verdict=verdict)


def gold_line(**changes: object) -> dict:
    return {
        "id": "d", "lang": "en", "published": "2025-07-18", "title": "", "pack": "p.yaml", "text": TEXT,
        "mentions": [], "claims": [], "ignore": [], **changes,
    }  # fmt: skip


def gold_claim(start: int, end: int, verdict: str, *facts: str, speaker: str | None = None) -> dict:
    return {"start": start, "end": end, "exact": TEXT[start:end], "verdict": verdict, "facts": list(facts), "speaker": speaker}


def labelled(folder: Path, line: dict, claims: list[CheckedClaim], mentions: tuple[Mention, ...] = ()) -> LabelledReading:
    (folder / "p.yaml").write_text(PACK, "utf-8")
    (folder / "gold.jsonl").write_text(json.dumps(line), "utf-8")
    (gold,) = load_gold(folder / "gold.jsonl")
    found = CheckedReading(document=gold.document, sentences=(), mentions=mentions, claims=tuple(claims))
    return LabelledReading(gold=gold, found=found, concepts=frozenset({"chip"}))


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], "missed"),
        ([claim(0, 30, Rating.SUPPORTED, "f")], "right"),
        ([claim(0, 14, Rating.SUPPORTED, "g"), claim(0, 30, Rating.UNKNOWN)], "open"),  # the claim's own span answers
        ([claim(0, 12, Rating.CONTRADICTED, "g"), claim(8, 20, Rating.SUPPORTED, "f")], "right"),  # else the fact it cites
        ([claim(0, 12, Rating.UNKNOWN), claim(8, 20, Rating.OUTDATED, "g")], "wrong"),  # else a decisive one
    ],
)
def test_one_finding_answers_for_a_gold_claim(tmp_path: Path, found: list[CheckedClaim], expected: str) -> None:
    tally, wrong = score(labelled(tmp_path, gold_line(claims=[gold_claim(0, 30, "supported", "f")]), found))
    assert tally.claim_hits == (expected != "missed")
    assert tally.verdict_hits == (expected == "right")
    assert tally.decisive_found == (expected in {"right", "wrong"})
    assert len(wrong) == (expected == "wrong")


def test_not_checkable_is_right_where_gold_says_unknown(tmp_path: Path) -> None:
    tally, _ = score(labelled(tmp_path, gold_line(claims=[gold_claim(0, 30, "unknown")]), [claim(0, 30, Rating.NOT_CHECKABLE)]))
    assert tally.verdict_hits == 1


def test_what_gold_does_not_mark_is_false_unless_it_is_ignored_or_not_checkable(tmp_path: Path) -> None:
    found = [claim(0, 30, Rating.SUPPORTED, "f"), claim(31, 57, Rating.UNKNOWN), claim(58, 87, Rating.NOT_CHECKABLE)]
    tally, wrong = score(labelled(tmp_path, gold_line(ignore=[[31, 50]]), found))
    assert (tally.claims_false, tally.stray) == (1, 1)
    assert (wrong[0].expected, wrong[0].found, wrong[0].evidence[0].slot) == (None, Rating.SUPPORTED, "object")


def test_a_concept_that_gold_leaves_out_is_neither_right_nor_wrong(tmp_path: Path) -> None:
    mentions = (
        Mention(span=Span(0, 6), exact="Nvidia", entities=("nvidia",)),
        Mention(span=Span(42, 47), exact="chips", entities=("chip",)),
        Mention(span=Span(24, 29), exact="China", entities=("china", "taiwan")),
    )
    line = gold_line(mentions=[{"start": 0, "end": 6, "exact": "Nvidia", "entity": "nvidia"}])
    tally, _ = score(labelled(tmp_path, line, [], mentions))
    assert (tally.entity_hits, tally.entities_found, tally.entities_gold) == (1, 1, 1)


@pytest.mark.parametrize(
    ("gold", "found", "is_right"),
    [(None, None, True), (None, "nvidia", False), ("nvidia", "nvidia", True), ("nvidia", "intel", False), ("nvidia", None, False), ("(some)", "x", True)],
)
def test_the_speaker_is_compared(tmp_path: Path, gold: str | None, found: str | None, is_right: bool) -> None:
    line = gold_line(claims=[gold_claim(0, 30, "unknown", speaker=gold)])
    tally, _ = score(labelled(tmp_path, line, [claim(0, 30, Rating.UNKNOWN, speaker=found)]))
    assert (tally.speaker_hits, tally.speakers_compared) == (is_right, 1)


def test_documents_add_up_by_language(tmp_path: Path) -> None:
    reading = labelled(tmp_path, gold_line(claims=[gold_claim(0, 30, "supported", "f")]), [claim(0, 30, Rating.SUPPORTED, "f")])
    evaluation = evaluate((reading.gold, reading.gold), lambda _: reading)
    assert evaluation.overall.claims == 2
    assert [language for language, _ in evaluation.languages] == ["en"]


def test_a_share_of_nothing_is_nothing() -> None:
    assert Scores.of(Tally()).decisive == 0.0


@pytest.mark.skipif(not REFERENCE.is_file(), reason=f"needs {REFERENCE.name} beside the checkout")
@pytest.mark.parametrize("seed", range(5))
def test_the_figures_are_those_of_the_scorer_that_defines_them(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    line = gold_line(
        claims=[gold_claim(*_stretch(chance), chance.choice(["supported", "outdated", "unknown", "partly"]), *_facts(chance)) for _ in range(9)],
        mentions=[{"start": 0, "end": 6, "exact": "Nvidia", "entity": "nvidia"}],
        ignore=[list(_stretch(chance))],
    )
    spans = [_stretch(chance) for _ in range(14)]
    found = [claim(*span, chance.choice(list(Rating)), *_facts(chance)) for span in spans]
    mentions = tuple(Mention(span=Span(*span), exact=TEXT[slice(*span)], entities=(chance.choice(["nvidia", "chip"]),)) for span in ((0, 6), (31, 36)))
    reading = labelled(tmp_path, line, found, mentions)
    figures = Scores.of(score(reading)[0])
    printed = _reference(tmp_path, reading.found)
    for name in ("entity_f1", "claim_f1", "verdict", "settled", "decisive"):
        assert f"{getattr(figures, name):.3f}" == printed[name], name
    assert str(figures.stray) == printed["stray decisive"]


def _stretch(chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(TEXT) - 8)
    return start, chance.randrange(start + 5, min(len(TEXT), start + 40))


def _facts(chance: random.Random) -> list[str]:
    return chance.sample(["f", "g", "h"], chance.randrange(3))


def _reference(folder: Path, reading: CheckedReading) -> dict[str, str]:
    """What the scorer prints when `factmark read` answers with this reading."""
    document = replace(reading, document=replace(reading.document, title="d"))
    (folder / "answer.json").write_text(json.dumps(to_json(document, Record(version="1", entities={}, facts={}), engine="x")), "utf-8")
    command = folder / "factmark"
    command.write_text(f"#!/bin/sh\ncat '{folder}/answer.json'\n", "utf-8")
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    environment = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run([sys.executable, REFERENCE, folder / "gold.jsonl"], env=environment, capture_output=True, text=True, check=True)
    line = next(line for line in done.stdout.splitlines() if line.startswith("all:"))
    return dict(re.findall(r"(stray decisive|\w+) ([\d.]+)", line))
