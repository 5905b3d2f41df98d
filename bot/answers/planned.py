"""What talks planned for a day, a promise of the user's above all: lines of that day's digest."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.answers.knowledge import MORNING
from bot.answers.rows import cut_label
from bot.answers.talk import Talk
from bot.messages import Button
from bot.storage import OWN, Deal, Reminder, Told
from bot.texts.values import show_date, show_number
from scenarios.playbook.follow_ups import CLOSED, KINDS
from scenarios.reading.wall_clock import moment_of

PROMISED = "promised"
"""The kind of follow-up that these are."""
_MOST = 20
"""Told at once; a twenty-first comes by itself."""


def time_of_day(talk: Talk, day: date, hour: int | None) -> datetime:
    """When what is planned for a day is told: at the hour of its digest, or in its morning."""
    return datetime.combine(day, MORNING if hour is None else time(hour), ZoneInfo(talk.zone))


async def planned_today(talk: Talk) -> list[Reminder]:
    """What waits for today, and what was missed before."""
    tonight = moment_of(talk.today + timedelta(days=1), time(0), ZoneInfo(talk.zone))
    waiting = await talk.unit.timetable.list_planned(talk.user.id, before=tonight)
    return waiting[:_MOST]


async def heeded(talk: Talk, planned: Sequence[Reminder]) -> list[Reminder]:
    """Those whose deal the user wants to be reminded of."""
    deals = sorted({each.deal_id for each in planned if each.deal_id is not None})
    told = await talk.unit.follow_ups.of_deals(talk.user.id, deals) if deals else {}
    off = {
        deal
        for deal, kinds in told.items()
        if any(each.kind == PROMISED and each.is_off for each in kinds)
    }
    return [each for each in planned if each.deal_id not in off]


def line_of(talk: Talk, planned: Reminder) -> str:
    """What is due, in the words its talk gave it; with the day, where that has passed."""
    day = talk.day_of(planned.due_at)
    facts = {
        "what": planned.text or "",
        "day": show_date(day, talk.locale) if day < talk.today else None,
    }
    line = talk.text("follow-promised", facts)
    is_promise = (planned.source or "").startswith(OWN)
    return f"{line} <i>({', '.join(KINDS[PROMISED].rules)})</i>" if is_promise else line


def buttons_of(
    talk: Talk, planned: Reminder, number: int, deals: Mapping[int, Deal]
) -> tuple[Button, Button]:
    """Opens it, to be done or put off; and ends such reminders of its deal, or this one."""
    mark = f"{show_number(number, talk.locale)}."
    deal = None if planned.deal_id is None else deals.get(planned.deal_id)
    name = (planned.text or "") if deal is None else talk.client_name(deal)
    off = f"t:{planned.id}:delete"
    if planned.deal_id is not None:
        off = f"d:{planned.deal_id}:hush:{PROMISED}"
    return (
        Button(cut_label(f"{mark} {name}"), f"t:{planned.id}:came"),
        Button(f"{mark} {talk.text('digest-off')}", off),
    )


async def note_told(talk: Talk, planned: Sequence[Reminder]) -> None:
    """They were told: none comes by itself any more."""
    await talk.unit.timetable.mark_rung(talk.user.id, [each.id for each in planned])
    for deal in sorted({each.deal_id for each in planned if each.deal_id is not None}):
        since = min(each.due_at for each in planned if each.deal_id == deal)
        told = Told(PROMISED, since, 1, talk.now, is_off=False)
        await talk.unit.follow_ups.write(talk.user.id, deal, told)


async def end_promises(talk: Talk, deal_id: int, state: str) -> None:
    """A deal came to this state: closed, it ends all promises; the work delivered, the user's."""
    if state in CLOSED:
        await talk.unit.timetable.drop_promises(talk.user.id, deal_id)
    elif state == "delivered":
        await talk.unit.timetable.drop_promises(talk.user.id, deal_id, (OWN,))


async def days_of_deals(talk: Talk) -> dict[int, list[date]]:
    """By deal, the days for which its talks planned something that is still to be told."""
    found: dict[int, list[date]] = {}
    for each in await talk.unit.timetable.list_planned(talk.user.id):
        if each.deal_id is not None:
            found.setdefault(each.deal_id, []).append(talk.day_of(each.due_at))
    return found
