"""What was read becomes facts for the talk: sums with their roles, words, manner, doubts."""

from dataclasses import replace

import pytest

from scenarios.engine.facts import Json
from scenarios.reading.message import MOST_LIKELY, SURE, Reading, facts_of, read
from scenarios.reading.register import Register
from scenarios.reading.situations import SituationReader
from scenarios.reading.stored_facts import SENT_AT, sound_facts

READER = SituationReader()  # by letters alone: what is tested here hangs on no encoder


def reading_of(text: str) -> Reading:
    return read(text, READER)


def money(amount: str, currency: str = "USD") -> dict[str, str]:
    return {"amount": f"{amount}.00", "currency": currency}


@pytest.mark.parametrize(
    ("text", "offered", "ours"),
    [
        ("Your price of $1500 is too high, I can pay $900", "900", "1500"),
        ("Ваша цена 1500 долларов высоковата, могу дать 900 долларов", "900", "1500"),
    ],
)
def test_what_the_client_would_pay_is_the_sum_reckoned_with(
    text: str, offered: str, ours: str
) -> None:
    facts = facts_of(reading_of(text), "USD")
    assert facts["message_sum_offered"] == money(offered)
    assert facts["message_sum_ours"] == money(ours)
    assert facts["message_amount"] == money(offered)


def test_a_sum_without_a_role_is_reckoned_with_as_it_stands() -> None:
    facts = facts_of(replace(reading_of("$700"), roles=("other",)), "USD")
    assert facts["message_amount"] == money("700")
    assert not [name for name in facts if name.startswith("message_sum_")]


def test_the_last_price_the_user_named_before_is_his_own() -> None:
    facts = facts_of(reading_of("Too much"), "USD", behind="It was 2,000 EUR, now 1500 EUR")
    assert facts["message_own_price"] == money("1500", "EUR")
    assert "message_amount" not in facts


@pytest.mark.parametrize(
    ("text", "currency", "sums"),
    [
        ("8000 جنيه كثير، غيرك يعملها ب3000، خليها 4000", "EGP", ("8000", "3000", "4000")),
        ("Ваша цена 1500 долларов, а бюджет у нас 900", "USD", ("1500", "900")),
        ("Our budget is 900, your price of €1500 is too high", "EUR", ("900", "1500")),
    ],
)
def test_the_one_currency_that_a_message_names_is_that_of_its_bare_sums(
    text: str, currency: str, sums: tuple[str, ...]
) -> None:
    facts = facts_of(reading_of(text), "SAR")
    assert facts["message_sums"] == {"sums": [money(each, currency) for each in sums]}


def test_what_the_client_would_pay_is_in_the_currency_he_named_for_another_sum() -> None:
    facts = facts_of(reading_of("Your price of €1500 is too high, I can pay 900"), "SAR")
    assert facts["message_sum_offered"] == money("900", "EUR")
    assert facts["message_amount"] == money("900", "EUR")


def test_beside_two_currencies_a_bare_sum_is_in_the_users_own() -> None:
    facts = facts_of(reading_of("I paid $700 and €500 before, my budget is 900"), "SAR")
    named = [money("700"), money("500", "EUR"), money("900", "SAR")]
    assert facts["message_sums"] == {"sums": named}


def test_without_a_currency_bare_sums_are_in_the_users_own() -> None:
    facts = facts_of(reading_of("8000 كثير، ميزانيتي 4000"), "SAR")
    assert facts["message_amount"] == money("4000", "SAR")


def test_the_users_own_price_takes_its_currency_from_his_own_words() -> None:
    facts = facts_of(reading_of("My budget is $900"), "SAR", behind="€2000, or my price is 1500")
    assert facts["message_own_price"] == money("1500", "EUR")
    facts = facts_of(reading_of("My budget is $900"), "SAR", behind="My price is 1500")
    assert facts["message_own_price"] == money("1500", "SAR")


def test_where_the_reader_doubts_the_next_likely_situations_are_kept() -> None:
    reading = reading_of("Could you take 20% off?")
    names = [name for name, _ in reading.ranked]
    doubtful = replace(reading, ranked=((names[0], SURE - 0.01), *reading.ranked[1:]))
    assert facts_of(replace(doubtful, also=()), "USD")["message_likely"] == names[1:4]
    # what stands beside the first situation is not offered in its place as well
    facts = facts_of(replace(doubtful, also=(names[2],)), "USD")
    assert facts["message_likely"] == [names[1], *names[3 : MOST_LIKELY + 2]]
    certain = replace(reading, ranked=((names[0], SURE), *reading.ranked[1:]))
    assert "message_likely" not in facts_of(certain, "USD")


@pytest.mark.parametrize(
    ("register", "manner"),
    [
        (Register("ty", None, None, None), "plain"),
        (Register("vy", True, None, None), "formal"),
        (Register("vy", None, None, None), None),
        (Register(None, False, None, None), None),
    ],
)
def test_the_client_is_written_to_as_he_writes(register: Register, manner: str | None) -> None:
    facts = facts_of(replace(reading_of("Дорого"), register=register), "RUB")
    assert facts.get("message_manner") == manner


def test_red_flags_bring_their_rules_and_the_words_that_show_them() -> None:
    reading = replace(reading_of("Too expensive"), flags=(("WA8", "you are cheating us"),))
    facts = facts_of(reading, "USD")
    assert (facts["message_flag"], facts["message_rules"]) == (["you are cheating us"], ["WA8"])


@pytest.mark.parametrize("told", ["2026-11-29T10:00:00", "yesterday", "", 7, None, {"day": "x"}])
def test_what_is_no_moment_is_not_taken_for_the_time_of_a_stored_message(told: Json) -> None:
    moment = "2026-11-29T10:00:00+00:00"
    assert sound_facts({SENT_AT: moment}) == {SENT_AT: moment}
    assert sound_facts({SENT_AT: told, "message_percent": 10}) == {"message_percent": 10}


@pytest.mark.parametrize(
    ("text", "currency", "told"),
    [
        ("رجع لي ٥٠٠ دينار اليوم", "SAR", None),
        ("رجع لي ٥٠٠ دينار اليوم", "DZD", "DZD"),
        ("رجع لي ٥٠٠ دينار جزائري اليوم", "SAR", "DZD"),
        ("I want my 500 dinars back", "USD", None),
        ("верните 500 динаров", "RSD", "RSD"),
        ("رجع لي ٥٠٠ ليرة اليوم", "SYP", "SYP"),
        ("الميزانية عندي ٥٠٠ فقط", "SAR", "SAR"),
    ],
)
def test_a_name_of_many_countries_is_no_other_money(
    text: str, currency: str, told: str | None
) -> None:
    """Of whose dinars it is, nobody said; a bare sum is in what is likely."""
    facts = facts_of(reading_of(text), currency)
    assert facts.get("message_amount") == (None if told is None else money("500", told))
