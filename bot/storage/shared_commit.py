"""SQLite's transactions share a commit: whoever waits for the file meanwhile goes in before it.

A commit waits for the disk, many times as long as a turn works. So the transactions that come while
one is under way are carried out one after another within the next one, each between a savepoint and
its release: one that raises leaves nothing and takes nobody with it. None of them has ended before
the commit they share has: until then nobody is told of anything, and if it fails, all have failed.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage.errors import StorageError
from bot.storage.near import NearConnection
from bot.storage.turnstile import Turnstile

_LOG = logging.getLogger(__name__)
MOST_SHARING: Final = 64
"""Transactions of one commit."""
LONGEST: Final = 0.05
"""Seconds after which no other one goes in: the first have waited enough."""


class _Round:
    """The transactions of one commit."""

    def __init__(self, connection: AsyncConnection, driver: NearConnection) -> None:
        loop = asyncio.get_running_loop()
        self.connection = connection
        self.driver = driver
        self.ended: asyncio.Future[str | None] = loop.create_future()
        """What was wrong with the commit; None: it is on the disk."""
        self.fault: str | None = None
        """Why nothing of it can be committed any more."""
        self._count = 0
        self._ends = loop.time() + LONGEST

    @property
    def is_over(self) -> bool:
        """Whether nobody else goes in."""
        late = asyncio.get_running_loop().time() >= self._ends
        return self.fault is not None or self._count >= MOST_SHARING or late

    def begin_one(self) -> None:
        self._count += 1
        self.driver.say("SAVEPOINT one")

    def keep_one(self) -> None:
        self.driver.say("RELEASE one")

    def undo_one(self) -> None:
        """Nothing of it stays; if that cannot be, nothing of anybody's does."""
        if self.connection.invalidated or not self.driver.is_within:
            # so SQLite does where the disk is full, and the driver where a long one is cancelled
            self.fault = "the database undid what was written"
            return
        try:
            self.driver.near = True
            self.driver.say("ROLLBACK TO one")
            self.driver.say("RELEASE one")
        except Exception as error:  # noqa: BLE001 - whatever it is, the others must not be kept
            self.fault = str(error)


class SharedCommit(Turnstile):
    """Lets transactions in one after another, on one connection that is kept."""

    def __init__(self, engine: AsyncEngine) -> None:
        super().__init__()
        self._engine = engine
        self._connection: AsyncConnection | None = None
        self._round: _Round | None = None
        self._work: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def transaction(
        self, *, urgent: bool = False, long: bool = False
    ) -> AsyncIterator[AsyncConnection]:
        """A transaction: on the disk when the block has ended, gone when it raises.

        Args:
            urgent: it goes before all others that wait.
            long: its statements take long: they are made off the event loop.

        Raises:
            StorageError: the shared commit has failed, and nothing of this one is kept.
            sqlalchemy.exc.DBAPIError: the file cannot be written, or a statement is wrong.
        """
        await self.enter(urgent=urgent)
        if self._round is None:
            await self._unbroken(self._open, if_left=self.leave)
        shared = self._round
        if shared is None:
            self.leave()
            raise StorageError("the database was closed")
        try:
            shared.begin_one()
            shared.driver.near = not long
            yield shared.connection
            shared.driver.near = True
            shared.keep_one()
        except BaseException:
            shared.undo_one()
            raise
        finally:
            self.leave()
        fault = await asyncio.shield(shared.ended)
        if fault is not None:
            raise StorageError(fault)

    @asynccontextmanager
    async def passing(self, *, urgent: bool = False) -> AsyncIterator[None]:
        """Wait until no transaction is open; none is opened before the block ends."""
        await self.enter(urgent=urgent)
        if self._round is not None:
            await self._unbroken(self._commit, if_left=self.leave)
        try:
            yield
        finally:
            self.leave()

    def leave(self) -> None:
        """The next one's turn comes; where nobody may share the commit any more, it is made first.

        It is for whoever has the turn to call.
        """
        if self._round is None or (self.is_waited_for and not self._round.is_over):
            super().leave()
        else:
            self._start(self._commit_and_leave())

    async def close(self) -> None:
        """Commit what is open and let go of the connection."""
        async with self.passing():
            connection, self._connection = self._connection, None
            if connection is not None:
                (await _driver_of(connection)).near = False
                await connection.close()

    async def _unbroken(
        self, work: Callable[[], Awaitable[None]], *, if_left: Callable[[], None]
    ) -> None:
        """Do what must not be broken off; whoever leaves or fails meanwhile gives up his turn."""
        task = self._start(work())
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError:
            task.add_done_callback(lambda _: if_left())
            raise
        except BaseException:
            if_left()
            raise

    def _start(self, work: Awaitable[None]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(work)
        self._work.add(task)
        task.add_done_callback(self._forget)
        return task

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._work.discard(task)
        if not task.cancelled():
            task.exception()  # whoever waits for it has heard of it

    async def _open(self) -> None:
        connection = self._connection
        if connection is None or connection.invalidated:
            await self._drop()
            connection = self._connection = await self._engine.connect()
        try:
            driver = await _driver_of(connection)
            driver.near = True
            await connection.begin()
        except BaseException:
            await self._drop()
            raise
        self._round = _Round(connection, driver)

    async def _commit_and_leave(self) -> None:
        try:
            await self._commit()
        finally:
            super().leave()

    async def _commit(self) -> None:
        shared, self._round = self._round, None
        if shared is None:
            return
        fault = shared.fault
        try:
            if fault is None:
                await shared.connection.commit()
        except DBAPIError as error:
            fault = str(error.orig)
        except Exception as error:  # noqa: BLE001 - whatever it is, all that share it must hear of it
            fault = f"{type(error).__name__} at a commit"
        if fault is not None:
            _LOG.warning("a commit has failed: %s", fault)
            await self._drop()
        shared.ended.set_result(fault)

    async def _drop(self) -> None:
        """Close the connection, and with it what is not committed; it is opened anew."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        try:
            if not connection.invalidated:
                await connection.invalidate()
            await connection.close()
        except Exception as error:  # noqa: BLE001 - it is gone either way
            _LOG.warning("a connection could not be closed: %s", type(error).__name__)


async def _driver_of(connection: AsyncConnection) -> NearConnection:
    raw = await connection.get_raw_connection()
    driver = raw.driver_connection
    if not isinstance(driver, NearConnection):
        raise TypeError("a connection of our own is needed")
    return driver
