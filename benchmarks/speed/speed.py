"""`python -m benchmarks speed`: all bots before one stub, round after round, each load in turn."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.shares import percentile
from benchmarks.speed.loads import FAR, Load, Measured, check_order, let_in, put_load
from benchmarks.speed.running import Kind, Running, Stub, run_bot, run_stub, until_calm

_BOTS: Final = "benchmarks.speed.bots"
ECHO: Final = Kind("python-telegram-bot echo", f"{_BOTS}.ptb_echo")
SIDE_BY_SIDE: Final = Kind(
    "python-telegram-bot echo, concurrent", f"{_BOTS}.ptb_echo", ("concurrent",)
)
ROWS: Final = Kind("python-telegram-bot, a row an update", f"{_BOTS}.ptb_rows")
AIOGRAM: Final = Kind("aiogram echo", f"{_BOTS}.aiogram_echo", is_aiogram=True)
FSM: Final = Kind("aiogram, states in memory", f"{_BOTS}.aiogram_fsm", is_aiogram=True)
COACH: Final = Kind("the coach", f"{_BOTS}.coach", script="coach")
FORWARDS: Final = Kind("the coach, forwarded messages", f"{_BOTS}.coach", script="forwards")
KINDS: Final = (ECHO, SIDE_BY_SIDE, ROWS, AIOGRAM, FSM, COACH, FORWARDS)

AT_ONCE: Final = 20
"""Users who send at the same moment where the answer time is measured."""


@dataclass(slots=True)
class Found:
    """What a bot showed, a value for each round; waits in seconds."""

    near: list[Measured] = field(default_factory=list)
    far: list[Measured] = field(default_factory=list)
    waves: list[Measured] = field(default_factory=list)
    in_order: int = 0
    of: int = 0

    @property
    def rate(self) -> float:
        """Updates a second with a server that is near."""
        return median(each.rate for each in self.near)

    @property
    def far_rate(self) -> float:
        """Updates a second with a server that is far."""
        return median(each.rate for each in self.far)

    @property
    def cost(self) -> float:
        """Milliseconds of work an update."""
        return median(each.cost for each in self.near)

    @property
    def wait(self) -> float:
        """Seconds until an answer where several send at once: the middle one."""
        return median(percentile(each.waits, 0.5) for each in self.waves)

    @property
    def long_wait(self) -> float:
        """Seconds within which 95 % of them are answered."""
        return median(percentile(each.waits, 0.95) for each in self.waves)


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured: rounds, seconds of each load, users before each bot."""

    rounds: int
    seconds: float
    users: int


def measure_speed(size: Size) -> dict[Kind, Found]:
    """Every bot that is here; those that are not have no entry.

    Raises:
        SpeedError: a bot ended, or left something unanswered.
    """
    with run_all() as (stub, bots):
        for bot in bots:
            let_in(stub, bot, max(size.users, AT_ONCE))
            print(f"{bot.kind.name}: ready", flush=True)
        found = {bot.kind: Found() for bot in bots}
        for number in range(size.rounds):
            for bot in bots:
                _measure_once(stub, bot, size, found[bot.kind])
            print(f"round {number + 1} of {size.rounds}", flush=True)
        for bot in bots:
            if bot.kind is not FORWARDS:
                each = found[bot.kind]
                each.in_order, each.of = check_order(stub, bot, AT_ONCE)
    return found


@contextmanager
def run_all() -> Iterator[tuple[Stub, list[Running]]]:
    """The stub and every bot that can run here, at rest."""
    with ExitStack() as stack:
        stub = stack.enter_context(run_stub())
        bots = []
        for number, kind in enumerate(KINDS):
            if not kind.is_here:
                continue
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            bot = stack.enter_context(run_bot(kind, stub, folder, number))
            until_calm(bot, stub)
            bots.append(bot)
        yield stub, bots


def _measure_once(stub: Stub, bot: Running, size: Size, found: Found) -> None:
    if bot.kind is FORWARDS:  # what takes its time is read one after the other, near or far
        found.near.append(put_load(stub, bot, Load(AT_ONCE), size.seconds))
        return
    found.near.append(put_load(stub, bot, Load(size.users), size.seconds))
    found.far.append(put_load(stub, bot, Load(size.users, FAR), size.seconds))
    found.waves.append(put_load(stub, bot, Load(AT_ONCE, in_waves=True), size.seconds))
