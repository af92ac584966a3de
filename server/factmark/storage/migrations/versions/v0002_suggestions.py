"""What providers answered, and what they suggested about readings."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    """Two tables beside the verdicts."""
    op.create_table(
        "provider_answer",
        sa.Column("digest", _KEY, nullable=False),
        sa.Column("provider", sa.String(), nullable=False),
        sa.Column("model", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("generated", sa.DateTime(timezone=True), nullable=False),
        sa.Column("proposals", sa.JSON(none_as_null=True), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_provider_answer"),
    )
    op.create_table(
        "suggestion",
        sa.Column("reading_id", _KEY, nullable=False),
        sa.Column("provider", _KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("model", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("generated", sa.DateTime(timezone=True), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("quote_start", sa.Integer(), nullable=False),
        sa.Column("quote_end", sa.Integer(), nullable=False),
        sa.Column("entity", _KEY, nullable=True),
        sa.Column("rating", sa.String(), nullable=True),
        sa.Column("facts", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("reading_id", "provider", "position", name="pk_suggestion"),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name="fk_suggestion_reading_id_reading", ondelete="CASCADE"),
    )


def downgrade() -> None:
    """What was answered and suggested is gone."""
    op.drop_table("suggestion")
    op.drop_table("provider_answer")
