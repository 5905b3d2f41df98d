"""A client of the freelancer's own is practised against: what he wrote makes the brief."""

from collections.abc import Mapping
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.engine.facts import Json
from scenarios.playbook.situations import SITUATIONS
from scenarios.practice import position
from scenarios.practice.brief import Brief, Difficulty
from scenarios.practice.characters import Mood
from scenarios.practice.own_client import Wrote, brief_of, situation_of
from scenarios.reckoning.money import Money
from scenarios.reckoning.values import put_money

USUAL = Money(Decimal(900), "USD")


def _usd(amount: int) -> Money:
    return Money(Decimal(amount), "USD")


def _brief(
    *messages: Wrote, price: Money = USUAL, known: bool = False, client: str | None = "Ahmed"
) -> Brief:
    brief = brief_of(messages, Difficulty.MEDIUM, price, known=known, client=client, language="en")
    assert brief is not None
    return brief


def _wrote(situation: str, text: str = "", **facts: Json) -> Wrote:
    return Wrote(situation, _named(facts), text)


def _named(facts: Mapping[str, Json]) -> dict[str, Json]:
    return {f"message_{name}": value for name, value in facts.items()}


def test_his_offer_and_the_price_he_named_are_on_the_table() -> None:
    brief = _brief(
        _wrote(
            "discount_request",
            sum_offered=put_money(_usd(400)),
            sum_ours=put_money(_usd(500)),
        )
    )
    assert (brief.price, brief.offer) == (_usd(500), _usd(400))
    assert (brief.client, brief.language) == ("Ahmed", "en")


def test_of_two_sums_without_a_role_the_larger_is_the_price() -> None:
    sums: Json = {"sums": [put_money(_usd(500)), put_money(_usd(400))]}
    brief = _brief(_wrote("discount_request", sums=sums))
    assert (brief.price, brief.offer) == (_usd(500), _usd(400))


def test_bare_numbers_are_sums_in_talk_of_a_price() -> None:
    brief = _brief(_wrote("price_objection", "500 is too much for us. Can you make it 400?"))
    assert (brief.price, brief.offer) == (_usd(500), _usd(400))


def test_where_only_his_offer_is_known_the_price_is_a_round_sum_above_it() -> None:
    brief = _brief(_wrote("discount_request", sum_offered=put_money(_usd(400))))
    assert brief.offer == _usd(400)
    assert brief.price.amount > 400
    assert brief.price.amount % 10 == 0


def test_the_deals_own_price_stands_whatever_he_wrote() -> None:
    wrote = _wrote("discount_request", sum_ours=put_money(_usd(500)))
    assert _brief(wrote, price=_usd(700), known=True).price == _usd(700)


def test_an_offer_in_another_currency_or_above_the_price_is_none() -> None:
    euros = put_money(Money(Decimal(400), "EUR"))
    assert _brief(_wrote("discount_request", sum_offered=euros), known=True).offer is None
    much = put_money(_usd(2000))
    assert _brief(_wrote("discount_request", sum_offered=much), known=True).offer is None


def test_what_he_wants_on_top_comes_back_in_his_own_words() -> None:
    brief = _brief(_wrote("scope_creep", extra=["two more banners"]))
    assert brief.item == "two more banners"


@pytest.mark.parametrize(
    ("facts", "character"),
    [
        ({"rules": ["WA4"]}, "pusher"),
        ({"rules": ["WA9"], "speaks_for": "firm"}, "freebie"),
        ({"speaks_for": "firm"}, "employee"),
        ({"speaks_for": "owner"}, "anxious"),
        ({}, "fair"),
    ],
)
def test_the_character_is_the_nearest_to_how_he_writes(
    facts: Mapping[str, Json], character: str
) -> None:
    assert _brief(Wrote("discount_request", _named(facts), "")).character == character


def test_who_is_angry_begins_tense() -> None:
    assert _brief(_wrote("conflict")).mood is Mood.TENSE
    assert _brief(_wrote("discount_request")).mood is None


def test_an_earlier_message_tells_what_the_latest_does_not() -> None:
    thanks = _wrote("neutral")
    brief = _brief(thanks, _wrote("late_payment", sum_due=put_money(_usd(300))))
    assert (brief.situation, brief.price) == ("late_payment", _usd(300))


def test_where_nothing_can_be_practised_there_is_no_brief() -> None:
    assert situation_of([_wrote("neutral"), _wrote("agreement")]) is None


_FACTS = st.dictionaries(
    st.sampled_from(
        [
            *("message_sum_offered", "message_sum_ours", "message_amount", "message_sums"),
            *("message_extra", "message_rules", "message_speaks_for", "message_own_price"),
        ]
    ),
    st.one_of(
        st.none(),
        st.text(max_size=5),
        st.lists(st.text(max_size=5), max_size=2),
        st.decimals(0, 10**9, places=2).map(lambda amount: put_money(Money(amount, "USD"))),
        st.just({"sums": [None, {"amount": "x"}]}),
    ),
)


@given(st.sampled_from(sorted(SITUATIONS)), _FACTS, st.text(max_size=60))
def test_whatever_was_read_makes_a_sound_brief_or_none(
    situation: str, facts: dict[str, Json], text: str
) -> None:
    brief = brief_of(
        [Wrote(situation, facts, text)],
        Difficulty.HARD,
        USUAL,
        known=False,
        client=None,
        language="en",
    )
    assert brief is None or brief.situation in position.SITUATIONS
