"""How facts look in a language: money, percentages, numbers, times, lists (Babel)."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from html import escape
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime, format_timedelta, get_timezone_location
from babel.lists import format_list
from babel.numbers import (
    format_currency,
    format_decimal,
    get_currency_name,
    get_currency_symbol,
)

from scenarios.engine.facts import Json
from scenarios.reckoning.money import Money, MoneyError, load_money

_DASH = "–"
_MARKS = dict.fromkeys((0x200B, 0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), 0xFEFF))
_MARKS |= dict.fromkeys(range(0x2066, 0x206A))
"""Direction marks and the like: a text that is copied carries no invisible sign."""


def locale_of(language: str) -> Locale:
    """Babel's locale of one of our languages."""
    return Locale.parse(language)


def name_language(code: str, language: str) -> str | None:
    """What a language (ISO 639-1) is called in one of ours; None where nobody knows."""
    name = locale_of(language).languages.get(code)
    return None if name is None else str(name)


def show(value: Json, language: str, *, html: bool) -> str | float:
    """A fact as an argument of a text; numbers stay int or float, so that Fluent's plurals work.

    Text is escaped where `html` is wanted.
    """
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return value
    if isinstance(value, str):
        return escape(value, quote=False) if html else value.translate(_MARKS)
    if isinstance(value, dict):
        shown = _show_typed(value, language)
        if isinstance(shown, str) and html:
            return escape(shown, quote=False)
        return shown
    return ""


def _show_typed(value: dict[str, Json], language: str) -> str | float:
    shown: str | float = ""
    match value:
        case {"amount": str(), "currency": str()}:
            shown = _show_money(value, language)
        case {"percent": str(percent)}:
            shown = show_percent(Decimal(percent), language)
        case {"number": str(number)}:
            shown = float(number)
        case {"items": list(items)}:
            shown = "\n".join(_show_item(item, language) for item in items)
        case {"stages": list(stages)}:
            numbered = enumerate((_show_money(stage, language) for stage in stages), 1)
            shown = "\n".join(f"{number}. {stage}" for number, stage in numbered)
        case {"sums": list(sums)}:
            shown = _comma(language).join(_show_money(each, language) for each in sums)
        case {"day": str(day)}:
            shown = show_date(date.fromisoformat(day), language)
        case {"currency": str(code)}:
            shown = show_currency(code, language)
        case {"parts": list(parts)}:
            shown = _comma(language).join(
                str(part["name"]) for part in parts if isinstance(part, dict)
            )
        case _:
            pass
    return shown


def _show_money(stored: Json, language: str) -> str:
    try:
        return show_money(load_money(stored), language)
    except MoneyError:
        return ""


def _show_item(item: Json, language: str) -> str:
    if not isinstance(item, dict):
        return ""
    return f"{_DASH} {item['name']}: {_show_money(item['amount'], language)}"


def show_money(money: Money, language: str) -> str:
    """A sum as a reader of the language writes it; no decimals where it is whole.

    Arabic spells the currency ("1,500 دولار أمريكي"): a sign would jump in a line written from the
    right.
    """
    locale = locale_of(language)
    whole = money.amount == money.amount.to_integral_value()
    if language == "ar":
        return format_currency(
            money.amount.quantize(Decimal(1)) if whole else money.amount,
            money.currency,
            locale=locale,
            format_type="name",
            currency_digits=not whole,
            decimal_quantization=not whole,
        ).translate(_MARKS)
    pattern = locale.currency_formats["standard"].pattern
    if whole:
        pattern = pattern.replace("0.00", "0")
    if pattern.startswith("¤") and len(get_currency_symbol(money.currency, locale)) > 2:
        pattern = pattern.replace("¤", "¤\N{NO-BREAK SPACE}")
    return format_currency(
        money.amount, money.currency, pattern, locale=locale, currency_digits=not whole
    )


def show_currency(code: str, language: str) -> str:
    """A currency's name with its code: "Egyptian Pound (EGP)"."""
    return f"{get_currency_name(code, locale=locale_of(language))} ({code})"


def show_language(code: str, language: str) -> str:
    """A language's name: "Arabic", «английский»."""
    return str(locale_of(language).languages[code])


def _comma(language: str) -> str:
    return "، " if language == "ar" else ", "


def show_zone(zone: str, now: datetime, language: str) -> str:
    """A time zone by its city and the time on its clocks: "Cairo, 14:35"."""
    place = get_timezone_location(ZoneInfo(zone), locale=locale_of(language), return_city=True)
    return f"{place}{_comma(language)}{now.astimezone(ZoneInfo(zone)):%H:%M}"


def show_number(number: int, language: str) -> str:
    """A whole number as a reader of the language writes it: 1,200."""
    return str(format_decimal(number, locale=locale_of(language)))


def show_percent(percent: Decimal, language: str) -> str:
    """A percentage: 20%, 12,5 %."""
    number = format_decimal(percent, locale=locale_of(language))
    return f"{number} %" if language == "ru" else f"{number}%"


def show_time(at: datetime, zone: str, language: str) -> str:
    """A moment in the user's zone: weekday, date, time."""
    local = at.astimezone(ZoneInfo(zone))
    pattern = "EEE d MMM y, HH:mm" if language == "en" else "EEEE d MMMM y، HH:mm"
    if language == "ru":
        pattern = "EEE d MMM y, HH:mm"
    return format_datetime(local, pattern, tzinfo=ZoneInfo(zone), locale=locale_of(language))


def show_date(day: date, language: str) -> str:
    """A calendar day as it stands in a letter: "27 November 2026", «27 ноября 2026 г.»."""
    pattern = {"ar": "d MMMM y", "en": "d MMMM y", "ru": "d MMMM y 'г'."}[language]
    return format_date(day, pattern, locale=locale_of(language))


def show_day(at: datetime, zone: str, language: str) -> str:
    """A day in the user's zone: "Fri 27 Nov"."""
    pattern = "EEEE d MMMM" if language == "ar" else "EEE d MMM"
    local = at.astimezone(ZoneInfo(zone))
    return format_datetime(local, pattern, tzinfo=ZoneInfo(zone), locale=locale_of(language))


def show_day_of(day: date, language: str) -> str:
    """A calendar day in short: "27 Nov"."""
    pattern = "d MMMM" if language == "ar" else "d MMM"
    return format_date(day, pattern, locale=locale_of(language))


def show_clock(at: datetime, zone: str, language: str) -> str:
    """A time of day in the user's zone: "10:00"."""
    local = at.astimezone(ZoneInfo(zone))
    return format_datetime(local, "HH:mm", tzinfo=ZoneInfo(zone), locale=locale_of(language))


def show_list(parts: Sequence[str], language: str) -> str:
    """Several things in one sentence: "a, b and c"."""
    return format_list(parts, locale=locale_of(language))


def show_distance(at: datetime, now: datetime, language: str) -> str:
    """How far a moment is from now: "in 3 days"."""
    return format_timedelta(at - now, locale=locale_of(language), add_direction=True, threshold=1)
