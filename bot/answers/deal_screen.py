"""One deal on the screen: how it stands, what comes next, what happened."""

from collections.abc import Mapping
from html import escape

from bot.answers.deal_history import describe, given_away
from bot.answers.knowledge import plan_of, real_hourly
from bot.answers.render import moment_facts
from bot.answers.rows import in_rows
from bot.answers.talk import Talk
from bot.messages import Button, Rows
from bot.storage import Deal, Stage
from bot.texts import text_key
from bot.texts.values import show_date, show_money, show_number
from scenarios.engine.facts import Json
from scenarios.reckoning.money import Money, totals
from scenarios.reckoning.values import money_in

LINES = 5
"""Lines of the timeline that the screen of a deal shows; the rest is behind a button."""
_BALANCE = ("paid", "given", "given-times", "given-nothing", "hourly")


async def show_deal(talk: Talk, deal: Deal) -> None:
    """One deal: its terms, whose turn it is, what is next, what happened."""
    state = talk.text(text_key("deal-state", deal.state))
    lines = [f"<b>{escape(talk.client_name(deal), quote=False)}</b> · {state}"]
    if deal.archived:
        lines.append(talk.text("deal-archived"))
    stages = await talk.unit.stages.of_deal(talk.user.id, deal.id)
    values = {**_worth(talk, deal), **await _given(talk, deal), **_course(talk, deal, stages)}
    lines += _lines(talk, values)
    if deal.target is not None and (plan := plan_of(talk, deal)):
        lines.append("\n" + plan + "\n")
    reminder = await talk.unit.timetable.next_of_deal(talk.user.id, deal.id)
    if reminder is not None and reminder.text is not None:
        facts = {**moment_facts(talk, reminder.due_at), "what": reminder.text}
        lines.append(talk.text("deal-line-reminder", facts))
    events = await talk.unit.dealings.timeline(talk.user.id, deal.id, limit=LINES)
    if events:
        lines.append("\n" + talk.text("deal-timeline"))
        lines += [describe(talk, event) for event in events]
    talk.show("\n".join(lines), _rows(talk, deal))


async def tell_balance(talk: Talk, deal: Deal, stages: list[Stage]) -> list[str]:
    """How much is paid, what was given away, what an hour brings: HTML without tags."""
    values = {**_paid(talk, stages, deal.price), **await _given(talk, deal), **_worth(talk, deal)}
    return _lines(talk, {name: value for name, value in values.items() if name in _BALANCE})


def _lines(talk: Talk, values: Mapping[str, Json]) -> list[str]:
    return [
        talk.text(
            text_key("deal-line", name), value if isinstance(value, dict) else {"value": value}
        )
        for name, value in values.items()
        if value is not None
    ]


def _worth(talk: Talk, deal: Deal) -> dict[str, Json]:
    """What it is about and what it brings."""
    locale, hourly = talk.locale, money_in(real_hourly(deal), "hourly")
    rate: dict[str, Json] = {"hourly": None if hourly is None else show_money(hourly, locale)}
    if deal.price is not None and deal.hours is None:
        rate = {"hourly-unknown": {}}
    return {
        "thing": deal.thing,
        "price": None if deal.price is None else show_money(deal.price, locale),
        "floor": None
        if deal.floor is None or deal.target is not None  # the plan tells it
        else show_money(deal.floor, locale),
        "hours": None if deal.hours is None else show_number(deal.hours, locale),
        **rate,
    }


async def _given(talk: Talk, deal: Deal) -> dict[str, Json]:
    """What was given away so far: in money, and how often (P4)."""
    money, times = await given_away(talk, deal)
    if money is not None:
        facts: dict[str, Json] = {"value": show_money(money, talk.locale), "count": times}
        return {"given": facts}
    if times:
        return {"given-times": {"count": times}}
    return {} if deal.price is None else {"given-nothing": {}}


def _course(talk: Talk, deal: Deal, stages: list[Stage]) -> dict[str, Json]:
    """Where it stands: the money, the days, the rounds, whose turn it is."""
    locale, day = talk.locale, talk.today
    values: dict[str, Json] = {**_paid(talk, stages, deal.price)}
    if deal.deadline is not None:
        days = (deal.deadline - day).days
        name = "deadline" if days >= 0 else "deadline-over"
        values[name] = {"value": show_date(deal.deadline, locale), "days": abs(days)}
    if deal.rounds is not None:
        used = deal.rounds_used or 0
        left = max(deal.rounds - used, 0)
        values["rounds"] = {"count": deal.rounds, "used": used, "left": left}
    values["terms"] = deal.terms
    if deal.turn is not None and deal.turn_at is not None:
        since = show_date(talk.day_of(deal.turn_at), locale)
        values[f"turn-{deal.turn}"] = {"since": since}
    values["next_action"] = deal.next_action
    if deal.register is not None:
        values["register"] = talk.text(text_key("deal-register", deal.register))
    return values


def _paid(talk: Talk, stages: list[Stage], price: Money | None) -> dict[str, Json]:
    """How much of the stages is paid, which is the next, and whether they still make the price."""
    if not stages:
        return {}
    locale = talk.locale
    whole = totals(stage.amount for stage in stages)
    paid = totals(stage.amount for stage in stages if stage.paid_on is not None)
    found: dict[str, Json] = {
        "value": _in_words(paid or [whole[0].times(0)], locale),
        "whole": _in_words(whole, locale),
    }
    lines: dict[str, Json] = {"paid": found}
    if price is not None and whole != [price]:
        lines["stages-differ"] = {"value": _in_words(whole, locale)}
    following = next((stage for stage in stages if stage.paid_on is None), None)
    if following is not None:
        facts: dict[str, Json] = {"value": show_money(following.amount, locale)}
        if following.due_on is not None:
            facts["day"] = show_date(following.due_on, locale)
        lines["next-stage"] = facts
    return lines


def _in_words(sums: list[Money], locale: str) -> str:
    """Sums side by side: of several currencies there is no total."""
    return " + ".join(show_money(each, locale) for each in sums)


def _rows(talk: Talk, deal: Deal) -> Rows:
    def button(key: str, action: str) -> Button:
        return talk.button(key, f"d:{deal.id}:{action}")

    return in_rows(
        [
            button("menu-walk", "walk"),
            button("deal-plan", "plan"),
            button("deal-terms-of", "terms"),
            button("deal-stages", "stages"),
            button("deal-turn", "turn"),
            button("deal-change-state", "state"),
            talk.button("deal-remind", f"n:{deal.id}"),
            button("deal-follow-ups", "follow"),
            button("deal-history", "history:0"),
            button("deal-more", "more"),
            talk.button("deals-back", "m:deals"),
        ]
    )
