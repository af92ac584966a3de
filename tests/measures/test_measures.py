import json
from pathlib import Path

import pytest
from tests.measures import m4_parallel, m7_temporal
from tests.measures.measure import HALVES, MeasureError, half_of, measure
from tests.measures.registry import TASKS

HERE = Path(__file__).resolve().parent
SCORER = "import sys\nprint(sys.argv[1], len(open(sys.argv[2]).readlines()), len(open(sys.argv[3]).readlines()))\n"


def material(folder: Path, count: int) -> Path:
    (folder / "score.py").write_text(SCORER, "utf-8")
    (folder / "m0_toy.jsonl").write_text("".join(json.dumps({"id": f"toy-{n}"}) + "\n" for n in range(count)), "utf-8")
    return folder


def labelled(gold, _folder):
    return ({"id": record["id"], "label": "supported" if record["id"] == "toy-0" else "unknown"} for record in gold)


def test_the_scorer_of_the_folder_sees_gold_and_predictions_and_the_share_decided_is_added(tmp_path: Path) -> None:
    assert measure("m0_toy", labelled, material(tmp_path, 4)) == "m0_toy 4 4\ndecided: 0.250 of 4 (unknown 3, supported 1)\n"


def test_a_task_without_labels_says_nothing_of_decisions(tmp_path: Path) -> None:
    assert measure("m0_toy", lambda gold, _folder: gold, material(tmp_path, 2)) == "m0_toy 2 2\n"


def test_the_two_halves_share_nothing_and_lose_nothing(tmp_path: Path) -> None:
    sizes = [int(measure("m0_toy", lambda gold, _folder: gold, material(tmp_path, 50), half=half).split()[1]) for half in HALVES]
    assert sum(sizes) == 50
    assert min(sizes) > 10
    assert half_of("toy-1") == half_of("toy-1")


def test_an_absent_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(MeasureError, match=r"m0_toy\.jsonl is not there"):
        measure("m0_toy", labelled, tmp_path / "nowhere")


def test_a_record_without_a_prediction_is_named(tmp_path: Path) -> None:
    with pytest.raises(MeasureError, match="toy-0"):
        measure("m0_toy", lambda _gold, _folder: (), material(tmp_path, 1))


def test_a_scorer_that_fails_is_quoted(tmp_path: Path) -> None:
    folder = material(tmp_path, 1)
    (folder / "score.py").write_text("raise SystemExit('no such field')\n", "utf-8")
    with pytest.raises(MeasureError, match="no such field"):
        measure("m0_toy", labelled, folder)


def test_every_task_has_its_module_and_its_row() -> None:
    modules = {path.stem for path in HERE.glob("m[0-9]*.py")}
    readme = (HERE / "README.md").read_text("utf-8")
    assert modules == set(TASKS)
    assert [task for task in TASKS if f"| `{task}` |" not in readme] == []


def test_each_entry_of_a_timeline_is_a_fact_of_its_own_days() -> None:
    timeline = [{"object": "Rivers", "aliases": [], "start": "1974", "end": "1977"}, {"object": "Hills", "start": "1977", "end": None}]
    record = {"id": "toy", "lang": "en", "subject": "Toytown", "timeline": timeline}
    asked = [("Rivers", "1975"), ("Rivers", "1977"), ("Rivers", "1980"), ("Hills", "1975"), ("Woods", "1980")]
    gold = tuple({**record, "claimed_object": value, "as_of": day} for value, day in asked)
    labels = [prediction["label"] for prediction in m7_temporal.predictions(gold, HERE)]
    assert labels == ["supported", "outdated", "outdated", "contradicted", "contradicted"]


def test_one_event_in_two_languages_is_read_both_ways(tmp_path: Path) -> None:
    reference = {"id": "country:UZ", "type": "country", "en": ["Uzbekistan"], "ko": ["우즈베키스탄"]}
    (tmp_path / "reference").mkdir()
    (tmp_path / "reference" / "entities.jsonl").write_text(json.dumps(reference), "utf-8")
    pairs = [{"id": "toy-1", "ko": "토고", "en": "Togo"}, {"id": "toy-2", "ko": "우즈벡", "en": "Uzbekistan"}]
    (tmp_path / "m4_xling.jsonl").write_text("".join(json.dumps(pair) + "\n" for pair in pairs), "utf-8")
    told = {"id": "toy", "ko": "우즈벡이 토고를 침공했다.", "en": "Uzbekistan invaded Togo."}
    (prediction,) = m4_parallel.predictions((told,), tmp_path)
    assert prediction["en-ko"] == prediction["ko-en"] == {"label": "supported", "relation": "same"}
    assert "en-ko: 1 of 1 facts have a frame; 1 (1.000) share a predicate, 1 supported, 0 contradicted\n" in m4_parallel.by_direction((told,), (prediction,))
