"""What the storage hands out and takes in: plain typed records."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from scenarios.engine.facts import Json
from scenarios.reading.stored_facts import SENT_AT
from scenarios.reckoning.money import Money


@dataclass(frozen=True, slots=True)
class User:
    """A freelancer and what is known of him."""

    id: int
    chat_id: int
    language: str
    zone: str | None = None
    currency: str | None = None
    trade: str | None = None
    profile: dict[str, Json] = field(default_factory=dict)
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class Update:
    """An update waiting in the inbox."""

    update_id: int
    user_id: int
    body: dict[str, Any]
    received_at: datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Letter:
    """A message waiting in the outbox."""

    id: int
    user_id: int
    chat_id: int
    body: dict[str, Any]
    created_at: datetime


@dataclass(frozen=True, slots=True)
class HandedDraft:
    """A draft that was handed over, with what its words were made of.

    Attributes:
        client: for whom: "deal:3", "from:Anna", "walk:12".
        wording: its name; empty: the text's value.
        facts: those that its words name.
        manner: how the client is written to, "formal" or "plain".
    """

    client: str
    language: str
    key: str
    wording: str
    facts: dict[str, Json]
    manner: str | None


@dataclass(frozen=True, slots=True)
class Deal:
    """A deal with a client.

    Attributes:
        client: his name; empty until it is known.
        floor: the lowest price that still pays; like the plan, private.
        target, musts, walk_away, gives, asks: the plan of its negotiation (P1).
        included, excluded, nda, contact_hours: what was agreed, in words (RE1, BO2, P4).
        rounds, rounds_used: of changes (RE1).
        margin_days: how long before the deadline the work is to be ready (PP1).
        starts_on, ends_on: of the contract (RA1).
        turn: who owes an answer, "mine" or "theirs", since `turn_at`.
        register: how the client is written to, "formal" or "plain".
    """

    id: int
    client: str
    thing: str | None
    price: Money | None
    floor: Money | None
    currency: str | None
    hours: Decimal | None
    terms: str | None
    next_action: str | None
    target: Money | None
    musts: str | None
    walk_away: str | None
    gives: str | None
    asks: str | None
    included: str | None
    excluded: str | None
    rounds: int | None
    rounds_used: int | None
    deadline: date | None
    margin_days: int | None
    starts_on: date | None
    ends_on: date | None
    nda: str | None
    contact_hours: str | None
    turn: str | None
    turn_at: datetime | None
    language: str | None
    register: str | None
    state: str
    archived: bool
    created_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of a deal's price: paid, then done (PP1). `position` counts from 1."""

    position: int
    name: str | None
    amount: Money
    due_on: date | None
    paid_on: date | None


@dataclass(frozen=True, slots=True)
class Told:
    """What the digest told of a deal, by kind of follow-up.

    Attributes:
        since: the event it hangs on; a later one begins anew.
        times: how often it was told since then.
        at: when it was told last.
        is_off: the user wants to hear no more of it.
    """

    kind: str
    since: datetime
    times: int
    at: datetime | None
    is_off: bool


@dataclass(frozen=True, slots=True)
class DealEvent:
    """A line of a deal's timeline."""

    kind: str
    facts: dict[str, Json]
    at: datetime


@dataclass(frozen=True, slots=True)
class StoredReading:
    """A client's message and how it was read."""

    id: int
    deal_id: int | None
    text: str
    author: str | None
    language: str
    situation: str
    facts: dict[str, Json]
    kept: bool
    at: datetime

    @property
    def written_at(self) -> datetime:
        """When the client wrote it: "tomorrow" is the day after, and his yes is of that day.

        Where that is not known, when it was read.
        """
        told = self.facts.get(SENT_AT)
        return self.at if told is None else datetime.fromisoformat(str(told))


@dataclass(frozen=True, slots=True)
class StoredCheck:
    """A reply of the user's that was checked.

    Attributes:
        rewrite: the whole without its faults; None where it had none, or none was found.
        faults: their ids.
    """

    id: int
    deal_id: int | None
    text: str
    rewrite: str | None
    faults: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class StoredPractice:
    """A talk practised against a simulated client.

    Attributes:
        body: the talk as it stands; None when it has ended.
        said: ids of the client's lines.
        points: of the scorecard; None while it lasts.
    """

    id: int
    situation: str
    character: str
    difficulty: str
    body: Any
    said: tuple[str, ...]
    points: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to come back to.

    Attributes:
        text: what to remind of; None where a walk waits.
        frame: the walk that waits.
        source: which step of a walk set it, DIGEST, or HELD with the number of a check.
        repeat: an RRULE.
        by_clock: meant by the user's clock, "tomorrow at 10"; not so "in two hours".
    """

    id: int
    user_id: int
    deal_id: int | None
    text: str | None
    frame: int | None
    source: str | None
    due_at: datetime
    repeat: str | None
    by_clock: bool
    state: str
    tries: int
