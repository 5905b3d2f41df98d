"""A client's message: what it is, what to do and why, replies ready to send, and what next."""

from dataclasses import replace
from html import escape

from bot.answers.deals import offer_deals
from bot.answers.drafts import deal_client, fold_rules, hand_over
from bot.answers.keeping import add_deal
from bot.answers.knowledge import facts_of_deal, likely_currency
from bot.answers.numbers import read_number
from bot.answers.reminders import ask_when
from bot.answers.render import option_label
from bot.answers.rows import in_rows
from bot.answers.talk import Talk
from bot.answers.walk import begin, walk
from bot.messages import Button, Rows
from bot.storage import StoredReading
from bot.texts import LANGUAGES, text_key
from bot.texts.values import show, show_day
from scenarios.engine.events import Digressed, Heard, Verb, Went
from scenarios.engine.facts import Json
from scenarios.engine.steps import Hear
from scenarios.playbook.follow_ups import RECAP_SENT
from scenarios.playbook.situations import SITUATIONS
from scenarios.reading.deadlines import find_terms
from scenarios.reading.message import Reading, facts_of
from scenarios.reckoning.concessions import less
from scenarios.reckoning.values import money_in, number_in, put_money

_LIKELY = 3
_QUOTED = 300
"""Characters of the client's own words that are quoted back."""
_BRIEF = 3
"""Words of a message that says no more than yes."""
_HALF = 50
_ANSWERS = {"agreement": "accepted", "stalling": "silent"}
_MONEY_TALK = ("price_objection", "discount_request", "future_promise")


async def take_message(
    talk: Talk, text: str, reading: Reading, *, author: str | None = None
) -> None:
    """Diagnose a client's message and hand over replies; or take it as the answer waited for."""
    deal = None if author is None else await talk.unit.dealings.deal_of_client(talk.user.id, author)
    currency = (deal.currency if deal else None) or likely_currency(talk)
    facts = facts_of(reading, currency)
    if await _answers_what_was_sent(talk, reading, facts, author):
        return
    reading_id = await talk.unit.readings.add(
        talk.user.id,
        text=text,
        author=author,
        language=reading.language,
        situation=reading.primary,
        facts=facts,
        deal_id=None if deal is None else deal.id,
        now=talk.now,
    )
    stored = await talk.unit.readings.find(talk.user.id, reading_id)
    if stored is not None:
        if deal is not None:
            await _note(talk, stored, deal.id)
            await talk.unit.dealings.set_turn(talk.user.id, deal.id, "mine", talk.now)
        await _diagnose(talk, stored, reading)
    await walk(talk, Digressed())


async def _answers_what_was_sent(
    talk: Talk, reading: Reading, facts: dict[str, Json], author: str | None
) -> bool:
    """Go on with a walk that waits for the client's answer, where this message is one."""
    frame = talk.session.top
    if frame is None:
        return False
    step = talk.catalogue[frame.scenario].by_name[frame.step]
    if not isinstance(step, Hear):
        return False
    client = frame.given.get("deal_client")
    if author is not None and client is not None and client != author:
        return False
    if reading.primary == "neutral":
        return False
    answer = _ANSWERS.get(reading.primary, "insists")
    if answer == "insists" and reading.primary in _MONEY_TALK and "message_amount" in facts:
        answer = "offers"
    talk.say("walk-heard", {"answer": option_label(talk, frame.scenario, step.name, answer)})
    await walk(talk, Heard(answer, facts))
    return True


async def hear_sum(talk: Talk, reading: Reading) -> None:
    """A bare sum typed where the client's answer is waited for: it is what he offers."""
    top = talk.session.top
    known = None if top is None else top.facts.get("deal_currency")
    currency = str(known or likely_currency(talk))
    talk.say("walk-heard", {"answer": talk.text(text_key("walk-hear", "offers"))})
    await walk(talk, Heard("offers", facts_of(reading, currency)))


async def _diagnose(talk: Talk, stored: StoredReading, reading: Reading | None) -> None:
    """Say what the message is and hand over its replies."""
    situation = SITUATIONS[stored.situation]
    key = text_key("situation", situation.id)
    language = talk.user.language
    parts = [_head(talk, key, sure=reading is None or reading.is_sure)]
    sentence = str(stored.facts.get("message_sentence", ""))
    if sentence:
        parts.append(f"<blockquote>{escape(sentence[:_QUOTED], quote=False)}</blockquote>")
    parts.append(talk.texts.note(language, key, "hint"))
    if found := _found(talk, stored):
        parts.append(found)
    parts.append(talk.texts.note(language, key, "why") + fold_rules(talk, situation.rules))
    if reading is not None and reading.also:
        names = ", ".join(
            talk.text(text_key("situation", each, "button")) for each in reading.also[:_LIKELY]
        )
        parts.append(talk.text("diagnosis-also", {"names": names}))
    if stored.language not in LANGUAGES:
        parts.append(talk.text(text_key("diagnosis-language", stored.language)))
    rows = () if reading is None or reading.is_sure else _likely_rows(talk, stored, reading)
    talk.send("\n\n".join(parts), rows)
    if situation.replies:
        await _hand_over_replies(talk, stored)
    rows = _next_rows(talk, stored)
    if await _confirms(talk, stored):
        rows = ((talk.button("next-proof", f"r:{stored.id}:proof"),), *rows)
    talk.say("diagnosis-next", buttons=rows)


async def _confirms(talk: Talk, stored: StoredReading) -> bool:
    """Whether it is the yes to the main points that were sent (CO7); an "OK" is enough."""
    is_brief = stored.situation == "neutral" and len(stored.text.split()) <= _BRIEF
    if stored.deal_id is None or not (stored.situation == "agreement" or is_brief):
        return False
    recaps = await talk.unit.dealings.events_like(talk.user.id, stored.deal_id, "recap_")
    proofs = await talk.unit.dealings.events_like(talk.user.id, stored.deal_id, "proof")
    sent = [event.at for event in recaps if event.kind in RECAP_SENT]
    return bool(sent) and (not proofs or proofs[-1].at < sent[-1])


async def _keep_proof(talk: Talk, stored: StoredReading, deal_id: int) -> None:
    """The client's yes with its day and his words: the user wants it kept."""
    await talk.unit.readings.keep(talk.user.id, stored.id, deal_id)
    await talk.unit.dealings.note(
        talk.user.id,
        deal_id,
        "proof",
        facts={"text": stored.text[:_QUOTED]},
        source=f"proof:{stored.id}",
        now=talk.now,
    )
    talk.show(talk.text("proof-kept"), ((talk.button("deal-open", f"d:{deal_id}:show"),),))


def _head(talk: Talk, key: str, *, sure: bool) -> str:
    name = f"<b>{talk.text(key)}</b>"
    return name if sure else f"{name}\n{talk.text('diagnosis-unsure')}"


def _found(talk: Talk, stored: StoredReading) -> str:
    """The amounts and times in it."""
    own = talk.user.language
    lines: list[str] = []
    for name in ("message_sums", "message_amount", "message_percent"):
        if name in stored.facts and not (name == "message_amount" and lines):
            value = str(show(stored.facts[name], own, html=False))
            lines.append(talk.text(text_key("diagnosis", name), {"value": value}))
    language = stored.language if stored.language in LANGUAGES else own
    for term in find_terms(stored.text, language=language, now=stored.at, zone=talk.zone):
        facts: dict[str, Json] = {"words": term.words, "day": show_day(term.at, talk.zone, own)}
        lines.append(talk.text("diagnosis-time", facts))
    return "\n".join(lines)


def _lowered_price(facts: dict[str, Json]) -> dict[str, Json]:
    """The deal's price less the percentage named, where that is a discount and not below the floor.

    "I pay 50% in advance" names a percentage too.
    """
    price, percent = money_in(facts, "deal_price"), number_in(facts, "message_percent")
    if price is None or percent is None or percent >= _HALF:
        return {}
    lowered, floor = less(price, percent), money_in(facts, "deal_floor")
    if floor is not None and (floor.currency != lowered.currency or lowered < floor):
        return {}
    return {"new_price": put_money(lowered)}


def _client(stored: StoredReading) -> str:
    """Whom the replies are for: the deal's client, else who wrote, else nobody known."""
    if stored.deal_id is not None:
        return deal_client(stored.deal_id)
    return f"message:{stored.id}" if stored.author is None else f"from:{stored.author}"


async def _hand_over_replies(talk: Talk, stored: StoredReading) -> None:
    situation = SITUATIONS[stored.situation]
    deal = (
        None
        if stored.deal_id is None
        else await talk.unit.dealings.find_deal(talk.user.id, stored.deal_id)
    )
    facts = {**stored.facts, **facts_of_deal(deal)}
    facts |= _lowered_price(facts)
    await hand_over(
        talk,
        talk.text("diagnosis-replies"),
        [text_key("reply", situation.id, name) for name in situation.replies],
        facts,
        language=stored.language if stored.language in LANGUAGES else talk.user.language,
        client=_client(stored),
        price=("new_price",),
        manner=None if deal is None else deal.register,
    )


def _likely_rows(talk: Talk, stored: StoredReading, reading: Reading) -> Rows:
    likely = [name for name, _ in reading.ranked[1 : _LIKELY + 1]]
    return in_rows([_situation_button(talk, stored.id, name) for name in likely])


def _situation_button(talk: Talk, reading_id: int, situation: str) -> Button:
    return Button(
        talk.text(text_key("situation", situation, "button")), f"r:{reading_id}:is:{situation}"
    )


def _next_rows(talk: Talk, stored: StoredReading) -> Rows:
    buttons = [
        talk.button("next-other", f"r:{stored.id}:other"),
        talk.button("next-remind", f"r:{stored.id}:remind"),
    ]
    if stored.deal_id is None:
        buttons.insert(1, talk.button("next-save", f"r:{stored.id}:save"))
    elif not stored.kept:
        buttons.insert(1, talk.button("next-keep", f"r:{stored.id}:to:{stored.deal_id}"))
    if SITUATIONS[stored.situation].scenario in talk.catalogue:
        buttons.insert(0, talk.button("next-walk", f"r:{stored.id}:walk"))
    return in_rows(buttons)


def _back_row(talk: Talk, stored: StoredReading) -> tuple[Button, ...]:
    """A question asked in the place of "what next" leads back to it."""
    return (talk.button("verb-back", f"r:{stored.id}:next"),)


async def press_reading(talk: Talk, reading_id: int, words: list[str]) -> None:
    """A button under a diagnosis: walk, other, next, is, save, to, new, remind."""
    stored = await talk.unit.readings.find(talk.user.id, reading_id)
    if stored is None:
        talk.say("gone")
        return
    match words:
        case ["walk"]:
            await _walk_through(talk, stored)
        case ["other"]:
            rows = in_rows([_situation_button(talk, stored.id, name) for name in SITUATIONS])
            talk.show(talk.text("diagnosis-which"), (*rows, _back_row(talk, stored)))
        case ["next"]:
            talk.show(talk.text("diagnosis-next"), _next_rows(talk, stored))
        case ["is", situation] if situation in SITUATIONS:
            if situation != stored.situation:
                await talk.unit.readings.correct(talk.user.id, stored.id, situation)
                stored = await talk.unit.readings.find(talk.user.id, reading_id)
            if stored is not None:
                await _diagnose(talk, stored, None)
        case ["save"]:
            await offer_deals(talk, f"r:{stored.id}", stored.author, back=_back_row(talk, stored))
        case ["to", deal_id]:
            await _save(talk, stored, read_number(deal_id))
        case ["new"]:
            await _save_to_new(talk, stored)
        case ["proof"] if stored.deal_id is not None:
            await _keep_proof(talk, stored, stored.deal_id)
        case ["remind"]:
            subject = talk.subject("reminder-answer", {"client": stored.author})
            await ask_when(talk, subject=subject, deal_id=stored.deal_id)
        case _:
            talk.say("gone")


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
        await begin(talk, scenario, deal_id=stored.deal_id, reading=stored)


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
            *_next_rows(talk, replace(stored, deal_id=deal_id, kept=True)),
        ),
    )


async def _note(talk: Talk, stored: StoredReading, deal_id: int) -> None:
    """That the client wrote, as a line of the deal's timeline; his words only after a yes."""
    facts: dict[str, Json] = {"situation": stored.situation}
    if stored.kept:
        facts["text"] = stored.text[:_QUOTED]
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
    deal_id = await add_deal(talk, stored.author or "")
    await _save(talk, stored, deal_id)
