"""The tables. Times are UTC; money is whole minor units beside its ISO currency."""

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class UtcTime(TypeDecorator[datetime]):
    """An aware UTC datetime on every database; SQLite keeps it naive."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:  # noqa: ANN401 - SQLAlchemy's signature
        """Aware time in; a naive one is a mistake of ours and refused."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone must not be stored")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: Any, _dialect: Dialect) -> datetime | None:  # noqa: ANN401 - SQLAlchemy's signature
        """Aware time out."""
        if value is None:
            return None
        found: datetime = value
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


METADATA = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
"""SQLite counts up only a column declared INTEGER."""


def _owner() -> sa.Column[int]:
    return sa.Column(
        "user_id", sa.BigInteger, sa.ForeignKey("users.id", ondelete="CASCADE"), nullable=False
    )


users = sa.Table(
    "users",
    METADATA,
    sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("chat_id", sa.BigInteger, nullable=False),
    sa.Column("language", sa.String(2), nullable=False),
    sa.Column("zone", sa.String(64), nullable=True),
    sa.Column("currency", sa.String(3), nullable=True),
    sa.Column("trade", sa.String(32), nullable=True),
    # income, costs, hourly: wanted and usual, as the scenarios keep them
    sa.Column("profile", sa.JSON, nullable=False),
    sa.Column("blocked", sa.Boolean, nullable=False),
    sa.Column("created_at", UtcTime, nullable=False),
)

sessions = sa.Table(
    "sessions",
    METADATA,
    sa.Column(
        "user_id",
        sa.BigInteger,
        sa.ForeignKey("users.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    sa.Column("body", sa.JSON, nullable=False),
)

inbox = sa.Table(
    "inbox",
    METADATA,
    sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
    # no foreign key: an update is stored before its user is known
    sa.Column("user_id", sa.BigInteger, nullable=False),
    # the update as Telegram sent it; emptied as soon as it is done
    sa.Column("body", sa.JSON(none_as_null=True), nullable=True),
    sa.Column("state", sa.String(8), nullable=False),
    sa.Column("received_at", UtcTime, nullable=False),
    sa.Index(None, "state", "update_id"),
    sa.Index(None, "user_id"),
)

outbox = sa.Table(
    "outbox",
    METADATA,
    sa.Column("id", _ID, primary_key=True, autoincrement=True),
    # no foreign key: the last word goes to somebody who was erased with it
    sa.Column("user_id", sa.BigInteger, nullable=False),
    sa.Column("chat_id", sa.BigInteger, nullable=False),
    sa.Column("body", sa.JSON(none_as_null=True), nullable=False),
    sa.Column("created_at", UtcTime, nullable=False),
    sa.Index(None, "user_id", "id"),
)

deals = sa.Table(
    "deals",
    METADATA,
    sa.Column("id", _ID, primary_key=True, autoincrement=True),
    _owner(),
    sa.Column("client", sa.String(200), nullable=False),
    sa.Column("thing", sa.String(500), nullable=True),
    # of the price, and of a sum said without one
    sa.Column("currency", sa.String(3), nullable=True),
    sa.Column("price_minor", sa.BigInteger, nullable=True),
    # each sum has a currency of its own: a price agreed in another one must not change the others
    sa.Column("floor_minor", sa.BigInteger, nullable=True),
    sa.Column("floor_currency", sa.String(3), nullable=True),
    sa.Column("hours", sa.Numeric(8, 2), nullable=True),
    sa.Column("terms", sa.String(1000), nullable=True),
    sa.Column("next_action", sa.String(500), nullable=True),
    # the plan (P1): what is aimed at, must be, ends it, may be given, and is asked for it
    sa.Column("target_minor", sa.BigInteger, nullable=True),
    sa.Column("target_currency", sa.String(3), nullable=True),
    sa.Column("musts", sa.String(500), nullable=True),
    sa.Column("walk_away", sa.String(500), nullable=True),
    sa.Column("gives", sa.String(500), nullable=True),
    sa.Column("asks", sa.String(500), nullable=True),
    # what was agreed: the work, its rounds, its days, the contract
    sa.Column("included", sa.String(500), nullable=True),
    sa.Column("excluded", sa.String(500), nullable=True),
    sa.Column("rounds", sa.Integer, nullable=True),
    sa.Column("rounds_used", sa.Integer, nullable=True),
    sa.Column("deadline", sa.Date, nullable=True),
    sa.Column("margin_days", sa.Integer, nullable=True),
    sa.Column("starts_on", sa.Date, nullable=True),
    sa.Column("ends_on", sa.Date, nullable=True),
    sa.Column("nda", sa.String(200), nullable=True),
    sa.Column("contact_hours", sa.String(200), nullable=True),
    # who owes whom an answer, "mine" or "theirs", and since when
    sa.Column("turn", sa.String(6), nullable=True),
    sa.Column("turn_at", UtcTime, nullable=True),
    sa.Column("archived", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("language", sa.String(2), nullable=True),
    # how the client is written to: "formal" or "plain"
    sa.Column("register", sa.String(8), nullable=True),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("created_at", UtcTime, nullable=False),
    sa.Column("changed_at", UtcTime, nullable=False),
    sa.Index(None, "user_id", "changed_at"),
)

deal_events = sa.Table(
    "deal_events",
    METADATA,
    sa.Column("id", _ID, primary_key=True, autoincrement=True),
    _owner(),
    sa.Column(
        "deal_id", sa.BigInteger, sa.ForeignKey("deals.id", ondelete="CASCADE"), nullable=False
    ),
    sa.Column("kind", sa.String(32), nullable=False),
    sa.Column("facts", sa.JSON, nullable=False),
    # which turn wrote it: the same one writes it anew, never twice
    sa.Column("source", sa.String(64), nullable=False),
    sa.Column("at", UtcTime, nullable=False),
    sa.UniqueConstraint("deal_id", "source"),
    sa.Index(None, "user_id"),
)

stages = sa.Table(
    "stages",
    METADATA,
    sa.Column("id", _ID, primary_key=True, autoincrement=True),
    _owner(),
    sa.Column(
        "deal_id", sa.BigInteger, sa.ForeignKey("deals.id", ondelete="CASCADE"), nullable=False
    ),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("name", sa.String(80), nullable=True),
    sa.Column("amount_minor", sa.BigInteger, nullable=False),
    sa.Column("currency", sa.String(3), nullable=False),
    sa.Column("due_on", sa.Date, nullable=True),
    sa.Column("paid_on", sa.Date, nullable=True),
    sa.UniqueConstraint("deal_id", "position"),
    sa.Index(None, "user_id"),
)

follow_ups = sa.Table(
    "follow_ups",
    METADATA,
    sa.Column("id", _ID, primary_key=True, autoincrement=True),
    _owner(),
    sa.Column(
        "deal_id", sa.BigInteger, sa.ForeignKey("deals.id", ondelete="CASCADE"), nullable=False
    ),
    # a value of scenarios.playbook.follow_ups.KINDS
    sa.Column("kind", sa.String(24), nullable=False),
    # what it hangs on: another event of the kind begins anew
    sa.Column("since", UtcTime, nullable=False),
    sa.Column("told", sa.Integer, nullable=False),
    sa.Column("told_at", UtcTime, nullable=True),
    sa.Column("is_off", sa.Boolean, nullable=False),
    sa.UniqueConstraint("deal_id", "kind"),
    sa.Index(None, "user_id"),
)

drafts = sa.Table(
    "drafts",
    METADATA,
    sa.Column("id", _ID, primary_key=True, autoincrement=True),
    _owner(),
    # to whom: "deal:3", "from:Anna", "walk:12"
    sa.Column("client", sa.String(220), nullable=False),
    sa.Column("language", sa.String(2), nullable=False),
    sa.Column("key", sa.String(100), nullable=False),
    sa.Column("wording", sa.String(50), nullable=False),
    # the words while they are held back: they name a price below the floor
    sa.Column("held", sa.Text, nullable=True),
    # what its words name and how they are put, so that it can be said again; erased when old
    sa.Column("facts", sa.JSON(none_as_null=True), nullable=True),
    sa.Column("manner", sa.String(8), nullable=True),
    sa.Column("at", UtcTime, nullable=False),
    sa.UniqueConstraint("user_id", "client", "language", "key", "wording"),
    sa.Index(None, "user_id", "at"),
)

readings = sa.Table(
    "readings",
    METADATA,
    sa.Column("id", _ID, primary_key=True, autoincrement=True),
    _owner(),
    sa.Column(
        "deal_id", sa.BigInteger, sa.ForeignKey("deals.id", ondelete="SET NULL"), nullable=True
    ),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("author", sa.String(200), nullable=True),
    sa.Column("language", sa.String(5), nullable=False),
    sa.Column("situation", sa.String(32), nullable=False),
    sa.Column("facts", sa.JSON, nullable=False),
    sa.Column("corrected", sa.Boolean, nullable=False),
    # the words stay with the deal: the user said yes to it
    sa.Column("kept", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("at", UtcTime, nullable=False),
    sa.Index(None, "user_id", "at"),
    sa.Index(None, "deal_id"),
)

# replies that were checked: their buttons come back to them
checks = sa.Table(
    "checks",
    METADATA,
    sa.Column("id", _ID, primary_key=True, autoincrement=True),
    _owner(),
    sa.Column(
        "deal_id", sa.BigInteger, sa.ForeignKey("deals.id", ondelete="SET NULL"), nullable=True
    ),
    sa.Column("text", sa.Text, nullable=False),
    # the whole without its faults, where it had any
    sa.Column("rewrite", sa.Text, nullable=True),
    sa.Column("faults", sa.JSON, nullable=False),
    sa.Column("at", UtcTime, nullable=False),
    sa.Index(None, "user_id", "at"),
    sa.Index(None, "deal_id"),
)

# talks practised against a simulated client
practices = sa.Table(
    "practices",
    METADATA,
    sa.Column("id", _ID, primary_key=True, autoincrement=True),
    _owner(),
    sa.Column("situation", sa.String(32), nullable=False),
    sa.Column("character", sa.String(16), nullable=False),
    sa.Column("difficulty", sa.String(8), nullable=False),
    # the talk as it stands; what was written in it goes when it has ended
    sa.Column("body", sa.JSON(none_as_null=True), nullable=True),
    # ids of the client's lines, so that he says none again soon
    sa.Column("said", sa.JSON, nullable=False),
    # of the scorecard; none while the talk lasts
    sa.Column("points", sa.Integer, nullable=True),
    sa.Column("at", UtcTime, nullable=False),
    sa.Index(None, "user_id", "id"),
)

reminders = sa.Table(
    "reminders",
    METADATA,
    sa.Column("id", _ID, primary_key=True, autoincrement=True),
    _owner(),
    sa.Column(
        "deal_id", sa.BigInteger, sa.ForeignKey("deals.id", ondelete="SET NULL"), nullable=True
    ),
    # what to remind of; None where a walk waits for its time
    sa.Column("text", sa.String(500), nullable=True),
    sa.Column("frame", sa.BigInteger, nullable=True),
    # which step of a walk set it: the same one sets it anew, never twice
    sa.Column("source", sa.String(64), nullable=True),
    sa.Column("due_at", UtcTime, nullable=False),
    # an RRULE: it comes again, at the same hour of the user's clock
    sa.Column("repeat", sa.String(200), nullable=True),
    # meant by the user's clock ("tomorrow at 10"), which may change; not so "in two hours"
    sa.Column("by_clock", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("state", sa.String(8), nullable=False),
    sa.Column("tries", sa.Integer, nullable=False),
    # a process is about to let it come; who dies with it holds it no longer than this
    sa.Column("leased_until", UtcTime, nullable=True),
    sa.Column("created_at", UtcTime, nullable=False),
    sa.UniqueConstraint("user_id", "source"),
    sa.Index(None, "state", "due_at"),
    sa.Index(None, "user_id", "state", "due_at"),
    sa.Index(None, "deal_id"),
)
