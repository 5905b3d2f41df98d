"""The stages of a price out of an answer: "half now, half on delivery", "300 now, 700 by 1 May"."""

import re
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.reading.amounts import Share, read_money, read_percents, read_shares
from scenarios.reading.answers import written_day
from scenarios.reading.clean import drop_silent
from scenarios.reading.deadlines import find_terms
from scenarios.reckoning.money import Money, MoneyError, split
from scenarios.reckoning.values import money_in, put_money

MOST_STAGES = 12
_LONGEST = 1000
_NAME = 60
_REST = r"the rest|the remaind|остально|остаток|الباقي|المتبقي"
_BETWEEN = re.compile(
    r"[\n;؛+]+|(?<!\d)[,،]+|[,،]+(?!\d)"
    r"|(?<=\s)و(?=\s?(?:\d|الباقي|المتبقي|(?:ال)?(?:نصف|ثلث)))"
    r"|(?<!\w)(?:and then|then|and|потом|затем|и|ثم)(?!\w)"
    rf"|(?<!\w)(?={_REST})",
    re.IGNORECASE,
)
_NUMBERING = re.compile(r"\s*(?:\d{1,2}[.)]|[-–—•*])\s+")
_YEAR_BEHIND = re.compile(
    r"((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}),(?= 20\d\d)",
    re.IGNORECASE,
)
_BEFORE_DAY = re.compile(r"(?<!\w)(?:by|on|before|due|до|к|на|يوم|قبل|في|بتاريخ) $", re.IGNORECASE)
_CUE = "upfront"
"""Said behind "half", it lets the reader of shares know that money is halved."""
_HOW_MANY = re.compile(r"(?<!\w)(?:a|one|two|the|одна|одну|две) $", re.IGNORECASE)
"""What stands before a third: "a third", "two thirds"."""
_THIRDS = {Decimal("33.33"): Decimal(100) / 3, Decimal("66.67"): Decimal(200) / 3}
"""What the shares of a third are to the coin."""
_EDGES = " \t.,:;–—-()%$€£₽"


def payments(text: str, facts: Facts) -> Json:
    """Stages that sum to the deal's price, as {"payments": [{"name", "amount", "day"}, …]}.

    A part without a number is the rest. Without a price only sums are understood.

    Raises:
        UnreadableError: "not_stages"; "not_sum" where they are not the whole price.
    """
    price = money_in(facts, "deal_price")
    said = _YEAR_BEHIND.sub(r"\1", drop_silent(text)[:_LONGEST])
    parts = [part for part in _BETWEEN.split(said) if part.strip(_EDGES)]
    try:
        return _dump(_read_parts(parts, facts, price))
    except UnreadableError:
        shares = read_shares(said)
        if price is None or len(shares) != 1 or not _is_bare(said, shares[0]):
            raise
    weights = [_THIRDS.get(share, share) for share in shares[0].parts]
    return _dump([(None, amount, None) for amount in split(price, weights)])


def _is_bare(text: str, share: Share) -> bool:
    """Whether the split is all that is said in numbers ("50/50", "30/30/40 as we go")."""
    around = text[: share.start] + text[share.end :]
    return not any(map(str.isdigit, around))


Part = tuple[str | None, Money | Decimal | None, str | None]


def _read_parts(
    parts: list[str], facts: Facts, price: Money | None
) -> list[tuple[str | None, Money, str | None]]:
    read = [_read_part(part, facts, price) for part in parts]
    if not 1 <= len(read) <= MOST_STAGES:
        raise UnreadableError("not_stages")
    return _fill_in(read, price)


def _read_part(part: str, facts: Facts, price: Money | None) -> Part:
    """Name, sum or share of the price (None: the rest), day."""
    day, part = _take_day(" ".join(_NUMBERING.sub("", part, count=1).split()), facts)
    percents = read_percents(part)
    if percents:
        value, start, end = percents[0].value, percents[0].start, percents[0].end
        return _name(part, start, end), value, day
    shares = read_shares(f"{part} {_CUE}")
    if len(shares) == 1 and not any(map(str.isdigit, part)):
        share, start = shares[0].parts[0], len(_HOW_MANY.sub("", part[: shares[0].start]))
        return _name(part, start, shares[0].end), _THIRDS.get(share, share), day
    currency = price.currency if price is not None else _currency(facts)
    found = read_money(part, currency)
    if found is not None and found.value is not None:
        try:
            money = Money(found.value, found.currency or currency)
        except MoneyError as error:
            raise UnreadableError("not_stages") from error
        return _name(part, found.start, found.end), money, day
    return _name(part, 0, 0), None, day


def _take_day(part: str, facts: Facts) -> tuple[str | None, str]:
    """The day named in a part, and the part without it."""
    if (written := written_day(part)) is not None:
        found, start, end = written
        return found.isoformat(), _BEFORE_DAY.sub("", part[:start]) + part[end:]
    zone = str(facts.get("profile_zone") or "UTC")
    now = facts.get("now")
    if not isinstance(now, str):
        return None, part
    language = str(facts.get("profile_language") or "en")
    terms = find_terms(part, language=language, now=datetime.fromisoformat(now), zone=zone)
    if not terms:
        return None, part
    day = terms[0].at.astimezone(ZoneInfo(zone)).date().isoformat()
    return day, part.replace(terms[0].words, " ")


def _currency(facts: Facts) -> str:
    return str(facts.get("deal_currency") or facts.get("profile_currency") or "USD")


def _name(part: str, start: int, end: int) -> str | None:
    left = " ".join((part[:start] + " " + part[end:]).split()).strip(_EDGES)
    return left[:_NAME] or None


def _fill_in(read: list[Part], price: Money | None) -> list[tuple[str | None, Money, str | None]]:
    """Every part with its sum.

    Raises:
        UnreadableError: they do not make the price.
    """
    rest = [number for number, part in enumerate(read) if part[1] is None]
    if price is None:
        sums = [part[1] for part in read if isinstance(part[1], Money)]
        if len(sums) < len(read):
            raise UnreadableError("not_stages")
        return [(name, amount, day) for (name, _, day), amount in zip(read, sums, strict=True)]
    if len(rest) > 1 or len(read) == len(rest):
        raise UnreadableError("not_stages")
    try:
        amounts = [_sum_of(part[1], price) for part in read]
        left = price
        for amount in amounts:
            left = left if amount is None else left - amount
    except MoneyError as error:
        raise UnreadableError("not_sum") from error
    if rest:
        if left.amount <= 0:
            raise UnreadableError("not_sum")
    elif left.amount != 0:
        amounts = _settle(amounts, left, read)
    return [
        (name, left if amount is None else amount, day)
        for (name, _, day), amount in zip(read, amounts, strict=True)
    ]


def _sum_of(said: Money | Decimal | None, price: Money) -> Money | None:
    if isinstance(said, Decimal):
        return price.times(said / 100)
    return said


def _settle(amounts: list[Money | None], left: Money, read: list[Part]) -> list[Money | None]:
    """Percentages of an odd price leave a coin or two, which the last stage takes."""
    shares = [said for _, said, _ in read if isinstance(said, Decimal)]
    last = amounts[-1]
    if len(shares) < len(read) or round(sum(shares), 6) != 100 or last is None:
        raise UnreadableError("not_sum")
    return [*amounts[:-1], last + left]


def _dump(stages: list[tuple[str | None, Money, str | None]]) -> Json:
    if not stages or any(amount.amount <= 0 for _, amount, _ in stages):
        raise UnreadableError("not_stages")
    if len({amount.currency for _, amount, _ in stages}) > 1:
        raise UnreadableError("not_sum")
    return {
        "payments": [
            {"name": name, "amount": put_money(amount), "day": day} for name, amount, day in stages
        ]
    }
