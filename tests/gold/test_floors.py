"""How well real articles are read. The floors stand in one table and only rise."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from factmark.interchange.gold import load_gold
from factmark.services.evaluation import Evaluation, evaluate
from factmark.services.labelled import read_labelled

OWN = Path(__file__).parent
SHARED = OWN.parents[2] / "shared"
SEED = SHARED / "articles" / "h20-export" / "gold.jsonl"
DEVELOPMENT = SHARED / "measures" / "reading" / "dev.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """The least that is accepted of each figure, 0 to 1; `wrong` is the most decisive verdicts that may be wrong."""

    entity_f1: float = 0.0
    claim_f1: float = 0.0
    verdict: float = 0.0
    decisive: float = 0.0
    wrong: int | None = None


FLOORS = {
    OWN / "articles-ko.jsonl": Floor(entity_f1=0.975, claim_f1=0.955, verdict=0.725, decisive=0.98),
    OWN / "articles-en.jsonl": Floor(entity_f1=0.98, claim_f1=0.965, verdict=0.67, decisive=0.90),
    OWN / "unseen-ko.jsonl": Floor(entity_f1=0.975, claim_f1=0.937, verdict=0.52, decisive=0.98),
    OWN / "unseen-en.jsonl": Floor(entity_f1=0.98, claim_f1=0.91, verdict=0.50, decisive=0.95),
    SEED: Floor(entity_f1=0.97, claim_f1=0.85, verdict=0.80, wrong=1),
    DEVELOPMENT: Floor(verdict=0.60, decisive=0.95),
}
"""A floor lies at most two hundredths below the figure of the day on which it was last raised. A change that falls through one is mended or withdrawn."""


@cache
def evaluation(path: Path) -> Evaluation:
    """The figures of one gold file."""
    return evaluate(load_gold(path), read_labelled)


@pytest.mark.parametrize("figure", ["entity_f1", "claim_f1", "verdict", "decisive"])
@pytest.mark.parametrize("path", FLOORS, ids=lambda path: path.stem)
def test_no_figure_falls_below_its_floor(path: Path, figure: str) -> None:
    if not path.exists():
        pytest.skip(f"{path.name} of {path.parent.name} is not beside this checkout")
    found, floor = getattr(evaluation(path).overall, figure), getattr(FLOORS[path], figure)
    assert found >= floor, f"{figure} of {path.stem} is {found:.3f}"


@pytest.mark.parametrize("path", [path for path in FLOORS if FLOORS[path].wrong is not None], ids=lambda path: path.stem)
def test_hardly_a_decisive_verdict_is_wrong(path: Path) -> None:
    if not path.exists():
        pytest.skip(f"{path.name} of {path.parent.name} is not beside this checkout")
    allowed = FLOORS[path].wrong
    wrong = evaluation(path).wrong
    assert allowed is not None
    assert len(wrong) <= allowed, [(each.exact, each.found.value) for each in wrong]


def test_every_gold_file_of_ours_has_a_floor() -> None:
    assert {path for path in FLOORS if path.parent == OWN} == set(OWN.glob("*.jsonl"))
