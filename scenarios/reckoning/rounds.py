"""Rounds of changes: what is left, what one more costs, what a smaller sum buys (RE1, RE4)."""

from contextlib import suppress
from decimal import ROUND_CEILING, Decimal

from scenarios.engine.facts import Facts, Json
from scenarios.reckoning.concessions import rounded
from scenarios.reckoning.money import Money, MoneyError
from scenarios.reckoning.values import (
    dump_number,
    money_in,
    money_of,
    number_in,
    number_of,
    put_money,
)

_FREE_KINDS = ("slip", "extra")
"""Remarks that use up no round: an own error is mended, an extra is paid (RE4)."""


def count_rounds(facts: Facts) -> dict[str, Json]:
    """Rounds left, with the one now asked for."""
    rounds, used = number_of(facts, "rounds"), number_of(facts, "used")
    return {"left": max(int((rounds - used).to_integral_value(ROUND_CEILING)), 0)}


def remember_left(facts: Facts) -> dict[str, Json]:
    """The rounds that were left when the version now judged was begun."""
    return {} if facts.get("left") is None else {"left_before": facts.get("left")}


def spend_round(facts: Facts) -> dict[str, Json]:
    """One round less, where this kind of remarks uses one up."""
    before = number_in(facts, "left_before")
    return {} if before is None else {"left": max(int(before) - _uses_up(facts), 0)}


def remain_after(facts: Facts) -> dict[str, Json]:
    """Rounds that remain behind this version; nothing is said once none is left."""
    left = number_in(facts, "left")
    return {} if left is None or left == 0 else {"after": int(left) - _uses_up(facts)}


def close_rounds(facts: Facts) -> dict[str, Json]:
    """The last version was a gift against the final yes: whatever follows is paid."""
    hours = facts.get("new_hours") or facts.get("booked_hours")
    return {"left": 0} if hours is None else {"left": 0, "booked_hours": hours}


def _uses_up(facts: Facts) -> int:
    return 0 if facts.get("kind") in _FREE_KINDS else 1


def price_round(facts: Facts) -> dict[str, Json]:
    """The price of a round beyond those agreed, or of an extra: hours by rate, else as named."""
    hours = number_in(facts, "hours")
    if hours is None:
        return _with_total(facts, money_of(facts, "flat"), None)
    return _with_total(facts, money_of(facts, "rate").times(hours), hours)


def settle_round(facts: Facts) -> dict[str, Json]:
    """The most important points, for the sum that the client offered: less work for less (P4)."""
    return _with_total(facts, money_of(facts, "counter"), _hours_for(facts, "counter"))


def book_round(facts: Facts) -> dict[str, Json]:
    """The next paid round is added to what the job costs, and takes, with this one."""
    booked = {"booked_total": facts.get("new_total"), "booked_hours": facts.get("new_hours")}
    return {name: value for name, value in booked.items() if value is not None}


def _with_total(facts: Facts, added: Money, hours: Decimal | None) -> dict[str, Json]:
    found: dict[str, Json] = {"round_price": put_money(added)}
    price, worked = _price(facts), _hours(facts)
    with suppress(MoneyError):  # another currency, or beyond all money
        if price is not None:
            found["new_total"] = put_money(price + added)
    if worked is not None and hours is not None:
        found["new_hours"] = dump_number(worked + hours)
    return found


def weigh_counter(facts: Facts) -> dict[str, Json]:
    """What the client's sum lacks, the hours it pays, and whether they fall below the floor."""
    counter, price = money_of(facts, "counter"), money_of(facts, "round_price")
    found: dict[str, Json] = {}
    with suppress(MoneyError):
        if counter < price:
            found["missing"] = put_money(price - counter)
    paid = _hours_for(facts, "counter")
    if paid:
        found["paid_hours"] = dump_number(paid)
    least = _floor_of_round(facts)
    with suppress(MoneyError):
        if least is not None and counter < least:
            found["below"] = put_money(least)
    return found


def is_enough(facts: Facts) -> bool:
    """Whether the client offers the round's price, or more."""
    counter, price = money_in(facts, "counter"), money_in(facts, "round_price")
    if counter is None or price is None or counter.currency != price.currency:
        return False
    return not counter < price


def lower_price(facts: Facts) -> dict[str, Json]:
    """What the job costs once a part of the money is given back (RE4)."""
    price, refund = _price(facts), money_of(facts, "refund_sum")
    if price is None or price.currency != refund.currency or not refund < price:
        return {}
    return {"new_total": put_money(price - refund)}


def price_more(facts: Facts) -> dict[str, Json]:
    """What the rounds cost that the client wants beyond those offered (RE1)."""
    more = number_of(facts, "asked_rounds") - number_of(facts, "rounds")
    further, price = money_in(facts, "further"), _price(facts)
    found: dict[str, Json] = {}
    if more <= 0 or further is None:
        return found
    added = further.times(more)
    found["more_price"] = put_money(added)
    with suppress(MoneyError):
        if price is not None:
            found["new_total"] = put_money(price + added)
    return found


def wants_no_more(facts: Facts) -> bool:
    """Whether the rounds offered are as many as the client wants."""
    return not number_of(facts, "asked_rounds") > number_of(facts, "rounds")


def add_round(facts: Facts) -> dict[str, Json]:
    """One round more than was offered."""
    return {"agreed": dump_number(number_of(facts, "rounds") + 1)}


def _price(facts: Facts) -> Money | None:
    """What the job costs so far."""
    return money_in(facts, "booked_total") or money_in(facts, "deal_price")


def _hours(facts: Facts) -> Decimal | None:
    """What the job takes so far."""
    return number_in(facts, "booked_hours") or number_in(facts, "deal_hours")


def _hours_for(facts: Facts, name: str) -> Decimal | None:
    """How many hours a sum pays at one's rate; None where the round has a price of its own."""
    paid, rate = money_in(facts, name), money_in(facts, "rate")
    if number_in(facts, "hours") is None or paid is None or rate is None:
        return None
    return rounded(paid.amount / rate.amount) if paid.currency == rate.currency else None


def _floor_of_round(facts: Facts) -> Money | None:
    """What the round's hours cost at the deal's floor."""
    floor, whole = money_in(facts, "deal_floor"), number_in(facts, "deal_hours")
    hours = number_in(facts, "hours")
    if floor is None or not whole or hours is None:
        return None
    with suppress(MoneyError):
        return floor.times(hours / whole)
    return None
