"""One trial: the bot, its users and the wire between them, and what is counted in the end."""

import asyncio
import signal
import sqlite3
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.faults.lives import Lives
from benchmarks.faults.people import People
from benchmarks.faults.tally import Tally, count, names_in, user_of
from benchmarks.faults.wire import Wire
from bot.simulator import Simulator

LONGEST = 300.0
"""Seconds within which everything must be answered when the fault is over."""
STOP_SECONDS = 5.0
"""Within which a polite stop must be done."""
_IN_HASTE = 4.5
"""Seconds after which the bot ends as if it were killed."""


@dataclass
class Trial:
    """What a trial works with; times are those of `time.monotonic`."""

    lives: Lives
    people: People
    wire: Wire
    kills: list[float] = field(default_factory=list)
    _answered: set[str] = field(default_factory=set)
    _seen: int = 0

    async def kill(self) -> None:
        """End the bot as the machine would."""
        await self.lives.end(signal.SIGKILL)
        await asyncio.sleep(0.1)  # what it sent with its last breath arrives
        self.kills.append(time.monotonic())

    async def stop(self) -> tuple[int, float]:
        """Ask the bot to end; exit code, and seconds until it had."""
        asked = time.monotonic()
        code, seconds = await self.lives.end(signal.SIGTERM)
        if code < 0 or seconds >= _IN_HASTE:
            self.kills.append(asked + seconds)
        return code, seconds

    def tally(self) -> Tally:
        """The numbers so far."""
        return count(self.people.asked, self.wire.noted.calls, self.kills)

    async def until_done(self) -> float:
        """Wait until everything is answered and nothing waits; seconds that it took."""
        began = time.monotonic()
        while time.monotonic() - began < LONGEST:
            if not (self.count_unanswered() or self.tally().unrung or self.count_waiting()):
                break
            await asyncio.sleep(0.5)
        return time.monotonic() - began

    def count_unanswered(self) -> int:
        """How many updates nothing has answered yet; quicker than a tally."""
        taken = self.wire.noted.taken
        while self._seen < len(taken):
            self._answered |= names_in(taken[self._seen])
            self._seen += 1
        return len(self.people.asked.at.keys() - self._answered)

    async def until_said(self, messages: int, seconds: float) -> None:
        """Wait until so many messages were taken in all, at most so long."""
        began = time.monotonic()
        while len(self.wire.noted.taken) < messages and time.monotonic() - began < seconds:
            await asyncio.sleep(0.005)

    def count_waiting(self) -> int:
        """Rows of the inbox and the outbox that are not done."""
        return int(
            self.read(
                "SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting')"
                " + (SELECT count(*) FROM outbox)"
            )[0][0]
        )

    def find_mixed_up(self) -> list[str]:
        """Wishes that are stored with another user, or more than once."""
        rows = self.read("SELECT user_id, text FROM reminders WHERE text <> ''")
        texts = [str(text) for _, text in rows]
        return [
            str(text)
            for user_id, text in rows
            if user_of(str(text).removeprefix("call ")) != user_id or texts.count(str(text)) > 1
        ]

    def read(self, query: str) -> list[tuple[Any, ...]]:
        """What stands in the database's file."""
        connection = sqlite3.connect(self.lives.file, timeout=30)
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()


@asynccontextmanager
async def trial(users: int, *, seed: int = 7, begin: bool = True) -> AsyncIterator[Trial]:
    """A bot with so many users before it; `begin`: it runs already and knows them."""
    with tempfile.TemporaryDirectory() as name:
        simulator = Simulator()
        address = await simulator.start(0)
        wire = Wire(address, seed)
        lives = Lives(Path(name), await wire.start())
        people = People(address, users)
        try:
            await people.come()
            made = Trial(lives, people, wire)
            if begin:
                await lives.begin()
            yield made
        finally:
            await lives.end(signal.SIGKILL)
            await people.leave()
            await simulator.stop()
            await wire.stop()
