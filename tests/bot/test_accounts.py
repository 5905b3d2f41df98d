"""Users: known, exported, erased without a trace."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.storage import Database, Stage, Told, Update, User, open_unit
from bot.storage.tables import METADATA, inbox, users
from scenarios.reckoning.money import Money
from tests.bot.conftest import NOW

ANNA = User(
    11, 11, "ar", "Asia/Riyadh", "SAR", "design", {"income": {"amount": "9.00", "currency": "SAR"}}
)
BORIS = User(22, 22, "ru")
WORDS = "ZZZ-private-words"


async def fill(database: Database, user: User) -> None:
    """Something of his in every table."""
    async with open_unit(database) as unit:
        await unit.accounts.add(user, NOW)
        await unit.accounts.save_session(user.id, {"said": WORDS})
        deal_id = await unit.dealings.add_deal(user.id, WORDS, NOW)
        await unit.dealings.note(
            user.id, deal_id, "message", facts={"text": WORDS}, source="s", now=NOW
        )
        await unit.readings.add(
            user.id,
            text=WORDS,
            author=WORDS,
            language="en",
            situation="neutral",
            facts={"message_sentence": WORDS},
            deal_id=deal_id,
            now=NOW,
        )
        await unit.checks.add(
            user.id, text=WORDS, rewrite=WORDS, faults=("pushy",), deal_id=deal_id, now=NOW
        )
        await unit.handed.note(
            user.id, f"deal:{deal_id}", "en", "price-quote-itemised", "plain", held=WORDS, now=NOW
        )
        await unit.dealings.change_deal(user.id, deal_id, {"currency": "USD"}, NOW)
        stage = Stage(1, WORDS, Money(Decimal(5), "USD"), NOW.date(), None)
        await unit.stages.write(user.id, deal_id, [stage])
        told = Told("my_turn", NOW, 1, NOW, is_off=False)
        await unit.follow_ups.write(user.id, deal_id, told)
        await unit.practices.begin(
            user.id,
            situation="conflict",
            character="fair",
            difficulty="easy",
            body={"quote": WORDS},
            said=[WORDS],
            now=NOW,
        )
        await unit.timetable.add(user.id, NOW, NOW, text=WORDS, deal_id=deal_id)
        bodies = [{"text": WORDS}, {"text": "the second"}]
        updates = [Update(user.id * 10 + n, user.id, body) for n, body in enumerate(bodies)]
        await unit.post.receive(updates, NOW)
        await unit.post.post(user.id, user.chat_id, [{"kind": "send", "text": WORDS}], NOW)


def read_all(folder: Path) -> bytes:
    """Everything in the database's files."""
    return b"".join(path.read_bytes() for path in folder.glob("coach.db*"))


async def rows_of(database: Database, user_id: int) -> dict[str, int]:
    found = {}
    async with database.transaction() as connection:
        for table in METADATA.sorted_tables:
            owner = table.c.id if table is users else table.c.user_id
            query = sa.select(sa.func.count()).select_from(table).where(owner == user_id)
            found[table.name] = int((await connection.execute(query)).scalar_one())
    return found


async def test_a_user_is_added_once_and_changed(database: Database) -> None:
    async with open_unit(database) as unit:
        assert await unit.accounts.find(ANNA.id) is None
        await unit.accounts.add(ANNA, NOW)
        await unit.accounts.add(replace(ANNA, language="en"), NOW)
        assert await unit.accounts.find(ANNA.id) == ANNA
        changed = replace(ANNA, language="en", zone=None, profile={}, blocked=True)
        await unit.accounts.change(changed)
        assert await unit.accounts.find(ANNA.id) == changed
        await unit.accounts.mark_blocked(ANNA.id, blocked=False)
        assert await unit.accounts.find(ANNA.id) == replace(changed, blocked=False)


async def test_a_session_is_written_over(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.add(ANNA, NOW)
        assert await unit.accounts.load_session(ANNA.id) is None
        await unit.accounts.save_session(ANNA.id, {"frames": []})
        await unit.accounts.save_session(ANNA.id, {"frames": [{"step": "مبلغ"}]})
        assert await unit.accounts.load_session(ANNA.id) == {"frames": [{"step": "مبلغ"}]}


async def test_the_export_is_json_of_all_that_is_his_and_nobody_elses(database: Database) -> None:
    for user in (ANNA, BORIS):
        await fill(database, user)
    async with open_unit(database) as unit:
        found = json.loads(json.dumps(await unit.accounts.export(ANNA.id)))
    assert set(found) == {
        *("user", "sessions", "deals", "deal_events", "stages", "follow_ups"),
        *("drafts", "readings", "checks", "practices", "reminders"),
    }
    for name, rows in found.items():
        assert len(rows) == 1, name
        assert rows[0]["id" if name == "user" else "user_id"] == ANNA.id
    assert found["user"][0]["zone"] == "Asia/Riyadh"
    assert found["reminders"][0]["due_at"].startswith("2026-01-05 09:00:00")


async def test_the_export_of_nobody_is_empty(database: Database) -> None:
    async with open_unit(database) as unit:
        assert not any((await unit.accounts.export(404)).values())


async def test_who_is_forgotten_leaves_no_row_and_others_keep_theirs(database: Database) -> None:
    for user in (ANNA, BORIS):
        await fill(database, user)
    before = await rows_of(database, BORIS.id)
    asks = ANNA.id * 10
    async with open_unit(database) as unit:
        assert await unit.post.finish(asks)
        await unit.accounts.forget(ANNA.id, but_update=asks)
    assert not any((await rows_of(database, ANNA.id)).values())
    assert await rows_of(database, BORIS.id) == before
    assert all(before.values())


async def test_the_update_that_asked_for_it_is_not_taken_twice(database: Database) -> None:
    await fill(database, ANNA)
    asks = ANNA.id * 10
    async with open_unit(database) as unit:
        assert await unit.post.finish(asks)
        await unit.accounts.forget(ANNA.id, but_update=asks)
    async with open_unit(database) as unit:
        assert await unit.post.receive([Update(asks, ANNA.id, {})], NOW) == []
        assert not await unit.post.finish(asks)
    async with database.transaction() as connection:
        (row,) = (await connection.execute(sa.select(inbox))).all()
    assert (row.update_id, row.user_id, row.body) == (asks, 0, None)


@pytest.mark.sqlite_file("a server's pages are its own")
async def test_the_file_holds_no_word_of_who_was_forgotten(database: Database, file: Path) -> None:
    await fill(database, ANNA)
    async with open_unit(database) as unit:
        await unit.accounts.forget(ANNA.id, but_update=None)
    await database.empty_log()
    assert WORDS.encode() not in read_all(file.parent)
