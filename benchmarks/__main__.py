"""`python -m benchmarks reminders | soak | faults | speed | turns`: what it costs, what is held."""

import argparse
import asyncio
import sys
from pathlib import Path

from benchmarks.faults.report import make_trials, run_all
from benchmarks.reminders import measure
from benchmarks.soak import ring_until_killed, soak
from benchmarks.speed.command import add_commands, run_command


def main() -> int:
    """Do what the command line asks; 1 when something was lost."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("reminders", help="what waiting reminders cost")
    soaked = commands.add_parser("soak", help="reminders, their process killed again and again")
    soaked.add_argument("--reminders", type=int, default=100_000)
    soaked.add_argument("--kills", type=int, default=50)
    child = commands.add_parser("soak-child", help="of a soak: rings until it is killed")
    child.add_argument("folder", type=Path)
    faults = commands.add_parser("faults", help="everything that may go wrong, brought about")
    names = tuple(make_trials(0))
    faults.add_argument("trials", nargs="*", help=f"of {', '.join(names)}; all by default")
    faults.add_argument("--kills", type=int, default=200)
    faults.add_argument("--write", action="store_true", help="write docs/reliability.md")
    add_commands(commands)
    options = parser.parse_args()
    if options.command == "faults" and not set(options.trials) <= set(names):
        faults.error(f"trials are {', '.join(names)}")
    match options.command:
        case "reminders":
            asyncio.run(measure())
            return 0
        case "soak-child":
            asyncio.run(ring_until_killed(options.folder))
            return 0
        case "faults":
            return run_all(options.trials, options.kills, write=options.write)
        case "speed" | "turns":
            return run_command(options)
        case _:
            return soak(options.reminders, options.kills)


if __name__ == "__main__":
    sys.exit(main())
