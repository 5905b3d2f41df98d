"""`python -m benchmarks turns`: what a turn of the coach costs, whatever is stored beside it."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.shares import percentile
from benchmarks.speed.crowd import FIRST
from benchmarks.speed.loads import (
    Load,
    Measured,
    await_first_answer,
    let_in,
    put_load,
    put_turns,
)
from benchmarks.speed.running import FILE, Running, Stub, run_bot, run_stub, until_calm
from benchmarks.speed.speed import COACH
from benchmarks.speed.stored import ROWS_A_USER, store_deals, store_users

_PARTS: Final = 10
"""Times that the memory is looked at while updates come."""
_CROWD: Final = 200


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured.

    Attributes:
        rounds: of every place, and of starts.
        seconds: of the load on a place in a round.
        updates: during which the memory is looked at.
        rows: that are stored where the start is measured.
        idle: seconds without an update.
        users: stored, one place for each number; the user who is measured has one deal.
        deals: of the user who is measured, one place for each number but 1.
    """

    rounds: int
    seconds: float
    updates: int
    rows: int
    idle: float
    users: tuple[int, ...] = (10, 1_000, 100_000)
    deals: tuple[int, ...] = (100, 10_000)


@dataclass(slots=True)
class Place:
    """What is stored, and what a turn costs there, a value for each round."""

    users: int
    deals: int
    measured: list[Measured] = field(default_factory=list)

    @property
    def cost(self) -> float:
        """Milliseconds of work for a turn."""
        return median(each.cost for each in self.measured)

    @property
    def wait(self) -> float:
        """Milliseconds until its answer, the middle one."""
        return 1000 * median(percentile(each.waits, 0.5) for each in self.measured)


@dataclass(frozen=True, slots=True)
class Idle:
    """What the coach did while nobody wrote.

    Attributes:
        seconds: how long.
        polls: times that it asked for updates.
        wake_ups: of all its threads.
        cpu: milliseconds of work.
    """

    seconds: float
    polls: int
    wake_ups: int
    cpu: float


@dataclass(frozen=True, slots=True)
class Found:
    """All that was measured.

    Attributes:
        places: what was stored, and the cost of a turn there.
        memory: megabytes after each tenth of the updates.
        starts: seconds from the start to the first answer.
        idle: what it did while nobody wrote.
    """

    places: tuple[Place, ...]
    memory: tuple[float, ...]
    starts: tuple[float, ...]
    idle: Idle


def measure_turns(size: Size) -> Found:
    """Measure it all, one thing after the other.

    Raises:
        SpeedError: the coach ended, or left something unanswered.
    """
    with run_stub() as stub:
        places = _measure_places(stub, size)
        with _run_coach(stub, number=100) as bot:
            idle = _measure_idle(stub, bot, size.idle)
            print("idle: measured", flush=True)
            memory = _measure_memory(stub, bot, size.updates)
        starts = _measure_starts(stub, size)
    return Found(places, memory, starts, idle)


@contextmanager
def _run_coach(stub: Stub, number: int, users: int = 0) -> Iterator[Running]:
    """The coach on a file with so many users, at rest."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store_users(folder / FILE, users)
        with run_bot(COACH, stub, folder, number) as bot:
            until_calm(bot, stub)
            yield bot


def _measure_places(stub: Stub, size: Size) -> tuple[Place, ...]:
    """All places stand side by side and are measured by turns, so that what drifts hits all."""
    places = [Place(users, 1) for users in size.users]
    places += [Place(size.users[0], deals) for deals in size.deals]
    with ExitStack() as stack:
        bots = []
        for number, place in enumerate(places):
            bot = stack.enter_context(_run_coach(stub, number, place.users))
            let_in(stub, bot, 1)
            store_deals(bot.folder / FILE, FIRST, place.deals)
            bots.append(bot)
            print(f"{place.users:,} users, {place.deals:,} deals: ready", flush=True)
        for number in range(size.rounds):
            for place, bot in zip(places, bots, strict=True):
                place.measured.append(put_load(stub, bot, Load(1), size.seconds))
            print(f"round {number + 1} of {size.rounds}", flush=True)
    return tuple(places)


def _measure_idle(stub: Stub, bot: Running, seconds: float) -> Idle:
    polls, wakes, cpu = stub.tell("polls", bot.token)["polls"], bot.wake_ups(), bot.cpu()
    time.sleep(seconds)
    return Idle(
        seconds,
        stub.tell("polls", bot.token)["polls"] - polls,
        bot.wake_ups() - wakes,
        (bot.cpu() - cpu) * 1000,
    )


def _measure_memory(stub: Stub, bot: Running, updates: int) -> tuple[float, ...]:
    found = []
    for number in range(_PARTS):
        put_turns(stub, bot, min(_CROWD, updates // _PARTS), updates // _PARTS)
        found.append(bot.memory())
        print(f"{updates * (number + 1) // _PARTS:,} updates: {found[-1]:.0f} MB", flush=True)
    return tuple(found)


def _measure_starts(stub: Stub, size: Size) -> tuple[float, ...]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store_users(folder / FILE, size.rows // ROWS_A_USER)
        return tuple(await_first_answer(stub, COACH, folder, 200) for _ in range(size.rounds))
