"""What is stored of a user: told, handed over, erased."""

import json

from bot.answers.exports import write_calendar, write_corrections, write_table
from bot.answers.talk import Talk
from bot.messages import File


def tell_privacy(talk: Talk) -> None:
    """What is stored, where, and how to take it or erase it."""
    talk.say("privacy")


_MOST = 10_000
"""Deals and reminders that one export holds."""


async def export(talk: Talk) -> None:
    """All that is stored of the user as JSON; deals as a table, reminders as a calendar too."""
    data = await talk.unit.accounts.export(talk.user.id)
    content = json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True)
    talk.said.append(File("tafawud.json", content, talk.text("export-caption")))
    deals = await talk.unit.dealings.list_deals(talk.user.id, limit=_MOST)
    deals += await talk.unit.dealings.list_deals(talk.user.id, limit=_MOST, archived=True)
    if deals:
        stages = await talk.unit.stages.of_deals(talk.user.id, [deal.id for deal in deals])
        table = write_table(deals, stages)
        talk.said.append(File("deals.csv", table, talk.text("export-deals")))
    waiting = await talk.unit.timetable.list_waiting(talk.user.id, limit=_MOST)
    if waiting:
        calendar = write_calendar(waiting, talk.zone, talk.now)
        talk.said.append(File("reminders.ics", calendar, talk.text("export-calendar")))
    corrected = await talk.unit.readings.list_corrected(talk.user.id, limit=_MOST)
    if corrected:
        lines = write_corrections(corrected)
        talk.said.append(File("corrections.jsonl", lines, talk.text("export-corrections")))


def ask_to_forget(talk: Talk) -> None:
    """Erasing needs a yes."""
    row = (talk.button("forget-yes", "x:yes"), talk.button("forget-no", "x:no"))
    talk.say("forget-sure", buttons=(row,))


async def forget(talk: Talk, answer: str) -> None:
    """Erase everything after a yes."""
    if answer == "yes":
        await talk.unit.accounts.forget(talk.user.id, but_update=talk.update_id)
        talk.erased = True
        talk.show(talk.text("forget-done"))
    else:
        talk.show(talk.text("forget-kept"))
