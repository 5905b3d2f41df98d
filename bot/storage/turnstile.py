"""One at a time, in the order of coming; what is urgent goes before all that is not."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Turnstile:
    """Lets one through at a time."""

    def __init__(self) -> None:
        self._is_taken = False
        self._urgent: deque[asyncio.Future[None]] = deque()
        self._others: deque[asyncio.Future[None]] = deque()

    @asynccontextmanager
    async def passing(self, *, urgent: bool = False) -> AsyncIterator[None]:
        """Wait for one's turn; the next one's comes when the block ends."""
        await self.enter(urgent=urgent)
        try:
            yield
        finally:
            self.leave()

    @property
    def is_waited_for(self) -> bool:
        """Whether somebody's turn is to come."""
        return any(not turn.done() for queue in (self._urgent, self._others) for turn in queue)

    async def enter(self, *, urgent: bool = False) -> None:
        """Wait for one's turn; whoever had it must `leave`."""
        if not self._is_taken:
            self._is_taken = True
            return
        queue = self._urgent if urgent else self._others
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        queue.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.cancelled():
                if turn in queue:
                    queue.remove(turn)
            else:  # its turn came at the moment it gave up
                self.leave()
            raise

    def leave(self) -> None:
        """The next one's turn comes."""
        for queue in (self._urgent, self._others):
            while queue:
                turn = queue.popleft()
                if not turn.done():
                    turn.set_result(None)
                    return
        self._is_taken = False
