"""Three offers of equal worth: every hour of work is paid alike in each of them (P4, PE3, DI2)."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from scenarios.reckoning.money import Money, digits, from_minor


class PackagesError(ValueError):
    """No three offers can be made of this: nothing would be left, or nothing is added."""


@dataclass(frozen=True, slots=True)
class Package:
    """An offer: its price and the hours of work in it."""

    price: Money
    hours: Fraction


@dataclass(frozen=True, slots=True)
class Packages:
    """The offers that a client may choose from without costing the freelancer anything.

    Attributes:
        base: the job as it was quoted.
        lean: some of it left out; its price is the base's less exactly what that saves.
        wide: more rounds, rights or haste; its price is the base's and exactly what those cost.
        hourly: what an hour is paid in each of them, before rounding.
    """

    base: Package
    lean: Package
    wide: Package
    hourly: Money


def trade_packages(
    price: Money, hours: Decimal, *, less: Decimal | Money, more: Decimal
) -> Packages:
    """Base, lean and wide at one hourly rate (DI2: less money only for less work, shown openly).

    Args:
        price: of the job as quoted, above zero.
        hours: of the job, above zero.
        less: what falls away in the lean offer: its hours, or its price where the quote names one.
        more: hours that the wide offer takes on top.

    Raises:
        PackagesError: nothing of the job would be left, nothing falls away or nothing is added.
        MoneyError: currencies differ, or a sum is beyond all money.
    """
    if price.amount <= 0 or hours <= 0 or more <= 0:
        raise PackagesError("a job and what is added to it need a size")
    saved = less if isinstance(less, Money) else worth(price, hours, less)
    lean = price - saved
    if saved.amount <= 0 or lean.amount <= 0:
        raise PackagesError("a part of the job falls away, not nothing and not all")
    whole = Fraction(hours)
    gone = whole * saved.minor / price.minor if isinstance(less, Money) else Fraction(less)
    return Packages(
        base=Package(price, whole),
        lean=Package(lean, whole - gone),
        wide=Package(price + worth(price, hours, more), whole + Fraction(more)),
        hourly=price.times(1 / hours),
    )


def worth(price: Money, hours: Decimal, some: Decimal) -> Money:
    """What so many hours cost where `hours` cost `price`: half-even to the unit.

    The unit is a whole one where the price is whole and the sum is not below one; else a coin.

    Raises:
        MoneyError: a sum beyond all money.
    """
    coins = Fraction(price.minor) * Fraction(some) / Fraction(hours)
    unit = 10 ** digits(price.currency)
    if price.minor % unit or coins < unit:
        unit = 1
    return from_minor(round(coins / unit) * unit, price.currency)
