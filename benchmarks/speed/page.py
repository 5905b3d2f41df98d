"""The page of what was measured, and the musts beside it."""

import os
import platform
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from benchmarks.speed.order import EACH
from benchmarks.speed.running import ROOT, Kind
from benchmarks.speed.speed import AT_ONCE, COACH, ECHO, FORWARDS, FSM, KINDS, ROWS, Found, Size

PAGE: Final = ROOT / "docs" / "speed.md"
_HEAD: Final = """# How fast Tafawud is

Each part is written by its command with `--write`, from one run on one machine. Figures of different runs do not compare: the
machine and what else it does decide; only what stands in one table does.
"""
ABOUT_SPEED: Final = f"""
Written by `python -m benchmarks speed --write`. Each bot is a process of its own before one stub of the Bot API, a third kind of
process, on loopback; for "40 ms" the stub lets every call wait so long, half before and half after. The bots take turns, load after
load, round after round; figures are medians of the rounds. A user sends the next update when the one before is answered: by the
echo of its words, or by the coach's next question, and for a tap by the answer to the tap too. CPU is of the bot's process alone.

The echo bots are written as their libraries' examples are. The one with rows commits one by SQLAlchemy and aiosqlite before it
answers, its file kept as the coach's is (write-ahead log, each commit on the disk). The coach is `python -m bot` with its database
file; only Telegram's pace of 30 messages a second is lifted, which no other bot keeps. Its users quote a price without end: of
eight turns three are commands (/price, /deals, /cancel), three answers typed to a question, two taps on a button. A tap is three calls of the
Bot API, any other turn is one. A forwarded message of a client is told apart, from {AT_ONCE} users: an encoder reads it, six messages
answer it, and the coach waits 0.4 s whether more of them come.

{AT_ONCE} at once: so many users send in the same moment and wait for one another; times are from the update to its answer. Users in
order: {AT_ONCE} strangers send {EACH} things each at once, every call takes another time up to 40 ms; in order are those who heard all
answers once and in the order of what they sent.
"""


@dataclass(frozen=True, slots=True)
class Must:
    """Something that is asked for: what, what came, and whether that will do."""

    what: str
    came: str
    met: bool


def judge(found: Mapping[Kind, Found]) -> Iterator[Must]:
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


def table(found: Mapping[Kind, Found]) -> str:
    """The rows of all bots, in Markdown."""
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


def musts(found: Mapping[Kind, Found]) -> str:
    """What is asked for, what came, and whether that will do, in Markdown."""
    rows = (
        f"| {must.what} | {must.came} | {'met' if must.met else '**not met**'} |\n"
        for must in judge(found)
    )
    return "| asked for | measured | |\n|---|---|---|\n" + "".join(rows)


def describe(size: Size) -> str:
    """On what it was measured, and how much."""
    cores = len(os.sched_getaffinity(0))
    return (
        f"Python {platform.python_version()}, {platform.machine()}, {cores} cores; "
        f"{size.rounds} rounds of {size.seconds:g} s for each load, {size.users} users."
    )


def put_part(title: str, text: str) -> None:
    """Write one part of the page anew; the other stays as it is."""
    written = PAGE.read_text(encoding="utf-8") if PAGE.exists() else _HEAD
    _, *parts = written.split("\n## ")
    named = {part.partition("\n")[0]: part.partition("\n")[2].strip() for part in parts}
    named[title] = text.strip()
    whole = "".join(f"\n## {name}\n\n{words}\n" for name, words in sorted(named.items()))
    PAGE.write_text(_HEAD + whole, encoding="utf-8")
