"""A term with a margin and the price of haste."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.reckoning.haste import surcharge_of, with_margin
from scenarios.reckoning.money import Money


@pytest.mark.parametrize(("days", "named"), [("4", 5), ("5", 7), ("1", 2), ("8", 10), ("2.5", 4)])
def test_a_quarter_is_added_and_rounded_up(days: str, named: int) -> None:
    assert with_margin(Decimal(days)) == named


@given(st.decimals("0.5", 365, places=1))
def test_the_term_named_is_never_shorter_than_a_quarter_more(days: Decimal) -> None:
    named = with_margin(days)
    assert days * 5 / 4 <= named < days * 5 / 4 + 1


def test_haste_is_a_share_of_the_price() -> None:
    assert surcharge_of(Money(Decimal(1500), "USD"), Decimal(30)) == Money(Decimal(450), "USD")
    assert surcharge_of(Money(Decimal("0.333"), "KWD"), Decimal("12.5")) == Money(
        Decimal("0.042"), "KWD"
    )
