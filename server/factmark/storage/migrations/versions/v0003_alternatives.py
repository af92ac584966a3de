"""Further frames that the wording of a fact allows."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    """A column beside the statement; it is filled when the facts are parsed anew."""
    with op.batch_alter_table("fact") as table:
        table.add_column(sa.Column("alternatives", sa.JSON(none_as_null=True), nullable=True))


def downgrade() -> None:
    """Only the likeliest frame is left."""
    with op.batch_alter_table("fact") as table:
        table.drop_column("alternatives")
