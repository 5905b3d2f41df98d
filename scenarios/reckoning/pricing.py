"""What a job should cost: comfortable price, floor, items and stages (PR1, PR2, PP1)."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from scenarios.reckoning.money import Money, round_up, split, split_roundly

USUAL_MONTH_HOURS = 100
"""Paid hours in a month of full-time freelancing: the rest goes into finding and talking."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A price reckoned from one's own needs.

    Attributes:
        hourly: wanted income over paid hours, before rounding.
        comfortable: hourly times the job's hours, rounded up to a price one would name.
        floor: monthly costs over paid hours times the job's hours; below it one pays to work.
    """

    hourly: Money
    comfortable: Money
    floor: Money | None


def reckon_quote(
    *, hours: Decimal, income: Money, costs: Money | None, month_hours: int = USUAL_MONTH_HOURS
) -> Quote:
    """The comfortable price and the floor (PR1: compute your comfortable price).

    Args:
        hours: of work in this job.
        income: wanted, a month, all costs included.
        costs: of a month: living, tools, taxes; in the currency of the income, else left out.
        month_hours: paid hours in a month.
    """
    hourly = income.times(Decimal(1) / month_hours)
    comfortable = round_up(Money(income.amount * hours / month_hours, income.currency))
    floor = None
    if costs is not None and costs.currency == income.currency:
        floor = round_up(Money(costs.amount * hours / month_hours, costs.currency))
        floor = min(floor, comfortable, key=lambda money: money.amount)
    return Quote(hourly, comfortable, floor)


def itemise(price: Money, items: Sequence[tuple[str, Decimal | None]]) -> list[tuple[str, Money]]:
    """The price taken apart into its items (PR2), summing exactly.

    Args:
        price: of the whole.
        items: name and weight (hours); where a weight is missing all weigh the same.
    """
    known = [weight for _, weight in items if weight is not None and weight > 0]
    weights = known if len(known) == len(items) else [Decimal(1)] * len(items)
    return list(zip((name for name, _ in items), split_roundly(price, weights), strict=True))


def stages(price: Money, count: int) -> tuple[Money, ...]:
    """Stages, each paid before it starts (P3, PP1): round and alike; the first takes the rest."""
    if count <= 1:
        return (price,)
    part = price.amount / count
    step = Decimal(10) ** max(part.adjusted() - 1, 0)
    part = (part // step) * step
    if part <= 0:
        return split(price, [1] * count)
    usual = Money(part, price.currency)
    first = price
    for _ in range(count - 1):
        first = first - usual
    return (first, *([usual] * (count - 1)))


def stage_count(hours: Decimal | None) -> int:
    """Into how many stages a job is cut: 2 for a short one, 4 for a long one (P3's example)."""
    if hours is None:
        return 3
    return 2 if hours <= 20 else 3 if hours <= 60 else 4
