"""The commands `speed` and `turns`: measure, print, put their part into docs/speed.md."""

import argparse
import sys
from collections.abc import Callable

from benchmarks.speed import speed, speed_page, turns, turns_page
from benchmarks.speed.page import put_part
from benchmarks.speed.running import AIOGRAM, SpeedError


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Both commands and what they are told."""
    parser = commands.add_parser("speed", help="updates a second, beside bare echo bots")
    parser.add_argument("--seconds", type=float, default=3.0, help="of each load in a round")
    parser.add_argument("--users", type=int, default=200)
    _add_both(parser)
    parser = commands.add_parser("turns", help="what a turn costs, whatever is stored")
    parser.add_argument("--seconds", type=float, default=5.0, help="of each place in a round")
    parser.add_argument(
        "--updates", type=int, default=50_000, help="during which the memory is looked at"
    )
    parser.add_argument("--rows", type=int, default=1_000_000, help="stored where it starts")
    parser.add_argument("--idle", type=float, default=60.0, help="seconds without an update")
    _add_both(parser)


def run_command(options: argparse.Namespace) -> int:
    """Do what was told; 1 if something could not be measured."""
    return _run_speed(options) if options.command == "speed" else _run_turns(options)


def _add_both(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", action="store_true", help="write its part of docs/speed.md")


def _run_speed(options: argparse.Namespace) -> int:
    if not AIOGRAM.exists():
        print(f"no {AIOGRAM}: aiogram's rows are left out")
    size = speed.Size(options.rounds, options.seconds, options.users)

    def measure() -> tuple[str, str]:
        found = speed.measure_speed(size)
        return speed_page.describe_speed(size, found), speed_page.write_speed(size, found)

    return _run(measure, speed_page.TITLE, options)


def _run_turns(options: argparse.Namespace) -> int:
    size = turns.Size(options.rounds, options.seconds, options.updates, options.rows, options.idle)

    def measure() -> tuple[str, str]:
        found = turns.measure_turns(size)
        return turns_page.describe_turns(size, found), turns_page.write_turns(size, found)

    return _run(measure, turns_page.TITLE, options)


def _run(measure: Callable[[], tuple[str, str]], title: str, options: argparse.Namespace) -> int:
    """Measure and print what came; 1 if something could not be measured."""
    try:
        said, written = measure()
    except SpeedError as error:
        print(error, file=sys.stderr)
        return 1
    print(said)
    if options.write:
        put_part(title, written)
    return 0
