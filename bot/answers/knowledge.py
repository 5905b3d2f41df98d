"""What a walk starts with: facts of the user, of the deal and of the client's message."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.answers.talk import Talk
from bot.storage import Deal
from bot.texts import text_key
from scenarios.engine.facts import Json
from scenarios.forms.plan import FIELDS as PLAN
from scenarios.reckoning.money import Money
from scenarios.reckoning.values import dump_number, put_money

_CURRENCIES = {
    "ar": ("SAR", "EGP", "AED", "USD"),
    "en": ("USD", "EUR", "GBP", "INR"),
    "ru": ("RUB", "USD", "KZT", "EUR"),
}
"""Likely currencies of a language's freelancers, offered first; any other can be typed."""
LATER_TIMES = ("in_two_hours", "this_evening", "tomorrow")
"""Facts of the one-tap times: they move on with the clock."""
EVENING = time(19)
MORNING = time(10)


def facts_of_user(talk: Talk) -> dict[str, Json]:
    """Facts `profile_…`."""
    user = talk.user
    facts: dict[str, Json] = {f"profile_{name}": value for name, value in user.profile.items()}
    facts["profile_language"] = user.language
    facts["profile_likely_currency"] = likely_currency(talk)
    if user.currency is not None:
        facts["profile_currency"] = user.currency
    if user.zone is not None:
        facts["profile_zone"] = user.zone
    if user.trade is not None:
        facts["profile_trade"] = user.trade
    return facts


def facts_of_deal(deal: Deal | None) -> dict[str, Json]:
    """Facts `deal_…`; what is not known is left out."""
    if deal is None:
        return {}
    facts: dict[str, Json] = {}
    if deal.client:
        facts["deal_client"] = deal.client
    if deal.thing is not None:
        facts["deal_thing"] = deal.thing
    if deal.currency is not None:
        facts["deal_currency"] = deal.currency
    for name, money in (
        ("price", deal.price),
        ("floor", deal.floor),
        ("target", deal.target),
    ):
        if isinstance(money, Money):
            facts[f"deal_{name}"] = put_money(money)
    for name, words in (
        ("musts", deal.musts),
        ("walk_away", deal.walk_away),
        ("gives", deal.gives),
        ("asks", deal.asks),
    ):
        if words is not None:
            facts[f"deal_{name}"] = words
    if deal.hours is not None:
        facts["deal_hours"] = dump_number(deal.hours)
    return facts


def real_hourly(deal: Deal | None) -> dict[str, Json]:
    """What an hour of this deal brings at its present price; nothing where that is not known."""
    if deal is None or deal.price is None or not deal.hours:
        return {}
    return {"hourly": put_money(deal.price.times(1 / deal.hours))}


def plan_of(talk: Talk, deal: Deal) -> str | None:
    """The plan of a deal's negotiation in lines; None if none was made."""
    lines = [
        talk.text(text_key("deal-line", name), {"value": value})
        for name in PLAN
        if (value := facts_of_deal(deal).get(f"deal_{name}")) is not None
    ]
    return "\n".join((talk.text("plan-title"), *lines)) if deal.target is not None else None


def likely_currency(talk: Talk) -> str:
    """What a bare sum is in: the user's currency, or the likeliest of his language."""
    return talk.user.currency or _CURRENCIES[talk.user.language][0]


def guesses(talk: Talk) -> dict[str, Json]:
    """One-tap answers to the question for the currency."""
    likely = enumerate(_CURRENCIES[talk.user.language], 1)
    return {f"currency_guess_{number}": {"currency": code} for number, code in likely}


def later_times(talk: Talk) -> dict[str, Json]:
    """One-tap times: in two hours, this evening (while it is ahead), tomorrow morning."""
    facts: dict[str, Json] = {"in_two_hours": _at(talk.now + timedelta(hours=2))}
    evening = local_time(talk, 0, EVENING)
    if evening > talk.now:
        facts["this_evening"] = _at(evening)
    facts["tomorrow"] = _at(local_time(talk, 1, MORNING))
    return facts


def local_time(talk: Talk, days: int, at: time) -> datetime:
    """This time of day in the user's zone, so many days from today."""
    zone = ZoneInfo(talk.zone)
    day = talk.now.astimezone(zone).date() + timedelta(days=days)
    return datetime.combine(day, at, zone)


def _at(moment: datetime) -> Json:
    return {"at": moment.isoformat()}
