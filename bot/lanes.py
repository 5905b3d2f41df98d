"""One lane per user: a user's updates in order, users side by side; a burst is taken as one."""

import asyncio
import logging
import traceback
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from itertools import pairwise
from typing import Final, Protocol, TypeAlias

from bot.storage import Update

_LOG = logging.getLogger(__name__)
PATIENCE: Final = 0.4
"""Seconds without another part after which a burst is over."""
_LONGEST_WAIT: Final = 3.0
"""Seconds after which a burst is taken though parts of it still come."""
MOST_PARTS: Final = 100
"""Updates of one burst; Telegram forwards at most so many at once."""


Take: TypeAlias = Callable[[tuple[Update, ...]], Awaitable[None]]
"""Answers what one user sent at once."""


class Bursts(Protocol):
    """Knows what a user sent at once and Telegram brings as several updates."""

    def expects(self, update: Update) -> bool:
        """Whether more of the same may come behind it."""
        ...

    def follows(self, earlier: Update, later: Update) -> bool:
        """Whether the later one is of the same burst."""
        ...


class Lanes:
    """Runs `take` for what is put in; a lane is there only while it has something to do.

    The parts of a burst are waited for a moment and taken as one, all else is taken alone.
    """

    def __init__(
        self,
        take: Take,
        bursts: Bursts,
        patience: float = PATIENCE,
    ) -> None:
        self._take = take
        self._bursts = bursts
        self._patience = patience
        self._waiting: dict[int, deque[Update]] = {}
        self._running: set[asyncio.Task[None]] = set()
        self._left: set[int] = set()

    def put(self, updates: Iterable[Update]) -> None:
        """Append updates to their users' lanes."""
        for update in updates:
            lane = self._waiting.get(update.user_id)
            if lane is not None:
                lane.append(update)
            else:
                self._open(update.user_id, (update,))

    def _open(self, user_id: int, updates: Iterable[Update]) -> None:
        self._waiting[user_id] = deque(updates)
        task = asyncio.create_task(self._drive(user_id), name=f"lane {user_id}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _drive(self, user_id: int) -> None:
        try:
            await self._empty(user_id, self._waiting[user_id])
        finally:
            del self._waiting[user_id]

    async def _empty(self, user_id: int, lane: deque[Update]) -> None:
        while lane:
            taken = await self._gather(user_id, lane)
            try:
                await self._take(taken)
            except Exception as error:  # noqa: BLE001 - one update must not stop its lane
                # it stays in the inbox and is taken again after the next start
                self._left |= {each.update_id for each in taken}
                where = "".join(traceback.format_tb(error.__traceback__))
                kind = type(error).__name__
                _LOG.error("update %s is left: %s\n%s", taken[0].update_id, kind, where)
            for _ in taken:
                lane.popleft()
            await self._look(user_id, lane)

    async def _look(self, user_id: int, lane: deque[Update]) -> None:
        """See whether more has come than was put in; of one process nothing has."""

    async def _gather(self, user_id: int, lane: deque[Update]) -> tuple[Update, ...]:
        """The update at the head of a lane, with the parts of its burst behind it."""
        loop = asyncio.get_running_loop()
        ends = loop.time() + _LONGEST_WAIT
        while True:
            parts = self._parts(tuple(lane))
            known = len(lane)
            # what stands behind the burst tells that it is over
            is_over = len(parts) < known or not self._bursts.expects(parts[-1])
            if is_over or len(parts) == MOST_PARTS or loop.time() >= ends:
                return parts
            await asyncio.sleep(self._patience)
            await self._look(user_id, lane)
            if len(lane) == known:
                return parts

    def _parts(self, waiting: Sequence[Update]) -> tuple[Update, ...]:
        parts = [waiting[0]]
        for earlier, later in pairwise(waiting[:MOST_PARTS]):
            if not (self._bursts.expects(earlier) and self._bursts.follows(earlier, later)):
                break
            parts.append(later)
        return tuple(parts)

    async def finish(self, seconds: float) -> None:
        """Wait until all lanes are empty, at most so long; what is left stays in the inbox."""
        if self._running:
            _, late = await asyncio.wait(set(self._running), timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
