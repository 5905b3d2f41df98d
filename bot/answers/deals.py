"""Deals: the list, one deal with its timeline, its fields to change, where to save things."""

from html import escape

from bot.answers.drafts import deal_client
from bot.answers.knowledge import plan_of, real_hourly
from bot.answers.numbers import NO_NUMBER, read_number
from bot.answers.render import moment_facts
from bot.answers.rows import in_rows
from bot.answers.talk import Talk
from bot.answers.walk import begin, keep_in_deal
from bot.messages import Button, Rows
from bot.storage import Deal, DealEvent
from bot.texts import text_key
from bot.texts.values import show, show_money, show_time
from scenarios.catalogue import library_ids
from scenarios.engine.facts import Json
from scenarios.engine.machine import recall
from scenarios.engine.session import Frame
from scenarios.forms.deal import FIELDS

STATES = (
    "lead",
    "quoted",
    "negotiating",
    "agreed",
    "in_progress",
    "delivered",
    "paid",
    "on_hold",
    "declined",
    "lost",
)
PAGE = 8
LINES = 10
_LABEL = 40
_FACT = 120


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


async def offer_deals(talk: Talk, prefix: str, author: str | None) -> None:
    """Ask to which deal something is saved: the latest ones or a new one."""
    deals = await talk.unit.dealings.list_deals(talk.user.id, limit=PAGE)
    deals.sort(key=lambda deal: deal.client != author)
    buttons = [Button(_title(talk, deal), f"{prefix}:to:{deal.id}") for deal in deals]
    label = talk.text("deal-new-for", {"client": author}) if author else talk.text("deals-new")
    buttons.append(Button(label, f"{prefix}:new"))
    talk.say("deal-which", buttons=tuple((button,) for button in buttons))


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
    """A button of the deals: page, new, show, field, walk, go, state, is, delete, erase."""
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
        case ["state"]:
            buttons = [
                Button(talk.text(text_key("deal-state", state)), f"d:{deal.id}:is:{state}")
                for state in STATES
            ]
            talk.show(
                talk.text("deal-which-state", {"client": talk.client_name(deal)}), in_rows(buttons)
            )
        case ["is", state] if state in STATES:
            await _change_state(talk, deal, state)
        case ["delete"]:
            row = (
                talk.button("deal-erase-yes", f"d:{deal.id}:erase"),
                talk.button("deal-erase-no", f"d:{deal.id}:show"),
            )
            talk.show(talk.text("deal-erase", {"client": talk.client_name(deal)}), (row,))
        case ["erase"]:
            await talk.unit.dealings.delete_deal(talk.user.id, deal.id)
            await talk.unit.handed.forget_client(talk.user.id, deal_client(deal.id))
            talk.show(talk.text("deal-erased", {"client": talk.client_name(deal)}))
        case _:
            talk.say("gone")


async def _change_state(talk: Talk, deal: Deal, state: str) -> None:
    if deal.state != state:
        await talk.unit.dealings.change_deal(talk.user.id, deal.id, {"state": state}, talk.now)
        await talk.unit.dealings.note(
            talk.user.id,
            deal.id,
            "state",
            facts={"state": state},
            source=f"state:{talk.update_id}",
            now=talk.now,
        )
    changed = await talk.unit.dealings.find_deal(talk.user.id, deal.id)
    if changed is not None:
        await show_deal(talk, changed)


async def show_deal(talk: Talk, deal: Deal) -> None:
    """One deal: its terms, what is next, what happened."""
    state = talk.text(text_key("deal-state", deal.state))
    lines = [f"<b>{escape(talk.client_name(deal), quote=False)}</b> · {state}"]
    for field, value in _fields(talk, deal).items():
        lines.append(talk.text(text_key("deal-line", field), {"value": value}))
    if deal.target is not None and (plan := plan_of(talk, deal)):
        lines.append("\n" + plan + "\n")
    reminder = await talk.unit.timetable.next_of_deal(talk.user.id, deal.id)
    if reminder is not None and reminder.text is not None:
        facts = {**moment_facts(talk, reminder.due_at), "what": reminder.text}
        lines.append(talk.text("deal-line-reminder", facts))
    events = await talk.unit.dealings.timeline(talk.user.id, deal.id, limit=LINES)
    if events:
        lines.append("\n" + talk.text("deal-timeline"))
        lines += [_event(talk, event) for event in events]
    talk.show("\n".join(lines), _deal_rows(talk, deal))


def _fields(talk: Talk, deal: Deal) -> dict[str, Json]:
    language = talk.user.language
    values: dict[str, Json] = {
        "thing": deal.thing,
        "price": None if deal.price is None else show_money(deal.price, language),
        "floor": None
        if deal.floor is None or deal.target is not None  # the plan tells it
        else show_money(deal.floor, language),
        "hours": None if deal.hours is None else f"{deal.hours.normalize():f}",
        "hourly": real_hourly(deal).get("hourly"),
        "terms": deal.terms,
        "next_action": deal.next_action,
    }
    return {name: value for name, value in values.items() if value is not None}


def _event(talk: Talk, event: DealEvent) -> str:
    """A line of the timeline: when, what kind, the fact that tells the most."""
    language = talk.user.language
    when = show_time(event.at, talk.zone, language)
    told = talk.text(text_key("deal-event", event.kind))
    facts = [
        talk.text(text_key("deal-state", str(value)))
        if name == "state"
        else talk.text("deal-hourly", {"value": value})
        if name == "hourly"
        else escape(str(show(value, language, html=False))[:_FACT], quote=False)
        for name, value in event.facts.items()
        if name != "situation"
    ]
    return f"{when} — {told}" + (f": {'; '.join(facts)}" if facts else "")


def _deal_rows(talk: Talk, deal: Deal) -> Rows:
    fields = [
        Button(
            talk.texts.note(talk.user.language, text_key("deal", field), "label"),
            f"d:{deal.id}:field:{field}",
        )
        for field in FIELDS
    ]
    more = [
        talk.button("menu-walk", f"d:{deal.id}:walk"),
        talk.button("deal-plan", f"d:{deal.id}:plan"),
        talk.button("deal-change-state", f"d:{deal.id}:state"),
        talk.button("deal-remind", f"n:{deal.id}"),
        talk.button("deal-delete", f"d:{deal.id}:delete"),
        talk.button("deals-back", "m:deals"),
    ]
    return (*in_rows(fields), *in_rows(more))


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
