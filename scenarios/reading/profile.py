"""Readers of what a user tells of himself: currency and time zone."""

from datetime import UTC, datetime
from functools import cache

from babel import Locale
from babel.numbers import get_currency_name

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.reading.amounts import read_number, read_percents
from scenarios.reading.currencies import name_currency
from scenarios.reading.time_words import BARE_DATE_HOUR
from scenarios.reading.times import read_clock, read_time
from scenarios.reading.zones import zone_of_city, zones_of_local_time


def currency(text: str, _facts: Facts) -> Json:
    """A currency by code, sign or name, as {"currency": code}.

    Raises:
        UnreadableError: "not_currency".
    """
    whole = _fold(text)
    if whole in _names():
        return {"currency": _names()[whole]}
    for word in (whole, *whole.split()):
        code = name_currency(word.strip(" .,!؟?()"))
        if code is not None:
            return {"currency": code}
    raise UnreadableError("not_currency")


_COUNTS = (1, 2, 3, 5, 11, 100)
"""One of each plural form in our languages."""


@cache
def _names() -> dict[str, str]:
    """Full names of all currencies in our languages, folded, and their codes."""
    found: dict[str, str] = {}
    for language in ("ar", "en", "ru"):
        locale = Locale.parse(language)
        for code in map(str, locale.currencies):
            found.setdefault(code.lower(), code)
            for count in _COUNTS:
                found.setdefault(_fold(get_currency_name(code, count, locale)), code)
    return found


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())


_MIDNIGHT = datetime(2026, 1, 1, tzinfo=UTC)
"""A day with all its hours ahead."""
_LONE_PARTS = {
    "صبح": "الصبح", "ظهر": "الظهر", "عصر": "العصر", "مغرب": "المغرب", "ليل": "الليل",
    "утро": "утром", "день": "днём", "обед": "в обед", "вечер": "вечером", "ночь": "ночью",
}  # fmt: skip
"""Parts of the day as an answer names them -> as a reminder does."""


def hour(text: str, facts: Facts) -> Json:
    """An hour of the clock, 0 to 23; "9" is the morning's, "noon" is 12, «العصر» 15.

    Raises:
        UnreadableError: "not_time".
    """
    share = bool(read_percents(text))
    language = str(facts.get("profile_language"))
    found = () if share else read_clock(text, language=language)
    if found:
        return found[0].hour
    if (part := _hour_of_part(text, language)) is not None:
        return part
    number = None if share else read_number(text)
    if number is None or number != int(number) or not 0 <= number < 24:
        raise UnreadableError("not_time")
    return int(number)


def _hour_of_part(text: str, language: str) -> int | None:
    """The hour that a part of the day stands for where reminders are read; None for a day."""
    text = _LONE_PARTS.get(_fold(text).strip(" .!؟?"), text)
    read = read_time(text, language=language, now=_MIDNIGHT, zone="UTC")
    if read.at is None or read.subject or read.is_elapsed:
        return None
    is_part = read.at.date() == _MIDNIGHT.date() and read.at.hour != BARE_DATE_HOUR
    return read.at.hour if is_part else None


def zone(text: str, facts: Facts) -> Json:
    """A time zone by city, IANA name, UTC offset or the clock on the wall, as {"zone": name}.

    Raises:
        UnreadableError: "not_zone".
    """
    found = zone_of_city(text)
    if not found:
        chosen = facts.get("profile_currency")
        found = zones_of_local_time(
            text,
            now=datetime.fromisoformat(str(facts["now"])),
            language=str(facts.get("profile_language")),
            currency=chosen if isinstance(chosen, str) else None,
        )
    if not found:
        raise UnreadableError("not_zone")
    return {"zone": found[0]}
