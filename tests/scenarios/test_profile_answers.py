"""What a user tells of himself is read: his currency, his time zone, his hours."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.engine.facts import Facts, UnreadableError
from scenarios.reading.profile import currency, hour, zone

FACTS: Facts = {"now": "2026-07-01T12:00:00+00:00", "profile_language": "en"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("USD", "USD"),
        ("usd.", "USD"),
        ("€", "EUR"),
        ("dollars", "USD"),
        ("in euros", "EUR"),
        ("рубли", "RUB"),
        ("в тенге", "KZT"),
        ("ريال", "SAR"),
        ("ريال سعودي", "SAR"),
        ("KWD", "KWD"),
    ],
)
def test_a_currency_is_read_by_code_sign_or_name(text: str, code: str) -> None:
    assert currency(text, FACTS) == {"currency": code}


@pytest.mark.parametrize("text", ["", "  ", "money", "42", "😀", "dinar"])
def test_what_names_no_currency_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError, match="not_currency"):
        currency(text, FACTS)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Cairo", "Africa/Cairo"),
        ("Москва", "Europe/Moscow"),
        ("الرياض", "Asia/Riyadh"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_is_read_by_city_or_name(text: str, name: str) -> None:
    assert zone(text, FACTS) == {"zone": name}


def test_a_zone_is_read_by_the_clock_on_the_wall() -> None:
    facts: Facts = {**FACTS, "profile_language": "ar", "profile_currency": "SAR"}
    assert zone("15:00", facts) == {"zone": "Asia/Riyadh"}
    assert zone("15:10", {**FACTS, "profile_language": "ru"}) == {"zone": "Europe/Moscow"}


@pytest.mark.parametrize("text", ["", "nowhere at all", "😀", "99:99"])
def test_what_names_no_zone_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError, match="not_zone"):
        zone(text, FACTS)


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    for read in (currency, zone):
        try:
            value, reason = read(text, FACTS), None
        except UnreadableError as refused:
            value, reason = None, refused.reason
        assert (value is None) == (reason in ("not_currency", "not_zone"))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "9", 9),
        ("en", "at 8", 8),
        ("en", "9 am", 9),
        ("en", "6 pm", 18),
        ("en", "19:00", 19),
        ("en", "9:30", 9),
        ("en", "at 7 in the evening", 19),
        ("en", "eight", 8),
        ("en", "noon", 12),
        ("en", "12", 12),
        ("en", "midnight", 0),
        ("en", "0", 0),
        ("en", "23", 23),
        ("ru", "в 9", 9),
        ("ru", "9 утра", 9),
        ("ru", "в 9 вечера", 21),
        ("ru", "восемь вечера", 20),
        ("ru", "в 8 часов", 8),
        ("ru", "21:00", 21),
        ("ru", "в полдень", 12),
        ("ru", "полночь", 0),
        ("ar", "٩", 9),
        ("ar", "الساعة ٩ صباحا", 9),
        ("ar", "٩ مساء", 21),
        ("ar", "9 م", 21),
        ("ar", "الساعة السابعة", 7),
        ("ar", "الثامنة مساء", 20),
        ("ar", "١٩:٠٠", 19),
        ("ar", "منتصف الليل", 0),
    ],
)
def test_an_hour_is_read_and_a_bare_one_is_the_mornings(
    language: str, text: str, expected: int
) -> None:
    assert hour(text, {"profile_language": language}) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "الظهر", 12),
        ("ar", "ظهرا", 12),
        ("ar", "في الظهر", 12),
        ("ar", "ظهر", 12),
        ("ar", "العصر", 15),
        ("ar", "عصر", 15),
        ("ar", "٤ العصر", 16),
        ("ar", "المغرب", 19),
        ("en", "Noon.", 12),
        ("en", "at noon", 12),
        ("en", "in the afternoon", 15),
        ("en", "evening", 19),
        ("ru", "в полдень", 12),
        ("ru", "днём", 15),
        ("ru", "вечером", 19),
        ("ru", "Утро", 9),
        ("ru", "после обеда", 14),
    ],
)
def test_a_part_of_the_day_is_the_hour_that_a_reminder_would_take(
    language: str, text: str, expected: int
) -> None:
    assert hour(text, {"profile_language": language}) == expected


@pytest.mark.parametrize("text", ["today", "tomorrow", "сегодня", "завтра утром", "اليوم", "غدا"])
def test_a_day_is_no_hour(text: str) -> None:
    with pytest.raises(UnreadableError, match="not_time"):
        hour(text, FACTS)


@pytest.mark.parametrize(
    "text", ["", "never", "никогда", "أبدا", "25", "99:99", "20%", "😀", "9 or 10"]
)
def test_what_is_no_hour_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError, match="not_time"):
        hour(text, FACTS)


@settings(deadline=None)
@given(st.text(max_size=60), st.sampled_from(["ar", "en", "ru"]))
def test_any_text_is_an_hour_or_refused(text: str, language: str) -> None:
    try:
        value, reason = hour(text, {"profile_language": language}), None
    except UnreadableError as refused:
        value, reason = None, refused.reason
    assert (value is None) == (reason == "not_time")
    assert value is None or (isinstance(value, int) and 0 <= value < 24)


@settings(deadline=None)
@given(st.integers(0, 23), st.sampled_from(["ar", "en", "ru"]))
def test_every_hour_written_as_a_clock_is_that_hour(number: int, language: str) -> None:
    assert hour(f"{number:02}:00", {"profile_language": language}) == number
