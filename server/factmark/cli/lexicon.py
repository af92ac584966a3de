"""factmark lexicon: which words of a text it lacks, and what is wrong with its files."""

import itertools
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from factmark.cli.read import as_json
from factmark.cli.source import Given, load_document
from factmark.errors import LexiconError
from factmark.interchange.corpus import load_corpus
from factmark.language.coverage import Coverage, MissingWord
from factmark.language.coverage import coverage as coverage_of
from factmark.language.fault import faults
from factmark.language.lexicon_file import bundled_lexicon, bundled_texts
from factmark.model.codec import Json
from factmark.model.document import Document
from factmark.services.page import language_of

SHOWN = 40
"""Missing words of one language that the text form lists unless told otherwise: a screenful."""

NOTHING_GIVEN = Given(published=None, language=None)


@click.group()
def lexicon() -> None:
    """Measure and check the lexicon of predicates and concepts."""


@lexicon.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option("--limit", type=click.IntRange(min=0), default=SHOWN, show_default=True, help="How many missing words to list for each language.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def coverage(files: tuple[Path, ...], limit: int, form: str) -> None:
    """Say which verbs of FILEs (.txt, .html, .jsonl) the lexicon lacks, the most frequent first."""
    found = coverage_of(itertools.chain.from_iterable(documents(file) for file in files), bundled_lexicon())
    click.echo(as_json([coverage_json(each, limit) for each in found]) if form == "json" else coverage_text(found, limit), nl=False)


@lexicon.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE...]")
def check(files: tuple[Path, ...]) -> None:
    """Check lexicon FILEs together with the bundled ones they do not replace; without FILE the bundled ones alone."""
    given = {file.name: lexicon_text(file) for file in files}
    found = [fault for fault in faults({**bundled_texts(), **given}) if not given or fault.file in given]
    for fault in found:
        click.echo(str(fault))
    click.echo(f"Faults: {len(found)}", err=True)
    if found:
        raise click.exceptions.Exit(1)


def documents(file: Path) -> Iterator[Document]:
    """The texts of one file.

    Raises:
        FactmarkError: it cannot be read; the message names it.
    """
    if file.suffix.lower() != ".jsonl":
        yield load_document(str(file), NOTHING_GIVEN)
        return
    for each in load_corpus(file):
        yield Document(text=each.text, language=each.language or language_of(each.text))


def lexicon_text(file: Path) -> str:
    """The text of a lexicon file.

    Raises:
        LexiconError: it cannot be read.
    """
    try:
        return file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(f"{file} cannot be read: {error}") from error


def coverage_json(found: Coverage, limit: int) -> dict[str, Json]:
    """The figures of one language, the share to four places."""
    missing: list[Json] = [dict(asdict(word)) for word in found.missing[:limit]]
    return {
        "language": found.language.value,
        "verbs": found.verbs,
        "covered": found.covered,
        "conditional": found.conditional,
        "share": round(found.share, 4),
        "missing": missing,
    }


def coverage_text(found: tuple[Coverage, ...], limit: int) -> str:
    """A table of the figures, and under it the missing words of each language."""
    lines = [f"{'':<6}{'verbs':>10}{'covered':>10}{'share':>10}{'conditional':>13}{'missing':>10}"]
    lines += [f"{each.language:<6}{each.verbs:>10}{each.covered:>10}{each.share:>10.1%}{each.conditional:>13}{len(each.missing):>10}" for each in found]
    for each in found:
        lines += ["", *(_word(each, word) for word in each.missing[:limit])]
    return "\n".join(lines) + "\n"


def _word(found: Coverage, word: MissingWord) -> str:
    return f"{found.language} {word.count:>6} {'noun' if word.is_noun else 'verb'} {word.lemma}: {word.example}"
