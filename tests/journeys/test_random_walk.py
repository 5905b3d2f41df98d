"""Whoever wanders through the house meets no error, no dead end and no refused message."""

import asyncio
import logging

import pytest
from hypothesis.stateful import run_state_machine_as_test

from tests.house import House
from tests.journeys.walker import Walk, WalkError
from tests.journeys.wandering import Wandering, chosen

pytestmark = pytest.mark.long

STEPS = 100


@pytest.mark.parametrize("seed", [1, 20_260_101])
async def test_a_random_walk_meets_nothing_bad(house: House, seed: int) -> None:
    walk = Walk(house, seed)
    await walk.go(STEPS)
    assert walk.steps == STEPS


def test_walks_that_hypothesis_draws_meet_nothing_bad() -> None:
    run_state_machine_as_test(Wandering, settings=chosen(2))


async def test_a_walk_stops_at_an_error_and_tells_its_seed_and_last_steps(house: House) -> None:
    def stumble() -> None:
        logging.getLogger("bot").error("update 7 failed")

    asyncio.get_running_loop().call_later(3, stumble)
    with pytest.raises(WalkError, match=r"(?s)went wrong: update 7 failed.*seed 5, step \d+.*says"):
        await Walk(house, 5).go(10_000)
