"""What `python -m benchmarks turns` puts into the page."""

from collections.abc import Iterator
from statistics import median
from typing import Final

from benchmarks.speed.page import Must, describe_machine, list_musts
from benchmarks.speed.turns import Found, Size

TITLE: Final = "What a turn costs"
FLAT: Final = 1.25
"""The dearest place costs at most so many times the cheapest."""
_LEVEL: Final = 1.1
"""The memory at the end is at most so many times that after the first tenth."""
_SOON: Final = 2.0
_ABOUT: Final = """
Written by `python -m benchmarks turns --write`: the coach as above, one user who does the same as there, one turn after the other,
near. Where deals are his, 10 users are stored; every stored user has a deal, a line of its timeline, a reminder that waits and an
update that is done. All places stand side by side and are measured by turns; figures are medians of the rounds. A start is
measured from the start of the process, an update waiting, to its answer. A wake-up is a voluntary context switch of any thread.
"""


def describe_turns(size: Size, found: Found) -> str:
    """Machine, tables and musts, in Markdown."""
    done = f"{size.rounds} rounds of {size.seconds:g} s for each place, {size.rounds} starts"
    return (
        f"{describe_machine()}; {done}.\n\n{_places(found)}\n{_rest(size, found)}\n"
        f"{list_musts(_judge(size, found))}"
    )


def write_turns(size: Size, found: Found) -> str:
    """The whole part."""
    return f"{_ABOUT}\n{describe_turns(size, found)}"


def _places(found: Found) -> str:
    head = "| users stored | deals of the user | CPU ms a turn | ms a turn |\n|---|---|---|---|\n"
    return head + "".join(
        f"| {each.users:,} | {each.deals:,} | {each.cost:.2f} | {each.wait:.2f} |\n"
        for each in found.places
    )


def _rest(size: Size, found: Found) -> str:
    tenth, half, end = found.memory[0], found.memory[len(found.memory) // 2 - 1], found.memory[-1]
    idle = found.idle
    when = ", ".join(f"{size.updates * tenths // 10:,}" for tenths in (1, 5, 10))
    rows = {
        f"memory after {when} updates": f"{tenth:.0f}, {half:.0f}, {end:.0f} MB",
        f"start to first answer with {size.rows:,} rows: median, longest": (
            f"{median(found.starts):.2f} s, {max(found.starts):.2f} s"
        ),
        f"idle for {idle.seconds:g} s": (
            f"asked for updates {idle.polls} times, {idle.wake_ups} wake-ups, {idle.cpu:.0f} ms of CPU"
        ),
    }
    return "| | |\n|---|---|\n" + "".join(f"| {what} | {came} |\n" for what, came in rows.items())


def _judge(size: Size, found: Found) -> Iterator[Must]:
    fewest = min(size.users)
    by_users = [each.cost for each in found.places if each.deals == 1]
    by_deals = [each.cost for each in found.places if each.users == fewest]
    for what, costs in (("users", by_users), ("deals", by_deals)):
        times = max(costs) / min(costs)
        asked = f"CPU of a turn is flat over {what}: dearest to cheapest at most {FLAT}"
        yield Must(asked, f"{times:.2f}", times <= FLAT)
    grown = found.memory[-1] / found.memory[0]
    asked = f"memory is flat: the end to the first tenth at most {_LEVEL}"
    yield Must(asked, f"{grown:.2f}", grown <= _LEVEL)
    start = median(found.starts)
    yield Must(f"start to first answer under {_SOON:g} s", f"{start:.2f} s", start < _SOON)
