"""Who works for whom among the processes on one server: one at a time for each name."""

import asyncio
import logging
from hashlib import blake2b
from typing import Final

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage.errors import StorageError

_LOG = logging.getLogger(__name__)
LOOK_SECONDS: Final = 5.0
"""How often a process looks for the work of one that has died."""


class Claims:
    """What this process has taken for itself: a user's updates, a chat's messages.

    A claim is an advisory lock of one connection that is kept for them all, so it ends with its
    process, however that ends. A claim taken twice must be given back twice. They spare work and
    keep bursts together; if they are lost with their connection while the process lives, what is
    done twice is still answered once, since a turn marks its updates done.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._connection: AsyncConnection | None = None
        self._one_at_a_time = asyncio.Lock()

    async def take(self, name: str) -> bool:
        """Claim it; False where another process has it.

        Raises:
            StorageError: the server cannot be asked now.
        """
        return await self._ask(sa.func.pg_try_advisory_lock(_number(name)))

    async def give_back(self, name: str) -> None:
        """Let others have it; whoever looks from now on sees what was written meanwhile."""
        try:
            await self._ask(sa.func.pg_advisory_unlock(_number(name)))
        except StorageError as error:
            # the server has freed it together with the connection
            _LOG.warning("the claims of this process are lost: %s", error)

    async def close(self) -> None:
        """Give back all of them."""
        async with self._one_at_a_time:
            await self._drop()

    async def _ask(self, question: sa.ColumnElement[bool]) -> bool:
        # whoever is cancelled must not break off an answer: all claims hang on this connection
        return await asyncio.shield(asyncio.create_task(self._ask_alone(question)))

    async def _ask_alone(self, question: sa.ColumnElement[bool]) -> bool:
        async with self._one_at_a_time:
            try:
                if self._connection is None:
                    opened = await self._engine.connect()
                    self._connection = await opened.execution_options(isolation_level="AUTOCOMMIT")
                return bool((await self._connection.execute(sa.select(question))).scalar_one())
            except (DBAPIError, PoolTimeoutError, OSError) as error:
                await self._drop()
                raise StorageError(type(error).__name__) from error

    async def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.invalidate()
            await connection.close()


def _number(name: str) -> int:
    """A name as the number that PostgreSQL wants."""
    return int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), signed=True)
