"""What takes longer than half a second shows that the bot is busy; what is quick does not."""

import asyncio
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from telegram import Bot
from telegram.error import Forbidden

from bot.editor import OwnReply, Verdict
from bot.storage import Database
from bot.storage.schema import migrate
from bot.texts import load_texts
from bot.turns import House
from handlers.busy import AGAIN, FIRST, MOST, busy
from handlers.door import Door
from scenarios.catalogue import load_catalogue
from scenarios.reading.message import Reading, read
from scenarios.reading.situations import shared_reader
from tests.handlers.test_door import NOW, inline, message, put
from tests.phone import Phone

if TYPE_CHECKING:
    from telegram.ext import ExtBot

ME = 1001


class Clock:
    """Time that passes when the test says so: `sleep` waits until it has."""

    def __init__(self) -> None:
        self.waited: list[float] = []
        self._bell = asyncio.Event()
        self.asleep = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.asleep.set()
        await self._bell.wait()
        self._bell.clear()

    async def pass_by(self) -> None:
        """Whoever sleeps wakes, and sleeps again or is through when this returns."""
        await self.asleep.wait()
        self.asleep.clear()
        self._bell.set()


class Talker:
    """Stands for the bot: hears what it is to show."""

    def __init__(self, error: Exception | None = None) -> None:
        self.shown: list[tuple[int, str]] = []
        self.heard = asyncio.Event()
        self._error = error

    async def send_chat_action(self, chat_id: int, action: str) -> bool:
        self.shown.append((chat_id, action))
        self.heard.set()
        if self._error is not None:
            raise self._error
        return True


class SlowReader:
    """Reads only when the gate is open."""

    def __init__(self) -> None:
        self.gate = asyncio.Event()

    async def read(self, text: str) -> Reading:
        await self.gate.wait()
        return read(text, shared_reader())

    async def judge(self, reply: OwnReply) -> Verdict | None:
        await self.gate.wait()
        return Verdict((), reply.text)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = Database(f"sqlite+aiosqlite:///{tmp_path}/coach.db")
    await migrate(database)
    yield database
    await database.close()


class Doorway:
    """A door whose reader waits at a gate and whose half second passes on demand."""

    def __init__(self, database: Database, error: Exception | None = None) -> None:
        self.reader, self.clock, self.talker = SlowReader(), Clock(), Talker(error)
        bot = _Speaking("42:of-nobody", self.talker)
        house = House(database, load_texts(), load_catalogue(), "en", frozenset())
        self.door = Door(bot, house, self.reader, lambda: NOW, lambda: None, sleep=self.clock.sleep)


class _Speaking(Bot):
    """A bot whose chat action goes to the talker."""

    def __init__(self, token: str, talker: Talker) -> None:
        super().__init__(token)
        self._talker = talker

    async def send_chat_action(  # type: ignore[override]
        self, chat_id: int, action: str, **_: object
    ) -> bool:
        return await self._talker.send_chat_action(chat_id, action)


async def test_a_reading_that_takes_half_a_second_shows_typing_before_it_is_through(
    database: Database,
) -> None:
    way = Doorway(database)
    update = await put(database, message(1, "hello there"))
    taking = asyncio.create_task(way.door.take([update]))
    await way.clock.pass_by()
    await way.talker.heard.wait()
    assert not taking.done()
    way.reader.gate.set()
    await taking
    assert way.talker.shown == [(7, "typing")]
    assert way.clock.waited == [FIRST, AGAIN]


async def test_a_quick_answer_shows_nothing_and_leaves_nobody_waiting(
    database: Database,
) -> None:
    way = Doorway(database)
    way.reader.gate.set()
    before = asyncio.all_tasks()
    await way.door.take([await put(database, message(1, "hello there"))])
    assert way.talker.shown == []
    assert asyncio.all_tasks() <= before


async def test_an_action_that_cannot_be_shown_is_passed_over(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    way = Doorway(database, Forbidden("bot was blocked by the user"))
    taking = asyncio.create_task(way.door.take([await put(database, message(1, "hello there"))]))
    await way.clock.pass_by()
    await way.talker.heard.wait()
    way.reader.gate.set()
    await taking
    assert [each.levelno for each in caplog.records if each.levelno > logging.INFO] == []


async def test_what_is_typed_in_another_chat_shows_nothing_in_ours(database: Database) -> None:
    way = Doorway(database)
    await way.door.take([await put(database, inline(1, "discount"))])
    assert way.clock.waited == []


async def test_it_is_shown_again_as_long_as_it_lasts_but_not_for_ever() -> None:
    clock, talker = Clock(), Talker()
    async with busy(talker, ME, "typing", sleep=clock.sleep):  # type: ignore[arg-type]
        for _ in range(MOST):
            await clock.pass_by()
            await talker.heard.wait()
            talker.heard.clear()
    assert len(talker.shown) == MOST
    assert clock.waited == [FIRST, *[AGAIN] * (MOST - 1)]


async def test_work_that_fails_fails_as_it_would_and_the_sign_ends() -> None:
    before = asyncio.all_tasks()
    with pytest.raises(RuntimeError, match="at work"):
        async with busy(Talker(), ME, "typing"):  # type: ignore[arg-type]
            raise RuntimeError("at work")
    assert asyncio.all_tasks() <= before


async def test_the_phone_shows_what_the_bot_is_busy_with(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await phone.say("/start")
    clock = Clock()
    async with busy(coach, ME, "upload_document", sleep=clock.sleep):
        await clock.pass_by()
        await clock.asleep.wait()
        await phone.messages()
        assert phone.state["action"]["name"] == "upload_document"
    await coach.send_message(ME, "here it is")
    await phone.hears("here it is")
    assert phone.state["action"] is None
