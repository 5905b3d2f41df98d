"""What time costs: a term with a margin (PP1) and the price of haste (P4)."""

from decimal import ROUND_CEILING, Decimal

from scenarios.reckoning.money import Money

MARGIN = Decimal("1.25")
"""A quarter on top of the days needed: illness, an answer that comes late, one thing forgotten."""
USUAL_SURCHARGE = Decimal(30)
"""Percent suggested for haste; within the 20 to 40 which the source takes for a burden (P4)."""


def with_margin(days: Decimal) -> int:
    """The days to name to a client for so many days of work, rounded up (PP1)."""
    return int((days * MARGIN).to_integral_value(ROUND_CEILING))


def surcharge_of(price: Money, percent: Decimal) -> Money:
    """What haste adds to the price, rounded half-even to the minor unit."""
    return price.times(percent / 100)
