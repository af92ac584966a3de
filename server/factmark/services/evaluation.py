"""How well documents are read: what was found against what people labelled, counted as docs/evaluate.md defines."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields

from factmark.interchange.gold import GoldClaim, GoldDocument
from factmark.model.reading import CheckedClaim, CheckedReading
from factmark.model.span import Span
from factmark.model.verdict import Evidence, Rating

SAME_SPAN = 0.9
"""A found claim that shares this much of the longer of the two spans is the gold claim's own finding."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Counts over documents; tallies of several documents add up."""

    entity_hits: int = 0
    entities_found: int = 0
    entities_gold: int = 0
    claim_hits: int = 0
    claims_false: int = 0
    claims_gold: int = 0
    verdict_hits: int = 0
    settled_hits: int = 0
    settled_gold: int = 0
    decisive_hits: int = 0
    decisive_found: int = 0
    stray: int = 0
    speaker_hits: int = 0
    speakers_compared: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(**{each.name: getattr(self, each.name) + getattr(other, each.name) for each in fields(self)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """The published figures, 0 to 1; `stray` is a count of decisive verdicts on text that gold does not mark."""

    claims: int
    entity_precision: float
    entity_recall: float
    entity_f1: float
    claim_f1: float
    verdict: float
    settled: float
    decisive: float
    speaker: float
    stray: int

    @classmethod
    def of(cls, tally: Tally) -> "Scores":
        """The figures that a tally amounts to; a share of nothing is 0."""
        return cls(
            claims=tally.claims_gold,
            entity_precision=_share(tally.entity_hits, tally.entities_found),
            entity_recall=_share(tally.entity_hits, tally.entities_gold),
            entity_f1=_share(2 * tally.entity_hits, tally.entities_found + tally.entities_gold),
            claim_f1=_share(2 * tally.claim_hits, tally.claim_hits + tally.claims_false + tally.claims_gold),
            verdict=_share(tally.verdict_hits, tally.claims_gold),
            settled=_share(tally.settled_hits, tally.settled_gold),
            decisive=_share(tally.decisive_hits, tally.decisive_found),
            speaker=_share(tally.speaker_hits, tally.speakers_compared),
            stray=tally.stray,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongVerdict:
    """A decisive verdict to be looked at. `expected` is None where gold marks no claim at all."""

    document: str
    exact: str
    expected: Rating | None
    found: Rating
    facts: tuple[str, ...]
    evidence: tuple[Evidence, ...]


Confusion = Counter[tuple[str, Rating, Rating | None]]
"""How many claims of a language have the first rating in gold and got the second; None where they were not found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """Figures for all documents and per language, with every wrong decisive verdict in the order of reading."""

    overall: Scores
    languages: tuple[tuple[str, Scores], ...]
    wrong: tuple[WrongVerdict, ...]
    confusion: Confusion


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledReading:
    """A gold document beside what was read in it; `concepts` are the ids of concept entities of its pack."""

    gold: GoldDocument
    found: CheckedReading
    concepts: frozenset[str]


def evaluate(documents: tuple[GoldDocument, ...], read: Callable[[GoldDocument], LabelledReading]) -> Evaluation:
    """The figures of reading every document with `read`."""
    overall, by_language = Tally(), dict[str, Tally]()
    wrong: list[WrongVerdict] = []
    confusion: Confusion = Counter()
    for document in documents:
        reading = read(document)
        tally, mistakes = score(reading)
        confusion.update(_confused(reading))
        language = document.document.language.value
        overall += tally
        by_language[language] = by_language.get(language, Tally()) + tally
        wrong.extend(mistakes)
    languages = tuple((language, Scores.of(tally)) for language, tally in sorted(by_language.items()))
    return Evaluation(overall=Scores.of(overall), languages=languages, wrong=tuple(wrong), confusion=confusion)


def _confused(reading: LabelledReading) -> Iterator[tuple[str, Rating, Rating | None]]:
    language = reading.gold.document.language.value
    for claim in reading.gold.claims:
        answer = _answer(claim, reading.found.claims)
        yield language, claim.rating, None if answer is None else answer.verdict.rating


def score(reading: LabelledReading) -> tuple[Tally, tuple[WrongVerdict, ...]]:
    """The counts of one document and its wrong decisive verdicts."""
    answers = tuple(_answer(claim, reading.found.claims) for claim in reading.gold.claims)
    stray, claims_false = _unmarked(reading)
    tally = _entities(reading) + _verdicts(reading.gold.claims, answers) + Tally(claims_false=claims_false, stray=len(stray))
    pairs = zip(reading.gold.claims, answers, strict=True)
    wrong = [_wrong(reading.gold.id, claim, gold.rating) for gold, claim in pairs if claim is not None and _is_wrong(gold, claim)]
    return tally, tuple(wrong + [_wrong(reading.gold.id, claim, None) for claim in stray])


def _entities(reading: LabelledReading) -> Tally:
    gold = {(mention.span, mention.entity) for mention in reading.gold.mentions}
    found = {(mention.span, mention.entity) for mention in reading.found.mentions if mention.entity is not None}
    counted = {each for each in found if each in gold or each[1] not in reading.concepts}
    return Tally(entity_hits=len(gold & counted), entities_found=len(counted), entities_gold=len(gold))


def _answer(gold: GoldClaim, claims: tuple[CheckedClaim, ...]) -> CheckedClaim | None:
    """The found claim that answers for the gold one: the one with its span, else one that cites its fact, else a decisive one."""
    facts = frozenset(gold.facts)

    def rank(claim: CheckedClaim) -> tuple[bool, int, bool]:
        return (
            not _has_same_span(claim.claim.span, gold.span),
            -len(facts & frozenset(claim.verdict.facts)),
            not claim.verdict.rating.is_decisive,
        )

    return min((claim for claim in claims if _matches(claim.claim.span, gold.span)), key=rank, default=None)


def _verdicts(gold: tuple[GoldClaim, ...], answers: tuple[CheckedClaim | None, ...]) -> Tally:
    tally = Tally()
    for claim, answer in zip(gold, answers, strict=True):
        found = None if answer is None else _rating(claim, answer)
        is_right = found is claim.rating
        is_decisive = found is not None and found.is_decisive
        tally += Tally(
            claims_gold=1,
            claim_hits=int(answer is not None),
            verdict_hits=int(is_right),
            settled_gold=int(claim.rating.is_decisive),
            settled_hits=int(claim.rating.is_decisive and is_right),
            decisive_found=int(is_decisive),
            decisive_hits=int(is_decisive and is_right),
            speakers_compared=int(answer is not None),
            speaker_hits=int(answer is not None and _names_speaker(claim, answer)),
        )
    return tally


def _rating(gold: GoldClaim, answer: CheckedClaim) -> Rating:
    """Not checkable counts as unknown where gold says unknown: both leave the claim open."""
    found = answer.verdict.rating
    return Rating.UNKNOWN if found is Rating.NOT_CHECKABLE and gold.rating is Rating.UNKNOWN else found


def _names_speaker(gold: GoldClaim, answer: CheckedClaim) -> bool:
    attribution = answer.claim.attribution
    if gold.speaker is None or attribution is None:
        return gold.speaker is None and attribution is None
    return gold.speaker.startswith("(") or attribution.speaker == gold.speaker


def _unmarked(reading: LabelledReading) -> tuple[tuple[CheckedClaim, ...], int]:
    """Decisive claims on text that gold does not mark, and how many checkable claims stand there in all."""
    marked = [claim.span for claim in reading.gold.claims]
    extra = [
        claim
        for claim in reading.found.claims
        if claim.verdict.rating is not Rating.NOT_CHECKABLE
        and not any(_matches(claim.claim.span, span) for span in marked)
        and not any(claim.claim.span.overlap(span) * 2 >= len(claim.claim.span) for span in reading.gold.ignored)
    ]
    return tuple(claim for claim in extra if claim.verdict.rating.is_decisive), len(extra)


def _matches(found: Span, gold: Span) -> bool:
    return found.overlap(gold) * 2 >= min(len(found), len(gold))


def _has_same_span(found: Span, gold: Span) -> bool:
    return found.overlap(gold) >= SAME_SPAN * max(len(found), len(gold))


def _is_wrong(gold: GoldClaim, answer: CheckedClaim) -> bool:
    return answer.verdict.rating.is_decisive and answer.verdict.rating is not gold.rating


def _wrong(document: str, claim: CheckedClaim, expected: Rating | None) -> WrongVerdict:
    verdict = claim.verdict
    return WrongVerdict(
        document=document,
        exact=claim.claim.exact,
        expected=expected,
        found=verdict.rating,
        facts=verdict.facts,
        evidence=verdict.evidence,
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
