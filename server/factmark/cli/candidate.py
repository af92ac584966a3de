"""Names that the fact base lacks, for the terminal: one a line, what it may name, how often it stands in the text."""

from collections.abc import Iterable, Iterator

import click

from factmark.cli.text import cells
from factmark.model.candidate import Candidate
from factmark.model.document import Language
from factmark.web.wording import words


def render_candidates(candidates: Iterable[Candidate], *, language: Language) -> str:
    """The names in columns, those named most often first; a sentence where there are none."""
    return "\n".join(_lines(tuple(candidates), words(language).candidates)) + "\n"


def _lines(found: tuple[Candidate, ...], texts: dict[str, str]) -> Iterator[str]:
    if not found:
        yield texts["none"]
        return
    yield click.style(texts["heading"], bold=True)
    widest = max(cells(each.name) for each in found)
    for each in found:
        yield f"  {each.count:>3}  {each.name}{' ' * (widest - cells(each.name))}  {texts[each.kind.value]}"
