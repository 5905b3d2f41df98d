"""One load on one bot: how many turns a second, what they cost, how long a user waits."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.speed.running import Kind, Running, SpeedError, Stub, run_bot
from benchmarks.speed.wire import Json

FAR: Final = 0.04
"""Seconds that a call takes to a server that is far, there and back."""
_REMIND: Final = "remind me in 5 hours to call {name}"
_WARM: Final = 0.5
_LAST_SECONDS: Final = 60.0
_FIRST_TURNS: Final = 10
"""Of each user: the coach asks some things once."""


@dataclass(frozen=True, slots=True)
class Load:
    """What is asked of a bot.

    Attributes:
        users: how many, each with one update under way at most.
        delay: seconds that the server takes for every call.
        in_waves: whether all users send at once and wait for one another.
    """

    users: int
    delay: float = 0.0
    in_waves: bool = False


@dataclass(frozen=True, slots=True)
class Measured:
    """What came of it.

    Attributes:
        turns: answered while it was measured.
        seconds: how long that was.
        cpu: seconds of work of the bot's process in that time.
        waits: seconds from each update to its answer.
    """

    turns: int
    seconds: float
    cpu: float
    waits: tuple[float, ...]

    @property
    def rate(self) -> float:
        """Updates a second."""
        return self.turns / self.seconds

    @property
    def cost(self) -> float:
        """Milliseconds of work for an update."""
        return self.cpu * 1000 / self.turns


def put_load(stub: Stub, bot: Running, load: Load, seconds: float) -> Measured:
    """Measure a bot for so many seconds; what comes before it is warm is not counted.

    Raises:
        SpeedError: nothing was answered, or something was left unanswered.
    """
    _begin(stub, bot, load)
    time.sleep(_WARM)
    stub.tell("count", bot.token)
    began, worked = time.perf_counter(), bot.cpu()
    time.sleep(seconds)
    counted = stub.tell("count", bot.token)
    passed, worked = time.perf_counter() - began, bot.cpu() - worked
    _end(stub, bot)
    if not counted["turns"]:
        raise SpeedError(f"{bot.kind.name}: nothing was answered in {seconds:g} s")
    return Measured(counted["turns"], passed, worked, tuple(counted["seconds"]))


def let_in(stub: Stub, bot: Running, users: int) -> None:
    """Have all users come and do what is done once, and the bot become warm.

    Raises:
        SpeedError: they are not answered.
    """
    put_turns(stub, bot, users, users * _FIRST_TURNS)


def put_turns(stub: Stub, bot: Running, users: int, turns: int) -> None:
    """Have so many users work until so many turns are answered.

    Raises:
        SpeedError: they are not.
    """
    _begin(stub, bot, Load(users))
    done = 0
    while done < turns:
        ends = time.monotonic() + _LAST_SECONDS
        while not (new := stub.tell("count", bot.token)["turns"]):
            if time.monotonic() > ends:
                raise SpeedError(f"{bot.kind.name} answers nothing in {_LAST_SECONDS:g} s")
            time.sleep(0.1)
        done += new
    _end(stub, bot)


def await_first_answer(stub: Stub, kind: Kind, folder: Path, number: int) -> float:
    """Start a bot for whom an update waits; seconds from the start to the answer.

    Raises:
        SpeedError: it is not answered.
    """
    load = Load(1)
    began = time.perf_counter()
    with run_bot(kind, stub, folder, number) as bot:
        _begin(stub, bot, load)
        asked = time.perf_counter() - began
        (waited,) = _end(stub, bot)["seconds"]
    return asked + float(waited)


def _begin(stub: Stub, bot: Running, load: Load) -> None:
    stub.tell(
        "begin",
        bot.token,
        script=bot.kind.script,
        users=load.users,
        delay=load.delay,
        in_waves=load.in_waves,
    )


def _end(stub: Stub, bot: Running) -> Json:
    """Let nothing more be sent, and wait until all is answered; what was counted."""
    counted = stub.tell("stop", bot.token, seconds=_LAST_SECONDS)
    left = counted["unanswered"]
    if left:
        raise SpeedError(f"{bot.kind.name}: {left} users wait for an answer that does not come")
    return counted


def check_order(stub: Stub, bot: Running, users: int) -> tuple[int, int]:
    """Let strangers send several things at once; how many heard all in order, of how many.

    Args:
        stub: in front of it; each call takes another time there.
        bot: that answers.
        users: how many strangers.

    Raises:
        SpeedError: they are not answered.
    """
    words = _REMIND if bot.kind.script == "coach" else "{name}"
    said = stub.tell("order", bot.token, users=users, words=words, delay=FAR, seconds=_LAST_SECONDS)
    if said["unanswered"]:
        raise SpeedError(f"{bot.kind.name}: {said['unanswered']} updates are not answered")
    return said["in_order"], said["users"]
