"""Walks that hypothesis draws step by step, and cuts down to the steps that matter where one fails.

`python -m tests.journeys.wandering --steps 10000 --seed 1` walks 100 steps at a time, each time in
a new house; what fails is told with the fewest steps that still lead there.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path
from typing import ClassVar, Final

from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
    run_state_machine_as_test,
)

from tests.house import House
from tests.journeys.walker import PEOPLE, Walk

LENGTH: Final = 100
"""Steps of one walk."""


class Wandering(RuleBasedStateMachine):
    """A house that two people wander through; each step is the one that a number draws.

    Attributes:
        walked: how many steps were taken in all walks.
    """

    walked: ClassVar[int] = 0

    @initialize(first=st.integers(0, len(PEOPLE) - 1))
    def come_in(self, first: int) -> None:
        """Two people of different languages come into a new house."""
        self._runner = asyncio.Runner()
        self._folder = tempfile.TemporaryDirectory()
        self._house = House(Path(self._folder.name))
        self._walk = Walk(self._house, first)
        self._runner.run(self._house.__aenter__())
        self._runner.run(self._walk.begin())

    @rule(lot=st.integers(0, 2**32 - 1))
    def step(self, lot: int) -> None:
        """One of them does what the number draws: a command, a tap, words, a forward, a wait."""
        Wandering.walked += 1
        self._runner.run(self._walk.step(lot))

    def teardown(self) -> None:
        """They stop what they are at, and the house is closed."""
        if not hasattr(self, "_runner"):
            return
        try:
            self._runner.run(self._walk.leave())
        finally:
            self._walk.end()
            self._runner.run(self._house.__aexit__())
            self._runner.close()
            self._folder.cleanup()


def chosen(walks: int) -> settings:
    """How hypothesis is to walk: so many times, without a hurry, the same for the same seed."""
    return settings(
        max_examples=walks,
        stateful_step_count=LENGTH,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


def main() -> int:
    """Walk as the command line says."""
    parser = argparse.ArgumentParser(prog="python -m tests.journeys.wandering")
    parser.add_argument("--steps", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    began = time.monotonic()
    number = asked.seed
    while (missing := asked.steps - Wandering.walked) > 0:  # some walks end before their length
        walks = -(-missing // LENGTH)
        run_state_machine_as_test(seed(number)(Wandering), settings=chosen(walks))
        number += 1
    seconds = time.monotonic() - began
    told = f"seed {asked.seed}: {Wandering.walked} steps in {seconds:.0f} s, nothing bad was met"
    print(told)  # noqa: T201 - what a command line is for
    return 0


if __name__ == "__main__":
    sys.exit(main())
