"""What a user tells of himself is read: his currency and his time zone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.engine.facts import Facts, UnreadableError
from scenarios.reading.profile import currency, zone

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
