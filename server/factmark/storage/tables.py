"""The tables of the store, one class per row; nothing outside this package sees them.

A row with `table=True` checks nothing when it is made: the values it is made from are checked where they arise.
"""

from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import declared_attr
from sqlalchemy.types import TypeDecorator, TypeEngine
from sqlmodel import Field, SQLModel

KEY: TypeEngine[str] = String().with_variant(String(collation="C"), "postgresql")
"""Ids and keys: PostgreSQL sorts and compares them by code point too, so both databases page in the same order."""

_JSON = JSON(none_as_null=True)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC; SQLite forgets the zone, so it is put back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment moved to UTC; refuses one whose zone is unknown."""
        del dialect
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment without a time zone cannot be stored")
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment in UTC whichever database it comes from."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Row(SQLModel):
    """What all rows share: constraint names that migrations can rely on."""

    __table__: ClassVar[Table]
    metadata: ClassVar[MetaData] = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class EntityRow(Row, table=True):
    """An entity. `revision` grows with every change, so that a writer with an older copy is refused; `changed` is the fact base's version of the last."""

    __tablename__ = "entity"

    id: str = Field(sa_column=Column(KEY, primary_key=True))
    type: str = Field(sa_column=Column(String, nullable=False))
    same_as: list[str] = Field(sa_column=Column(_JSON, nullable=False))
    changed: int = Field(default=0, sa_column=Column(Integer, nullable=False, server_default="0", index=True))
    revision: int | None = Field(default=None, nullable=False)

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, object]:
        return {"version_id_col": cls.__table__.c.revision}


class NameRow(Row, table=True):
    """One name of an entity; `folded` is what a search compares with."""

    __tablename__ = "entity_name"

    entity_id: str = Field(sa_column=Column(KEY, ForeignKey("entity.id", ondelete="CASCADE"), primary_key=True))
    position: int = Field(primary_key=True)
    text: str = Field(sa_column=Column(String, nullable=False))
    language: str = Field(sa_column=Column(String, nullable=False))
    is_label: bool
    folded: str = Field(sa_column=Column(String, nullable=False))


class BroaderRow(Row, table=True):
    """A link from an entity to one it is a kind or part of."""

    __tablename__ = "entity_broader"

    entity_id: str = Field(sa_column=Column(KEY, ForeignKey("entity.id", ondelete="CASCADE"), primary_key=True))
    position: int = Field(primary_key=True)
    broader_id: str = Field(sa_column=Column(KEY, ForeignKey("entity.id", ondelete="CASCADE"), nullable=False, index=True))


class FactRow(Row, table=True):
    """A fact: its wording, and the statement that the engine version in `engine` read out of it; `changed` as for an entity."""

    __tablename__ = "fact"

    id: str = Field(sa_column=Column(KEY, primary_key=True))
    wording: str = Field(sa_column=Column(String, nullable=False))
    folded: str = Field(sa_column=Column(String, nullable=False))
    language: str = Field(sa_column=Column(String, nullable=False))
    statement: Any = Field(sa_column=Column(_JSON, nullable=True))
    alternatives: Any = Field(sa_column=Column(_JSON, nullable=True))
    engine: str = Field(sa_column=Column(String, nullable=False, index=True))
    valid_from: date | None = None
    valid_until: date | None = None
    rank: str = Field(sa_column=Column(String, nullable=False))
    note: str = Field(sa_column=Column(Text, nullable=False))
    changed: int = Field(default=0, sa_column=Column(Integer, nullable=False, server_default="0", index=True))
    revision: int | None = Field(default=None, nullable=False)

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, object]:
        return {"version_id_col": cls.__table__.c.revision}


class SourceRow(Row, table=True):
    """Where a fact was published."""

    __tablename__ = "fact_source"

    fact_id: str = Field(sa_column=Column(KEY, ForeignKey("fact.id", ondelete="CASCADE"), primary_key=True))
    position: int = Field(primary_key=True)
    url: str = Field(sa_column=Column(String, nullable=False))
    title: str = Field(sa_column=Column(String, nullable=False))
    publisher: str = Field(sa_column=Column(String, nullable=False))
    published: date | None = None
    quote: str = Field(sa_column=Column(Text, nullable=False))


class FactKeyRow(Row, table=True):
    """The index for "facts about": a fact under every entity and concept key of its statement."""

    __tablename__ = "fact_key"

    key: str = Field(sa_column=Column(KEY, primary_key=True))
    fact_id: str = Field(sa_column=Column(KEY, ForeignKey("fact.id", ondelete="CASCADE"), primary_key=True, index=True))


class FactbaseRow(Row, table=True):
    """The one row that counts changes of entities and facts."""

    __tablename__ = "factbase"

    id: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    version: int


class DocumentRow(Row, table=True):
    """The text of a page. `page` stands for its address without fragment, `digest` for everything in the document."""

    __tablename__ = "document"

    id: str = Field(sa_column=Column(KEY, primary_key=True))
    digest: str = Field(sa_column=Column(KEY, nullable=False, unique=True))
    page: str = Field(sa_column=Column(KEY, nullable=False, index=True))
    url: str = Field(sa_column=Column(Text, nullable=False))
    title: str | None = Field(sa_column=Column(Text, nullable=True))
    language: str = Field(sa_column=Column(String, nullable=False))
    published: date | None = None
    text: str = Field(sa_column=Column(Text, nullable=False))


class ReadingRow(Row, table=True):
    """What one engine found in one document against one fact base.

    `checked` is the reading without its document, `facts` and `entities` those it names, as they were then.
    """

    __tablename__ = "reading"
    __table_args__ = (UniqueConstraint("document_id", "engine", "factbase"),)

    id: str = Field(sa_column=Column(KEY, primary_key=True))
    document_id: str = Field(sa_column=Column(KEY, ForeignKey("document.id", ondelete="CASCADE"), nullable=False))
    engine: str = Field(sa_column=Column(String, nullable=False))
    factbase: str = Field(sa_column=Column(String, nullable=False))
    generated: datetime = Field(sa_column=Column(UtcDateTime, nullable=False))
    last_read: datetime = Field(sa_column=Column(UtcDateTime, nullable=False))
    checked: Any = Field(sa_column=Column(_JSON, nullable=False))
    facts: Any = Field(sa_column=Column(_JSON, nullable=False))
    entities: Any = Field(sa_column=Column(_JSON, nullable=False))


class AnnotationRow(Row, table=True):
    """A mention or a claim of a reading. `entity` has no foreign key: the annotation outlives the entity."""

    __tablename__ = "annotation"
    __table_args__ = (Index(None, "reading_id", "motivation", "position", unique=True),)

    id: str = Field(sa_column=Column(KEY, primary_key=True))
    reading_id: str = Field(sa_column=Column(KEY, ForeignKey("reading.id", ondelete="CASCADE"), nullable=False))
    motivation: str = Field(sa_column=Column(String, nullable=False))
    position: int
    start: int
    end: int
    exact: str = Field(sa_column=Column(Text, nullable=False))
    prefix: str = Field(sa_column=Column(String, nullable=False))
    suffix: str = Field(sa_column=Column(String, nullable=False))
    entity: str | None = Field(sa_column=Column(KEY, nullable=True, index=True))
    rating: str | None = Field(sa_column=Column(String, nullable=True))
    verdict: Any = Field(sa_column=Column(_JSON, nullable=True))


class AnswerRow(Row, table=True):
    """What a provider answered to one question; `digest` stands for the question, the model and what the model is told."""

    __tablename__ = "provider_answer"

    digest: str = Field(sa_column=Column(KEY, primary_key=True))
    provider: str = Field(sa_column=Column(String, nullable=False))
    model: str = Field(sa_column=Column(String, nullable=False))
    version: str = Field(sa_column=Column(String, nullable=False))
    generated: datetime = Field(sa_column=Column(UtcDateTime, nullable=False))
    proposals: Any = Field(sa_column=Column(_JSON, nullable=False))


class SuggestionRow(Row, table=True):
    """What a provider suggested about a stored reading, apart from its verdicts."""

    __tablename__ = "suggestion"

    reading_id: str = Field(sa_column=Column(KEY, ForeignKey("reading.id", ondelete="CASCADE"), primary_key=True))
    provider: str = Field(sa_column=Column(KEY, primary_key=True))
    position: int = Field(primary_key=True)
    model: str = Field(sa_column=Column(String, nullable=False))
    version: str = Field(sa_column=Column(String, nullable=False))
    generated: datetime = Field(sa_column=Column(UtcDateTime, nullable=False))
    basis: str = Field(sa_column=Column(String, nullable=False))
    start: int
    end: int
    exact: str = Field(sa_column=Column(Text, nullable=False))
    quote_start: int
    quote_end: int
    entity: str | None = Field(sa_column=Column(KEY, nullable=True))
    rating: str | None = Field(sa_column=Column(String, nullable=True))
    facts: list[str] = Field(sa_column=Column(_JSON, nullable=False))
    reason: str = Field(sa_column=Column(Text, nullable=False))
