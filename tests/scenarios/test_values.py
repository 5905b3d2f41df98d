"""Facts keep their types through JSON, and what is of another type is taken for unknown."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.engine.facts import Json
from scenarios.reckoning.money import Money, MoneyError, from_minor, load_money
from scenarios.reckoning.values import (
    dump_items,
    dump_number,
    dump_percent,
    dump_stages,
    money_in,
    money_of,
    number_in,
    number_of,
    put_money,
    reduced_price,
)

sums = st.builds(from_minor, st.integers(1, 10**12), st.sampled_from(["USD", "KWD", "JPY"]))
numbers = st.decimals(-(10**9), 10**9, places=3)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["number", "percent", "amount", "currency", "x"]), inner, max_size=3
        )
    ),
    max_leaves=5,
)


@given(sums)
def test_money_is_found_again_under_its_name(money: Money) -> None:
    facts = {"price": json.loads(json.dumps(put_money(money)))}
    assert money_in(facts, "price") == money_of(facts, "price") == money


@given(numbers)
def test_a_number_is_found_again_under_its_name(number: Decimal) -> None:
    facts = {"hours": json.loads(json.dumps(dump_number(number)))}
    assert number_in(facts, "hours") == number_of(facts, "hours") == number


@given(numbers)
def test_a_percentage_reads_as_its_number(percent: Decimal) -> None:
    assert number_in({"off": dump_percent(percent)}, "off") == percent


@given(anything)
def test_a_fact_of_another_type_is_no_money_and_raises_nothing(value: Json) -> None:
    found = money_in({"price": value}, "price")
    assert found is None or isinstance(value, dict)
    number = number_in({"price": value}, "price")
    assert number is None or isinstance(value, int | dict)


def test_an_absent_fact_is_unknown() -> None:
    assert money_in({}, "price") is None
    assert number_in({}, "hours") is None
    with pytest.raises(MoneyError):
        money_of({}, "price")
    with pytest.raises(ValueError, match="hours"):
        number_of({}, "hours")


@pytest.mark.parametrize("value", [True, "12", {"number": 12}, {"number": "NaN"}, {"x": "1"}])
def test_what_only_looks_like_a_number_is_none(value: Json) -> None:
    assert number_in({"hours": value}, "hours") is None


def test_a_whole_number_is_stored_as_one() -> None:
    assert dump_number(Decimal("8.0")) == 8
    assert dump_number(Decimal("2.50")) == {"number": "2.5"}
    assert dump_percent(Decimal("1E+1")) == {"percent": "10"}


def test_items_and_stages_are_stored_with_their_money() -> None:
    money = Money(Decimal(5), "USD")
    stored = {"amount": "5.00", "currency": "USD"}
    assert dump_items([("logo", money)]) == {"items": [{"name": "logo", "amount": stored}]}
    assert dump_stages((money, money)) == {"stages": [stored, stored]}


@given(sums, st.sampled_from(["1", "12.5", "99"]))
def test_a_percentage_off_lowers_the_price(price: Money, percent: str) -> None:
    wanted = reduced_price(price, {"percent": percent})
    assert wanted is not None
    assert not price < wanted
    assert wanted.currency == price.currency


def test_a_sum_wished_is_the_price_itself_in_the_same_currency_only() -> None:
    price, wish = Money(Decimal(100), "USD"), Money(Decimal(80), "USD")
    assert reduced_price(price, put_money(wish)) == wish
    assert reduced_price(price, put_money(Money(Decimal(80), "EUR"))) is None


@given(anything)
def test_a_wish_that_is_neither_lowers_nothing(wish: Json) -> None:
    wanted = reduced_price(Money(Decimal(100), "USD"), wish)
    if wanted is not None:
        assert isinstance(wish, dict)
        assert "percent" in wish or load_money(wish) == wanted
