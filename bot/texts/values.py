"""How facts look to a reader: money, percentages, numbers, times, lists (Babel).

A reader is told by the tag of his locale: a language ("ar") or, where it is known, a language in a
region ("ar-EG"); see `locales.py`.
"""

from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from html import escape
from zoneinfo import ZoneInfo

from babel.dates import (
    format_date,
    format_datetime,
    format_time,
    format_timedelta,
    get_timezone_location,
)
from babel.lists import format_list
from babel.numbers import (
    format_currency,
    format_decimal,
    get_currency_name,
    get_currency_symbol,
)

from bot.texts.locales import (
    begins_with_the_month,
    has_half_days,
    in_own_digits,
    language_of,
    locale_of,
    number_locale,
)
from scenarios.engine.facts import Json
from scenarios.reckoning.money import Money, MoneyError, load_money

_DASH = "–"
_MARKS = dict.fromkeys((0x200B, 0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), 0xFEFF))
_MARKS |= dict.fromkeys(range(0x2066, 0x206A))
"""Direction marks and the like: a text that is copied carries no invisible sign."""
_MONDAY = date(2024, 1, 1)


def name_language(code: str, tag: str) -> str | None:
    """What a language (ISO 639-1) is called in one of ours; None where nobody knows."""
    name = locale_of(tag).languages.get(code)
    return None if name is None else str(name)


def show(value: Json, tag: str, *, html: bool) -> str | float:
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
        shown = _show_typed(value, tag)
        if isinstance(shown, str) and html:
            return escape(shown, quote=False)
        return shown
    return ""


def show_alone(value: Json, tag: str) -> str:
    """A fact by itself, plain."""
    shown = show(value, tag, html=False)
    if isinstance(shown, str):
        return shown
    return in_own_digits(str(format_decimal(shown, locale=number_locale(tag))), tag)


def _show_typed(value: dict[str, Json], tag: str) -> str | float:
    shown: str | float = ""
    match value:
        case {"amount": str(), "currency": str()}:
            shown = _show_money(value, tag)
        case {"percent": str(percent)}:
            shown = show_percent(Decimal(percent), tag)
        case {"number": str(number)}:
            shown = float(number)
        case {"items": list(items)}:
            shown = "\n".join(_show_item(item, tag) for item in items)
        case {"stages": list(stages)}:
            numbered = enumerate((_show_money(stage, tag) for stage in stages), 1)
            shown = "\n".join(f"{show_number(number, tag)}. {stage}" for number, stage in numbered)
        case {"sums": list(sums)}:
            shown = _comma(tag).join(_show_money(each, tag) for each in sums)
        case {"day": str(day)}:
            shown = show_date(date.fromisoformat(day), tag)
        case {"currency": str(code)}:
            shown = show_currency(code, tag)
        case {"parts": list(parts)}:
            shown = _comma(tag).join(str(part["name"]) for part in parts if isinstance(part, dict))
        case _:
            pass
    return shown


def _show_money(stored: Json, tag: str) -> str:
    try:
        return show_money(load_money(stored), tag)
    except MoneyError:
        return ""


def _show_item(item: Json, tag: str) -> str:
    if not isinstance(item, dict):
        return ""
    return f"{_DASH} {item['name']}: {_show_money(item['amount'], tag)}"


def show_money(money: Money, tag: str) -> str:
    """A sum as a reader of the language writes it; no decimals where it is whole.

    Arabic spells the currency ("1,500 دولار أمريكي"): a sign would jump in a line written from the
    right.
    """
    locale = number_locale(tag)
    whole = money.amount == money.amount.to_integral_value()
    if language_of(tag) == "ar":
        spelt = format_currency(
            money.amount.quantize(Decimal(1)) if whole else money.amount,
            money.currency,
            locale=locale,
            format_type="name",
            currency_digits=not whole,
            decimal_quantization=not whole,
        ).translate(_MARKS)
        return in_own_digits(spelt, tag)
    pattern = locale.currency_formats["standard"].pattern
    if whole:
        pattern = pattern.replace("0.00", "0")
    if pattern.startswith("¤") and len(get_currency_symbol(money.currency, locale)) > 2:
        pattern = pattern.replace("¤", "¤\N{NO-BREAK SPACE}")
    return format_currency(
        money.amount, money.currency, pattern, locale=locale, currency_digits=not whole
    )


def show_currency(code: str, tag: str) -> str:
    """A currency's name with its code: "Egyptian Pound (EGP)"."""
    return f"{get_currency_name(code, locale=number_locale(tag))} ({code})"


def show_language(code: str, tag: str) -> str:
    """A language's name: "Arabic", «английский»."""
    return str(locale_of(tag).languages[code])


def _comma(tag: str) -> str:
    return "، " if language_of(tag) == "ar" else ", "


def show_side_by_side(parts: Sequence[str], tag: str) -> str:
    """Several things in a row, without "and": "Monday, Wednesday"."""
    return _comma(tag).join(parts)


def show_apart(parts: Sequence[str], tag: str) -> str:
    """Several things of which each may have commas: "750 (now); 750 (then)"."""
    return ("؛ " if language_of(tag) == "ar" else "; ").join(parts)


def show_zone(zone: str, now: datetime, tag: str) -> str:
    """A time zone by its city and the time on its clocks: "Cairo, 14:35"."""
    place = get_timezone_location(ZoneInfo(zone), locale=locale_of(tag), return_city=True)
    return f"{place}{_comma(tag)}{show_clock(now, zone, tag)}"


def show_number(number: Decimal | int, tag: str) -> str:
    """A number as a reader writes it: 1,200, 7.5."""
    return in_own_digits(str(format_decimal(number, locale=number_locale(tag))), tag)


def show_percent(percent: Decimal, tag: str) -> str:
    """A percentage: 20%, 12,5 %, ٢٠٪."""
    number = format_decimal(percent, locale=number_locale(tag))
    return f"{number} %" if language_of(tag) == "ru" else in_own_digits(f"{number}%", tag)


def show_time(at: datetime, zone: str, tag: str) -> str:
    """A moment in the user's zone: weekday, date, time."""
    if language_of(tag) == "ar":
        day = "EEEE d MMMM y، "
    else:
        day = "EEE, MMM d, y, " if begins_with_the_month(tag) else "EEE d MMM y, "
    return _show_moment(at, zone, day + _clock(tag), tag)


def show_date(day: date, tag: str) -> str:
    """A calendar day as it stands in a letter: "27 November 2026", «27 ноября 2026 г.»."""
    pattern = {"ar": "d MMMM y", "en": "d MMMM y", "ru": "d MMMM y 'г'."}[language_of(tag)]
    return _show_date(day, "MMMM d, y" if begins_with_the_month(tag) else pattern, tag)


def show_day(at: datetime, zone: str, tag: str) -> str:
    """A day in the user's zone: "Fri 27 Nov"."""
    if language_of(tag) == "ar":
        pattern = "EEEE d MMMM"
    else:
        pattern = "EEE, MMM d" if begins_with_the_month(tag) else "EEE d MMM"
    return _show_moment(at, zone, pattern, tag)


def show_day_of(day: date, tag: str) -> str:
    """A calendar day in short: "27 Nov"."""
    pattern = "d MMMM" if language_of(tag) == "ar" else "d MMM"
    return _show_date(day, "MMM d" if begins_with_the_month(tag) else pattern, tag)


def show_day_of_year(day: date, tag: str) -> str:
    """A calendar day of every year: "27 November"."""
    return _show_date(day, "MMMM d" if begins_with_the_month(tag) else "d MMMM", tag)


def show_weekday(number: int, tag: str) -> str:
    """A weekday, 0 for Monday."""
    return _show_date(_MONDAY.replace(day=1 + number), "EEEE", tag)


def show_clock(at: datetime, zone: str, tag: str) -> str:
    """A time of day in the user's zone: "22:00", "10:00 PM", "١٠:٠٠ م"."""
    return _show_moment(at, zone, _clock(tag), tag)


def show_hour(hour: int, tag: str) -> str:
    """A full hour of the day: "22:00", "10:00 PM"."""
    return in_own_digits(
        format_time(time(hour), _clock(tag).replace("HH", "H"), locale=locale_of(tag)), tag
    )


def _clock(tag: str) -> str:
    return "h:mm a" if has_half_days(tag) else "HH:mm"


def _show_date(day: date, pattern: str, tag: str) -> str:
    return in_own_digits(format_date(day, pattern, locale=locale_of(tag)), tag)


def _show_moment(at: datetime, zone: str, pattern: str, tag: str) -> str:
    place = ZoneInfo(zone)
    shown = format_datetime(at.astimezone(place), pattern, tzinfo=place, locale=locale_of(tag))
    return in_own_digits(shown, tag)


def show_list(parts: Sequence[str], tag: str) -> str:
    """Several things in one sentence: "a, b and c"."""
    return format_list(parts, locale=locale_of(tag))


def show_distance(at: datetime, now: datetime, tag: str) -> str:
    """How far a moment is from now: "in 3 days"."""
    distance = format_timedelta(at - now, locale=locale_of(tag), add_direction=True, threshold=1)
    return in_own_digits(distance, tag)
