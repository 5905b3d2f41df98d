"""Carries a talk through the engine: events in, replies said, timers set, facts written down."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.answers.knowledge import (
    LATER_TIMES,
    MORNING,
    facts_of_deal,
    facts_of_user,
    plan_of,
    real_hourly,
)
from bot.answers.render import moment_facts, render
from bot.answers.talk import Talk
from bot.storage import MONEY, StoredReading
from bot.texts import LANGUAGES, text_key
from scenarios.catalogue import library_ids
from scenarios.engine.events import Began, Event, Verb, Went
from scenarios.engine.facts import Json
from scenarios.engine.machine import advance
from scenarios.engine.replies import Kept, Timer
from scenarios.reckoning.money import MoneyError, load_money
from scenarios.reckoning.values import number_in


async def walk(talk: Talk, event: Event) -> None:
    """Take an event and answer it."""
    turn = advance(talk.catalogue, talk.session, event, talk.now)
    talk.session = turn.session
    for kept in turn.kept:
        await _keep(talk, kept)
    for timer in turn.timers:
        await _set_timer(talk, timer)
    await render(talk, turn.replies)


async def begin(
    talk: Talk,
    scenario: str,
    given: dict[str, Json] | None = None,
    *,
    deal_id: int | None = None,
    reading: StoredReading | None = None,
) -> None:
    """Start a scenario with all that is known of the user, the deal and the client's message.

    The same one, just started and not answered yet, is only shown again: a button was tapped twice.
    """
    deal = None if deal_id is None else await talk.unit.dealings.find_deal(talk.user.id, deal_id)
    facts = {**facts_of_user(talk), **facts_of_deal(deal)}
    if deal is not None and scenario in library_ids() and (plan := plan_of(talk, deal)):
        talk.send(plan)
    language = None if deal is None else deal.language
    if reading is not None:
        opens = talk.catalogue[scenario].opens.get(reading.situation, {})
        facts |= {**reading.facts, **opens, "reading": reading.id}
        if reading.language in LANGUAGES:  # drafts are written in these alone
            language = reading.language
    began = Began(
        scenario,
        {**facts, **(given or {})},
        about=None if deal is None else str(deal.id),
        language=language,
    )
    await walk(talk, Went(Verb.REPEAT) if _has_just_begun(talk, began) else began)


def _has_just_begun(talk: Talk, began: Began) -> bool:
    """Whether the walk in progress is this very one, and nothing was answered in it yet."""
    top = talk.session.top
    if top is None or top.trail or (top.scenario, top.about) != (began.scenario, began.about):
        return False
    told = {name: value for name, value in began.given.items() if name not in LATER_TIMES}
    return told == {name: value for name, value in top.given.items() if name not in LATER_TIMES}


async def _keep(talk: Talk, kept: Kept) -> None:
    if kept.profile:
        await talk.change_profile(kept.profile)
    if kept.entry == "reminder":
        await _keep_reminder(talk, kept)
    elif kept.scenario == "deal" and kept.about is None:
        await _make_deal(talk, kept)
    elif kept.about is not None:
        await keep_in_deal(talk, kept, int(kept.about))
    if isinstance(kept.remind, dict):
        await _remind(talk, kept, date.fromisoformat(str(kept.remind["day"])))


async def _make_deal(talk: Talk, kept: Kept) -> None:
    """The first field of a new deal makes it; the walk is about it from then on."""
    client = str(kept.deal.get("client", ""))
    deal_id = await talk.unit.dealings.add_deal(talk.user.id, client, talk.now)
    talk.session = talk.session.about(kept.frame, str(deal_id))
    source = f"{kept.frame}:{kept.step}"
    await talk.unit.dealings.note(
        talk.user.id, deal_id, "made", facts={}, source=source, now=talk.now
    )


async def keep_in_deal(talk: Talk, kept: Kept, deal_id: int) -> None:
    """Write what a walk keeps into a deal: fields, state, a line of the timeline."""
    values: dict[str, object] = {}
    for name, value in kept.deal.items():
        if name in MONEY:
            try:
                values[name] = load_money(value)
            except MoneyError:
                continue
        elif name == "hours":
            values[name] = number_in(kept.deal, name)
        else:
            values[name] = value
    if kept.state is not None:
        values["state"] = kept.state
    if values:
        await talk.unit.dealings.change_deal(talk.user.id, deal_id, values, talk.now)
    if kept.entry is not None:
        facts = dict(kept.facts)
        if kept.entry.startswith("concession"):
            facts |= real_hourly(await talk.unit.dealings.find_deal(talk.user.id, deal_id))
        await talk.unit.dealings.note(
            talk.user.id,
            deal_id,
            kept.entry,
            facts=facts,
            source=f"{kept.frame}:{kept.step}",
            now=talk.now,
        )


async def _remind(talk: Talk, kept: Kept, day: date) -> None:
    """Set the reminder that a step asks for, unless its morning has passed."""
    due_at = datetime.combine(day, MORNING, ZoneInfo(talk.zone))
    if due_at > talk.now:
        await talk.unit.timetable.put(
            talk.user.id,
            f"{kept.frame}:{kept.step}",
            due_at,
            talk.now,
            text=talk.subject(text_key(kept.scenario, kept.step), kept.facts),
            deal_id=None if kept.about is None else int(kept.about),
        )


async def _keep_reminder(talk: Talk, kept: Kept) -> None:
    when, what = kept.facts["when"], str(kept.facts["what"])
    due_at = datetime.fromisoformat(str(when["at"])) if isinstance(when, dict) else talk.now
    old = kept.facts.get("reminder_id")
    if isinstance(old, int):
        if not await talk.unit.timetable.move(talk.user.id, old, due_at, text=what):
            talk.say("reminder-gone")
            return
        reminder_id = old
    else:
        reminder_id = await talk.unit.timetable.add(
            talk.user.id,
            due_at,
            talk.now,
            text=what,
            deal_id=None if kept.about is None else int(kept.about),
        )
    confirm(talk, reminder_id, due_at, what)


def confirm(talk: Talk, reminder_id: int, due_at: datetime, what: str) -> None:
    """Echo a reminder's time in the user's zone, with one-tap corrections."""
    facts: dict[str, Json] = {**moment_facts(talk, due_at), "what": what}
    mark = mark_of(due_at)
    rows = (
        (
            talk.button("reminder-earlier", f"t:{reminder_id}:earlier:{mark}"),
            talk.button("reminder-later", f"t:{reminder_id}:later:{mark}"),
        ),
        (
            talk.button("reminder-other-time", f"t:{reminder_id}:when"),
            talk.button("reminder-name-it", f"t:{reminder_id}:what"),
        ),
        (talk.button("reminder-delete", f"t:{reminder_id}:delete"),),
    )
    key = "reminder-set" if talk.user.zone is not None else "reminder-set-utc"
    talk.show(talk.text(key, facts), rows)


def mark_of(due_at: datetime) -> str:
    """The time that a button moves: tapped twice, it finds another one and moves nothing."""
    return str(int(due_at.timestamp()))


async def _set_timer(talk: Talk, timer: Timer) -> None:
    await talk.unit.timetable.drop_frame(talk.user.id, timer.frame)
    if timer.at is not None:
        await talk.unit.timetable.add(talk.user.id, timer.at, talk.now, frame=timer.frame)
