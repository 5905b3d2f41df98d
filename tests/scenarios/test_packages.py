"""Three offers pay the same for an hour, and their sums add up to the coin."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from scenarios.reckoning.money import Money, MoneyError, digits, from_minor
from scenarios.reckoning.packages import Package, PackagesError, trade_packages, worth

currencies = st.sampled_from(["USD", "RUB", "KWD", "JPY"])
prices = st.builds(from_minor, st.integers(100, 10**12), currencies)
hours = st.decimals("0.5", 5000, places=1)


def dollars(amount: str | int) -> Money:
    return Money(Decimal(amount), "USD")


@given(prices, hours, hours, hours)
def test_an_hour_is_paid_alike_in_every_offer(
    price: Money, work: Decimal, less: Decimal, more: Decimal
) -> None:
    assume(less < work)
    try:
        offers = trade_packages(price, work, less=less, more=more)
    except PackagesError:  # of a few coins nothing can be left out
        assert price.minor * less < work or price.minor * (work - less) < work
        return
    rate = Fraction(price.minor) / Fraction(work)
    whole = price.amount == price.amount.to_integral_value()
    unit = 10 ** digits(price.currency) if whole else 1
    for offer in (offers.base, offers.lean, offers.wide):
        assert abs(offer.price.minor - rate * offer.hours) <= Fraction(unit, 2)
    assert offers.base == Package(price, Fraction(work))
    assert offers.lean.hours == Fraction(work) - Fraction(less)
    assert offers.wide.hours == Fraction(work) + Fraction(more)


@given(prices, hours, hours, hours)
def test_the_differences_between_the_offers_are_exact(
    price: Money, work: Decimal, less: Decimal, more: Decimal
) -> None:
    assume(less < work)
    try:
        offers = trade_packages(price, work, less=less, more=more)
    except PackagesError:
        return
    assert offers.lean.price + worth(price, work, less) == price
    assert price + worth(price, work, more) == offers.wide.price
    assert offers.lean.price < price
    assert not offers.wide.price < price


@given(prices, hours, st.integers(1, 10**12))
def test_a_part_whose_price_is_known_leaves_with_just_that_price(
    price: Money, work: Decimal, coins: int
) -> None:
    assume(coins < price.minor)
    saved = from_minor(coins, price.currency)
    offers = trade_packages(price, work, less=saved, more=Decimal(1))
    assert offers.lean.price + saved == price
    assert offers.lean.hours / Fraction(work) == Fraction(offers.lean.price.minor, price.minor)


@given(prices, hours)
def test_all_hours_are_worth_the_price(price: Money, work: Decimal) -> None:
    assert worth(price, work, work) == price


def test_a_round_price_gives_round_offers() -> None:
    offers = trade_packages(dollars(1000), Decimal(30), less=Decimal(2), more=Decimal(8))
    assert offers.lean.price == dollars(933)
    assert offers.wide.price == dollars(1267)
    assert offers.hourly == dollars("33.33")


def test_a_price_with_cents_is_divided_to_the_cent() -> None:
    offers = trade_packages(dollars("99.90"), Decimal(3), less=Decimal(1), more=Decimal(1))
    assert (offers.lean.price, offers.wide.price) == (dollars("66.60"), dollars("133.20"))


@pytest.mark.parametrize(
    ("price", "work", "less", "more"),
    [
        ("100", "10", "10", "1"),
        ("100", "10", "11", "1"),
        ("100", "10", "0", "1"),
        ("100", "10", "1", "0"),
        ("100", "0", "1", "1"),
        ("0", "10", "1", "1"),
    ],
)
def test_no_offers_are_made_of_nothing(price: str, work: str, less: str, more: str) -> None:
    with pytest.raises(PackagesError):
        trade_packages(dollars(price), Decimal(work), less=Decimal(less), more=Decimal(more))


def test_mixed_currencies_and_sums_beyond_all_money_are_refused() -> None:
    with pytest.raises(MoneyError):
        trade_packages(dollars(100), Decimal(10), less=Money(Decimal(5), "EUR"), more=Decimal(1))
    with pytest.raises(MoneyError):
        trade_packages(dollars(9 * 10**15), Decimal(1), less=Decimal("0.5"), more=Decimal(9999))
