"""A client's promise with a time: the day after it is due, a reminder asks whether it was kept."""

from dataclasses import dataclass
from datetime import datetime

from bot.answers.keeping import confirm
from bot.answers.knowledge import MORNING, local_time
from bot.answers.reminders import ask_when
from bot.answers.talk import Talk
from bot.storage import PROMISED, StoredReading
from bot.texts import LANGUAGES
from scenarios.reading.promised_times import time_promised


@dataclass(frozen=True, slots=True)
class DatedPromise:
    """The client's own words, and by when they are to come true, UTC."""

    words: str
    at: datetime


def dated_promise(talk: Talk, stored: StoredReading) -> DatedPromise | None:
    """The first promise of a client's message whose time can be read."""
    found = stored.facts.get("message_promise_client")
    language = stored.language if stored.language in LANGUAGES else talk.user.language
    for words in found if isinstance(found, list) else []:
        if isinstance(words, str):
            said_at, zone = stored.written_at, talk.zone
            at = time_promised(words, stored.text, language=language, now=said_at, zone=zone)
            if at is not None:
                return DatedPromise(words, at)
    return None


async def remind_of_promise(talk: Talk, stored: StoredReading) -> None:
    """Set the reminder for the morning after; once that has passed, ask for another time.

    Tapped twice, there is one reminder.
    """
    promise = dated_promise(talk, stored)
    if promise is None:
        talk.say("gone")
        return
    what = talk.subject("reminder-promised", {"words": promise.words, "client": stored.author})
    days = (talk.day_of(promise.at) - talk.today).days + 1
    due_at = local_time(talk, days, MORNING)
    if due_at <= talk.now:
        await ask_when(talk, subject=what, deal_id=stored.deal_id)
        return
    reminder_id = await talk.unit.timetable.put(
        talk.user.id,
        f"{PROMISED}{stored.id}:{int(stored.at.timestamp())}",
        due_at,
        talk.now,
        text=what,
        deal_id=stored.deal_id,
        by_clock=True,
    )
    confirm(talk, reminder_id, due_at, what, anew=True)
