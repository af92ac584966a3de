"""factmark read: one page, its claims and how each stands."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote

import click

from factmark.cli.candidate import render_candidates
from factmark.cli.option import date_option, language_option, open_bench, open_library, pack_option, with_option
from factmark.cli.source import Given, load_document
from factmark.cli.suggestion import render_suggestions
from factmark.cli.text import render
from factmark.interchange.reading import to_json
from factmark.interchange.suggestion import to_json as consultation_json
from factmark.interchange.web_annotation import to_json as annotation_json
from factmark.model.annotation import Annotation
from factmark.model.codec import Json
from factmark.model.document import Language
from factmark.model.provenance import ENGINE, Provenance
from factmark.model.reading import CheckedReading
from factmark.model.suggestion import Consultation
from factmark.services.annotation import annotations_of
from factmark.services.consultation import consult
from factmark.services.library import Library
from factmark.services.reading import check as check_document
from factmark.web.standalone import standalone_page


class Format(StrEnum):
    """What `read` writes."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    ANNOTATIONS = "annotations"
    CANDIDATES = "candidates"
    """Names that the fact base lacks, for a curator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """A reading on its way out; `language` is that of the interface, `consultation` None where no model was asked."""

    reading: CheckedReading
    library: Library
    language: Language
    consultation: Consultation | None


@click.command()
@click.argument("source")
@pack_option
@date_option
@language_option("--lang", "The language of the text; found out when not given.")
@language_option("--ui", "The language of labels and explanations; that of the text when not given.")
@click.option("--format", "form", type=click.Choice([each.value for each in Format]), default=Format.TEXT.value, show_default=True)
@with_option
def read(source: str, packs: tuple[Path, ...], published: date | None, lang: str | None, ui: str | None, form: str, provider: str | None) -> None:
    """Read SOURCE: a .txt or .html file, a web address, or - for standard input."""
    if provider is not None and Format(form) in (Format.ANNOTATIONS, Format.CANDIDATES):
        raise click.UsageError(f"what a model suggests is not among the {form}; take --format text, json or html")
    bench = None if provider is None else open_bench(provider)
    given = Given(published=published, language=None if lang is None else Language(lang))
    document = load_document(source, given)
    library = open_library(packs)
    reading = check_document(document, library.factbase)
    language = document.language if ui is None else Language(ui)
    consultation = None if bench is None or provider is None else consult(bench, provider, reading, library)
    if consultation is not None and consultation.failure is not None:
        click.echo(f"Warning: {consultation.provider}: {consultation.failure}", err=True)
    output = Output(reading=reading, library=library, language=language, consultation=consultation)
    click.echo(WRITERS[Format(form)](output), nl=False)


def _text(output: Output) -> str:
    columns = shutil.get_terminal_size().columns
    text = render(output.reading, output.library.record, language=output.language, columns=columns)
    if output.consultation is None:
        return text
    return text + render_suggestions(output.consultation, output.library.record, language=output.language, columns=columns)


def _json(output: Output) -> str:
    beside = {} if output.consultation is None else consultation_json(output.consultation)
    return as_json({**to_json(output.reading, output.library.record, engine=ENGINE), **beside})


def _html(output: Output) -> str:
    return standalone_page(output.reading, output.library.record, language=output.language, consultation=output.consultation)


def _annotations(output: Output) -> str:
    provenance = Provenance(engine=ENGINE, factbase=output.library.record.version, generated=datetime.now(UTC))
    return as_json([_annotation(each) for each in annotations_of(output.reading, provenance)])


def _annotation(annotation: Annotation) -> dict[str, Json]:
    """The annotation under names that hold everywhere: nothing of it is stored at an address."""
    return annotation_json(
        annotation,
        iri=f"urn:uuid:{annotation.id}",
        entity_iri=lambda entity: f"urn:factmark:entity:{quote(entity)}",
        fact_iri=lambda fact: f"urn:factmark:fact:{quote(fact)}",
    )


def _candidates(output: Output) -> str:
    return render_candidates(output.reading.candidates, language=output.language)


def as_json(value: object) -> str:
    """The value as indented JSON with Korean as it is written, ending in a line break."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


WRITERS: dict[Format, Callable[[Output], str]] = {
    Format.TEXT: _text,
    Format.JSON: _json,
    Format.HTML: _html,
    Format.ANNOTATIONS: _annotations,
    Format.CANDIDATES: _candidates,
}
