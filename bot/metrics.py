"""What is counted while the coach runs: no words of anybody, and nobody's id in a label."""

from typing import Final, Literal, TypeAlias

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

CONTENT_TYPE: Final = CONTENT_TYPE_LATEST

Outcome: TypeAlias = Literal["answered", "repeated", "refused", "noted", "skipped", "failed"]
"""Of a turn: answered; taken before; a stranger's; a user who left or came back; nothing that asks
for an answer; given up with an apology."""
Attempt: TypeAlias = Literal["sent", "refused", "retried", "blocked", "given_up", "late"]
"""Of a message: Telegram took it; will never take it; is asked again; its user stopped the bot;
too many tries failed; it was of no use any more."""
Rung: TypeAlias = Literal["reminder", "digest", "talk", "hold"]
"""What came: a reminder, the daily digest, a talk that waited, a reply on hold."""
Read: TypeAlias = Literal["message", "reply"]
"""What was read: a message by the reader, a reply of the user's own by the editor."""

_READ = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5)
_TURN = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
_LATE = (1, 5, 15, 60, 300, 900, 3600, 6 * 3600, 24 * 3600)


class Metrics:
    """The counts of one running coach, from 0; may be written from any thread."""

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        self._updates = Counter(
            "tafawud_updates", "Updates taken into the inbox", registry=registry
        )
        self._turns = Counter(
            "tafawud_turns", "Turns by their outcome", ["outcome"], registry=registry
        )
        self._turn_seconds = Histogram(
            "tafawud_turn_seconds",
            "From an update's turn to its commit, reading included",
            buckets=_TURN,
            registry=registry,
        )
        self._waiting = Gauge(
            "tafawud_outbox_waiting",
            "Messages that are to go; those of users who stopped the bot are left out",
            registry=registry,
        )
        self._messages = Counter(
            "tafawud_messages", "Tries to send a message", ["outcome"], registry=registry
        )
        self._rung = Histogram(
            "tafawud_reminder_lateness_seconds",
            "Reminders rung, by how late they were",
            ["kind"],
            buckets=_LATE,
            registry=registry,
        )
        self._readings = Histogram(
            "tafawud_reading_seconds", "Readings", ["kind"], buckets=_READ, registry=registry
        )

    def take_updates(self, count: int) -> None:
        """So many new updates were stored."""
        self._updates.inc(count)

    def end_turn(self, outcome: Outcome, seconds: float) -> None:
        """A turn is over."""
        self._turns.labels(outcome).inc()
        self._turn_seconds.observe(seconds)

    def try_message(self, outcome: Attempt) -> None:
        """A message was tried."""
        self._messages.labels(outcome).inc()

    def ring(self, kind: Rung, seconds_late: float) -> None:
        """A reminder came."""
        self._rung.labels(kind).observe(max(seconds_late, 0.0))

    def read(self, kind: Read, seconds: float) -> None:
        """A text was read."""
        self._readings.labels(kind).observe(seconds)

    def expose(self, waiting: float) -> bytes:
        """All counts as Prometheus reads them.

        Args:
            waiting: messages in the outbox; NaN where nobody can tell.
        """
        self._waiting.set(waiting)
        return generate_latest(self._registry)
