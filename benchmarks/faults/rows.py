"""A row of the table: a fault, what was done, what was held, in numbers."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from benchmarks.faults.trial import Trial


@dataclass(frozen=True, slots=True)
class Row:
    """What a trial showed.

    Attributes:
        fault: what went wrong.
        done: how that was brought about.
        held: whether everything was held that is promised.
        numbers: what was counted.
    """

    fault: str
    done: str
    held: bool
    numbers: str


Run: TypeAlias = Callable[[], Awaitable[Row]]


def make_row(
    trial: Trial, fault: str, done: str, *numbers: str, held: bool = True, pace: bool = True
) -> Row:
    """The row of a trial that is over.

    Args:
        trial: whose numbers it shows.
        fault: what went wrong.
        done: how that was brought about.
        numbers: what else was counted.
        held: whether that is as promised.
        pace: whether not one 429 for too fast a pace is promised here, too.
    """
    found = trial.tally()
    mixed = len(trial.find_mixed_up())
    left = trial.count_waiting()
    too_fast = trial.wire.noted.too_fast
    parts = [
        f"{found.sent} updates, {len(found.unanswered)} unanswered",
        f"{found.twice} answers twice, {found.unexplained} of them without a lost answer",
        *numbers,
        f"{found.strayed + mixed} seen by another",
        f"{too_fast} too fast",
    ]
    if left:
        parts.append(f"{left} left waiting")
    sound = found.is_sound and not mixed and not left and not (pace and too_fast)
    return Row(fault, done, sound and held, "; ".join(parts))
