"""First tables."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0001"
down_revision: str | None = None
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    """From an empty database."""
    _create_entities()
    _create_facts()
    _create_readings()
    factbase = op.create_table(
        "factbase",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_factbase"),
    )
    op.bulk_insert(factbase, [{"id": 1, "version": 0}])


def downgrade() -> None:
    """Back to an empty database."""
    for table in (
        "factbase",
        "annotation",
        "reading",
        "document",
        "fact_key",
        "fact_source",
        "fact",
        "entity_broader",
        "entity_name",
        "entity",
    ):
        op.drop_table(table)


def _create_entities() -> None:
    op.create_table(
        "entity",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("same_as", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_entity"),
    )
    op.create_table(
        "entity_name",
        sa.Column("entity_id", _KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("is_label", sa.Boolean(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("entity_id", "position", name="pk_entity_name"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_entity_name_entity_id_entity", ondelete="CASCADE"),
    )
    op.create_table(
        "entity_broader",
        sa.Column("entity_id", _KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("broader_id", _KEY, nullable=False),
        sa.PrimaryKeyConstraint("entity_id", "position", name="pk_entity_broader"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_entity_broader_entity_id_entity", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["broader_id"], ["entity.id"], name="fk_entity_broader_broader_id_entity", ondelete="CASCADE"),
    )
    op.create_index("ix_entity_broader_broader_id", "entity_broader", ["broader_id"])


def _create_facts() -> None:
    op.create_table(
        "fact",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("statement", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("engine", sa.String(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("rank", sa.String(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_fact"),
    )
    op.create_index("ix_fact_engine", "fact", ["engine"])
    op.create_table(
        "fact_source",
        sa.Column("fact_id", _KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("publisher", sa.String(), nullable=False),
        sa.Column("published", sa.Date(), nullable=True),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("fact_id", "position", name="pk_fact_source"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name="fk_fact_source_fact_id_fact", ondelete="CASCADE"),
    )
    op.create_table(
        "fact_key",
        sa.Column("key", _KEY, nullable=False),
        sa.Column("fact_id", _KEY, nullable=False),
        sa.PrimaryKeyConstraint("key", "fact_id", name="pk_fact_key"),
        sa.ForeignKeyConstraint(["fact_id"], ["fact.id"], name="fk_fact_key_fact_id_fact", ondelete="CASCADE"),
    )
    op.create_index("ix_fact_key_fact_id", "fact_key", ["fact_id"])


def _create_readings() -> None:
    op.create_table(
        "document",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("digest", _KEY, nullable=False),
        sa.Column("page", _KEY, nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("published", sa.Date(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
        sa.UniqueConstraint("digest", name="uq_document_digest"),
    )
    op.create_index("ix_document_page", "document", ["page"])
    op.create_table(
        "reading",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("document_id", _KEY, nullable=False),
        sa.Column("engine", sa.String(), nullable=False),
        sa.Column("factbase", sa.String(), nullable=False),
        sa.Column("generated", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_read", sa.DateTime(timezone=True), nullable=False),
        sa.Column("checked", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("facts", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("entities", sa.JSON(none_as_null=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reading"),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_reading_document_id_document", ondelete="CASCADE"),
        sa.UniqueConstraint("document_id", "engine", "factbase", name="uq_reading_document_id_engine_factbase"),
    )
    _create_annotations()


def _create_annotations() -> None:
    op.create_table(
        "annotation",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("reading_id", _KEY, nullable=False),
        sa.Column("motivation", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("prefix", sa.String(), nullable=False),
        sa.Column("suffix", sa.String(), nullable=False),
        sa.Column("entity", _KEY, nullable=True),
        sa.Column("rating", sa.String(), nullable=True),
        sa.Column("verdict", sa.JSON(none_as_null=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_annotation"),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name="fk_annotation_reading_id_reading", ondelete="CASCADE"),
    )
    op.create_index("ix_annotation_entity", "annotation", ["entity"])
    op.create_index(
        "ix_annotation_reading_id_motivation_position",
        "annotation",
        ["reading_id", "motivation", "position"],
        unique=True,
    )
