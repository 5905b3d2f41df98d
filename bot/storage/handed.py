"""Drafts handed over: which wordings a client had, the latest, those held back at the floor."""

from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.readings import KEPT_UNSAVED
from bot.storage.records import HandedDraft
from bot.storage.tables import drafts
from bot.storage.upserts import put
from scenarios.engine.facts import Json


class Handed:
    """What was handed over for which client."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def wordings(
        self, user_id: int, client: str, language: str
    ) -> dict[tuple[str, str], datetime]:
        """(key, wording) -> when it was last handed over for this client."""
        query = sa.select(drafts.c.key, drafts.c.wording, drafts.c.at).where(
            drafts.c.user_id == user_id,
            drafts.c.client == client,
            drafts.c.language == language,
        )
        rows = (await self._connection.execute(query)).all()
        return {(row.key, row.wording): row.at for row in rows}

    async def note(
        self,
        user_id: int,
        client: str,
        language: str,
        key: str,
        wording: str,
        *,
        held: str | None,
        now: datetime,
        facts: Mapping[str, Json] | None = None,
        manner: str | None = None,
    ) -> int:
        """Note a draft as handed over, or as held back with its words; its id.

        `facts` are those that its words name: with them it can be said again for a while.
        """
        row = {
            "user_id": user_id,
            "client": client,
            "language": language,
            "key": key,
            "wording": wording,
            "held": held,
            "facts": None if facts is None else dict(facts),
            "manner": manner,
            "at": now,
        }
        unique = ("user_id", "client", "language", "key", "wording")
        await put(self._connection, drafts, row, key=unique)
        query = sa.select(drafts.c.id).where(
            *(drafts.c[name] == row[name] for name in unique),
        )
        return int((await self._connection.execute(query)).scalar_one())

    async def release(self, user_id: int, draft_id: int) -> str | None:
        """The words of a draft that was held back, once; None if there are none."""
        mine = (drafts.c.user_id == user_id, drafts.c.id == draft_id)
        held = (
            await self._connection.execute(sa.select(drafts.c.held).where(*mine))
        ).scalar_one_or_none()
        if held is not None:
            await self._connection.execute(sa.update(drafts).where(*mine).values(held=None))
        return None if held is None else str(held)

    async def find(self, user_id: int, draft_id: int) -> tuple[str, str] | None:
        """For whom a draft was handed over, and its text key."""
        query = sa.select(drafts.c.client, drafts.c.key).where(
            drafts.c.user_id == user_id, drafts.c.id == draft_id
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else (str(row.client), str(row.key))

    async def latest(self, user_id: int, limit: int) -> list[HandedDraft]:
        """What this user was handed last, the newest first; nothing that is held back."""
        query = (
            sa.select(drafts)
            .where(
                drafts.c.user_id == user_id, drafts.c.held.is_(None), drafts.c.facts.is_not(None)
            )
            .order_by(drafts.c.at.desc(), drafts.c.id)
            .limit(limit)
        )
        return [
            HandedDraft(row.client, row.language, row.key, row.wording, row.facts, row.manner)
            for row in await self._connection.execute(query)
        ]

    async def sweep(self, now: datetime) -> None:
        """Erase the facts and the held words of old ones, like the messages they came from."""
        old = drafts.c.at < now - KEPT_UNSAVED
        has_words = sa.or_(drafts.c.facts.is_not(None), drafts.c.held.is_not(None))
        await self._connection.execute(
            sa.update(drafts).where(old, has_words).values(facts=None, held=None)
        )

    async def forget_client(self, user_id: int, client: str) -> None:
        """This client is no more: his deal was deleted."""
        await self._connection.execute(
            sa.delete(drafts).where(drafts.c.user_id == user_id, drafts.c.client == client)
        )
