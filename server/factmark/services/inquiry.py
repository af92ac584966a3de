"""What is asked of a provider about a reading: the claims that the rules left open, where the record may speak to them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from factmark.model.document import Language
from factmark.model.fact import Fact, Rank
from factmark.model.predicate import Predicate
from factmark.model.question import Passage, Question, Term
from factmark.model.reading import CheckedClaim, CheckedReading
from factmark.model.span import Span
from factmark.model.verdict import Rating
from factmark.provider.door import FactRanker, Provider
from factmark.services.library import Library

MAX_PASSAGES = 8
"""Claims in one question: a small local model loses count beyond."""

MAX_QUESTIONS = 4
"""Questions about one document, so that a long page keeps nobody waiting for minutes; the claims after that are not asked about."""

MAX_FACTS = 6
"""Facts offered for one claim, best first."""

MAX_CONTEXT_CHARS = 1_200
"""Of the paragraph around a claim; four in five paragraphs of news are shorter than half of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """A question, and the open claims its passages stand for, in the same order."""

    question: Question
    claims: tuple[CheckedClaim, ...]


def inquiries(reading: CheckedReading, library: Library, provider: Provider) -> tuple[Inquiry, ...]:
    """Up to `MAX_QUESTIONS` questions in the order of the text; none where no fact shares a name with an open claim."""
    open_claims = _open_claims(reading, library, provider)
    portions: list[Inquiry] = []
    while len(portions) < MAX_QUESTIONS and (portion := list(islice(open_claims, MAX_PASSAGES))):
        first = len(portions) * MAX_PASSAGES + 1
        portions.append(_inquiry(reading, library, portion, first=first))
    return tuple(portions)


def is_open(claim: CheckedClaim) -> bool:
    """True where the rules answer that no fact speaks to a claim that could be checked."""
    return claim.verdict.rating is Rating.UNKNOWN and claim.claim.is_checkable


_Open = tuple[CheckedClaim, tuple[Fact, ...]]


def _open_claims(reading: CheckedReading, library: Library, provider: Provider) -> Iterator[_Open]:
    about = _index(library) if any(is_open(claim) for claim in reading.claims) else {}
    for claim in reading.claims:
        facts = _facts(claim, reading, library, about) if is_open(claim) else ()
        if facts and isinstance(provider, FactRanker):
            by_id = {fact.id: fact for fact in facts}
            facts = tuple(by_id[each] for each in dict.fromkeys(provider.rank(claim.claim, facts)) if each in by_id)
        if facts:
            yield claim, facts[:MAX_FACTS]


def _index(library: Library) -> dict[str, list[Fact]]:
    """The facts that may be offered, by what their statements name; made anew for every document, which a model's answer outlasts."""
    about: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in library.record.facts.values():
        if fact.rank is not Rank.DEPRECATED:
            for key in _stated(fact):
                about[key].append(fact)
    return about


def _facts(claim: CheckedClaim, reading: CheckedReading, library: Library, about: Mapping[str, list[Fact]]) -> tuple[Fact, ...]:
    """Facts that share an entity with the claim's sentence: those that the rules found nearest, then those that share most."""
    sentence = next((span for span in reading.sentences if span.overlaps(claim.claim.span)), claim.claim.span)
    mentioned = {entity for mention in reading.mentions if sentence.overlaps(mention.span) for entity in mention.entities}
    stated = claim.claim.statement.names()
    entities = frozenset((mentioned | stated) & library.record.entities.keys()) - library.factbase.concepts
    named = entities | stated
    found = {fact.id: fact for key in entities for fact in about.get(key, ())}
    nearest = {near.fact: place for place, near in enumerate(claim.verdict.related)}
    return tuple(sorted(found.values(), key=lambda fact: (nearest.get(fact.id, len(nearest)), -len(_stated(fact) & named), fact.id)))


def _inquiry(reading: CheckedReading, library: Library, portion: list[_Open], *, first: int) -> Inquiry:
    document = reading.document
    passages = tuple(
        Passage(
            id=f"p{first + index}",
            span=claim.claim.span,
            exact=claim.claim.span.of(document.text),
            context=_paragraph(document.text, claim.claim.span).of(document.text),
            facts=tuple(fact.id for fact in facts),
        )
        for index, (claim, facts) in enumerate(portion)
    )
    facts = tuple({fact.id: fact for _, offered in portion for fact in offered}.values())
    question = Question(
        language=document.language,
        title=document.title,
        published=document.published,
        passages=passages,
        facts=facts,
        names=_names(reading, library, portion, facts),
        predicates=_predicates(library, facts, document.language),
    )
    return Inquiry(question=question, claims=tuple(claim for claim, _ in portion))


def _paragraph(text: str, span: Span) -> Span:
    """The paragraph around a claim, cut to what lies nearest to it where it is long."""
    room = max(0, MAX_CONTEXT_CHARS - len(span))
    start = max(text.rfind("\n\n", 0, span.start) + 2 if "\n\n" in text[: span.start] else 0, span.start - room // 2)
    end = text.find("\n\n", span.end)
    return Span(start, min(len(text) if end < 0 else end, span.end + room // 2))


def _names(reading: CheckedReading, library: Library, portion: list[_Open], facts: tuple[Fact, ...]) -> tuple[Term, ...]:
    """Entities that stand in the paragraphs, and every entity and concept of the facts."""
    paragraphs = [_paragraph(reading.document.text, claim.claim.span) for claim, _ in portion]
    near = [mention for mention in reading.mentions if any(each.overlaps(mention.span) for each in paragraphs)]
    keys = dict.fromkeys(entity for mention in near for entity in mention.entities)
    for fact in facts:
        keys.update(dict.fromkeys(sorted(key for key in _stated(fact) if key in library.record.entities or key in library.factbase.concepts)))
    return tuple(Term(id=key, label=_label(key, library, reading.document.language)) for key in keys)


def _stated(fact: Fact) -> frozenset[str]:
    return frozenset() if fact.statement is None else fact.statement.names()


def _label(key: str, library: Library, language: Language) -> str:
    known = library.record.entities.get(key)
    return key.replace("-", " ") if known is None else known.label(language)


def _predicates(library: Library, facts: tuple[Fact, ...], language: Language) -> tuple[Term, ...]:
    """The relations that the facts state, and those on the same dimension: the opposites above all."""
    predicates = library.factbase.knowledge.lexicon.predicates
    stated = {key for fact in facts if fact.statement is not None for key in (fact.statement.predicate, fact.statement.event)}
    dimensions = {predicates[key].dimension for key in stated if key is not None and key in predicates}
    return tuple(_term(predicate, language) for predicate in predicates.values() if predicate.dimension in dimensions)


def _term(predicate: Predicate, language: Language) -> Term:
    label = predicate.label_ko if language is Language.KO else predicate.label_en
    return Term(id=predicate.id, label=label or predicate.id)
