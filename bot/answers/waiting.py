"""What waits for the user: told by /start before what can be done."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.answers.talk import Talk
from bot.storage import Deal, Stage
from bot.texts import text_key
from bot.texts.values import show_clock, show_list, show_money

_DEALS = 100
_TODAY = 100
"""Reminders of a day that are counted."""
_NAMED = 3
"""Clients or reminders that are named; the rest is a number."""


async def tell_waiting(talk: Talk) -> list[str]:
    """Lines: whose turn it is, on both sides, what is due today, the unfinished talk.

    None where nothing waits.
    """
    deals = await talk.unit.dealings.list_open(talk.user.id, limit=_DEALS)
    lines = [
        *_turn(talk, deals, "mine"),
        *_turn(talk, deals, "theirs"),
        *await _stages(talk, deals),
        *await _reminders(talk),
        *_unfinished(talk),
    ]
    return [talk.text("start-waits"), *lines] if lines else []


def _turn(talk: Talk, deals: list[Deal], turn: str) -> list[str]:
    clients = [talk.client_name(deal) for deal in deals if deal.turn == turn]
    return [talk.text(f"start-{turn}", {"clients": _named(talk, clients)})] if clients else []


async def _stages(talk: Talk, deals: list[Deal]) -> list[str]:
    """Payments whose day has come."""
    stages = await talk.unit.stages.of_deals(talk.user.id, [deal.id for deal in deals])
    due = [
        f"{talk.client_name(deal)} ({show_money(stage.amount, talk.locale)})"
        for deal in deals
        for stage in stages.get(deal.id, [])
        if _is_due(talk, stage)
    ]
    return [talk.text("start-paid", {"payments": _named(talk, due)})] if due else []


def _is_due(talk: Talk, stage: Stage) -> bool:
    return stage.paid_on is None and stage.due_on is not None and stage.due_on <= talk.today


async def _reminders(talk: Talk) -> list[str]:
    """What comes before the day is over."""
    place = ZoneInfo(talk.zone)
    midnight = datetime.combine(talk.today + timedelta(days=1), datetime.min.time(), place)
    waiting = await talk.unit.timetable.list_waiting(talk.user.id, limit=_TODAY)
    lines = [
        talk.text(
            "start-today",
            {"at": show_clock(each.due_at, talk.zone, talk.locale), "what": each.text},
        )
        for each in waiting
        if each.due_at < midnight and each.text
    ]
    more = len(lines) - _NAMED
    return [*lines[:_NAMED], *([talk.text("start-more", {"count": more})] if more > 0 else [])]


def _unfinished(talk: Talk) -> list[str]:
    top = talk.session.top
    if top is None:
        return []
    return [talk.text("start-talk", {"name": talk.text(text_key(top.scenario))})]


def _named(talk: Talk, names: list[str]) -> str:
    """A few of them by name, and how many more."""
    few = names[:_NAMED]
    if len(names) > _NAMED:
        few.append(talk.text("start-more", {"count": len(names) - _NAMED}))
    return show_list(few, talk.locale)
