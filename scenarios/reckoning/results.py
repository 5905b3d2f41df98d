"""What the talks brought: asked, defended and conceded; what an hour earns; how they ended."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from scenarios.reckoning.money import Money, MoneyError


class Outcome(StrEnum):
    """How a deal stands, the best first."""

    PAID = "paid"
    AGREED = "agreed"
    OPEN = "open"
    DECLINED = "declined"
    LOST = "lost"


_OUTCOMES: Mapping[str, Outcome] = {
    "paid": Outcome.PAID,
    "agreed": Outcome.AGREED,
    "in_progress": Outcome.AGREED,
    "delivered": Outcome.AGREED,
    "declined": Outcome.DECLINED,
    "lost": Outcome.LOST,
}


def outcome_of(state: str) -> Outcome:
    """How a deal in this state stands; what is neither won nor over is open."""
    return _OUTCOMES.get(state, Outcome.OPEN)


@dataclass(frozen=True, slots=True)
class Dealt:
    """A deal, as far as the results need it.

    Attributes:
        price: of the whole job, as it is now.
        first_price: named before any change; None where it never changed.
        floor: the lowest price that still pays.
        hours: of the whole job.
        conceded: how often something was given.
        situations: that its talks were about.
    """

    outcome: Outcome
    price: Money | None = None
    first_price: Money | None = None
    floor: Money | None = None
    hours: Decimal | None = None
    conceded: int = 0
    situations: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Kept:
    """Prices of the won deals in one currency: `asked` is `defended` and `conceded` together.

    Attributes:
        deals: how many of them.
        asked: the first prices.
        conceded: how far they came down.
        gained: how far others went up.
        below_floor: how many ended under their floor.
    """

    deals: int
    asked: Money
    conceded: Money
    gained: Money
    below_floor: int

    @property
    def defended(self) -> Money:
        """What is left of the first prices."""
        return self.asked - self.conceded

    @property
    def share(self) -> Decimal:
        """How much of the first prices was defended, from 0 to 1."""
        return self.defended.amount / self.asked.amount


@dataclass(frozen=True, slots=True)
class Hour:
    """What an hour of the won deals brings in one currency, all their hours taken together.

    Attributes:
        deals: how many have both a price and hours.
        asked: at the first prices.
        real: at the prices agreed.
    """

    deals: int
    asked: Money
    real: Money


@dataclass(frozen=True, slots=True)
class Ended:
    """How the deals stand whose talks were about a situation; each counts once in it."""

    situation: str
    counts: Mapping[Outcome, int]

    @property
    def deals(self) -> int:
        """How many they are."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Results:
    """What the talks brought. Nothing of one currency is ever added to another.

    Attributes:
        kept: by currency, the one of most deals first.
        hours: by currency, in the same order.
        conceded: how often something was given in the won deals.
        ended: by situation, the one of most deals first.
    """

    kept: tuple[Kept, ...]
    hours: tuple[Hour, ...]
    conceded: int
    ended: tuple[Ended, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell yet."""
        return not self.kept and not self.ended


def add_up(deals: Sequence[Dealt]) -> Results:
    """The results of these deals.

    A won deal without a price above zero has no part in the money. A currency whose sum is more
    than money can be (MoneyError) is left out.
    """
    won = [each for each in deals if each.outcome in (Outcome.PAID, Outcome.AGREED)]
    by_currency: dict[str, list[tuple[Money, Money, Dealt]]] = {}
    for each in won:
        if each.price is None or each.price.amount <= 0:
            continue
        first = each.first_price
        if first is None or first.currency != each.price.currency or first.amount <= 0:
            first = each.price
        by_currency.setdefault(each.price.currency, []).append((first, each.price, each))
    kept, hours = [], []
    for currency in sorted(by_currency, key=lambda code: (-len(by_currency[code]), code)):
        priced = by_currency[currency]
        try:
            kept.append(_keep(priced, currency))
            hour = _reckon_hour(priced, currency)
        except MoneyError:
            continue
        if hour is not None:
            hours.append(hour)
    return Results(tuple(kept), tuple(hours), sum(each.conceded for each in won), _end(deals))


def _keep(priced: Sequence[tuple[Money, Money, Dealt]], currency: str) -> Kept:
    return Kept(
        deals=len(priced),
        asked=_sum((first for first, _, _ in priced), currency),
        conceded=_sum((first - price for first, price, _ in priced if price < first), currency),
        gained=_sum((price - first for first, price, _ in priced if first < price), currency),
        below_floor=sum(
            deal.floor is not None and deal.floor.currency == currency and price < deal.floor
            for _, price, deal in priced
        ),
    )


def _reckon_hour(priced: Sequence[tuple[Money, Money, Dealt]], currency: str) -> Hour | None:
    """None where no deal has hours, or an hour of them is less than the smallest coin."""
    timed = [each for each in priced if each[2].hours]
    hours = sum((deal.hours or Decimal(0) for _, _, deal in timed), Decimal(0))
    if hours <= 0:
        return None
    asked = _sum((first for first, _, _ in timed), currency).times(1 / hours)
    real = _sum((price for _, price, _ in timed), currency).times(1 / hours)
    return Hour(len(timed), asked, real) if real.amount > 0 and asked.amount > 0 else None


def _sum(parts: Iterable[Money], currency: str) -> Money:
    return Money(sum((part.amount for part in parts), Decimal(0)), currency)


def _end(deals: Sequence[Dealt]) -> tuple[Ended, ...]:
    counts: dict[str, Counter[Outcome]] = {}
    for deal in deals:
        for situation in deal.situations:
            counts.setdefault(situation, Counter())[deal.outcome] += 1
    ended = [
        Ended(name, {each: counted[each] for each in Outcome if counted[each]})
        for name, counted in counts.items()
    ]
    return tuple(sorted(ended, key=lambda each: (-each.deals, each.situation)))
