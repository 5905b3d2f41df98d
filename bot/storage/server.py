"""What a database server is told and tells: PostgreSQL's ways, where they are not SQLite's."""

from typing import Any

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

_PASSING = (
    "08",  # the connection is gone
    "0A000",  # another process has changed the schema: what was prepared is prepared anew
    "28",  # not let in
    "3D000",  # the database is not there
    "42P01",  # a table is away while the database is put back
    "40",  # a deadlock: this transaction gave way
    "53",  # no memory, no disk, too many connections
    "55P03",  # somebody else holds the row or the table for longer than lock_timeout
    "57",  # shutting down, starting up, ended by its administrator
    "58",  # its disk fails
)
"""How the SQLSTATEs begin after which the same may go well later."""
MIGRATING = 0x7AFA7
"""The number of the advisory lock under which one process migrates and the others wait."""


def engine_options(address: URL, busy_seconds: float) -> dict[str, Any]:
    """What the engine of a server is made with.

    Args:
        address: the server's.
        busy_seconds: how long a transaction waits for a lock before it is given up.
    """
    if address.get_driver_name() != "asyncpg":
        return {}
    told = {
        "application_name": "tafawud",
        "lock_timeout": str(max(1, round(busy_seconds * 1000))),  # 0 would be for ever
        "idle_in_transaction_session_timeout": "60s",
        # a process whose machine is gone loses its claims after half a minute, not two hours
        "tcp_keepalives_idle": "10",
        "tcp_keepalives_interval": "5",
        "tcp_keepalives_count": "4",
    }
    # a turn takes a connection for milliseconds; PostgreSQL lets in 100 in all unless told else
    return {"pool_size": 10, "max_overflow": 5, "connect_args": {"server_settings": told}}


def is_passing(error: DBAPIError) -> bool:
    """Whether the server cannot do it now, but may later."""
    state = getattr(error.orig, "sqlstate", None)
    return isinstance(state, str) and state.startswith(_PASSING)
