"""What was asked for and what came -> what was lost, what came twice, what came to another."""

import re
import statistics
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from benchmarks.faults.people import Asked
from benchmarks.faults.wire import Call, Wrong

_NAME = re.compile(r"\bu(\d+)x\d+\b")
_SETS = ":delete"
"""On a button below the answer that sets a reminder; below one that rings there is none."""
_YOUNG = 5.0
"""Seconds in which an answer of Telegram's is noted, on a machine with much to do, too."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The numbers of a trial.

    Attributes:
        sent: updates.
        unanswered: names of updates that nothing answered.
        twice: how many answers came once more.
        unexplained: those among them that no lost answer of Telegram's explains.
        rung: reminders that came.
        unrung: names of those that were due and did not come.
        rung_twice: how many came once more.
        strayed: messages with something of another user.
        delays: seconds from an update to its answer, by user.
    """

    sent: int
    unanswered: tuple[str, ...]
    twice: int
    unexplained: int
    rung: int
    unrung: tuple[str, ...]
    rung_twice: int
    strayed: int
    delays: Mapping[int, tuple[float, ...]]

    @property
    def is_sound(self) -> bool:
        """Whether all came, to the right one, and twice only where an answer was lost."""
        return not (self.unanswered or self.unrung or self.strayed or self.unexplained)

    def all_delays(self) -> list[float]:
        """Seconds from an update to its answer, sorted."""
        return sorted(each for delays in self.delays.values() for each in delays)


def names_in(call: Call) -> set[str]:
    """The names that a message tells."""
    return {found.group() for found in _NAME.finditer(call.text)}


def user_of(name: str) -> int:
    """Whose wish it is."""
    found = _NAME.fullmatch(name)
    if found is None:
        raise ValueError(name)
    return int(found.group(1))


def count(asked: Asked, calls: Iterable[Call], kills: Iterable[float] = ()) -> Tally:
    """Compare what was asked with the messages that Telegram took.

    Args:
        asked: by whom, when.
        calls: all that went over the wire, in their order.
        kills: the moments at which the bot was killed; an answer of that moment was lost with it.
    """
    said = [call for call in calls if call.is_taken and call.says]
    answers: dict[str, list[Call]] = defaultdict(list)
    rings: dict[str, list[Call]] = defaultdict(list)
    strayed = 0
    for call in said:
        for name in names_in(call):
            strayed += user_of(name) != call.chat_id
            (answers if _SETS in call.markup else rings)[name].append(call)
    cut_off = _cut_off(said, kills)
    again = [
        (earlier, later)
        for came in (*answers.values(), *rings.values())
        for earlier, later in pairwise(came)
    ]
    delays: dict[int, list[float]] = defaultdict(list)
    for name, came in answers.items():
        if name in asked.at:
            delays[user_of(name)].append(came[0].ended - asked.at[name])
    return Tally(
        sent=len(asked.at),
        unanswered=tuple(sorted(asked.at.keys() - answers.keys())),
        twice=sum(len(came) - 1 for came in answers.values()),
        unexplained=sum(
            earlier.wrong is not Wrong.LOST and id(earlier) not in cut_off for earlier, _ in again
        ),
        rung=len(rings),
        unrung=tuple(sorted(asked.soon - rings.keys())),
        rung_twice=sum(len(came) - 1 for came in rings.values()),
        strayed=strayed,
        delays={user: tuple(each) for user, each in delays.items()},
    )


def _cut_off(said: list[Call], kills: Iterable[float]) -> set[int]:
    """The last message in each chat before each kill, if no note of it need have been on disk."""
    found: set[int] = set()
    chats: dict[int, list[Call]] = defaultdict(list)
    for call in said:
        chats[call.chat_id].append(call)
    for moment in kills:
        for calls in chats.values():
            place = bisect_right(calls, moment, key=lambda call: call.began)
            if place and moment - calls[place - 1].ended < _YOUNG:
                found.add(id(calls[place - 1]))
    return found


def median(seconds: Iterable[float]) -> float:
    """The middle one; 0 of none."""
    found = list(seconds)
    return statistics.median(found) if found else 0.0
