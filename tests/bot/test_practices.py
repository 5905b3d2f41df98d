"""Talks practised are kept while they last, and their words no longer than that."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.storage import Database, Unit, User, open_unit
from bot.storage.practices import KEPT_UNENDED

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
SAM = 1001


@pytest.fixture
async def unit(database: Database) -> AsyncIterator[Unit]:
    async with open_unit(database) as unit:
        await unit.accounts.add(User(SAM, SAM, "en"), NOW)
        yield unit


async def _begin(unit: Unit, *, said: tuple[str, ...] = (), character: str = "fair") -> int:
    return await unit.practices.begin(
        SAM,
        situation="discount_request",
        character=character,
        difficulty="easy",
        body={"talk": 1},
        said=said,
        now=NOW,
    )


async def test_a_new_talk_takes_the_place_of_the_one_in_progress(unit: Unit) -> None:
    await _begin(unit)
    second = await _begin(unit)
    current = await unit.practices.current(SAM)
    assert current is not None
    assert (current.id, current.body, current.points) == (second, {"talk": 1}, None)


async def test_a_talk_that_ended_keeps_its_points_and_not_its_words(unit: Unit) -> None:
    number = await _begin(unit)
    await unit.practices.save(SAM, number, body={"talk": 2}, said=["a"], points=70, now=NOW)
    assert await unit.practices.current(SAM) is None
    [ended] = await unit.practices.list_ended(SAM, limit=5)
    assert (ended.body, ended.points) == (None, 70)


async def test_lines_of_the_last_three_talks_with_a_character_are_remembered(unit: Unit) -> None:
    for name in "abcd":
        await _begin(unit, said=(name,))
    await _begin(unit, said=("e",), character="pusher")
    assert await unit.practices.said(SAM, "fair") == {"b", "c", "d"}


async def test_a_talk_left_lying_is_emptied_after_two_weeks(unit: Unit) -> None:
    number = await _begin(unit)
    last = NOW + timedelta(days=1)
    await unit.practices.save(SAM, number, body={"talk": 2}, said=[], points=None, now=last)
    await unit.practices.sweep(NOW + KEPT_UNENDED + timedelta(hours=1))
    assert await unit.practices.current(SAM) is not None
    await unit.practices.sweep(last + KEPT_UNENDED + timedelta(seconds=1))
    assert await unit.practices.current(SAM) is None


async def test_a_talk_without_a_reply_is_emptied_after_two_weeks(unit: Unit) -> None:
    await _begin(unit)
    await unit.practices.sweep(NOW + KEPT_UNENDED)
    assert await unit.practices.current(SAM) is not None
    await unit.practices.sweep(NOW + KEPT_UNENDED + timedelta(seconds=1))
    assert await unit.practices.current(SAM) is None


async def test_nobody_sees_or_changes_the_talks_of_others(unit: Unit) -> None:
    number = await _begin(unit, said=("a",))
    other = SAM + 1
    await unit.practices.save(other, number, body={"talk": 9}, said=[], points=1, now=NOW)
    await unit.practices.give_up(other)
    assert await unit.practices.current(other) is None
    assert await unit.practices.said(other, "fair") == frozenset()
    current = await unit.practices.current(SAM)
    assert current is not None
    assert current.body == {"talk": 1}
