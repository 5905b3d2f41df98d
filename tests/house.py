"""The whole house for a journey: simulator, database file, the real app, a clock that can move."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from pydantic import SecretStr

from bot.app import App
from bot.pace import Pace
from bot.settings import Settings
from bot.simulator import Simulator
from tests.databases import new_place
from tests.phone import Phone

TOKEN = "4242:a-coach-under-test"  # noqa: S105 - it opens nothing
READY_SECONDS = 20.0
QUICK = 0.02
"""A second of Telegram's pace: a journey waits for it as seldom as it can."""


class MovableClock:
    """The true time, moved forward as the test wishes, or as somebody does on the page."""

    def __init__(self, simulator: Simulator) -> None:
        self.ahead = timedelta()
        self._simulator = simulator
        self._bot = int(TOKEN.partition(":")[0])

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead + self._simulator.ahead(self._bot)


class House:
    """One bot with its database file in `folder`, behind a simulator of its own."""

    def __init__(self, folder: Path, **settings: object) -> None:
        self.folder = folder
        self.simulator = Simulator()
        self.clock = MovableClock(self.simulator)
        self.address = ""
        self.place = new_place(folder)
        self._more = settings
        self._phones: list[Phone] = []
        self._stop: asyncio.Event | None = None
        self._task: asyncio.Task[None] | None = None
        self.app: App | None = None

    async def __aenter__(self) -> Self:
        self.address = await self.simulator.start(0)
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
        for phone in self._phones:
            await phone.__aexit__(None, None, None)
        await self.simulator.stop()
        self.place.close()

    async def open(self) -> None:
        """Start the app on the database file."""
        settings = Settings.model_validate(
            {
                "bot_token": SecretStr(TOKEN),
                "bot_api_url": self.address,
                "database_url": self.place.url,
                **self._more,
            }
        )
        self._stop = asyncio.Event()
        self.app = App(settings, clock=self.clock, pace=Pace(second=QUICK))
        self.simulator.on_moved = self.app.reminders.wake
        self._task = asyncio.create_task(self.app.run(self._stop))

    async def close(self) -> None:
        """Stop the app as SIGTERM does; the file is closed."""
        if self._task is not None and self._stop is not None:
            self._stop.set()
            await self._task
            self._task = None

    async def reopen(self) -> None:
        """Stop and start again on the same file."""
        await self.close()
        await self.open()

    async def phone(self, language: str, *, user_id: int = 1001, name: str = "Sam") -> Phone:
        """A user's phone in this language."""
        phone = Phone(self.address, TOKEN, user_id, name, language)
        await phone.__aenter__()
        self._phones.append(phone)
        return phone

    def move_clock(self, ahead: timedelta) -> None:
        """Let time pass at once: what is due comes."""
        self.clock.ahead += ahead
        if self.app is not None:
            self.app.reminders.wake()
