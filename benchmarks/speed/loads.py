"""One load on one bot: how many turns a second, what they cost, how long a user waits."""

import time
from dataclasses import dataclass
from typing import Final

from benchmarks.speed.running import Running, SpeedError, Stub

FAR: Final = 0.04
"""Seconds that a call takes to a server that is far, there and back."""
_REMIND: Final = "remind me in 5 hours to call {name}"
_WARM: Final = 0.5
_LAST_SECONDS: Final = 30.0
_LONGEST: Final = 300.0
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
    _begin(stub, bot, Load(users))
    turns, ends = 0, time.monotonic() + _LONGEST
    while turns < users * _FIRST_TURNS and time.monotonic() < ends:
        time.sleep(0.2)
        turns += stub.tell("count", bot.token)["turns"]
    _end(stub, bot)


def _begin(stub: Stub, bot: Running, load: Load) -> None:
    stub.tell(
        "begin",
        bot.token,
        script=bot.kind.script,
        users=load.users,
        delay=load.delay,
        in_waves=load.in_waves,
    )


def _end(stub: Stub, bot: Running) -> None:
    """Let nothing more be sent, and wait until all is answered."""
    left = stub.tell("stop", bot.token, seconds=_LAST_SECONDS)["unanswered"]
    if left:
        raise SpeedError(f"{bot.kind.name}: {left} users wait for an answer that does not come")


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
