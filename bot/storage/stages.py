"""The stages in which a deal is paid (PP1)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.owners import owns
from bot.storage.records import Stage
from bot.storage.tables import stages
from scenarios.reckoning.money import from_minor


class Stages:
    """What is paid when."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_deal(self, user_id: int, deal_id: int) -> list[Stage]:
        """The stages of a deal in their order."""
        return (await self.of_deals(user_id, [deal_id])).get(deal_id, [])

    async def of_deals(self, user_id: int, deal_ids: Sequence[int]) -> dict[int, list[Stage]]:
        """The stages of several deals."""
        query = (
            sa.select(stages)
            .where(stages.c.user_id == user_id, stages.c.deal_id.in_(deal_ids))
            .order_by(stages.c.deal_id, stages.c.position)
        )
        found: dict[int, list[Stage]] = {}
        for row in await self._connection.execute(query):
            found.setdefault(row.deal_id, []).append(_stage(row))
        return found

    async def write(self, user_id: int, deal_id: int, new: Sequence[Stage]) -> None:
        """Write a deal's stages anew; a stage that was paid and is the same again stays paid.

        Of a deal that is not this user's nothing is written.
        """
        if not await owns(self._connection, user_id, deal_id):
            return
        paid = {
            (stage.position, stage.amount): stage.paid_on
            for stage in await self.of_deal(user_id, deal_id)
        }
        await self._connection.execute(
            sa.delete(stages).where(stages.c.user_id == user_id, stages.c.deal_id == deal_id)
        )
        rows = [
            {
                "user_id": user_id,
                "deal_id": deal_id,
                "position": stage.position,
                "name": None if stage.name is None else stage.name[:80],
                "amount_minor": stage.amount.minor,
                "currency": stage.amount.currency,
                "due_on": stage.due_on,
                "paid_on": stage.paid_on or paid.get((stage.position, stage.amount)),
            }
            for stage in new
        ]
        if rows:
            await self._connection.execute(sa.insert(stages), rows)

    async def mark_paid(
        self, user_id: int, deal_id: int, position: int, paid_on: date | None
    ) -> None:
        """A stage was paid on this day; None: it was not, after all."""
        await self._change(user_id, deal_id, position, {"paid_on": paid_on})

    async def move(self, user_id: int, deal_id: int, position: int, due_on: date | None) -> None:
        """A stage is due on another day."""
        await self._change(user_id, deal_id, position, {"due_on": due_on})

    async def _change(
        self, user_id: int, deal_id: int, position: int, values: dict[str, Any]
    ) -> None:
        await self._connection.execute(
            sa.update(stages)
            .where(
                stages.c.user_id == user_id,
                stages.c.deal_id == deal_id,
                stages.c.position == position,
            )
            .values(**values)
        )


def _stage(row: sa.Row[Any]) -> Stage:
    return Stage(
        position=row.position,
        name=row.name,
        amount=from_minor(row.amount_minor, row.currency),
        due_on=row.due_on,
        paid_on=row.paid_on,
    )
