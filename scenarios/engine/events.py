"""What can happen to a conversation."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from scenarios.engine.facts import Json


class Verb(StrEnum):
    """What a user can do at every question where it makes sense."""

    BACK = "back"
    SKIP = "skip"
    CANCEL = "cancel"
    RESTART = "restart"
    REPEAT = "repeat"
    RESUME = "resume"
    DROP = "drop"
    WHY = "why"


@dataclass(frozen=True, slots=True)
class Began:
    """A scenario is to start."""

    scenario: str
    given: dict[str, Json] = field(default_factory=dict)
    about: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """The user typed. `corrects`: the words open with a "no, ..." that mends the last answer."""

    text: str
    corrects: bool = False


@dataclass(frozen=True, slots=True)
class Tapped:
    """The user tapped an option of the question with this serial."""

    serial: int
    option: str


@dataclass(frozen=True, slots=True)
class Went:
    """The user used a verb; serial None when typed or commanded, else the question's."""

    verb: Verb
    serial: int | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """The client's answer was forwarded and read: one of HEARD, with what the message gave."""

    answer: str
    given: dict[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Elapsed:
    """The time a parked walk waited for has come."""

    frame: int


@dataclass(frozen=True, slots=True)
class Digressed:
    """Something else was done in the middle of a walk: it may be resumed or dropped."""


Event: TypeAlias = Began | Said | Tapped | Went | Heard | Elapsed | Digressed
