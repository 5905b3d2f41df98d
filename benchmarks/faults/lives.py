"""The bot as a process that is started, stopped and killed, each time on the same database file.

It is `python -m bot`, forked from a process that has read the program's code and models already:
two hundred starts cost seconds, not a quarter of an hour.
"""

import asyncio
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import TypeAlias

import bot.__main__
import bot.reader
from bot.app import App
from scenarios.reading.message import Reading, read
from scenarios.reading.situations import SituationReader

TOKEN = "4244:faults-on-trial"  # noqa: S105 - it opens nothing
POISON = "this text breaks whatever reads it"
_CLOCK, _LOG = "clock.txt", "log.txt"

Read: TypeAlias = Callable[[str, SituationReader], Reading]


class Lives:
    """One bot, many processes, never two at a time."""

    def __init__(self, folder: Path, api: str) -> None:
        self.folder = folder
        self.file = folder / "coach.db"
        self._environment = {
            "PATH": os.environ["PATH"],
            "TMPDIR": str(folder),
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": api,
            "DATABASE_URL": f"sqlite+aiosqlite:///{self.file}",
        }
        self._kind = multiprocessing.get_context("forkserver")
        self._kind.set_forkserver_preload(["benchmarks.faults.warm"])
        self._process: ForkServerProcess | None = None

    @property
    def log(self) -> str:
        """All that its lives have said."""
        path = self.folder / _LOG
        return path.read_text(encoding="utf-8") if path.exists() else ""

    @property
    def pid(self) -> int:
        """Of the present life."""
        if self._process is None or self._process.pid is None:
            raise RuntimeError("it does not live")
        return self._process.pid

    async def start(self) -> ForkServerProcess:
        """Begin a life; it may not be ready yet."""
        process = self._kind.Process(target=live, args=(self._environment, str(self.folder)))
        await asyncio.to_thread(process.start)
        self._process = process
        return process

    async def until_ready(self) -> None:
        """Wait until the present life says that it is ready."""
        path = self.folder / _LOG
        known = path.stat().st_size if path.exists() else 0
        while not self._says_ready(path, known):
            await asyncio.sleep(0.02)

    def _says_ready(self, path: Path, known: int) -> bool:
        if not path.exists():
            return False
        with path.open("rb") as log:
            log.seek(known)
            return b"the coach is ready" in log.read()

    async def begin(self) -> None:
        """Start it and wait until it is ready."""
        ready = asyncio.create_task(self.until_ready())
        await asyncio.sleep(0)
        await self.start()
        await ready

    async def end(self, number: signal.Signals) -> tuple[int, float]:
        """Send it a signal; exit code, and seconds until it had ended."""
        process = self._process
        if process is None:
            return 0, 0.0
        began = time.monotonic()
        if process.is_alive():
            os.kill(self.pid, number)
        await asyncio.to_thread(process.join)
        seconds = time.monotonic() - began
        code = process.exitcode
        process.close()
        self._process = None
        return code or 0, seconds

    async def run(self) -> int:
        """A life that ends by itself; its exit code."""
        process = await self.start()
        await asyncio.to_thread(process.join)
        return (await self.end(signal.SIGKILL))[0]

    def set_clock(self, ahead: timedelta) -> None:
        """From now on its clock goes so much ahead, or behind."""
        (self.folder / _CLOCK).write_text(str(ahead.total_seconds()), encoding="utf-8")


def live(environment: dict[str, str], folder: str) -> None:
    """One life, until it ends or is ended."""
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    log = os.open(_LOG, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.dup2(log, sys.stdout.fileno())
    os.dup2(log, sys.stderr.fileno())
    sys.argv = ["bot"]
    vars(bot.__main__)["App"] = partial(App, clock=_clock_of(Path(folder)))
    vars(bot.reader)["read"] = _poisoned(read)
    sys.exit(bot.__main__.main())


def _clock_of(folder: Path) -> Callable[[], datetime]:
    """The true time, and what the file puts on it."""
    path = folder / _CLOCK

    def clock() -> datetime:
        try:
            ahead = float(path.read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            ahead = 0.0
        return datetime.now(UTC) + timedelta(seconds=ahead)

    return clock


def _poisoned(sound: Read) -> Read:
    """A reader with a mistake that only one text finds."""

    def read_or_break(text: str, reader: SituationReader) -> Reading:
        if text == POISON:
            raise ZeroDivisionError
        return sound(text, reader)

    return read_or_break
