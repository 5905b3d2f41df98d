"""Rounds of changes: counted, priced and weighed exactly, whatever is not known left out."""

from decimal import Decimal

import pytest

from scenarios.engine.facts import Facts, Json
from scenarios.reckoning.money import Money
from scenarios.reckoning.rounds import (
    count_rounds,
    is_enough,
    price_more,
    price_round,
    remain_after,
    settle_round,
    spend_round,
    weigh_counter,
)
from scenarios.reckoning.values import dump_number, put_money


def usd(amount: str) -> Json:
    return put_money(Money(Decimal(amount), "USD"))


def test_half_a_round_used_leaves_a_whole_one() -> None:
    assert count_rounds({"rounds": 2, "used": dump_number(Decimal("1.5"))}) == {"left": 1}


@pytest.mark.parametrize(("kind", "left"), [("fits", 1), ("slip", 2), ("extra", 2)])
def test_only_changes_within_the_task_use_up_a_round(kind: str, left: int) -> None:
    assert spend_round({"left_before": 2, "kind": kind}) == {"left": left}
    assert remain_after({"left": 2, "kind": kind}) == {"after": left}


def test_a_round_in_another_currency_names_no_total() -> None:
    facts: Facts = {
        "hours": 2,
        "rate": put_money(Money(Decimal(30), "EUR")),
        "deal_price": usd("500"),
    }
    assert set(price_round(facts)) == {"round_price"}


def test_a_later_round_is_added_to_what_is_booked_already() -> None:
    facts: Facts = {
        "hours": 2,
        "rate": usd("40"),
        "deal_price": usd("500"),
        "booked_total": usd("580"),
        "deal_hours": 10,
        "booked_hours": 12,
    }
    found = price_round(facts)
    assert (found["new_total"], found["new_hours"]) == (usd("660"), 14)


def test_a_smaller_sum_takes_only_the_hours_that_it_pays() -> None:
    facts: Facts = {"hours": 5, "rate": usd("40"), "counter": usd("100"), "deal_hours": 10}
    assert settle_round(facts)["new_hours"] == {"number": "12.5"}


def test_a_round_with_a_price_of_its_own_is_not_weighed_in_hours() -> None:
    facts: Facts = {"flat": usd("150"), "round_price": usd("150"), "counter": usd("100")}
    assert weigh_counter(facts) == {"missing": usd("50")}


def test_an_offer_in_another_currency_is_neither_enough_nor_too_little() -> None:
    facts: Facts = {"round_price": usd("150"), "counter": put_money(Money(Decimal(900), "EUR"))}
    assert not is_enough(facts)
    assert weigh_counter(facts) == {}


def test_rounds_on_top_need_a_price_to_be_reckoned() -> None:
    assert price_more({"rounds": 2, "asked_rounds": 4}) == {}
    assert price_more({"rounds": 2, "asked_rounds": 4, "further": usd("50")}) == {
        "more_price": usd("100")
    }
