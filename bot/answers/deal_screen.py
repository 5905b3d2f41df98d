"""One deal on the screen: its terms, its plan, its timeline, and what a tap changes of it."""

from dataclasses import replace
from html import escape

from bot.answers.drafts import deal_client
from bot.answers.knowledge import plan_of, real_hourly
from bot.answers.render import moment_facts
from bot.answers.rows import in_rows
from bot.answers.talk import Talk
from bot.messages import Button, Rows
from bot.storage import Deal, DealEvent
from bot.texts import text_key
from bot.texts.values import show, show_money, show_time
from scenarios.engine.facts import Json
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
REGISTERS = ("polite", "formal", "plain")
"""How a client can be written to; polite is what is said where nothing was chosen."""
LINES = 10
_FACT = 120


async def press_change(talk: Talk, deal: Deal, words: list[str]) -> None:
    """A button that changes a deal: register, write, state, is, delete, erase."""
    match words:
        case ["register"]:
            buttons = [
                talk.button(text_key("deal-register", name), f"d:{deal.id}:write:{name}")
                for name in REGISTERS
            ]
            talk.show(talk.text("deal-which-register"), in_rows(buttons))
        case ["write", register] if register in REGISTERS:
            await _change_register(talk, deal, register)
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


async def _change_register(talk: Talk, deal: Deal, register: str) -> None:
    chosen = None if register == "polite" else register
    await talk.unit.dealings.change_deal(talk.user.id, deal.id, {"register": chosen}, talk.now)
    await show_deal(talk, replace(deal, register=chosen))


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
        "register": None
        if deal.register is None
        else talk.text(text_key("deal-register", deal.register)),
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
        talk.button("deal-register", f"d:{deal.id}:register"),
        talk.button("deal-change-state", f"d:{deal.id}:state"),
        talk.button("deal-remind", f"n:{deal.id}"),
        talk.button("deal-delete", f"d:{deal.id}:delete"),
        talk.button("deals-back", "m:deals"),
    ]
    return (*in_rows(fields), *in_rows(more))
