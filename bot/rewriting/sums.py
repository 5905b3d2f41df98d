"""Sums, percentages and dates of beginning, as the freelancer wrote them."""

import re
from dataclasses import dataclass, field

_NAMED = (
    r"тыс\.?|usd\b|eur\b|dollars?|euros?|pounds?|bucks|руб\w*|р\b\.?|₽|тысяч\w*|доллар\w*"
    r"|евро|ريال\w*|ر\.س|درهم\w*|جنيه\w*|دولار\w*|دينار\w*|ألف\w*|الف\b|آلاف|دج|يورو|شيكل|دت|[$€£]"
)
_CURRENCY = rf"k\b|к\b|thousand|{_NAMED}"
_NUMBER = r"\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)*"
_PERCENT = re.compile(rf"{_NUMBER}\s?[%٪]|[%٪]\s?\d+")


@dataclass(frozen=True, slots=True)
class Money:
    """How sums are written in a language.

    Attributes:
        unit: what a rate is paid by, after the sum.
        target: words before a sum that a price comes to.
        before: words before the sum that is meant.
        instead: words before a sum that is left behind.
        start: from when a price holds.
        months: what follows the number of a day.
        hourly: a unit of time in a sum.
    """

    unit: str
    target: str
    before: str
    instead: str
    start: str
    months: str
    hourly: str
    sum: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        # Arabic prefixes stick to the figure, and its currencies may end in a vowel sign
        sums = (
            rf"(?<![\d.,:])(?:[$€£₽]\s?)?{_NUMBER}"
            rf"(?:\s?(?:{_CURRENCY})[\u064b-\u0652]*)*(?:{self.unit})"
        )
        pattern = re.compile(sums, re.IGNORECASE)
        object.__setattr__(self, "sum", pattern)


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in some words, each as written; None where there is none.

    `sure`: words or a currency say that the sum is one; `target`: it is what the price comes to.
    """

    sum: str | None
    percent: str | None
    start: str | None
    sure: bool = False
    target: bool = False


def find_money(words: str, money: Money) -> Found:
    """Find the sum that is meant, a percentage, and from when it holds."""
    start = re.search(money.start, words, re.IGNORECASE)
    percent = _PERCENT.search(words)
    taken = [found.span() for found in (start, percent) if found is not None]
    best: tuple[int, str, bool] | None = None
    for found in money.sum.finditer(words):
        if any(found.start() < end and begin < found.end() for begin, end in taken):
            continue
        if re.match(money.months, words[found.end() :], re.IGNORECASE):
            continue
        weight = _weigh(found, words, money)
        if weight > 0 and (best is None or weight >= best[0]):
            best = weight, found[0].strip(), _is_target(found, words, money)
    return Found(
        None if best is None else best[1],
        None if percent is None else percent[0].strip(),
        None if start is None else start[0].strip(),
        best is not None and best[0] >= 4,
        best is not None and best[2],
    )


def is_rate(written: str, money: Money) -> bool:
    """Whether a sum is paid by time."""
    return re.search(money.hourly, written, re.IGNORECASE) is not None


def numbers_in(text: str) -> frozenset[str]:
    """Every number of a text, as written, without blanks inside."""
    return frozenset(re.sub(r"\s", "", each) for each in re.findall(_NUMBER, text))


def has_price(text: str) -> bool:
    """Whether a clause names what is likely a price: three digits, or a currency beside one."""
    return (
        re.search(
            rf"[$€£₽]\s?\d|\d\s?(?:{_NAMED})|\d[ \u00a0]?\d{{2}}(?!\d*\s?%)", text, re.IGNORECASE
        )
        is not None
    )


def _is_target(found: re.Match[str], words: str, money: Money) -> bool:
    before = words[: found.start()]
    return re.search(money.target, before, re.IGNORECASE) is not None


def _weigh(found: re.Match[str], words: str, money: Money) -> int:
    before = words[: found.start()]
    if re.search(money.instead, before, re.IGNORECASE):
        return 0
    weight = 1
    if re.search(rf"[$€£₽]|\d\s?(?:{_CURRENCY})", found[0], re.IGNORECASE):
        weight += 2
    if re.search(money.before, before, re.IGNORECASE):
        weight += 2
    if len(re.sub(r"\D", "", found[0])) > 1:
        weight += 1
    if re.match(r"\s[^\W\d_]{4,}", words[found.end() :]):
        weight = max(weight - 2, 1)  # it counts what follows
    return weight
