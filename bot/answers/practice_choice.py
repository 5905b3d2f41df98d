"""What is practised, how hard and with whom; then the client's first line."""

import hashlib
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from bot.answers.knowledge import likely_currency
from bot.answers.numbers import read_number
from bot.answers.practice_card import stop_practice
from bot.answers.practice_lines import HINTS, PRACTICE, find_current, hints_are_on
from bot.answers.rows import cut_label, in_rows
from bot.answers.talk import Talk
from bot.answers.walk import begin
from bot.messages import Button
from bot.storage import Deal, StoredReading
from bot.texts import LANGUAGES, text_key
from bot.texts.spoken import Wordings
from scenarios.practice.brief import Brief, Difficulty
from scenarios.practice.characters import CHARACTERS
from scenarios.practice.client import open_practice
from scenarios.practice.own_client import Wrote, brief_of, situation_of
from scenarios.practice.position import SITUATIONS
from scenarios.practice.practice import Practice
from scenarios.practice.prices import usual_price
from scenarios.practice.stored import to_json
from scenarios.reckoning.money import Money
from scenarios.reckoning.values import money_in, put_money

_MESSAGES = 3
"""Messages of a client's that make up what he wants."""
_CASES: Mapping[str, str] = MappingProxyType(
    {
        "raise_pushback": "raise",
        "free_work": "extra",
        "scope_creep": "extra",
        "revision_request": "extra",
        "rush_deadline": "days",
        "prepayment_pushback": "prepayment",
        "late_payment": "due",
    }
)
"""Situation -> what the user is told of his own numbers; else his price."""


async def choose_practice(talk: Talk) -> None:
    """Ask which situation; a practice in progress and the last client are offered first."""
    buttons = []
    if await find_current(talk) is not None:
        buttons.append(talk.button("practice-go-on", "y:on"))
    latest = await talk.unit.readings.latest(talk.user.id)
    if latest is not None and can_be_practised(latest):
        label = talk.subject("practice-this-client", {"client": latest.author})
        buttons.append(Button(cut_label(label), f"y:r:{latest.id}"))
    buttons += [_button(talk, ("situation", name, "button"), f"y:s:{name}") for name in SITUATIONS]
    talk.show(talk.text("practice-which"), in_rows(buttons))


async def press_practice(talk: Talk, words: list[str]) -> None:
    """A button of the choice, of the scorecard or below a diagnosis."""
    match words:
        case ["new"]:
            talk.pressed = None  # the scorecard stays
            await choose_practice(talk)
        case ["s", situation] if situation in SITUATIONS:
            _ask_how_hard(talk, f"y:l:{situation}")
        case ["l", situation, level] if situation in SITUATIONS and level in set(Difficulty):
            buttons = [
                _button(talk, ("practice-character", name), f"y:c:{situation}:{level}:{name}")
                for name in CHARACTERS
            ]
            talk.show(talk.text("practice-who"), in_rows(buttons))
        case ["c" | "again" as where, situation, level, name] if (
            situation in SITUATIONS and level in set(Difficulty) and name in CHARACTERS
        ):
            if where == "again":
                talk.pressed = None
            price = await _own_price(talk) or usual_price(likely_currency(talk))
            await _begin(talk, Brief(situation, Difficulty(level), name, price))
        case ["r", number]:
            talk.pressed = None  # the diagnosis keeps its other buttons
            _ask_how_hard(talk, f"y:r:{read_number(number)}")
        case ["r", number, level] if level in set(Difficulty):
            await _begin_with_client(talk, read_number(number), Difficulty(level))
        case ["on"]:
            await _go_on(talk)
        case ["hints", "on" | "off" as choice, number]:
            await _switch_hints(talk, read_number(number), choice)
        case _:
            talk.say("gone")


def can_be_practised(stored: StoredReading) -> bool:
    """Whether what this client wrote can be practised."""
    return situation_of([_wrote(stored)]) is not None


def _wrote(stored: StoredReading) -> Wrote:
    return Wrote(stored.situation, stored.facts, stored.text)


def _ask_how_hard(talk: Talk, data: str) -> None:
    buttons = [talk.button(f"practice-level-{each}", f"{data}:{each}") for each in Difficulty]
    talk.show(talk.text("practice-how-hard"), in_rows(buttons))


async def _begin_with_client(talk: Talk, reading_id: int, level: Difficulty) -> None:
    stored = await talk.unit.readings.find(talk.user.id, reading_id)
    if stored is None:
        talk.say("gone")
        return
    deal = None
    if stored.deal_id is not None:
        deal = await talk.unit.dealings.find_deal(talk.user.id, stored.deal_id)
    price = None if deal is None else await _due(talk, deal, stored.situation) or deal.price
    if price is not None and price.amount <= 0:
        price = None
    brief = brief_of(
        [_wrote(each) for each in await _messages(talk, stored)],
        level,
        price or await _own_price(talk) or usual_price(likely_currency(talk)),
        known=price is not None,
        client=_name(stored, deal),
        language=stored.language if stored.language in LANGUAGES else talk.user.language,
    )
    if brief is None:
        talk.say("gone")
    else:
        await _begin(talk, brief)


async def _due(talk: Talk, deal: Deal, situation: str) -> Money | None:
    """What the client owes, as the letters about it named it last; None where none is late."""
    if _CASES.get(situation) != "due":
        return None
    letters = await talk.unit.dealings.events_like(talk.user.id, deal.id, "payment_")
    named = (money_in(each.facts, "amount") for each in reversed(letters))
    return next((sum_ for sum_ in named if sum_ is not None), None)


async def _messages(talk: Talk, stored: StoredReading) -> Sequence[StoredReading]:
    """This message and those before it of the same client, the latest first."""
    if stored.deal_id is None and stored.author is None:
        return [stored]
    deal_id, author = stored.deal_id, stored.author if stored.deal_id is None else None
    earlier = await talk.unit.readings.list_latest(
        talk.user.id, deal_id=deal_id, author=author, limit=2 * _MESSAGES
    )
    return [stored, *(each for each in earlier if each.id < stored.id)][:_MESSAGES]


def _name(stored: StoredReading, deal: Deal | None) -> str | None:
    return (None if deal is None else deal.client) or stored.author


async def _begin(talk: Talk, brief: Brief) -> None:
    """A new talk; one in progress gets its scorecard first, the same one is only shown again."""
    current = await find_current(talk)
    if current is not None and current[1].brief == brief and not current[1].history:
        await begin(talk, PRACTICE)  # tapped twice
        return
    await stop_practice(talk)
    user = talk.user
    said = await talk.unit.practices.said(user.id, brief.character)
    seed = int.from_bytes(hashlib.sha256(f"{user.id}:{talk.update_id}".encode()).digest()[:6])
    wordings = Wordings(talk.texts, brief.language or user.language)
    practice = open_practice(brief, seed, said, wordings)
    number = await talk.unit.practices.begin(
        user.id,
        situation=brief.situation,
        character=brief.character,
        difficulty=str(brief.difficulty),
        body=to_json(practice),
        said=practice.ids,
        now=talk.now,
    )
    _show_case(talk, number, practice)
    await begin(talk, PRACTICE)


async def _switch_hints(talk: Talk, number: int, choice: str) -> None:
    """Hints on or off from now on; the button of an older talk only says so."""
    await talk.change_profile({HINTS: choice == "on"})
    current = await find_current(talk)
    if current is not None and current[0].id == number:
        _show_case(talk, number, current[1])
    else:
        talk.say(f"practice-hints-now-{choice}")


def _show_case(talk: Talk, number: int, practice: Practice) -> None:
    """How it goes, and the user's own numbers: what he must know before he answers."""
    brief = practice.brief
    key = text_key("practice-case", _CASES.get(brief.situation, "price"))
    facts = {"price": put_money(brief.price), "days": brief.days, "percent": brief.percent}
    other = "off" if hints_are_on(talk) else "on"
    talk.show(
        f"{talk.text('practice-begins')}\n\n{talk.text(key, facts)}",
        ((talk.button(f"practice-hints-{other}", f"y:hints:{other}:{number}"),),),
    )


async def _go_on(talk: Talk) -> None:
    if await find_current(talk) is None:
        talk.say("gone")
    else:
        await begin(talk, PRACTICE)


async def _own_price(talk: Talk) -> Money | None:
    """The price of one of his own deals, the most pressing first: numbers he knows."""
    deals = await talk.unit.dealings.list_deals(talk.user.id, limit=_MESSAGES)
    prices = (deal.price for deal in deals)
    return next((price for price in prices if price is not None and price.amount > 0), None)


def _button(talk: Talk, key: tuple[str, ...], data: str) -> Button:
    return Button(talk.text(text_key(*key)), data)
