"""Faults of the machine: its database, its disk, its clock."""

import asyncio
import random
import resource
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from benchmarks.faults.rows import Row, make_row
from benchmarks.faults.trial import Trial, trial

_USERS, _ROUNDS, _PAUSE = 12, 4, 2.0
_LOAD = f"{_USERS} users, {_ROUNDS} updates each"
_SECONDS = _ROUNDS * _PAUSE


async def locked() -> Row:
    """Another program holds the database's lock."""
    async with trial(_USERS) as made:
        async with lock(made.lives.file):
            await made.people.ask_all(_ROUNDS, _PAUSE)
            answered = made.tally().sent - len(made.tally().unanswered)
        seconds = await made.until_done()
        done = f"{_LOAD}; another program holds the write lock for {_SECONDS:.0f} s"
        said = f"{answered} answered meanwhile, all {seconds:.0f} s after it"
        return make_row(made, "database locked", done, said)


async def full() -> Row:
    """Nothing more can be written."""
    async with trial(_USERS) as made:
        await made.people.ask(made.people.ids[0])
        await made.until_done()
        unlimited = resource.prlimit(made.lives.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(made.lives.pid, resource.RLIMIT_FSIZE, (1, unlimited[1]))
        await made.people.ask_all(_ROUNDS, _PAUSE)
        answered = made.tally().sent - len(made.tally().unanswered) - 1
        resource.prlimit(made.lives.pid, resource.RLIMIT_FSIZE, unlimited)
        seconds = await made.until_done()
        done = f"{_LOAD}; the system refuses every write to a file for {_SECONDS:.0f} s"
        said = f"{answered} answered meanwhile, all {seconds:.0f} s after it"
        return make_row(made, "disk full", done, said)


async def damaged() -> Row:
    """The database's file is damaged when the bot starts."""
    async with trial(_USERS) as made:
        await made.people.ask_all(1, 0)
        await made.until_done()
        await made.stop()
        good = made.lives.file.read_bytes()
        said = []
        for damage in (b"a letter", None, "middle", "head"):
            made.lives.file.write_bytes(_damage(good, damage))
            before = len(made.lives.log)
            code = await made.lives.run()
            lines = made.lives.log[before:].splitlines()
            said.append(code == 2 and len(lines) == 1 and lines[0].startswith("Settings: "))
        made.lives.file.write_bytes(good)
        await made.lives.begin()
        await made.people.ask_all(1, 0)
        await made.until_done()
        done = (
            "a letter in place of the file, half a file, pages in the middle and the head "
            "overwritten; then the whole file again"
        )
        numbers = f"{sum(said)} of {len(said)} starts: one line that says what to do, exit code 2"
        return make_row(made, "damaged file at start", done, numbers, held=all(said))


async def jumping_clock() -> Row:
    """The clock is set back a day and then two days ahead, reminders waiting."""
    async with trial(_USERS) as made:
        people = made.people
        day = timedelta(days=1)
        await _ask_soon(made)
        made.lives.set_clock(-day)
        await asyncio.sleep(1)
        await _ask_soon(made)
        await people.ask_all(1, 1)
        made.lives.set_clock(day)
        await people.ask_all(1, 1)
        await made.until_done()
        made.lives.set_clock(timedelta())
        await people.ask_all(1, 1)
        await made.until_done()
        found = made.tally()
        done = (
            f"{_USERS} users with 2 reminders each that are due within minutes; the clock is set "
            "a day back, two days ahead and right again"
        )
        said = f"{found.rung} reminders rung, {len(found.unrung)} lost, {found.rung_twice} twice"
        return make_row(made, "clock that jumps", done, said, held=not found.rung_twice)


async def _ask_soon(made: Trial) -> None:
    await asyncio.gather(*(made.people.ask(each, minutes=2) for each in made.people.ids))


@asynccontextmanager
async def lock(file: Path) -> AsyncIterator[None]:
    """Another program writes and does not come to an end."""
    other = sqlite3.connect(file, isolation_level=None, timeout=30)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def _damage(good: bytes, how: bytes | str | None) -> bytes:
    noise = random.Random(7).randbytes(len(good))
    match how:
        case bytes():
            return how * 999
        case None:
            return good[: len(good) // 2]
        case "head":
            return noise[:4096] + good[4096:]
        case _:
            middle = len(good) // 2 // 4096 * 4096
            return good[:middle] + noise[: 2 * 4096] + good[middle + 2 * 4096 :]
