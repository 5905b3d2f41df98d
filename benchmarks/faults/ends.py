"""The end of the process: killed at any moment, or asked to stop."""

import asyncio
import random
import time

from benchmarks.faults.machine import lock
from benchmarks.faults.rows import Row, make_row
from benchmarks.faults.trial import STOP_SECONDS, Trial, trial
from benchmarks.faults.wire import Fault, Wrong

_USERS = 40
_APART = 0.2
"""Seconds between two updates of the load."""
_AT_ONCE = 80
"""Updates that may be unanswered at a time: a load that a slow machine bears, too."""
_LONGEST_START = 1.0
"""Seconds until a kill, one time in five, while the bot starts."""
_MOST_SAID, _LONGEST_LIFE, _LONGEST_REST = 12, 15.0, 0.3
"""Else: messages since the start, or seconds if there are not so many, and seconds after that."""
_STOPS = 12


async def killed(kills: int) -> Row:
    """Killed at random moments under load, reminders waiting."""
    chance = random.Random(7)
    async with trial(_USERS, begin=False) as made:
        asking = asyncio.create_task(_keep_asking(made, random.Random(8)))
        early = 0
        for _ in range(kills):
            if chance.random() < 0.2:
                await made.lives.start()
                await asyncio.sleep(chance.uniform(0, _LONGEST_START))
                early += 1
            else:
                said = len(made.wire.noted.taken) + chance.randint(0, _MOST_SAID)
                await made.lives.begin()
                await made.until_said(said, _LONGEST_LIFE)
                await asyncio.sleep(chance.uniform(0, _LONGEST_REST))
            await made.kill()
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        await made.lives.begin()
        await made.until_done()
        found = made.tally()
        whole = made.read("PRAGMA integrity_check")[0][0] == "ok"
        done = (
            f"{_USERS} users ask up to {1 / _APART:.0f} times a second, every fifth time for a "
            f"reminder due in 1 to 3 minutes; the process is killed {kills} times, {early} "
            f"times while it starts, else around one of its first {_MOST_SAID} messages"
        )
        numbers = (
            f"{found.rung} reminders rung, {len(found.unrung)} lost, {found.rung_twice} twice",
            f"the file is {'whole' if whole else 'damaged'}",
        )
        return make_row(made, f"killed {kills} times", done, *numbers, held=whole)


async def stopped() -> Row:
    """SIGTERM: under load, with a locked database, with a network that is silent."""
    chance = random.Random(9)
    async with trial(_USERS, begin=False) as made:
        asking = asyncio.create_task(_keep_asking(made, None))
        took: list[float] = []
        codes: set[int] = set()
        for number in range(_STOPS):
            await made.lives.begin()
            await asyncio.sleep(chance.uniform(0, 2))
            if number % 3 == 1:
                async with lock(made.lives.file):
                    await asyncio.sleep(1)
                    code, seconds = await made.stop()
            else:
                made.wire.fault = Fault(Wrong.SILENCE, polls=True) if number % 3 == 2 else None
                await asyncio.sleep(1)
                code, seconds = await made.stop()
                made.wire.fault = None
            took.append(seconds)
            codes.add(code)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        await made.lives.begin()
        await made.until_done()
        done = (
            f"{_USERS} users ask up to {1 / _APART:.0f} times a second; {_STOPS} times SIGTERM, a "
            "third each with nothing wrong, a locked database and a network that has fallen silent"
        )
        numbers = f"ended within {min(took):.1f} to {max(took):.1f} s, exit codes {sorted(codes)}"
        held = max(took) <= STOP_SECONDS and codes == {0}
        return make_row(made, "SIGTERM", done, numbers, held=held)


async def _keep_asking(made: Trial, chance: random.Random | None) -> None:
    """A steady load until it is cancelled; with `chance` every fifth is due soon.

    It pauses while very many wait: nobody asks on and on without an answer.
    """
    began, number = time.monotonic(), 0
    while True:
        user_id = made.people.ids[number % len(made.people.ids)]
        soon = chance.randint(1, 3) if chance and number % 5 == 0 else None
        await made.people.ask(user_id, minutes=soon)
        number += 1
        while made.count_unanswered() >= _AT_ONCE:
            await asyncio.sleep(0.5)
            began = time.monotonic() - number * _APART
        await asyncio.sleep(max(began + number * _APART - time.monotonic(), 0))
