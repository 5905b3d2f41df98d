"""Words that a client may have written as well as the user asked: it is asked which of the two."""

from bot.answers.client_message import facts_of_message, store_message, tell_message
from bot.answers.hearing import answers_what_was_sent
from bot.answers.questions import answer_question
from bot.answers.rows import in_rows
from bot.answers.talk import Talk
from bot.answers.walk import walk
from bot.messages import Forwarded
from bot.storage import ASKED_WHOSE, StoredReading
from scenarios.engine.events import Digressed


async def ask_whose(talk: Talk, text: str) -> None:
    """Ask it, with what was read kept under both buttons."""
    message, reading = Forwarded(text, None, None), talk.read(text)
    facts = await facts_of_message(talk, message, reading)
    facts[ASKED_WHOSE] = list(reading.question.others)
    if reading.question.told is not None:
        facts["message_told"] = reading.question.told
    stored = await store_message(talk, message, reading, facts)
    buttons = [
        talk.button("question-client", f"r:{stored.id}:wrote"),
        talk.button("question-mine", f"r:{stored.id}:asks"),
    ]
    talk.say("question-whose", buttons=in_rows(buttons))
    await walk(talk, Digressed())


async def press_whose(talk: Talk, reading_id: int, *, is_client: bool) -> None:
    """The user says which it is."""
    stored = await talk.unit.readings.find(talk.user.id, reading_id)
    if stored is None:
        talk.say("gone")
    elif is_client:
        await _take_message(talk, stored)
    else:
        await talk.unit.readings.drop(talk.user.id, stored.id)
        told, others = stored.facts.get("message_told"), stored.facts.get(ASKED_WHOSE)
        await answer_question(
            talk,
            told if isinstance(told, str) else None,
            [str(each) for each in others] if isinstance(others, list) else [],
        )


async def _take_message(talk: Talk, stored: StoredReading) -> None:
    """It goes the way of a message that was forwarded."""
    await talk.unit.readings.confirm(talk.user.id, stored.id, stored.facts)
    likely = stored.facts.get("message_likely")
    names = [stored.situation, *(likely if isinstance(likely, list) else ())]
    ranked = tuple((str(name), 1 / len(names)) for name in names)
    if await answers_what_was_sent(talk, ranked, stored.facts, stored.author):
        await talk.unit.readings.drop(talk.user.id, stored.id)
        return
    await tell_message(talk, stored)
    await walk(talk, Digressed())
