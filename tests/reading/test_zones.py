"""Time zones by city, place, local time and guess."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.reading.zones import likely_zones, zone_at, zone_of_city, zones_of_local_time

CITIES = {
    "ar": {
        "Africa/Cairo": ["القاهرة", "الإسكندرية", "اسكندرية", "الجيزة", "المنصورة", "طنطا",
                         "أسيوط"],
        "Asia/Riyadh": ["الرياض", "جدة", "جده", "مكة", "المدينة المنورة", "الدمام", "الطائف",
                        "تبوك"],
        "Asia/Dubai": ["دبي", "أبوظبي", "الشارقة"],
        "Asia/Kuwait": ["الكويت"],
        "Asia/Qatar": ["الدوحة"],
        "Asia/Bahrain": ["المنامة"],
        "Asia/Muscat": ["مسقط"],
        "Asia/Amman": ["عمان", "إربد", "الزرقاء"],
        "Asia/Beirut": ["بيروت"],
        "Asia/Damascus": ["دمشق", "حلب", "حمص"],
        "Asia/Baghdad": ["بغداد", "البصرة", "الموصل", "أربيل"],
        "Asia/Aden": ["صنعاء", "عدن"],
        "Africa/Tripoli": ["طرابلس", "بنغازي"],
        "Africa/Tunis": ["تونس", "صفاقس"],
        "Africa/Algiers": ["الجزائر", "وهران"],
        "Africa/Casablanca": ["الدار البيضاء", "الرباط", "مراكش", "فاس"],
        "Africa/Khartoum": ["الخرطوم", "أم درمان"],
        "Asia/Gaza": ["غزة"],
        "Europe/Istanbul": ["إسطنبول", "اسطنبول"],
        "Europe/Berlin": ["برلين"],
    },
    "en": {
        "Europe/London": ["London", "Manchester", "Birmingham, UK", "edinburgh"],
        "America/New_York": ["New York", "NYC", "new yrok", "Boston", "Miami", "Atlanta"],
        "America/Chicago": ["Chicago", "Houston", "Dallas"],
        "America/Denver": ["Denver"],
        "America/Phoenix": ["Phoenix"],
        "America/Los_Angeles": ["Los Angeles", "San Francisco", "San Fransisco", "Seattle"],
        "America/Toronto": ["Toronto", "Montreal"],
        "America/Vancouver": ["Vancouver"],
        "Asia/Kolkata": ["Mumbai", "Delhi", "Bangalore", "bengaluru", "Calcutta"],
        "Asia/Karachi": ["Karachi", "Lahore"],
        "Asia/Dhaka": ["Dhaka"],
        "Asia/Manila": ["Manila"],
        "Asia/Singapore": ["Singapore"],
        "Africa/Lagos": ["Lagos", "Abuja"],
        "Africa/Nairobi": ["Nairobi"],
        "Africa/Johannesburg": ["Johannesburg", "Cape Town"],
        "Australia/Sydney": ["Sydney"],
        "Australia/Melbourne": ["Melbourne"],
        "Pacific/Auckland": ["Auckland"],
        "Europe/Dublin": ["Dublin"],
        "Europe/Berlin": ["Berlin", "Munich"],
        "Europe/Paris": ["Paris"],
        "Africa/Cairo": ["alexandria", "Cairo"],
        "Europe/Moscow": ["St Petersburg", "Moscow", "Saint-Petersburg"],
        "Europe/Kyiv": ["Kyiv", "Kiev"],
    },
    "ru": {
        "Europe/Moscow": [
            "Москва", "мск", "Питер", "Санкт-Петербург", "спб", "Казань", "Нижний Новгород",
            "Ростов-на-Дону", "Краснодар", "Воронеж", "Сочи", "Тула", "Ярославль",
        ],
        "Asia/Yekaterinburg": ["Екатеринбург", "екб", "Екатеренбург", "Челябинск", "Уфа", "Пермь",
                               "Тюмень"],
        "Europe/Samara": ["Самара", "Тольятти", "Ижевск"],
        "Asia/Novosibirsk": ["Новосибирск"],
        "Asia/Omsk": ["Омск"],
        "Asia/Krasnoyarsk": ["Красноярск"],
        "Asia/Irkutsk": ["Иркутск"],
        "Asia/Vladivostok": ["Владивосток", "Хабаровск"],
        "Europe/Kaliningrad": ["Калининград"],
        "Europe/Minsk": ["Минск", "Гомель"],
        "Asia/Almaty": ["Алматы", "Алма-Ата", "Астана"],
        "Europe/Kyiv": ["Киев", "Харьков", "Одесса"],
        "Asia/Tashkent": ["Ташкент"],
        "Asia/Tbilisi": ["Тбилиси"],
        "Asia/Yerevan": ["Ереван"],
        "Asia/Baku": ["Баку"],
        "Asia/Bishkek": ["Бишкек"],
        "Europe/Belgrade": ["Белград"],
        "Europe/Istanbul": ["Стамбул"],
        "Europe/Berlin": ["Берлин"],
        "Asia/Dubai": ["Дубай"],
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("zone", "city"),
    [
        (zone, city)
        for by_zone in CITIES.values()
        for zone, cities in by_zone.items()
        for city in cities
    ],
)
def test_large_cities_are_found_in_their_language(zone: str, city: str) -> None:
    assert zone_of_city(city)[0] == zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("я живу в Казани", "Europe/Moscow"),
        ("в Москве", "Europe/Moscow"),
        ("Moscow time", "Europe/Moscow"),
        ("I live in Berlin", "Europe/Berlin"),
        ("مدينة جدة", "Asia/Riyadh"),
        ("توقيت مكة", "Asia/Riyadh"),
        ("Alexandria, USA", "America/New_York"),
        ("Cairo Egypt", "Africa/Cairo"),
        ("مصر", "Africa/Cairo"),
        ("Россия", "Europe/Moscow"),
        ("usa", "America/New_York"),
        ("europe/moscow", "Europe/Moscow"),
        ("Asia/Riyadh", "Asia/Riyadh"),
        ("utc", "UTC"),
        ("GMT+5:30", "Asia/Kolkata"),
    ],
)
def test_what_people_type_around_a_city_does_no_harm(text: str, zone: str) -> None:
    assert zone_of_city(text)[0] == zone


def test_an_offset_gives_zones_which_keep_it_all_year() -> None:
    for zone in zone_of_city("UTC+3"):
        for month in (1, 7):
            at = datetime(2026, month, 1, tzinfo=UTC).astimezone(ZoneInfo(zone))
            assert at.utcoffset() == timedelta(hours=3)
    assert "Etc/GMT-3" in zone_of_city("gmt +3")
    assert zone_of_city("UTC-7")[-1] == "Etc/GMT+7"


@pytest.mark.parametrize("text", ["", " ", "🙂", "xyzzyq", "UTC+25", "12345", "\0", "ا" * 5000])
def test_an_unknown_place_is_none(text: str) -> None:
    assert zone_of_city(text) == ()


def test_a_shared_place_has_its_zone() -> None:
    assert zone_at(30.04, 31.23) == "Africa/Cairo"
    assert zone_at(55.75, 37.62) == "Europe/Moscow"
    assert zone_at(91, 0) is None
    assert zone_at(float("nan"), 0) is None


@pytest.mark.parametrize(
    ("text", "language", "currency", "zone"),
    [
        ("14:35", "ar", "EGP", "Africa/Cairo"),
        ("2:35 pm", "ar", "EGP", "Africa/Cairo"),
        ("الساعة ٢ ونص", "ar", None, "Africa/Cairo"),
        ("٣:٣٥ م", "ar", "SAR", "Asia/Riyadh"),
        ("15:30", "ru", "RUB", "Europe/Moscow"),
        ("17:40", "ru", "RUB", "Asia/Yekaterinburg"),
        ("6 pm", "en", "INR", "Asia/Kolkata"),
        ("half past seven", "en", "USD", "America/New_York"),
        ("12:30", "en", None, "Europe/London"),
    ],
)
def test_the_local_time_tells_the_zone(
    text: str, language: str, currency: str | None, zone: str
) -> None:
    now = datetime(2026, 11, 23, 12, 35, tzinfo=UTC)
    found = zones_of_local_time(text, now=now, language=language, currency=currency)
    assert found[0] == zone
    assert len(found) <= 4


def test_a_local_time_that_is_none_has_no_zone() -> None:
    now = datetime(2026, 11, 23, 12, 35, tzinfo=UTC)
    assert zones_of_local_time("soon", now=now, language="en", currency=None) == ()


@pytest.mark.parametrize(
    ("language", "currency", "zone"),
    [
        ("ar", "EGP", "Africa/Cairo"),
        ("ar", "SAR", "Asia/Riyadh"),
        ("en", "EGP", "Africa/Cairo"),
        ("ru", "RUB", "Europe/Moscow"),
        ("ru", "KZT", "Asia/Almaty"),
        ("en", "USD", "America/New_York"),
        ("en", None, "Europe/London"),
        ("xx", "???", "Europe/London"),
    ],
)
def test_the_currency_decides_before_the_language(
    language: str, currency: str | None, zone: str
) -> None:
    likely = likely_zones(language, currency)
    assert likely[0] == zone
    assert 1 <= len(likely) <= 4
    assert len(set(likely)) == len(likely)


@settings(max_examples=300, deadline=None)
@given(
    text=st.one_of(st.text(max_size=60), st.from_regex(r"(utc|gmt)? ?[+-]\d{1,2}", fullmatch=True)),
    now=st.integers(1_704_067_200, 2_019_686_400).map(lambda at: datetime.fromtimestamp(at, UTC)),
    language=st.sampled_from(["ar", "en", "ru"]),
)
def test_every_zone_given_exists(text: str, now: datetime, language: str) -> None:
    found = (
        *zone_of_city(text),
        *zones_of_local_time(text, now=now, language=language, currency=None),
    )
    for zone in found:
        assert ZoneInfo(zone).key == zone
