"""Finds a time zone by the city typed, the place shared, the local time or a likely guess."""

from __future__ import annotations

import functools
import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import tzfpy

from scenarios.reading.cities import find_zones
from scenarios.reading.time_words import fold
from scenarios.reading.times import read_clock

_MOST = 4
_NEAR = timedelta(minutes=20)

_BY_CURRENCY = {
    "EGP": ("Africa/Cairo",), "SAR": ("Asia/Riyadh",), "AED": ("Asia/Dubai",),
    "KWD": ("Asia/Kuwait",), "QAR": ("Asia/Qatar",), "BHD": ("Asia/Bahrain",),
    "OMR": ("Asia/Muscat",), "JOD": ("Asia/Amman",), "LBP": ("Asia/Beirut",),
    "SYP": ("Asia/Damascus",), "IQD": ("Asia/Baghdad",), "YER": ("Asia/Aden",),
    "LYD": ("Africa/Tripoli",), "TND": ("Africa/Tunis",), "DZD": ("Africa/Algiers",),
    "MAD": ("Africa/Casablanca",), "SDG": ("Africa/Khartoum",),
    "ILS": ("Asia/Gaza", "Asia/Jerusalem"),
    "RUB": ("Europe/Moscow", "Asia/Yekaterinburg", "Asia/Novosibirsk", "Europe/Samara"),
    "BYN": ("Europe/Minsk",), "KZT": ("Asia/Almaty",), "UAH": ("Europe/Kyiv",),
    "UZS": ("Asia/Tashkent",), "KGS": ("Asia/Bishkek",), "TJS": ("Asia/Dushanbe",),
    "AMD": ("Asia/Yerevan",), "GEL": ("Asia/Tbilisi",), "AZN": ("Asia/Baku",),
    "MDL": ("Europe/Chisinau",), "TRY": ("Europe/Istanbul",), "RSD": ("Europe/Belgrade",),
    "GBP": ("Europe/London",), "INR": ("Asia/Kolkata",), "PKR": ("Asia/Karachi",),
    "NGN": ("Africa/Lagos",), "KES": ("Africa/Nairobi",), "ZAR": ("Africa/Johannesburg",),
    "PHP": ("Asia/Manila",), "BDT": ("Asia/Dhaka",), "PLN": ("Europe/Warsaw",),
    "CAD": ("America/Toronto", "America/Vancouver"), "JPY": ("Asia/Tokyo",),
    "AUD": ("Australia/Sydney", "Australia/Perth"), "NZD": ("Pacific/Auckland",),
    "BRL": ("America/Sao_Paulo",), "CNY": ("Asia/Shanghai",), "SGD": ("Asia/Singapore",),
    "CHF": ("Europe/Zurich",), "MXN": ("America/Mexico_City",), "IDR": ("Asia/Jakarta",),
}  # fmt: skip
_ZONES_OF_SHARED = {
    ("USD", "en"): ("America/New_York", "America/Chicago", "America/Los_Angeles", "America/Denver"),
    ("EUR", "en"): ("Europe/Berlin", "Europe/Dublin", "Europe/Madrid", "Europe/Athens"),
    ("EUR", "ru"): ("Europe/Berlin", "Europe/Moscow", "Europe/Riga", "Europe/Madrid"),
    ("EUR", "ar"): ("Africa/Casablanca", "Africa/Algiers", "Europe/Paris", "Europe/Berlin"),
}  # fmt: skip
_BY_LANGUAGE = {
    "ar": ("Africa/Cairo", "Asia/Riyadh", "Asia/Dubai", "Africa/Casablanca"),
    "en": ("Europe/London", "America/New_York", "Asia/Kolkata", "America/Los_Angeles"),
    "ru": ("Europe/Moscow", "Asia/Yekaterinburg", "Asia/Almaty", "Asia/Novosibirsk"),
}
_SPOKEN = {
    "ar": (
        "Africa/Cairo", "Asia/Riyadh", "Asia/Dubai", "Africa/Casablanca", "Asia/Amman",
        "Asia/Baghdad", "Africa/Algiers", "Africa/Tunis", "Asia/Beirut", "Africa/Khartoum",
        "Europe/Istanbul", "Africa/Tripoli",
    ),
    "en": (
        "Europe/London", "America/New_York", "Asia/Kolkata", "America/Los_Angeles",
        "America/Chicago", "America/Denver", "Africa/Lagos", "Asia/Karachi", "Australia/Sydney",
        "Africa/Johannesburg", "Africa/Nairobi", "Asia/Manila", "Pacific/Auckland",
        "America/Toronto", "Australia/Perth", "Australia/Adelaide", "America/Halifax",
    ),
    "ru": (
        "Europe/Moscow", "Asia/Yekaterinburg", "Asia/Almaty", "Asia/Novosibirsk", "Europe/Samara",
        "Europe/Kaliningrad", "Asia/Omsk", "Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Yakutsk",
        "Asia/Vladivostok", "Asia/Kamchatka", "Europe/Minsk", "Asia/Tbilisi", "Asia/Tashkent",
        "Europe/Kyiv",
    ),
}  # fmt: skip
_WORLD = (
    "Europe/Berlin", "Europe/Paris", "Europe/Athens", "Europe/Istanbul", "Asia/Tehran",
    "Asia/Kabul", "Asia/Kathmandu", "Asia/Dhaka", "Asia/Yangon", "Asia/Bangkok", "Asia/Singapore",
    "Asia/Shanghai", "Asia/Tokyo", "America/Sao_Paulo", "America/Argentina/Buenos_Aires",
    "America/St_Johns", "Atlantic/Azores", "Atlantic/Cape_Verde", "Atlantic/South_Georgia",
    "America/Bogota", "America/Phoenix", "America/Anchorage", "Pacific/Honolulu",
    "Pacific/Marquesas", "Pacific/Pago_Pago",
    "Pacific/Noumea", "Pacific/Chatham", "Pacific/Tongatapu", "Pacific/Kiritimati",
    "Australia/Eucla", "Australia/Lord_Howe",
)  # fmt: skip
_UTC_OFFSET = re.compile(
    r"(?:(?:utc|gmt|гринвич|мск|غرينتش|توقيت غرينتش) ?(?P<sign>[+-]) ?|^(?P<sign2>[+-]) ?)"
    r"(?P<h>\d{1,2})(?:[:.]?(?P<m>00|15|30|45))?$"
)
_AROUND = re.compile(
    r"^(?:(?:i live in|i'm in|i am in|i'm from|living in|based in|in|near|city of|the|"
    r"my city is|it's|"
    r"я живу в|живу в|я в|я из|из|во|в|г\.|город|гор\.|мой город|по|"
    r"انا في|انا ب|انا من|عايش في|ساكن في|اسكن في|اعيش في|في|من|مدينه|توقيت|بتوقيت|محافظه)\s+)+"
)
_AFTER = re.compile(r"(?:\s+(?:time(?: ?zone)?|city|город|время|времени|по времени))+$")


def zone_of_city(text: str) -> tuple[str, ...]:
    """The zones (IANA names, best first, at most four) of a city or country; () if unknown.

    A zone's own name ("Europe/Moscow") and an offset ("UTC+3") are read too.
    """
    plain = fold(text[:100]).text.strip(" .,!?\"'«»")
    if not plain:
        return ()
    named = _zone_names().get(plain.replace(" ", "_"))
    if named and "/" in plain:
        return (named,)
    offset = _UTC_OFFSET.search(plain)
    if offset:
        return _zones_of_offset(offset)
    if plain in {"utc", "gmt", "غرينتش"}:
        return ("UTC",)
    plain = _AFTER.sub("", _AROUND.sub("", plain))
    # A country after the comma, or after the city, narrows what the city's name leaves open.
    first, _, rest = plain.partition(",")
    found = find_zones(first)
    if rest and found:
        there = find_zones(rest)
        return _distinct((*(zone for zone in found if zone in there), *found))
    if not found and " " in first:
        city, _, country = first.rpartition(" ")
        zones, there = find_zones(city), find_zones(country)
        found = tuple(zone for zone in zones if zone in there)
    return _distinct(found or ((named,) if named else ()))


def zone_at(latitude: float, longitude: float) -> str | None:
    """The zone of a place on Earth in degrees; None out of range or where there is none."""
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return next(iter(_distinct((tzfpy.get_tz(longitude, latitude),))), None)


def zones_of_local_time(
    text: str, *, now: datetime, language: str, currency: str | None
) -> tuple[str, ...]:
    """The zones where it is that time now, give or take 20 minutes: likeliest first, at most 4."""
    clocks = read_clock(text, language=language)
    if not clocks:
        return ()
    order = (
        *likely_zones(language, currency),
        *_SPOKEN.get(language, ()),
        *(zone for spoken in _SPOKEN.values() for zone in spoken),
        *_WORLD,
    )
    found = []
    for zone in dict.fromkeys(order):
        local = now.astimezone(ZoneInfo(zone))
        at = timedelta(hours=local.hour, minutes=local.minute, seconds=local.second)
        gaps = (abs(at - timedelta(hours=one.hour, minutes=one.minute)) for one in clocks)
        if any(min(gap, timedelta(days=1) - gap) <= _NEAR for gap in gaps):
            found.append(zone)
    return _distinct(tuple(found))


def likely_zones(language: str, currency: str | None) -> tuple[str, ...]:
    """The zones (at most four) to offer first: the currency decides, then the language."""
    by_language = _BY_LANGUAGE.get(language, _BY_LANGUAGE["en"])
    code = (currency or "").upper()
    shared = _ZONES_OF_SHARED.get((code, language), ())
    return _distinct((*_BY_CURRENCY.get(code, ()), *shared, *by_language))


def _zones_of_offset(match: re.Match[str]) -> tuple[str, ...]:
    """The zones known to people which keep that offset all year, and the offset's own name."""
    minutes = int(match["h"]) * 60 + int(match["m"] or 0)
    minutes = -minutes if (match["sign"] or match["sign2"]) == "-" else minutes
    if match[0].startswith("мск"):
        minutes += 180
    offset = timedelta(minutes=minutes)
    known = (*(zone for spoken in _SPOKEN.values() for zone in spoken), *_WORLD, "UTC")
    kept = [
        zone
        for zone in dict.fromkeys(known)
        if all(
            ZoneInfo(zone).utcoffset(
                datetime(2026, month, 1, tzinfo=UTC).astimezone(ZoneInfo(zone))
            )
            == offset
            for month in (1, 3, 7)
        )
    ]
    hours, rest = divmod(minutes, 60)
    own = () if rest else (f"Etc/GMT{-hours:+d}",) if hours else ("UTC",)
    return _distinct((*kept[: _MOST - len(own)], *own))


def _distinct(zones: tuple[str, ...]) -> tuple[str, ...]:
    known = _zone_names()
    return tuple(dict.fromkeys(zone for zone in zones if zone.lower() in known))[:_MOST]


@functools.lru_cache(maxsize=1)
def _zone_names() -> dict[str, str]:
    return {name.lower(): name for name in available_timezones()}
