"""A user's updates are taken in order; users are served side by side."""

import asyncio
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.lanes import MOST_PARTS, Lanes
from bot.storage import Update


class Alone:
    """Nothing belongs together."""

    def expects(self, _update: Update) -> bool:
        return False

    def follows(self, _earlier: Update, _later: Update) -> bool:
        return False


def update(number: int, user_id: int) -> Update:
    return Update(number, user_id, {})


@settings(max_examples=30, deadline=None)
@given(
    users=st.lists(st.integers(1, 4), max_size=40),
    chunk=st.integers(1, 7),
    seed=st.integers(0, 9),
)
async def test_each_users_updates_are_taken_in_order_and_one_at_a_time(
    users: list[int], chunk: int, seed: int
) -> None:
    pace = random.Random(seed)  # noqa: S311 - a pace, no secret
    taken: list[Update] = []
    busy: set[int] = set()

    async def take(taken_at_once: tuple[Update, ...]) -> None:
        (one,) = taken_at_once
        assert one.user_id not in busy
        busy.add(one.user_id)
        for _ in range(pace.randrange(4)):
            await asyncio.sleep(0)
        busy.remove(one.user_id)
        taken.append(one)

    lanes = Lanes(take, Alone())
    updates = [update(number, user_id) for number, user_id in enumerate(users)]
    for start in range(0, len(updates), chunk):
        lanes.put(updates[start : start + chunk])
        await asyncio.sleep(0)
    await lanes.finish(5)
    for user_id in set(users):
        mine = [one for one in updates if one.user_id == user_id]
        assert [one for one in taken if one.user_id == user_id] == mine


async def test_a_slow_user_holds_up_nobody_else() -> None:
    taken: list[int] = []
    slow = asyncio.Event()

    async def take(taken_at_once: tuple[Update, ...]) -> None:
        (one,) = taken_at_once
        if one.user_id == 1:
            await slow.wait()
        taken.append(one.update_id)

    lanes = Lanes(take, Alone())
    lanes.put([update(1, 1), update(2, 1), update(3, 2), update(4, 3)])
    for _ in range(5):
        await asyncio.sleep(0)
    assert taken == [3, 4]
    slow.set()
    await lanes.finish(5)
    assert taken == [3, 4, 1, 2]


async def test_a_lane_that_emptied_begins_anew() -> None:
    taken: list[int] = []

    async def take(taken_at_once: tuple[Update, ...]) -> None:
        (one,) = taken_at_once
        taken.append(one.update_id)

    lanes = Lanes(take, Alone())
    for number in range(3):
        lanes.put([update(number, 1)])
        await lanes.finish(5)
    assert taken == [0, 1, 2]


async def test_one_bad_update_does_not_stop_its_lane(caplog: pytest.LogCaptureFixture) -> None:
    taken: list[int] = []
    words = "private words"

    async def take(taken_at_once: tuple[Update, ...]) -> None:
        (one,) = taken_at_once
        if one.update_id == 1:
            raise ValueError(words)
        taken.append(one.update_id)

    lanes = Lanes(take, Alone())
    lanes.put([update(1, 1), update(2, 1)])
    await lanes.finish(5)
    assert taken == [2]
    assert "update 1 is left: ValueError" in caplog.text
    assert words not in caplog.text


async def test_who_is_not_ready_in_time_is_left_for_the_next_start() -> None:
    begun: list[int] = []

    async def take(taken_at_once: tuple[Update, ...]) -> None:
        (one,) = taken_at_once
        begun.append(one.update_id)
        await asyncio.Event().wait()

    lanes = Lanes(take, Alone())
    lanes.put([update(1, 1), update(2, 1)])
    await asyncio.wait_for(lanes.finish(0.05), 2)
    assert begun == [1]


class Even:
    """Updates with even numbers are parts of a burst."""

    def expects(self, update: Update) -> bool:
        return update.update_id % 2 == 0

    def follows(self, _earlier: Update, later: Update) -> bool:
        return later.update_id % 2 == 0


class Takes:
    """Remembers what was taken at once."""

    def __init__(self) -> None:
        self.numbers: list[tuple[int, ...]] = []

    async def __call__(self, at_once: tuple[Update, ...]) -> None:
        self.numbers.append(tuple(each.update_id for each in at_once))


async def test_a_burst_is_taken_as_one_though_its_parts_come_apart() -> None:
    takes = Takes()
    lanes = Lanes(takes, Even(), patience=0.2)
    lanes.put([update(2, 1)])
    await asyncio.sleep(0.02)
    lanes.put([update(4, 1), update(6, 2)])
    await asyncio.sleep(0.02)
    lanes.put([update(8, 1)])
    await lanes.finish(5)
    assert sorted(takes.numbers) == [(2, 4, 8), (6,)]


async def test_what_stands_behind_a_burst_is_not_waited_for() -> None:
    takes = Takes()
    lanes = Lanes(takes, Even(), patience=60)
    lanes.put([update(2, 1), update(4, 1), update(5, 1), update(7, 1)])
    await lanes.finish(2)
    assert takes.numbers == [(2, 4), (5,), (7,)]


async def test_a_burst_holds_so_many_parts_and_no_more() -> None:
    takes = Takes()
    lanes = Lanes(takes, Even(), patience=0.01)
    lanes.put([update(2 * number, 1) for number in range(1, MOST_PARTS + 4)])
    await lanes.finish(5)
    assert [len(numbers) for numbers in takes.numbers] == [MOST_PARTS, 3]
