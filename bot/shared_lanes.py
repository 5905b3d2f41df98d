"""Lanes of several processes on one database: each user has one at a time, with all that is his."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from typing import Final, TypeVar

from bot.lanes import PATIENCE, Bursts, Lanes, Take
from bot.storage import LOOK_SECONDS, Claims, Database, StorageError, Update, open_unit

_LOG = logging.getLogger(__name__)
_PAUSE: Final = 1.0
_T = TypeVar("_T")


class SharedLanes(Lanes):
    """Whoever has a user takes his updates from the inbox, whichever process stored them.

    None is overlooked: a process stores first and claims then, and whoever gives a user back looks
    into the inbox once more. What a process left that has died is looked for now and then.
    """

    def __init__(
        self,
        take: Take,
        bursts: Bursts,
        database: Database,
        claims: Claims,
        patience: float = PATIENCE,
    ) -> None:
        super().__init__(take, bursts, patience)
        self._database = database
        self._claims = claims

    async def run(self) -> None:
        """Take over what others left, for ever."""
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                async with open_unit(self._database) as unit:
                    user_ids = await unit.post.users_waiting()
            except StorageError as error:
                _LOG.warning("the inbox cannot be read: %s", error)
                continue
            for user_id in user_ids:
                if user_id not in self._waiting:
                    self._open(user_id, ())

    async def _drive(self, user_id: int) -> None:
        lane, name = self._waiting[user_id], f"user {user_id}"
        try:
            while True:
                known = len(lane)
                if await _insist(lambda: self._claims.take(name)):
                    try:
                        await self._look(user_id, lane)
                        await self._empty(user_id, lane)
                    finally:
                        await self._claims.give_back(name)
                    # another process may have stored something and found him taken
                    await self._look(user_id, lane)
                    if not lane:
                        return
                elif len(lane) == known:
                    return  # whoever has him looks into the inbox after giving him back
        finally:
            del self._waiting[user_id]

    async def _look(self, user_id: int, lane: deque[Update]) -> None:
        known = len(lane)
        found = await _insist(lambda: self._find(user_id))
        later = list(lane)[known:]  # they came while we looked
        updates = {each.update_id: each for each in (*found, *later)}
        lane.clear()
        lane.extend(updates[number] for number in sorted(updates.keys() - self._left))

    async def _find(self, user_id: int) -> Iterable[Update]:
        async with open_unit(self._database) as unit:
            return await unit.post.updates_of(user_id)


async def _insist(work: Callable[[], Awaitable[_T]]) -> _T:
    """Do it as soon as the database can be used: the updates wait in the inbox meanwhile."""
    while True:
        try:
            return await work()
        except StorageError as error:
            _LOG.warning("the database cannot be used: %s", error)
            await asyncio.sleep(_PAUSE)
