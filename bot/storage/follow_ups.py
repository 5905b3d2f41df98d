"""What the digest told of each deal, and what the user wants to hear no more of."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.owners import owns
from bot.storage.records import Told
from bot.storage.tables import follow_ups
from bot.storage.upserts import put


class FollowUps:
    """What was followed up."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_deals(self, user_id: int, deal_ids: Sequence[int]) -> dict[int, list[Told]]:
        """What was told of these deals."""
        query = sa.select(follow_ups).where(
            follow_ups.c.user_id == user_id, follow_ups.c.deal_id.in_(deal_ids)
        )
        found: dict[int, list[Told]] = {}
        for row in await self._connection.execute(query):
            told = Told(row.kind, row.since, row.told, row.told_at, row.is_off)
            found.setdefault(row.deal_id, []).append(told)
        return found

    async def write(self, user_id: int, deal_id: int, told: Told) -> None:
        """Write down what was told, or that it is switched off or on; of his own deal only."""
        if not await owns(self._connection, user_id, deal_id):
            return
        row: dict[str, Any] = {
            "user_id": user_id,
            "deal_id": deal_id,
            "kind": told.kind,
            "since": told.since,
            "told": told.times,
            "told_at": told.at,
            "is_off": told.is_off,
        }
        await put(self._connection, follow_ups, row, key=("deal_id", "kind"))
