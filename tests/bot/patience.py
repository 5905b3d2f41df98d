"""Waits until something comes true that happens beside the test."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable

_PAUSE = 0.005


async def until(comes_true: Callable[[], bool | Awaitable[bool]], seconds: float = 5) -> None:
    """Look again and again.

    Raises:
        TimeoutError: it did not come true within `seconds`.
    """
    async with asyncio.timeout(seconds):
        while True:
            found = comes_true()
            if await found if inspect.isawaitable(found) else found:
                return
            await asyncio.sleep(_PAUSE)
