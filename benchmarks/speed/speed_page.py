"""What `python -m benchmarks speed` puts into the page."""

from collections.abc import Iterator, Mapping
from typing import Final

from benchmarks.speed.order import EACH
from benchmarks.speed.page import Must, describe_machine, list_musts
from benchmarks.speed.running import Kind
from benchmarks.speed.speed import AT_ONCE, COACH, ECHO, FORWARDS, FSM, KINDS, ROWS, Found, Size

TITLE: Final = "Against bare bots"
_ABOUT: Final = f"""
Written by `python -m benchmarks speed --write`. Each bot is a process of its own before one stub of the Bot API, another process,
over loopback; for "40 ms" the stub lets every call wait so long, half before it is done and half after. The bots are measured by
turns, load after load, round after round; figures are medians of the rounds. A user sends the next update when the one before is
answered: by the echo of its words or by the coach's next message, and for a tap by the answer to the tap, too. CPU is what the
bot's process alone works.

The echo bots are written as their libraries' examples are. The one with rows commits one by SQLAlchemy and aiosqlite before it
answers, its file kept as the coach's is (write-ahead log, each commit on the disk). The coach is `python -m bot` with its database
file; only Telegram's pace of 30 messages a second is lifted, which no other bot keeps. Its users quote a price without end: of
eight turns three are commands (/price, /deals, /cancel), three are answers typed to a question and two are taps. For a tap the
coach makes three calls of the Bot API, for any other turn one. A client's message that is forwarded is told apart, from {AT_ONCE}
users: an encoder reads it, six messages answer it, and the coach waits 0.4 s whether more of them come.

{AT_ONCE} at once: so many users send in the same moment and wait for one another; times are from the update to its answer, near.
Users in order: {AT_ONCE} strangers send {EACH} things each at once, every call takes another time of at most 40 ms; in order are those
who heard all answers once and in the order of what they sent.
"""


def describe_speed(size: Size, found: Mapping[Kind, Found]) -> str:
    """Machine, table and musts, in Markdown."""
    done = f"{size.rounds} rounds of {size.seconds:g} s for each load, {size.users} users"
    return f"{describe_machine()}; {done}.\n\n{_table(found)}\n{list_musts(_judge(found))}"


def write_speed(size: Size, found: Mapping[Kind, Found]) -> str:
    """The whole part."""
    return f"{_ABOUT}\n{describe_speed(size, found)}"


def _judge(found: Mapping[Kind, Found]) -> Iterator[Must]:
    """The musts of which both sides were measured."""
    coach, echo = found[COACH], found[ECHO]
    rows = coach.rate / found[ROWS].rate
    yield Must("near: the coach to a row an update, at least 1.0", f"{rows:.2f}", rows >= 1)
    if FSM in found:
        fsm = coach.far_rate / found[FSM].far_rate
        yield Must("40 ms: the coach to aiogram's states, at least 0.8", f"{fsm:.2f}", fsm >= 0.8)
    target = coach.rate / echo.rate
    yield Must("near: the coach to the bare echo, target 1.0", f"{target:.2f}", target >= 1)
    wait = coach.wait / echo.wait
    asked = f"{AT_ONCE} at once: the coach's median answer time to the bare echo's, under 3"
    yield Must(asked, f"{wait:.2f}", wait < 3)
    kept = coach.in_order == coach.of
    yield Must("each user's order is kept by the coach", f"{coach.in_order} of {coach.of}", kept)


def _table(found: Mapping[Kind, Found]) -> str:
    head = (
        f"| bot | near, a second | 40 ms, a second | CPU ms an update | {AT_ONCE} at once: median "
        "| 95 % within | users in order |\n|---|---|---|---|---|---|---|\n"
    )
    return head + "".join(f"{_row(kind, found.get(kind))}\n" for kind in KINDS)


def _row(kind: Kind, found: Found | None) -> str:
    if found is None:
        return f"| {kind.name} | not installed |  |  |  |  |  |"
    near = f"| {kind.name} | {found.rate:,.0f} |"
    if kind is FORWARDS:
        return f"{near}  | {found.cost:.2f} |  |  |  |"
    return (
        f"{near} {found.far_rate:,.0f} | {found.cost:.2f} | {found.wait * 1000:.0f} ms "
        f"| {found.long_wait * 1000:.0f} ms | {found.in_order} of {found.of} |"
    )
