"""Drafts handed over are remembered by client, and a held one is given out once."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.storage import Database, HandedDraft, User, open_unit

if TYPE_CHECKING:
    from scenarios.engine.facts import Json

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


async def test_the_latest_come_first_each_for_its_owner_and_none_that_is_held(
    database: Database,
) -> None:
    facts: dict[str, Json] = {"deal_client": "Omar"}
    async with open_unit(database) as unit:
        for user in (ANNA, BORIS):
            await unit.accounts.add(user, NOW)

        async def note(wording: str, minutes: int, *, held: str | None = None) -> int:
            at = NOW + timedelta(minutes=minutes)
            return await unit.handed.note(
                ANNA.id,
                "deal:1",
                "en",
                KEY,
                wording,
                held=held,
                now=at,
                facts=facts,
                manner="formal",
            )

        await note("plain", 1)
        await note("open", 3)
        low = await note("low", 2, held="900 $")
        # of an older version: what it named is not known
        await unit.handed.note(ANNA.id, "deal:1", "en", KEY, "old", held=None, now=NOW)
        found = await unit.handed.latest(ANNA.id, 9)
        assert found[0] == HandedDraft("deal:1", "en", KEY, "open", facts, "formal")
        assert [each.wording for each in found] == ["open", "plain"]
        assert await unit.handed.latest(BORIS.id, 9) == []
        await unit.handed.release(ANNA.id, low)
        assert [each.wording for each in await unit.handed.latest(ANNA.id, 2)] == ["open", "low"]


async def test_what_a_draft_named_is_erased_when_it_is_old_and_its_name_stays(
    database: Database,
) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.add(ANNA, NOW)
        facts = {"deal_client": "Omar"}
        await unit.handed.note(
            ANNA.id, "deal:1", "en", KEY, "plain", held=None, now=NOW, facts=facts
        )
        low = await unit.handed.note(
            ANNA.id, "deal:1", "en", KEY, "low", held="900 $", now=NOW, facts=facts
        )
        await unit.handed.sweep(NOW + timedelta(days=13))
        assert await unit.handed.latest(ANNA.id, 9) != []
        await unit.handed.sweep(NOW + timedelta(days=15))
        assert await unit.handed.latest(ANNA.id, 9) == []
        assert await unit.handed.release(ANNA.id, low) is None
        told = await unit.handed.wordings(ANNA.id, "deal:1", "en")
        assert told[KEY, "plain"] == NOW
