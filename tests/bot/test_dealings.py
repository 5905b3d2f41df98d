"""Deals, their timelines and the client's messages, always their owner's alone."""

from datetime import timedelta
from decimal import Decimal

import pytest

from bot.storage import Database, DealEvent, User, open_unit
from bot.storage.dealings import CLOSED, KEPT_UNSAVED
from scenarios.reckoning.money import Money
from tests.bot.conftest import NOW

ANNA, BORIS = 1, 2
HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
async def _two_users(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.add(User(ANNA, ANNA, "en"), NOW)
        await unit.accounts.add(User(BORIS, BORIS, "ru"), NOW)


async def test_money_is_kept_to_the_minor_unit(database: Database) -> None:
    values = {
        "price": Money(Decimal("1234.567"), "KWD"),
        "floor": Money(Decimal("1000.001"), "KWD"),
        "hours": Decimal("12.25"),
        "thing": "a site",
        "terms": "half before",
        "next_action": "call",
        "language": "ar",
    }
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "مؤسسة النور", NOW)
        await unit.dealings.change_deal(ANNA, deal_id, values, NOW + HOUR)
    async with open_unit(database) as unit:
        deal = await unit.dealings.find_deal(ANNA, deal_id)
    assert deal is not None
    assert (deal.client, deal.state, deal.currency) == ("مؤسسة النور", "lead", "KWD")
    assert deal.changed_at == NOW + HOUR
    for name, value in values.items():
        assert getattr(deal, name) == value


async def test_a_price_can_be_taken_away(database: Database) -> None:
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "x", NOW)
        price = {"price": Money(Decimal(9), "USD")}
        await unit.dealings.change_deal(ANNA, deal_id, price, NOW)
        await unit.dealings.change_deal(ANNA, deal_id, {"price": None}, NOW)
        deal = await unit.dealings.find_deal(ANNA, deal_id)
    assert deal is not None
    assert deal.price is None


async def test_nobody_reaches_anothers_deal(database: Database) -> None:
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "private", NOW)
        await unit.dealings.change_deal(BORIS, deal_id, {"client": "stolen"}, NOW)
        await unit.dealings.delete_deal(BORIS, deal_id)
        assert await unit.dealings.find_deal(BORIS, deal_id) is None
        assert await unit.dealings.list_deals(BORIS, limit=9) == []
        assert await unit.dealings.deal_of_client(BORIS, "private") is None
        mine = await unit.dealings.find_deal(ANNA, deal_id)
    assert mine is not None
    assert mine.client == "private"


async def test_open_deals_come_first_then_the_latest(database: Database) -> None:
    async with open_unit(database) as unit:
        for number, state in enumerate(("lead", "paid", "agreed", "lost", "on_hold")):
            deal_id = await unit.dealings.add_deal(ANNA, state, NOW)
            await unit.dealings.change_deal(ANNA, deal_id, {"state": state}, NOW + number * HOUR)
        order = [deal.client for deal in await unit.dealings.list_deals(ANNA, limit=9)]
        assert order == ["on_hold", "agreed", "lead", "lost", "paid"]
        page = await unit.dealings.list_deals(ANNA, limit=2, offset=2)
        assert [deal.client for deal in page] == ["lead", "lost"]


@pytest.mark.parametrize("state", CLOSED)
async def test_a_clients_new_message_belongs_to_his_newest_open_deal(
    database: Database, state: str
) -> None:
    async with open_unit(database) as unit:
        old = await unit.dealings.add_deal(ANNA, "Omar", NOW)
        new = await unit.dealings.add_deal(ANNA, "Omar", NOW + HOUR)
        found = await unit.dealings.deal_of_client(ANNA, "Omar")
        assert found is not None
        assert found.id == new
        await unit.dealings.change_deal(ANNA, new, {"state": state}, NOW + 2 * HOUR)
        found = await unit.dealings.deal_of_client(ANNA, "Omar")
        assert found is not None
        assert found.id == old
        assert await unit.dealings.deal_of_client(ANNA, "omar") is None


async def test_the_same_turn_writes_its_line_once(database: Database) -> None:
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "x", NOW)
        for state in ("quoted", "agreed"):
            await unit.dealings.note(
                ANNA, deal_id, "state", facts={"state": state}, source="state:7", now=NOW
            )
        for number in range(3):
            at = NOW + (number + 1) * HOUR
            await unit.dealings.note(
                ANNA, deal_id, "message", facts={"n": number}, source=f"reading:{number}", now=at
            )
        lines = await unit.dealings.timeline(ANNA, deal_id, limit=3)
        assert [line.facts for line in lines] == [{"n": 0}, {"n": 1}, {"n": 2}]
        first = (await unit.dealings.timeline(ANNA, deal_id, limit=9))[0]
        assert first == DealEvent("state", {"state": "agreed"}, NOW)
        assert await unit.dealings.timeline(BORIS, deal_id, limit=9) == []


async def read(database: Database, *, deal_id: int | None = None) -> int:
    async with open_unit(database) as unit:
        return await unit.dealings.add_reading(
            ANNA,
            text="Скиньте 20%",
            author="Олег",
            language="ru",
            situation="discount_request",
            facts={"message_percent": {"percent": "20"}},
            deal_id=deal_id,
            now=NOW,
        )


async def test_a_reading_is_kept_corrected_and_saved_by_its_owner_only(database: Database) -> None:
    reading_id = await read(database)
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "Олег", NOW)
        await unit.dealings.correct_reading(BORIS, reading_id, "spam")
        await unit.dealings.save_reading(BORIS, reading_id, deal_id)
        assert await unit.dealings.find_reading(BORIS, reading_id) is None
        stored = await unit.dealings.find_reading(ANNA, reading_id)
        assert stored is not None
        assert (stored.situation, stored.deal_id) == ("discount_request", None)
        assert stored.facts == {"message_percent": {"percent": "20"}}
        assert (stored.text, stored.author, stored.at) == ("Скиньте 20%", "Олег", NOW)
        await unit.dealings.correct_reading(ANNA, reading_id, "price_objection")
        await unit.dealings.save_reading(ANNA, reading_id, deal_id)
        stored = await unit.dealings.find_reading(ANNA, reading_id)
    assert stored is not None
    assert (stored.situation, stored.deal_id) == ("price_objection", deal_id)


async def test_messages_not_saved_are_erased_in_time(database: Database) -> None:
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "Олег", NOW)
    saved, unsaved = await read(database, deal_id=deal_id), await read(database)
    async with open_unit(database) as unit:
        await unit.dealings.sweep_readings(NOW + KEPT_UNSAVED)
        assert await unit.dealings.find_reading(ANNA, unsaved) is not None
        await unit.dealings.sweep_readings(NOW + KEPT_UNSAVED + HOUR)
        assert await unit.dealings.find_reading(ANNA, unsaved) is None
        assert await unit.dealings.find_reading(ANNA, saved) is not None


async def test_an_erased_deal_takes_its_timeline_along_and_nothing_else(database: Database) -> None:
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "Олег", NOW)
        await unit.dealings.note(ANNA, deal_id, "state", facts={}, source="s", now=NOW)
        reminder_id = await unit.timetable.add(ANNA, NOW, NOW, text="call", deal_id=deal_id)
    reading_id = await read(database, deal_id=deal_id)
    async with open_unit(database) as unit:
        await unit.dealings.delete_deal(ANNA, deal_id)
        assert await unit.dealings.timeline(ANNA, deal_id, limit=9) == []
        stored = await unit.dealings.find_reading(ANNA, reading_id)
        reminder = await unit.timetable.find(ANNA, reminder_id)
    assert stored is not None
    assert stored.deal_id is None
    assert reminder is not None
    assert reminder.deal_id is None
