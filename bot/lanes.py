"""One lane per user: a user's updates in order, users side by side."""

import asyncio
import logging
import traceback
from collections import deque
from collections.abc import Awaitable, Callable, Iterable

from bot.storage import Update

_LOG = logging.getLogger(__name__)


class Lanes:
    """Runs `take` for every update put in; a lane is there only while it has something to do."""

    def __init__(self, take: Callable[[Update], Awaitable[None]]) -> None:
        self._take = take
        self._waiting: dict[int, deque[Update]] = {}
        self._running: set[asyncio.Task[None]] = set()

    def put(self, updates: Iterable[Update]) -> None:
        """Append updates to their users' lanes."""
        for update in updates:
            lane = self._waiting.get(update.user_id)
            if lane is not None:
                lane.append(update)
                continue
            self._waiting[update.user_id] = deque([update])
            task = asyncio.create_task(self._drive(update.user_id), name=f"lane {update.user_id}")
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    async def _drive(self, user_id: int) -> None:
        lane = self._waiting[user_id]
        try:
            while lane:
                try:
                    await self._take(lane[0])
                except Exception as error:  # noqa: BLE001 - one update must not stop its lane
                    # it stays in the inbox and is taken again after the next start
                    where = "".join(traceback.format_tb(error.__traceback__))
                    kind = type(error).__name__
                    _LOG.error("update %s is left: %s\n%s", lane[0].update_id, kind, where)
                lane.popleft()
        finally:
            del self._waiting[user_id]

    async def finish(self, seconds: float) -> None:
        """Wait until all lanes are empty, at most so long; what is left stays in the inbox."""
        if self._running:
            _, late = await asyncio.wait(set(self._running), timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
