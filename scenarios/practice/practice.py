"""A practice talk as it stands between two messages."""

from dataclasses import dataclass
from enum import StrEnum

from scenarios.practice.brief import Brief
from scenarios.practice.characters import Mood
from scenarios.practice.deeds import Deed
from scenarios.practice.lines import Line, line_ids
from scenarios.practice.position import Table

MOST_TURNS = 8
"""More lines no client says."""
RESOLVE = 100
"""As firm as a client can be."""


class Outcome(StrEnum):
    """How a talk ended."""

    AGREED = "agreed"
    AGREED_LOW = "agreed_low"
    """Agreed, at less than half of what could be had, or with something given for nothing."""
    LOST = "lost"
    """One of the two broke off."""
    PARKED = "parked"
    """The client will think about it."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A line of the client's and what the reply to it did.

    Attributes:
        moved: by how much the reply changed his resolve; below zero it moved him.
    """

    line: Line
    deed: Deed
    moved: int


@dataclass(frozen=True, slots=True)
class Practice:
    """A practice talk.

    Attributes:
        resolve: how set he is on his own terms, 0 to RESOLVE.
        history: what was answered so far.
        line: what the client says now.
        item: what he wants on top: words, the index of a wording, None where nothing is.
        said: what was said to this user in earlier talks, as far as it could be said again.
        ended: how the talk ended; None while it lasts.
    """

    brief: Brief
    seed: int
    mood: Mood
    resolve: int
    table: Table
    line: Line
    item: int | str | None = None
    history: tuple[Turn, ...] = ()
    said: frozenset[str] = frozenset()
    ended: Outcome | None = None

    @property
    def turn(self) -> int:
        """How many lines the client has said."""
        return len(self.history) + 1

    @property
    def last_turn(self) -> int:
        """The line with which he ends it, 6 to 8."""
        return MOST_TURNS - self.brief.who.hurry - self.brief.level.hurry

    @property
    def told(self) -> tuple[Line, ...]:
        """All that the client has said, in order."""
        return (*(turn.line for turn in self.history), self.line)

    @property
    def ids(self) -> frozenset[str]:
        """What is to be remembered as said to this user."""
        return frozenset(each for line in self.told for each in line_ids(line))
