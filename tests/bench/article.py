"""One Korean article, stage by stage: read for the first time, and when its lines were read before.

It is the seed article beside the checkout where it is there, else the Korean demonstration article.
"""

from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path

import yaml
from clock import cpu_ms, row

from factmark.interchange.pack import load_pack
from factmark.language import pattern
from factmark.language.ko.token import forget, tokens
from factmark.language.normalize import normalize
from factmark.language.reader import read, sentences_of, spots_of
from factmark.model.document import Document, Language
from factmark.services.factbase import Factbase, factbase_of_packs
from factmark.services.reading import check

ROOT = Path(__file__).resolve().parent.parent.parent
SEED = ROOT.parent / "shared" / "articles" / "h20-export"
STARTER = ROOT / "server" / "factmark" / "packs" / "chip-export-controls.yaml"
DEMO = ROOT / "server" / "factmark" / "web" / "demo" / "ko.yaml"

BAR_COLD_MS = 40
BAR_KNOWN_MS = 5


def article() -> tuple[Document, Path]:
    """The article to read, and the pack to read it against."""
    if SEED.is_dir():
        text = (SEED / "article.txt").read_text("utf-8")
        return Document(text=text, language=Language.KO, published=date(2025, 7, 18)), SEED / "facts.yaml"
    demo = yaml.safe_load(DEMO.read_text("utf-8"))
    text = "\n\n".join([demo["title"], *demo["paragraphs"]])
    return Document(text=text, language=Language.KO, published=date.fromisoformat(str(demo["published"]))), STARTER


def unread(base: Factbase) -> None:
    """Forget every sentence and verdict."""
    forget()
    base.knowledge.passages.clear()
    base.verdicts.clear()


def stages(document: Document, base: Factbase) -> list[tuple[str, float]]:
    """Each stage of a first reading on its own, what it needs of the stages before made beforehand."""
    knowledge = base.knowledge
    normal = normalize(document.text)
    spots = spots_of(normal.text, knowledge)
    parts = sentences_of(normal.text, spots, document)

    def parsed() -> object:
        return pattern.parsed(normal.text, parts, knowledge.lexicon, knowledge.kinds, document.language)

    return [
        ("normalise", cpu_ms(lambda: normalize(document.text))),
        ("names and concepts", cpu_ms(lambda: spots_of(normal.text, knowledge))),
        ("sentences, amounts, dates", cpu_ms(lambda: sentences_of(normal.text, spots, document))),
        ("morphemes (Kiwi)", cpu_ms(lambda: [tokens(normal.text, part) for part in parts], before=forget)),
        ("clauses and unknown names, morphemes known", cpu_ms(parsed)),
        ("reading, all of the above and frames", cpu_ms(lambda: read(document, knowledge), before=lambda: unread(base))),
        ("reading known, verdicts anew", cpu_ms(lambda: check(document, base), before=base.verdicts.clear)),
    ]


def main() -> None:
    """Print the table."""
    document, pack = article()
    base = factbase_of_packs([load_pack(pack.read_text("utf-8"), file=str(pack))])
    note = "" if SEED.is_dir() else " (the seed article is not beside the checkout: its bars are not for this one)"
    print(f"One Korean article of {len(document.text)} characters against {pack.name}{note}:")
    for name, milliseconds in stages(document, base):
        row(name, f"{milliseconds:.1f} ms")
    row("READ AND JUDGED for the first time", f"{cpu_ms(lambda: check(document, base), before=lambda: unread(base)):.1f} ms", f"bar {BAR_COLD_MS} ms")
    row("READ AND JUDGED when its sentences were read before", f"{cpu_ms(lambda: check(document, base)):.1f} ms", f"bar {BAR_KNOWN_MS} ms")
    number = count(1)
    shifted = cpu_ms(lambda: check(replace(document, text=f"{'·' * next(number)}\n\n{document.text}"), base))
    row("the same behind a line it did not have before", f"{shifted:.1f} ms")
