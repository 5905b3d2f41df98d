"""Reads messages and replies off the event loop, one at a time in a thread of its own."""

import asyncio
import logging
import time
from concurrent.futures import ThreadPoolExecutor

from bot.editor import Editor, OwnReply, Verdict
from bot.metrics import Metrics
from bot.texts import Texts
from scenarios.reading import named_days
from scenarios.reading.message import Reading, read
from scenarios.reading.situations import shared_reader

_LOG = logging.getLogger(__name__)


class Reader:
    """The process's reader."""

    def __init__(self, texts: Texts, *, metrics: Metrics | None = None) -> None:
        """Take the texts that mended replies are made of."""
        self._metrics = metrics or Metrics()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")
        self._editor = Editor(texts)

    async def warm_up(self) -> None:
        """Load what the first message would wait for; without the encoder reading goes on."""
        loop = asyncio.get_running_loop()
        by_meaning = await loop.run_in_executor(self._thread, lambda: shared_reader().warm_up())
        if not by_meaning:
            _LOG.warning("the encoder cannot be loaded: messages are read by their letters alone")
        checks = await loop.run_in_executor(self._thread, self._editor.warm_up)
        if not checks:
            _LOG.warning("the checker cannot be loaded: replies are not checked")
        await loop.run_in_executor(self._thread, named_days.warm_up)

    async def read(self, text: str) -> Reading:
        """Everything the text says."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._read, text)

    async def judge(self, reply: OwnReply) -> Verdict | None:
        """What the editor says of a reply; None where this machine cannot tell."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._judge, reply)

    def _read(self, text: str) -> Reading:
        began = time.monotonic()
        reading = read(text, shared_reader())
        self._metrics.read("message", time.monotonic() - began)
        return reading

    def _judge(self, reply: OwnReply) -> Verdict | None:
        began = time.monotonic()
        verdict = self._editor.judge(reply)
        self._metrics.read("reply", time.monotonic() - began)
        return verdict

    def close(self) -> None:
        """Let go of the thread."""
        self._thread.shutdown(wait=False, cancel_futures=True)
