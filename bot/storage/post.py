"""The inbox and the outbox: what came and is not done, what is to go and has not gone."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.messages import FLEETING_KIND
from bot.storage.records import Letter, Update
from bot.storage.tables import inbox, outbox, users
from bot.storage.upserts import insert_new

WAITING, DONE, FAILED = "waiting", "done", "failed"
# what is damaged may have no kind
_FLEETING = sa.func.coalesce(outbox.c.body["kind"].as_string(), "") == FLEETING_KIND
REMEMBERED = timedelta(days=3)
"""How long a done update's number is kept; Telegram repeats none that is older than a day."""

# made once: every turn has them
_FINISH = (
    sa.update(inbox)
    .where(inbox.c.update_id == sa.bindparam("number"), inbox.c.state == WAITING)
    .values(state=DONE, body=None)
)
_POST = sa.insert(outbox)


def _choose_letters(wanted: sa.ColumnElement[bool]) -> sa.Select[Any]:
    return (
        sa.select(outbox)
        .outerjoin(users, users.c.id == outbox.c.user_id)
        .where(wanted, users.c.blocked.is_not(True))
        .order_by(outbox.c.id)
        .limit(sa.bindparam("most"))
    )


_LETTERS = _choose_letters(
    sa.case(
        (_FLEETING, outbox.c.user_id.not_in(sa.bindparam("but_fleeting", expanding=True))),
        else_=outbox.c.user_id.not_in(sa.bindparam("but", expanding=True)),
    )
)
_OWN = outbox.c.user_id == sa.bindparam("owner")
_LETTERS_OF = _choose_letters(sa.and_(_OWN, sa.not_(_FLEETING)))
_FLEETING_OF = _choose_letters(sa.and_(_OWN, _FLEETING))
_DROP = sa.delete(outbox).where(outbox.c.id == sa.bindparam("number"))


class Post:
    """Updates in, messages out."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    # -- inbox ------------------------------------------------------------------------------------

    async def receive(self, updates: Sequence[Update], now: datetime) -> list[Update]:
        """Store updates before Telegram is told that they arrived; gives back those not known."""
        if not updates:
            return []
        numbers = [update.update_id for update in updates]
        query = sa.select(inbox.c.update_id).where(inbox.c.update_id.in_(numbers))
        known = set((await self._connection.execute(query)).scalars())
        new = {each.update_id: each for each in updates if each.update_id not in known}
        rows = [
            {
                "update_id": update.update_id,
                "user_id": update.user_id,
                "body": update.body,
                "state": WAITING,
                "received_at": now,
            }
            for update in new.values()
        ]
        await insert_new(self._connection, inbox, rows)
        return [replace(each, received_at=now) for each in new.values()]

    async def waiting_updates(self) -> list[Update]:
        """All updates not done yet, in the order they came."""
        query = (
            sa.select(inbox.c.update_id, inbox.c.user_id, inbox.c.body, inbox.c.received_at)
            .where(inbox.c.state == WAITING)
            .order_by(inbox.c.update_id)
        )
        rows = await self._connection.execute(query)
        return [Update(row.update_id, row.user_id, row.body, row.received_at) for row in rows]

    async def updates_of(self, user_id: int) -> list[Update]:
        """A user's updates that are not done yet, in the order they came."""
        query = (
            sa.select(inbox.c.update_id, inbox.c.user_id, inbox.c.body, inbox.c.received_at)
            .where(inbox.c.user_id == user_id, inbox.c.state == WAITING)
            .order_by(inbox.c.update_id)
        )
        rows = await self._connection.execute(query)
        return [Update(row.update_id, row.user_id, row.body, row.received_at) for row in rows]

    async def users_waiting(self) -> list[int]:
        """Whose updates are not done yet."""
        query = sa.select(inbox.c.user_id).where(inbox.c.state == WAITING).distinct()
        return list((await self._connection.execute(query)).scalars())

    async def last_heard(self, user_id: int, *, but: int | None) -> datetime | None:
        """When this user was heard last, before this update; None: longer ago than REMEMBERED."""
        query = sa.select(sa.func.max(inbox.c.received_at)).where(inbox.c.user_id == user_id)
        if but is not None:
            query = query.where(inbox.c.update_id != but)
        found: datetime | None = (await self._connection.execute(query)).scalar_one_or_none()
        return found

    async def finish(self, update_id: int) -> bool:
        """Mark an update done and empty it; False if it was done before."""
        result = await self._connection.execute(_FINISH, {"number": update_id})
        return result.rowcount == 1

    async def set_aside(self, update_id: int) -> None:
        """Give an update up; its body stays for whoever looks into it."""
        await self._connection.execute(
            sa.update(inbox).where(inbox.c.update_id == update_id).values(state=FAILED)
        )

    async def sweep(self, now: datetime) -> None:
        """Forget the numbers of updates done long ago, but never the newest."""
        newest = sa.select(sa.func.max(inbox.c.update_id)).scalar_subquery()
        await self._connection.execute(
            sa.delete(inbox).where(
                inbox.c.state == DONE,
                inbox.c.received_at < now - REMEMBERED,
                inbox.c.update_id != newest,
            )
        )

    # -- outbox -----------------------------------------------------------------------------------

    async def post(
        self, user_id: int, chat_id: int, bodies: Sequence[dict[str, Any]], now: datetime
    ) -> None:
        """Put messages out, in order."""
        rows = [
            {"user_id": user_id, "chat_id": chat_id, "body": body, "created_at": now}
            for body in bodies
        ]
        if rows:
            await self._connection.execute(_POST, rows)

    async def letters(
        self, *, but: Collection[int], but_fleeting: Collection[int] = (), limit: int
    ) -> list[Letter]:
        """Waiting messages, oldest first; blocked users' are held back.

        Args:
            but: users whose messages are left out; those that are fleeting are not.
            but_fleeting: users whose fleeting messages are left out.
            limit: how many at most.
        """
        asked = {"but": list(but), "but_fleeting": list(but_fleeting), "most": limit}
        return await self._read(_LETTERS, asked)

    async def letters_of(self, user_id: int, *, fleeting: bool, limit: int) -> list[Letter]:
        """One user's waiting messages of a kind, oldest first; none if he is blocked."""
        query = _FLEETING_OF if fleeting else _LETTERS_OF
        return await self._read(query, {"owner": user_id, "most": limit})

    async def _read(self, query: sa.Select[Any], asked: dict[str, Any]) -> list[Letter]:
        return [
            Letter(row.id, row.user_id, row.chat_id, row.body, row.created_at)
            for row in await self._connection.execute(query, asked)
        ]

    async def shorten(self, letter_id: int, body: dict[str, Any]) -> None:
        """A part of a message is sent: this is left of it."""
        await self._connection.execute(
            sa.update(outbox).where(outbox.c.id == letter_id).values(body=body)
        )

    async def drop_fleeting(self) -> None:
        """Drop what is of no use to a later run."""
        await self._connection.execute(sa.delete(outbox).where(_FLEETING))

    async def count_waiting(self) -> int:
        """How many messages are to go; blocked users' are held back and not counted."""
        query = (
            sa.select(sa.func.count())
            .select_from(outbox.outerjoin(users, users.c.id == outbox.c.user_id))
            .where(users.c.blocked.is_not(True))
        )
        return int((await self._connection.execute(query)).scalar_one())

    async def drop(self, letter_id: int) -> None:
        """A message is sent, or will never be: nothing of it stays."""
        await self._connection.execute(_DROP, {"number": letter_id})
