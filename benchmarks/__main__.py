"""`python -m benchmarks reminders` · `soak`: what waiting reminders cost, and that none is lost."""

import argparse
import asyncio
import sys
from pathlib import Path

from benchmarks.reminders import measure
from benchmarks.soak import ring_until_killed, soak


def main() -> int:
    """Do what the command line asks; 1 when something was lost."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("command", choices=("reminders", "soak", "soak-child"))
    parser.add_argument("folder", nargs="?", type=Path, help="of a soak's child")
    parser.add_argument("--reminders", type=int, default=100_000, help="of a soak")
    parser.add_argument("--kills", type=int, default=50, help="of a soak")
    options = parser.parse_args()
    if options.command == "reminders":
        asyncio.run(measure())
        return 0
    if options.command == "soak-child":
        asyncio.run(ring_until_killed(options.folder))
        return 0
    return soak(options.reminders, options.kills)


if __name__ == "__main__":
    sys.exit(main())
