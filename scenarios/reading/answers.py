"""Readers of a user's answers to questions: text -> a fact's JSON, or why it cannot be read."""

import re
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.steps import Reader
from scenarios.reading.amounts import Amount, read_money, read_number, read_percents
from scenarios.reading.clean import MAX_CHARACTERS
from scenarios.reading.times import read_time
from scenarios.reckoning.money import Money, MoneyError
from scenarios.reckoning.values import (
    dump_number,
    dump_percent,
    is_floor_above_price,
    put_money,
)

LONGEST_ANSWER = 500
"""Characters of a free answer that are kept: it goes into a message of 4096."""
MOST_ITEMS = 12
MOST_MONEY = Decimal(10) ** 12
"""A sum that anybody asks; the reckoning multiplies it by hours and may go beyond."""
_HOURS = r"h|hr|hrs|hours?|ч|час|часа|часов|س|ساعة|ساعه|ساعات"
_BETWEEN_ITEMS = re.compile(r"[\n;؛]+|(?<!\d)[,،]+|[,،]+(?!\d)")
_ITEM = re.compile(
    rf"(?P<name>.{{1,80}}?)(?<!\d)(?<!\d[.,٫])[\s:(–—-]*(?P<hours>\d{{1,4}}(?:[.,٫]\d{{1,2}})?)"
    rf"\s*(?:{_HOURS})?\.?\s*\)?",
    re.IGNORECASE,
)


_FIGURES = {start + digit: str(digit) for start in (0x0660, 0x06F0) for digit in range(10)}
_DATED = re.compile(
    r"(?<!\d)(?:(?P<y1>20\d\d)[-./](?P<m1>\d{1,2})[-./](?P<d1>\d{1,2})"
    r"|(?P<d2>\d{1,2})[-./](?P<m2>\d{1,2})[-./](?P<y2>20\d\d))(?!\d)"
)
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_SINCE = re.compile(r"\s*(?:since|from|с|со|منذ|من)\s+", re.IGNORECASE)
_TWO = re.compile(
    r"(?:حوالي |تقريب[اًا]* |حدود )?(?:يومين|ساعتين|مرتين|جولتين|شهرين)(?: تقريب[اًا]*)?"
)
"""An Arabic dual is the number two and its noun in one word."""
_ALL = re.compile(
    r"(?<!\w)(?:(?<!not )(?:all|both)|(?<!не )(?:все|всё|оба|обе)|كلها|كلهم|الاثنين|الاتنين"
    r"|الكل)(?!\w)",
    re.IGNORECASE,
)
_LONE = 2
"""Words of a text in which a number is the whole answer: "30", "thirty five"."""


def money(text: str, facts: Facts) -> Json:
    """A sum above zero; in the deal's, the message's or the user's currency where none is said.

    Raises:
        UnreadableError: "not_money" (too much, too), "range" for two sums, "not_positive".
    """
    default = _currency(facts)
    found = read_money(text, default)
    if found is None or _is_a_pronoun(text, found):
        raise UnreadableError("not_money")
    if found.value is None:
        raise UnreadableError("range")
    if found.value > MOST_MONEY:
        raise UnreadableError("not_money")
    try:
        sum_ = Money(found.value, found.currency or default)
    except MoneyError as error:
        raise UnreadableError("not_money") from error
    if sum_.amount <= 0:  # less than half of the smallest coin is nothing
        raise UnreadableError("not_positive")
    return put_money(sum_)


def floor_price(text: str, facts: Facts) -> Json:
    """The least that a job is done for, in a talk about its price.

    Raises:
        UnreadableError: "above_price", those of a sum.
    """
    sum_ = money(text, facts)
    if is_floor_above_price({**facts, "floor": sum_}):
        raise UnreadableError("above_price")
    return sum_


def _currency(facts: Facts) -> str:
    """What a bare number is in: the deal's currency, the message's, the user's or the likeliest."""
    named = facts.get("message_amount")
    message = named.get("currency") if isinstance(named, dict) else None
    likely = facts.get("profile_currency") or facts.get("profile_likely_currency")
    return str(facts.get("deal_currency") or message or likely or "USD")


def _is_a_pronoun(text: str, found: Amount) -> bool:
    """Whether it is the "one" of "my comfortable one"."""
    return found.value == 1 and found.currency is None and not any(map(str.isdigit, text))


def says_all(text: str) -> bool:
    """Whether an answer to "how many of them?" is all of them, in words: "both", «уже оба»."""
    return _ALL.search(text) is not None and not any(map(str.isdigit, text))


def own_reply(text: str, _facts: Facts) -> Json:
    """A reply to a client as it was written, lines and all.

    Raises:
        UnreadableError: "empty".
    """
    if not any(sign.isalnum() for sign in text):
        raise UnreadableError("empty")
    return text.strip()[:MAX_CHARACTERS]


def reduction(text: str, facts: Facts) -> Json:
    """What a client wants off: a percentage (1 to 99), else the sum he wants to pay.

    Raises:
        UnreadableError: "not_reduction".
    """
    percents = read_percents(text)
    if percents:
        value = percents[0].value
        if not 0 < value < 100:
            raise UnreadableError("not_reduction")
        return dump_percent(value)
    try:
        return money(text, facts)
    except UnreadableError as error:
        raise UnreadableError("not_reduction") from error


def number(low: int, high: int) -> Reader:
    """A reader of a number from `low` to `high`, fractions allowed.

    Its errors: "not_number", "out_of_range".
    """

    def read(text: str, _facts: Facts) -> Json:
        found = None if read_percents(text) else read_number(text)
        if found is None and _TWO.fullmatch(text.strip(" .،,!")):
            found = Decimal(2)
        if found is None:
            raise UnreadableError("not_number")
        if not low <= found <= high:
            raise UnreadableError("out_of_range")
        return dump_number(found)

    return read


def whole(low: int, high: int) -> Reader:
    """A reader of a whole number from `low` to `high`, as an int.

    Its errors: "not_number", "out_of_range".
    """
    read_any = number(low, high)

    def read(text: str, facts: Facts) -> Json:
        found = read_any(text, facts)
        if not isinstance(found, int):
            raise UnreadableError("not_number")
        return found

    return read


def percentage(low: int, high: int) -> Reader:
    """A reader of a percentage from `low` to `high`; a lone number needs no sign.

    Its errors: "not_number" ("in 10 days", too), "out_of_range".
    """

    def read(text: str, _facts: Facts) -> Json:
        named = read_percents(text)
        lone = len(text.split()) <= _LONE
        found = named[0].value if named else read_number(text) if lone else None
        if found is None:
            raise UnreadableError("not_number")
        if not low <= found <= high:
            raise UnreadableError("out_of_range")
        return dump_percent(found)

    return read


def day(text: str, facts: Facts) -> Json:
    """A day ahead, as {"day": "YYYY-MM-DD"} in the user's zone.

    Raises:
        UnreadableError: "not_time", "past".
    """
    zone = str(facts.get("profile_zone") or "UTC")
    found = read_time(
        text,
        language=str(facts.get("profile_language")),
        now=datetime.fromisoformat(str(facts["now"])),
        zone=zone,
    )
    at = found.at or next(iter(found.choices), None)
    if at is None:
        raise UnreadableError("past" if found.problem == "past" else "not_time")
    return {"day": at.astimezone(ZoneInfo(zone)).date().isoformat()}


def written_day(text: str) -> tuple[date, int, int] | None:
    """The first day written in figures with its year, the day before the month; and its place."""
    found = _DATED.search(text.translate(_FIGURES))
    if found is None:
        return None
    year, month, number_ = (
        (found["y1"], found["m1"], found["d1"])
        if found["y1"]
        else (found["y2"], found["m2"], found["d2"])
    )
    try:
        return date(int(year), int(month), int(number_)), found.start(), found.end()
    except ValueError:  # "3/25/2026" is the other way round
        return None


def any_day(text: str, facts: Facts) -> Json:
    """A day that may have passed, where its year is said ("1 March 2026"); else a day ahead.

    Raises:
        UnreadableError: "not_time", "past".
    """
    if (written := written_day(text)) is not None:
        return {"day": written[0].isoformat()}
    text = text[since.end() :] if (since := _SINCE.match(text)) else text
    try:
        return day(text, facts)
    except UnreadableError as error:
        named = _YEAR.search(text.translate(_FIGURES))
        if error.reason != "past" or named is None:
            raise
    # as it was said before that year began
    return day(text, {**facts, "now": f"{int(named[0]) - 1}-12-31T12:00:00+00:00"})


def words(text: str, _facts: Facts) -> Json:
    """Anything said, in one line of at most LONGEST_ANSWER characters.

    Raises:
        UnreadableError: "empty".
    """
    line = " ".join(text.split())[:LONGEST_ANSWER].rstrip(" .")
    if not any(sign.isalnum() for sign in line):
        raise UnreadableError("empty")
    return line


def items(text: str, _facts: Facts) -> Json:
    """Parts of a job, by lines or commas; a number at the end of a part is its hours.

    A comma between two digits is a decimal one ("вёрстка 1,5 ч").

    Raises:
        UnreadableError: "not_items" for fewer than two parts.
    """
    parts = [part.strip(" \t-–—•*.") for part in _BETWEEN_ITEMS.split(text[:2000])]
    named = [_item(part) for part in parts if any(sign.isalpha() for sign in part)]
    if len(named) < 2:
        raise UnreadableError("not_items")
    return {"parts": [*named[:MOST_ITEMS]]}


def _item(part: str) -> dict[str, Json]:
    found = _ITEM.fullmatch(part)
    name = "" if found is None else found["name"].strip()
    if found is None or not any(sign.isalpha() for sign in name):
        return {"name": part[:80], "weight": None}
    weight = Decimal(found["hours"].translate(_POINT))
    return {"name": name, "weight": dump_number(weight) if weight > 0 else None}


_POINT = str.maketrans("٫,", "..")


def parts_of(stored: Json) -> list[tuple[str, Decimal | None]]:
    """Names and weights out of the answer that `items` gave."""
    if not isinstance(stored, dict) or not isinstance(stored.get("parts"), list):
        return []
    found: list[tuple[str, Decimal | None]] = []
    parts = stored["parts"]
    for part in parts if isinstance(parts, list) else []:
        if isinstance(part, dict):
            weight = part.get("weight")
            if isinstance(weight, dict):
                weight = weight.get("number")
            found.append((str(part["name"]), None if weight is None else Decimal(str(weight))))
    return found
