"""SQLite's connection without a change of threads for each statement; only what may wait has one.

The driver makes every call in a thread of its own. A statement takes microseconds, but the way to
that thread and back takes many times as long, and on a busy machine it waits for the interpreter
each time. So where the connection is `near`, a call is made at once, in the event loop's thread;
only what may wait for a lock or a disk, a transaction's beginning and its commit, goes over.
"""

import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Any, Final

import aiosqlite

BEGIN: Final = "BEGIN IMMEDIATE"
"""Begins a transaction as a writer: none fails halfway because another one wrote first."""


class NearConnection(aiosqlite.Connection):
    """The driver's connection.

    Attributes:
        near: statements are made at once. Only while nothing is under way in its thread.
    """

    near = False

    def say(self, words: str) -> None:
        """Make a statement without an answer at once."""
        self._conn.execute(words).close()

    @property
    def is_within(self) -> bool:
        """Whether a transaction is open: SQLite ends one by itself when the disk fails it."""
        return self._conn.in_transaction

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as the driver has it
        may_wait = args[:1] == (BEGIN,) or fn == self._conn.commit
        if not self.near or may_wait:
            # the driver declares no types
            return await super()._execute(fn, *args, **kwargs)  # type: ignore[no-untyped-call]
        return fn(*args, **kwargs)


def open_near(*args: Any, **kwargs: Any) -> NearConnection:  # noqa: ANN401 - sqlite3.connect's
    """A connection to be awaited, of what sqlite3.connect takes."""
    connection = NearConnection(partial(sqlite3.connect, *args, **kwargs), iter_chunk_size=64)
    connection._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does it with the driver's own
    return connection
