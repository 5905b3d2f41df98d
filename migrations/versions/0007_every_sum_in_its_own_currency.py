"""every sum of a deal, and every stage, in a currency of its own."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Forward."""
    with op.batch_alter_table("deals", schema=None) as batch_op:
        batch_op.add_column(sa.Column("floor_currency", sa.String(length=3), nullable=True))
        batch_op.add_column(sa.Column("target_currency", sa.String(length=3), nullable=True))
    with op.batch_alter_table("stages", schema=None) as batch_op:
        batch_op.add_column(sa.Column("currency", sa.String(length=3), nullable=True))

    # until now all were in the deal's
    for name in ("floor", "target"):
        op.execute(
            f"UPDATE deals SET {name}_currency = currency WHERE {name}_minor IS NOT NULL"  # noqa: S608 - names of columns
        )
    op.execute(
        "UPDATE stages SET currency ="
        " (SELECT deals.currency FROM deals WHERE deals.id = stages.deal_id)"
    )
    # a stage without a currency could not be shown: the last version stopped at it
    op.execute("DELETE FROM stages WHERE currency IS NULL")
    with op.batch_alter_table("stages", schema=None) as batch_op:
        batch_op.alter_column("currency", existing_type=sa.String(length=3), nullable=False)


def downgrade() -> None:
    """Back: what is not in the deal's currency cannot be kept there."""
    for name in ("floor", "target"):
        op.execute(f"UPDATE deals SET {name}_minor = NULL WHERE {name}_currency <> currency")  # noqa: S608 - names of columns
    op.execute(
        "DELETE FROM stages WHERE currency <>"
        " (SELECT deals.currency FROM deals WHERE deals.id = stages.deal_id)"
    )
    with op.batch_alter_table("stages", schema=None) as batch_op:
        batch_op.drop_column("currency")
    with op.batch_alter_table("deals", schema=None) as batch_op:
        batch_op.drop_column("target_currency")
        batch_op.drop_column("floor_currency")
