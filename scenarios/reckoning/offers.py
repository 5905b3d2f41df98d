"""A quote, a client's offer for it and what was agreed in the end, as facts (PR1, P3, P4)."""

from collections.abc import Sequence
from contextlib import suppress
from decimal import Decimal
from typing import TypeAlias

from scenarios.engine.facts import Facts, Json
from scenarios.reckoning.concessions import rounded, share_of
from scenarios.reckoning.money import Money, MoneyError
from scenarios.reckoning.packages import Packages, PackagesError, trade_packages
from scenarios.reckoning.pricing import (
    USUAL_MONTH_HOURS,
    itemise,
    reckon_quote,
    stage_count,
    stages,
)
from scenarios.reckoning.values import (
    dump_items,
    dump_number,
    dump_percent,
    dump_stages,
    money_in,
    money_of,
    number_in,
    number_of,
    put_money,
)

Parts: TypeAlias = Sequence[tuple[str, Decimal | None]]
"""Parts of a job: name and hours, None where they are not known."""
_CENT = Decimal("0.01")
_REACH = Decimal("2.5")
"""The source agreed at 2 to 2.5 times the sum first offered (PR1)."""


def reckon_facts(facts: Facts) -> dict[str, Json]:
    """Comfortable price, floor and hourly rate; how an agency's range fits the price (PR1)."""
    month_hours = int(number_in(facts, "profile_month_hours") or USUAL_MONTH_HOURS)
    quote = reckon_quote(
        hours=number_of(facts, "hours"),
        income=money_of(facts, "income"),
        costs=money_in(facts, "costs"),
        month_hours=month_hours,
    )
    found: dict[str, Json] = {
        "month_hours": month_hours,
        "hourly": put_money(quote.hourly),
        "comfortable": put_money(quote.comfortable),
    }
    if quote.floor is not None:
        found["floor"] = put_money(quote.floor)
    top = money_in(facts, "range_top")
    if top is not None and top.currency == quote.comfortable.currency:
        found["range_fit"] = "below" if top < quote.comfortable else "within"
    return found


def take_apart(facts: Facts, parts: Parts) -> dict[str, Json]:
    """The price in items (PR2) and stages (P3, PP1)."""
    price = money_of(facts, "price")
    cut = stages(price, stage_count(number_in(facts, "hours")))
    found: dict[str, Json] = {
        "stages": dump_stages(cut),
        "stage_count": len(cut),
        "first_stage": put_money(cut[0]),
    }
    if parts:
        found["items"] = dump_items(itemise(price, parts))
        found["first_item"] = parts[0][0]
    return found


def smallest_part(facts: Facts, parts: Parts) -> dict[str, Json]:
    """The part that weighs the least, with its share of the job's hours; none if not known."""
    known = [(name, hours) for name, hours in parts if hours is not None]
    if not parts or len(known) < len(parts):
        return {}
    name, least = min(known, key=lambda part: part[1])
    whole = sum((hours for _, hours in known), Decimal(0))
    share = (number_of(facts, "hours") * least / whole).quantize(_CENT)
    return {"smallest": {"parts": [{"name": name, "weight": dump_number(share)}]}} if share else {}


def offer_packages(facts: Facts, parts: Parts, less: Parts, more: Decimal) -> Packages | None:
    """The three offers; None where answers that were mended no longer fit each other.

    Args:
        facts: with `price` and `hours`.
        parts: of the job. One that is left out leaves with the price that the quote names.
        less: what the lean offer leaves out; what is no part of the quote goes by its hours.
        more: hours that the wide offer adds.
    """
    price = money_of(facts, "price")
    priced = dict(itemise(price, parts)) if parts else {}
    hours = sum((each for _, each in less if each is not None), Decimal(0))
    saved = [priced[name] for name, _ in less if name in priced]
    quoted = saved and len(saved) == len(less)
    try:
        return trade_packages(
            price,
            number_of(facts, "hours"),
            less=sum(saved[1:], saved[0]) if quoted else hours,
            more=more,
        )
    except (PackagesError, MoneyError):
        return None


def price_packages(offers: Packages | None) -> dict[str, Json]:
    """The prices of the lean and of the wide offer, and what an hour brings in all three."""
    assert offers is not None  # noqa: S101 - the branch before has looked
    return {
        "lean_price": put_money(offers.lean.price),
        "wide_price": put_money(offers.wide.price),
        "rate": put_money(offers.hourly),
    }


def take_package(facts: Facts) -> dict[str, Json]:
    """Price, floor and hours of the package that was chosen."""
    agreed = facts.get("lean_price" if facts.get("package") == "lean" else "wide_price")
    return {"agreed_price": agreed, **scale_deal({**facts, "agreed_price": agreed})}


def notice_offer(facts: Facts) -> dict[str, Json]:
    """The sum in the client's newest message, unless it was weighed before; his last offer."""
    found: dict[str, Json] = {}
    named, last = facts.get("message_amount"), facts.get("offered")
    if named is not None and named != facts.get("seen_amount"):
        found["heard_amount"] = named
    if last is not None:
        found["last_offer"] = last
    return found


def see_amount(facts: Facts) -> dict[str, Json]:
    """The sum in the client's newest message is an old one from here on."""
    named = facts.get("message_amount")
    return {} if named is None else {"seen_amount": named}


def weigh_offer(facts: Facts) -> dict[str, Json]:
    """How far the client's sum is from the price: share, gap, factor; what he came up by (PR1)."""
    price, offered = money_of(facts, "price"), money_of(facts, "offered")
    found = see_amount(facts)
    try:
        share = share_of(offered, price)
        found["gap"] = put_money(price - offered)
    except MoneyError:
        return found
    found["offered_share"] = dump_percent(share)
    if offered.amount > 0:
        factor = price.amount / offered.amount
        found["factor"] = dump_number(rounded(factor))
        found["reach"] = "within" if factor <= _REACH else "beyond"
    last = money_in(facts, "last_offer")
    if last is not None and last.currency == offered.currency and last < offered:
        found["rise"] = put_money(offered - last)
    floor = _floor(facts, offered)
    if floor is not None and offered < floor:
        found["below"] = put_money(floor)
    return found


def is_enough(facts: Facts) -> bool:
    """Whether the client offers the price, or more."""
    price, offered = money_in(facts, "price"), money_in(facts, "offered")
    if price is None or offered is None or price.currency != offered.currency:
        return False
    return not offered < price


def scale_deal(facts: Facts) -> dict[str, Json]:
    """Floor and hours of the part that was agreed on, in proportion to its price (P4).

    Left out where they are not known or the currencies differ.
    """
    price, agreed = money_in(facts, "price"), money_in(facts, "agreed_price")
    if price is None or agreed is None or price.currency != agreed.currency or price.amount <= 0:
        return {}
    ratio = agreed.amount / price.amount
    found: dict[str, Json] = {}
    floor, hours = _floor(facts, agreed), number_in(facts, "hours")
    if floor is not None:
        with suppress(MoneyError):  # a floor beyond all money is none
            found["agreed_floor"] = put_money(floor.times(ratio))
    if hours is not None and (scaled := rounded(hours * ratio)) > 0:
        found["agreed_hours"] = dump_number(scaled)
    return found


def _floor(facts: Facts, other: Money) -> Money | None:
    """The deal's floor, else the one just reckoned; None in another currency than `other`."""
    floor = money_in(facts, "deal_floor") or money_in(facts, "floor")
    return floor if floor is not None and floor.currency == other.currency else None
