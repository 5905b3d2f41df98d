"""What a client's message is, what to do and why, replies ready to send, and what next."""

from collections.abc import Iterator
from datetime import timedelta
from html import escape

from bot.answers.drafts import deal_client, fold_rules, hand_over
from bot.answers.knowledge import facts_of_deal
from bot.answers.practice_choice import can_be_practised
from bot.answers.promises import dated_promise
from bot.answers.rows import in_rows
from bot.answers.talk import Talk
from bot.answers.walk import walk
from bot.messages import Button, Rows
from bot.storage import StoredReading
from bot.texts import LANGUAGES, text_key
from bot.texts.values import name_language, show_alone, show_day
from scenarios.engine.events import Digressed
from scenarios.engine.facts import Json
from scenarios.playbook.follow_ups import RECAP_SENT
from scenarios.playbook.rules import RULES
from scenarios.playbook.situations import SITUATIONS
from scenarios.reading.deadlines import find_terms
from scenarios.reading.message import SUM_FACTS, WORD_FACTS
from scenarios.reckoning.concessions import less
from scenarios.reckoning.values import money_in, number_in, put_money

QUOTED = 300
"""Characters of the client's own words that are quoted back."""
_BRIEF = 3
"""Words of a message that says no more than yes."""
_HALF = 50
_JUST_NOW = timedelta(hours=1)
"""Who asks later what to say has scrolled on, and may mean something else."""


async def diagnose(talk: Talk, stored: StoredReading, *, chosen: bool = False) -> None:
    """Say what the message is and hand over its replies.

    `chosen`: the user himself says what it is, so nothing else is offered.
    """
    situation = SITUATIONS[stored.situation]
    key = text_key("situation", situation.id)
    likely = [] if chosen else _names(stored, "message_likely")
    also = [] if chosen else _names(stored, "message_also")
    parts = [f"<b>{talk.text(key)}</b>"]
    if likely:
        parts[0] += f"\n{talk.text('diagnosis-unsure')}"
    sentence = str(stored.facts.get("message_sentence", ""))
    if sentence:
        parts.append(f"<blockquote>{escape(sentence[:QUOTED], quote=False)}</blockquote>")
    parts.append(talk.texts.note(talk.locale, key, "hint"))
    if found := _found(talk, stored):
        parts.append(found)
    parts.append(talk.texts.note(talk.locale, key, "why") + fold_rules(talk, _rules(stored)))
    if also:
        names = "\n".join(f"• {talk.text(text_key('situation', each))}" for each in also)
        parts.append(f"{talk.text('diagnosis-also')}\n{names}")
    if stored.language not in LANGUAGES:
        parts.append(_strange(talk, stored))
    buttons = [_situation_button(talk, stored.id, "is", name) for name in likely]
    if not chosen and dated_promise(talk, stored) is not None:
        buttons.append(talk.button("diagnosis-promise-remind", f"r:{stored.id}:promise"))
    talk.send("\n\n".join(parts), in_rows(buttons))
    if situation.replies:
        await _hand_over_replies(talk, stored)
    next_ = next_rows(talk, stored)
    if also:
        besides = [_situation_button(talk, stored.id, "and", name) for name in also]
        next_ = (*in_rows(besides), *next_)
    if await _confirms(talk, stored):
        next_ = ((talk.button("next-proof", f"r:{stored.id}:proof"),), *next_)
    talk.say("diagnosis-next", buttons=next_)


async def point_to_replies(talk: Talk) -> bool:
    """Answer "what do I say?" behind a diagnosis: its replies stand above, more are a tap away.

    False where no replies were handed over just now, or the talk in progress is about them.
    """
    stored = await talk.unit.readings.latest(talk.user.id)
    top = talk.session.top
    if stored is None or talk.now - stored.at > _JUST_NOW:
        return False
    if top is not None and top.given.get("reading") == stored.id:
        return False
    had = await talk.unit.handed.wordings(talk.user.id, _client(stored), _tongue(talk, stored))
    if not any(at >= stored.at for at in had.values()):
        return False
    buttons = [talk.button("diagnosis-more", f"r:{stored.id}:more")]
    if SITUATIONS[stored.situation].scenario in talk.catalogue:
        buttons.append(talk.button("next-walk", f"r:{stored.id}:walk"))
    talk.say("diagnosis-say", {"client": stored.author}, in_rows(buttons))
    await walk(talk, Digressed())
    return True


async def show_next(talk: Talk, stored: StoredReading, *, more: bool) -> None:
    """What next, with `more` behind its replies in wordings that this client has not had."""
    if more and SITUATIONS[stored.situation].replies:
        await _hand_over_replies(talk, stored)
    talk.show(talk.text("diagnosis-next"), next_rows(talk, stored))


def _tongue(talk: Talk, stored: StoredReading) -> str:
    """The language of the replies: the client's, if it is one of ours."""
    return stored.language if stored.language in LANGUAGES else talk.user.language


def _names(stored: StoredReading, name: str) -> list[str]:
    found = stored.facts.get(name)
    named = found if isinstance(found, list) else []
    return [each for each in named if isinstance(each, str) and each in SITUATIONS]


def _rules(stored: StoredReading) -> tuple[str, ...]:
    """What the advice rests on: the rules of the situation, and those of the red flags."""
    flags = stored.facts.get("message_rules")
    named = (
        [rule for rule in flags if isinstance(rule, str) and rule in RULES]
        if isinstance(flags, list)
        else []
    )
    return tuple(dict.fromkeys((*SITUATIONS[stored.situation].rules, *named)))


def _strange(talk: Talk, stored: StoredReading) -> str:
    """That the language is none of ours, and which it seems to be."""
    seems = stored.facts.get("message_language")
    if isinstance(seems, str) and (name := name_language(seems, talk.user.language)):
        return talk.text("diagnosis-language-named", {"language": name})
    return talk.text(text_key("diagnosis-language", stored.language))


async def _confirms(talk: Talk, stored: StoredReading) -> bool:
    """Whether it is the yes to the main points that were sent (CO7); an "OK" is enough."""
    is_brief = stored.situation == "neutral" and len(stored.text.split()) <= _BRIEF
    if stored.deal_id is None or not (stored.situation == "agreement" or is_brief):
        return False
    recaps = await talk.unit.dealings.events_like(talk.user.id, stored.deal_id, "recap_")
    proofs = await talk.unit.dealings.events_like(talk.user.id, stored.deal_id, "proof")
    sent = [event.at for event in recaps if event.kind in RECAP_SENT]
    return bool(sent) and (not proofs or proofs[-1].at < sent[-1])


def _found(talk: Talk, stored: StoredReading) -> str:
    """The sums, times, wishes, promises and red flags in it, a line each."""
    return "\n".join([*_sums(talk, stored), *_times(talk, stored), *_words(talk, stored)])


def _sums(talk: Talk, stored: StoredReading) -> Iterator[str]:
    named = [name for name in SUM_FACTS if name in stored.facts]
    told = [stored.facts[name] for name in named]
    others: list[Json] = []
    match stored.facts.get("message_sums"):
        case {"sums": list(sums)}:
            others = [each for each in sums if each not in told]
        case None if not named:
            named.append("message_amount")
        case _:
            pass
    for name in ("message_own_price", *named):
        if name in stored.facts:
            yield _value(talk, name, stored.facts[name])
    if others:
        yield _value(talk, "message_sums_besides" if told else "message_sums", {"sums": others})
    if "message_percent" in stored.facts:
        yield _value(talk, "message_percent", stored.facts["message_percent"])


def _value(talk: Talk, name: str, value: Json) -> str:
    shown = show_alone(value, talk.locale)
    return talk.text(text_key("diagnosis", name.removeprefix("message_")), {"value": shown})


def _times(talk: Talk, stored: StoredReading) -> Iterator[str]:
    language = stored.language if stored.language in LANGUAGES else talk.user.language
    for term in find_terms(stored.text, language=language, now=stored.written_at, zone=talk.zone):
        facts: dict[str, Json] = {
            "words": term.words,
            "day": show_day(term.at, talk.zone, talk.locale),
        }
        yield talk.text("diagnosis-time", facts)


def _words(talk: Talk, stored: StoredReading) -> Iterator[str]:
    """The client's own words for what he wants and promises, and those that warn."""
    for name in WORD_FACTS:
        found = stored.facts.get(name)
        for words in found if isinstance(found, list) else []:
            key = text_key("diagnosis", name.removeprefix("message_"))
            yield talk.text(key, {"words": words})
    if stored.facts.get("message_speaks_for") == "firm":
        yield talk.text("diagnosis-speaks-firm")


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


def price_told(stored: StoredReading) -> dict[str, Json]:
    """The price of a job of which no deal is known: the user named it in the talk."""
    own = stored.facts.get("message_own_price")
    return {} if own is None else {"deal_price": own}


def _manner(stored: StoredReading) -> str | None:
    """How somebody is written to of whom no deal is known: as he writes."""
    manner = stored.facts.get("message_manner")
    return manner if isinstance(manner, str) else None


async def _hand_over_replies(talk: Talk, stored: StoredReading) -> None:
    situation = SITUATIONS[stored.situation]
    deal = (
        None
        if stored.deal_id is None
        else await talk.unit.dealings.find_deal(talk.user.id, stored.deal_id)
    )
    facts = {**stored.facts, **price_told(stored), **facts_of_deal(deal)}
    facts |= _lowered_price(facts)
    await hand_over(
        talk,
        talk.text("diagnosis-replies"),
        [text_key("reply", situation.id, name) for name in situation.replies],
        facts,
        language=_tongue(talk, stored),
        client=_client(stored),
        price=("new_price",),
        manner=_manner(stored) if deal is None else deal.register,
    )


def _situation_button(talk: Talk, reading_id: int, action: str, situation: str) -> Button:
    """A button that names a situation: the message "is" it, or asks for it "and" something else."""
    label = talk.text(text_key("situation", situation, "button"))
    return Button(label, f"r:{reading_id}:{action}:{situation}")


def which_rows(talk: Talk, stored: StoredReading) -> Rows:
    """All situations, for who knows better, and the way back."""
    buttons = [_situation_button(talk, stored.id, "is", name) for name in SITUATIONS]
    return (*in_rows(buttons), back_row(talk, stored))


def next_rows(talk: Talk, stored: StoredReading) -> Rows:
    """What can be done with a message that was read."""
    buttons = [
        talk.button("next-check", f"k:{stored.id}:new"),
        talk.button("next-other", f"r:{stored.id}:other"),
        talk.button("next-remind", f"r:{stored.id}:remind"),
    ]
    if stored.deal_id is None:
        buttons.insert(2, talk.button("next-save", f"r:{stored.id}:save"))
    elif not stored.kept:
        buttons.insert(2, talk.button("next-keep", f"r:{stored.id}:to:{stored.deal_id}"))
    if SITUATIONS[stored.situation].scenario in talk.catalogue:
        buttons.insert(0, talk.button("next-walk", f"r:{stored.id}:walk"))
    if can_be_practised(stored):
        buttons.append(talk.button("next-practice", f"y:r:{stored.id}"))
    return in_rows(buttons)


def back_row(talk: Talk, stored: StoredReading) -> tuple[Button, ...]:
    """A question asked in the place of "what next" leads back to it."""
    return (talk.button("verb-back", f"r:{stored.id}:next"),)
