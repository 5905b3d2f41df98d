"""A time has come: of a walk that waits, of the digest, of a reply on hold, or of a reminder."""

from bot.answers.checking import bring_back
from bot.answers.digest import tell_digest, tell_planned
from bot.answers.numbers import read_number
from bot.answers.reminders import remind
from bot.answers.talk import Talk
from bot.answers.walk import walk
from bot.storage import DIGEST, HELD, OWN, PLANNED, Reminder
from scenarios.engine.events import Elapsed


async def ring(talk: Talk, reminder: Reminder) -> None:
    """Say what is due."""
    source = reminder.source or ""
    if reminder.frame is not None:
        await walk(talk, Elapsed(reminder.frame))
    elif source == DIGEST:
        await tell_digest(talk)
    elif source.startswith(HELD):
        await bring_back(talk, read_number(source.removeprefix(HELD)))
    elif source.startswith((OWN, PLANNED)):
        await tell_planned(talk, reminder)
    else:
        await remind(talk, reminder)
