"""What the talks brought adds up, for any deals, and never over two currencies."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from scenarios.reckoning.money import Money
from scenarios.reckoning.results import Dealt, Outcome, add_up, outcome_of


def usd(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


def eur(amount: str) -> Money:
    return Money(Decimal(amount), "EUR")


WON = (Outcome.PAID, Outcome.AGREED)
amounts = st.decimals(min_value=0, max_value=10**9, places=2)
money = st.builds(Money, amounts, st.sampled_from(("USD", "EUR", "KWD", "IQD")))
deals = st.lists(
    st.builds(
        Dealt,
        st.sampled_from(Outcome),
        st.none() | money,
        st.none() | money,
        st.none() | money,
        st.none() | st.decimals(min_value=0, max_value=500, places=1),
        st.integers(min_value=0, max_value=5),
        st.frozensets(st.sampled_from(("conflict", "late_payment", "scope_creep"))),
    ),
    max_size=12,
)


def test_what_was_asked_is_what_was_kept_and_what_was_conceded() -> None:
    (kept,) = add_up(
        [
            Dealt(Outcome.PAID, usd("1200"), usd("1500")),
            Dealt(Outcome.AGREED, usd("900")),
            Dealt(Outcome.AGREED, usd("2600"), usd("2400")),
        ]
    ).kept
    assert (kept.deals, kept.asked) == (3, usd("4800"))
    assert (kept.defended, kept.conceded, kept.gained) == (usd("4500"), usd("300"), usd("200"))


def test_only_won_deals_count_for_the_money() -> None:
    lost = [Dealt(each, usd("1200"), usd("1500"), hours=Decimal(9)) for each in Outcome]
    results = add_up([each for each in lost if each.outcome not in WON])
    assert (results.kept, results.hours, results.ended) == ((), (), ())
    assert results.is_empty


def test_each_currency_stands_alone_the_one_of_most_deals_first() -> None:
    results = add_up(
        [
            Dealt(Outcome.PAID, eur("500"), eur("600"), hours=Decimal(10)),
            Dealt(Outcome.PAID, usd("100")),
            Dealt(Outcome.PAID, usd("300"), hours=Decimal(10)),
        ]
    )
    assert [each.asked for each in results.kept] == [usd("400"), eur("600")]
    assert [(each.asked, each.real) for each in results.hours] == [
        (usd("30"), usd("30")),
        (eur("60"), eur("50")),
    ]


def test_a_first_price_in_another_currency_is_no_first_price() -> None:
    (kept,) = add_up([Dealt(Outcome.PAID, usd("100"), eur("900"))]).kept
    assert (kept.asked, kept.conceded) == (usd("100"), usd("0"))


def test_an_hour_is_reckoned_over_all_hours_not_over_deals() -> None:
    (hour,) = add_up(
        [
            Dealt(Outcome.PAID, usd("1000"), usd("1200"), hours=Decimal(10)),
            Dealt(Outcome.PAID, usd("200"), hours=Decimal(30)),
            Dealt(Outcome.PAID, usd("99999")),
        ]
    ).hours
    assert (hour.deals, hour.real, hour.asked) == (2, usd("30"), usd("35"))


def test_a_price_under_its_own_floor_is_counted_one_under_a_foreign_floor_is_not() -> None:
    (kept,) = add_up(
        [
            Dealt(Outcome.PAID, usd("100"), floor=usd("101")),
            Dealt(Outcome.PAID, usd("100"), floor=usd("100")),
            Dealt(Outcome.PAID, usd("100"), floor=eur("900")),
        ]
    ).kept
    assert kept.below_floor == 1


def test_a_deal_counts_once_in_each_of_its_situations() -> None:
    both = frozenset({"conflict", "late_payment"})
    results = add_up(
        [
            Dealt(Outcome.PAID, situations=both),
            Dealt(Outcome.LOST, situations=frozenset({"conflict"})),
        ]
    )
    assert [(each.situation, dict(each.counts)) for each in results.ended] == [
        ("conflict", {Outcome.PAID: 1, Outcome.LOST: 1}),
        ("late_payment", {Outcome.PAID: 1}),
    ]


def test_sums_beyond_what_money_can_be_are_left_out() -> None:
    most = Money(Decimal(9) * 10**15, "USD")
    results = add_up(
        [
            Dealt(Outcome.PAID, most),
            Dealt(Outcome.PAID, most),
            Dealt(Outcome.PAID, eur("5"), hours=Decimal(1)),
        ]
    )
    assert [each.asked.currency for each in results.kept] == ["EUR"]
    assert [each.real for each in results.hours] == [eur("5")]


def test_every_state_of_a_deal_has_an_outcome() -> None:
    states = ("lead", "quoted", "negotiating", "on_hold")
    assert {outcome_of(each) for each in states} == {Outcome.OPEN}
    assert {outcome_of(each) for each in ("agreed", "in_progress", "delivered")} == {Outcome.AGREED}
    assert [outcome_of(each) for each in ("paid", "declined", "lost")] == [
        Outcome.PAID,
        Outcome.DECLINED,
        Outcome.LOST,
    ]


@given(deals)
def test_whatever_was_dealt_it_adds_up(dealt: list[Dealt]) -> None:
    results = add_up(dealt)
    priced = [
        each.price
        for each in dealt
        if each.outcome in WON and each.price is not None and each.price.amount > 0
    ]
    assert sum(each.deals for each in results.kept) == len(priced)
    assert len({each.asked.currency for each in results.kept}) == len(results.kept)
    for kept in results.kept:
        currency = kept.asked.currency
        own = [each.amount for each in priced if each.currency == currency]
        assert {kept.conceded.currency, kept.gained.currency} == {currency}
        assert kept.deals == len(own)
        assert kept.defended + kept.conceded == kept.asked
        # what is asked less what was given, and what came on top, is what was agreed
        assert (kept.defended + kept.gained).amount == sum(own)
        assert 0 <= kept.share <= 1
    assert {each.real.currency for each in results.hours} <= {
        each.asked.currency for each in results.kept
    }
    for ended in results.ended:
        about = [each for each in dealt if ended.situation in each.situations]
        assert ended.deals == len(about)
        for outcome in Outcome:
            there = sum(each.outcome is outcome for each in about)
            assert ended.counts.get(outcome, 0) == there


@given(deals, deals)
def test_deals_of_other_currencies_change_nothing(ours: list[Dealt], theirs: list[Dealt]) -> None:
    foreign = [each for each in theirs if each.price is not None and each.price.currency != "USD"]
    alone = [each for each in ours if each.price is not None and each.price.currency == "USD"]
    mixed = add_up([*alone, *foreign])
    assert [each for each in mixed.kept if each.asked.currency == "USD"] == list(add_up(alone).kept)
    assert [each for each in mixed.hours if each.real.currency == "USD"] == list(
        add_up(alone).hours
    )
