"""Dates, times and numbers as the user's region writes them; what others wrote stays as it is."""

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts import load_texts
from bot.texts.locales import language_of, tag_of
from bot.texts.values import (
    show_clock,
    show_date,
    show_day_of,
    show_day_of_year,
    show_distance,
    show_hour,
    show_money,
    show_number,
    show_percent,
    show_time,
    show_weekday,
)
from scenarios.reading.amounts import read_amounts
from scenarios.reading.times import read_time
from scenarios.reckoning.money import Money

AT = datetime(2026, 11, 27, 20, 5, tzinfo=UTC)
TEXTS = load_texts()
ZONES = {
    "ar": ("Africa/Cairo", "Asia/Riyadh", "Asia/Beirut", "Africa/Casablanca", "Africa/Algiers"),
    "en": ("America/New_York", "Asia/Kolkata", "Europe/London", "Africa/Cairo"),
    "ru": ("Europe/Moscow", "Asia/Almaty"),
}
PLACES = [(language, zone) for language, zones in ZONES.items() for zone in zones]


@pytest.mark.parametrize(
    ("language", "zone", "shown"),
    [
        ("ar", "Africa/Cairo", "الجمعة ٢٧ نوفمبر ٢٠٢٦، ١٠:٠٥ م"),
        ("ar", "Asia/Beirut", "الجمعة ٢٧ تشرين الثاني ٢٠٢٦، ١٠:٠٥ م"),
        ("ar", "Africa/Casablanca", "الجمعة 27 نونبر 2026، 21:05"),
        ("ar", "Europe/Berlin", "الجمعة 27 نوفمبر 2026، 21:05"),
        ("en", "America/New_York", "Fri, Nov 27, 2026, 3:05 PM"),
        ("en", "Asia/Kolkata", "Sat 28 Nov 2026, 1:35 am"),
        ("en", "Europe/London", "Fri 27 Nov 2026, 20:05"),
        ("en", "Africa/Cairo", "Fri 27 Nov 2026, 22:05"),
        ("ru", "Asia/Almaty", "сб 28 нояб. 2026, 01:05"),
    ],
)
def test_a_moment_is_written_as_where_the_user_lives(language: str, zone: str, shown: str) -> None:
    assert show_time(AT, zone, tag_of(language, zone)) == shown


def test_until_the_zone_is_known_a_language_is_written_as_everybody_reads_it() -> None:
    assert tag_of("ar", None) == "ar"
    assert show_time(AT, "UTC", "ar") == "الجمعة 27 نوفمبر 2026، 20:05"
    assert show_time(AT, "UTC", "en") == "Fri 27 Nov 2026, 20:05"
    assert tag_of("en", "UTC") == "en"


def test_dates_hours_and_numbers_follow_the_region() -> None:
    day = AT.date()
    assert show_date(day, "en-US") == "November 27, 2026"
    assert show_day_of(day, "en-US") == "Nov 27"
    assert show_day_of_year(day, "en-US") == "November 27"
    assert show_date(day, "en-GB") == "27 November 2026"
    assert show_date(day, "ar-EG") == "٢٧ نوفمبر ٢٠٢٦"
    assert (show_hour(8, "ar-EG"), show_hour(20, "en-US")) == ("٨:٠٠ ص", "8:00 PM")
    assert (show_hour(8, "ru"), show_clock(AT, "UTC", "en-GB")) == ("8:00", "20:05")
    assert show_percent(Decimal("12.5"), "ar-EG") == "١٢٫٥٪"
    assert show_number(1200, "ar-EG") == "١٬٢٠٠"
    assert show_weekday(0, "ar-EG") == "الاثنين"
    assert show_distance(AT, datetime(2026, 11, 24, 20, 5, tzinfo=UTC), "ar-EG") == "خلال ٣ أيام"


def test_a_sum_has_the_same_signs_as_in_a_draft_whatever_the_region() -> None:
    sum_ = Money(Decimal("1500.50"), "USD")
    assert show_money(sum_, "ar-EG").startswith("١٬٥٠٠٫٥٠")
    for language, zone in PLACES:
        tag = tag_of(language, zone)
        if language != "ar" or zone.startswith(("Africa/Cas", "Africa/Alg")):
            assert show_money(sum_, tag) == show_money(sum_, language)


def test_our_own_numbers_are_written_anew_and_words_of_others_are_not() -> None:
    said = TEXTS.say("ar-EG", "deal-hourly", {"value": "300 $ at 10:00"})
    assert "300 $ at 10:00" in said
    counted = TEXTS.say("ar-EG", "reminders-late-title", {"count": 12})
    assert "١٢" in counted
    assert counted != TEXTS.say("ar", "reminders-late-title", {"count": 12})
    hint = TEXTS.note("ar-EG", "agreement-price", "hint")
    assert not any(digit in hint for digit in "0123456789")


@pytest.mark.parametrize(("language", "zone"), PLACES)
@given(minutes=st.integers(10, 500_000))
def test_a_moment_that_is_shown_is_read_again(language: str, zone: str, minutes: int) -> None:
    now = datetime(2026, 3, 3, 9, 0, tzinfo=ZoneInfo(zone))
    at = datetime.fromtimestamp(now.timestamp() + minutes * 60, ZoneInfo(zone))
    shown = show_time(at, zone, tag_of(language, zone))
    found = read_time(shown, language=language, now=now, zone=zone)
    assert found.at == at, shown


@pytest.mark.parametrize(("language", "zone"), PLACES)
@given(cents=st.integers(100, 99_999_999), code=st.sampled_from(["USD", "EUR", "EGP", "RUB"]))
def test_a_sum_that_is_shown_is_read_again(language: str, zone: str, cents: int, code: str) -> None:
    money = Money(Decimal(cents) / 100, code)
    shown = show_money(money, tag_of(language, zone))
    (found,) = read_amounts(shown)
    assert (found.value, found.currency) == (money.amount, code), shown
    assert language_of(tag_of(language, zone)) == language
