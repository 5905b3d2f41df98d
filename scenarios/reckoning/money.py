"""Exact money: an amount in whole minor units of an ISO 4217 currency."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_HALF_EVEN, Decimal, InvalidOperation
from fractions import Fraction
from math import floor
from typing import Any

_DIGITS = {"BHD": 3, "IQD": 0, "JOD": 3, "JPY": 0, "KRW": 0, "KWD": 3, "OMR": 3, "TND": 3}
_ROUND_FROM = 10
_MOST = Decimal(9) * 10**15
"""What 64 bits hold in minor units, three decimal places included."""


class MoneyError(ValueError):
    """No such money: unknown currency code, mixed currencies, or an absurd amount."""


def digits(currency: str) -> int:
    """Decimal places of a currency in everyday use."""
    return _DIGITS.get(currency, 2)


@dataclass(frozen=True, slots=True, order=False)
class Money:
    """A sum: `amount` in major units, exact to the minor unit; `currency` is its ISO 4217 code."""

    amount: Decimal
    currency: str

    def __post_init__(self) -> None:
        if len(self.currency) != 3 or not self.currency.isascii() or not self.currency.isupper():
            raise MoneyError(f"no currency code: {self.currency!r}")
        if not self.amount.is_finite() or abs(self.amount) > _MOST:
            raise MoneyError("no amount of money")
        quantum = Decimal(1).scaleb(-digits(self.currency))
        object.__setattr__(self, "amount", self.amount.quantize(quantum, ROUND_HALF_EVEN))

    @property
    def minor(self) -> int:
        """The sum in minor units (cents)."""
        return int(self.amount.scaleb(digits(self.currency)))

    def __add__(self, other: "Money") -> "Money":
        return Money(self.amount + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.amount - self._same(other), self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.amount < self._same(other)

    def times(self, factor: Decimal | int) -> "Money":
        """The sum multiplied, rounded half-even to the minor unit."""
        return Money(self.amount * factor, self.currency)

    def _same(self, other: "Money") -> Decimal:
        if other.currency != self.currency:
            raise MoneyError(f"{self.currency} and {other.currency} do not add up")
        return other.amount


def from_minor(minor: int, currency: str) -> Money:
    """The sum of so many minor units."""
    return Money(Decimal(minor).scaleb(-digits(currency)), currency)


def totals(sums: Iterable[Money]) -> list[Money]:
    """Their totals, one a currency, in the order in which the currencies come."""
    found: dict[str, Money] = {}
    for each in sums:
        known = found.get(each.currency)
        found[each.currency] = each if known is None else known + each
    return list(found.values())


def split(total: Money, weights: Sequence[Decimal | int]) -> tuple[Money, ...]:
    """Parts in these proportions whose sum is exactly `total` (largest remainder).

    Raises:
        MoneyError: no weights, a negative one, or all zero.
    """
    shares = [Decimal(weight) for weight in weights]
    whole = sum(shares, Decimal(0))
    if whole <= 0 or any(share < 0 for share in shares):
        raise MoneyError("parts need weights")
    exact = [total.minor * Fraction(share) / Fraction(whole) for share in shares]
    floors = [floor(each) for each in exact]
    order = sorted(range(len(exact)), key=lambda i: (floors[i] - exact[i], i))
    for index in order[: total.minor - sum(floors)]:
        floors[index] += 1
    return tuple(from_minor(minor, total.currency) for minor in floors)


def split_roundly(total: Money, weights: Sequence[Decimal | int]) -> tuple[Money, ...]:
    """As `split`, in whole units where the total is whole and large enough for every part.

    Raises:
        MoneyError: no weights, a negative one, or all zero.
    """
    whole = total.amount == total.amount.to_integral_value()
    if not whole or total.amount < _ROUND_FROM * len(weights):
        return split(total, weights)
    # the largest remainder in a currency without cents, then back
    units = split(Money(total.amount, "JPY"), weights)
    return tuple(Money(part.amount, total.currency) for part in units)


def round_up(money: Money) -> Money:
    """The next price people would name: two leading digits (1,234 -> 1,300; 47.2 -> 48)."""
    if money.amount <= 0:
        return money
    step = Decimal(10) ** max(money.amount.adjusted() - 1, 0)
    steps = (money.amount / step).quantize(Decimal(1), ROUND_CEILING)
    return Money(steps * step, money.currency)


def dump_money(money: Money) -> dict[str, str]:
    """Money as a fact's JSON."""
    return {"amount": str(money.amount), "currency": money.currency}


def load_money(stored: Any) -> Money:  # noqa: ANN401 - a fact may be any JSON
    """Money from a fact's JSON.

    Raises:
        MoneyError: it is no money.
    """
    match stored:
        case {"amount": str(amount), "currency": str(currency)}:
            try:
                return Money(Decimal(amount), currency)
            except InvalidOperation as error:
                raise MoneyError("the fact is no money") from error
        case _:
            raise MoneyError("the fact is no money")
