"""factmark import: packs into the stored fact base."""

import os
from pathlib import Path

import click

from factmark.config import Settings
from factmark.services.importing import import_pack
from factmark.services.library import read_pack
from factmark.services.stock import imported
from factmark.storage.database import migrate, open_engine


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
def import_(files: tuple[Path, ...]) -> None:
    """Import pack FILEs; an entity or fact whose id is already stored is replaced."""
    packs = [read_pack(file) for file in files]
    engine = open_engine(Settings.from_environment(os.environ).database)
    migrate(engine)
    for pack in packs:
        report = import_pack(engine, pack)
        click.echo(imported(pack.id, report))
        for warning in report.warnings:
            click.echo(f"Warning: {warning}", err=True)
