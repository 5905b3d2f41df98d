"""What talks planned for a day and the user promised: rows of the timetable that a digest tells."""

from collections.abc import Collection, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.owners import own_deal
from bot.storage.records import Reminder
from bot.storage.tables import reminders
from bot.storage.timetable import DONE, RUNG, WAITING, reminder_of
from bot.storage.upserts import put

PROMISED = "promise:"
"""How the source of a row begins that is about a promise: by itself it comes, and with its deal it
ends."""
MOVED = f"{PROMISED}own:"
"""That of the user's own promises among them: given a time by him, or made in a reply."""
OWN = "own:"
"""How the source of a row begins that reminds the user of what he himself promised in a talk."""
PLANNED = "planned:"
"""How the source of a row begins that a talk planned for a day, without a promise of the user's."""

_LEFT = "left"
"""The state of what came too early for the digest, which is to tell it."""
_TOLD = "told"
"""The source of the row that says when a digest was told last."""
_OF_TALKS = sa.or_(*(reminders.c.source.like(f"{each}%") for each in (OWN, PLANNED)))


class Plans:
    """What was promised or planned, until it is told or over."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def list_planned(self, user_id: int, *, before: datetime | None = None) -> list[Reminder]:
        """What talks planned or the user promised in them and the digest is to tell, by its day."""
        query = sa.select(reminders).where(
            reminders.c.user_id == user_id, reminders.c.state.in_((WAITING, _LEFT)), _OF_TALKS
        )
        if before is not None:
            query = query.where(reminders.c.due_at < before)
        rows = await self._connection.execute(query.order_by(reminders.c.due_at, reminders.c.id))
        return [reminder_of(row) for row in rows]

    async def mark_told(self, user_id: int, reminder_ids: Collection[int]) -> None:
        """These were told with something else: they come no more by themselves."""
        await self._connection.execute(
            sa.update(reminders)
            .where(reminders.c.user_id == user_id, reminders.c.id.in_(reminder_ids))
            .values(state=RUNG, leased_until=None)
        )

    async def leave_to_digest(self, user_id: int, reminder_id: int) -> None:
        """What came before the hour of a new day's digest is left to that one, with its day."""
        await self._connection.execute(
            sa.update(reminders)
            .where(reminders.c.user_id == user_id, reminders.c.id == reminder_id)
            .values(state=_LEFT)
        )

    async def note_digest(self, user_id: int, now: datetime) -> None:
        """A digest is told now."""
        row = {
            "user_id": user_id,
            "source": _TOLD,
            "due_at": now,
            "created_at": now,
            "by_clock": False,
            "state": DONE,
            "tries": 0,
        }
        await put(self._connection, reminders, row, key=("user_id", "source"))

    async def digest_told(self, user_id: int) -> datetime | None:
        """When a digest was told last."""
        query = sa.select(reminders.c.due_at).where(
            reminders.c.user_id == user_id, reminders.c.source == _TOLD
        )
        told: datetime | None = (await self._connection.execute(query)).scalar_one_or_none()
        return told

    async def take_from_digest(self, user_id: int, reminder_id: int) -> None:
        """What a talk planned is given a time by the user: it comes then, by itself.

        It still ends with its deal.
        """
        planned = sa.select(reminders.c.id).where(
            reminders.c.user_id == user_id, reminders.c.id == reminder_id, _OF_TALKS
        )
        if (await self._connection.execute(planned)).one_or_none() is not None:
            await self.end_with_deal(user_id, reminder_id)

    async def end_with_deal(self, user_id: int, reminder_id: int) -> None:
        """A reminder of a promise: it comes by itself, and ends with its deal."""
        await self._connection.execute(
            sa.update(reminders)
            .where(reminders.c.user_id == user_id, reminders.c.id == reminder_id)
            .values(source=f"{MOVED}{reminder_id}")
        )

    async def attach(self, user_id: int, frame: int, deal_id: int) -> None:
        """A walk is saved to a deal: what it planned is about that deal, if it is his."""
        mine = await own_deal(self._connection, user_id, deal_id)
        if mine is None:
            return
        for prefix in (OWN, PLANNED):
            begun = f"{prefix}{frame}:"
            query = sa.select(reminders.c.id, reminders.c.source).where(
                reminders.c.user_id == user_id, reminders.c.source.like(f"{begun}%")
            )
            for row in (await self._connection.execute(query)).all():
                source = f"{prefix}d{mine}:{row.source.removeprefix(begun)}"
                await self._connection.execute(
                    sa.delete(reminders).where(
                        reminders.c.user_id == user_id, reminders.c.source == source
                    )
                )  # planned for it before in the same words
                await self._connection.execute(
                    sa.update(reminders)
                    .where(reminders.c.user_id == user_id, reminders.c.id == row.id)
                    .values(deal_id=mine, source=source)
                )

    async def drop(
        self,
        user_id: int,
        deal_id: int,
        kinds: Sequence[str] = (PROMISED, OWN),
        *,
        made_before: datetime | None = None,
    ) -> None:
        """Whether anybody keeps what he promised in this deal is asked no longer."""
        statement = sa.delete(reminders).where(
            reminders.c.user_id == user_id,
            reminders.c.deal_id == deal_id,
            reminders.c.state.in_((WAITING, _LEFT)),
            sa.or_(*(reminders.c.source.like(f"{each}%") for each in kinds)),
        )
        if made_before is not None:
            statement = statement.where(reminders.c.created_at < made_before)
        await self._connection.execute(statement)
