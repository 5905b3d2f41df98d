"""The user's own replies that were checked."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.owners import own_deal
from bot.storage.readings import KEPT_UNSAVED, MOST_UNSAVED
from bot.storage.records import StoredCheck
from bot.storage.tables import checks


class Checks:
    """What was checked, for as long as the buttons below it are of use."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self,
        user_id: int,
        *,
        text: str,
        rewrite: str | None,
        faults: tuple[str, ...],
        deal_id: int | None,
        now: datetime,
    ) -> int:
        """A reply as it was judged; its id. A deal that is not his is left out.

        It takes the place of his oldest one where there are MOST_UNSAVED.
        """
        newest = (
            sa.select(checks.c.id)
            .where(checks.c.user_id == user_id)
            .order_by(checks.c.id.desc())
            .offset(MOST_UNSAVED - 1)
            .limit(1)
        )
        await self._connection.execute(
            sa.delete(checks).where(
                checks.c.user_id == user_id, checks.c.id <= newest.scalar_subquery()
            )
        )
        insert = (
            sa.insert(checks)
            .values(
                user_id=user_id,
                deal_id=await own_deal(self._connection, user_id, deal_id),
                text=text,
                rewrite=rewrite,
                faults=list(faults),
                at=now,
            )
            .returning(checks.c.id)
        )
        return int((await self._connection.execute(insert)).scalar_one())

    async def find(self, user_id: int, check_id: int) -> StoredCheck | None:
        """A reply that this user had checked."""
        query = sa.select(checks).where(checks.c.user_id == user_id, checks.c.id == check_id)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return None
        return StoredCheck(row.id, row.deal_id, row.text, row.rewrite, tuple(row.faults), row.at)

    async def sweep(self, now: datetime) -> None:
        """Erase old ones, like the messages they answered."""
        await self._connection.execute(sa.delete(checks).where(checks.c.at < now - KEPT_UNSAVED))
