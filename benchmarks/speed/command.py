"""The command `speed`: measures, prints, and puts its part into docs/speed.md."""

import sys

from benchmarks.speed.page import ABOUT_SPEED, describe, musts, put_part, table
from benchmarks.speed.running import AIOGRAM, SpeedError
from benchmarks.speed.speed import Size, measure_speed


def run_speed(size: Size, *, write: bool) -> int:
    """Measure all bots and print what came; 1 if something could not be measured."""
    if not AIOGRAM.exists():
        print(f"aiogram is not installed, its rows are left out: no {AIOGRAM}")
    try:
        found = measure_speed(size)
    except SpeedError as error:
        print(error, file=sys.stderr)
        return 1
    said = f"{describe(size)}\n\n{table(found)}\n{musts(found)}"
    print(said)
    if write:
        put_part("Against bare bots", f"{ABOUT_SPEED}\n{said}")
    return 0
