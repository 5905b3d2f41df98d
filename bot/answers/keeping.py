"""Writes down what a talk keeps: the profile, a deal and its timeline, its stages, reminders."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from bot.answers.deal_history import TALK, note_price
from bot.answers.digest import hour_of, keep_quiet, plan_digest
from bot.answers.kept_stages import keep_stages
from bot.answers.knowledge import real_hourly
from bot.answers.limits import has_room_for_reminder
from bot.answers.planned import (
    end_promises,
    heed_again,
    move_deliveries,
    move_to_hour,
    name_source,
    time_of_day,
)
from bot.answers.render import moment_facts
from bot.answers.repetition import describe_repeat
from bot.answers.rows import in_rows
from bot.answers.talk import Talk
from bot.messages import Button, Rows
from bot.storage import MONEY
from bot.texts import text_key
from bot.texts.values import show_date, show_time
from scenarios.engine.facts import Json
from scenarios.engine.replies import Kept
from scenarios.engine.steps import Keep
from scenarios.reckoning.money import Money, MoneyError, load_money
from scenarios.reckoning.values import number_in

_DEAL = "deal"
"""Id of the form in which the user writes a deal's fields himself."""
_PROMISE = "P2"
"""The rule that whoever promised something to a client keeps its time."""


async def keep(talk: Talk, kept: Kept) -> None:
    """Write down what a step keeps: in the profile, in the deal, as a reminder."""
    if kept.profile:
        await keep_in_profile(talk, kept.profile)
    if kept.entry == "reminder":
        await _keep_reminder(talk, kept)
    elif kept.entry == "check":
        answers = kept.facts.get("answers")
        talk.to_check = (
            str(kept.facts["reply"]),
            answers if isinstance(answers, int) else None,
            None if kept.about is None else int(kept.about),
        )
    elif kept.entry == "practice":
        talk.to_practise = str(kept.facts["reply"])
    elif kept.scenario == _DEAL and kept.about is None:
        await _make_deal(talk, kept)
    elif kept.about is not None:
        await keep_in_deal(talk, kept, int(kept.about))
    if isinstance(kept.remind, dict):
        await _remind(talk, kept, date.fromisoformat(str(kept.remind["day"])))


async def keep_in_profile(talk: Talk, values: Mapping[str, Json]) -> None:
    """Write what the user told of himself; what comes unasked keeps to his clock and his hours."""
    await talk.change_profile(values)
    if not {"zone", "quiet"}.isdisjoint(values):
        await keep_quiet(talk)
    if not {"digest", "digest_hour"}.isdisjoint(values):
        await move_to_hour(talk, hour_of(talk))
    if not {"digest", "zone"}.isdisjoint(values) and await _has_deals(talk):
        await plan_digest(talk)


async def _make_deal(talk: Talk, kept: Kept) -> None:
    """The first field of a new deal makes it; the walk is about it from then on."""
    client = str(kept.deal.get("client", ""))
    deal_id = await add_deal(talk, client)
    talk.session = talk.session.about(kept.frame, str(deal_id))


async def add_deal(talk: Talk, client: str) -> int:
    """A new deal, which the digest looks after from now on; its id."""
    deal_id = await talk.unit.dealings.add_deal(talk.user.id, client, talk.now)
    await talk.unit.dealings.note(
        talk.user.id, deal_id, "made", facts={}, source="made", now=talk.now
    )
    await plan_digest(talk)
    return deal_id


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
        elif name == "payments":
            await keep_stages(talk, deal_id, value, anew=kept.scenario == _DEAL)
        elif isinstance(value, dict):
            values[name] = date.fromisoformat(str(value["day"]))
        else:
            values[name] = value
    source = f"{kept.frame}:{kept.step}"
    if not {"price", "deadline"}.isdisjoint(values):
        await _note_changes(talk, deal_id, values, source)
    if kept.state is not None:
        values["state"] = kept.state
        await end_promises(talk, deal_id, kept.state)
        await plan_digest(talk)  # it ended with the last open deal; this one may be open again
    if values:
        await talk.unit.dealings.change_deal(talk.user.id, deal_id, values, talk.now)
    if kept.entry is not None:
        facts = {**kept.facts, TALK: kept.scenario}
        if kept.entry.startswith("concession"):
            facts |= real_hourly(await talk.unit.dealings.find_deal(talk.user.id, deal_id))
        await talk.unit.dealings.note(
            talk.user.id,
            deal_id,
            kept.entry,
            facts=facts,
            source=source,
            now=talk.now,
        )


async def _note_changes(
    talk: Talk, deal_id: int, values: Mapping[str, object], source: str
) -> None:
    """What a new price or a new last day brings with it, told from those before."""
    deal = await talk.unit.dealings.find_deal(talk.user.id, deal_id)
    if isinstance(price := values.get("price"), Money):
        await note_price(talk, deal, price, source)
    last = values.get("deadline")
    if deal is not None and deal.deadline is not None and isinstance(last, date):
        await move_deliveries(talk, deal_id, deal.deadline, last, hour_of(talk))


async def _remind(talk: Talk, kept: Kept, day: date) -> None:
    """Let the digest of a day tell what a step asks for, unless its hour has passed."""
    due_at = time_of_day(talk, day, hour_of(talk))
    if due_at <= talk.now:
        return
    step = talk.catalogue[kept.scenario].by_name[kept.step]
    is_promise = isinstance(step, Keep) and _PROMISE in step.rules
    text = talk.subject(text_key(kept.scenario, kept.step), kept.facts)
    deal_id = None if kept.about is None else int(kept.about)
    reminder_id = await talk.unit.timetable.put(
        talk.user.id,
        name_source(kept, text, is_promise=is_promise),
        due_at,
        talk.now,
        text=text,
        deal_id=deal_id,
        by_clock=True,
    )
    if deal_id is not None:
        await heed_again(talk, deal_id)
    facts: dict[str, Json] = {"day": show_date(day, talk.locale)}
    off = talk.button("digest-off", f"t:{reminder_id}:delete")
    talk.say("planned-set", facts, ((off,),))


async def _keep_reminder(talk: Talk, kept: Kept) -> None:
    said, what = kept.facts["when"], str(kept.facts["what"])
    when = said if isinstance(said, dict) else {"at": talk.now.isoformat()}
    due_at = datetime.fromisoformat(str(when["at"]))
    repeat = str(when["repeat"]) if "repeat" in when else None
    old = kept.facts.get("reminder_id")
    if isinstance(old, int):
        await talk.unit.plans.take_from_digest(talk.user.id, old)
        moved = talk.unit.timetable.move(talk.user.id, old, due_at, text=what, repeat=repeat)
        kept_one = await talk.unit.timetable.find(talk.user.id, old) if await moved else None
        if kept_one is None:
            talk.say("reminder-gone")
            return
        reminder_id, repeat = old, kept_one.repeat  # named or moved anew, it still comes again
    elif await has_room_for_reminder(talk):
        reminder_id = await talk.unit.timetable.add(
            talk.user.id,
            due_at,
            talk.now,
            text=what,
            deal_id=None if kept.about is None else int(kept.about),
            repeat=repeat,
            by_clock=when.get("by_clock") is True,
        )
        if kept.facts.get("of_promise") is True:
            await talk.unit.plans.end_with_deal(talk.user.id, reminder_id)
    else:
        return
    choices = when.get("choices")
    moments = map(str, choices) if isinstance(choices, list) else ()
    meant = tuple(datetime.fromisoformat(each) for each in moments)
    confirm(talk, reminder_id, due_at, what, repeat=repeat, choices=meant)


def confirm(
    talk: Talk,
    reminder_id: int,
    due_at: datetime,
    what: str,
    *,
    repeat: str | None = None,
    anew: bool = False,
    choices: Sequence[datetime] = (),
) -> None:
    """Echo a reminder's time in the user's zone, with one-tap corrections.

    `anew`: in a message of its own, because what was pressed is still to be read.
    `choices`: the moments that its words can mean: which one, is asked by buttons.
    """
    facts: dict[str, Json] = {**moment_facts(talk, due_at), "what": what}
    mark = mark_of(due_at)
    rows: Rows = (
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
    key = "reminder-set"
    if talk.user.zone is None:
        # once it is known, what was set by the hour moves to that hour there
        key = "reminder-set-utc"
        label = talk.texts.note(talk.locale, "profile-zone", "label")
        rows = ((Button(label, "s:zone"),), *rows)
    lines = [talk.text(key, facts)]
    if repeats := describe_repeat(talk, repeat, due_at):
        lines.append(repeats)
    if choices:
        lines.append(talk.text("reminder-which"))
        buttons = [
            Button(
                show_time(each, talk.zone, talk.locale),
                f"t:{reminder_id}:is:{mark_of(each)}",
            )
            for each in choices
        ]
        rows = (*in_rows(buttons), *rows)
    (talk.send if anew else talk.show)("\n".join(lines), rows)


def mark_of(due_at: datetime) -> str:
    """The time that a button moves: tapped twice, it finds another one and moves nothing."""
    return str(int(due_at.timestamp()))


async def _has_deals(talk: Talk) -> bool:
    return bool(await talk.unit.dealings.list_open(talk.user.id, limit=1))
