"""What giving way costs: a discount in money, hours and profit; a share of the scope; a refund."""

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

from scenarios.reckoning.money import Money, MoneyError


@dataclass(frozen=True, slots=True)
class DiscountCost:
    """What a lower price takes (DI1 to DI3).

    Attributes:
        percent: off the price, one decimal at the most.
        cut: the money given away.
        new_price: what is left.
        hours: of the job's work then unpaid.
        profit_percent: share of the profit (price over floor) given away; above 100 it is a loss.
        below_floor: the new price is under the floor.
    """

    percent: Decimal
    cut: Money
    new_price: Money
    hours: Decimal | None
    profit_percent: Decimal | None
    below_floor: bool


def cost_of_discount(
    price: Money, new_price: Money, *, hours: Decimal | None, floor: Money | None
) -> DiscountCost:
    """What it costs to work for `new_price` instead of `price`.

    Args:
        price: asked, above zero.
        new_price: wanted by the client, same currency.
        hours: of the whole job.
        floor: the lowest price that still pays; another currency counts as unknown.

    Raises:
        MoneyError: currencies differ or the price is not above zero.
    """
    if price.amount <= 0:
        raise MoneyError("a discount needs a price")
    cut = price - new_price
    share = cut.amount / price.amount
    comparable = floor is not None and floor.currency == price.currency
    profit = price - floor if floor is not None and comparable else None
    return DiscountCost(
        percent=rounded(share * 100),
        cut=cut,
        new_price=new_price,
        hours=None if hours is None else rounded(share * hours),
        profit_percent=(
            None
            if profit is None or profit.amount <= 0
            else rounded(cut.amount / profit.amount * 100)
        ),
        below_floor=floor is not None and comparable and new_price < floor,
    )


def less(price: Money, percent: Decimal) -> Money:
    """The price with so many percent off."""
    return price.times(1 - percent / 100)


def share_of(part: Money, whole: Money) -> Decimal:
    """How many percent of the whole the part is, one decimal at the most.

    Raises:
        MoneyError: currencies differ or the whole is not above zero.
    """
    if whole.amount <= 0:
        raise MoneyError("a share needs a whole")
    if part.currency != whole.currency:
        raise MoneyError("a share is of the same currency")
    return rounded(part.amount / whole.amount * 100)


def rounded(value: Decimal) -> Decimal:
    """One decimal at the most, no trailing zero."""
    number = value.quantize(Decimal("0.1"), ROUND_HALF_EVEN)
    whole = number.to_integral_value()
    return whole if number == whole else number
