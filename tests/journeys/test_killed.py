"""The bot as a process: killed at any moment, started again, it has lost nothing."""

import asyncio
import os
import re
import signal
import sqlite3
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.simulator import Simulator
from tests.journeys.chat import data_of, has, is_draft, plain, words
from tests.phone import Message, Phone

TOKEN = "4243:killed-at-any-moment"  # noqa: S105 - it opens nothing
ROOT = Path(__file__).parents[2]
STOP_SECONDS = 20  # on an overloaded machine; within 4 s the bot itself is done
MOMENTS = (0.0, 0.05, 0.3)
"""Seconds between the last word said and the kill: stored or not, taken or not, sent or not."""


class Coach:
    """The coach as a process of its own, with its database file in `folder`."""

    def __init__(self, folder: Path, api: str) -> None:
        self.file = folder / "coach.db"
        self.log = folder / "log.txt"
        self._folder = folder
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME")}
        self._environment = {
            **kept,
            "PYTHONPATH": str(ROOT),
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": api,
            "DATABASE_URL": f"sqlite+aiosqlite:///{self.file}",
        }
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it; its words go on in the same log."""
        with self.log.open("a") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bot",
                env=self._environment,
                cwd=self._folder,
                stdout=log,
                stderr=log,
            )

    async def end(self, number: signal.Signals) -> int:
        """Send it a signal; its exit code."""
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(number)
        return await self._process.wait()

    def read(self, query: str) -> list[tuple[Any, ...]]:
        """What stands in its database file."""
        connection = sqlite3.connect(self.file)
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()

    def let_time_pass(self, hours: int) -> None:
        """While it is dead: what was to come in the future lies that much nearer."""
        connection = sqlite3.connect(self.file)
        try:
            with connection:
                connection.execute(
                    "UPDATE reminders SET due_at = "
                    "strftime('%Y-%m-%d %H:%M:%f000', due_at, '-' || ? || ' hours')",
                    (hours,),
                )
        finally:
            connection.close()


@pytest.fixture
async def simulator() -> AsyncIterator[str]:
    simulator = Simulator()
    yield await simulator.start(0)
    await simulator.stop()


@pytest.fixture
async def coach(simulator: str, tmp_path: Path) -> AsyncIterator[Coach]:
    coach = Coach(tmp_path, simulator)
    await coach.start()
    yield coach
    await coach.end(signal.SIGKILL)


@pytest.fixture
async def phone(simulator: str) -> AsyncIterator[Phone]:
    async with Phone(simulator, TOKEN, 1001, "Sam", "en") as phone:
        yield phone


async def _log_is_clean(coach: Coach) -> None:
    log = coach.log.read_text()
    assert " ERROR " not in log, log
    assert "Traceback" not in log, log
    assert TOKEN not in log, log


async def test_killed_in_the_middle_of_a_talk_it_goes_on_and_loses_nothing(
    coach: Coach, phone: Phone
) -> None:
    await phone.say("remind me in 3 hours to water the fig tree")
    await phone.hears("water the fig tree", timeout=30)
    await phone.say("/scope_creep")
    await phone.hears(has(":cancel"))
    # what is said in each life: right before the kill, then while it is dead
    lives = (
        (("a German version",), (words("en", "scope-creep-written-no"),)),
        ((words("en", "scope-creep-slip-no"), "8"), ()),
        (("40 $", "no, 50 $"), ("3",)),
    )
    for number, (moment, (before, after)) in enumerate(zip(MOMENTS, lives, strict=True)):
        for text in before:
            await phone.say(text)
        await phone.say(f"remind me in 5 hours to call client B{number}")
        await asyncio.sleep(moment)
        await coach.end(signal.SIGKILL)
        if number == 0:
            coach.let_time_pass(4)
        for text in after:
            await phone.say(text)
        await phone.say(f"remind me in 9 hours to call client A{number}")
        await coach.start()
        await phone.hears(f"call client A{number}", timeout=30)
    drafts = [one for one in await phone.messages() if is_draft(one)]
    assert any("a German version" in one.text and "400" in one.text for one in drafts), phone.show()
    heard = [one for one in await phone.messages() if one.from_bot]
    # every wish was answered, and set once
    for name in (f"{when}{number}" for number in range(len(MOMENTS)) for when in "AB"):
        assert any(f"call client {name}" in one.text for one in heard), phone.show()
        query = f"SELECT text FROM reminders WHERE text = 'call client {name}'"  # noqa: S608 - ours
        assert len(coach.read(query)) == 1, name
    await _was_reminded_late_and_once(coach, heard)
    assert coach.read("SELECT update_id FROM inbox WHERE state <> 'done'") == []
    assert await coach.end(signal.SIGTERM) == 0
    await _log_is_clean(coach)


async def _was_reminded_late_and_once(coach: Coach, heard: list[Message]) -> None:
    rung = [one for one in heard if "fig tree" in one.text and has(":done")(one)]
    assert len(rung) == 1
    late = re.escape(words("en", "reminder-late", what="W", when="X", distance="Y"))
    pattern = late.replace("W", "water the fig tree").replace("X", ".*").replace("Y", ".*")
    assert re.fullmatch(pattern, plain(rung[0].text)), rung[0]
    assert coach.read("SELECT state FROM reminders WHERE text = 'water the fig tree'") == [
        ("rung",)
    ]


async def test_taps_of_a_dead_bot_are_answered_and_a_polite_stop_is_quick(
    coach: Coach, phone: Phone
) -> None:
    await phone.forward("Could you take 20% off? $1500 is a stretch for us.", client="Ahmed")
    menu = await phone.hears(has(":walk"), timeout=30)
    await phone.tap(":save")
    await phone.hears(has(":new"))
    await phone.tap(":new")
    await coach.end(signal.SIGKILL)
    await phone.tap(":new")
    for _ in range(2):  # a finger that was on the button before the question took its place
        await phone.tap_gone(data_of(menu, ":walk"), menu.id)
    await coach.start()
    for _ in range(5):
        await phone.answered(timeout=30)
    await phone.hears(has(":cancel"))
    assert coach.read("SELECT client FROM deals") == [("Ahmed",)]
    assert coach.read("SELECT json_array_length(body, '$.frames') FROM sessions") == [(1,)]
    # SIGTERM in the middle of work
    for number in range(5):
        await phone.say(f"remind me in 5 hours to call client {number}")
    began = time.monotonic()
    assert await coach.end(signal.SIGTERM) == 0
    assert time.monotonic() - began < STOP_SECONDS
    await phone.say("remind me in 5 hours to call client 5")
    await coach.start()
    await phone.hears("call client 5", timeout=30)
    heard = [one.text for one in await phone.messages() if one.from_bot]
    for number in range(6):
        assert any(f"call client {number}" in text for text in heard), phone.show()
    assert len(coach.read("SELECT id FROM reminders WHERE text <> ''")) == 6
    await _log_is_clean(coach)
