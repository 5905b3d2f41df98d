"""Runs the trials and makes docs/reliability.md of them."""

import asyncio
import time
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from benchmarks.faults.ends import killed, stopped
from benchmarks.faults.load import backlog, flood, poison
from benchmarks.faults.machine import damaged, full, jumping_clock, locked
from benchmarks.faults.network import (
    blocked,
    conflict,
    lost_answers,
    nothing_wrong,
    resets,
    server_errors,
    silence,
    slow,
    too_many,
)
from benchmarks.faults.pacekeeper import IN_ALL, IN_HAND
from benchmarks.faults.rows import Row, Run

PAGE: Final = Path(__file__).parents[2] / "docs" / "reliability.md"
_HEAD: Final = f"""# What Tafawud holds when something goes wrong

Written by `python -m benchmarks faults --write`. Each row is a trial of its own: the real program as a process, on a new
database file, before the simulator's Bot API; what goes wrong goes wrong on the wire between the two, in the file or in the
process. Every user asks for reminders whose names are nobody else's, so each answer tells whose it is and to what.

Held means: no update unanswered; no answer and no reminder lost; nothing of a user seen by another, in a chat or in the
database; an answer comes twice only where Telegram's answer to it was lost: on the wire, or with a process that was killed
within 5 s of it, and then only the last message of a chat; and never too fast: the wire refuses with 429 what is more than
{IN_ALL} messages in any second, or more than one a second in a chat after {IN_HAND} at once, and counts it. Figures are of one run;
seconds depend on the machine, and on what else it does.

| fault | what was done | held | numbers |
|---|---|---|---|
"""


def run_all(names: Sequence[str], kills: int, *, write: bool) -> int:
    """Run these trials, all where none is named, and print their rows; 1 if one did not hold.

    Raises:
        KeyError: there is no trial of a name.
    """
    trials = make_trials(kills)
    rows = []
    for name in names or trials:
        began = time.monotonic()
        row = asyncio.run(_await(trials[name]))
        rows.append(row)
        seconds = time.monotonic() - began
        held = "held" if row.held else "NOT HELD"
        print(f"{held}  {name} ({seconds:.0f} s): {row.numbers}", flush=True)
    if write:
        PAGE.write_text(_HEAD + "".join(_lines(rows)), encoding="utf-8")
    return 0 if all(row.held for row in rows) else 1


async def _await(run: Run) -> Row:
    return await run()


def make_trials(kills: int) -> dict[str, Run]:
    """All trials by their names."""
    return {
        "none": nothing_wrong,
        "429": too_many,
        "5xx": server_errors,
        "reset": resets,
        "time-out": silence,
        "lost": lost_answers,
        "409": conflict,
        "blocked": blocked,
        "slow": slow,
        "locked": locked,
        "full": full,
        "damaged": damaged,
        "clock": jumping_clock,
        "backlog": backlog,
        "flood": flood,
        "poison": poison,
        "stop": stopped,
        "kill": partial(killed, kills),
    }


def _lines(rows: Iterable[Row]) -> Iterable[str]:
    for row in rows:
        yield f"| {row.fault} | {row.done} | {'yes' if row.held else '**no**'} | {row.numbers} |\n"
