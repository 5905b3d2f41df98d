"""A client's message: diagnosed, or taken as the answer a walk waits for; and its buttons."""

from dataclasses import replace

from bot.answers.deals import offer_deals
from bot.answers.diagnosis import (
    QUOTED,
    back_row,
    diagnose,
    next_rows,
    price_told,
    show_next,
    which_rows,
)
from bot.answers.hearing import answers_what_was_sent
from bot.answers.keeping import add_deal
from bot.answers.knowledge import likely_currency
from bot.answers.limits import has_room_for_deal
from bot.answers.numbers import read_number
from bot.answers.promises import remind_of_promise
from bot.answers.reminders import ask_when
from bot.answers.rows import cut_label, in_rows
from bot.answers.talk import Talk
from bot.answers.walk import begin, walk
from bot.messages import MOST_MOVES, Button, Conversed, Forwarded, React
from bot.storage import Deal, StoredReading
from bot.texts import LANGUAGES
from scenarios.engine.events import Digressed, Verb, Went
from scenarios.engine.facts import Json
from scenarios.playbook.follow_ups import RECAP_SENT
from scenarios.playbook.situations import SITUATIONS
from scenarios.reading.message import Reading, facts_of
from scenarios.reading.stored_facts import SENT_AT

_END_MARKS = 3
"""Characters that may end a message behind its only sentence."""


async def take_message(talk: Talk, message: Forwarded) -> None:
    """Diagnose a client's message and hand over replies; or take it as the answer waited for."""
    reading = talk.read(message.text)
    facts = await facts_of_message(talk, message, reading)
    if await answers_what_was_sent(talk, reading.ranked, facts, message.author):
        return
    stored = await store_message(talk, message, reading, facts)
    await tell_message(talk, stored)
    await walk(talk, Digressed())
    if stored.deal_id is not None and message.message_id is not None:
        # noted in the deal, without a word about it; last, as a sign takes a message's time
        talk.said.append(React(message.message_id))


async def take_talk(talk: Talk, conversed: Conversed) -> None:
    """A talk of several: each client's last words, or the question which of them is the client."""
    told = conversed.moves[:MOST_MOVES]
    if len(conversed.moves) > len(told):
        talk.say("talk-crowd", {"count": len(told)})
    if conversed.certain:
        for message in told:
            await take_message(talk, message)
        return
    buttons = []
    for message in told:
        reading = talk.read(message.text)
        stored = await store_message(
            talk, message, reading, await facts_of_message(talk, message, reading)
        )
        name = message.author or talk.text("deal-unnamed")
        buttons.append(Button(cut_label(name), f"r:{stored.id}:open"))
    talk.say("talk-whose", buttons=in_rows(buttons))
    await walk(talk, Digressed())


async def facts_of_message(talk: Talk, message: Forwarded, reading: Reading) -> dict[str, Json]:
    """What is kept of a message that was read; bare sums are in the deal's currency."""
    deal = await _deal_of(talk, message.author)
    currency = (deal.currency if deal else None) or likely_currency(talk)
    facts = facts_of(reading, currency, behind=message.behind)
    if message.sent_at is not None and message.sent_at < talk.now:
        facts[SENT_AT] = message.sent_at.isoformat()
    return facts


async def _deal_of(talk: Talk, author: str | None) -> Deal | None:
    if author is None:
        return None
    return await talk.unit.dealings.deal_of_client(talk.user.id, author)


async def store_message(
    talk: Talk, message: Forwarded, reading: Reading, facts: dict[str, Json]
) -> StoredReading:
    """Keep the message with what was read of it, until the user decides (KEPT_UNSAVED)."""
    deal = await _deal_of(talk, message.author)
    reading_id = await talk.unit.readings.add(
        talk.user.id,
        text=message.text,
        author=message.author,
        language=reading.language,
        situation=reading.primary,
        facts=facts,
        deal_id=None if deal is None else deal.id,
        now=talk.now,
    )
    return StoredReading(
        id=reading_id,
        deal_id=None if deal is None else deal.id,
        text=message.text,
        author=message.author,
        language=reading.language,
        situation=reading.primary,
        facts=facts,
        kept=False,
        at=talk.now,
    )


async def tell_message(talk: Talk, stored: StoredReading) -> None:
    """Diagnose what the client wrote; his deal hears of it, and it is the user's turn."""
    if stored.deal_id is not None:
        await _note(talk, stored, stored.deal_id)
        await talk.unit.dealings.set_turn(talk.user.id, stored.deal_id, "mine", talk.now)
    await diagnose(talk, stored)


async def press_reading(talk: Talk, reading_id: int, words: list[str]) -> None:
    """A button under a diagnosis, or of the question who the client is."""
    stored = await talk.unit.readings.find(talk.user.id, reading_id)
    if stored is None:
        talk.say("gone")
        return
    match words:
        case ["walk"]:
            await _walk_through(talk, stored)
        case ["other"]:
            talk.show(talk.text("diagnosis-which"), which_rows(talk, stored))
        case ["next" | "more" as wish]:
            await show_next(talk, stored, more=wish == "more")
        case ["is", situation] if situation in SITUATIONS:
            if situation != stored.situation:
                facts = _corrected(stored, situation)
                await talk.unit.readings.correct(talk.user.id, stored.id, situation, facts)
                stored = replace(stored, situation=situation, facts=facts)
            await diagnose(talk, stored, chosen=True)
        case ["and", situation] if situation in SITUATIONS:
            await diagnose(talk, await _read_as(talk, stored, situation), chosen=True)
        case ["open"]:
            await tell_message(talk, stored)
        case ["save"]:
            await offer_deals(talk, f"r:{stored.id}", stored.author, back=back_row(talk, stored))
        case ["to", deal_id]:
            await _save(talk, stored, read_number(deal_id))
        case ["new"]:
            await _save_to_new(talk, stored)
        case ["proof"] if stored.deal_id is not None:
            await _keep_proof(talk, stored, stored.deal_id)
        case ["promise"]:
            await remind_of_promise(talk, stored)
        case ["remind"]:
            subject = talk.subject("reminder-answer", {"client": stored.author})
            await ask_when(talk, subject=subject, deal_id=stored.deal_id)
        case _:
            talk.say("gone")


def _corrected(stored: StoredReading, situation: str) -> dict[str, Json]:
    """The facts of a message that is something else; what it was read as stays to learn from."""
    read_as = stored.facts.get("message_read_as", stored.situation)
    return {**_facts_as(stored, situation), "message_read_as": read_as}


def _facts_as(stored: StoredReading, situation: str) -> dict[str, Json]:
    """The facts under another situation; of several sentences none was found to show it."""
    facts = {**stored.facts, "message_situation": situation}
    sentence = str(facts.get("message_sentence", ""))
    if len(stored.text.strip()) > len(sentence) + _END_MARKS:
        facts.pop("message_sentence", None)
    return facts


async def _read_as(talk: Talk, stored: StoredReading, situation: str) -> StoredReading:
    """The same message once more, for what else it asks."""
    facts = _facts_as(stored, situation)
    reading_id = await talk.unit.readings.add(
        talk.user.id,
        text=stored.text,
        author=stored.author,
        language=stored.language,
        situation=situation,
        facts=facts,
        deal_id=stored.deal_id,
        now=talk.now,
    )
    return replace(stored, id=reading_id, situation=situation, facts=facts, kept=False)


async def _keep_proof(talk: Talk, stored: StoredReading, deal_id: int) -> None:
    """The client's yes with his words, of the time when he wrote it: the user wants it kept."""
    await talk.unit.readings.keep(talk.user.id, stored.id, deal_id)
    letters = await talk.unit.dealings.events_like(talk.user.id, deal_id, "recap_")
    # Telegram tells whole seconds: a quick yes still comes behind the letter that it is to
    sent = [each.at for each in letters if each.kind in RECAP_SENT]
    said_at = max([stored.written_at, *sent])
    await talk.unit.dealings.note(
        talk.user.id,
        deal_id,
        "proof",
        facts={"text": stored.text[:QUOTED]},
        source=f"proof:{stored.id}",
        now=said_at,
    )
    talk.show(talk.text("proof-kept"), ((talk.button("deal-open", f"d:{deal_id}:show"),),))


async def _walk_through(talk: Talk, stored: StoredReading) -> None:
    """Start the situation's scenario; a second tap shows where it stands."""
    scenario = SITUATIONS[stored.situation].scenario
    running = any(
        frame.given.get("reading") == stored.id and frame.scenario == scenario
        for frame in (*talk.session.frames, *talk.session.parked)
    )
    if scenario is None or scenario not in talk.catalogue:
        talk.say("gone")
    elif running:
        await walk(talk, Went(Verb.REPEAT))
    else:
        given = price_told(stored) if stored.deal_id is None else None
        await begin(talk, scenario, given, deal_id=stored.deal_id, reading=stored)


async def _save(talk: Talk, stored: StoredReading, deal_id: int) -> None:
    deal = await talk.unit.dealings.find_deal(talk.user.id, deal_id)
    if deal is None:
        talk.say("gone")
        return
    await talk.unit.readings.keep(talk.user.id, stored.id, deal_id)
    await _note(talk, replace(stored, kept=True), deal_id)
    await talk.unit.dealings.set_turn(talk.user.id, deal_id, "mine", talk.now)
    values: dict[str, object] = (
        {"language": stored.language} if stored.language in LANGUAGES else {}
    )
    await talk.unit.dealings.change_deal(talk.user.id, deal_id, values, talk.now)
    talk.show(
        talk.text("deal-saved", {"client": talk.client_name(deal)}),
        (
            (talk.button("deal-open", f"d:{deal_id}:show"),),
            *next_rows(talk, replace(stored, deal_id=deal_id, kept=True)),
        ),
    )


async def _note(talk: Talk, stored: StoredReading, deal_id: int) -> None:
    """That the client wrote, as a line of the deal's timeline; his words only after a yes."""
    facts: dict[str, Json] = {"situation": stored.situation}
    if stored.kept:
        facts["text"] = stored.text[:QUOTED]
    await talk.unit.dealings.note(
        talk.user.id,
        deal_id,
        "message",
        facts=facts,
        source=f"reading:{stored.id}",
        now=talk.now,
    )


async def _save_to_new(talk: Talk, stored: StoredReading) -> None:
    """A new deal for this message: at once where the author is known, else his name is asked."""
    if stored.deal_id is not None:
        await _save(talk, stored, stored.deal_id)
        return
    if not await has_room_for_deal(talk):
        return
    deal_id = await add_deal(talk, stored.author or "")
    await _save(talk, stored, deal_id)
