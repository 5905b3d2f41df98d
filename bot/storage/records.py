"""What the storage hands out and takes in: plain typed records."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any

from scenarios.engine.facts import Json
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


@dataclass(frozen=True, slots=True)
class Letter:
    """A message waiting in the outbox."""

    id: int
    user_id: int
    chat_id: int
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Deal:
    """A deal with a client.

    Attributes:
        client: his name; empty until it is known.
        floor: the lowest price that still pays; like the plan, private.
        target, musts, walk_away, gives, asks: the plan of its negotiation (P1).
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
    language: str | None
    register: str | None
    state: str
    changed_at: datetime


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
    at: datetime


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to come back to. `frame`: a walk that waits, then `text` is None."""

    id: int
    user_id: int
    deal_id: int | None
    text: str | None
    frame: int | None
    due_at: datetime
    state: str
    tries: int
