"""A provider asked about a reading that the rules have judged; what it says is kept apart from their verdicts."""

import json
import logging
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from hashlib import sha256
from typing import TypeVar

from sqlalchemy import Engine
from sqlmodel import Session

from factmark.errors import ProviderError
from factmark.model.claim import Claim
from factmark.model.codec import Json, encode
from factmark.model.document import Document
from factmark.model.fact import Fact
from factmark.model.proposal import Proposals, ProposedFrame, ProposedMention, ProposedVerdict
from factmark.model.provenance import ENGINE
from factmark.model.question import Question
from factmark.model.reading import CheckedReading
from factmark.model.suggestion import Consultation, Origin, Refusal, Suggestion
from factmark.model.verdict import Explanation, Rating, Verdict
from factmark.provider.door import FrameProvider, MentionProvider, Provider, VerdictReviewer
from factmark.reconcile.reconciliation import reconcile
from factmark.reconcile.relevance import ranked
from factmark.services.factbase import Factbase
from factmark.services.inquiry import Inquiry, inquiries, is_open
from factmark.services.library import Library
from factmark.services.provider import Providers
from factmark.services.reading import context_of
from factmark.services.suggestion import Asked, Checked, framed, named, reviewed
from factmark.storage import answers, readings, suggestions
from factmark.storage.answers import Answer
from factmark.storage.database import reading_session, write
from factmark.storage.text import is_storable

MAX_CONSULTATION_S = 180.0
"""After this long no further question is asked about a document."""

log = logging.getLogger(__name__)

Proposal = TypeVar("Proposal", ProposedMention, ProposedFrame, ProposedVerdict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """Who may be asked, where the answers are kept, and the clock (UTC)."""

    engine: Engine
    providers: Providers
    now: Callable[[], datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Call:
    """One provider, asked from one bench."""

    bench: Bench
    name: str
    provider: Provider


def consult(bench: Bench, name: str, reading: CheckedReading, library: Library) -> Consultation:
    """What the provider of that name suggests about the reading; nothing of the reading changes.

    It is told of open claims to which the record may speak, and of nothing where there are none. A failure ends the questions and
    is told in the consultation.

    Raises:
        NoProviderError: there is no provider of that name.
        StorageError: an answer cannot be kept.
    """
    call = _Call(bench=bench, name=name, provider=bench.providers.get(name))
    started = time.monotonic()
    asked = 0
    checked: list[Checked] = []
    failure: str | None = None
    try:
        checked += _mentions(call, reading, library)
        for inquiry in inquiries(reading, library, call.provider):
            _stop_after(started + MAX_CONSULTATION_S)
            checked += _passages(call, reading.document, inquiry, library.factbase)
            asked += len(inquiry.claims)
    except ProviderError as error:
        failure = str(error)
    found = _consultation(call, asked, checked, failure)
    elapsed_ms = (time.monotonic() - started) * 1000
    log.info("%s: %d claims, %d suggestions, %d refused, %.0f ms", name, asked, len(found.suggestions), sum(dict(found.refused).values()), elapsed_ms)
    return found


def keep(engine: Engine, reading_id: str, consultation: Consultation) -> None:
    """Stores the suggestions with a stored reading; what was suggested earlier stays where the provider failed.

    Raises:
        StorageError: the database cannot be written.
    """

    def change(session: Session) -> None:
        if readings.by_id(session, reading_id) is None:
            return  # the page was read otherwise while the model was thinking
        suggestions.replace(session, consultation.suggestions, reading_id=reading_id, provider=consultation.provider)
        session.commit()

    if consultation.failure is None:
        write(engine, change)


def kept(engine: Engine, reading_id: str, provider: str) -> tuple[Suggestion, ...]:
    """What the provider suggested about a stored reading; () where it was not asked."""
    with reading_session(engine) as session:
        return suggestions.of_reading(session, reading_id, provider) if is_storable(provider) else ()


def filled(reading: CheckedReading, found: Iterable[Suggestion]) -> CheckedReading:
    """The reading with suggested ratings where the rules answer unknown: for measuring, never for a reader.

    Where suggestions about one claim disagree, none of them counts.
    """
    rated = [each for each in found if each.rating is not None]
    claims = []
    for claim in reading.claims:
        own = [each for each in rated if each.span == claim.claim.span]
        if is_open(claim) and own and len({each.rating for each in own}) == 1:
            claims.append(replace(claim, verdict=_verdict(own[0])))
        else:
            claims.append(claim)
    return replace(reading, claims=tuple(claims))


def _stop_after(deadline: float) -> None:
    if time.monotonic() > deadline:
        raise ProviderError(f"the model took more than {MAX_CONSULTATION_S:.0f} seconds; the last claims were not asked about")


def _mentions(call: _Call, reading: CheckedReading, library: Library) -> list[Checked]:
    provider = call.provider
    if not isinstance(provider, MentionProvider):
        return []
    document = Document(text=reading.document.text, language=reading.document.language, published=reading.document.published)
    entities = tuple(library.record.entities.values())
    answer = _answer(
        call,
        question=[encode(document), encode(tuple(entity.id for entity in entities))],
        ask=lambda: Proposals(mentions=_of(ProposedMention, provider.mentions(document, entities))),
    )
    known = frozenset(library.record.entities)
    return [named(reading.document, known, reading.mentions, each, answer.origin) for each in answer.proposals.mentions]


def _passages(call: _Call, document: Document, inquiry: Inquiry, factbase: Factbase) -> Iterator[Checked]:
    provider, question = call.provider, inquiry.question
    if not isinstance(provider, FrameProvider | VerdictReviewer):
        return
    answer = _answer(call, question=encode(question), ask=lambda: _proposals(provider, question))
    asked = Asked(document=document, inquiry=inquiry, origin=answer.origin)
    yield from framed(asked, answer.proposals.frames, _judge(document, factbase))
    yield from reviewed(asked, answer.proposals.verdicts)


def _proposals(provider: FrameProvider | VerdictReviewer, question: Question) -> Proposals:
    return Proposals(
        frames=_of(ProposedFrame, provider.frames(question)) if isinstance(provider, FrameProvider) else (),
        verdicts=_of(ProposedVerdict, provider.review(question)) if isinstance(provider, VerdictReviewer) else (),
    )


def _of(kind: type[Proposal], proposals: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
    """What a provider gave, once it is seen to be what it promised."""
    if not isinstance(proposals, tuple) or not all(isinstance(each, kind) for each in proposals):
        raise ProviderError(f"the provider gave something else than a tuple of {kind.__name__}")
    return proposals


def _judge(document: Document, factbase: Factbase) -> Callable[[Claim, tuple[Fact, ...]], Verdict]:
    context = context_of(document, factbase)

    def judge(claim: Claim, facts: tuple[Fact, ...]) -> Verdict:
        return reconcile(claim, ranked(facts, context.predicates, context.taxonomy), context)

    return judge


def _answer(call: _Call, *, question: Json, ask: Callable[[], Proposals]) -> Answer:
    """The answer kept for the question, or a new one; only a new one waits for its turn."""
    key = json.dumps([ENGINE, call.name, call.provider.model, call.provider.version, question], ensure_ascii=False, sort_keys=True)
    digest = sha256(key.encode()).hexdigest()
    with reading_session(call.bench.engine) as session:
        known = answers.by_digest(session, digest)
    if known is not None:
        return known
    with call.bench.providers.turn() as is_free:
        if not is_free:
            raise ProviderError("other readings are waiting for the model; ask again in a moment")
        proposals = ask()
    if not is_storable(json.dumps(encode(proposals), ensure_ascii=False)):
        raise ProviderError("the provider's answer holds characters that no text may hold")
    origin = Origin(provider=call.name, model=call.provider.model, version=call.provider.version, generated=call.bench.now())
    return write(call.bench.engine, partial(_store, answer=Answer(digest=digest, origin=origin, proposals=proposals)))


def _store(session: Session, *, answer: Answer) -> Answer:
    stored = answers.store(session, answer)
    session.commit()
    return stored


def _consultation(call: _Call, passages: int, checked: list[Checked], failure: str | None) -> Consultation:
    found = sorted((each for each in checked if isinstance(each, Suggestion)), key=lambda each: each.span)
    refused = Counter(each for each in checked if isinstance(each, Refusal))
    return Consultation(
        provider=call.name,
        model=call.provider.model,
        passages=passages,
        suggestions=tuple(found),
        refused=tuple(sorted(refused.items())),
        failure=failure,
    )


def _verdict(suggestion: Suggestion) -> Verdict:
    return Verdict(
        rating=suggestion.rating or Rating.UNKNOWN,
        facts=suggestion.facts,
        evidence=(),
        explanation=Explanation(en=suggestion.reason, ko=suggestion.reason),
    )
