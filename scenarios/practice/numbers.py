"""The numbers that a reply puts on the table, as far as they are the freelancer's own.

What he refuses ("I can't do 700"), what others ask, the parts a price is paid in and the years he
works are none.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from scenarios.checking.terms import DENIED, INSTEAD, discount_named
from scenarios.practice.position import Matter, Table, Unit
from scenarios.reading.amounts import Amount, read_loose_sums, read_percents, read_shares
from scenarios.reading.durations import read_days
from scenarios.reckoning.concessions import less
from scenarios.reckoning.money import Money, MoneyError

_NEAR: Final = 3
"""A sum smaller than the price by more than this factor is no price of the whole."""
_SHORT: Final = 1000
"""A bare number below this is one of thousands where the job costs ten times as much and more."""
_LEAST: Final = 50
"""A bare number smaller than the job's price by more than this factor is no sum."""
_CLAUSE: Final = re.compile(
    r"[^.!?؟;؛:,،\n]+?(?=[.!?؟;؛:,،\n]|\bbut\b|\bно\b|\bа\b|(?<!\w)(?:لكن|ولكن|بس)(?!\w)|$)",
    re.IGNORECASE,
)
_POINT: Final = re.compile(r"(?<=\d)[.,٫٬](?=\d)")
_OTHERS: Final = re.compile(
    r"\b(?:others?|another|somebody else|elsewhere)\b|\b(?:другие|другой|кто-то|где-то)\b"
    r"|(?<!\w)(?:غيري|غيرك|غيركم|ناس تانية|آخرون|الآخرون)(?!\w)",
    re.IGNORECASE,
)
_TOO_LITTLE: Final = re.compile(
    r"\b(?:too (?:little|few|short|tight|low)|not enough|мало|не хватит|недостаточно)\b"
    r"|(?<!\w)(?:قليل|ما يكفي|لا يكفي|مش كفاية|ما تكفي|لا تكفي)",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(
    r"(?:\b(?:since|in|from|year)|(?<!\w)(?:с|в|году?)|(?<!\w)(?:منذ|من|سنة|عام|في))\s*$",
    re.IGNORECASE,
)
_FEE: Final = re.compile(
    r"\b(?:on top|surcharge|extra|more|express|rush|weekend)\b|доплат|сверху|надбав|сверх|срочн"
    r"|زياد|إضاف|اضاف|فوق|استعجال|مستعجل",
    re.IGNORECASE,
)
_BACK: Final = re.compile(
    r"refund|pay(?:ing)? (?:you )?back|return|give (?:you )?back|compensat|\boff\b|discount"
    r"|верн|возвра|компенс|скид|أرجع|ارجع|أعيد|اعيد|استرداد|استرجاع|تعويض|أعوض|اعوض|خصم|رد المبلغ",
    re.IGNORECASE,
)


def price_named(reply: str, table: Table) -> Money | None:
    """Return the price a reply comes down to: the least of its own, never the client's offer.

    The offer itself where nothing else is named; None where the price is only repeated.
    """
    offer, price = table.money(table.offer), table.price
    near = [each for each in _sums(reply, table) if each.amount * _NEAR >= price.amount]
    other = [each for each in near if each != price]
    if _make_up(_sums(reply, table), price):
        return None
    own = [each for each in other if each != offer]
    if own:
        return min(own, key=lambda each: each.amount)
    percent = discount_named(reply)
    if percent is not None:
        return less(price, percent)
    return offer if other else None


def sum_named(reply: str, table: Table) -> Money | None:
    """Return the sum wanted for an extra or for haste, or given back in a conflict.

    The last one named, for it stands behind all talk; of a total with the job, what is on top.
    """
    job = table.money(table.job)
    if table.matter is Matter.PEACE and _BACK.search(reply) is None:
        return None
    for_haste = table.matter is Matter.TIME
    sums = [
        Money(each.amount - job.amount, job.currency) if each.amount > job.amount else each
        for each in _sums(reply, table, bare=not for_haste or _FEE.search(reply) is not None)
        if each != job
    ]
    if sums:
        return sums[-1]
    if for_haste and _FEE.search(reply) and (percent := percent_named(reply)):
        return job.times(Decimal(percent) / 100)
    return None


def percent_named(reply: str) -> int | None:
    """Return the percentage of a reply; of a split the first part, which is paid first."""
    named = [
        *((each.start, each.value) for each in read_percents(reply)),
        *((each.start, each.parts[0]) for each in read_shares(reply)),
    ]
    refused = list(_refused(reply))
    return next(
        (
            int(value)
            for start, value in sorted(named)
            if 0 < value <= 100 and not _is_within(start, refused)
        ),
        None,
    )


def days_named(reply: str) -> int | None:
    """Return the days a reply offers."""
    kept, at = [], 0
    for start, end in _refused(reply):
        kept.append(reply[at:start])
        at = end
    return read_days("\n".join([*kept, reply[at:]]))


def comes_down(reply: str, table: Table) -> bool:
    """Whether a reply names less than the freelancer stands at, or a surcharge for haste.

    Who repeats his own number besides keeps to it.
    """
    match table.unit:
        case Unit.MONEY if table.matter is Matter.MONEY:
            price = price_named(reply, table)
            return (
                price is not None and price < table.price and table.price not in _sums(reply, table)
            )
        case Unit.PERCENT:
            percents = {int(each.value) for each in read_percents(reply)}
            percent = percent_named(reply)
            return percent is not None and percent < table.stand and table.stand not in percents
        case Unit.DAYS:
            return sum_named(reply, table) is not None
        case _:
            return False


def _sums(reply: str, table: Table, *, bare: bool = True) -> list[Money]:
    """The sums of a reply, in order; those it refuses are left out.

    In talk of money bare numbers are sums, and of a price in thousands people say the thousands.
    Nobody changes the currency there: a "$" is the dollar that is talked of.
    """
    job = table.money(table.job).amount
    refused = list(_refused(reply))
    found = []
    for amount in read_loose_sums(reply):
        value = amount.low if amount.value is None else amount.value
        if value is None or _is_within(amount.start, refused) or is_year(reply, amount):
            continue
        if INSTEAD.search(reply[: amount.start]):
            continue
        if amount.currency is None:
            if value < _SHORT <= job / 10 and value * 1000 <= 2 * job:
                value *= 1000
            if not bare or value * _LEAST < job:
                continue  # "until 20", "two similar shops"
        try:
            found.append(Money(value, table.currency))
        except MoneyError:
            continue
    return [each for each in found if each.amount > 0]


def is_year(text: str, amount: Amount) -> bool:
    """Whether a bare number is a year: "since 2015"."""
    return (
        amount.currency is None
        and amount.value is not None
        and 1990 <= amount.value <= 2040
        and _YEAR.search(text[: amount.start]) is not None
    )


def _make_up(sums: list[Money], price: Money) -> bool:
    """Whether several sums are the parts that the price is made of, or paid in."""
    parts = [each.amount for each in sums if each != price]
    return len(parts) > 1 and sum(parts) == price.amount


def _refused(reply: str) -> Iterator[tuple[int, int]]:
    """Where the clauses stand that refuse something, find it too little, or are about others."""
    # a decimal point parts no clauses; the places stay as they are
    typed = _POINT.sub("0", reply)
    for clause in _CLAUSE.finditer(typed):
        words = clause[0]
        if any(sign.search(words) for sign in (DENIED, _OTHERS, _TOO_LITTLE)):
            yield clause.span()


def _is_within(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)
