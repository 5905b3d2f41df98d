"""A database that is locked or full and a clock that jumps lose nothing and repeat nothing."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import httpx
import pytest
import sqlalchemy as sa
from sqlalchemy import event

from tests.bot.patience import until
from tests.house import TOKEN, House
from tests.phone import Message

pytestmark = pytest.mark.sqlite_file("it is the file that is locked and full")
_ALL_PAGES = 1_073_741_823
SECONDS = 30


async def unconfirmed(house: House) -> int:
    """How many updates Telegram has not been told to have arrived."""
    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.get(f"{house.address}/bot{TOKEN}/getWebhookInfo")
    return int(answer.json()["result"]["pending_update_count"])


def has_set(message: Message) -> bool:
    """Whether it tells of a reminder that was set."""
    return message.find_button(":later:") is not None


def count(house: House, query: str) -> int:
    connection = sqlite3.connect(house.folder / "coach.db")
    try:
        return int(connection.execute(query).fetchone()[0])
    finally:
        connection.close()


@asynccontextmanager
async def locked(house: House) -> AsyncIterator[None]:
    other = sqlite3.connect(house.folder / "coach.db", isolation_level=None, timeout=0)

    def takes_it() -> bool:
        try:
            other.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:  # the house writes just now
            return False
        return True

    await until(takes_it, SECONDS)
    yield
    other.execute("ROLLBACK")
    other.close()


@asynccontextmanager
async def full(house: House) -> AsyncIterator[None]:
    """The database's file may not grow: SQLite says what it says of a full disk."""
    assert house.app is not None
    database = house.app.database
    pages = 1  # less than it has is never enforced: no page more

    def limit(connection: sa.Connection) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    async with database.between_transactions():
        event.listen(database.engine.sync_engine, "begin", limit)
    yield
    pages = _ALL_PAGES


async def test_a_locked_database_is_waited_for_and_nothing_is_lost(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    anna, boris = await house.phone("en"), await house.phone("en", user_id=1002)
    await anna.say("remind me in 5 hours to call the first")
    await anna.hears("call the first")
    caplog.clear()
    async with locked(house):
        await anna.say("remind me in 5 hours to call the second")
        await boris.say("remind me in 5 hours to call the third")
        await until(lambda: caplog.text.count("StorageError") >= 3, SECONDS)
        assert await unconfirmed(house) == 2
    await anna.hears("call the second")
    await boris.hears("call the third")
    assert count(house, "SELECT count(*) FROM reminders WHERE text <> ''") == 3


async def test_a_full_disk_is_waited_for_and_nothing_is_lost(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    phone = await house.phone("en")
    await phone.say("/help")
    await phone.hears()
    async with full(house):
        for _ in range(5):  # each takes more than a page of the file
            await phone.say("/help " + "please " * 580)
        await until(lambda: caplog.text.count("StorageError") >= 3, SECONDS)
        assert await unconfirmed(house) > 0
    for _ in range(5):
        await phone.hears()
    assert await unconfirmed(house) == 0
    assert "Traceback" not in caplog.text


async def test_a_clock_that_jumps_rings_each_reminder_once(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("remind me in 30 minutes to call the first")
    await phone.hears("call the first")
    house.move_clock(-timedelta(days=1))
    await phone.say("remind me in 2 hours to call the second")
    await phone.hears("call the second")
    house.move_clock(timedelta(days=2))
    rung = await phone.hears("call the first")
    assert "call the second" in rung.text
    house.move_clock(-timedelta(days=1))
    await phone.say("remind me in 2 hours to call the third")
    await phone.hears("call the third")
    house.move_clock(timedelta(hours=3))
    await phone.hears("call the third")
    rings = [each.text for each in await phone.messages() if each.from_bot and not has_set(each)]
    assert [text.count("call the first") for text in rings] == [1, 0]
    query = "SELECT count(*) FROM reminders WHERE state = 'waiting' AND text <> ''"
    assert count(house, query) == 0
