"""Reminders: the table is the scheduler."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.owners import own_deal
from bot.storage.records import Reminder
from bot.storage.tables import reminders, users
from bot.storage.upserts import put

WAITING, RUNG, DONE, FAILED = "waiting", "rung", "done", "failed"
DIGEST = "digest"
"""The source of the row that lets a user's digest come."""
HELD = "check:"
"""How the source of a row begins that brings back a reply on hold; the check's number follows."""

LEASE = timedelta(seconds=10)
"""How long a process that is about to let a reminder come has it for itself."""

_DROP_FRAME = sa.delete(reminders).where(
    reminders.c.user_id == sa.bindparam("owner"),
    reminders.c.frame == sa.bindparam("of_frame"),
    reminders.c.state == WAITING,
)
"""Made once: every answer of a walk has it."""


class Timetable:
    """What is to come back, and when."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self,
        user_id: int,
        due_at: datetime,
        now: datetime,
        *,
        text: str | None = None,
        frame: int | None = None,
        deal_id: int | None = None,
        repeat: str | None = None,
        by_clock: bool = False,
    ) -> int:
        """A reminder, which `repeat`, an RRULE, lets come again; its id.

        `by_clock`: it keeps its hour when the user's clock changes. A deal that is not his is left
        out.
        """
        insert = (
            sa.insert(reminders)
            .values(
                user_id=user_id,
                due_at=due_at,
                created_at=now,
                text=None if text is None else text[:500],
                frame=frame,
                deal_id=await own_deal(self._connection, user_id, deal_id),
                repeat=repeat,
                by_clock=by_clock,
                state=WAITING,
                tries=0,
            )
            .returning(reminders.c.id)
        )
        return int((await self._connection.execute(insert)).scalar_one())

    async def put(
        self,
        user_id: int,
        source: str,
        due_at: datetime,
        now: datetime,
        *,
        text: str,
        deal_id: int | None,
        by_clock: bool = False,
    ) -> int:
        """A reminder that a step of a walk or a button sets; the same one sets it anew; its id.

        `by_clock`: it keeps its hour when the user's clock changes. A deal that is not his is left
        out.
        """
        row = {
            "user_id": user_id,
            "source": source,
            "due_at": due_at,
            "created_at": now,
            "text": text[:500],
            "deal_id": await own_deal(self._connection, user_id, deal_id),
            "by_clock": by_clock,
            "state": WAITING,
            "tries": 0,
        }
        await put(self._connection, reminders, row, key=("user_id", "source"))
        query = sa.select(reminders.c.id).where(
            reminders.c.user_id == user_id, reminders.c.source == source
        )
        return int((await self._connection.execute(query)).scalar_one())

    async def find(self, user_id: int, reminder_id: int) -> Reminder | None:
        """A reminder of this user's."""
        query = sa.select(reminders).where(
            reminders.c.user_id == user_id, reminders.c.id == reminder_id
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else reminder_of(row)

    async def list_waiting(self, user_id: int, *, limit: int, offset: int = 0) -> list[Reminder]:
        """What waits for this user, the next first; walks that wait are left out."""
        query = (
            sa.select(reminders)
            .where(*_waiting_for(user_id))
            .order_by(reminders.c.due_at, reminders.c.id)
            .limit(limit)
            .offset(offset)
        )
        return [reminder_of(row) for row in await self._connection.execute(query)]

    async def count_waiting(self, user_id: int) -> int:
        """How many reminders wait for this user; counted as they are listed."""
        query = sa.select(sa.func.count()).select_from(reminders).where(*_waiting_for(user_id))
        return int((await self._connection.execute(query)).scalar_one())

    async def next_of_deal(self, user_id: int, deal_id: int) -> Reminder | None:
        """The next thing that waits for a deal."""
        query = (
            sa.select(reminders)
            .where(
                reminders.c.user_id == user_id,
                reminders.c.deal_id == deal_id,
                reminders.c.state == WAITING,
            )
            .order_by(reminders.c.due_at)
            .limit(1)
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else reminder_of(row)

    async def come_again(self, user_id: int, reminder_id: int, due_at: datetime) -> None:
        """A reminder has just come too early, or repeats; it waits for its next time."""
        await self._connection.execute(
            sa.update(reminders)
            .where(reminders.c.user_id == user_id, reminders.c.id == reminder_id)
            .values(due_at=due_at, state=WAITING, tries=0)
        )

    async def list_by_clock(self, user_id: int) -> list[Reminder]:
        """What waits for this user at an hour of his clock, whatever its zone."""
        query = sa.select(reminders).where(
            reminders.c.user_id == user_id,
            reminders.c.state == WAITING,
            reminders.c.frame.is_(None),
            sa.or_(reminders.c.by_clock.is_(True), reminders.c.repeat.is_not(None)),
        )
        return [reminder_of(row) for row in await self._connection.execute(query)]

    async def list_frames(self, user_id: int) -> list[Reminder]:
        """This user's walks that wait."""
        query = sa.select(reminders).where(
            reminders.c.user_id == user_id,
            reminders.c.state == WAITING,
            reminders.c.frame.is_not(None),
        )
        return [reminder_of(row) for row in await self._connection.execute(query)]

    async def move(
        self,
        user_id: int,
        reminder_id: int,
        due_at: datetime,
        *,
        text: str | None = None,
        repeat: str | None = None,
    ) -> bool:
        """Let a reminder come at another time, and of something else; False if done or gone.

        With `repeat`, an RRULE, it comes again from now on; without, its repetition stays.
        """
        values: dict[str, Any] = {
            "due_at": due_at,
            "state": WAITING,
            "tries": 0,
            "leased_until": None,
        }
        if repeat is not None:
            values["repeat"] = repeat
        if text is not None:
            values["text"] = text[:500]
        result = await self._connection.execute(
            sa.update(reminders)
            .where(
                reminders.c.user_id == user_id,
                reminders.c.id == reminder_id,
                reminders.c.state.in_((WAITING, RUNG)),
            )
            .values(**values)
        )
        return result.rowcount == 1

    async def finish(self, user_id: int, reminder_id: int) -> bool:
        """Done, and stays done; False if it was or is gone."""
        result = await self._connection.execute(
            sa.update(reminders)
            .where(
                reminders.c.user_id == user_id,
                reminders.c.id == reminder_id,
                reminders.c.state.in_((WAITING, RUNG)),
            )
            .values(state=DONE)
        )
        return result.rowcount == 1

    async def drop_frame(self, user_id: int, frame: int) -> None:
        """A walk waits no longer."""
        await self._connection.execute(_DROP_FRAME, {"owner": user_id, "of_frame": frame})

    async def drop_source(self, user_id: int, source: str) -> None:
        """What this source set waits no longer."""
        await self._connection.execute(
            sa.delete(reminders).where(reminders.c.user_id == user_id, reminders.c.source == source)
        )

    async def next_due(self) -> datetime | None:
        """When the next reminder of anybody is due: one look into an index."""
        query = (
            sa.select(reminders.c.due_at)
            .where(reminders.c.state == WAITING)
            .order_by(reminders.c.due_at)
            .limit(1)
        )
        return (await self._connection.execute(query)).scalar_one_or_none()

    async def lease(self, now: datetime, *, limit: int) -> list[Reminder]:
        """Take what is due for `LEASE`, oldest first; nobody else is given it meanwhile.

        A lease that lies further ahead than it can is of a clock that was set back: it holds
        nothing.
        """
        free = (
            sa.select(reminders.c.id)
            .where(
                reminders.c.state == WAITING,
                reminders.c.due_at <= now,
                sa.or_(
                    reminders.c.leased_until.is_(None),
                    reminders.c.leased_until <= now,
                    reminders.c.leased_until > now + LEASE,
                ),
            )
            .order_by(reminders.c.due_at, reminders.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        result = await self._connection.execute(
            sa.update(reminders)
            .where(reminders.c.id.in_(free))
            .values(leased_until=now + LEASE)
            .returning(*reminders.c)
        )
        leased = [reminder_of(row) for row in result]
        return sorted(leased, key=lambda each: (each.due_at, each.id))

    async def give_back(self, reminder_ids: Collection[int]) -> None:
        """End leases before their time: these could not be taken, somebody is at their users."""
        await self._connection.execute(
            sa.update(reminders).where(reminders.c.id.in_(reminder_ids)).values(leased_until=None)
        )

    async def missed_of(self, user_id: int, before: datetime, *, limit: int) -> list[Reminder]:
        """A user's own reminders that should have come before then, oldest first."""
        query = (
            sa.select(reminders)
            .where(*_waiting_for(user_id), reminders.c.due_at < before)
            .order_by(reminders.c.due_at, reminders.c.id)
            .limit(limit)
        )
        return [reminder_of(row) for row in await self._connection.execute(query)]

    async def claim(self, reminder_id: int, now: datetime) -> Reminder | None:
        """Take a due reminder for this transaction; None if it was taken, moved or done before.

        None too while another process has it, or a turn has its user: it is due for longer then.
        His row comes with it, since turns take that before any of his reminders.
        """
        free = (
            sa.select(reminders.c.id)
            .join(users, users.c.id == reminders.c.user_id)
            .where(
                reminders.c.id == reminder_id,
                reminders.c.state == WAITING,
                reminders.c.due_at <= now,
            )
            .with_for_update(skip_locked=True)
        )
        result = await self._connection.execute(
            sa.update(reminders)
            .where(reminders.c.id == free.scalar_subquery())
            .values(state=RUNG, leased_until=None)
            .returning(*reminders.c)
        )
        row = result.one_or_none()
        return None if row is None else reminder_of(row)

    async def put_off(self, reminder_id: int, due_at: datetime, *, give_up: bool) -> None:
        """A reminder could not be made: later again, or set aside."""
        await self._connection.execute(
            sa.update(reminders)
            .where(reminders.c.id == reminder_id)
            .values(
                due_at=due_at,
                tries=reminders.c.tries + 1,
                leased_until=None,
                state=FAILED if give_up else WAITING,
            )
        )


def _waiting_for(user_id: int) -> tuple[sa.ColumnElement[bool], ...]:
    """A user's own reminders that are to come: no walk that waits, no digest, no reply on hold."""
    return (
        reminders.c.user_id == user_id,
        reminders.c.state == WAITING,
        reminders.c.frame.is_(None),
        reminders.c.source.is_distinct_from(DIGEST),
        sa.func.coalesce(reminders.c.source, "").not_like(f"{HELD}%"),
    )


def reminder_of(row: sa.Row[Any]) -> Reminder:
    """A row as it is handed out."""
    return Reminder(
        row.id,
        row.user_id,
        row.deal_id,
        row.text,
        row.frame,
        row.source,
        row.due_at,
        row.repeat,
        row.by_clock,
        row.state,
        row.tries,
    )
