"""Dated claims of real headlines against a small timeline: what the strongest decisive claim of title and lede says of the fact that is asked about."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from tests.measures.measure import Record

from factmark.model.document import Document, Language
from factmark.model.fact import Fact
from factmark.model.reading import CheckedClaim
from factmark.model.verdict import Rating, Verdict
from factmark.services.factbase import Factbase, compile_factbase, parse_packs
from factmark.services.library import read_pack, starter_packs
from factmark.services.reading import check

TIMELINE = Path(__file__).with_name("m10_timeline.yaml")
"""Facts in our own words, the number of the fact they belong to in front of their id."""
_LABELS = {Rating.SUPPORTED: "supported", Rating.PARTLY: "supported", Rating.OUTDATED: "outdated", Rating.CONTRADICTED: "contradicted"}
_STRONGEST = (Rating.CONTRADICTED, Rating.OUTDATED, Rating.SUPPORTED, Rating.PARTLY)


def predictions(gold: tuple[Record, ...], _folder: Path) -> Iterable[Record]:
    """One prediction a record: `label` as of the day that is asked about, `label_at_publication` as of the article's own."""
    names = (replace(pack, facts=()) for pack in starter_packs())
    parsed = parse_packs((*names, read_pack(TIMELINE)))
    factbase = compile_factbase(parsed.entities, parsed.facts, version="timeline")
    facts = {fact.id: fact for fact in parsed.facts}
    for record in gold:
        verdict = _verdict(record, factbase)
        then = Rating.UNKNOWN.value if verdict is None else _LABELS.get(verdict.rating, Rating.UNKNOWN.value)
        now = Rating.OUTDATED.value if verdict is not None and _has_ended(verdict, facts, date.fromisoformat(record["as_of"])) else then
        yield {"id": record["id"], "label": now, "label_at_publication": then}


def at_publication(gold: tuple[Record, ...], predicted: tuple[Record, ...]) -> str:
    """The same predictions against the labels of the day of publication."""
    labels = {each["id"]: each["label_at_publication"] for each in predicted}
    right = sum(labels[record["id"]] == record["label_at_publication"] for record in gold)
    decided = sum(label != Rating.UNKNOWN.value for label in labels.values())
    return f"at publication: {right} of {len(gold)} right, {decided} decided\n"


def _verdict(record: Record, factbase: Factbase) -> Verdict | None:
    """The verdict of the claim that says most about the fact, a conflict before an agreement: the one a reader would look at."""
    text = "\n\n".join(part for part in (record["text"], record["lede"]) if part)
    published = datetime.fromisoformat(record["date"]).date()
    reading = check(Document(text=text, language=Language(record["lang"]), published=published), factbase)
    return min(_speaking_of(record["fact_id"], reading.claims), key=lambda verdict: _STRONGEST.index(verdict.rating), default=None)


def _speaking_of(number: str, claims: Iterable[CheckedClaim]) -> Iterator[Verdict]:
    """The decisive verdicts that cite the fact, on a claim's content or on whether its speaker said it."""
    wanted = f"{number.lower()}-"
    for verdict in (verdict for claim in claims for verdict in (claim.verdict, claim.attribution_verdict)):
        if verdict is not None and verdict.rating in _LABELS and any(fact.startswith(wanted) for fact in verdict.facts):
            yield verdict


def _has_ended(verdict: Verdict, facts: dict[str, Fact], day: date) -> bool:
    """True when every fact that supported the claim is over by that day: true at the time."""
    ends = [facts[key].validity.last for key in verdict.facts]
    return verdict.rating is Rating.SUPPORTED and all(end is not None and end < day for end in ends)
