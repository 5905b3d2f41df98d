"""The numbers on the table: what each side stands at, what was given, what was agreed.

Whatever is negotiated is one number, which is the better for the freelancer the larger it is: a
sum, days, percent, or ground where nothing is counted (how far the client respects what was asked
of him, of 100).
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from scenarios.practice.deeds import Deed
from scenarios.reckoning.money import Money, from_minor

_NICE = (1, 2, 5)


class Matter(StrEnum):
    """What is talked of."""

    MONEY = "money"
    FREE = "free"
    TIME = "time"
    TERMS = "terms"
    PEACE = "peace"


class Unit(StrEnum):
    """What the numbers on the table count."""

    MONEY = "money"
    """Minor units of the currency."""
    DAYS = "days"
    PERCENT = "percent"
    GROUND = "ground"


SITUATIONS = MappingProxyType(
    {
        "discount_request": (Matter.MONEY, Unit.MONEY),
        "price_objection": (Matter.MONEY, Unit.MONEY),
        "future_promise": (Matter.MONEY, Unit.MONEY),
        "raise_pushback": (Matter.MONEY, Unit.MONEY),
        "free_work": (Matter.FREE, Unit.MONEY),
        "scope_creep": (Matter.FREE, Unit.MONEY),
        "revision_request": (Matter.FREE, Unit.MONEY),
        "rush_deadline": (Matter.TIME, Unit.DAYS),
        "boundary_push": (Matter.TIME, Unit.GROUND),
        "prepayment_pushback": (Matter.TERMS, Unit.PERCENT),
        "late_payment": (Matter.TERMS, Unit.GROUND),
        "conflict": (Matter.PEACE, Unit.GROUND),
    }
)
"""Situation id -> what is talked of, and counted."""


@dataclass(frozen=True, slots=True)
class Table:
    """Where both sides stand; `stand`, `offer` and their like count `unit`.

    Always first <= offer <= limit <= most, and offer <= stand.

    Attributes:
        job: price of the job, in minor units.
        asked: what the freelancer stood at in the beginning; for an extra, what it is worth.
        stand: what he stands at.
        first: what the client named first.
        offer: what the client stands at; never less than before.
        limit: the most he agrees to; gifts bring it down. Hidden from the freelancer.
        most: the limit before any gift.
        purse: the most he pays on top for time; minor units.
        step: in which he reckons.
        named: the freelancer has put a price on the extra.
        pending: the client has asked for one thing more, which was neither given nor refused.
        given: things given for nothing.
        paid: extras that are paid for.
        paid_sum: what he pays for them, in minor units.
        fee: what the freelancer wants on top for time, and gets once it is agreed.
        refund: what the freelancer gives back, in minor units.
        agreed: what was agreed in the end.
    """

    matter: Matter
    unit: Unit
    currency: str
    job: int
    asked: int
    stand: int
    first: int
    offer: int
    limit: int
    most: int
    purse: int
    step: int
    named: bool = False
    pending: bool = False
    given: int = 0
    paid: int = 0
    paid_sum: int = 0
    fee: int = 0
    refund: int = 0
    agreed: int | None = None

    @property
    def now(self) -> int:
        """What was agreed, or else what the freelancer stands at."""
        return self.stand if self.agreed is None else self.agreed

    @property
    def price(self) -> Money:
        """The price on the table now; of the job where something else is talked of."""
        return self.money(self.now if self.matter is Matter.MONEY else self.job)

    @property
    def is_met(self) -> bool:
        """Whether the freelancer wants no more than the client offers."""
        return self.stand <= self.offer and self.fee == 0

    @property
    def is_within(self) -> bool:
        """Whether the client can agree to what the freelancer stands at."""
        return self.stand <= self.limit and self.fee <= self.purse

    @property
    def won(self) -> int:
        """How much of what could be had was had, in percent; before the end, is offered.

        Nobody can have more than he asked for. Time that is paid for is had, too: by the part of
        what the client would have paid on top.
        """
        got = self.offer if self.agreed is None else self.agreed
        room = min(self.most, self.asked) - self.first
        won = (got - self.first) * 100 // room if room > 0 else 100
        if self.agreed is not None and self.fee > 0:
            won += self.fee * 100 // max(self.purse, self.fee)
        return min(max(won, 0), 100)

    def money(self, minor: int) -> Money:
        """So many minor units in the currency of the talk."""
        return from_minor(minor, self.currency)


def step_for(price: Money) -> int:
    """The round step, in minor units, in which one haggles over a price above zero: near a 20th."""
    share = price.times(1).amount / 20
    power = Decimal(10) ** share.adjusted()
    nice = max(each * power for each in _NICE if each * power <= share)
    # nobody haggles over cents, unless the price itself is small change
    least = Decimal(1) if price.amount >= 5 else nice
    return max(Money(max(nice, least), price.currency).minor, 1)


def hold(table: Table, deed: Deed) -> Table:
    """He stands firm: one thing more is refused, so is haste for money; an extra may be priced."""
    return replace(_priced(table, deed), pending=False, fee=0)


def trade(table: Table, deed: Deed) -> Table:
    """He offers something for something: a smaller number, or haste for a sum on top."""
    table = replace(_priced(table, deed), pending=False)
    named = named_by(table, deed)
    if named is not None:
        table = _down_to(table, named)
    elif table.unit is Unit.GROUND:
        table = _down_to(table, table.stand - 3 * table.step)
    if table.matter is Matter.TIME:
        table = replace(table, fee=_on_top(table, deed))
        if table.unit is Unit.DAYS and table.fee > 0 and named is None:
            # haste for a sum, and no day named, is the haste that was asked for
            table = _down_to(table, table.offer)
    return _refunded(table, deed)


def concede(table: Table, deed: Deed) -> Table:
    """He gives way for nothing; what he names no number for is given as far as it was asked."""
    named, pending = named_by(table, deed), table.pending
    table = replace(_refunded(table, deed), pending=False, fee=0)
    if named is not None and named < table.stand:
        return _down_to(table, named)
    if pending or named is not None:
        return replace(table, given=table.given + 1)
    return _down_to(table, table.offer)


def ask_more(table: Table, spoil: int) -> Table:
    """The client takes what was given and asks for one thing more; he now expects to pay less.

    Args:
        table: after the concession.
        spoil: percentage of the room between his offer and his limit that is lost.
    """
    limit = table.limit - (table.limit - table.offer) * spoil // 100
    table = replace(table, limit=max(_rounded(table, limit), table.offer))
    if table.matter is Matter.FREE and table.is_met:
        # this extra is settled; the next one is as dear as the first was
        return replace(_counted(table, table.stand), stand=max(table.asked, table.offer))
    return replace(table, pending=True)


def come_up(table: Table, percent: int) -> Table:
    """The client comes up by so much of his room; the same table where he has no room left."""
    top = min(table.limit, table.stand)
    if top <= table.offer:
        return table
    meant = table.offer + (top - table.offer) * percent // 100
    least = _rounded(table, table.offer) + table.step
    offer = min(max(_rounded(table, meant), least), top)
    if offer == table.stand:
        # naming what the freelancer wants would be agreeing, which has a line of its own
        offer = max(_rounded(table, table.stand - 1), table.offer)
    return replace(table, offer=offer)


def close(table: Table, at: int, *, with_more: bool) -> Table:
    """The talk ends in agreement.

    Args:
        table: as it stands.
        at: the number agreed on.
        with_more: one thing more that the client has asked for goes with it.
    """
    table = replace(table, agreed=at, stand=at)
    if with_more and table.pending:
        table = replace(table, given=table.given + 1)
    return replace(
        _counted(table, at) if table.matter is Matter.FREE else table,
        pending=False,
    )


def named_by(table: Table, deed: Deed) -> int | None:
    """The number of the table's unit that a reply names, None if it names none."""
    match table.unit:
        case Unit.MONEY:
            found = _minor(table, deed)
            if found is None and deed.percent is not None and 0 < deed.percent <= 100:
                return table.stand * (100 - deed.percent) // 100
            return found
        case Unit.DAYS:
            return None if deed.days is None or deed.days < 1 else deed.days
        case Unit.PERCENT:
            return None if deed.percent is None or not 0 <= deed.percent <= 100 else deed.percent
        case Unit.GROUND:
            return None


def _down_to(table: Table, number: int) -> Table:
    """He stands at less, though never at less than the client offers him anyway."""
    return replace(table, stand=max(min(table.stand, number), table.offer))


def _rounded(table: Table, number: int) -> int:
    """The round number at or below."""
    return number // table.step * table.step


def _priced(table: Table, deed: Deed) -> Table:
    """The first price named for an extra is what he stands at, larger than guessed or not."""
    sum_ = _minor(table, deed)
    if table.matter is not Matter.FREE or table.named or not sum_:
        return table
    stand = max(sum_, table.offer)
    return replace(table, named=True, stand=stand, asked=stand)


def _on_top(table: Table, deed: Deed) -> int:
    """What he wants on top for time; a sum above the job's price is taken for the whole."""
    sum_ = _minor(table, deed) or 0
    return sum_ - table.job if sum_ > table.job else sum_


def _refunded(table: Table, deed: Deed) -> Table:
    """With what he offers to give back, never more than the job cost."""
    if table.matter is not Matter.PEACE:
        return table
    sum_ = _minor(table, deed)
    if sum_ is None and deed.percent is not None and deed.percent > 0:
        sum_ = table.job * min(deed.percent, 100) // 100
    return replace(table, refund=max(table.refund, min(sum_ or 0, table.job)))


def _counted(table: Table, at: int) -> Table:
    """An extra more, paid for or given."""
    if at > 0:
        return replace(table, paid=table.paid + 1, paid_sum=table.paid_sum + at)
    return replace(table, given=table.given + 1)


def _minor(table: Table, deed: Deed) -> int | None:
    """The sum a reply names, None if there is none or it is of another currency."""
    sum_ = deed.price
    if sum_ is None or sum_.currency != table.currency or sum_.amount < 0:
        return None
    return sum_.minor
