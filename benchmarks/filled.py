"""A database file with users and reminders in it."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.storage import Database, User, open_unit
from bot.storage.schema import migrate
from bot.storage.tables import reminders

_BATCH = 20_000


async def fill(
    database: Database, count: int, *, users: int, first: datetime, spread: timedelta
) -> None:
    """Put so many waiting reminders in, evenly spread over the time from `first` on.

    Args:
        database: a new file.
        count: how many; the text of each is its number, "n17".
        users: among how many they are dealt out.
        first: when the first one is due.
        spread: how long until the last one.
    """
    await migrate(database)
    async with open_unit(database) as unit:
        for number in range(1, users + 1):
            await unit.accounts.add(User(number, number, "en", "UTC"), first)
    for start in range(0, count, _BATCH):
        rows = list(_rows(range(start, min(start + _BATCH, count)), count, users, first, spread))
        async with database.transaction() as connection:
            await connection.execute(sa.insert(reminders), rows)


def _rows(
    numbers: range, count: int, users: int, first: datetime, spread: timedelta
) -> Iterator[dict[str, object]]:
    for number in numbers:
        yield {
            "user_id": number % users + 1,
            "text": f"n{number}",
            "due_at": first + spread * number / count,
            "state": "waiting",
            "tries": 0,
            "created_at": first,
            "by_clock": False,
        }
