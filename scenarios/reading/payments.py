"""The stages of a price out of an answer: "half now, half on delivery", "300 now, 700 by 1 May"."""

import re
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.reading.amounts import Share, read_money, read_percents, read_shares
from scenarios.reading.answers import written_day
from scenarios.reading.clean import drop_silent
from scenarios.reading.deadlines import Term, find_terms
from scenarios.reading.pay_parts import EDGES, cut_before_sums, cut_up, hide, share_word
from scenarios.reckoning.money import Money, MoneyError, split
from scenarios.reckoning.values import money_in, put_money

MOST_STAGES = 12
_LONGEST = 1000
_NAME = 60
_YEAR_BEHIND = re.compile(
    r"((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}),(?= 20\d\d)",
    re.IGNORECASE,
)
_BEFORE_DAY = re.compile(r"(?<!\w)(?:by|on|before|due|до|к|на|يوم|قبل|في|بتاريخ) $", re.IGNORECASE)
_NUMBER = (
    r"\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty"
    r"|thirty|sixty|ninety"
)
_DAYS = r"days?|weeks?|months?"
_SAID_OTHERWISE = (
    (re.compile(rf"(?<!\w)after (?=(?:{_NUMBER}) (?:{_DAYS})(?!\w))", re.IGNORECASE), "in "),
    (
        re.compile(
            rf"(?<!\w)(?P<term>(?:{_NUMBER}) (?:{_DAYS})) (?:later|from now)(?!\w)", re.IGNORECASE
        ),
        r"in \g<term>",
    ),
    (re.compile(r"(?<!\w)спустя (?=\S)", re.IGNORECASE), "через "),
)
"""Terms as the reader of a client's terms is asked them: there "after" is no promise."""
_ELAPSED = re.compile(r"(?:in|within|через|в течение|بعد|خلال|في غضون)(?!\w)", re.IGNORECASE)
_SINCE_EVENT = re.compile(
    r"\s*(?:(?:after|of|once|following|upon|from (?!now|today)|since)(?!\w)"
    r"|(?:после|со дня|с момента|от)(?!\w)|с (?!сегодня)|من (?!الآن|الان|اليوم)|بعد(?!\w))",
    re.IGNORECASE,
)
"""Behind "in five days" it counts them from something whose day is not known."""
_CUE = "upfront"
"""Said behind "half", it lets the reader of shares know that money is halved."""
_HOW_MANY = re.compile(r"(?<!\w)(?:a|one|two|the|одна|одну|две) $", re.IGNORECASE)
"""What stands before a third: "a third", "two thirds"."""
_THIRDS = {Decimal("33.33"): Decimal(100) / 3, Decimal("66.67"): Decimal(200) / 3}
"""What the shares of a third are to the coin."""


def payments(text: str, facts: Facts) -> Json:
    """Stages that sum to the deal's price, as {"payments": [{"name", "amount", "day"}, …]}.

    A part without a number is the rest. Without a price only sums are understood.

    Raises:
        UnreadableError: "not_stages"; "not_sum" where they are not the whole price.
    """
    price = money_in(facts, "deal_price")
    said = _YEAR_BEHIND.sub(r"\1", drop_silent(text)[:_LONGEST])
    parts = [
        piece
        for part in cut_up(_as_terms(said))
        for piece in cut_before_sums(part, _days_in(part, facts), loose=price is not None)
    ]
    try:
        return _dump(_read_parts(parts, facts, price))
    except UnreadableError:
        shares = read_shares(said)
        if price is None or len(shares) != 1 or not _is_bare(said, shares[0], facts):
            raise
    weights = [_THIRDS.get(share, share) for share in shares[0].parts]
    return _dump([(None, amount, None) for amount in split(price, weights)])


def _is_bare(text: str, share: Share, facts: Facts) -> bool:
    """Whether neither a number nor a day is said beside the split ("30/30/40 as we go")."""
    around = text[: share.start] + text[share.end :]
    return not any(map(str.isdigit, around)) and not _days_in(text, facts)


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
    day, part = _take_day(part, facts)
    said = hide(part, _days_in(part, facts))
    percents = read_percents(said)
    if percents:
        value, start, end = percents[0].value, percents[0].start, percents[0].end
        return _name(part, start, end), value, day
    if (named := _share_in(said)) is not None:
        share, start, end = named
        return _name(part, start, end), share, day
    currency = price.currency if price is not None else _currency(facts)
    found = read_money(said, currency)
    if found is not None and found.value is not None:
        try:
            money = Money(found.value, found.currency or currency)
        except MoneyError as error:
            raise UnreadableError("not_stages") from error
        return _name(part, found.start, found.end), money, day
    return _name(part, 0, 0), None, day


def _share_in(said: str) -> tuple[Decimal, int, int] | None:
    """The one share said in words, in percent, and its place with "two" in "two thirds"."""
    if any(map(str.isdigit, said)):
        return None
    shares = read_shares(f"{said} {_CUE}")
    offset = 0
    if not shares and (word := share_word(said)) is not None:  # "second half in five days"
        offset = len(_HOW_MANY.sub("", said[: word[0]]))
        shares = read_shares(f"{said[offset : word[1]]} {_CUE}")
    if len(shares) != 1:
        return None
    share, begin = shares[0].parts[0], offset + shares[0].start
    start = len(_HOW_MANY.sub("", said[:begin]))
    return _THIRDS.get(share, share), start, offset + shares[0].end


def _as_terms(text: str) -> str:
    for pattern, other in _SAID_OTHERWISE:
        text = pattern.sub(other, text)
    return text


def _take_day(part: str, facts: Facts) -> tuple[str | None, str]:
    """The day named in a part, and the part without it."""
    if (written := written_day(part)) is not None:
        found, start, end = written
        return found.isoformat(), _BEFORE_DAY.sub("", part[:start]) + part[end:]
    for term, (start, end) in _terms_in(part, facts):
        if not (_ELAPSED.match(term.words) and _SINCE_EVENT.match(part[end:])):
            day = term.at.astimezone(ZoneInfo(_zone(facts))).date().isoformat()
            return day, part[:start] + " " + part[end:]
    return None, part


def _days_in(part: str, facts: Facts) -> list[tuple[int, int]]:
    """Where days and terms are named, those that an event begins too."""
    places = [place for _, place in _terms_in(part, facts)]
    return places if (written := written_day(part)) is None else [*places, written[1:]]


def _terms_in(part: str, facts: Facts) -> list[tuple[Term, tuple[int, int]]]:
    now = facts.get("now")
    if not isinstance(now, str):
        return []
    language = str(facts.get("profile_language") or "en")
    at = datetime.fromisoformat(now)
    found = find_terms(part, language=language, now=at, zone=_zone(facts))
    places = [(term, part.find(term.words)) for term in found]
    return [(term, (start, start + len(term.words))) for term, start in places if start >= 0]


def _zone(facts: Facts) -> str:
    return str(facts.get("profile_zone") or "UTC")


def _currency(facts: Facts) -> str:
    likely = facts.get("profile_currency") or facts.get("profile_likely_currency")
    return str(facts.get("deal_currency") or likely or "USD")


def _name(part: str, start: int, end: int) -> str | None:
    left = " ".join((part[:start] + " " + part[end:]).split()).strip(EDGES)
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
