"""Deals, their timelines, and the client's messages that were read."""

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.records import Deal, DealEvent, StoredReading
from bot.storage.tables import deal_events, deals, readings
from bot.storage.upserts import put
from scenarios.engine.facts import Json
from scenarios.reckoning.money import Money, from_minor

KEPT_UNSAVED = timedelta(days=14)
"""How long a client's message stays that was not saved to a deal."""
MONEY = ("price", "floor", "target")
"""Fields of a deal that are sums, all in the deal's currency."""
CLOSED = ("declined", "lost", "paid")


class Dealings:
    """What the user has to do with clients."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    # -- deals ------------------------------------------------------------------------------------

    async def add_deal(self, user_id: int, client: str, now: datetime) -> int:
        """A new deal with this client; its id."""
        insert = (
            sa.insert(deals)
            .values(
                user_id=user_id, client=client[:200], state="lead", created_at=now, changed_at=now
            )
            .returning(deals.c.id)
        )
        return int((await self._connection.execute(insert)).scalar_one())

    async def find_deal(self, user_id: int, deal_id: int) -> Deal | None:
        """A deal of this user's."""
        query = sa.select(deals).where(deals.c.user_id == user_id, deals.c.id == deal_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _deal(row)

    async def list_deals(self, user_id: int, *, limit: int, offset: int = 0) -> list[Deal]:
        """His deals: open ones first, each kind by the latest change."""
        closed = sa.case((deals.c.state.in_(CLOSED), 1), else_=0)
        query = (
            sa.select(deals)
            .where(deals.c.user_id == user_id)
            .order_by(closed, deals.c.changed_at.desc(), deals.c.id.desc())
            .limit(limit)
            .offset(offset)
        )
        return [_deal(row) for row in await self._connection.execute(query)]

    async def deal_of_client(self, user_id: int, client: str) -> Deal | None:
        """His newest open deal with a client of this name."""
        query = (
            sa.select(deals)
            .where(
                deals.c.user_id == user_id, deals.c.client == client, deals.c.state.not_in(CLOSED)
            )
            .order_by(deals.c.changed_at.desc())
            .limit(1)
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _deal(row)

    async def change_deal(
        self, user_id: int, deal_id: int, values: dict[str, Any], now: datetime
    ) -> None:
        """Write fields of a deal; `price`, `floor` and `target` as Money."""
        columns: dict[str, Any] = {"changed_at": now}
        for name, value in values.items():
            if isinstance(value, Money):
                columns[f"{name}_minor"] = value.minor
                columns["currency"] = value.currency
            elif name in MONEY:
                columns[f"{name}_minor"] = value
            else:
                columns[name] = value
        await self._connection.execute(
            sa.update(deals)
            .where(deals.c.user_id == user_id, deals.c.id == deal_id)
            .values(**columns)
        )

    async def delete_deal(self, user_id: int, deal_id: int) -> None:
        """Erase a deal and its timeline."""
        await self._connection.execute(
            sa.delete(deals).where(deals.c.user_id == user_id, deals.c.id == deal_id)
        )

    async def note(
        self,
        user_id: int,
        deal_id: int,
        kind: str,
        *,
        facts: dict[str, Json],
        source: str,
        now: datetime,
    ) -> None:
        """A line in a deal's timeline; the same source writes it anew."""
        row = {
            "user_id": user_id,
            "deal_id": deal_id,
            "kind": kind,
            "facts": facts,
            "source": source,
            "at": now,
        }
        await put(self._connection, deal_events, row, key=("deal_id", "source"))

    async def timeline(self, user_id: int, deal_id: int, *, limit: int) -> list[DealEvent]:
        """The latest lines of a deal's timeline, oldest first."""
        query = (
            sa.select(deal_events)
            .where(deal_events.c.user_id == user_id, deal_events.c.deal_id == deal_id)
            .order_by(deal_events.c.at.desc(), deal_events.c.id.desc())
            .limit(limit)
        )
        rows = (await self._connection.execute(query)).all()
        return [DealEvent(row.kind, dict(row.facts), row.at) for row in reversed(rows)]

    # -- readings ---------------------------------------------------------------------------------

    async def add_reading(
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
        """A client's message as it was read; its id."""
        insert = (
            sa.insert(readings)
            .values(
                user_id=user_id,
                text=text,
                author=author,
                language=language,
                situation=situation,
                facts=facts,
                deal_id=deal_id,
                corrected=False,
                at=now,
            )
            .returning(readings.c.id)
        )
        return int((await self._connection.execute(insert)).scalar_one())

    async def find_reading(self, user_id: int, reading_id: int) -> StoredReading | None:
        """A message that this user had read."""
        query = sa.select(readings).where(
            readings.c.user_id == user_id, readings.c.id == reading_id
        )
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return None
        return StoredReading(
            row.id,
            row.deal_id,
            row.text,
            row.author,
            row.language,
            row.situation,
            dict(row.facts),
            row.at,
        )

    async def correct_reading(self, user_id: int, reading_id: int, situation: str) -> None:
        """The user says what the message really is."""
        await self._connection.execute(
            sa.update(readings)
            .where(readings.c.user_id == user_id, readings.c.id == reading_id)
            .values(situation=situation, corrected=True)
        )

    async def save_reading(self, user_id: int, reading_id: int, deal_id: int) -> None:
        """The user wants the message kept with a deal."""
        await self._connection.execute(
            sa.update(readings)
            .where(readings.c.user_id == user_id, readings.c.id == reading_id)
            .values(deal_id=deal_id)
        )

    async def sweep_readings(self, now: datetime) -> None:
        """Erase old messages that were not saved to a deal."""
        await self._connection.execute(
            sa.delete(readings).where(
                readings.c.deal_id.is_(None), readings.c.at < now - KEPT_UNSAVED
            )
        )


def _deal(row: sa.Row[Any]) -> Deal:
    def money(minor: int | None) -> Money | None:
        return None if minor is None or row.currency is None else from_minor(minor, row.currency)

    return Deal(
        id=row.id,
        client=row.client,
        thing=row.thing,
        price=money(row.price_minor),
        floor=money(row.floor_minor),
        currency=row.currency,
        hours=row.hours,
        terms=row.terms,
        next_action=row.next_action,
        target=money(row.target_minor),
        musts=row.musts,
        walk_away=row.walk_away,
        gives=row.gives,
        asks=row.asks,
        language=row.language,
        register=row.register,
        state=row.state,
        changed_at=row.changed_at,
    )
