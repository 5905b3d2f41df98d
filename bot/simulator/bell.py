"""Waking those who wait for a change, as long polls do."""

import asyncio


class Bell:
    """Everyone who waits hears the next ring."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        """Wake everyone who waits now."""
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)
        self._waiting.clear()

    async def wait(self, seconds: float) -> None:
        """Return at the next ring, or after so many seconds."""
        waiter = asyncio.get_running_loop().create_future()
        self._waiting.add(waiter)
        try:
            # Not wait_for: Python 3.11's swallows a cancellation that meets the ring.
            await asyncio.wait({waiter}, timeout=max(seconds, 0))
        finally:
            self._waiting.discard(waiter)
