"""Whoever wanders through the house meets no error, no dead end and no refused message."""

import pytest

from tests.house import House
from tests.journeys.walker import Walk

STEPS = 100


@pytest.mark.parametrize("seed", [1, 2, 3, 20_260_101])
async def test_a_random_walk_meets_nothing_bad(house: House, seed: int) -> None:
    walk = Walk(house, seed)
    await walk.go(STEPS)
    assert walk.steps == STEPS
