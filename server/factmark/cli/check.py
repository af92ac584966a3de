"""factmark check: one sentence, and how it stands."""

import shutil
from datetime import date
from pathlib import Path

import click

from factmark.cli.option import date_option, language_option, open_library, pack_option
from factmark.cli.text import render
from factmark.errors import TextError
from factmark.model.document import Document, Language
from factmark.services.page import language_of
from factmark.services.reading import check as check_document


@click.command()
@click.argument("sentence")
@pack_option
@date_option
@language_option("--lang", "The language of the sentence; found out when not given.")
@language_option("--ui", "The language of labels and explanations; that of the sentence when not given.")
def check(sentence: str, packs: tuple[Path, ...], published: date | None, lang: str | None, ui: str | None) -> None:
    """Check one SENTENCE against the facts."""
    if not sentence.strip():
        raise TextError("the sentence is empty; put it in quotes")
    language = language_of(sentence) if lang is None else Language(lang)
    document = Document(text=sentence, language=language, published=published)
    library = open_library(packs)
    reading = check_document(document, library.factbase)
    shown = language if ui is None else Language(ui)
    click.echo(render(reading, library.record, language=shown, columns=shutil.get_terminal_size().columns), nl=False)
