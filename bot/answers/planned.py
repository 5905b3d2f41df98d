"""What talks planned for a day, a promise above all: its hour, its line in a digest, its end."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

from bot.answers.knowledge import MORNING
from bot.answers.rows import cut_label
from bot.answers.standing import is_delivery
from bot.answers.talk import Talk
from bot.messages import Button
from bot.storage import MOVED, OWN, PLANNED, Deal, Reminder, Told
from bot.texts.values import show_date, show_number
from scenarios.engine.replies import Kept
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
    waiting = await talk.unit.plans.list_planned(talk.user.id, before=tonight)
    return waiting[:_MOST]


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
    await talk.unit.plans.mark_told(talk.user.id, [each.id for each in planned])
    for deal in sorted({each.deal_id for each in planned if each.deal_id is not None}):
        since = min(each.due_at for each in planned if each.deal_id == deal)
        told = Told(PROMISED, since, 1, talk.now, is_off=False)
        await talk.unit.follow_ups.write(talk.user.id, deal, told)


async def end_promises(talk: Talk, deal_id: int, state: str) -> None:
    """A deal came to this state: closed, it ends all promises; the work delivered, the user's."""
    if state in CLOSED:
        await talk.unit.plans.drop(talk.user.id, deal_id)
        # what the very step that closes it plans is for afterwards
        await talk.unit.plans.drop(talk.user.id, deal_id, (PLANNED,), made_before=talk.now)
    elif state == "delivered":
        await talk.unit.plans.drop(talk.user.id, deal_id, (OWN, MOVED))


async def end_watching(talk: Talk, deal_id: int) -> None:
    """A payment of the deal came: no day is left on which to look for it."""
    watches = f"{PLANNED}d{deal_id}:late_payment:"
    await talk.unit.plans.drop(talk.user.id, deal_id, (watches,))


def planned_of_deals(planned: Sequence[Reminder]) -> dict[int | None, list[Reminder]]:
    """By deal."""
    found: dict[int | None, list[Reminder]] = {}
    for each in planned:
        found.setdefault(each.deal_id, []).append(each)
    return found


def name_source(kept: Kept, text: str, *, is_promise: bool) -> str:
    """What a step plans: in the same words for the same deal it is the same plan."""
    mark = sha256(text.encode()).hexdigest()[:6]
    owner = kept.frame if kept.about is None else f"d{kept.about}"
    return f"{OWN if is_promise else PLANNED}{owner}:{kept.scenario}:{kept.step}:{mark}"


async def heed_again(talk: Talk, deal_id: int) -> None:
    """A talk promises something anew, and says so: it is told, whatever was switched off before."""
    told = (await talk.unit.follow_ups.of_deals(talk.user.id, [deal_id])).get(deal_id, [])
    for each in told:
        if each.kind == PROMISED and each.is_off:
            await talk.unit.follow_ups.write(talk.user.id, deal_id, replace(each, is_off=False))


async def silence(talk: Talk, deal_id: int) -> None:
    """Nothing that talks planned for a deal is to be told."""
    await talk.unit.plans.drop(talk.user.id, deal_id, (OWN, PLANNED))


async def move_deliveries(talk: Talk, deal_id: int, old: date, new: date, hour: int | None) -> None:
    """A deal's last day was changed: what was promised for it is promised for the new one."""
    due_at = time_of_day(talk, new, hour)
    for each in await talk.unit.plans.list_planned(talk.user.id):
        is_of_deal = each.deal_id == deal_id and is_delivery(each)
        if is_of_deal and talk.day_of(each.due_at) == old and due_at > talk.now:
            await talk.unit.timetable.come_again(talk.user.id, each.id, due_at)


async def move_to_hour(talk: Talk, hour: int | None) -> None:
    """The digest comes at another hour: what waits for it comes then, on its day."""
    for each in await talk.unit.plans.list_planned(talk.user.id):
        due_at = time_of_day(talk, talk.day_of(each.due_at), hour)
        if due_at > talk.now:
            await talk.unit.timetable.come_again(talk.user.id, each.id, due_at)
