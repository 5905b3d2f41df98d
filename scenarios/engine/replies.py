"""What a turn brings forth: replies in ids and facts (never words), timers, things to keep."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from scenarios.engine.events import Verb
from scenarios.engine.facts import Facts, Json
from scenarios.engine.session import Session


@dataclass(frozen=True, slots=True)
class Asked:
    """A question is pending.

    Attributes:
        kind: "ask", "choose", "hear" or "wait".
        options: names of the buttons' options.
        suggestions: (option name, fact name, value) of one-tap answers.
        verbs: what else can be done here.
    """

    serial: int
    scenario: str
    step: str
    kind: str
    options: tuple[str, ...]
    suggestions: tuple[tuple[str, str, Json], ...]
    verbs: tuple[Verb, ...]
    facts: Facts


@dataclass(frozen=True, slots=True)
class Told:
    """Something is told, resting on rules."""

    scenario: str
    step: str
    rules: tuple[str, ...]
    facts: Facts


@dataclass(frozen=True, slots=True)
class Took:
    """A fact was taken from what is known instead of being asked."""

    scenario: str
    step: str
    source: str
    value: Json


@dataclass(frozen=True, slots=True)
class Drafted:
    """Replies to the client, one a variant."""

    scenario: str
    step: str
    variants: tuple[str, ...]
    rules: tuple[str, ...]
    facts: Facts
    language: str | None
    frame: int
    about: str | None
    price: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Missed:
    """The answer could not be read; the question is asked again behind this."""

    scenario: str
    step: str
    reason: str
    tries: int


@dataclass(frozen=True, slots=True)
class Changed:
    """An earlier answer was overwritten."""

    scenario: str
    step: str
    value: Json


@dataclass(frozen=True, slots=True)
class Explained:
    """Why the pending question is asked."""

    scenario: str
    step: str


@dataclass(frozen=True, slots=True)
class Stale:
    """The button belonged to a question that is closed."""


@dataclass(frozen=True, slots=True)
class Idle:
    """The verb or button found nothing pending."""

    verb: Verb | None


@dataclass(frozen=True, slots=True)
class Stopped:
    """The walk was cancelled."""

    scenario: str


@dataclass(frozen=True, slots=True)
class Resumable:
    """An interrupted walk may be resumed or dropped."""

    serial: int
    scenario: str
    step: str


@dataclass(frozen=True, slots=True)
class Parked:
    """The walk waits until this time (UTC)."""

    scenario: str
    step: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Returned:
    """A walk that waited is back, because its time has come."""

    scenario: str
    facts: Facts


@dataclass(frozen=True, slots=True)
class Upgraded:
    """The scenario has changed since; the walk goes on at the last step both versions share."""

    scenario: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The walk reached its end."""

    scenario: str
    about: str | None
    facts: Facts


Reply: TypeAlias = (
    Asked
    | Told
    | Took
    | Drafted
    | Missed
    | Changed
    | Explained
    | Stale
    | Idle
    | Stopped
    | Resumable
    | Parked
    | Returned
    | Upgraded
    | Ended
)


@dataclass(frozen=True, slots=True)
class Timer:
    """A frame is to get Elapsed at `at` (UTC), None: no longer. The last one of a frame wins."""

    frame: int
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Kept:
    """Facts to write down; the same frame and step write the same thing anew, never twice.

    Attributes:
        deal, profile: field -> value.
        state: the deal's new state.
        entry: kind of the timeline's line, with its facts.
        remind: day on which to remind, as {"day": "YYYY-MM-DD"}.
    """

    frame: int
    scenario: str
    step: str
    about: str | None
    deal: dict[str, Json] = field(default_factory=dict)
    profile: dict[str, Json] = field(default_factory=dict)
    state: str | None = None
    entry: str | None = None
    facts: dict[str, Json] = field(default_factory=dict)
    remind: Json = None


@dataclass(frozen=True, slots=True)
class Turn:
    """What `advance` gives back."""

    session: Session
    replies: tuple[Reply, ...] = ()
    timers: tuple[Timer, ...] = ()
    kept: tuple[Kept, ...] = ()
