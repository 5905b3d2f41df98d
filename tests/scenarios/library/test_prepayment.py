"""Prepayment: stages that sum exactly, a guarantee only if dared, and a beginner's own way."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.engine.facts import Json
from scenarios.engine.replies import Drafted, Told, Turn
from scenarios.reckoning.money import load_money
from tests.scenarios.talker import Talker

BASE = {"profile_language": "en", "profile_zone": "UTC"}


def usd(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "USD"}


def total(stored: Json) -> Decimal:
    assert isinstance(stored, dict)
    listed = stored["stages"]
    assert isinstance(listed, list)
    return sum((load_money(stage).amount for stage in listed), Decimal(0))


def drafted(turn: Turn) -> Drafted:
    return next(reply for reply in turn.replies if isinstance(reply, Drafted))


def told(turn: Turn) -> Told:
    return next(reply for reply in turn.replies if isinstance(reply, Told))


def begin(price: str = "1500", asked: str = "doubt") -> Talker:
    talker = Talker()
    talker.begin("prepayment", **BASE, deal_price=usd(price))
    talker.tap(asked)
    return talker


def offer(count: str = "four") -> Talker:
    talker = begin()
    talker.tap("cases")
    talker.tap(count)
    talker.tap("no")
    return talker


def beginner() -> Talker:
    talker = begin()
    talker.tap("beginner")
    talker.tap("three")
    return talker


@pytest.mark.parametrize("count", ["two", "three", "four"])
@pytest.mark.parametrize("price", ["1500", "999.99", "100000", "7"])
def test_the_stages_sum_exactly(price: str, count: str) -> None:
    talker = begin(price)
    talker.tap("cases")
    talker.tap(count)
    facts = drafted(talker.tap("no")).facts
    assert total(facts["stages"]) == Decimal(price)
    assert facts["stage_count"] == {"two": 2, "three": 3, "four": 4}[count]


def test_the_first_stage_is_shown_with_its_share() -> None:
    talker = begin("1500")  # a quarter is 375: three of 370, and the first takes the rest
    talker.tap("cases")
    talker.tap("four")
    facts = told(talker.tap("no")).facts
    assert facts["first_stage"] == usd("390.00")
    assert facts["first_share"] == {"percent": "26"}
    assert facts["half"] == usd("750.00")


def test_the_guarantee_is_half_and_given_only_if_dared() -> None:
    talker = begin("1500")
    talker.tap("cases")
    talker.tap("four")
    talker.tap("yes")
    facts = drafted(talker.say("tomorrow")).facts
    assert facts["back"] == usd("750.00")
    assert facts["deadline"] == {"day": "2026-07-02"}
    other = begin("1500")
    other.tap("cases")
    other.tap("four")
    facts = drafted(other.tap("no")).facts
    assert "back" not in facts
    assert "deadline" not in facts


def test_half_now_and_half_after_is_answered_with_four_stages() -> None:
    talker = offer("two")
    talker.tap("offers")
    draft = drafted(talker.tap("half"))
    assert draft.step == "four"
    assert draft.facts["stage_count"] == 4
    assert total(draft.facts["stages"]) == 1500


@given(
    st.decimals(10, 1_000_000, places=2),
    st.sampled_from(["three", "four"]),
)
def test_to_half_now_each_step_offered_is_smaller_than_half(price: Decimal, count: str) -> None:
    talker = begin(str(price), "half")
    talker.tap("cases")
    assert talker.question.options == ("three", "four")
    talker.tap(count)
    facts = drafted(talker.tap("no")).facts
    assert load_money(facts["first_stage"]) < load_money(facts["half"])
    assert total(facts["stages"]) == price


@pytest.mark.parametrize(
    ("way", "letter"),
    [
        ("ahead", "agree"),
        ("halves", "agree_halves"),
        ("after_first", "agree_small"),
        ("first", "agree_first"),
    ],
)
def test_the_letter_tells_the_way_that_was_taken(way: str, letter: str) -> None:
    talker = offer()
    talker.tap("offers")
    talker.tap("half")
    talker.tap("accepted")
    turn = talker.tap(way)
    assert drafted(turn).step == letter
    assert [kept.state for kept in turn.kept] == ["agreed"]


def test_a_beginner_gets_small_parts_and_no_prepayment_of_the_whole() -> None:
    talker = begin("900", "after")
    talker.tap("beginner")
    turn = talker.tap("three")
    assert told(turn).step == "beginner"
    draft = drafted(turn)
    assert draft.step == "small"
    assert total(draft.facts["stages"]) == 900
    assert drafted(talker.tap("accepted")).step == "agree_small"


def test_a_beginner_is_never_led_to_the_counter_offers_of_others() -> None:
    for answer in ("insists", "offers"):
        assert drafted(beginner().tap(answer)).step == "small_last"


def test_a_beginner_who_sells_one_part_writes_down_one_part() -> None:
    talker = beginner()
    talker.tap("insists")
    talker.tap("accepted")
    turn = talker.tap("first")
    assert drafted(turn).step == "agree_first"
    (kept,) = turn.kept
    assert kept.deal == {}


def test_all_afterwards_is_explained_once_and_then_left() -> None:
    talker = offer()
    assert drafted(talker.tap("insists")).step == "firm"
    turn = talker.tap("insists")
    assert told(turn).step == "parting"
    assert talker.session.top is None


def test_silence_is_asked_once_and_then_closed() -> None:
    talker = offer()
    assert drafted(talker.tap("silent")).step == "nudge"
    assert drafted(talker.tap("silent")).step == "close"
    assert talker.session.top is None
