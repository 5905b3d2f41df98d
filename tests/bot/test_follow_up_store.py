"""What the digest told, and what it is to leave alone, is remembered by deal and owner."""

from datetime import timedelta

import pytest

from bot.storage import Database, Told, User, open_unit
from tests.bot.conftest import NOW

ANNA, BORIS = 1, 2
DAY = timedelta(days=1)
ONCE = Told("my_turn", NOW, 1, NOW + DAY, is_off=False)


@pytest.fixture(autouse=True)
async def _two_users(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.add(User(ANNA, ANNA, "en"), NOW)
        await unit.accounts.add(User(BORIS, BORIS, "ru"), NOW)


async def a_deal(database: Database, owner: int = ANNA) -> int:
    async with open_unit(database) as unit:
        return await unit.dealings.add_deal(owner, "Omar", NOW)


async def test_what_was_told_is_remembered_by_deal_and_kind(database: Database) -> None:
    one, other, bare = [await a_deal(database) for _ in range(3)]
    quote = Told("quote", NOW, 2, NOW + DAY, is_off=False)
    async with open_unit(database) as unit:
        await unit.follow_ups.write(ANNA, one, ONCE)
        await unit.follow_ups.write(ANNA, one, quote)
        await unit.follow_ups.write(ANNA, other, quote)
    async with open_unit(database) as unit:
        found = await unit.follow_ups.of_deals(ANNA, [one, other, bare])
        assert await unit.follow_ups.of_deals(ANNA, []) == {}
    assert {deal_id: {each.kind: each for each in told} for deal_id, told in found.items()} == {
        one: {"my_turn": ONCE, "quote": quote},
        other: {"quote": quote},
    }


async def test_told_again_or_of_a_new_event_it_is_one_line(database: Database) -> None:
    deal_id = await a_deal(database)
    anew = Told("my_turn", NOW + 5 * DAY, 1, NOW + 6 * DAY, is_off=False)
    async with open_unit(database) as unit:
        await unit.follow_ups.write(ANNA, deal_id, ONCE)
        await unit.follow_ups.write(ANNA, deal_id, anew)
        assert await unit.follow_ups.of_deals(ANNA, [deal_id]) == {deal_id: [anew]}


async def test_a_kind_is_switched_off_before_it_was_ever_told_and_on_again(
    database: Database,
) -> None:
    deal_id = await a_deal(database)
    for is_off in (True, False):
        never = Told("brief", NOW, 0, None, is_off=is_off)
        async with open_unit(database) as unit:
            await unit.follow_ups.write(ANNA, deal_id, never)
            assert await unit.follow_ups.of_deals(ANNA, [deal_id]) == {deal_id: [never]}


async def test_nobody_reaches_what_was_told_another(database: Database) -> None:
    deal_id, bare = await a_deal(database), await a_deal(database)
    async with open_unit(database) as unit:
        await unit.follow_ups.write(ANNA, deal_id, ONCE)
        off = Told("my_turn", NOW, 9, NOW, is_off=True)
        await unit.follow_ups.write(BORIS, deal_id, off)
        await unit.follow_ups.write(BORIS, bare, off)
        assert await unit.follow_ups.of_deals(BORIS, [deal_id, bare]) == {}
        assert await unit.follow_ups.of_deals(ANNA, [deal_id, bare]) == {deal_id: [ONCE]}


async def test_an_erased_deal_takes_along_what_was_told_of_it(database: Database) -> None:
    deal_id, other = await a_deal(database), await a_deal(database)
    async with open_unit(database) as unit:
        await unit.follow_ups.write(ANNA, deal_id, ONCE)
        await unit.follow_ups.write(ANNA, other, ONCE)
        await unit.dealings.delete_deal(ANNA, deal_id)
    async with open_unit(database) as unit:
        assert await unit.follow_ups.of_deals(ANNA, [deal_id, other]) == {other: [ONCE]}
