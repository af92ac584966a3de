"""factmark evaluate: how well labelled documents are read."""

from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

import click

from factmark.cli.option import open_bench, with_option
from factmark.cli.read import as_json
from factmark.interchange.gold import GoldDocument, load_gold
from factmark.model.codec import Json, encode
from factmark.model.suggestion import Consultation
from factmark.model.verdict import Rating
from factmark.services.consultation import Bench
from factmark.services.evaluation import Confusion, Evaluation, LabelledReading, Scores, WrongVerdict
from factmark.services.evaluation import evaluate as evaluate_documents
from factmark.services.labelled import advised, read_labelled

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


MISSED = "not found"
"""The column of claims that were not found at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """The same documents with a provider's suggestions where the rules answer unknown; a consultation per document."""

    provider: str
    evaluation: Evaluation
    consultations: tuple[Consultation, ...]

    def failures(self) -> Counter[str]:
        """How often it failed, by what it failed with."""
        return Counter(each.failure for each in self.consultations if each.failure is not None)

    def refused(self) -> Counter[str]:
        """How many of its answers were not taken, by reason."""
        return sum((Counter({reason.value: count for reason, count in each.refused}) for each in self.consultations), Counter[str]())


@click.command()
@click.argument("gold", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="GOLD.jsonl...")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--confusion", "is_confusion", is_flag=True, help="Print what gold says against what was found instead, a table per language.")
@with_option
def evaluate(gold: tuple[Path, ...], form: str, provider: str | None, *, is_confusion: bool) -> None:
    """Score the reading of labelled documents; each document names its pack beside the GOLD file."""
    documents = tuple(document for path in gold for document in load_gold(path))
    bench = None if provider is None else open_bench(provider)
    read = cache(read_labelled)
    evaluation = evaluate_documents(documents, read)
    if is_confusion:
        click.echo(confusion_text(evaluation.confusion), nl=False)
        return
    advice = None if bench is None or provider is None else take_advice(documents, read, bench, provider)
    click.echo(as_json(evaluation_json(evaluation, advice)) if form == "json" else evaluation_text(evaluation, advice), nl=False)


def take_advice(documents: tuple[GoldDocument, ...], read: Callable[[GoldDocument], LabelledReading], bench: Bench, provider: str) -> Advice:
    """The documents evaluated once more with what the provider suggests.

    Raises:
        StorageError: its answers cannot be kept.
    """
    consultations: list[Consultation] = []

    def read_advised(document: GoldDocument) -> LabelledReading:
        reading, consultation = advised(read(document), bench, provider)
        consultations.append(consultation)
        return reading

    evaluation = evaluate_documents(documents, read_advised)
    return Advice(provider=provider, evaluation=evaluation, consultations=tuple(consultations))


def evaluation_json(evaluation: Evaluation, advice: Advice | None = None) -> dict[str, Json]:
    """The figures to four places, and every wrong decisive verdict with its evidence; `with` holds the same with suggestions."""
    languages: dict[str, Json] = {language: _figures(scores) for language, scores in evaluation.languages}
    figures: dict[str, Json] = {"all": _figures(evaluation.overall), "languages": languages, "wrong": encode(evaluation.wrong)}
    if advice is None:
        return figures
    consulted: dict[str, Json] = {
        "provider": advice.provider,
        "model": advice.consultations[0].model if advice.consultations else None,
        "claims": sum(each.passages for each in advice.consultations),
        "suggestions": sum(len(each.suggestions) for each in advice.consultations),
        "refused": {**advice.refused()},
        "failures": {**advice.failures()},
    }
    return {**figures, "with": {"consulted": consulted, **evaluation_json(advice.evaluation)}}


def evaluation_text(evaluation: Evaluation, advice: Advice | None = None) -> str:
    """A table of the figures, the rules' above those with suggestions, and under it every wrong decisive verdict with its evidence."""
    rows = _rows(evaluation) if advice is None else _paired(_rows(evaluation), _rows(advice.evaluation), advice.provider)
    width = max(6, *(len(name) + 1 for name, _ in rows))
    lines = [" " * width + "".join(f"{heading:>11}" for heading in HEADINGS.values())]
    lines += [f"{name:<{width}}" + "".join(_cell(getattr(scores, figure)) for figure in HEADINGS) for name, scores in rows]
    lines += ["", f"Wrong decisive verdicts: {len(evaluation.wrong)}"]
    lines += [line for wrong in evaluation.wrong for line in _wrong(wrong)]
    lines += [] if advice is None else _advice(advice, evaluation)
    return "\n".join(lines) + "\n"


def confusion_text(confusion: Confusion) -> str:
    """A Markdown table for each language: a row per rating of gold, a column per rating that was found."""
    lines: list[str] = []
    for language in sorted({language for language, _, _ in confusion}):
        lines += [f"{language}: gold below, found across", "", f"| | {' | '.join((*Rating, MISSED))} |", f"|---|{'---|' * (len(Rating) + 1)}"]
        for gold in Rating:
            found = [confusion[language, gold, each] for each in (*Rating, None)]
            lines += [f"| {gold} | {' | '.join(str(count or '') for count in found)} |"] if any(found) else []
        lines.append("")
    return "\n".join(lines)


def _rows(evaluation: Evaluation) -> list[tuple[str, Scores]]:
    return [*evaluation.languages, ("all", evaluation.overall)]


def _paired(rules: list[tuple[str, Scores]], both: list[tuple[str, Scores]], provider: str) -> list[tuple[str, Scores]]:
    return [row for rule, more in zip(rules, both, strict=True) for row in (rule, (f"{more[0]} +{provider}", more[1]))]


def _advice(advice: Advice, evaluation: Evaluation) -> list[str]:
    """What was asked and refused, and the wrong verdicts that only the suggestions bring."""
    asked = sum(each.passages for each in advice.consultations)
    given = sum(len(each.suggestions) for each in advice.consultations)
    more = [wrong for wrong in advice.evaluation.wrong if wrong not in evaluation.wrong]
    refused = "".join(f"; {reason} {count}" for reason, count in sorted(advice.refused().items()))
    lines = ["", f"{advice.provider} was asked about {asked} claims: {given} suggestions, {sum(advice.refused().values())} refused{refused}"]
    lines += [f"{count} documents: {failure}" for failure, count in advice.failures().items()]
    lines += [f"Wrong decisive verdicts that {advice.provider} adds: {len(more)}"]
    return lines + [line for wrong in more for line in _wrong(wrong)]


def _figures(scores: Scores) -> dict[str, Json]:
    return {name: round(value, 4) for name, value in asdict(scores).items()}


def _cell(value: float) -> str:
    return f"{value:>11}" if isinstance(value, int) else f"{value:>11.3f}"


def _wrong(wrong: WrongVerdict) -> list[str]:
    expected = "no claim" if wrong.expected is None else wrong.expected.value
    head = f"{wrong.document}: {wrong.found.value}, gold says {expected}; facts {', '.join(wrong.facts)}"
    compared = [f"    {each.slot}: {each.claim!r} against {each.fact!r}: {each.result.value}" for each in wrong.evidence]
    return [head, f"    “{' '.join(wrong.exact.split())}”", *compared]
