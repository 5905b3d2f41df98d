"""A conflict: cooled first, heard, mended, met halfway, weighed in money, or parted from."""

from datetime import timedelta

import pytest

from bot.texts import load_texts, text_key
from scenarios.engine.events import Heard, Verb
from scenarios.engine.replies import Drafted, Kept, Told, Turn
from scenarios.library.conflict import SCENARIO
from scenarios.reckoning.money import dump_money, load_money
from tests.scenarios.talker import NOON, Talker

WRONG = "the text came two days late"


def usd(amount: str, currency: str = "USD") -> dict[str, str]:
    return dump_money(load_money({"amount": amount, "currency": currency}))


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def suggested(talker: Talker) -> list[object]:
    return [value for _, _, value in talker.question.suggestions]


def begin(mood: str = "calm", **given: object) -> Talker:
    """A walk that stands where the complaint is asked for; noon of 1 July 2026."""
    talker = Talker()
    talker.begin("conflict", profile_language="en", profile_zone="UTC", **given)
    talker.tap(mood)
    for frame in tuple(talker.timers):
        talker.let_pass(frame)
    return talker


def blamed(fault: str, mood: str = "calm", **given: object) -> Talker:
    """A walk in which the complaint is known and the cause was chosen."""
    talker = begin(mood, **given)
    talker.say(WRONG)
    talker.tap(fault)
    return talker


@pytest.mark.parametrize(
    ("mood", "told"), [("heated", "breathe"), ("threatened", "evidence_first")]
)
def test_a_heated_or_threatened_freelancer_waits_ten_minutes(mood: str, told: str) -> None:
    talker = Talker()
    talker.begin("conflict")
    turn = talker.tap(mood)
    assert steps(turn) == [told]
    assert talker.question.kind == "wait"
    (until,) = talker.timers.values()
    assert timedelta(minutes=10) <= until - NOON < timedelta(minutes=11)


def test_who_does_not_know_what_is_wrong_listens_first() -> None:
    talker = begin()
    assert steps(talker.go(Verb.SKIP)) == ["listen"]
    talker.tap("accepted")
    assert talker.question.step == "wrong_now"


def test_mere_reproaches_are_answered_with_a_question_for_one_point() -> None:
    talker = begin()
    talker.go(Verb.SKIP)
    assert steps(talker.tap("insists")) == ["pin_down"]
    talker.tap("insists")
    assert talker.question.step == "own_words"
    talker.say(WRONG)
    assert talker.question.step == "fault_now"


def test_an_own_fault_is_mended_and_its_day_is_remembered() -> None:
    talker = blamed("mine", deal_paid=usd("600"))
    turn = talker.say("Thursday evening")
    assert steps(turn) == ["mend"]
    assert talker.top.facts["half"] == usd("300")
    talker.tap("accepted")
    turn = talker.say("Thursday")
    assert steps(turn) == ["settled_mend"]
    assert kept(turn, "mended").entry == "settled"
    assert kept(turn, "mend_morning").remind == {"day": "2026-07-02"}
    assert talker.session.top is None


def test_a_shared_fault_ends_in_a_concession_that_earned_something() -> None:
    talker = blamed("shared")
    assert steps(talker.go(Verb.SKIP)) == ["compromise"]
    talker.tap("accepted")
    talker.say("I redo two pages")
    talker.say("pays half of the chart")
    turn = talker.say("in 10 days")
    assert steps(turn) == ["settled_shared"]
    conceded = kept(turn, "conceded")
    assert conceded.entry == "concession_shared"
    assert conceded.facts == {
        "gave": "I redo two pages",
        "got": "pays half of the chart",
        "shared_day": {"day": "2026-07-11"},
    }
    assert kept(turn, "shared_morning").remind == {"day": "2026-07-11"}


def test_what_may_be_given_and_asked_comes_from_the_plan() -> None:
    talker = blamed("shared", deal_gives="a second round", deal_asks="a review")
    talker.go(Verb.SKIP)
    talker.tap("accepted")
    assert suggested(talker) == ["a second round"]
    talker.tap("s0")
    assert suggested(talker) == ["a review"]


def test_an_insisting_client_is_asked_about_threats_and_the_evidence_is_listed() -> None:
    talker = blamed("theirs")
    talker.tap("insists")
    assert talker.question.step == "threat"
    assert steps(talker.tap("yes")) == ["evidence", "steady"]


def test_a_threat_at_the_start_is_answered_calmly_and_not_asked_about_again() -> None:
    talker = begin("threatened")
    talker.say(WRONG)
    assert steps(talker.tap("theirs")) == ["steady"]
    assert steps(talker.tap("insists")) == ["last_try"]
    talker.tap("insists")
    assert talker.question.step == "part_paid"


def test_a_refund_demanded_is_weighed_against_what_was_paid() -> None:
    talker = blamed("refund", deal_paid=usd("800"), deal_price=usd("1000"))
    turn = talker.say("$200")
    assert steps(turn) == ["weighed", "answer_demand"]
    facts = talker.top.facts
    assert facts["demand_share"] == {"percent": "25"}
    assert facts["half_demand"] == usd("100")


def test_more_wanted_back_than_was_paid_is_asked_about_and_never_accepted() -> None:
    talker = blamed("refund", deal_paid=usd("800"))
    turn = talker.say("$1000")
    assert steps(turn) == ["beyond"]
    assert (talker.top.facts["cap"], talker.top.facts["over"]) == (usd("800"), usd("200"))


def test_who_comes_down_to_what_he_paid_wants_that_sum_from_then_on() -> None:
    talker = blamed("refund", deal_paid=usd("800"))
    talker.say("$1000")
    turn = talker.tap("accepted")
    assert steps(turn) == ["weighed", "answer_demand"]
    facts = talker.top.facts
    assert (facts["demand"], facts["whole"]) == (usd("800"), usd("800"))
    assert facts["half_demand"] == usd("400")


@pytest.mark.parametrize(("again", "then"), [("$900", "beyond"), ("$300", "answer_demand")])
def test_another_sum_is_measured_anew(again: str, then: str) -> None:
    talker = blamed("refund", deal_paid=usd("800"))
    talker.say("$1000")
    talker.tap("offers")
    assert then in steps(talker.say(again))


def test_who_insists_on_more_than_he_paid_is_parted_from_with_a_refund_of_that_at_most() -> None:
    talker = blamed("refund", deal_paid=usd("800"))
    talker.say("$1000")
    talker.tap("insists")
    assert kept(talker.go(Verb.SKIP), "parted").facts == {"full": usd("800")}


def test_a_demand_in_another_currency_is_not_called_too_high() -> None:
    talker = blamed("refund", deal_paid=usd("100", "EUR"))
    assert steps(talker.say("$200")) == ["weighed", "answer_demand"]


@pytest.mark.parametrize(
    ("demand", "paid", "way", "work"),
    [
        ("$800", "800", "all", "back"),
        ("$800", "800", "part", "stays"),
        ("$200", "800", "all", "stays"),
        ("$200", None, "all", "open"),
    ],
)
def test_the_work_stays_with_the_client_only_if_some_of_the_money_does_not_go_back(
    demand: str, paid: str | None, way: str, work: str
) -> None:
    given: dict[str, object] = {} if paid is None else {"deal_paid": usd(paid)}
    talker = blamed("refund", "calm", **given)
    talker.say(demand)
    if paid is None:
        talker.go(Verb.SKIP)
    talker.tap("accepted")
    turn = talker.tap(way)
    (letter,) = [each for each in turn.replies if isinstance(each, Drafted)]
    assert (letter.step, letter.facts["work"]) == ("closing", work)


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", "stays with you"), ("ru", "остаётся у вас"), ("ar", "يبقى لكم")],
)
def test_no_letter_leaves_the_work_with_a_client_who_gets_all_of_his_money_back(
    language: str, line: str
) -> None:
    talker = blamed("refund", deal_paid=usd("800"))
    talker.say("$800")
    talker.tap("accepted")
    (letter,) = [each for each in talker.tap("all").replies if isinstance(each, Drafted)]
    texts = load_texts()
    for variant in letter.variants:
        key = text_key("conflict", "closing", variant)
        for way in texts.ways(language, key, letter.facts):
            assert line not in texts.draft(language, key, letter.facts, wording=way)


@pytest.mark.parametrize(("way", "back", "left"), [("part", "100", "900"), ("all", "200", "800")])
def test_money_given_back_is_a_concession_and_lowers_the_deal_s_price(
    way: str, back: str, left: str
) -> None:
    talker = blamed("refund", deal_paid=usd("800"), deal_price=usd("1000"))
    talker.say("$200")
    talker.tap("accepted")
    turn = talker.tap(way)
    assert steps(turn) == ["closing"]
    repaid = kept(turn, "repaid")
    assert repaid.entry == "concession_refund"
    assert repaid.facts == {"given_back": usd(back)}
    assert repaid.deal == {"price": usd(left)}


@pytest.mark.parametrize(("price", "demand"), [("200", "200"), ("500", "€500")])
def test_no_price_is_left_where_all_goes_back_or_the_currencies_differ(
    price: str, demand: str
) -> None:
    talker = blamed("refund", deal_price=usd(price))
    talker.say(demand)
    talker.go(Verb.SKIP)
    talker.tap("accepted")
    assert kept(talker.tap("all"), "repaid").deal == {}


def test_a_demand_in_another_currency_than_what_was_paid_has_no_share() -> None:
    talker = blamed("refund", deal_paid=usd("800", "EUR"))
    talker.say("$200")
    assert "demand_share" not in talker.top.facts


def test_a_forwarded_sum_is_one_tap_away() -> None:
    talker = blamed("theirs", message_amount=usd("700"))
    talker.send(Heard("offers", {"message_amount": {**usd("150")}}))
    assert suggested(talker) == [usd("150")]


def test_wholly_right_and_not_heard_ends_in_a_refund() -> None:
    talker = blamed("theirs", deal_paid=usd("800"))
    talker.tap("insists")
    talker.tap("no")
    talker.tap("insists")
    assert talker.question.step == "done"
    turn = talker.say("75")
    assert steps(turn) == ["refunds", "part"]
    parted = kept(turn, "parted")
    assert (parted.state, parted.facts) == ("lost", {"full": usd("800"), "undone": usd("200")})


def test_all_done_leaves_only_the_whole_refund_and_nothing_paid_none() -> None:
    talker = blamed("theirs", deal_paid=usd("800"))
    for answer in ("insists", "no", "insists"):
        talker.tap(answer)
    assert kept(talker.say("100"), "parted").facts == {"full": usd("800")}
    talker = blamed("theirs")
    for answer in ("insists", "no", "insists"):
        talker.tap(answer)
    turn = talker.go(Verb.SKIP)
    assert steps(turn) == ["part_unpaid"]
    assert kept(turn, "parted").facts == {}


def test_silence_is_asked_after_once_and_then_left_in_peace() -> None:
    talker = blamed("theirs")
    assert steps(talker.tap("silent")) == ["check_in"]
    turn = talker.tap("silent")
    assert steps(turn) == ["rest"]
    assert (kept(turn, "rested").entry, kept(turn, "rested").state) == ("conflict_rests", "on_hold")


def test_what_was_settled_goes_into_the_letter_and_the_calendar() -> None:
    talker = blamed("theirs")
    talker.tap("accepted")
    talker.say("a page of examples is added")
    turn = talker.say("in 3 days")
    assert steps(turn) == ["settled"]
    assert kept(turn, "settle").facts == {
        "solution": "a page of examples is added",
        "solution_day": {"day": "2026-07-04"},
    }
    assert kept(turn, "solution_morning").remind == {"day": "2026-07-04"}


def test_every_rule_of_conflicts_is_rested_on() -> None:
    assert {f"CO{number}" for number in range(1, 8)} <= set(SCENARIO.rules)
