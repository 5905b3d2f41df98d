"""A database file with many users in it, or with many deals of one."""

import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa

from bot.storage import Database
from bot.storage.schema import migrate
from bot.storage.tables import deal_events, deals, inbox, reminders, users

ROWS_A_USER: Final = 5
"""His own, a deal, a line of its timeline, a reminder that waits, an update that is done."""
_BATCH: Final = 20_000
_FIRST: Final = 1_000_000
"""Their ids, and those of their deals, are above those of whoever is measured."""
_FAR: Final = timedelta(days=60)


def store_users(file: Path, count: int) -> None:
    """Put so many users into a new file, with `ROWS_A_USER` rows each."""
    asyncio.run(_store_users(file, count))


def store_deals(file: Path, user_id: int, count: int) -> None:
    """Give a known user so many deals; the coach may be running."""
    asyncio.run(_store_deals(file, user_id, count))


async def _store_users(file: Path, count: int) -> None:
    now = datetime.now(UTC)
    database = Database(f"sqlite+aiosqlite:///{file}")
    try:
        await migrate(database)
        for start in range(_FIRST, _FIRST + count, _BATCH):
            numbers = range(start, min(start + _BATCH, _FIRST + count))
            for table, rows in (
                (users, [_user(each, now) for each in numbers]),
                (deals, [{"id": each, **_deal(each, each, now)} for each in numbers]),
                (deal_events, [_event(each, now) for each in numbers]),
                (reminders, [_reminder(each, now) for each in numbers]),
                (inbox, [_update(each, now) for each in numbers]),
            ):
                await _insert(database, table, rows)
    finally:
        await database.close()


async def _store_deals(file: Path, user_id: int, count: int) -> None:
    now = datetime.now(UTC)
    database = Database(f"sqlite+aiosqlite:///{file}")
    try:
        for start in range(0, count, _BATCH):
            numbers = range(start, min(start + _BATCH, count))
            await _insert(database, deals, [_deal(user_id, each, now) for each in numbers])
    finally:
        await database.close()


async def _insert(database: Database, table: sa.Table, rows: Iterable[dict[str, Any]]) -> None:
    async with database.transaction() as connection:
        await connection.execute(sa.insert(table), list(rows))


def _user(user_id: int, now: datetime) -> dict[str, Any]:
    told = {"language": "en", "zone": "UTC", "currency": "USD", "profile": {}, "blocked": False}
    return {"id": user_id, "chat_id": user_id, "created_at": now, **told}


def _deal(user_id: int, number: int, now: datetime) -> dict[str, Any]:
    at = now - timedelta(minutes=number % 100_000)
    told = {"client": f"Client {number}", "thing": "a shop", "state": "lead"}
    return {"user_id": user_id, "created_at": at, "changed_at": at, **told}


def _event(user_id: int, now: datetime) -> dict[str, Any]:
    told = {"kind": "opened", "facts": {}, "source": "stored"}
    return {"user_id": user_id, "deal_id": user_id, "at": now, **told}


def _reminder(user_id: int, now: datetime) -> dict[str, Any]:
    due = now + _FAR + timedelta(minutes=user_id % 100_000)
    told = {"text": "call the client", "state": "waiting", "tries": 0}
    return {"user_id": user_id, "due_at": due, "created_at": now, **told}


def _update(user_id: int, now: datetime) -> dict[str, Any]:
    # numbers that no update of a measurement has
    number = _FIRST * 1_000_000 + user_id
    told = {"body": None, "state": "done"}
    return {"update_id": number, "user_id": user_id, "received_at": now, **told}
