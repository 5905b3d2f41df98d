"""Users and their conversations; export and erasure of all that is theirs."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.records import User
from bot.storage.tables import (
    METADATA,
    checks,
    deal_events,
    deals,
    drafts,
    follow_ups,
    inbox,
    practices,
    readings,
    reminders,
    sessions,
    stages,
    users,
)
from bot.storage.upserts import insert_new, put
from scenarios.forms.profile import sound_profile

# made once: every turn begins with them
_FIND = sa.select(users).where(users.c.id == sa.bindparam("owner")).with_for_update()
_LOAD_SESSION = sa.select(sessions.c.body).where(sessions.c.user_id == sa.bindparam("owner"))


class Accounts:
    """Who uses the coach."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def find(self, user_id: int) -> User | None:
        """The user; his row is held until the transaction ends, so that his turns do not cross."""
        row = (await self._connection.execute(_FIND, {"owner": user_id})).one_or_none()
        return None if row is None else _user(row)

    async def add(self, user: User, now: datetime) -> None:
        """A new user; nothing happens if he is there."""
        await insert_new(self._connection, users, [{**_row(user), "created_at": now}])

    async def change(self, user: User) -> None:
        """Write a known user's record."""
        row = _row(user)
        await self._connection.execute(sa.update(users).where(users.c.id == user.id).values(**row))

    async def mark_blocked(self, user_id: int, *, blocked: bool) -> None:
        """Note that he stopped the bot, or came back."""
        await self._connection.execute(
            sa.update(users).where(users.c.id == user_id).values(blocked=blocked)
        )

    async def load_session(self, user_id: int) -> Any:  # noqa: ANN401 - JSON
        """His conversation's JSON; None if there is none."""
        found = await self._connection.execute(_LOAD_SESSION, {"owner": user_id})
        return found.scalar_one_or_none()

    async def save_session(self, user_id: int, body: dict[str, Any]) -> None:
        """Write his conversation's JSON."""
        await put(self._connection, sessions, {"user_id": user_id, "body": body}, key=("user_id",))

    async def export(self, user_id: int) -> dict[str, Any]:
        """All that is stored of him, table by table, as JSON."""
        found: dict[str, Any] = {}
        query = sa.select(users).where(users.c.id == user_id)
        found["user"] = [_plain(row) for row in await self._connection.execute(query)]
        for table in (
            *(sessions, deals, deal_events, stages, follow_ups),
            *(drafts, readings, checks, practices, reminders),
        ):
            query = sa.select(table).where(table.c.user_id == user_id)
            found[table.name] = [_plain(row) for row in await self._connection.execute(query)]
        return found

    async def forget(self, user_id: int, *, but_update: int | None) -> None:
        """Erase all that is stored of him.

        The update that asks for it stays as an empty number, so that it is not taken twice.
        """
        mine = inbox.c.user_id == user_id
        await self._connection.execute(
            sa.update(inbox).where(mine, inbox.c.update_id == but_update).values(user_id=0)
        )
        await self._connection.execute(sa.delete(inbox).where(mine))
        for table in reversed(METADATA.sorted_tables):
            if table is not inbox:
                owner = table.c.id if table is users else table.c.user_id
                await self._connection.execute(sa.delete(table).where(owner == user_id))


def _user(row: sa.Row[Any]) -> User:
    return User(
        id=row.id,
        chat_id=row.chat_id,
        language=row.language,
        zone=row.zone,
        currency=row.currency,
        trade=row.trade,
        profile=sound_profile(row.profile),
        blocked=row.blocked,
    )


def _row(user: User) -> dict[str, Any]:
    return {
        "id": user.id,
        "chat_id": user.chat_id,
        "language": user.language,
        "zone": user.zone,
        "currency": user.currency,
        "trade": user.trade,
        "profile": user.profile,
        "blocked": user.blocked,
    }


def _plain(row: sa.Row[Any]) -> dict[str, Any]:
    return {
        name: value if isinstance(value, int | str | dict | list | None) else str(value)
        for name, value in row._mapping.items()  # noqa: SLF001 - SQLAlchemy's public name for it
    }
