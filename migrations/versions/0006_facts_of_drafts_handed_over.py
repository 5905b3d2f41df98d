"""what the words of drafts handed over name, so that they can be said again."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Forward."""
    with op.batch_alter_table("drafts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("facts", sa.JSON(none_as_null=True), nullable=True))
        batch_op.add_column(sa.Column("manner", sa.String(length=8), nullable=True))
        batch_op.create_index(batch_op.f("ix_drafts_user_id_at"), ["user_id", "at"], unique=False)


def downgrade() -> None:
    """Back."""
    with op.batch_alter_table("drafts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_drafts_user_id_at"))
        batch_op.drop_column("manner")
        batch_op.drop_column("facts")
