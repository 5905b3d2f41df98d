"""What happened to a deal: its timeline, and what was given away (P4)."""

from html import escape

from bot.answers.rows import in_rows
from bot.answers.talk import Talk
from bot.storage import Deal, DealEvent
from bot.texts import text_key
from bot.texts.values import show_alone, show_apart, show_time
from scenarios.engine.facts import Json
from scenarios.reckoning.money import Money, MoneyError
from scenarios.reckoning.values import money_in, put_money

PAGE = 15
_FACT = 120
_PRICE = "price"
TALK = "talk"
"""Fact of a line: the talk that kept it; told to nobody, but /stats goes by it."""


async def show_history(talk: Talk, deal: Deal, page: int) -> None:
    """A page of the timeline, the newest first."""
    events = await talk.unit.dealings.timeline(
        talk.user.id, deal.id, limit=PAGE + 1, offset=page * PAGE
    )
    older, shown = len(events) > PAGE, events[-PAGE:]
    lines = [talk.text("deal-timeline"), *(describe(talk, event) for event in shown)]
    if not shown:
        lines = [talk.text("deal-history-none")]
    buttons = []
    if page > 0:
        buttons.append(talk.button("deals-newer", f"d:{deal.id}:history:{page - 1}"))
    if older:
        buttons.append(talk.button("deals-older", f"d:{deal.id}:history:{page + 1}"))
    talk.show(
        "\n".join(lines),
        (*in_rows(buttons), (talk.button("deal-open", f"d:{deal.id}:show"),)),
    )


def describe(talk: Talk, event: DealEvent, *, html: bool = True) -> str:
    """A line of the timeline: when, what kind, the facts that tell the most; HTML or plain."""
    when = show_time(event.at, talk.zone, talk.locale)
    told, found = tell_facts(talk, event)
    facts = [escape(fact, quote=False) if html else fact for fact in found]
    return f"{when} — {told}" + (f": {show_apart(facts, talk.locale)}" if facts else "")


def tell_facts(talk: Talk, event: DealEvent) -> tuple[str, list[str]]:
    """What kind a line of the timeline is, and the facts that tell the most; plain."""
    told = talk.text(text_key("deal-event", event.kind))
    found = (_fact(talk, name, value) for name, value in event.facts.items())
    return told, [fact for fact in found if fact]


def _fact(talk: Talk, name: str, value: Json) -> str:
    if name == TALK:
        return ""
    match name:
        case "situation":
            return talk.text(text_key("situation", str(value), "button"))
        case "state":
            return talk.text(text_key("deal-state", str(value)))
        case "hourly":
            return talk.text("deal-hourly", {"value": value})
        case "days":
            return talk.text("deal-days", {"days": value})
        case _:
            return show_alone(value, talk.locale)[:_FACT]


async def note_price(talk: Talk, deal: Deal | None, price: Money, source: str) -> None:
    """Write down that a deal's price changed; what is given away is told from it."""
    if deal is None or deal.price is None or deal.price == price:
        return
    old, new = deal.price, price
    facts: dict[str, Json] = {"old": put_money(old), "new": put_money(new)}
    await talk.unit.dealings.note(
        talk.user.id, deal.id, _PRICE, facts=facts, source=f"{source}:price", now=talk.now
    )


async def given_away(talk: Talk, deal: Deal) -> tuple[Money | None, int]:
    """How far the price has come down from the first one named, and how often something was given.

    The sum is None where nothing came down.
    """
    changes = await talk.unit.dealings.events_like(talk.user.id, deal.id, _PRICE)
    times = len(await talk.unit.dealings.events_like(talk.user.id, deal.id, "concession"))
    first = next((money_in(event.facts, "old") for event in changes if event.kind == _PRICE), None)
    if first is None or deal.price is None:
        return None, times
    try:
        given = first - deal.price
    except MoneyError:
        return None, times
    return (given if given.amount > 0 else None), times
