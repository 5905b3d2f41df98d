"""Work wanted for nothing: a paid test that counts, stages paid ahead, a contest declined."""

import pytest

from scenarios.catalogue import load_catalogue
from scenarios.engine.events import Heard, Verb
from scenarios.engine.replies import Drafted, Kept, Told, Turn
from scenarios.engine.steps import Choose, Draft
from scenarios.reckoning.money import Money, dump_money, load_money
from scenarios.reckoning.values import money_in
from tests.scenarios.talker import Talker

SCENARIO = load_catalogue()["free_work"]


def usd(amount: str) -> dict[str, str]:
    return dump_money(load_money({"amount": amount, "currency": "USD"}))


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def start(asked: str, *, price: str | None = "1500") -> Talker:
    talker = Talker()
    given = {} if price is None else {"deal_price": usd(price)}
    talker.begin("free_work", profile_language="en", profile_zone="UTC", **given)
    talker.tap(asked)
    talker.tap("yes")
    if price is None:
        talker.go(Verb.SKIP)
    return talker


def begin(*, test_price: str = "$200", price: str | None = "1500") -> Talker:
    """A walk about a free test that stands where the client's answer is waited for."""
    talker = start("test", price=price)
    talker.say("the first screen")
    talker.say(test_price)
    talker.say("menu for a café")
    return talker


def test_the_test_is_counted_towards_the_job() -> None:
    facts = begin().top.facts
    assert facts["test_share"] == {"percent": "13.3"}
    assert money_in(facts, "rest") == load_money(usd("1300"))
    assert money_in(facts, "half") == load_money(usd("100"))


@pytest.mark.parametrize(("said", "reads"), [("15%", "225"), ("20 %", "300"), ("$180", "180")])
def test_the_test_is_priced_in_money_or_as_a_share_of_the_job(said: str, reads: str) -> None:
    assert begin(test_price=said).top.facts["test_price"] == usd(reads)


def test_a_usual_share_is_one_tap_away() -> None:
    talker = start("sketch")
    talker.say("the first screen")
    assert [value for _, _, value in talker.question.suggestions] == [usd("230")]


def test_a_share_of_an_unknown_price_is_no_answer() -> None:
    talker = begin(test_price="15%", price=None)
    assert talker.question.step == "test_price"


@pytest.mark.parametrize("found", ["yes", "nothing", "unchecked"])
def test_whether_the_client_can_be_found_is_told(found: str) -> None:
    talker = Talker()
    talker.begin("free_work", profile_language="en", deal_price=usd("1500"))
    talker.tap("test")
    assert steps(talker.tap(found)) == ["checked"]


def test_a_contest_is_declined_without_a_question_for_a_price_of_a_test() -> None:
    talker = start("contest")
    assert steps(talker.go(Verb.SKIP)) == ["contest"]
    assert talker.question.step == "heard"


def test_pay_later_becomes_stages_that_make_the_price() -> None:
    facts = start("later").top.facts
    stages = facts["stages"]
    assert isinstance(stages, dict)
    amounts = stages["stages"]
    assert isinstance(amounts, list)
    total = Money(load_money(usd("0")).amount, "USD")
    for each in amounts:
        total = total + load_money(each)
    assert len(amounts) == 4
    assert total == load_money(usd("1500"))
    assert money_in(facts, "half") == load_money(usd("750"))


def test_pay_later_is_answered_without_a_price_too() -> None:
    talker = start("later", price=None)
    assert talker.question.step == "heard"
    assert "stages" not in talker.top.facts


def test_an_agreed_test_is_written_down_and_its_day_remembered() -> None:
    talker = begin()
    talker.tap("accepted")
    talker.tap("test")
    turn = talker.say("10 July")
    assert steps(turn) == ["recap_test"]
    assert kept(turn, "test_promised").remind == {"day": "2026-07-10"}
    assert kept(turn, "test_agreed").facts["agreed_sum"] == usd("200")
    assert talker.session.top is None


def test_a_sum_that_pays_for_the_test_becomes_its_price() -> None:
    talker = begin()
    talker.tap("offers")
    talker.say("$250")
    turn = talker.say("10 July")
    assert kept(turn, "test_agreed").facts["agreed_sum"] == usd("250")


def test_a_smaller_sum_buys_a_smaller_piece() -> None:
    talker = begin()
    assert steps(talker.send(Heard("offers", {"message_amount": {**usd("120")}}))) == []
    assert steps(talker.tap("s0")) == ["smaller"]
    assert money_in(talker.top.facts, "missing") == load_money(usd("80"))
    talker.tap("accepted")
    talker.say("only the headline")
    facts = kept(talker.say("10 July"), "test_agreed").facts
    assert (facts["piece"], facts["agreed_sum"]) == ("only the headline", usd("120"))


def test_who_insists_twice_is_left_kindly() -> None:
    talker = begin()
    assert steps(talker.tap("insists")) == ["insist"]
    turn = talker.tap("insists")
    assert steps(turn) == ["part"]
    assert kept(turn, "declined").state == "declined"


def test_cases_are_looked_at_and_the_answer_is_waited_for() -> None:
    talker = begin()
    talker.tap("accepted")
    assert steps(talker.tap("cases")) == ["look"]
    assert talker.question.step == "heard_cases"


def test_agreed_stages_lead_to_the_letter() -> None:
    talker = begin()
    talker.tap("accepted")
    turn = talker.tap("stages")
    assert steps(turn) == ["to_letter"]
    assert kept(turn, "stages_agreed").entry == "paid_stages_agreed"


def test_silence_is_asked_about_once() -> None:
    talker = begin()
    assert steps(talker.tap("silent")) == ["nudge"]
    turn = talker.tap("silent")
    assert steps(turn) == ["gone"]
    assert kept(turn, "let_go").state == "lost"


@pytest.mark.parametrize("asked", ["test", "contest", "later"])
def test_a_sum_that_pays_for_the_whole_job_is_an_order_and_no_smaller_piece(asked: str) -> None:
    talker = begin() if asked == "test" else start(asked)
    if asked == "contest":
        talker.go(Verb.SKIP)
    talker.tap("offers")
    turn = talker.say("$1500")
    assert steps(turn) == ["whole"]
    assert kept(turn, "whole_offered").facts == {"offered": usd("1500")}


def test_a_sum_is_weighed_against_the_price_even_if_that_was_skipped() -> None:
    talker = start("later", price=None)
    talker.tap("offers")
    talker.say("$400")
    assert talker.question.step == "price_now"
    assert steps(talker.say("$1500")) == ["smaller"]


@pytest.mark.parametrize(
    ("asked", "question", "options"),
    [
        ("later", "taken_later", ("stages", "guarantee")),
        ("contest", "taken_step", ("step", "cases")),
    ],
)
def test_only_what_was_offered_can_be_taken(
    asked: str, question: str, options: tuple[str, ...]
) -> None:
    talker = start(asked)
    if asked == "contest":
        talker.say("menu for a café")
    talker.tap("accepted")
    assert talker.question.step == question
    step = SCENARIO.by_name[question]
    assert isinstance(step, Choose)
    assert tuple(step.options) == options


def test_a_guarantee_taken_goes_into_the_letter() -> None:
    talker = start("later")
    talker.tap("accepted")
    turn = talker.tap("guarantee")
    assert steps(turn) == ["guaranteed"]
    assert kept(turn, "guarantee_agreed").facts == {"half": usd("750")}


def test_a_talk_taken_has_a_day_to_remember_and_an_answer_to_wait_for() -> None:
    talker = begin()
    talker.tap("insists")
    talker.tap("accepted")
    talker.tap("talk")
    turn = talker.say("10 July")
    assert kept(turn, "talk_promised").remind == {"day": "2026-07-10"}
    assert steps(turn) == ["talk"]
    assert talker.question.step == "heard_talk"


def test_a_yes_after_a_nudge_is_one_to_what_was_offered_last() -> None:
    talker = begin()
    talker.tap("insists")
    talker.tap("silent")
    talker.tap("accepted")
    assert talker.question.step == "taken_last"
    talker = begin()
    talker.tap("offers")
    talker.say("$120")
    talker.tap("silent")
    talker.tap("accepted")
    assert talker.question.step == "small_piece"


def test_every_draft_has_two_strategies_or_more() -> None:
    drafts = [step for step in SCENARIO.steps if isinstance(step, Draft)]
    assert not [draft.name for draft in drafts if len(draft.variants) < 2]


def test_cases_that_were_not_shown_cannot_be_what_he_took() -> None:
    talker = start("test")
    talker.say("the first screen")
    talker.say("$200")
    talker.go(Verb.SKIP)
    talker.tap("accepted")
    assert talker.question.step == "taken_bare"
    step = SCENARIO.by_name["taken_bare"]
    assert isinstance(step, Choose)
    assert tuple(step.options) == ("test", "stages")


def test_a_contest_without_cases_leaves_only_the_paid_step_to_take() -> None:
    talker = start("contest")
    talker.go(Verb.SKIP)
    talker.tap("accepted")
    assert talker.question.step == "agreed_piece"


def test_a_sum_too_small_buys_less_or_costs_him_something() -> None:
    talker = begin()
    talker.tap("offers")
    turn = talker.say("$120")
    drafted = next(each for each in turn.replies if isinstance(each, Drafted))
    assert (drafted.step, drafted.variants) == ("smaller", ("piece", "trade"))
