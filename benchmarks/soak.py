"""Reminders due in ten minutes of simulated time, their process killed again and again: none lost.

The child rings and delivers as the program does; where Telegram would be, a line goes to a file,
which a kill cannot take back.
"""

import asyncio
import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.filled import fill
from bot.delivery import Delivery
from bot.messages import Outgoing, Send
from bot.reminders import Reminders
from bot.storage import Database
from bot.texts import load_texts
from bot.turns import House
from scenarios.catalogue import load_catalogue

SIMULATED = timedelta(minutes=10)
_USERS = 1_000
_SEED = 7
_NUMBER = re.compile(r"\bn(\d+)\b")
_STUCK_SECONDS = 300
"""Seconds without one reminder less after which the rest counts as lost."""


def soak(count: int, kills: int) -> int:
    """Run it and print what came; 1 when a reminder was lost."""
    began = time.monotonic()
    chance = random.Random(_SEED)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        asyncio.run(_prepare(folder, count))
        # as much real time as simulated time for the kills; the rest is worked off afterwards
        pause = SIMULATED.total_seconds() / _speed(count) / (kills + 1)
        for _ in range(kills):
            child = _start(folder)
            time.sleep(pause * chance.uniform(0.5, 1.5))
            child.send_signal(signal.SIGKILL)
            child.wait()
        child = _start(folder)
        try:
            _wait_until_done(folder)
        finally:
            child.send_signal(signal.SIGKILL)
            child.wait()
        came = _came(folder)
    lost = count - len(came)
    twice = sum(times - 1 for times in came.values())
    seconds = time.monotonic() - began
    print(f"{count:,} reminders, {kills} kills, {seconds:.0f} s: {lost} lost, {twice} came twice")
    return 1 if lost else 0


def _speed(count: int) -> float:
    """Simulated seconds a second: slow enough for a disk that keeps each one safe."""
    return max(SIMULATED.total_seconds() * 200 / count, 1.0)


async def _prepare(folder: Path, count: int) -> None:
    now = datetime.now(UTC)
    database = Database(_url(folder))
    try:
        await fill(database, count, users=_USERS, first=now, spread=SIMULATED)
    finally:
        await database.close()
    clock = {"real": time.time(), "simulated": now.isoformat(), "speed": _speed(count)}
    (folder / "clock.json").write_text(json.dumps(clock), encoding="utf-8")


def _url(folder: Path) -> str:
    return f"sqlite+aiosqlite:///{folder / 'coach.db'}"


def _start(folder: Path) -> subprocess.Popen[bytes]:
    command = (sys.executable, "-m", "benchmarks", "soak-child", str(folder))
    return subprocess.Popen(command)  # noqa: S603 - our own command


async def ring_until_killed(folder: Path) -> None:
    """The child: rings what is due and delivers it, until it is killed."""
    told = json.loads((folder / "clock.json").read_text(encoding="utf-8"))
    start = datetime.fromisoformat(told["simulated"])

    def clock() -> datetime:
        passed = (time.time() - told["real"]) * told["speed"]
        return start + timedelta(seconds=passed)

    sent = os.open(folder / "sent.txt", os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    async def deliver(_chat_id: int, message: Outgoing) -> None:
        if isinstance(message, Send):
            os.write(sent, (" ".join(message.text.split()) + "\n").encode())

    database = Database(_url(folder))
    house = House(database, load_texts(), load_catalogue(), "en", frozenset())
    delivery = Delivery(database, deliver)
    reminders = Reminders(database, house, clock, delivery.wake)
    await asyncio.gather(delivery.run(), reminders.run())


def _wait_until_done(folder: Path) -> None:
    """Wait until nothing waits to be rung or sent, or nothing moves any more."""
    before, moved = -1, time.monotonic()
    while time.monotonic() - moved < _STUCK_SECONDS:
        time.sleep(1)
        with sqlite3.connect(f"file:{folder / 'coach.db'}?mode=ro", uri=True) as connection:
            (waiting,) = connection.execute(
                "SELECT (SELECT 2 * count(*) FROM reminders WHERE state = 'waiting')"
                " + (SELECT count(*) FROM outbox)"
            ).fetchone()
        if waiting == 0:
            return
        if waiting != before:
            before, moved = waiting, time.monotonic()


def _came(folder: Path) -> Counter[str]:
    """How often each reminder came."""
    text = (folder / "sent.txt").read_text(encoding="utf-8")
    return Counter(_NUMBER.findall(text))
