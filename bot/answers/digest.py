"""The one message a day that comes unasked: what the playbook would not let anybody forget."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from bot.answers.limits import MOST_DEALS
from bot.answers.planned import (
    PROMISED,
    buttons_of,
    line_of,
    note_told,
    planned_of_deals,
    planned_today,
)
from bot.answers.rows import cut_label, in_rows
from bot.answers.standing import standing_of, told_before
from bot.answers.talk import Talk
from bot.messages import Button
from bot.storage import DIGEST, Deal, Reminder, Stage, Told
from bot.texts import text_key
from bot.texts.values import show_date, show_money, show_number
from scenarios.engine.facts import Json
from scenarios.forms.profile import DIGESTS, QUIETS
from scenarios.playbook.follow_ups import KINDS, FollowUp, find_due

MOST = 5
"""Things that one digest tells; the rest comes the day after."""
_PRESENT = timedelta(hours=3)
"""Who lets a talk wait for less than this is still there when it comes back."""


@dataclass(frozen=True, slots=True)
class Item:
    """A follow-up of a deal."""

    deal: Deal
    stages: list[Stage]
    due: FollowUp


def hour_of(talk: Talk) -> int | None:
    """At which hour the digest comes; None: never."""
    chosen = talk.user.profile.get("digest", "morning")
    if chosen == "other":
        hour = talk.user.profile.get("digest_hour")
        return hour if isinstance(hour, int) else DIGESTS["morning"]
    return DIGESTS.get(str(chosen), DIGESTS["morning"])


async def plan_digest(talk: Talk) -> None:
    """Let the digest come at its next hour; called when a deal is made or the hour is changed."""
    hour = hour_of(talk)
    if hour is None:
        await talk.unit.timetable.drop_source(talk.user.id, DIGEST)
        return
    at = next_time(talk.now, talk.zone, hour)
    await talk.unit.timetable.put(talk.user.id, DIGEST, at, talk.now, text="", deal_id=None)


def next_time(now: datetime, zone: str, hour: int) -> datetime:
    """The next moment at which the user's clock shows this hour."""
    place = ZoneInfo(zone)
    day = now.astimezone(place).date()
    at = datetime.combine(day, time(hour), place)
    return at if at > now else datetime.combine(day + timedelta(days=1), time(hour), place)


def after_quiet(talk: Talk, at: datetime) -> datetime:
    """The moment itself, or the end of the quiet hours that it falls into.

    A wait of minutes is left alone: its user is there.
    """
    quiet = QUIETS.get(str(talk.user.profile.get("quiet", "night")))
    if quiet is None or at - talk.now < _PRESENT:
        return at
    begins, ends = quiet
    local = at.astimezone(ZoneInfo(talk.zone))
    if ends <= local.hour < begins:
        return at
    day = local.date() + timedelta(days=1 if local.hour >= begins else 0)
    return datetime.combine(day, time(ends), ZoneInfo(talk.zone))


async def keep_quiet(talk: Talk) -> None:
    """The clock or the quiet hours changed: no talk that waits comes back in the new ones."""
    for waiting in await talk.unit.timetable.list_frames(talk.user.id):
        at = after_quiet(talk, waiting.due_at)
        if at != waiting.due_at:
            await talk.unit.timetable.move(talk.user.id, waiting.id, at)


async def tell_digest(talk: Talk) -> None:
    """Tell what is due today, if anything, and come again tomorrow while a deal is open."""
    deals = await talk.unit.dealings.list_open(talk.user.id, limit=MOST_DEALS)
    planned = await planned_today(talk)
    if not deals and not planned:
        await talk.unit.timetable.drop_source(talk.user.id, DIGEST)
        return
    await plan_digest(talk)
    if not _is_early(talk) and not await _was_told(talk):
        await _tell(talk, deals, planned)


async def tell_planned(talk: Talk, reminder: Reminder) -> None:
    """The day of something that a talk planned has come: it is told with the digest of that day.

    Whoever wants no digest hears of it alone.
    """
    hour = hour_of(talk)
    if hour is not None and _is_early(talk):
        # it keeps its day, and the next digest tells it
        await talk.unit.plans.leave_to_digest(talk.user.id, reminder.id)
        await plan_digest(talk)
        return
    deals = []
    if hour is not None and not await _was_told(talk):
        deals = await talk.unit.dealings.list_open(talk.user.id, limit=MOST_DEALS)
    await _tell(talk, deals, [reminder, *await planned_today(talk)])


async def _was_told(talk: Talk) -> bool:
    """One a day, also when its hour or the clock was changed in between."""
    last = await talk.unit.plans.digest_told(talk.user.id)
    return last is not None and talk.day_of(last) == talk.today


async def _tell(talk: Talk, deals: list[Deal], planned: Sequence[Reminder]) -> None:
    by_deal = planned_of_deals(planned)
    items = list(islice(await _find(talk, deals, by_deal), max(MOST - len(planned), 0)))
    if not items and not planned:
        return
    await talk.unit.plans.note_digest(talk.user.id, talk.now)
    by_id = {deal.id: deal for deal in deals}
    lines = [talk.text("digest-title")]
    buttons: list[Button] = []
    for number, each in enumerate(planned, 1):
        lines.append(f"{show_number(number, talk.locale)}. {line_of(talk, each)}")
        buttons.extend(buttons_of(talk, each, number, by_id))
    await note_told(talk, planned)
    for number, item in enumerate(items, len(planned) + 1):
        lines.append(f"{show_number(number, talk.locale)}. {_line(talk, item)}")
        buttons.append(
            Button(
                cut_label(f"{show_number(number, talk.locale)}. {talk.client_name(item.deal)}"),
                f"d:{item.deal.id}:show",
            )
        )
        buttons.append(
            Button(
                f"{show_number(number, talk.locale)}. {talk.text('digest-off')}",
                f"d:{item.deal.id}:hush:{item.due.kind}",
            )
        )
        await _write_told(talk, item)
    talk.send("\n".join(lines), in_rows(buttons))


def _is_early(talk: Talk) -> bool:
    """Whether it comes late, after a night off, before the hour of a new day: then it waits."""
    hour = hour_of(talk)
    return hour is None or talk.now.astimezone(ZoneInfo(talk.zone)).hour < hour


async def _find(
    talk: Talk, deals: list[Deal], planned: Mapping[int | None, list[Reminder]]
) -> Iterator[Item]:
    """What is due of these deals beside what was promised, the most pressing kinds first."""
    today = talk.today
    numbers = [deal.id for deal in deals]
    stages = await talk.unit.stages.of_deals(talk.user.id, numbers)
    told = await talk.unit.follow_ups.of_deals(talk.user.id, numbers)
    events = await talk.unit.dealings.events_of(talk.user.id, numbers)
    items = [
        Item(deal, stages.get(deal.id, []), due)
        for deal in deals
        for due in find_due(
            standing_of(
                talk,
                deal,
                stages.get(deal.id, []),
                events.get(deal.id, []),
                planned.get(deal.id, ()),
            ),
            told_before(talk, told.get(deal.id, [])),
            today,
        )
        if due.kind != PROMISED
    ]
    order = list(KINDS)
    items.sort(key=lambda item: order.index(item.due.kind))
    return iter(items)


def _line(talk: Talk, item: Item) -> str:
    """What is due, why it matters, which talk helps."""
    rules = ", ".join(KINDS[item.due.kind].rules)
    return f"{talk.text(text_key('follow', item.due.kind), _facts(talk, item))} <i>({rules})</i>"


def _facts(talk: Talk, item: Item) -> dict[str, Json]:
    facts: dict[str, Json] = {"client": talk.client_name(item.deal)}
    if item.due.day is not None:
        facts["day"] = show_date(item.due.day, talk.locale)
    for stage in item.stages:
        if stage.position == item.due.position:
            facts["amount"] = show_money(stage.amount, talk.locale)
    return facts


async def _write_told(talk: Talk, item: Item) -> None:
    since = datetime.combine(item.due.since, time(12), ZoneInfo(talk.zone))
    told = Told(item.due.kind, since, item.due.step + 1, talk.now, is_off=False)
    await talk.unit.follow_ups.write(talk.user.id, item.deal.id, told)
