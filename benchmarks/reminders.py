"""What a thousand, a hundred thousand and a million waiting reminders cost."""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from benchmarks.filled import fill
from bot.reminders import Reminders
from bot.storage import Database, open_unit
from bot.storage.tables import outbox
from bot.texts import load_texts
from bot.turns import House, ring_reminder
from scenarios.catalogue import load_catalogue

COUNTS = (1_000, 100_000, 1_000_000)
_USERS = 1_000
_ROUNDS = 50
_RUNG = 100


async def measure() -> None:
    """Print the cost of the look at the next one, of ringing one, and how late they come."""
    print("waiting   | next one known | one rung | lateness (median, most)")
    for count in COUNTS:
        with tempfile.TemporaryDirectory() as folder:
            database = Database(f"sqlite+aiosqlite:///{Path(folder) / 'coach.db'}")
            try:
                print(await _measure_one(database, count), flush=True)
            finally:
                await database.close()


async def _measure_one(database: Database, count: int) -> str:
    far = datetime.now(UTC) + timedelta(days=30)
    await fill(database, count, users=_USERS, first=far, spread=timedelta(days=300))
    house = House(database, load_texts(), load_catalogue(), "en", frozenset())

    async def look() -> None:
        async with open_unit(database) as unit:
            await unit.timetable.next_due()

    looked = await _median(look)
    soon = datetime.now(UTC) + timedelta(seconds=2)
    async with open_unit(database) as unit:
        for number in range(_RUNG):
            due = soon + timedelta(milliseconds=20 * number)
            await unit.timetable.add(number % _USERS + 1, due, soon, text=f"soon {number}")
    reminders = Reminders(database, house, lambda: datetime.now(UTC), lambda: None)
    task = asyncio.create_task(reminders.run())
    lateness = await _watch(database, soon)
    task.cancel()
    ring = await _cost_of_ringing(database, house)
    middle, most = statistics.median(lateness) * 1000, max(lateness) * 1000
    return (
        f"{count:>9,} | {looked * 1000:>11.2f} ms | {ring * 1000:>5.1f} ms | "
        f"{middle:.0f} ms, {most:.0f} ms"
    )


async def _median(work: Callable[[], Awaitable[None]]) -> float:
    await work()
    spent = []
    for _ in range(_ROUNDS):
        began = time.perf_counter()
        await work()
        spent.append(time.perf_counter() - began)
    return statistics.median(spent)


async def _watch(database: Database, soon: datetime) -> list[float]:
    """How late each message stood in the outbox after its reminder was due, in seconds."""
    seen: dict[int, float] = {}
    while len(seen) < _RUNG:
        await asyncio.sleep(0.005)
        async with database.transaction() as connection:
            rows = (await connection.execute(sa.select(outbox.c.id))).all()
        now = datetime.now(UTC)
        for row in rows:
            due = soon + timedelta(milliseconds=20 * len(seen))
            if row.id not in seen:
                seen[row.id] = (now - due).total_seconds()
    return list(seen.values())


async def _cost_of_ringing(database: Database, house: House) -> float:
    now = datetime.now(UTC)
    async with open_unit(database) as unit:
        numbers = [
            await unit.timetable.add(1, now, now, text=f"ring {number}")
            for number in range(_ROUNDS)
        ]
    spent = []
    for number in numbers:
        began = time.perf_counter()
        await ring_reminder(house, number, now + timedelta(seconds=1))
        spent.append(time.perf_counter() - began)
    return statistics.median(spent)
