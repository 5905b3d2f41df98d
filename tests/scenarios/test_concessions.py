"""What giving way costs is reckoned exactly: in money, in hours, in profit."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.reckoning.concessions import cost_of_discount, less, rounded, share_of
from scenarios.reckoning.money import Money, MoneyError, from_minor

currencies = st.sampled_from(["USD", "RUB", "KWD", "JPY"])
minors = st.integers(1, 10**12)


def dollars(amount: str | int) -> Money:
    return Money(Decimal(amount), "USD")


@given(
    minors,
    st.integers(0, 10**12),
    st.none() | st.integers(0, 10**12),
    st.none() | st.decimals(0, 5000, places=1),
    currencies,
)
def test_the_cost_of_a_discount_is_exact(
    price: int, wanted: int, floor: int | None, hours: Decimal | None, currency: str
) -> None:
    cost = cost_of_discount(
        from_minor(price, currency),
        from_minor(wanted, currency),
        hours=hours,
        floor=None if floor is None else from_minor(floor, currency),
    )
    assert cost.cut.minor + cost.new_price.minor == price
    assert cost.new_price.minor == wanted
    assert abs(cost.percent * price - (price - wanted) * 100) <= Decimal("0.051") * price
    assert cost.below_floor == (floor is not None and wanted < floor)
    assert (cost.profit_percent is None) == (floor is None or floor >= price)
    assert (cost.hours is None) == (hours is None)
    if cost.hours is not None and hours is not None:
        assert abs(cost.hours * price - (price - wanted) * hours) <= Decimal("0.051") * price


def test_a_fifth_off_can_be_half_of_the_profit() -> None:
    cost = cost_of_discount(
        dollars(1000), less(dollars(1000), Decimal(20)), hours=Decimal(40), floor=dollars(600)
    )
    assert cost.new_price == dollars(800)
    assert cost.cut == dollars(200)
    assert cost.percent == 20
    assert cost.hours == 8
    assert cost.profit_percent == 50
    assert not cost.below_floor


def test_a_price_under_the_floor_gives_away_more_than_the_profit() -> None:
    cost = cost_of_discount(dollars(1000), dollars(500), hours=None, floor=dollars(600))
    assert cost.below_floor
    assert cost.profit_percent == 125


def test_a_floor_in_another_currency_counts_as_unknown() -> None:
    floor = Money(Decimal(900), "KWD")
    cost = cost_of_discount(dollars(1000), dollars(500), hours=None, floor=floor)
    assert cost.profit_percent is None
    assert not cost.below_floor


@pytest.mark.parametrize("price", [dollars(0), dollars(-5)])
def test_a_discount_needs_a_price(price: Money) -> None:
    with pytest.raises(MoneyError):
        cost_of_discount(price, dollars(1), hours=None, floor=None)


def test_a_discount_is_of_one_currency() -> None:
    with pytest.raises(MoneyError):
        cost_of_discount(dollars(9), Money(Decimal(5), "EUR"), hours=None, floor=None)


@given(minors, st.decimals("0.1", "99.9", places=1), currencies)
def test_a_percentage_off_is_right_to_half_a_coin(
    price: int, percent: Decimal, currency: str
) -> None:
    left = less(from_minor(price, currency), percent)
    assert abs(left.minor - price * (100 - percent) / 100) <= Decimal("0.5")


@pytest.mark.parametrize(
    ("part", "whole", "percent"), [("1", "3", "33.3"), ("600", "1000", "60"), ("0", "7", "0")]
)
def test_a_share_has_one_decimal_at_the_most(part: str, whole: str, percent: str) -> None:
    assert str(share_of(dollars(part), dollars(whole))) == percent


def test_a_share_needs_a_whole_of_the_same_currency() -> None:
    with pytest.raises(MoneyError):
        share_of(dollars(1), dollars(0))
    with pytest.raises(MoneyError):
        share_of(dollars(1), Money(Decimal(1), "EUR"))


@pytest.mark.parametrize(
    ("value", "shown"), [("33.333", "33.3"), ("20.04", "20"), ("0.25", "0.2"), ("100", "100")]
)
def test_a_rounded_number_has_no_trailing_zero(value: str, shown: str) -> None:
    assert str(rounded(Decimal(value))) == shown
