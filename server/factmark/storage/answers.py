"""What providers answered, so that the same question is not asked twice."""

from dataclasses import dataclass

from sqlmodel import Session, select

from factmark.model.codec import decode, encode
from factmark.model.proposal import Proposals
from factmark.model.suggestion import Origin
from factmark.storage.tables import AnswerRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one provider answered to the question that `digest` stands for."""

    digest: str
    origin: Origin
    proposals: Proposals


def by_digest(session: Session, digest: str) -> Answer | None:
    """The answer to that question, or None while nobody has asked it."""
    row = session.exec(select(AnswerRow).where(AnswerRow.digest == digest)).first()
    if row is None:
        return None
    origin = Origin(provider=row.provider, model=row.model, version=row.version, generated=row.generated)
    return Answer(digest=row.digest, origin=origin, proposals=decode(Proposals, row.proposals))


def store(session: Session, answer: Answer) -> Answer:
    """The answer that counts from now on: this one, or an earlier one to the same question."""
    known = by_digest(session, answer.digest)
    if known is not None:
        return known
    row = AnswerRow(
        digest=answer.digest,
        provider=answer.origin.provider,
        model=answer.origin.model,
        version=answer.origin.version,
        generated=answer.origin.generated,
        proposals=encode(answer.proposals),
    )
    session.add(row)
    session.flush()
    return answer
