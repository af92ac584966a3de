"""Floors under what docs/quantities.md claims; they only rise."""

import json
from collections import Counter
from pathlib import Path

import pytest
from tests.measures import m5_quant

GOLD = Path(__file__).resolve().parents[3] / "shared" / "measures" / "m5_quant.jsonl"
FLOORS = {"ko": (0.91, 0.89), "en": (0.89, 0.89)}
"""Span F1 and share of exact values on all cases of the kinds that we claim."""


@pytest.mark.skipif(not GOLD.is_file(), reason=f"{GOLD.name} is not beside this checkout")
@pytest.mark.parametrize("language", FLOORS)
def test_amounts_are_read_as_exactly_as_published(language: str) -> None:
    gold = tuple(record for line in GOLD.read_text("utf-8").splitlines() if (record := json.loads(line))["lang"] == language)
    counts = m5_quant.counted(gold, tuple(m5_quant.predictions(gold, GOLD.parent)))
    claimed = sum((count for (_, name), count in counts.items() if name in m5_quant.CLAIMED), Counter())
    f1 = 2 * claimed["hit"] / (2 * claimed["hit"] + claimed["wrong"] + claimed["missed"])
    assert f1 >= FLOORS[language][0]
    assert claimed["exact"] / claimed["valued"] >= FLOORS[language][1]
