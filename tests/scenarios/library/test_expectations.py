"""A guaranteed miracle: a goal that can be counted, a guarantee of work, a share only on top."""

import pytest

from bot.texts import load_texts
from scenarios.engine.events import Verb
from scenarios.engine.replies import Drafted, Kept, Told, Turn
from scenarios.engine.steps import Draft
from scenarios.library.expectations import SCENARIO
from scenarios.reckoning.money import dump_money, load_money
from scenarios.reckoning.values import money_in
from tests.scenarios.talker import Talker

METRIC = "enquiries a week"
DAY = {"day": "2026-07-31"}


def usd(amount: str) -> dict[str, str]:
    return dump_money(load_money({"amount": amount, "currency": "USD"}))


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def begin(*, goal: str | None = "8 a week", **given: object) -> Talker:
    """A walk that stands where the client's answer is waited for; noon of 1 July 2026."""
    talker = Talker()
    talker.begin("expectations", profile_language="en", profile_zone="UTC", **given)
    talker.say("100 orders in a month")
    talker.say("the price, the season")
    talker.say(METRIC)
    talker.say("4 a week")
    talker.go(Verb.SKIP) if goal is None else talker.say(goal)
    talker.say("31 July")
    return talker


def priced() -> Talker:
    return begin(deal_price=usd("1500"), deal_floor=usd("900"))


def agree(talker: Talker) -> Turn:
    """Both sides' parts, behind the goal."""
    talker.say("texts and layout")
    return talker.say("answers calls within an hour")


def insist(talker: Talker) -> Turn:
    """He wants the guarantee; a first stage, its price, no evidence."""
    talker.tap("insists")
    talker.say("one page and two weeks of adverts")
    talker.say("$300")
    return talker.go(Verb.SKIP)


def test_half_of_a_known_price_comes_back_if_the_date_is_missed() -> None:
    assert money_in(priced().top.facts, "half") == load_money(usd("750"))
    assert "half" not in begin().top.facts


def test_the_freelancer_hears_what_may_be_promised_before_the_replies() -> None:
    talker = Talker()
    talker.begin("expectations", profile_language="en")
    talker.say("100 orders in a month")
    talker.say("the price, the season")
    talker.say(METRIC)
    talker.go(Verb.SKIP)
    talker.go(Verb.SKIP)
    assert steps(talker.say("31 July")) == ["limits", "answer"]


def test_the_goal_is_put_in_writing_and_its_day_remembered() -> None:
    talker = begin()
    talker.tap("accepted")
    assert [value for _, _, value in talker.question.suggestions] == ["8 a week"]
    talker.tap("s0")
    turn = agree(talker)
    assert steps(turn) == ["recap"]
    assert kept(turn, "booked").facts == {"metric": METRIC, "goal": "8 a week", "check_day": DAY}
    assert kept(turn, "look").remind == DAY


def test_without_a_goal_the_number_and_its_day_are_agreed_all_the_same() -> None:
    talker = begin(goal=None)
    talker.tap("accepted")
    talker.go(Verb.SKIP)
    turn = agree(talker)
    assert kept(turn, "booked").facts == {"metric": METRIC, "check_day": DAY}


def test_who_insists_gets_a_first_stage_with_its_price() -> None:
    talker = begin()
    assert steps(insist(talker)) == ["insist"]
    assert talker.top.facts["stage_price"] == usd("300")
    assert talker.question.step == "heard_insist"


def test_a_second_insisting_ends_in_a_share_or_a_no() -> None:
    talker = begin()
    insist(talker)
    talker.tap("insists")
    assert talker.question.options == ("share", "decline")
    turn = talker.tap("decline")
    assert steps(turn) == ["farewell"]
    assert kept(turn, "declined").state == "declined"


def test_a_share_is_offered_on_top_of_the_full_price() -> None:
    talker = priced()
    insist(talker)
    talker.tap("insists")
    assert steps(talker.tap("share")) == ["weighed"]
    assert talker.question.step == "bonus"
    assert steps(talker.say("10%")) == ["share"]
    assert talker.top.facts["price"] == usd("1500")
    assert talker.top.facts["bonus"] == usd("150")


def test_a_percentage_of_no_known_price_is_no_bonus() -> None:
    talker = begin()
    insist(talker)
    talker.tap("insists")
    talker.tap("share")
    talker.go(Verb.SKIP)
    talker.say("10%")
    assert talker.question.step == "bonus"
    assert talker.top.misses == 1


def test_a_bonus_agreed_on_has_a_letter_and_a_line_of_its_own() -> None:
    talker = priced()
    insist(talker)
    talker.tap("insists")
    talker.tap("share")
    talker.say("$200")
    talker.tap("accepted")
    talker.tap("bonus")
    turn = agree(talker)
    assert steps(turn) == ["recap_share"]
    assert kept(turn, "bonus_booked").facts == {
        "bonus": usd("200"),
        "metric": METRIC,
        "goal": "8 a week",
    }
    assert kept(turn, "look").remind == DAY


def test_a_bonus_needs_a_number() -> None:
    talker = begin(goal=None, deal_price=usd("1500"))
    insist(talker)
    talker.tap("insists")
    talker.tap("share")
    assert talker.question.step == "goal_now"


def test_a_small_fixed_part_is_weighed_against_price_and_floor() -> None:
    talker = priced()
    talker.tap("offers")
    talker.tap("share")
    assert steps(talker.say("$300")) == ["weighed"]
    facts = talker.top.facts
    assert facts["base_share"] == {"percent": "20"}
    assert money_in(facts, "missing") == load_money(usd("1200"))
    assert money_in(facts, "floor_missed") == load_money(usd("900"))


def test_a_fixed_part_above_the_floor_is_only_weighed_against_the_price() -> None:
    talker = priced()
    talker.tap("offers")
    talker.tap("share")
    talker.say("$1000")
    assert "floor_missed" not in talker.top.facts
    assert money_in(talker.top.facts, "missing") == load_money(usd("500"))


def test_his_fixed_sum_can_buy_a_smaller_part() -> None:
    talker = priced()
    talker.tap("offers")
    talker.tap("share")
    talker.say("$300")
    talker.say("10%")
    talker.tap("accepted")
    talker.tap("smaller")
    talker.say("one page")
    assert talker.question.suggestions[0][1:] == ("base", usd("300"))
    talker.tap("s0")
    talker.tap("s0")
    assert steps(agree(talker)) == ["recap"]


def test_pay_by_result_alone_is_declined() -> None:
    talker = priced()
    talker.tap("offers")
    talker.tap("share")
    talker.go(Verb.SKIP)
    talker.say("10%")
    turn = talker.tap("insists")
    assert steps(turn) == ["farewell"]


def test_a_higher_goal_that_is_possible_goes_into_the_letter() -> None:
    talker = begin()
    talker.tap("offers")
    talker.tap("goal")
    talker.say("10 a week")
    talker.tap("yes")
    assert talker.question.suggestions[0][1:] == ("offered_goal", "10 a week")


def test_a_goal_out_of_reach_is_answered_with_two_numbers() -> None:
    talker = begin()
    talker.tap("offers")
    talker.tap("goal")
    talker.say("50 a week")
    assert steps(talker.tap("no")) == ["counter_goal"]
    assert talker.question.step == "heard_insist"


def test_a_price_below_the_floor_is_guarded_wherever_a_share_is_offered() -> None:
    guarded = {step.name for step in SCENARIO.steps if isinstance(step, Draft) and step.price}
    assert guarded == {"share", "recap_share"}


def test_silence_is_asked_once_and_then_let_go() -> None:
    talker = begin()
    assert steps(talker.tap("silent")) == ["nudge"]
    turn = talker.tap("silent")
    assert steps(turn) == ["close"]
    assert kept(turn, "shelved").state == "on_hold"
    assert talker.session.top is None


def test_a_lower_price_is_a_talk_of_its_own() -> None:
    talker = begin()
    talker.tap("offers")
    turn = talker.tap("cheaper")
    assert steps(turn) == ["to_discount"]
    assert kept(turn, "price_open").facts["metric"] == METRIC


@pytest.mark.parametrize(
    ("language", "asked"), [("en", "today"), ("ru", "сейчас"), ("ar", "اليوم")]
)
def test_a_number_that_is_known_is_named_and_not_asked_for(language: str, asked: str) -> None:
    talker = begin()
    talker.tap("silent")
    texts, key = load_texts(), "expectations-nudge-number"
    facts = talker.top.facts
    assert "4 a week" in texts.draft(language, key, facts)
    for wording in texts.wordings(language, key):
        if "baseline" not in wording.variables:
            assert asked not in texts.draft(language, key, facts, wording=wording)
