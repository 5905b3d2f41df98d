"""What a reply says beside its deal: a price, a day, a promise, a concession."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.checking.terms import Agreed, Told, read_own_reply
from scenarios.reckoning.money import Money

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)  # a Monday
DEAL = Agreed(
    price=Money(Decimal(1200), "USD"), floor=Money(Decimal(900), "USD"), deadline=date(2026, 3, 6)
)


def read(text: str, language: str = "en", agreed: Agreed = DEAL) -> Told:
    return read_own_reply(text, agreed, language=language, now=NOW, zone="UTC", currency="USD")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Okay, I can do it for $800, shall I start?"),
        ("ru", "Хорошо, сделаю за 800 долларов, начинаем?"),
        ("ar", "حسنًا، يمكنني العمل بسعر 800 دولار، هل نبدأ؟"),
    ],
)
def test_a_price_below_the_floor_is_seen(language: str, text: str) -> None:
    told = read(text, language)
    assert told.below_floor == Money(Decimal(800), "USD")
    assert told.given is None


def test_a_part_of_the_price_is_no_price_below_the_floor() -> None:
    told = read("The price is $1200, and I need half of it, $600, before I start.")
    assert told.below_floor is None
    assert told.given is None


def test_a_floor_in_another_currency_is_not_compared_with_the_price() -> None:
    price, floor = Money(Decimal(1000), "USD"), Money(Decimal(5000), "EGP")
    told = read("Okay, I can do it for $800, shall I start?", agreed=Agreed(price, floor))
    assert told.below_floor is None
    assert told.given == Money(Decimal(800), "USD")


def test_a_small_sum_alone_is_another_thing() -> None:
    assert read("The extra banner is $150, shall I add it?").below_floor is None


@pytest.mark.parametrize(
    ("language", "text", "in_return"),
    [
        (
            "en",
            "I can do it for $1000 if you pay in full up front. Shall we?",
            "if you pay in full up front",
        ),
        (
            "ru",
            "Могу за 1000 долларов, если оплатите всё сразу. Подходит?",
            "если оплатите всё сразу",
        ),
        ("ar", "يمكن 1000 دولار مقابل الدفع الكامل مقدمًا. هل يناسب؟", "مقابل الدفع الكامل مقدمًا"),
    ],
)
def test_a_lower_price_is_a_trade_where_something_is_asked_for_it(
    language: str, text: str, in_return: str
) -> None:
    told = read(text, language)
    assert told.given == Money(Decimal(1000), "USD")
    assert told.in_return == in_return


def test_a_percentage_off_is_a_lower_price() -> None:
    assert read("I can give you 10% off.").given == Money(Decimal(1080), "USD")
    assert read("I can give you 30% off.").below_floor == Money(Decimal(840), "USD")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I start once the 30% prepayment is in."),
        ("en", "The price is without 20% VAT."),
        ("en", "I don't accept $1000 for this job."),
        ("ru", "Начну, как только придёт предоплата 30%."),
        ("ar", "أبدأ بعد وصول دفعة مقدمة 30٪."),
    ],
)
def test_other_percentages_and_refused_sums_are_no_lower_price(language: str, text: str) -> None:
    told = read(text, language)
    assert told.given is None
    assert told.below_floor is None


def test_the_old_price_beside_the_new_one_hides_nothing() -> None:
    assert read("I can do it for $1000 instead of $1200.").given == Money(Decimal(1000), "USD")
    told = read("Сделаю за 800 долларов вместо 1200 долларов.", "ru")
    assert told.below_floor == Money(Decimal(800), "USD")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It's $1000. If you have any questions, just ask."),
        ("ru", "Сделаю за 1000 долларов. Если вас устроит, начну завтра."),
        ("ar", "السعر 1000 دولار. إذا كان يناسبك نبدأ غدًا."),
    ],
)
def test_a_polite_if_asks_nothing_in_return(language: str, text: str) -> None:
    told = read(text, language)
    assert told.given == Money(Decimal(1000), "USD")
    assert told.in_return == ""


def test_half_in_advance_is_no_discount() -> None:
    assert read("50% up front and 50% at the end, as agreed.").given is None


def test_a_day_after_the_deadline_is_seen_and_one_before_it_is_not() -> None:
    late = read("I'll send it on 10 March.").late
    assert late is not None
    assert late.at.date() == date(2026, 3, 10)
    assert read("I'll send it by Thursday.").late is None


def test_a_promise_is_found_with_its_day() -> None:
    told = read("Thanks, got it. I'll send you the draft by Thursday.")
    assert "send you the draft" in told.promise
    assert told.promised_on is not None
    assert told.promised_on.date() == date(2026, 3, 5)


def test_a_day_that_opens_the_sentence_is_the_promises() -> None:
    told = read("Thanks, got it. On Thursday I'll send you the draft.")
    assert told.promised_on is not None
    assert told.promised_on.date() == date(2026, 3, 5)


def test_nothing_is_known_of_a_reply_without_a_deal() -> None:
    assert read("It costs $20, see you next year.", agreed=Agreed()) == Told()


@given(st.text(max_size=300), st.sampled_from(["ar", "en", "ru"]))
def test_any_text_can_be_read(text: str, language: str) -> None:
    told = read(text, language)
    assert told.below_floor is None or told.given is None
