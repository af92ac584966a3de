"""`python -m tests.gold.explanations`: a sample of explanations as Markdown, for anybody to judge.

The claims are those of our own articles and of the misleading pairs, so that every word may be shown; which are drawn is decided by a
hash of the claim, so that nobody picks the good ones.
"""

import hashlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.gold import test_pairs

from factmark.interchange.gold import load_gold
from factmark.model.document import Language
from factmark.model.verdict import Rating, Verdict
from factmark.services.labelled import read_labelled

OWN = Path(__file__).parent
DRAWN = {
    Rating.SUPPORTED: 6, Rating.CONTRADICTED: 5, Rating.OUTDATED: 3, Rating.PARTLY: 1, Rating.DISPUTED: 1, Rating.UNKNOWN: 4,
}  # fmt: skip
"""How many of each rating are drawn for a language; 20 in all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """A claim with its verdict, and the article or pair it is from."""

    source: str
    exact: str
    verdict: Verdict

    @property
    def draw(self) -> str:
        return hashlib.sha256(f"{self.source} {self.exact}".encode()).hexdigest()


def explained(language: Language) -> Iterator[Explained]:
    """Every claim of our articles and pairs in that language."""
    for document in load_gold(OWN / f"articles-{language}.jsonl"):
        for checked in read_labelled(document).found.claims:
            yield Explained(source=document.id, exact=checked.claim.exact, verdict=checked.verdict)
    for sheet in test_pairs.SHEETS:
        if sheet.language is language:
            for pair in test_pairs.pairs(sheet):
                for checked in test_pairs.read(pair, sheet).claims:
                    yield Explained(source=pair.id, exact=checked.claim.exact, verdict=checked.verdict)


def drawn(language: Language) -> list[Explained]:
    """The sample of a language, rating by rating; where a rating is rarer than it should be, further open claims fill up."""
    every = sorted(explained(language), key=lambda each: each.draw)
    sample = [each for rating, count in DRAWN.items() for each in [claim for claim in every if claim.verdict.rating is rating][:count]]
    more = [each for each in every if each.verdict.rating is Rating.UNKNOWN and each not in sample]
    return [*sample, *more[: sum(DRAWN.values()) - len(sample)]]


def main() -> None:
    for language in (Language.KO, Language.EN):
        sys.stdout.write(f"\n### {language}\n\n")
        for number, each in enumerate(drawn(language), start=1):
            explanation = each.verdict.explanation
            sys.stdout.write(f"{number}. **{each.verdict.rating}** “{' '.join(each.exact.split())}”\n   - {explanation.ko}\n   - {explanation.en}\n")


if __name__ == "__main__":
    main()
