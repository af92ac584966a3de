"""factmark evaluate: how well labelled documents are read."""

from dataclasses import asdict
from pathlib import Path

import click

from factmark.cli.read import as_json
from factmark.interchange.gold import load_gold
from factmark.model.codec import Json, encode
from factmark.services.evaluation import Evaluation, Scores, WrongVerdict
from factmark.services.evaluation import evaluate as evaluate_documents
from factmark.services.labelled import read_labelled

HEADINGS = {
    "claims": "claims",
    "entity_precision": "entity P",
    "entity_recall": "entity R",
    "entity_f1": "entity F1",
    "claim_f1": "claim F1",
    "verdict": "verdict",
    "settled": "settled",
    "decisive": "decisive",
    "speaker": "speaker",
    "stray": "stray",
}


@click.command()
@click.argument("gold", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="GOLD.jsonl...")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def evaluate(gold: tuple[Path, ...], form: str) -> None:
    """Score the reading of labelled documents; each document names its pack beside the GOLD file."""
    documents = tuple(document for path in gold for document in load_gold(path))
    evaluation = evaluate_documents(documents, read_labelled)
    click.echo(as_json(evaluation_json(evaluation)) if form == "json" else evaluation_text(evaluation), nl=False)


def evaluation_json(evaluation: Evaluation) -> dict[str, Json]:
    """The figures to four places, and every wrong decisive verdict with its evidence."""
    languages: dict[str, Json] = {language: _figures(scores) for language, scores in evaluation.languages}
    return {"all": _figures(evaluation.overall), "languages": languages, "wrong": encode(evaluation.wrong)}


def evaluation_text(evaluation: Evaluation) -> str:
    """A table of the figures, and under it every wrong decisive verdict with its evidence."""
    rows = [*evaluation.languages, ("all", evaluation.overall)]
    lines = ["      " + "".join(f"{heading:>11}" for heading in HEADINGS.values())]
    lines += [f"{name:<6}" + "".join(_cell(getattr(scores, figure)) for figure in HEADINGS) for name, scores in rows]
    lines += ["", f"Wrong decisive verdicts: {len(evaluation.wrong)}"]
    lines += [line for wrong in evaluation.wrong for line in _wrong(wrong)]
    return "\n".join(lines) + "\n"


def _figures(scores: Scores) -> dict[str, Json]:
    return {name: round(value, 4) for name, value in asdict(scores).items()}


def _cell(value: float) -> str:
    return f"{value:>11}" if isinstance(value, int) else f"{value:>11.3f}"


def _wrong(wrong: WrongVerdict) -> list[str]:
    expected = "no claim" if wrong.expected is None else wrong.expected.value
    head = f"{wrong.document}: {wrong.found.value}, gold says {expected}; facts {', '.join(wrong.facts)}"
    compared = [f"    {each.slot}: {each.claim!r} against {each.fact!r}: {each.result.value}" for each in wrong.evidence]
    return [head, f"    “{' '.join(wrong.exact.split())}”", *compared]
