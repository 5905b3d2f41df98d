"""Reads sums of money, percentages, shares and counts out of what clients write in three languages.

Decided where people are vague: a bare number is a sum only where words around it speak of money; a
sum nobody named a currency for has none (a slang sum such as «пятнашка» too); «т.р.» says roubles;
a count given as a range is its upper end; a range of percents gives both ends; a cent is American.
"""

from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import lru_cache

from scenarios.reading.normal import Normal, normalise
from scenarios.reading.nouns import is_counted, is_time
from scenarios.reading.sums import Facts, Reading, Sum
from scenarios.reading.tokens import Kind, Token, cut


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money, `text[start:end]`.

    Either `value` is set or, for a range, `low` and `high`. `currency` is an ISO 4217 code, None
    when nobody said it, and `named` the words it was said in («500 دينار» is of no country);
    `unit` is what a rate is paid by, a value of `nouns.UNITS` or of
    `nouns.BATCHES`, None when it is no rate.
    """

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    currency: str | None
    unit: str | None
    start: int
    end: int
    named: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Percent:
    """A percentage, 20 for "20%", `text[start:end]`."""

    value: Decimal
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Share:
    """A whole cut in parts, in percent, as said: (50, 50) for "half now", (30, 70) for "30/70"."""

    parts: tuple[Decimal, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Count:
    """How many of a thing: `thing` is the noun as written."""

    value: int
    thing: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Read:
    normal: Normal
    tokens: tuple[Token, ...]
    facts: Facts

    def span(self, first: int, last: int) -> tuple[int, int]:
        return self.normal.span(self.tokens[first].start, self.tokens[last - 1].end)


@lru_cache(maxsize=8)
def _read(text: str) -> _Read:
    normal = normalise(text)
    tokens = cut(normal.text)
    return _Read(normal, tokens, Reading(tokens).run())


def _amount(read: _Read, sum_: Sum) -> Amount:
    start, end = read.span(sum_.first, sum_.last)
    named = " ".join(token.text for token in read.tokens[sum_.first : sum_.last])
    if sum_.low is None:
        return Amount(sum_.value, None, None, sum_.currency, sum_.unit, start, end, named)
    return Amount(None, sum_.low, sum_.value, sum_.currency, sum_.unit, start, end, named)


def read_amounts(text: str) -> tuple[Amount, ...]:
    """Return the sums of money a text names, in order, apart from each other; never raises."""
    read = _read(text)
    amounts: list[Amount] = []
    for sum_ in read.facts.sums:
        amount = _amount(read, sum_)
        if not amounts or amounts[-1].end <= amount.start:
            amounts.append(amount)
    return tuple(amounts)


def read_percents(text: str) -> tuple[Percent, ...]:
    """Return the percentages a text names, in order; never raises."""
    read = _read(text)
    return tuple(
        Percent(value, *read.span(first, last)) for value, first, last in read.facts.percents
    )


def read_shares(text: str) -> tuple[Share, ...]:
    """Return the splits of money a text names ("50/50", "half now"), in order; never raises."""
    read = _read(text)
    return tuple(Share(parts, *read.span(first, last)) for parts, first, last in read.facts.shares)


def read_counts(text: str) -> tuple[Count, ...]:
    """Return how many of which things a text names ("two more pages", «صفحتين»); never raises."""
    read = _read(text)
    counts: list[Count] = []
    for value, first, last, thing in read.facts.counts:
        start, end = read.span(first, last)
        begin, finish = read.span(thing, thing + 1)
        if not counts or counts[-1].end <= start:
            counts.append(Count(value, text[begin:finish], start, end))
    return tuple(counts)


def read_number(text: str) -> Decimal | None:
    """Return the one number an answer consists of, None when it has none, several or a range."""
    read = _read(text)
    numbers = read.facts.numbers
    if len(numbers) == 1 and numbers[0].low is None:
        return numbers[0].value
    if not numbers and len(read.facts.counts) == 1:
        return Decimal(read.facts.counts[0][0])
    return None


def read_money(text: str, default_currency: str) -> Amount | None:
    """Read an answer to "what is the price?": here a bare number is money, in `default_currency`.

    None when the answer holds no sum, several, or a number of something else (20%, 3 days).
    """
    amounts = read_amounts(text)
    if len(amounts) == 1:
        return replace(amounts[0], currency=amounts[0].currency or default_currency)
    read = _read(text)
    numbers = read.facts.numbers
    if amounts or read.facts.percents or read.facts.shares or not numbers:
        return None
    return _bare_money(read, default_currency)


def read_loose_sums(text: str) -> tuple[Amount, ...]:
    """Return the sums of an answer about money, where bare numbers are sums; never raises.

    Left out are percentages, shares and numbers of something else (3 days, two pages).
    """
    read = _read(text)
    sums = Reading(read.tokens).list_sums()
    return tuple(_amount(read, sum_) for sum_ in sums if sum_.named or _is_loose(read, sum_))


def _bare_money(read: _Read, currency: str) -> Amount | None:
    sums = Reading(read.tokens).list_sums()
    if len(sums) != 1 or any(token.kind is Kind.NOISE for token in read.tokens):
        return None
    if not _is_loose(read, sums[0]):
        return None
    return replace(_amount(read, sums[0]), currency=sums[0].currency or currency)


def _is_loose(read: _Read, sum_: Sum) -> bool:
    """Whether the number stands alone: neither negative, nor of things, nor of time."""
    following = read.tokens[sum_.last].text if sum_.last < len(read.tokens) else ""
    before = read.tokens[sum_.first - 1].text if sum_.first else ""
    return before != "-" and not is_counted(following) and not is_time(following)
