"""Drafts handed over are remembered by client, and a held one is given out once."""

from datetime import UTC, datetime, timedelta

from bot.storage import Database, User, open_unit

NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
ANNA, BORIS = User(1, 1, "en"), User(2, 2, "ru")
KEY = "price-quote-itemised"


async def test_a_wording_handed_over_is_known_for_this_client_alone(database: Database) -> None:
    async with open_unit(database) as unit:
        for user in (ANNA, BORIS):
            await unit.accounts.add(user, NOW)
        await unit.handed.note(ANNA.id, "deal:1", "en", KEY, "plain", held=None, now=NOW)
        assert await unit.handed.wordings(ANNA.id, "deal:1", "en") == {(KEY, "plain"): NOW}
        assert await unit.handed.wordings(ANNA.id, "deal:1", "ar") == {}
        assert await unit.handed.wordings(ANNA.id, "deal:2", "en") == {}
        assert await unit.handed.wordings(BORIS.id, "deal:1", "en") == {}


async def test_the_same_wording_again_is_one_row_with_the_later_time(database: Database) -> None:
    later = NOW + timedelta(days=1)
    async with open_unit(database) as unit:
        await unit.accounts.add(ANNA, NOW)
        first = await unit.handed.note(ANNA.id, "deal:1", "en", KEY, "plain", held=None, now=NOW)
        again = await unit.handed.note(ANNA.id, "deal:1", "en", KEY, "plain", held=None, now=later)
        assert first == again
        assert await unit.handed.wordings(ANNA.id, "deal:1", "en") == {(KEY, "plain"): later}


async def test_a_held_draft_is_given_out_once_and_to_its_owner_only(database: Database) -> None:
    async with open_unit(database) as unit:
        for user in (ANNA, BORIS):
            await unit.accounts.add(user, NOW)
        held = await unit.handed.note(ANNA.id, "deal:1", "en", KEY, "low", held="900 $", now=NOW)
        assert await unit.handed.release(BORIS.id, held) is None
        assert await unit.handed.release(ANNA.id, held) == "900 $"
        assert await unit.handed.release(ANNA.id, held) is None


async def test_a_deleted_deal_takes_its_drafts_along(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.add(ANNA, NOW)
        for client in ("deal:1", "deal:2"):
            await unit.handed.note(ANNA.id, client, "en", KEY, "plain", held=None, now=NOW)
        await unit.handed.forget_client(ANNA.id, "deal:1")
        assert await unit.handed.wordings(ANNA.id, "deal:1", "en") == {}
        assert await unit.handed.wordings(ANNA.id, "deal:2", "en") != {}
