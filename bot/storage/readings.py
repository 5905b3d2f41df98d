"""The client's messages that were read."""

from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.owners import own_deal, owns
from bot.storage.records import StoredReading
from bot.storage.tables import readings
from scenarios.engine.facts import Json
from scenarios.reading.stored_facts import sound_facts

KEPT_UNSAVED = timedelta(days=14)
"""How long a client's message stays that was not saved to a deal."""
MOST_UNSAVED = 1000
"""Messages of one user's that stay without being saved; the oldest make room."""

ASKED_WHOSE = "message_topics"
"""A fact of what the user may have asked himself, until he says whose words they are."""
_MOST_ASKED = 10
"""Such ones that are passed over, at most."""


class Readings:
    """What clients wrote, and how it was read."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self,
        user_id: int,
        *,
        text: str,
        author: str | None,
        language: str,
        situation: str,
        facts: dict[str, Json],
        deal_id: int | None,
        now: datetime,
    ) -> int:
        """A client's message as it was read; its id. A deal that is not his is left out.

        It takes the place of his oldest unsaved one where there are MOST_UNSAVED.
        """
        unsaved = (readings.c.user_id == user_id, readings.c.kept.is_(False))
        newest = (
            sa.select(readings.c.id)
            .where(*unsaved)
            .order_by(readings.c.id.desc())
            .offset(MOST_UNSAVED - 1)
            .limit(1)
        )
        await self._connection.execute(
            sa.delete(readings).where(*unsaved, readings.c.id <= newest.scalar_subquery())
        )
        insert = (
            sa.insert(readings)
            .values(
                user_id=user_id,
                text=text,
                author=author,
                language=language,
                situation=situation,
                facts=facts,
                deal_id=await own_deal(self._connection, user_id, deal_id),
                corrected=False,
                kept=False,
                at=now,
            )
            .returning(readings.c.id)
        )
        return int((await self._connection.execute(insert)).scalar_one())

    async def find(self, user_id: int, reading_id: int) -> StoredReading | None:
        """A message that this user had read."""
        query = sa.select(readings).where(
            readings.c.user_id == user_id, readings.c.id == reading_id
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _stored(row)

    async def latest(
        self, user_id: int, *, deal_id: int | None = None, author: str | None = None
    ) -> StoredReading | None:
        """The message that this user had read last, of this deal or author where one is named."""
        found = await self.list_latest(user_id, deal_id=deal_id, author=author, limit=1)
        return found[0] if found else None

    async def list_latest(
        self, user_id: int, *, deal_id: int | None = None, author: str | None = None, limit: int
    ) -> list[StoredReading]:
        """The messages that this user had read last, of this deal or author; the latest first.

        Of what may be words of his own he has said that they are a client's.
        """
        query = (
            sa.select(readings)
            .where(readings.c.user_id == user_id)
            .where(sa.true() if deal_id is None else readings.c.deal_id == deal_id)
            .where(sa.true() if author is None else readings.c.author == author)
            .order_by(readings.c.at.desc(), readings.c.id.desc())
            .limit(limit + _MOST_ASKED)
        )
        found = [_stored(row) for row in await self._connection.execute(query)]
        return [each for each in found if ASKED_WHOSE not in each.facts][:limit]

    async def confirm(self, user_id: int, reading_id: int, facts: dict[str, Json]) -> None:
        """The user says that it is a client's, with the facts that hold of it then."""
        known = {name: value for name, value in facts.items() if name != ASKED_WHOSE}
        await self._connection.execute(
            sa.update(readings)
            .where(readings.c.user_id == user_id, readings.c.id == reading_id)
            .values(facts=known)
        )

    async def correct(
        self, user_id: int, reading_id: int, situation: str, facts: dict[str, Json]
    ) -> None:
        """The user says what the message really is."""
        await self._connection.execute(
            sa.update(readings)
            .where(readings.c.user_id == user_id, readings.c.id == reading_id)
            .values(situation=situation, facts=facts, corrected=True)
        )

    async def list_corrected(self, user_id: int, *, limit: int) -> list[StoredReading]:
        """The messages of which he said what they really are, the latest first."""
        query = (
            sa.select(readings)
            .where(readings.c.user_id == user_id, readings.c.corrected.is_(True))
            .order_by(readings.c.id.desc())
            .limit(limit)
        )
        return [_stored(row) for row in await self._connection.execute(query)]

    async def keep(self, user_id: int, reading_id: int, deal_id: int) -> None:
        """The user wants the message kept with a deal; with one that is not his it is not."""
        if not await owns(self._connection, user_id, deal_id):
            return
        await self._connection.execute(
            sa.update(readings)
            .where(readings.c.user_id == user_id, readings.c.id == reading_id)
            .values(deal_id=deal_id, kept=True)
        )

    async def drop(self, user_id: int, reading_id: int) -> None:
        """Forget a message: it was none of a client's, or a walk has taken it."""
        await self._connection.execute(
            sa.delete(readings).where(readings.c.user_id == user_id, readings.c.id == reading_id)
        )

    async def sweep(self, now: datetime) -> None:
        """Erase old messages that the user did not save to a deal, or whose deal is gone."""
        unkept = sa.or_(readings.c.kept.is_(False), readings.c.deal_id.is_(None))
        await self._connection.execute(
            sa.delete(readings).where(unkept, readings.c.at < now - KEPT_UNSAVED)
        )


def _stored(row: sa.Row[tuple[object, ...]]) -> StoredReading:
    return StoredReading(
        row.id,
        row.deal_id,
        row.text,
        row.author,
        row.language,
        row.situation,
        sound_facts(row.facts),
        row.kept,
        row.at,
    )
