"""What the playbook would not let anybody forget of a deal, and on which day (P2, BR4, CO7, RA1).

Nothing is scheduled: each day it is asked anew what a deal stands like, so that a follow-up ends by
itself when its event has come.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import count

ANSWERED = ("client_answered", "message")
_RECAP_DONE = ("recap_confirmed", "proof", "agreed")
_BRIEF_DONE = ("task_confirmed", "brief_got", "brief_refused", "parted")
_ASKED_FOR = ("brief_sent", "brief_open", "brief_quiet")
RECAP_SENT = ("recap_written", "recap_sent", "recap_unconfirmed")
"""Lines of a timeline that tell of main points nobody has confirmed yet."""
_OFFERED = ("quoted", "draft_sent", "own_sent")
_WRITTEN = ("draft_sent", "own_sent")
_HANDED_OVER = ("state", "work_approved")
_WORKING = ("agreed", "in_progress")
CLOSED = ("paid", "declined", "lost")
"""States of a deal in which nothing is followed up any more."""


@dataclass(frozen=True, slots=True)
class Happened:
    """A line of a deal's timeline, on a day of the user's."""

    kind: str
    on: date


@dataclass(frozen=True, slots=True)
class Payment:
    """A stage of the price."""

    position: int
    due_on: date | None
    paid_on: date | None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a deal stands; days are the user's.

    Attributes:
        turn: who owes an answer, "mine", "theirs" or None, since `turn_on`.
        ends_on: the last day of the contract.
        promised: the days of what was promised or planned in a talk and is still to be told.
        to_deliver: those of them on which the whole work was promised.
        happened: the timeline, oldest first.
    """

    state: str
    changed_on: date
    turn: str | None = None
    turn_on: date | None = None
    deadline: date | None = None
    margin_days: int = 0
    ends_on: date | None = None
    payments: tuple[Payment, ...] = ()
    promised: tuple[date, ...] = ()
    to_deliver: tuple[date, ...] = ()
    happened: tuple[Happened, ...] = ()

    def last(self, *kinds: str) -> date | None:
        """The day of the latest of these."""
        return max((each.on for each in self.happened if each.kind in kinds), default=None)

    def is_answered(self, asked: tuple[str, ...], answers: tuple[str, ...]) -> bool:
        """Whether one of the answers came after the latest asking, be it on the same day."""
        answered = False
        for each in self.happened:
            if each.kind in asked or each.kind in answers:
                answered = each.kind in answers
        return answered


@dataclass(frozen=True, slots=True)
class Told:
    """How often a kind was told since its event, and whether it is switched off."""

    since: date
    times: int
    is_off: bool = False


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Something to be told of a deal.

    Attributes:
        since: the day of the event it hangs on.
        step: how often it was told before.
        day: the day it is about, where there is one.
        position: of the stage it is about.
    """

    kind: str
    since: date
    step: int
    day: date | None = None
    position: int | None = None


@dataclass(frozen=True, slots=True)
class _Cause:
    """Why something is to be told: the event, and on which days after it."""

    since: date
    after: Callable[[int], int | None]
    day: date | None = None
    position: int | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of follow-up.

    Attributes:
        rules: ids of PLAYBOOK.md.
        scenario: the talk that helps; None where there is none.
        find: what in a deal's standing calls for it.
    """

    id: str
    rules: tuple[str, ...]
    scenario: str | None
    find: Callable[[Standing], _Cause | None] = field(repr=False)


def _on_days(*days: int) -> Callable[[int], int | None]:
    return lambda step: days[step] if step < len(days) else None


def _every(days: int) -> Callable[[int], int | None]:
    return lambda step: days * (step + 1)


def _promised(standing: Standing) -> _Cause | None:
    """The day has come of what was promised or planned in a talk (P2)."""
    first = min(standing.promised, default=None)
    return None if first is None else _Cause(first, _on_days(0), first)


def _my_turn(standing: Standing) -> _Cause | None:
    """An answer owed for a day (P2)."""
    if standing.turn != "mine" or standing.turn_on is None:
        return None
    return _Cause(standing.turn_on, _on_days(1, 3, 7))


def _stage_late(standing: Standing) -> _Cause | None:
    late = _first_unpaid(standing)
    if late is None or late.due_on is None:
        return None
    return _Cause(late.due_on, _on_days(1, 3, 7, 14, 30), late.due_on, late.position)


def _stage_due(standing: Standing) -> _Cause | None:
    """Two days before and on the day itself (PP1)."""
    due = _first_unpaid(standing)
    if due is None or due.due_on is None:
        return None
    return _Cause(due.due_on - timedelta(days=2), _within(2, 0), due.due_on, due.position)


def _stage_paid(standing: Standing) -> _Cause | None:
    """A day after a payment came, if the client has not been written to since (P2, PP1)."""
    if standing.state in (*CLOSED, "delivered", "on_hold"):
        return None
    paid = [each for each in standing.payments if each.paid_on is not None]
    newest = max(paid, key=lambda each: (each.paid_on or date.min, each.position), default=None)
    if newest is None or newest.paid_on is None:
        return None
    written = standing.last(*_WRITTEN)
    if written is not None and written >= newest.paid_on:
        return None
    return _Cause(newest.paid_on, _on_days(1), newest.paid_on, newest.position)


def _within(*before: int) -> Callable[[int], int | None]:
    """So many days before an event, counted from the first of them."""
    return _on_days(*(before[0] - each for each in before))


def _first_unpaid(standing: Standing) -> Payment | None:
    """The unpaid stage whose day comes first; one without a day is due when all is delivered."""
    if standing.state in CLOSED:  # "paid" is said of the whole deal, whatever its stages
        return None
    delivered_on = None
    if standing.state == "delivered":
        delivered_on = standing.last(*_HANDED_OVER) or standing.changed_on
    dated = [
        replace(each, due_on=each.due_on or delivered_on)
        for each in standing.payments
        if each.paid_on is None and (each.due_on or delivered_on) is not None
    ]
    return min(dated, key=lambda each: (each.due_on or date.max, each.position), default=None)


def _deadline(standing: Standing) -> _Cause | None:
    """Three days and a day before the margin begins, and on the last day (PP1)."""
    if standing.deadline is None or standing.state in (*CLOSED, "delivered", "on_hold"):
        return None
    before = standing.margin_days + 3
    return _Cause(
        standing.deadline - timedelta(days=before),
        _within(before, standing.margin_days + 1, 0),
        standing.deadline,
    )


def _recap(standing: Standing) -> _Cause | None:
    """The points went out and nobody confirmed them (CO7)."""
    sent = standing.last(*RECAP_SENT)
    if sent is None or standing.state in CLOSED or standing.is_answered(RECAP_SENT, _RECAP_DONE):
        return None
    return _Cause(sent, _on_days(2, 4, 7))


def _brief(standing: Standing) -> _Cause | None:
    """A client is asked every two days until it comes; who is none yet, once (BR4)."""
    sent = standing.last(*_ASKED_FOR)
    done = (*_BRIEF_DONE, *ANSWERED)
    if sent is None or standing.state in CLOSED or standing.is_answered(_ASKED_FOR, done):
        return None
    return _Cause(sent, _every(2) if standing.state in _WORKING else _on_days(3))


def _quote(standing: Standing) -> _Cause | None:
    """A price was sent and silence follows: nudge, value, permission to close (BR4, P10)."""
    if standing.state not in ("quoted", "negotiating") or standing.turn == "mine":
        return None
    sent = standing.last(*_OFFERED)
    if sent is None or standing.is_answered(_OFFERED, ANSWERED):
        return None
    return _Cause(sent, _on_days(3, 7, 14))


def _raise(standing: Standing) -> _Cause | None:
    """A month before the contract's end a new rate is announced (RA1)."""
    if standing.ends_on is None or standing.state not in _WORKING:
        return None
    announced = standing.last("raise_announced", "rate_raised")
    latest = standing.ends_on - timedelta(days=30)
    start = latest - timedelta(days=7)
    if announced is not None and announced >= start - timedelta(days=60):
        return None
    return _Cause(start, _within(7, 2), latest)


def _contract_end(standing: Standing) -> _Cause | None:
    if standing.ends_on is None or standing.state not in _WORKING:
        return None
    return _Cause(standing.ends_on - timedelta(days=10), _within(10, 3, 0), standing.ends_on)


def _feedback(standing: Standing) -> _Cause | None:
    """The work was handed over: how is it? (BR6)."""
    if standing.state != "delivered":
        return None
    handed_over = standing.last(*_HANDED_OVER)
    if handed_over is not None and standing.is_answered(_HANDED_OVER, ANSWERED):
        return None
    return _Cause(handed_over or standing.changed_on, _on_days(3, 7))


def _untouched(standing: Standing) -> _Cause | None:
    """Two weeks without a word or a change (P7)."""
    if standing.state in (*CLOSED, "on_hold", "delivered"):
        return None
    return _Cause(standing.changed_on, _on_days(14, 28))


KINDS: Mapping[str, Kind] = {
    kind.id: kind
    for kind in (
        Kind("promised", ("P2",), None, _promised),
        Kind("stage_late", ("PP1", "CO7"), "late_payment", _stage_late),
        Kind("my_turn", ("P2",), None, _my_turn),
        Kind("deadline", ("P2", "PP1"), "deadline", _deadline),
        Kind("stage_due", ("PP1",), None, _stage_due),
        Kind("stage_paid", ("P2", "PP1"), None, _stage_paid),
        Kind("recap", ("CO7",), "agreement", _recap),
        Kind("brief", ("BR4",), "brief", _brief),
        Kind("quote", ("BR4", "P7", "P10"), "follow_up", _quote),
        Kind("raise", ("RA1",), "price_raise", _raise),
        Kind("contract_end", ("RA1",), "price_raise", _contract_end),
        Kind("feedback", ("BR6",), None, _feedback),
        Kind("untouched", ("P7",), "follow_up", _untouched),
    )
}
"""By id, the most pressing first."""


def find_due(standing: Standing, told: Mapping[str, Told], today: date) -> Iterator[FollowUp]:
    """What is to be told of a deal today, the most pressing first.

    Args:
        standing: how the deal stands.
        told: by kind, what was told before.
        today: a day of the user's.
    """
    if standing.state in ("declined", "lost"):
        return
    is_named = False  # the last day, by what was promised for it
    for kind in KINDS.values():
        cause = kind.find(standing)
        before = told.get(kind.id)
        if cause is None or (before is not None and before.is_off):
            continue
        if kind.id == "deadline" and is_named and cause.day == today:
            continue
        step = 0 if before is None or before.since != cause.since else before.times
        due = _reached(cause, step, today)
        if due is not None:
            is_named |= kind.id == "promised" and today in standing.to_deliver
            yield FollowUp(kind.id, cause.since, due, cause.day, cause.position)


def next_days(standing: Standing, told: Mapping[str, Told], today: date) -> dict[str, date]:
    """By kind that applies to the deal, the day it is told next, switched off or not."""
    found = {}
    for kind in KINDS.values():
        cause = kind.find(standing)
        if cause is None or standing.state in ("declined", "lost"):
            continue
        before = told.get(kind.id)
        step = 0 if before is None or before.since != cause.since else before.times
        days = cause.after(step)
        if days is None:
            continue
        day = cause.since + timedelta(days=days)
        if day > today:
            found[kind.id] = day
        elif _reached(cause, step, today) is not None:
            found[kind.id] = today
    return found


def _reached(cause: _Cause, step: int, today: date) -> int | None:
    """The latest step whose day has come, from `step` on; None if none has.

    Several days missed are told once, as the latest of them; of an event that is over nothing more
    is told: it is another kind's.
    """
    latest = None
    for each in count(step):  # pragma: no branch (it counts on)
        days = cause.after(each)
        if days is None or cause.since + timedelta(days=days) > today:
            break
        latest = each
    if latest is None:
        return None
    is_last = cause.after(latest + 1) is None
    is_over = cause.day is not None and cause.since < cause.day < today
    return None if is_last and is_over else latest
