"""Facts with a type: how money, percentages, numbers, items and stages look as JSON."""

from decimal import Decimal, InvalidOperation

from scenarios.engine.facts import Facts, Json
from scenarios.reckoning.concessions import less, share_of
from scenarios.reckoning.money import Money, MoneyError, dump_money, load_money


def money_in(facts: Facts, name: str) -> Money | None:
    """The money under this name, None if it is absent or something else."""
    try:
        return load_money(facts.get(name))
    except MoneyError:
        return None


def money_of(facts: Facts, name: str) -> Money:
    """The money under this name, which the scenario's soundness check has proven to be there.

    Raises:
        MoneyError: it is no money.
    """
    return load_money(facts.get(name))


def number_in(facts: Facts, name: str) -> Decimal | None:
    """The number under this name, None if it is absent or something else."""
    value = facts.get(name)
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return Decimal(value)
    if isinstance(value, dict):
        return _decimal(value.get("number", value.get("percent")))
    return None


def number_of(facts: Facts, name: str) -> Decimal:
    """The number under this name, which the scenario's soundness check has proven to be there.

    Raises:
        ValueError: it is no number.
    """
    found = number_in(facts, name)
    if found is None:
        raise ValueError(f"{name} is no number")
    return found


def dump_number(number: Decimal) -> Json:
    """A number as a fact's JSON: an int where it is whole."""
    whole = number.to_integral_value()
    return int(whole) if whole == number else {"number": str(number.normalize())}


def dump_percent(percent: Decimal) -> Json:
    """A percentage as a fact's JSON."""
    return {"percent": format(percent.normalize(), "f")}


def dump_items(items: list[tuple[str, Money]]) -> Json:
    """Items of a price as a fact's JSON."""
    return {"items": [{"name": name, "amount": {**dump_money(money)}} for name, money in items]}


def dump_stages(amounts: tuple[Money, ...]) -> Json:
    """Stages of a payment as a fact's JSON."""
    return {"stages": [{**dump_money(money)} for money in amounts]}


def dump_payments(amounts: tuple[Money, ...]) -> Json:
    """Stages as a deal keeps them, as a fact's JSON: without names and days."""
    return {
        "payments": [
            {"name": None, "amount": {**dump_money(money)}, "day": None} for money in amounts
        ]
    }


def put_money(money: Money) -> Json:
    """Money as a fact's JSON, typed as such."""
    return {**dump_money(money)}


def is_floor_above_price(facts: Facts) -> bool:
    """Whether the floor just named lies above the price named, or else above the deal's."""
    price = money_in(facts, "price") or money_in(facts, "deal_price")
    floor = money_in(facts, "floor")
    if price is None or floor is None or price.currency != floor.currency:
        return False
    return price < floor


def reduced_price(price: Money, asked: Json) -> Money | None:
    """The price that an answer wants: a percentage off, or a new sum in the same currency."""
    if not isinstance(asked, dict):
        return None
    percent = _decimal(asked.get("percent"))
    if percent is not None:
        return less(price, percent)
    try:
        wanted = load_money(asked)
        share_of(wanted, price)
    except MoneyError:
        return None
    return wanted


def _decimal(stored: Json) -> Decimal | None:
    if not isinstance(stored, str):
        return None
    try:
        number = Decimal(stored)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
