"""The same article against ever more facts; made up, but for those of its own pack. One in a thousand speaks of the article's names."""

import gc
import random
from datetime import date

from article import article, unread
from clock import cpu_ms, cpu_s, resident_mb, row

from factmark.interchange.pack import load_pack
from factmark.language.lexicon_file import bundled_lexicon
from factmark.model.document import Language
from factmark.model.entity import Entity, EntityType, Name
from factmark.model.fact import Fact
from factmark.model.interval import Interval
from factmark.model.statement import Argument, Role, Statement, Tense
from factmark.services.factbase import ParsedPack, compile_factbase, parse_packs
from factmark.services.reading import check

BARS = {100: 1.0, 10_000: 1.5, 1_000_000: 3.0}
"""How many times the first size's CPU an article may cost."""

FACTS_PER_ENTITY = 5
SHARED = 0.001
"""Share of the facts that name something of the article."""


def crowd(size: int, own: list[str]) -> tuple[list[Entity], list[Fact]]:
    """Entities and facts of which the article says nothing, but for the share that names one of `own`."""
    rng = random.Random(size)
    predicates = sorted(bundled_lexicon().predicates)
    names = [f"qorp-{index}" for index in range(max(1, size // FACTS_PER_ENTITY))]
    facts: list[Fact] = []
    for index in range(size):
        subject, what = (rng.choice(own) if rng.random() < SHARED else rng.choice(names)), rng.choice(names)
        arguments = (Argument(role=Role.SUBJECT, key=subject, words=subject), Argument(role=Role.OBJECT, key=what, words=what))
        statement = Statement(predicate=rng.choice(predicates), arguments=arguments, tense=Tense.PAST)
        validity = Interval(first=date(2025, 1, 1))
        facts.append(Fact(id=f"crowd-{index}", wording=f"{subject} did it to {what}.", language=Language.EN, statement=statement, validity=validity))
    return [_company(name) for name in names], facts


def _company(name: str) -> Entity:
    return Entity(id=name, type=EntityType.ORGANIZATION, names=(Name(text=name.title(), language=Language.EN, is_label=True),))


def measure(size: int, parsed: ParsedPack) -> tuple[float, str]:
    """CPU milliseconds of a first reading, and what holding so many facts costs."""
    document, _ = article()
    held = resident_mb()
    entities, facts = crowd(size, [entity.id for entity in parsed.entities])
    made = resident_mb() - held
    seconds, _ = built = cpu_s(lambda: compile_factbase((*parsed.entities, *entities), (*parsed.facts, *facts), version="bench"))
    base = built[1]
    note = f"facts {made:.0f} MB, compiled in {seconds:.1f} s and {resident_mb() - held - made:.0f} MB"
    gc.collect()
    gc.freeze()
    milliseconds = cpu_ms(lambda: check(document, base), before=lambda: unread(base))
    gc.unfreeze()
    return milliseconds, note


def main() -> None:
    """Print the table."""
    _, pack = article()
    parsed = parse_packs([load_pack(pack.read_text("utf-8"), file=str(pack))])
    print("The same article for the first time, by the number of facts:")
    first: float | None = None
    for size, bar in BARS.items():
        milliseconds, note = measure(size, parsed)
        first = milliseconds if first is None else first
        row(f"{size:>9,} facts", f"{milliseconds:.1f} ms", f"{milliseconds / first:.2f} x, bar {bar} x; {note}")
