"""Options and inputs that several commands take."""

import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import ParamSpec, TypeVar

import click

from factmark.config import Settings
from factmark.model.document import Language
from factmark.services.consultation import Bench
from factmark.services.library import CurrentLibrary, Library, library_of_packs
from factmark.services.provider import open_providers
from factmark.services.stock import open_stocked
from factmark.storage.database import migrate, open_engine

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")


class Day(click.ParamType[date]):
    """A calendar day as YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day that `value` writes."""
        text = str(value)
        try:
            return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).date()
        except ValueError:
            self.fail(f"{text!r} is not a day; write it as 2025-07-18", param, ctx)


def language_option(name: str, text: str) -> Callable[[Callable[Parameters, Result]], Callable[Parameters, Result]]:
    """An option that takes ko or en, and gives None where it is absent."""
    return click.option(name, type=click.Choice([each.value for each in Language]), help=text)


pack_option = click.option(
    "--pack",
    "packs",
    type=click.Path(path_type=Path),
    multiple=True,
    metavar="FILE",
    help="Read against this pack instead of the stored fact base; may be given several times.",
)
date_option = click.option("--date", "published", type=Day(), help="The day of publication, when the page does not say it.")


with_option = click.option(
    "--with",
    "provider",
    metavar="NAME",
    help="Ask a model about the claims that the rules leave open, such as llm; sends parts of the text to it.",
)


def open_bench(name: str) -> Bench:
    """Where the provider of that name is asked; its answers are kept in the stored fact base's database.

    Raises:
        FactmarkError: the provider is not set up, or the database cannot be used.
    """
    settings = Settings.from_environment(os.environ)
    providers = open_providers(settings.llm, settings.providers, at_once=1)
    providers.get(name)
    engine = open_engine(settings.database)
    migrate(engine)
    return Bench(engine=engine, providers=providers, now=lambda: datetime.now(UTC))


def open_library(packs: tuple[Path, ...]) -> Library:
    """The library of the packs given, or of the stored fact base where none is; warnings go to standard error.

    Raises:
        FactmarkError: a pack or the database cannot be used.
    """
    if not packs:
        return CurrentLibrary(open_stocked(Settings.from_environment(os.environ).database)).get()
    library = library_of_packs(packs)
    for warning in library.warnings:
        click.echo(f"Warning: {warning}", err=True)
    return library
