"""The stages of a price are kept in their order, paid once, always their owner's alone."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from bot.storage import Database, Stage, User, open_unit
from scenarios.reckoning.money import Money
from tests.bot.conftest import NOW

ANNA, BORIS = 1, 2
MAY = date(2026, 5, 1)


@pytest.fixture(autouse=True)
async def _two_users(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.add(User(ANNA, ANNA, "en"), NOW)
        await unit.accounts.add(User(BORIS, BORIS, "ru"), NOW)


async def a_deal(database: Database, *, owner: int = ANNA, currency: str = "KWD") -> int:
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(owner, "Omar", NOW)
        await unit.dealings.change_deal(owner, deal_id, {"currency": currency}, NOW)
    return deal_id


def stage(
    position: int, amount: str, *, due: date | None = None, paid: date | None = None
) -> Stage:
    return Stage(position, None, Money(Decimal(amount), "KWD"), due, paid)


async def test_stages_come_back_as_they_were_written_in_their_order(database: Database) -> None:
    deal_id = await a_deal(database)
    deposit = Stage(1, "عربون", Money(Decimal("333.335"), "KWD"), None, MAY)
    rest = Stage(2, None, Money(Decimal("666.665"), "KWD"), MAY, None)
    async with open_unit(database) as unit:
        await unit.stages.write(ANNA, deal_id, [rest, deposit])
    async with open_unit(database) as unit:
        assert await unit.stages.of_deal(ANNA, deal_id) == [deposit, rest]


async def test_a_deal_without_stages_has_none(database: Database) -> None:
    deal_id = await a_deal(database)
    async with open_unit(database) as unit:
        assert await unit.stages.of_deal(ANNA, deal_id) == []
        assert await unit.stages.of_deals(ANNA, [deal_id]) == {}
        assert await unit.stages.of_deals(ANNA, []) == {}


async def test_stages_of_several_deals_are_kept_apart(database: Database) -> None:
    one, other, bare = [await a_deal(database) for _ in range(3)]
    async with open_unit(database) as unit:
        await unit.stages.write(ANNA, one, [stage(1, "1"), stage(2, "2")])
        await unit.stages.write(ANNA, other, [stage(1, "3")])
        found = await unit.stages.of_deals(ANNA, [other, one, bare])
    assert found == {one: [stage(1, "1"), stage(2, "2")], other: [stage(1, "3")]}


async def test_written_anew_what_was_paid_and_is_the_same_stays_paid(database: Database) -> None:
    deal_id = await a_deal(database)
    async with open_unit(database) as unit:
        await unit.stages.write(ANNA, deal_id, [stage(1, "300"), stage(2, "700"), stage(3, "5")])
        await unit.stages.mark_paid(ANNA, deal_id, 1, MAY)
        await unit.stages.mark_paid(ANNA, deal_id, 2, MAY)
        await unit.stages.write(ANNA, deal_id, [stage(1, "300", due=MAY), stage(2, "400")])
        found = await unit.stages.of_deal(ANNA, deal_id)
    assert found == [stage(1, "300", due=MAY, paid=MAY), stage(2, "400")]


async def test_what_was_paid_keeps_its_currency_when_the_price_takes_another(
    database: Database,
) -> None:
    deal_id = await a_deal(database)
    async with open_unit(database) as unit:
        await unit.stages.write(ANNA, deal_id, [stage(1, "300", paid=MAY), stage(2, "700")])
        price = {"price": Money(Decimal(2500), "USD")}
        await unit.dealings.change_deal(ANNA, deal_id, price, NOW)
        assert await unit.stages.of_deal(ANNA, deal_id) == [
            stage(1, "300", paid=MAY),
            stage(2, "700"),
        ]


async def test_stages_can_be_taken_away(database: Database) -> None:
    deal_id = await a_deal(database)
    async with open_unit(database) as unit:
        await unit.stages.write(ANNA, deal_id, [stage(1, "300")])
        await unit.stages.write(ANNA, deal_id, [])
        assert await unit.stages.of_deal(ANNA, deal_id) == []


async def test_a_stage_is_paid_and_the_payment_taken_back(database: Database) -> None:
    deal_id = await a_deal(database)
    async with open_unit(database) as unit:
        await unit.stages.write(ANNA, deal_id, [stage(1, "300"), stage(2, "700")])
        await unit.stages.mark_paid(ANNA, deal_id, 2, MAY)
        assert await unit.stages.of_deal(ANNA, deal_id) == [
            stage(1, "300"),
            stage(2, "700", paid=MAY),
        ]
        await unit.stages.mark_paid(ANNA, deal_id, 2, None)
        await unit.stages.mark_paid(ANNA, deal_id, 9, MAY)  # there is none
        assert await unit.stages.of_deal(ANNA, deal_id) == [stage(1, "300"), stage(2, "700")]


async def test_a_stage_is_moved_to_another_day_and_to_none(database: Database) -> None:
    deal_id = await a_deal(database)
    async with open_unit(database) as unit:
        await unit.stages.write(ANNA, deal_id, [stage(1, "300", due=MAY), stage(2, "700", due=MAY)])
        await unit.stages.move(ANNA, deal_id, 1, MAY + timedelta(days=7))
        await unit.stages.move(ANNA, deal_id, 2, None)
        found = await unit.stages.of_deal(ANNA, deal_id)
    assert found == [stage(1, "300", due=MAY + timedelta(days=7)), stage(2, "700")]


async def test_a_long_name_of_a_stage_is_cut_not_refused(database: Database) -> None:
    deal_id = await a_deal(database)
    async with open_unit(database) as unit:
        named = Stage(1, "ю" * 500, Money(Decimal(1), "KWD"), None, None)
        await unit.stages.write(ANNA, deal_id, [named])
        (found,) = await unit.stages.of_deal(ANNA, deal_id)
    assert found.name == "ю" * 80


async def test_nobody_reaches_anothers_stages(database: Database) -> None:
    deal_id, bare = await a_deal(database), await a_deal(database)
    mine = [stage(1, "300", due=MAY), stage(2, "700")]
    async with open_unit(database) as unit:
        await unit.stages.write(ANNA, deal_id, mine)
        await unit.stages.write(BORIS, deal_id, [stage(1, "1"), stage(2, "1"), stage(3, "1")])
        await unit.stages.write(BORIS, deal_id, [])
        await unit.stages.write(BORIS, bare, [stage(1, "1")])
        await unit.stages.mark_paid(BORIS, deal_id, 1, MAY)
        await unit.stages.move(BORIS, deal_id, 1, None)
        assert await unit.stages.of_deal(BORIS, deal_id) == []
        assert await unit.stages.of_deals(BORIS, [deal_id, bare]) == {}
        assert await unit.stages.of_deal(ANNA, deal_id) == mine
        await unit.stages.write(ANNA, bare, [stage(1, "5")])
        assert await unit.stages.of_deal(ANNA, bare) == [stage(1, "5")]


async def test_an_erased_deal_takes_its_stages_along(database: Database) -> None:
    deal_id, other = await a_deal(database), await a_deal(database)
    async with open_unit(database) as unit:
        await unit.stages.write(ANNA, deal_id, [stage(1, "300")])
        await unit.stages.write(ANNA, other, [stage(1, "300")])
        await unit.dealings.delete_deal(ANNA, deal_id)
    async with open_unit(database) as unit:
        assert await unit.stages.of_deals(ANNA, [deal_id, other]) == {other: [stage(1, "300")]}
