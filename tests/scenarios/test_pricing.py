"""A price rests on needs, is taken apart to the coin, and is never below the floor."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.reckoning.money import Money, from_minor
from scenarios.reckoning.pricing import itemise, reckon_quote, stage_count, stages

currencies = st.sampled_from(["USD", "RUB", "KWD", "JPY"])
minors = st.integers(1, 10**12)
prices = st.builds(from_minor, minors, currencies)
hours = st.decimals(1, 5000, places=1)


def dollars(amount: str | int) -> Money:
    return Money(Decimal(amount), "USD")


@given(hours, minors, st.none() | minors, currencies, st.integers(1, 400))
def test_the_comfortable_price_is_not_below_the_floor(
    work: Decimal, income: int, costs: int | None, currency: str, month: int
) -> None:
    quote = reckon_quote(
        hours=work,
        income=from_minor(income, currency),
        costs=None if costs is None else from_minor(costs, currency),
        month_hours=month,
    )
    assert (quote.floor is None) == (costs is None)
    assert quote.floor is None or not quote.comfortable < quote.floor
    assert quote.comfortable.amount * month >= from_minor(income, currency).amount * work - month


def test_a_quote_follows_from_income_costs_and_hours() -> None:
    quote = reckon_quote(hours=Decimal(30), income=dollars(3000), costs=dollars(1250))
    assert quote.hourly == dollars(30)
    assert quote.comfortable == dollars(900)
    assert quote.floor == dollars(380)


def test_costs_in_another_currency_give_no_floor() -> None:
    costs = Money(Decimal(400), "KWD")
    quote = reckon_quote(hours=Decimal(10), income=dollars(3000), costs=costs)
    assert quote.floor is None


def test_costs_above_the_income_do_not_lift_the_floor_over_the_price() -> None:
    quote = reckon_quote(hours=Decimal(10), income=dollars(1000), costs=dollars(9000))
    assert quote.floor == quote.comfortable


@given(prices, st.integers(0, 12))
def test_stages_sum_exactly_to_the_price(price: Money, count: int) -> None:
    parts = stages(price, count)
    assert len(parts) == max(count, 1)
    assert sum(part.minor for part in parts) == price.minor
    assert all(part.amount >= 0 for part in parts)
    assert all(not parts[0] < part for part in parts[1:])


@given(prices, st.integers(2, 6))
def test_the_stages_behind_the_first_are_equal_or_a_coin_apart(price: Money, count: int) -> None:
    rest = [part.minor for part in stages(price, count)[1:]]
    assert max(rest) - min(rest) <= 1


def test_stages_are_round_where_the_price_is() -> None:
    assert stages(dollars(1000), 3) == (dollars(340), dollars(330), dollars(330))
    assert stages(dollars("0.05"), 2) == (dollars("0.03"), dollars("0.02"))


@given(
    prices,
    st.lists(
        st.tuples(st.text(max_size=5), st.none() | st.decimals(0, 9999, places=1)),
        min_size=1,
        max_size=12,
    ),
)
def test_items_sum_exactly_to_the_price(
    price: Money, parts: list[tuple[str, Decimal | None]]
) -> None:
    items = itemise(price, parts)
    assert [name for name, _ in items] == [name for name, _ in parts]
    assert sum(money.minor for _, money in items) == price.minor


def test_items_weigh_by_hours_only_where_all_hours_are_known() -> None:
    known = itemise(dollars(110), [("structure", Decimal(3)), ("writing", Decimal(8))])
    assert known == [("structure", dollars(30)), ("writing", dollars(80))]
    partly = itemise(dollars(110), [("structure", Decimal(3)), ("writing", None)])
    assert partly == [("structure", dollars(55)), ("writing", dollars(55))]


@pytest.mark.parametrize(
    ("work", "count"), [(None, 3), ("20", 2), ("20.5", 3), ("60", 3), ("61", 4)]
)
def test_longer_jobs_have_more_stages(work: str | None, count: int) -> None:
    assert stage_count(None if work is None else Decimal(work)) == count
