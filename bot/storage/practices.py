"""Talks practised against a simulated client."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.records import StoredPractice
from bot.storage.tables import practices
from scenarios.engine.facts import Json

KEPT_UNENDED = timedelta(days=14)
"""How long a talk in progress waits for its next reply."""
_REMEMBERED = 3
"""Talks with a character whose lines he does not say again."""


class Practices:
    """The talk in progress, and how the earlier ones went."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def begin(
        self,
        user_id: int,
        *,
        situation: str,
        character: str,
        difficulty: str,
        body: Json,
        said: Iterable[str],
        now: datetime,
    ) -> int:
        """A new talk; one in progress is given up. Returns its id."""
        await self.give_up(user_id)
        insert = (
            sa.insert(practices)
            .values(
                user_id=user_id,
                situation=situation,
                character=character,
                difficulty=difficulty,
                body=body,
                said=sorted(said),
                at=now,
            )
            .returning(practices.c.id)
        )
        return int((await self._connection.execute(insert)).scalar_one())

    async def current(self, user_id: int) -> StoredPractice | None:
        """The talk in progress."""
        query = sa.select(practices).where(
            practices.c.user_id == user_id, practices.c.body.is_not(None)
        )
        row = (await self._connection.execute(query.limit(1))).one_or_none()
        return None if row is None else _stored(row)

    async def save(
        self,
        user_id: int,
        practice_id: int,
        *,
        body: Json,
        said: Iterable[str],
        points: int | None,
        now: datetime,
    ) -> None:
        """The talk after a reply; with points it has ended, and its words go."""
        await self._connection.execute(
            sa.update(practices)
            .where(practices.c.user_id == user_id, practices.c.id == practice_id)
            .values(
                body=None if points is not None else body, said=sorted(said), points=points, at=now
            )
        )

    async def give_up(self, user_id: int) -> None:
        """End the talk in progress without points."""
        await self._connection.execute(
            sa.update(practices)
            .where(practices.c.user_id == user_id, practices.c.body.is_not(None))
            .values(body=None)
        )

    async def sweep(self, now: datetime) -> None:
        """Empty talks that were left lying: what was written in them goes."""
        await self._connection.execute(
            sa.update(practices)
            .where(practices.c.body.is_not(None), practices.c.at < now - KEPT_UNENDED)
            .values(body=None)
        )

    async def said(self, user_id: int, character: str) -> frozenset[str]:
        """What this character said to the user in their last talks."""
        query = (
            sa.select(practices.c.said)
            .where(practices.c.user_id == user_id, practices.c.character == character)
            .order_by(practices.c.id.desc())
            .limit(_REMEMBERED)
        )
        rows = (await self._connection.execute(query)).scalars().all()
        return frozenset(each for row in rows for each in row)

    async def list_ended(self, user_id: int, *, limit: int) -> list[StoredPractice]:
        """The talks that have points, the latest first."""
        query = (
            sa.select(practices)
            .where(practices.c.user_id == user_id, practices.c.points.is_not(None))
            .order_by(practices.c.id.desc())
            .limit(limit)
        )
        return [_stored(row) for row in await self._connection.execute(query)]


def _stored(row: sa.Row[Any]) -> StoredPractice:
    return StoredPractice(
        row.id,
        row.situation,
        row.character,
        row.difficulty,
        row.body,
        tuple(row.said),
        row.points,
        row.at,
    )
