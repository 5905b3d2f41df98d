"""Deals: the list, the way to one and to its talks, where to save things."""

from collections import Counter
from collections.abc import Mapping, Sequence

from bot.answers.deal_change import press_change
from bot.answers.deal_export import export_deal, print_deal
from bot.answers.deal_follow_ups import hush, show_follow_ups, switch
from bot.answers.deal_history import show_history
from bot.answers.deal_papers import hand_over_recap
from bot.answers.deal_screen import show_deal
from bot.answers.deal_terms import mark_stage, show_stages, show_terms
from bot.answers.keeping import add_deal, keep_in_deal
from bot.answers.keyboards import APART
from bot.answers.limits import has_room_for_deal
from bot.answers.numbers import NO_NUMBER, read_number
from bot.answers.rows import cut_label, in_rows, label_with_name
from bot.answers.talk import Talk
from bot.answers.walk import begin
from bot.messages import MOST_LABEL, Button, Rows
from bot.storage import Deal, Stage
from bot.storage.dealings import CLOSED, SOON
from bot.texts import text_key
from bot.texts.values import show_day_of
from scenarios.catalogue import library_ids
from scenarios.engine.machine import recall
from scenarios.engine.session import Frame
from scenarios.forms.deal import FIELDS
from scenarios.playbook.follow_ups import KINDS

PAGE = 8
_SHORT = 14
"""Characters of a client's name and of his work, where one button shows both."""
_MOST_TITLE = MOST_LABEL - len("1. ")
"""Characters of a title that tells the state too; a number may come before it."""


async def list_deals(talk: Talk, page: int = 0, *, archived: bool = False) -> None:
    """The user's deals, what needs an action first, or those that were put away."""
    deals = await talk.unit.dealings.list_deals(
        talk.user.id,
        limit=PAGE + 1,
        offset=page * PAGE,
        today=talk.today,
        archived=archived,
    )
    if page > 0 and not deals:
        # fewer are left than there were when the button was shown
        await list_deals(talk, archived=archived)
        return
    rows = await _deal_rows(talk, deals[:PAGE])
    kind = "away" if archived else "page"
    turn = []
    if page > 0:
        turn.append(talk.button("deals-newer", f"d:0:{kind}:{page - 1}"))
    if len(deals) > PAGE:
        turn.append(talk.button("deals-older", f"d:0:{kind}:{page + 1}"))
    rows.append(turn)
    if archived:
        rows.append([talk.button("deals-back", "m:deals")])
        talk.show(talk.text("deals-archived"), _filled(rows))
        return
    last = [talk.button("deals-new", "d:0:new")]
    if await talk.unit.dealings.count_archived(talk.user.id):
        last.append(talk.button("deals-away", "d:0:away:0"))
    rows.append(last)
    many = len(deals) > PAGE or page > 0
    key = "deals-none" if not deals else "deals-title-many" if many else "deals-title"
    talk.show(talk.text(key), _filled(rows))


async def find_deals(talk: Talk, words: str) -> None:
    """/deals with words: those whose client or work holds them."""
    deals = await talk.unit.dealings.find_deals(talk.user.id, words, limit=PAGE)
    rows = await _deal_rows(talk, deals)
    rows.append([talk.button("deals-back", "m:deals")])
    key = "deals-found" if deals else "deals-not-found"
    talk.show(talk.text(key, {"words": words}), _filled(rows))


def _filled(rows: list[list[Button]]) -> Rows:
    return tuple(tuple(row) for row in rows if row)


async def _deal_rows(talk: Talk, deals: list[Deal]) -> list[list[Button]]:
    stages = await talk.unit.stages.of_deals(talk.user.id, [deal.id for deal in deals])
    titles = _titles(talk, deals, stages)
    return [[Button(titles[deal.id], f"d:{deal.id}:show")] for deal in deals]


def _titles(
    talk: Talk, deals: Sequence[Deal], stages: Mapping[int, Sequence[Stage]]
) -> dict[int, str]:
    """What each deal's button is called; two of one client by their work, else by a number."""
    titles = {deal.id: _title(talk, deal, stages.get(deal.id, ())) for deal in deals}
    for deal in _called_alike(deals, titles):
        if deal.thing:
            state = titles[deal.id].rpartition(APART)[2]
            parts = [cut_label(each, _SHORT) for each in (talk.client_name(deal), deal.thing)]
            title = APART.join((*parts, state))
            titles[deal.id] = title if len(title) <= _MOST_TITLE else APART.join(parts)
    seen = Counter[str]()
    for deal in _called_alike(deals, titles):
        title = titles[deal.id]
        seen[title] += 1
        titles[deal.id] = cut_label(f"{seen[title]}. {title}")
    return titles


def _called_alike(deals: Sequence[Deal], titles: Mapping[int, str]) -> list[Deal]:
    """The deals whose button is called like another's, in the order in which they were made."""
    count = Counter(titles[deal.id] for deal in deals)
    return sorted((each for each in deals if count[titles[each.id]] > 1), key=lambda one: one.id)


def _title(talk: Talk, deal: Deal, stages: Sequence[Stage] = ()) -> str:
    """The client, and what presses or else the state."""
    pressing = _pressing(talk, deal, stages)
    state = pressing or talk.text(text_key("deal-state", deal.state))
    return label_with_name(talk.client_name(deal), f"{APART}{state}")


def _pressing(talk: Talk, deal: Deal, stages: Sequence[Stage]) -> str | None:
    day = talk.today
    if deal.state in CLOSED:
        return None
    if any(each.paid_on is None and each.due_on and each.due_on < day for each in stages):
        return talk.text("deals-late")
    deadline = None if deal.state == "delivered" else deal.deadline
    if deadline is not None and deadline <= day + SOON:
        key = "deals-soon" if deadline >= day else "deals-over"
        return talk.subject(key, {"day": show_day_of(deadline, talk.locale)})
    return talk.text("deals-mine") if deal.turn == "mine" else None


async def offer_deals(
    talk: Talk, prefix: str, author: str | None, *, back: tuple[Button, ...] = ()
) -> None:
    """Ask to which deal something is saved: the latest ones or a new one.

    The question takes the place of the button's message: tapped twice, it is asked once.
    """
    deals = await talk.unit.dealings.list_deals(talk.user.id, limit=PAGE)
    deals.sort(key=lambda deal: deal.client != author)
    titles = _titles(talk, deals, {})
    buttons = [Button(titles[deal.id], f"{prefix}:to:{deal.id}") for deal in deals]
    # a label is no HTML
    label = talk.subject("deal-new-for", {"client": author}) if author else talk.text("deals-new")
    buttons.append(Button(cut_label(label), f"{prefix}:new"))
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
            await _begin_deal(talk)
        case _:
            talk.say("gone")


async def _begin_deal(talk: Talk) -> None:
    if await has_room_for_deal(talk):
        await begin(talk, "deal")


async def press_deal(talk: Talk, deal_id: int, words: list[str]) -> None:
    """A button of the deals: page, new, show, field, walk, plan, go, or a change by a tap."""
    if deal_id == 0:
        match words:
            case ["page" | "away" as which, page] if read_number(page) != NO_NUMBER:
                await list_deals(talk, read_number(page), archived=which == "away")
            case ["new"]:
                await _begin_deal(talk)
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
            talk.show(talk.text("walks-title"), in_rows(buttons))
        case ["plan"]:
            await begin(talk, "plan", deal_id=deal.id)
        case ["go", scenario] if scenario in library_ids():
            await begin(talk, scenario, deal_id=deal.id)
        case _:
            await _press_page(talk, deal, words)


async def _press_page(talk: Talk, deal: Deal, words: list[str]) -> None:
    """A button of a deal's pages: terms, stages, history, follow-ups, papers; else a change."""
    match words:
        case ["terms"]:
            await show_terms(talk, deal)
        case ["stages"]:
            await show_stages(talk, deal)
        case ["paid" | "unpaid" as action, position]:
            await mark_stage(talk, deal, read_number(position), is_paid=action == "paid")
        case ["history", page] if read_number(page) != NO_NUMBER:
            await show_history(talk, deal, read_number(page))
        case ["follow"]:
            await show_follow_ups(talk, deal)
        case ["hush", kind] if kind in KINDS:
            await hush(talk, deal, kind)
        case ["mute" | "heed" as action, kind] if kind in KINDS:
            await switch(talk, deal, kind, is_off=action == "mute")
        case ["recap"]:
            await hand_over_recap(talk, deal)
        case ["export"]:
            await export_deal(talk, deal)
        case ["print"]:
            await print_deal(talk, deal)
        case _:
            await press_change(talk, deal, words)


async def _client_of(talk: Talk, frame: Frame) -> str | None:
    """Who wrote the message that a walk began with, if that is known."""
    number = frame.given.get("reading")
    if not isinstance(number, int):
        return None
    reading = await talk.unit.readings.find(talk.user.id, number)
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
            if not await has_room_for_deal(talk):
                return
            name = await _client_of(talk, frame) or ""
            deal_id = await add_deal(talk, name)
        case _:
            pass
    if deal_id is None:
        talk.say("gone")
        return
    talk.session = talk.session.about(frame.id, str(deal_id))
    for kept in recall(talk.catalogue, frame):
        await keep_in_deal(talk, kept, deal_id)
    # only now: a talk that closes its deal plans what comes afterwards
    await talk.unit.plans.attach(talk.user.id, frame.id, deal_id)
    deal = await talk.unit.dealings.find_deal(talk.user.id, deal_id)
    if deal is not None:
        await show_deal(talk, deal)
