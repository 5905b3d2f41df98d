"""What is followed up in one deal, and what of it is told no more."""

from datetime import date

from bot.answers.planned import PROMISED, planned_of_deals, silence
from bot.answers.rows import in_rows
from bot.answers.standing import standing_of, told_before
from bot.answers.talk import Talk
from bot.messages import Button
from bot.storage import Deal, Told
from bot.texts import text_key
from bot.texts.values import show_date
from scenarios.playbook.follow_ups import KINDS, Standing, next_days
from scenarios.playbook.follow_ups import Told as Known


async def show_follow_ups(talk: Talk, deal: Deal) -> None:
    """What is followed up in this deal, when it is told next; a tap switches one off or on."""
    standing, told, today = await _look(talk, deal)
    days = next_days(standing, told, today)
    off = {kind for kind, each in told.items() if each.is_off and kind in KINDS}
    if not days and not off:
        talk.show(talk.text("follow-ups-none"), _back(talk, deal))
        return
    lines = [talk.text("follow-ups-title")]
    buttons = []
    for kind in KINDS:
        if kind not in days and kind not in off:
            continue
        name = talk.text(text_key("follow", kind, "name"))
        if kind in off:
            lines.append(talk.text("follow-ups-off", {"name": name}))
            buttons.append(
                Button(f"{talk.text('follow-ups-on')}: {name}", f"d:{deal.id}:heed:{kind}")
            )
        else:
            day = show_date(days[kind], talk.locale)
            lines.append(talk.text("follow-ups-line", {"name": name, "day": day}))
            buttons.append(Button(f"{talk.text('digest-off')}: {name}", f"d:{deal.id}:mute:{kind}"))
    talk.show("\n".join(lines), (*in_rows(buttons), *_back(talk, deal)))


def _back(talk: Talk, deal: Deal) -> tuple[tuple[Button, ...], ...]:
    return ((talk.button("deal-open", f"d:{deal.id}:show"),),)


async def _look(talk: Talk, deal: Deal) -> tuple[Standing, dict[str, Known], date]:
    stages = await talk.unit.stages.of_deal(talk.user.id, deal.id)
    events = await talk.unit.dealings.events_of(talk.user.id, [deal.id])
    told = await talk.unit.follow_ups.of_deals(talk.user.id, [deal.id])
    planned = planned_of_deals(await talk.unit.plans.list_planned(talk.user.id))
    standing = standing_of(talk, deal, stages, events.get(deal.id, []), planned.get(deal.id, []))
    today = talk.today
    return standing, told_before(talk, told.get(deal.id, [])), today


async def hush(talk: Talk, deal: Deal, kind: str) -> None:
    """Tell no more of this kind in this deal: under a digest, whose other lines are to stay."""
    await _switch(talk, deal, kind, is_off=True)
    name = talk.text(text_key("follow", kind, "name"))
    on = Button(f"{talk.text('follow-ups-on')}: {name}", f"d:{deal.id}:heed:{kind}")
    talk.say("follow-ups-off", {"name": name}, ((on,), *_back(talk, deal)))


async def switch(talk: Talk, deal: Deal, kind: str, *, is_off: bool) -> None:
    """Tell no more, or again, of this kind in this deal; its screen shows it."""
    await _switch(talk, deal, kind, is_off=is_off)
    await show_follow_ups(talk, deal)


async def _switch(talk: Talk, deal: Deal, kind: str, *, is_off: bool) -> None:
    told = await talk.unit.follow_ups.of_deals(talk.user.id, [deal.id])
    before = next((each for each in told.get(deal.id, []) if each.kind == kind), None)
    if before is None:
        before = Told(kind, talk.now, 0, None, is_off=is_off)
    changed = Told(kind, before.since, before.times, before.at, is_off=is_off)
    await talk.unit.follow_ups.write(talk.user.id, deal.id, changed)
    if kind == PROMISED and is_off:
        await silence(talk, deal.id)
