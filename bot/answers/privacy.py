"""What is stored of a user: told, handed over, erased."""

import json
from dataclasses import replace

from bot.answers.exports import write_calendar, write_corrections, write_table
from bot.answers.spelling import fold
from bot.answers.talk import Talk
from bot.answers.typed import read_verb
from bot.answers.walk import walk
from bot.messages import File
from scenarios.engine.events import Digressed, Verb


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


def ask_to_forget(talk: Talk, key: str = "forget-sure") -> None:
    """Erasing needs a yes."""
    yes, no = talk.button("forget-yes", "x:yes"), talk.button("forget-no", "x:no")
    talk.say(key, {"label": yes.label}, ((yes, no),))
    talk.session = replace(talk.session, erasing=True)


async def answer_forgetting(talk: Talk, text: str) -> bool:
    """The answer typed right behind that question, which no talk in progress may take for its own.

    Nothing can bring back what was erased, so a bare "yes" is asked once more: the button says it,
    or its whole label. False: it is no answer to it.
    """
    said = fold(text)
    yes, no = (fold(talk.text(key)) for key in ("forget-yes", "forget-no"))
    if said == yes:
        await forget(talk, "yes")
    elif _is_part(said, no) or read_verb(talk, text) is Verb.CANCEL:
        await forget(talk, "no")
        await walk(talk, Digressed())
    elif _is_part(said, yes):
        ask_to_forget(talk, "forget-really")
    else:
        return False
    return True


def _is_part(said: str, label: str) -> bool:
    return bool(said) and set(said.split()) <= set(label.split())


async def forget(talk: Talk, answer: str) -> None:
    """Erase everything after a yes."""
    if answer == "yes":
        await talk.unit.accounts.forget(talk.user.id, but_update=talk.update_id)
        talk.erased = True
        talk.show(talk.text("forget-done"))
    else:
        talk.show(talk.text("forget-kept"))
