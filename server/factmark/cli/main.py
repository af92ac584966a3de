"""The `factmark` command: its subcommands, and how any of them says that something went wrong."""

import io
import os
import sys

import click

from factmark.cli.check import check
from factmark.cli.evaluate import evaluate
from factmark.cli.importing import import_
from factmark.cli.lexicon import lexicon
from factmark.cli.read import read
from factmark.cli.serve import serve
from factmark.errors import FactmarkError

INTERRUPTED = 130
"""What a shell reports for a command that was stopped with Ctrl-C."""


class Failure(click.ClickException):
    """One line on standard error, and the exit code of a usage error."""

    exit_code = 2

    def format_message(self) -> str:
        """The message on one line."""
        return " ".join(self.message.split())


class Commands(click.Group):
    """A group whose commands may raise any FactmarkError."""

    def invoke(self, ctx: click.Context) -> object:
        """What the command returns.

        Raises:
            Failure: the command raised a FactmarkError.
            Exit: the person stopped it.
        """
        try:
            return super().invoke(ctx)
        except FactmarkError as error:
            raise Failure(str(error)) from error
        except KeyboardInterrupt as interrupt:
            raise click.exceptions.Exit(INTERRUPTED) from interrupt


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="factmark")
@click.pass_context
def cli(context: click.Context) -> None:
    """Read Korean and English news against a fact base, claim by claim."""
    if "NO_COLOR" in os.environ:
        context.color = False


for command in (read, check, import_, serve, evaluate, lexicon):
    cli.add_command(command)


def main() -> None:
    """Run the command line and exit with its code."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    cli(prog_name="factmark")
