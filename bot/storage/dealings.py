"""Deals and their timelines."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.owners import owns
from bot.storage.records import Deal, DealEvent
from bot.storage.tables import deal_events, deals, stages
from bot.storage.upserts import put
from scenarios.engine.facts import Json
from scenarios.reading.normal import normalise
from scenarios.reckoning.money import Money, from_minor
from scenarios.reckoning.values import money_in

_PRICE = "price"
MONEY = (_PRICE, "floor", "target")
"""Fields of a deal that are sums, each in a currency of its own."""
CLOSED = ("declined", "lost", "paid")
SOON = timedelta(days=3)
"""A deadline this near needs an action."""
_MOST_SEARCHED = 5000


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

    async def list_deals(
        self,
        user_id: int,
        *,
        limit: int,
        offset: int = 0,
        today: date | None = None,
        archived: bool = False,
    ) -> list[Deal]:
        """His deals: what needs an action first, open before closed, then the latest change.

        An action is needed where the user owes an answer, a stage is unpaid after its day, or the
        deadline of work not delivered yet is near on `today`, a day of the user's.
        """
        closed = sa.case((deals.c.state.in_(CLOSED), 1), else_=0)
        query = (
            sa.select(deals)
            .where(deals.c.user_id == user_id, deals.c.archived.is_(archived))
            .order_by(closed, *_urgency(today), deals.c.changed_at.desc(), deals.c.id.desc())
            .limit(limit)
            .offset(offset)
        )
        return [_deal(row) for row in await self._connection.execute(query)]

    async def find_deals(self, user_id: int, words: str, *, limit: int) -> list[Deal]:
        """His deals, archived ones too, whose client or work holds these words, newest first.

        Compared here, not in SQL: SQLite knows no capitals beyond English, and «أحمد» is often
        typed «احمد», «Артём» «артем».
        """
        query = (
            sa.select(deals)
            .where(deals.c.user_id == user_id)
            .order_by(deals.c.changed_at.desc())
            .limit(_MOST_SEARCHED)
        )
        wanted = normalise(words).text.split()
        found: list[Deal] = []
        for row in await self._connection.execute(query):
            held = normalise(f"{row.client} {row.thing or ''}").text
            if all(word in held for word in wanted):
                found.append(_deal(row))
            if len(found) == limit:
                break
        return found

    async def list_open(self, user_id: int, *, limit: int) -> list[Deal]:
        """His deals that are neither lost nor archived, the longest untouched first.

        Those that are paid, too: their client may still wait for an answer.
        """
        query = (
            sa.select(deals)
            .where(
                deals.c.user_id == user_id,
                deals.c.state.not_in(("declined", "lost")),
                deals.c.archived.is_(False),
            )
            .order_by(deals.c.changed_at)
            .limit(limit)
        )
        return [_deal(row) for row in await self._connection.execute(query)]

    async def count(self, user_id: int) -> int:
        """How many deals he has, those put away too."""
        query = sa.select(sa.func.count()).select_from(deals).where(deals.c.user_id == user_id)
        return int((await self._connection.execute(query)).scalar_one())

    async def count_archived(self, user_id: int) -> int:
        """How many deals he put away."""
        query = (
            sa.select(sa.func.count())
            .select_from(deals)
            .where(deals.c.user_id == user_id, deals.c.archived.is_(True))
        )
        return int((await self._connection.execute(query)).scalar_one())

    async def deal_of_client(self, user_id: int, client: str) -> Deal | None:
        """His newest open deal with a client of this name."""
        query = (
            sa.select(deals)
            .where(
                deals.c.user_id == user_id,
                deals.c.client == client,
                deals.c.state.not_in(CLOSED),
                deals.c.archived.is_(False),
            )
            .order_by(deals.c.changed_at.desc())
            .limit(1)
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _deal(row)

    async def change_deal(
        self, user_id: int, deal_id: int, values: dict[str, Any], now: datetime
    ) -> None:
        """Write fields of a deal; `price`, `floor` and `target` as Money.

        The deal's currency is that of its price; until there is one, of the first sum named.
        """
        columns: dict[str, Any] = {"changed_at": now}
        for name, value in values.items():
            if name not in MONEY:
                columns[name] = value
                continue
            columns[f"{name}_minor"] = None if value is None else value.minor
            if name != _PRICE:
                columns[f"{name}_currency"] = None if value is None else value.currency
        sums = [values[name] for name in MONEY if values.get(name) is not None]
        if values.get(_PRICE) is not None:
            columns["currency"] = values[_PRICE].currency
        elif sums:
            columns["currency"] = sa.func.coalesce(deals.c.currency, sums[0].currency)
        await self._connection.execute(
            sa.update(deals)
            .where(deals.c.user_id == user_id, deals.c.id == deal_id)
            .values(**columns)
        )

    async def name_currency(self, user_id: int, deal_id: int, currency: str) -> None:
        """What a bare sum of this deal is in, unless that is known."""
        await self._connection.execute(
            sa.update(deals)
            .where(deals.c.user_id == user_id, deals.c.id == deal_id, deals.c.currency.is_(None))
            .values(currency=currency)
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
        """A line in a deal's timeline; the same source writes it anew.

        Of a deal that is not this user's nothing is written.
        """
        if not await owns(self._connection, user_id, deal_id):
            return
        row = {
            "user_id": user_id,
            "deal_id": deal_id,
            "kind": kind,
            "facts": facts,
            "source": source,
            "at": now,
        }
        await put(self._connection, deal_events, row, key=("deal_id", "source"))

    async def take_back(self, user_id: int, deal_id: int, source: str) -> None:
        """The line that this source wrote was a mistake."""
        await self._connection.execute(
            sa.delete(deal_events).where(
                deal_events.c.user_id == user_id,
                deal_events.c.deal_id == deal_id,
                deal_events.c.source == source,
            )
        )

    async def set_turn(self, user_id: int, deal_id: int, turn: str | None, now: datetime) -> None:
        """Who owes whom an answer: "mine", "theirs", None; said again, its time stays."""
        await self._connection.execute(
            sa.update(deals)
            .where(
                deals.c.user_id == user_id,
                deals.c.id == deal_id,
                deals.c.turn.is_distinct_from(turn),
            )
            .values(turn=turn, turn_at=now)
        )

    async def timeline(
        self, user_id: int, deal_id: int, *, limit: int, offset: int = 0
    ) -> list[DealEvent]:
        """The latest lines of a deal's timeline, oldest first; `offset` leaves out the newest."""
        query = (
            sa.select(deal_events)
            .where(deal_events.c.user_id == user_id, deal_events.c.deal_id == deal_id)
            .order_by(deal_events.c.at.desc(), deal_events.c.id.desc())
            .limit(limit)
            .offset(offset)
        )
        rows = (await self._connection.execute(query)).all()
        return [DealEvent(row.kind, dict(row.facts), row.at) for row in reversed(rows)]

    async def events_like(self, user_id: int, deal_id: int, kind: str) -> list[DealEvent]:
        """Lines of a deal's timeline whose kind begins so, oldest first."""
        query = (
            sa.select(deal_events)
            .where(
                deal_events.c.user_id == user_id,
                deal_events.c.deal_id == deal_id,
                deal_events.c.kind.startswith(kind, autoescape=True),
            )
            .order_by(deal_events.c.at, deal_events.c.id)
        )
        rows = await self._connection.execute(query)
        return [DealEvent(row.kind, dict(row.facts), row.at) for row in rows]

    async def events_of(self, user_id: int, deal_ids: Sequence[int]) -> dict[int, list[DealEvent]]:
        """The timelines of several deals, oldest first."""
        query = (
            sa.select(deal_events)
            .where(deal_events.c.user_id == user_id, deal_events.c.deal_id.in_(deal_ids))
            .order_by(deal_events.c.at, deal_events.c.id)
        )
        found: dict[int, list[DealEvent]] = {}
        for row in await self._connection.execute(query):
            event = DealEvent(row.kind, dict(row.facts), row.at)
            found.setdefault(row.deal_id, []).append(event)
        return found

    async def first_prices(self, user_id: int) -> dict[int, Money]:
        """By deal whose price changed, the first one that was named."""
        query = (
            sa.select(deal_events.c.deal_id, deal_events.c.facts)
            .where(deal_events.c.user_id == user_id, deal_events.c.kind == "price")
            .order_by(deal_events.c.at, deal_events.c.id)
        )
        found: dict[int, Money] = {}
        for row in await self._connection.execute(query):
            # what is damaged is not known any more
            old = money_in(row.facts, "old") if isinstance(row.facts, dict) else None
            if old is not None:
                found.setdefault(row.deal_id, old)
        return found

    async def concessions(self, user_id: int) -> dict[int, int]:
        """By deal in which something was given, how often."""
        query = (
            sa.select(deal_events.c.deal_id, sa.func.count().label("times"))
            .where(
                deal_events.c.user_id == user_id,
                deal_events.c.kind.startswith("concession", autoescape=True),
            )
            .group_by(deal_events.c.deal_id)
        )
        return {row.deal_id: row.times for row in await self._connection.execute(query)}

    async def topics(self, user_id: int) -> dict[int, list[tuple[str | None, str | None]]]:
        """By deal, what it was about: situations of its client's messages, talks that kept a line.

        Each pair has one of the two, a situation or a talk.
        """
        situation = deal_events.c.facts["situation"].as_string().label("situation")
        talk = deal_events.c.facts["talk"].as_string().label("talk")
        query = (
            sa.select(deal_events.c.deal_id, situation, talk)
            .where(
                deal_events.c.user_id == user_id,
                sa.or_(situation.is_not(None), talk.is_not(None)),
            )
            .distinct()
        )
        found: dict[int, list[tuple[str | None, str | None]]] = {}
        for row in await self._connection.execute(query):
            found.setdefault(row.deal_id, []).append((row.situation, row.talk))
        return found


def _urgency(today: date | None) -> tuple[sa.ColumnElement[int], ...]:
    """What sorts a deal that needs an action before the others."""
    if today is None:
        return ()
    late = sa.exists().where(
        stages.c.deal_id == deals.c.id, stages.c.paid_on.is_(None), stages.c.due_on < today
    )
    near = sa.and_(deals.c.deadline <= today + SOON, deals.c.state != "delivered")
    pressing = sa.or_(deals.c.turn == "mine", near, late)
    return (sa.case((pressing, 0), else_=1),)


def _deal(row: sa.Row[Any]) -> Deal:
    def money(minor: int | None, currency: str | None) -> Money | None:
        return None if minor is None or currency is None else from_minor(minor, currency)

    return Deal(
        id=row.id,
        client=row.client,
        thing=row.thing,
        price=money(row.price_minor, row.currency),
        floor=money(row.floor_minor, row.floor_currency),
        currency=row.currency,
        hours=row.hours,
        terms=row.terms,
        next_action=row.next_action,
        target=money(row.target_minor, row.target_currency),
        musts=row.musts,
        walk_away=row.walk_away,
        gives=row.gives,
        asks=row.asks,
        included=row.included,
        excluded=row.excluded,
        rounds=row.rounds,
        rounds_used=row.rounds_used,
        deadline=row.deadline,
        margin_days=row.margin_days,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        nda=row.nda,
        contact_hours=row.contact_hours,
        turn=row.turn,
        turn_at=row.turn_at,
        language=row.language,
        register=row.register,
        state=row.state,
        archived=row.archived,
        created_at=row.created_at,
        changed_at=row.changed_at,
    )
