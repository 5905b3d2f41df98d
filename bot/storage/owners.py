"""Whose a deal is: asked before something is written of it in another table."""

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import deals


async def owns(connection: AsyncConnection, user_id: int, deal_id: int) -> bool:
    """Whether the deal is there and this user's."""
    query = sa.select(deals.c.id).where(deals.c.user_id == user_id, deals.c.id == deal_id)
    return (await connection.execute(query)).one_or_none() is not None


async def own_deal(connection: AsyncConnection, user_id: int, deal_id: int | None) -> int | None:
    """The deal's id where it is this user's; None: nothing is to hang on it."""
    if deal_id is None or not await owns(connection, user_id, deal_id):
        return None
    return deal_id
