"""Reads messages off the event loop, one at a time in a thread of its own, warmed up."""

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor

from scenarios.reading.message import Reading, read
from scenarios.reading.situations import shared_reader

_LOG = logging.getLogger(__name__)


class Reader:
    """The process's reader of messages."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")

    async def warm_up(self) -> None:
        """Load what the first message would wait for; without the encoder reading goes on."""
        loop = asyncio.get_running_loop()
        by_meaning = await loop.run_in_executor(self._thread, lambda: shared_reader().warm_up())
        if not by_meaning:
            _LOG.warning("the encoder cannot be loaded: messages are read by their letters alone")

    async def read(self, text: str) -> Reading:
        """Everything the text says."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, lambda: read(text, shared_reader()))

    def close(self) -> None:
        """Let go of the thread."""
        self._thread.shutdown(wait=False, cancel_futures=True)
