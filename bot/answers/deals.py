"""Deals: the list, the way to one and to its talks, where to save things."""

from bot.answers.deal_screen import press_change, show_deal
from bot.answers.numbers import NO_NUMBER, read_number
from bot.answers.rows import in_rows
from bot.answers.talk import Talk
from bot.answers.walk import begin, keep_in_deal
from bot.messages import Button
from bot.storage import Deal
from bot.texts import text_key
from scenarios.catalogue import library_ids
from scenarios.engine.machine import recall
from scenarios.engine.session import Frame
from scenarios.forms.deal import FIELDS

PAGE = 8
_LABEL = 40


async def list_deals(talk: Talk, page: int = 0) -> None:
    """The user's deals, what is open first."""
    deals = await talk.unit.dealings.list_deals(talk.user.id, limit=PAGE + 1, offset=page * PAGE)
    rows = [[Button(_title(talk, deal), f"d:{deal.id}:show")] for deal in deals[:PAGE]]
    turn = []
    if page > 0:
        turn.append(talk.button("deals-newer", f"d:0:page:{page - 1}"))
    if len(deals) > PAGE:
        turn.append(talk.button("deals-older", f"d:0:page:{page + 1}"))
    rows.append(turn)
    rows.append([talk.button("deals-new", "d:0:new")])
    key = "deals-title" if deals else "deals-none"
    talk.show(talk.text(key), tuple(tuple(row) for row in rows if row))


def _title(talk: Talk, deal: Deal) -> str:
    state = talk.text(text_key("deal-state", deal.state))
    return f"{talk.client_name(deal)[:_LABEL]} · {state}"


async def offer_deals(
    talk: Talk, prefix: str, author: str | None, *, back: tuple[Button, ...] = ()
) -> None:
    """Ask to which deal something is saved: the latest ones or a new one.

    The question takes the place of the button's message: tapped twice, it is asked once.
    """
    deals = await talk.unit.dealings.list_deals(talk.user.id, limit=PAGE)
    deals.sort(key=lambda deal: deal.client != author)
    buttons = [Button(_title(talk, deal), f"{prefix}:to:{deal.id}") for deal in deals]
    # a label is no HTML
    label = talk.subject("deal-new-for", {"client": author}) if author else talk.text("deals-new")
    buttons.append(Button(label, f"{prefix}:new"))
    rows = tuple((button,) for button in buttons)
    talk.show(talk.text("deal-which"), (*rows, back) if back else rows)


async def choose_planned(talk: Talk) -> None:
    """/plan: of which deal is the negotiation planned?"""
    await offer_deals(talk, "p", None)


async def press_planned(talk: Talk, words: list[str]) -> None:
    """A button under that question: a deal, or a new one."""
    match words:
        case ["to", number]:
            deal = await talk.unit.dealings.find_deal(talk.user.id, read_number(number))
            if deal is None:
                talk.show(talk.text("deal-gone"))
            else:
                await begin(talk, "plan", deal_id=deal.id)
        case ["new"]:
            await begin(talk, "deal")
        case _:
            talk.say("gone")


async def press_deal(talk: Talk, deal_id: int, words: list[str]) -> None:
    """A button of the deals: page, new, show, field, walk, plan, go, or a change by a tap."""
    if deal_id == 0:
        match words:
            case ["page", page] if read_number(page) != NO_NUMBER:
                await list_deals(talk, read_number(page))
            case ["new"]:
                await begin(talk, "deal")
            case _:
                talk.say("gone")
        return
    deal = await talk.unit.dealings.find_deal(talk.user.id, deal_id)
    if deal is None:
        talk.show(talk.text("deal-gone"))
        return
    match words:
        case ["show"]:
            await show_deal(talk, deal)
        case ["field", field] if field in FIELDS:
            await begin(talk, "deal", {"field": field}, deal_id=deal.id)
        case ["walk"]:
            buttons = [
                talk.button(text_key(each), f"d:{deal.id}:go:{each}") for each in library_ids()
            ]
            talk.say("walks-title", buttons=in_rows(buttons))
        case ["plan"]:
            await begin(talk, "plan", deal_id=deal.id)
        case ["go", scenario] if scenario in library_ids():
            await begin(talk, scenario, deal_id=deal.id)
        case _:
            await press_change(talk, deal, words)


async def _client_of(talk: Talk, frame: Frame) -> str | None:
    """Who wrote the message that a walk began with, if that is known."""
    number = frame.given.get("reading")
    if not isinstance(number, int):
        return None
    reading = await talk.unit.dealings.find_reading(talk.user.id, number)
    return None if reading is None else reading.author


async def press_ended(talk: Talk, words: list[str]) -> None:
    """A button under a finished walk: save it to a deal, or to a new one."""
    frame = talk.session.finished
    if frame is None:
        talk.say("gone")
        return
    deal_id: int | None = None
    match words:
        case ["save"]:
            await offer_deals(talk, "e", await _client_of(talk, frame))
            return
        case ["to", number]:
            deal = await talk.unit.dealings.find_deal(talk.user.id, read_number(number))
            deal_id = None if deal is None else deal.id
        case ["new"] if frame.about is not None:
            deal_id = int(frame.about)  # tapped twice: the deal was made by the first tap
        case ["new"]:
            name = await _client_of(talk, frame) or ""
            deal_id = await talk.unit.dealings.add_deal(talk.user.id, name, talk.now)
        case _:
            pass
    if deal_id is None:
        talk.say("gone")
        return
    talk.session = talk.session.about(frame.id, str(deal_id))
    for kept in recall(talk.catalogue, frame):
        await keep_in_deal(talk, kept, deal_id)
    deal = await talk.unit.dealings.find_deal(talk.user.id, deal_id)
    if deal is not None:
        await show_deal(talk, deal)
