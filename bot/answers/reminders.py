"""Reminders: asked for in words or by button, echoed, corrected, rung, done or put off."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.answers.keeping import confirm, mark_of
from bot.answers.knowledge import EVENING, MORNING, later_times, local_time
from bot.answers.limits import has_room_for_reminder
from bot.answers.numbers import NO_NUMBER, read_number
from bot.answers.render import moment_facts
from bot.answers.repetition import describe_repeat
from bot.answers.rows import cut_label, in_rows
from bot.answers.talk import Talk
from bot.answers.walk import begin, walk
from bot.messages import Button, Rows
from bot.storage import Reminder
from bot.texts.values import show_number
from scenarios.engine.events import Digressed
from scenarios.engine.facts import Json
from scenarios.reading.repeats import next_after, read_rrule, write_rrule
from scenarios.reading.times import read_time

LATE = timedelta(minutes=2)
"""A reminder that comes later than this says so."""
LISTED = 20
_FAR = datetime(2200, 1, 1, tzinfo=UTC)
"""No button of ours names a moment beyond it; what a forged one names may be none at all."""
_STEP = timedelta(hours=1)


async def take_wish(talk: Talk, text: str) -> None:
    """A wish in words ("remind me tomorrow at 10 to …"): set it, or ask for what is missing."""
    found = read_time(text, language=talk.user.language, now=talk.now, zone=talk.zone, repeats=True)
    at = found.first
    if at is None:
        is_past = found.problem == "past"
        unread = talk.text("unread-past") if is_past else talk.text("reminder-no-time")
        example = talk.texts.note(talk.locale, "reminder-when", "hint")
        talk.send(f"{unread} {example}.")
        await ask_when(talk, subject=found.subject or None)
        return
    # a time alone is enough: it is set at once, and may be named afterwards
    if not await has_room_for_reminder(talk):
        return
    subject = found.subject or talk.subject("reminder-unnamed", {})
    rule = found.repeat or next(iter(found.choice_repeats), None)
    repeat = None if rule is None else write_rrule(rule, clock=True)
    reminder_id = await talk.unit.timetable.add(
        talk.user.id,
        at,
        talk.now,
        text=subject,
        repeat=repeat,
        by_clock=not found.is_elapsed,
    )
    confirm(talk, reminder_id, at, subject, repeat=repeat, choices=found.selectable)
    await walk(talk, Digressed())


async def ask_when(
    talk: Talk,
    *,
    subject: str | None,
    deal_id: int | None = None,
    reminder_id: int | None = None,
    given: dict[str, Json] | None = None,
) -> None:
    """Ask when to remind, and of what if that is not told."""
    facts: dict[str, Json] = {**later_times(talk), **(given or {})}
    if subject:
        facts["subject"] = subject
    if reminder_id is not None:
        facts["reminder_id"] = reminder_id
    await begin(talk, "reminder", facts, deal_id=deal_id)


async def list_reminders(talk: Talk, page: int = 0) -> None:
    """What waits, the next first, page by page; a tap opens it."""
    begin_at = page * LISTED
    waiting = await talk.unit.timetable.list_waiting(
        talk.user.id, limit=LISTED + 1, offset=begin_at
    )
    if page > 0 and not waiting:
        # fewer are left than there were when the button was shown
        await list_reminders(talk)
        return
    if not waiting:
        talk.show(talk.text("reminders-none"))
        return
    lines = [talk.text("reminders-title")]
    buttons = []
    for number, each in enumerate(waiting[:LISTED], begin_at + 1):
        facts = {**moment_facts(talk, each.due_at), "what": each.text or "", "number": number}
        line = talk.text("reminders-line", facts)
        repeats = describe_repeat(talk, each.repeat, each.due_at)
        lines.append(f"{line}\n   {repeats}" if repeats else line)
        buttons.append(
            Button(
                cut_label(f"{show_number(number, talk.locale)}. {each.text or ''}"),
                f"t:{each.id}:open",
            )
        )
    turn = []
    if page > 0:
        turn.append(talk.button("reminders-sooner", f"t:0:page:{page - 1}"))
    if len(waiting) > LISTED:
        turn.append(talk.button("reminders-later", f"t:0:page:{page + 1}"))
    rows = in_rows(buttons)
    talk.show("\n".join(lines), (*rows, tuple(turn)) if turn else rows)


async def remind(talk: Talk, reminder: Reminder) -> None:
    """A reminder's time has come."""
    if reminder.repeat is not None:
        await _let_come_again(talk, reminder)
    late = talk.now - reminder.due_at > LATE
    facts: dict[str, Json] = {**moment_facts(talk, reminder.due_at), "what": reminder.text or ""}
    if reminder.deal_id is not None:
        deal = await talk.unit.dealings.find_deal(talk.user.id, reminder.deal_id)
        if deal is not None:
            facts["client"] = deal.client or None
    talk.say("reminder-late" if late else "reminder-rings", facts, _ring_rows(talk, reminder))


async def _let_come_again(talk: Talk, reminder: Reminder) -> None:
    """The next time of a repetition that lies ahead; the times missed are not made up for."""
    zone = ZoneInfo(talk.zone)
    rule = read_rrule(reminder.repeat or "", at=reminder.due_at, zone=zone)
    following = next_after(rule, reminder.due_at, zone, after=talk.now)
    await talk.unit.timetable.come_again(talk.user.id, reminder.id, following)


async def ring_together(talk: Talk, reminders: list[Reminder]) -> None:
    """Several that fell due while the coach was off: one message, each a tap away."""
    lines = [talk.text("reminders-late-title", {"count": len(reminders)})]
    buttons = []
    for number, each in enumerate(reminders, 1):
        if each.repeat is not None:
            await _let_come_again(talk, each)
        facts = {**moment_facts(talk, each.due_at), "what": each.text or "", "number": number}
        lines.append(talk.text("reminders-line", facts))
        buttons.append(
            Button(
                cut_label(f"{show_number(number, talk.locale)}. {each.text or ''}"),
                f"t:{each.id}:came",
            )
        )
    talk.send("\n".join(lines), in_rows(buttons))


def _ring_rows(talk: Talk, reminder: Reminder) -> Rows:
    snooze = [talk.button("reminder-hour", f"t:{reminder.id}:hour")]
    if local_time(talk, 0, EVENING) > talk.now:
        snooze.append(talk.button("reminder-evening", f"t:{reminder.id}:evening"))
    snooze.append(talk.button("reminder-tomorrow", f"t:{reminder.id}:tomorrow"))
    snooze.append(talk.button("reminder-other-time", f"t:{reminder.id}:when"))
    change = (
        talk.button("reminder-name-it", f"t:{reminder.id}:what"),
        talk.button("reminder-delete", f"t:{reminder.id}:delete"),
    )
    return ((talk.button("reminder-done", f"t:{reminder.id}:done"),), *in_rows(snooze), change)


async def press_reminder(talk: Talk, reminder_id: int, words: list[str]) -> None:
    """A button of a reminder: open, done, delete, a move (earlier, hour, …), when, what; a page."""
    if reminder_id == 0:
        match words:
            case ["page", page] if read_number(page) != NO_NUMBER:
                await list_reminders(talk, read_number(page))
            case _:
                talk.say("gone")
        return
    reminder = await talk.unit.timetable.find(talk.user.id, reminder_id)
    is_there = reminder is not None and reminder.state in ("waiting", "rung")
    if reminder is None or not is_there or reminder.frame is not None:
        talk.show(talk.text("reminder-gone"))
        return
    what = reminder.text or ""
    match words:
        case ["open"]:
            confirm(talk, reminder.id, reminder.due_at, what, repeat=reminder.repeat)
        case ["came"]:
            facts: dict[str, Json] = {**moment_facts(talk, reminder.due_at), "what": what}
            talk.say("reminder-rings", facts, _ring_rows(talk, reminder))
        case ["done"] if reminder.repeat is not None:
            facts = {**moment_facts(talk, reminder.due_at), "what": what}
            talk.show(talk.text("reminder-done-once", facts))
        case ["hour" | "evening" | "tomorrow" as action] if reminder.repeat is not None:
            await _copy(talk, reminder, action)
        case ["done" | "delete" as action]:
            await talk.unit.timetable.finish(talk.user.id, reminder.id)
            key = "reminder-is-done" if action == "done" else "reminder-deleted"
            talk.show(talk.text(key, {"what": what}))
        case ["when"]:
            await ask_when(talk, subject=what, reminder_id=reminder.id)
        case ["what"]:
            await _ask_what(talk, reminder)
        case ["is", mark]:
            await _choose(talk, reminder, read_number(mark))
        case ["earlier" | "later", mark] if mark != mark_of(reminder.due_at):
            confirm(talk, reminder.id, reminder.due_at, what, repeat=reminder.repeat)
        case ["earlier" | "later" as action, _] | ["hour" | "evening" | "tomorrow" as action]:
            await _move(talk, reminder, action)
        case _:
            talk.say("gone")


async def _ask_what(talk: Talk, reminder: Reminder) -> None:
    """Ask what it is about; of one that rang, when it is to come again as well."""
    when: dict[str, Json] = {"when_said": {"at": reminder.due_at.isoformat()}}
    given = when if reminder.due_at > talk.now else {}
    await ask_when(talk, subject=None, reminder_id=reminder.id, given=given)


def _moved(talk: Talk, reminder: Reminder, action: str) -> datetime:
    match action:
        case "earlier":
            due_at = reminder.due_at - _STEP
        case "later":
            due_at = reminder.due_at + _STEP
        case "hour":
            due_at = talk.now + _STEP
        case "evening":
            due_at = local_time(talk, 0, EVENING)
            if due_at <= talk.now:  # an old button, tapped late
                due_at = local_time(talk, 1, EVENING)
        case _:
            due_at = local_time(talk, 1, MORNING)
    return due_at if due_at > talk.now else reminder.due_at


async def _move(talk: Talk, reminder: Reminder, action: str) -> None:
    await _let_come_at(talk, reminder, _moved(talk, reminder, action))


async def _choose(talk: Talk, reminder: Reminder, second: int) -> None:
    """Of the moments its words could mean this one; one that has passed changes nothing."""
    is_ahead = talk.now.timestamp() < second < _FAR.timestamp()
    due_at = datetime.fromtimestamp(second, UTC) if is_ahead else reminder.due_at
    await _let_come_at(talk, reminder, due_at)


async def _let_come_at(talk: Talk, reminder: Reminder, due_at: datetime) -> None:
    repeat = reminder.repeat
    if repeat is not None:  # moved by the clock, the repetition moves with it
        zone = ZoneInfo(talk.zone)
        rule = read_rrule(repeat, at=reminder.due_at, zone=zone)
        repeat = write_rrule(replace(rule, clock=due_at.astimezone(zone).time()), clock=True)
    await talk.unit.plans.take_from_digest(talk.user.id, reminder.id)
    await talk.unit.timetable.move(talk.user.id, reminder.id, due_at, repeat=repeat)
    confirm(talk, reminder.id, due_at, reminder.text or "", repeat=repeat)


async def _copy(talk: Talk, reminder: Reminder, action: str) -> None:
    """This time later; the repetition is left alone. Tapped twice, it is put off once."""
    due_at = _moved(talk, reminder, action)
    source = f"snooze:{reminder.id}:{talk.pressed}"
    await talk.unit.timetable.put(
        talk.user.id,
        source,
        due_at,
        talk.now,
        text=reminder.text or "",
        deal_id=reminder.deal_id,
    )
    facts = {**moment_facts(talk, due_at), "what": reminder.text or ""}
    talk.show(talk.text("reminder-put-off", facts))
