"""Which version of the fact base last changed an entity or fact, so that a server reads only what is new to it."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    """A column and an index each; what is there already counts as never changed."""
    for table in ("entity", "fact"):
        op.add_column(table, sa.Column("changed", sa.Integer(), nullable=False, server_default="0"))
        op.create_index(f"ix_{table}_changed", table, ["changed"])


def downgrade() -> None:
    """The columns and what they told are gone."""
    for table in ("fact", "entity"):
        op.drop_index(f"ix_{table}_changed", table_name=table)
        with op.batch_alter_table(table) as batch:
            batch.drop_column("changed")
