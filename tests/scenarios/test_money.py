"""Money is exact: it adds up to the last coin, in every currency, and never mixes two."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.reckoning.money import (
    Money,
    MoneyError,
    digits,
    dump_money,
    from_minor,
    load_money,
    round_up,
    split,
    totals,
)

currencies = st.sampled_from(["USD", "EUR", "RUB", "SAR", "KWD", "BHD", "JPY", "IQD", "TND"])
minors = st.integers(-(10**14), 10**14)
sums = st.builds(from_minor, minors, currencies)
prices = st.builds(from_minor, st.integers(1, 10**14), currencies)
weights = st.lists(
    st.one_of(
        st.integers(0, 10_000), st.decimals(0, 10_000, allow_nan=False, allow_infinity=False)
    ),
    min_size=1,
    max_size=12,
).filter(lambda each: sum(map(Decimal, each)) > 0)


@given(minors, currencies)
def test_minor_units_lead_back_to_the_same_sum(minor: int, currency: str) -> None:
    assert from_minor(minor, currency).minor == minor


@given(sums)
def test_money_survives_being_stored(money: Money) -> None:
    assert load_money(dump_money(money)) == money


@given(minors, minors, currencies)
def test_sums_are_added_and_taken_away_to_the_coin(one: int, other: int, currency: str) -> None:
    first, second = from_minor(one, currency), from_minor(other, currency)
    assert (first + second).minor == one + other
    assert (first - second).minor == one - other
    assert (first < second) == (one < other)


@given(sums, weights)
def test_parts_sum_exactly_to_the_whole(total: Money, shares: list[Decimal | int]) -> None:
    parts = split(total, shares)
    assert len(parts) == len(shares)
    assert sum(part.minor for part in parts) == total.minor
    assert {part.currency for part in parts} == {total.currency}


@given(sums, weights)
def test_a_part_is_less_than_a_coin_off_its_share(
    total: Money, shares: list[Decimal | int]
) -> None:
    whole = sum(map(Decimal, shares))
    for part, share in zip(split(total, shares), shares, strict=True):
        assert abs(part.minor - total.minor * Decimal(share) / whole) < Decimal("1.001")


@pytest.mark.parametrize("shares", [[], [0, 0], [1, -1], [2, -1]])
def test_parts_without_a_weight_are_refused(shares: list[int]) -> None:
    with pytest.raises(MoneyError):
        split(Money(Decimal(10), "USD"), shares)


def test_the_odd_coin_goes_to_the_first_of_equal_parts() -> None:
    assert [part.minor for part in split(Money(Decimal("0.10"), "USD"), [1, 1, 1])] == [4, 3, 3]
    assert [part.minor for part in split(Money(Decimal("-0.01"), "USD"), [1, 1])] == [0, -1]


@given(prices)
def test_a_rounded_price_is_not_below_and_names_two_digits(price: Money) -> None:
    rounded = round_up(price)
    assert not rounded < price
    assert round_up(rounded) == rounded
    assert len(str(int(rounded.amount)).rstrip("0")) <= 2
    assert rounded.amount - price.amount < max(price.amount / 10, Decimal(1))


@pytest.mark.parametrize(
    ("price", "named"), [("1234", "1300"), ("47.2", "48"), ("0.30", "1"), ("99.01", "100")]
)
def test_a_price_is_rounded_up_to_one_that_people_would_name(price: str, named: str) -> None:
    assert round_up(Money(Decimal(price), "USD")).amount == Decimal(named)


@pytest.mark.parametrize("money", ["0", "-12.34"])
def test_what_is_no_price_is_not_rounded_up(money: str) -> None:
    assert round_up(Money(Decimal(money), "USD")) == Money(Decimal(money), "USD")


@pytest.mark.parametrize(
    ("currency", "places"), [("USD", 2), ("KWD", 3), ("JPY", 0), ("IQD", 0), ("RUB", 2)]
)
def test_each_currency_has_its_own_smallest_coin(currency: str, places: int) -> None:
    assert digits(currency) == places
    assert Money(Decimal("1.23456"), currency).amount.as_tuple().exponent == -places


def test_half_a_coin_is_rounded_to_the_even_one() -> None:
    assert Money(Decimal("0.125"), "USD").minor == 12
    assert Money(Decimal("0.135"), "USD").minor == 14
    assert Money(Decimal("0.05"), "USD").times(Decimal("0.5")).minor == 2


@pytest.mark.parametrize("code", ["", "usd", "US", "USDT", "РУБ", "$"])
def test_a_word_that_is_no_currency_code_is_refused(code: str) -> None:
    with pytest.raises(MoneyError):
        Money(Decimal(1), code)


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "1e30"])
def test_an_absurd_amount_is_refused(amount: str) -> None:
    with pytest.raises(MoneyError):
        Money(Decimal(amount), "USD")


def test_two_currencies_are_never_mixed() -> None:
    dollars, dinars = Money(Decimal(5), "USD"), Money(Decimal(5), "KWD")
    for mix in (dollars.__add__, dollars.__sub__, dollars.__lt__):
        with pytest.raises(MoneyError):
            mix(dinars)


def test_sums_of_several_currencies_have_a_total_in_each() -> None:
    dollars, dinars = Money(Decimal(5), "USD"), Money(Decimal("0.5"), "KWD")
    assert totals([dollars, dinars, dollars]) == [Money(Decimal(10), "USD"), dinars]
    assert totals([]) == []


@pytest.mark.parametrize(
    "stored",
    [
        None,
        7,
        "7 USD",
        [],
        {},
        {"amount": "7"},
        {"amount": "seven", "currency": "USD"},
        {"amount": None, "currency": "USD"},
        {"amount": "7", "currency": "usd"},
        {"amount": "7", "currency": None},
        {"amount": [1], "currency": "USD"},
        {"amount": "NaN", "currency": "USD"},
        {"percent": "10"},
    ],
)
def test_a_fact_that_is_no_money_is_refused(stored: object) -> None:
    with pytest.raises(MoneyError):
        load_money(stored)
