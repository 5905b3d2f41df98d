"""What talks planned for a day is named so in its source: that day's digest tells it."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_BARE = sa.text(
    "UPDATE reminders SET source = 'planned:' || source"
    " WHERE substr(source, 1, 1) BETWEEN '0' AND '9'"
)
_NAMED = sa.text("UPDATE reminders SET source = substr(source, 9) WHERE source LIKE 'planned:%'")


def upgrade() -> None:
    """Forward."""
    op.execute(_BARE)


def downgrade() -> None:
    """Back."""
    op.execute(_NAMED)
