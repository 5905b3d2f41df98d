"""What /stats asks the storage: first prices, concessions, what a deal was about."""

from decimal import Decimal

import sqlalchemy as sa

from bot.storage import Database, User, open_unit
from bot.storage.tables import deal_events
from scenarios.engine.facts import Json
from scenarios.reckoning.money import Money
from scenarios.reckoning.values import put_money
from tests.bot.conftest import NOW

ANNA, BORIS = 1, 2
LINES: tuple[tuple[str, dict[str, Json]], ...] = (
    ("price", {"old": put_money(Money(Decimal(1500), "USD"))}),
    ("price", {"old": put_money(Money(Decimal(1200), "USD"))}),
    ("price_asked", {"old": put_money(Money(Decimal(1), "USD"))}),
    ("concession", {}),
    ("concession_gift", {"talk": "scope_creep"}),
    ("message", {"situation": "late_payment", "text": "soon"}),
    ("message", {"situation": "late_payment"}),
    ("state", {"state": "paid"}),
)


async def live(database: Database) -> int:
    """Anna's deal with these lines, and one of Boris's with a line of each kind; hers."""
    async with open_unit(database) as unit:
        for each in (ANNA, BORIS):
            await unit.accounts.add(User(each, each, "en"), NOW)
        deals = [await unit.dealings.add_deal(each, "Sam", NOW) for each in (ANNA, BORIS)]
        for number, (kind, facts) in enumerate(LINES):
            for owner, deal_id in zip((ANNA, BORIS), deals, strict=True):
                await unit.dealings.note(
                    owner, deal_id, kind, facts=dict(facts), source=str(number), now=NOW
                )
        return deals[0]


async def test_each_user_finds_what_his_own_talks_left(database: Database) -> None:
    deal_id = await live(database)
    async with open_unit(database) as unit:
        dealings = unit.dealings
        assert await dealings.first_prices(ANNA) == {deal_id: Money(Decimal(1500), "USD")}
        assert await dealings.concessions(ANNA) == {deal_id: 2}
        topics = await dealings.topics(ANNA)
        assert topics.keys() == {deal_id}
        # each once, however often it came
        assert sorted(topics[deal_id], key=str) == [("late_payment", None), (None, "scope_creep")]
        assert await dealings.first_prices(3) == {}
        assert await dealings.concessions(3) == {}
        assert await dealings.topics(3) == {}


async def test_a_damaged_line_is_passed_over(database: Database) -> None:
    deal_id = await live(database)
    async with database.transaction() as connection:
        for number, facts in ((0, ["old"]), (1, {"old": {"amount": "x", "currency": 7}})):
            await connection.execute(
                sa.update(deal_events)
                .where(deal_events.c.deal_id == deal_id, deal_events.c.source == str(number))
                .values(facts=facts)
            )
    async with open_unit(database) as unit:
        assert await unit.dealings.first_prices(ANNA) == {}
        assert len((await unit.dealings.topics(ANNA))[deal_id]) == 2
