"""Remarks on the work: rounds are counted, harm is discussed, errors are free, extras are paid."""

import pytest

from scenarios.engine.events import Verb
from scenarios.engine.replies import Drafted, Kept, Told, Turn
from scenarios.reckoning.money import dump_money, load_money
from tests.scenarios.talker import Talker

REMARKS = "a shorter headline"


def usd(amount: str, currency: str = "USD") -> dict[str, str]:
    return dump_money(load_money({"amount": amount, "currency": currency}))


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def begin(rounds: str | None = "2", used: str = "0", **given: object) -> Talker:
    """A walk that stands at the question what kind of remarks these are."""
    talker = Talker()
    talker.begin("revisions", profile_language="en", profile_zone="UTC", **given)
    if rounds is None:
        talker.go(Verb.SKIP)
    else:
        talker.say(rounds)
        talker.say(used)
    talker.say(REMARKS)
    return talker


def show_version(talker: Talker) -> Turn:
    """From the remarks taken to the message that goes with the new version."""
    talker.say("8 July")
    talker.tap("accepted")
    return talker.let_pass(next(iter(talker.timers)))


@pytest.mark.parametrize(
    ("rounds", "used", "left"), [("2", "0", 2), ("2", "1", 1), ("2", "2", 0), ("1", "4", 0)]
)
def test_what_is_left_is_said_with_the_round_asked_for(rounds: str, used: str, left: int) -> None:
    assert begin(rounds, used).top.facts["left"] == left


@pytest.mark.parametrize(
    ("kind", "used", "after"),
    [("fits", "0", 1), ("fits", "1", 0), ("fits", "2", None), ("slip", "1", 1), ("extra", "0", 2)],
)
def test_what_remains_behind_a_version_depends_on_what_uses_a_round(
    kind: str, used: str, after: int | None
) -> None:
    talker = begin("2", used)
    talker.tap(kind)
    assert talker.top.facts.get("after") == after


def test_without_agreed_rounds_all_within_the_task_is_included() -> None:
    talker = begin(None)
    assert "left" not in talker.top.facts
    talker.tap("fits")
    assert talker.question.step == "fix_day"


def test_fair_remarks_are_taken_with_a_day_and_remembered() -> None:
    talker = begin()
    talker.tap("fits")
    assert steps(talker.say("8 July")) == ["take"]
    turn = talker.tap("accepted")
    assert kept(turn, "due").remind == {"day": "2026-07-08"}


def test_an_approved_version_is_confirmed_in_writing_and_delivered() -> None:
    talker = begin()
    talker.tap("fits")
    assert steps(show_version(talker)) == ["deliver"]
    turn = talker.tap("accepted")
    assert steps(turn) == ["approve"]
    assert kept(turn, "approved").state == "delivered"
    assert talker.session.top is None


def test_new_remarks_on_a_version_use_up_the_next_round() -> None:
    talker = begin("2", "0")
    talker.tap("fits")
    show_version(talker)
    assert steps(talker.tap("insists")) == ["next_round"]
    assert talker.top.facts["left"] == 1
    talker.say("warmer colours")
    talker.tap("fits")
    show_version(talker)
    talker.tap("insists")
    assert talker.top.facts["left"] == 0
    talker.say("another photo")
    talker.tap("fits")
    assert talker.question.step == "hours"


@pytest.mark.parametrize("kind", ["slip", "extra"])
def test_an_own_error_and_a_paid_extra_use_up_no_round(kind: str) -> None:
    talker = begin("1", "0", profile_hourly=usd("30"))
    talker.tap(kind)
    if kind == "slip":
        talker.say("8 July")
        talker.tap("accepted")
        talker.tap("redo")
        talker.let_pass(next(iter(talker.timers)))
    else:
        talker.say("2")
        talker.tap("accepted")
        talker.say("8 July")
        talker.let_pass(next(iter(talker.timers)))
    talker.tap("insists")
    assert talker.top.facts["left"] == 1


def test_an_own_error_is_free_even_after_the_last_round() -> None:
    talker = begin("1", "1")
    talker.tap("slip")
    assert talker.question.step == "mend_day"
    turn = talker.say("8 July")
    assert steps(turn) == ["mend"]
    assert kept(turn, "mended").entry == "error_mended"


def test_money_back_for_a_part_is_put_in_writing() -> None:
    talker = begin()
    talker.tap("slip")
    talker.say("8 July")
    talker.tap("accepted")
    talker.tap("refund")
    turn = talker.say("$120")
    assert steps(turn) == ["refund"]
    assert kept(turn, "refunded").facts["refund_sum"] == usd("120")
    assert all(each.remind is None for each in turn.kept)


def test_unclear_remarks_are_asked_about_before_anything_is_fixed() -> None:
    talker = begin()
    assert steps(talker.tap("unclear")) == ["clarify"]
    talker.tap("accepted")
    talker.say("the headline in one line")
    talker.tap("fits")
    assert talker.top.facts["todo"] == "the headline in one line"


def test_who_cannot_say_what_is_wrong_is_shown_a_piece_and_never_a_blind_version() -> None:
    talker = begin()
    talker.tap("unclear")
    assert steps(talker.tap("insists")) == ["guess"]
    assert steps(talker.tap("insists")) == ["blind"]
    assert talker.session.top is None


def test_a_present_client_who_is_silent_is_asked_again() -> None:
    talker = begin()
    talker.tap("unclear")
    assert steps(talker.tap("silent")) == ["chase"]
    assert steps(talker.tap("silent")) == ["resting"]


def harmful(talker: Talker) -> Turn:
    talker.tap("harms")
    talker.say("the order button disappears on a phone")
    return talker.say("a smaller picture")


def test_a_harmful_remark_is_discussed_and_the_option_is_what_gets_done() -> None:
    talker = begin()
    assert steps(harmful(talker)) == ["discuss"]
    talker.tap("accepted")
    assert talker.top.facts["todo"] == "a smaller picture"
    assert talker.question.step == "fix_day"


def test_a_harmful_remark_insisted_on_is_done_with_a_note() -> None:
    talker = begin()
    harmful(talker)
    assert steps(talker.tap("insists")) == ["your_call"]
    talker.tap("accepted")
    talker.tap("his")
    assert talker.top.facts["todo"] == REMARKS


def test_without_the_note_the_change_is_declined() -> None:
    talker = begin()
    harmful(talker)
    talker.tap("insists")
    assert steps(talker.tap("insists")) == ["no_note"]


def test_a_round_beyond_the_last_is_priced_by_hours_and_booked() -> None:
    talker = begin("2", "2", profile_hourly=usd("40"), deal_price=usd("1000"))
    talker.tap("fits")
    turn = talker.say("4")
    assert steps(turn) == ["round_worth", "paid_round"]
    talker.tap("accepted")
    turn = talker.say("8 July")
    assert steps(turn)[0] == "confirm"
    assert kept(turn, "booked").deal == {"price": usd("1160")}


def test_a_round_may_have_one_price_instead_of_hours() -> None:
    talker = begin("2", "2")
    talker.tap("fits")
    talker.go(Verb.SKIP)
    turn = talker.say("$150")
    assert kept(turn, "asked").facts["round_price"] == usd("150")


def test_a_second_paid_round_is_added_to_the_first() -> None:
    talker = begin("1", "1", profile_hourly=usd("40"), deal_price=usd("1000"))
    talker.tap("fits")
    talker.say("4")
    talker.tap("accepted")
    talker.say("8 July")
    talker.let_pass(next(iter(talker.timers)))
    talker.tap("insists")
    talker.say("another photo")
    talker.tap("fits")
    talker.go(Verb.SKIP)
    talker.say("$100")
    talker.tap("accepted")
    turn = talker.say("9 July")
    assert kept(turn, "booked").deal == {"price": usd("1260")}


def test_an_extra_is_priced_whatever_rounds_are_left() -> None:
    talker = begin("3", "0", profile_hourly=usd("30"))
    talker.tap("extra")
    assert steps(talker.say("2")) == ["extra_worth", "extra"]


def test_a_last_free_round_is_booked_as_a_concession_and_not_as_money() -> None:
    talker = begin("1", "1", profile_hourly=usd("30"), deal_price=usd("1000"))
    talker.tap("fits")
    talker.say("2")
    talker.tap("insists")
    talker.tap("accepted")
    talker.tap("closing")
    turn = talker.say("8 July")
    assert steps(turn)[0] == "closed"
    assert kept(turn, "conceded").entry == "concession"
    assert all("price" not in each.deal for each in turn.kept)
    talker.let_pass(next(iter(talker.timers)))
    talker.tap("insists")
    assert talker.top.facts["left"] == 0


def test_a_smaller_sum_buys_fewer_points() -> None:
    talker = begin("1", "1", profile_hourly=usd("30"), deal_price=usd("1000"))
    talker.tap("fits")
    talker.say("5")
    talker.tap("offers")
    assert steps(talker.say("$100")) == ["meet"]
    talker.tap("accepted")
    talker.tap("fewer")
    talker.say("the headline alone")
    turn = talker.say("8 July")
    assert kept(turn, "booked").deal == {"price": usd("1100")}
    assert kept(turn, "booked").facts["todo"] == "the headline alone"


def test_an_offer_as_high_as_the_price_is_taken_at_the_price() -> None:
    talker = begin("1", "1", profile_hourly=usd("30"))
    talker.tap("fits")
    talker.say("5")
    talker.tap("offers")
    talker.say("$200")
    assert talker.question.step == "paid_day"
    assert talker.top.facts["round_price"] == usd("150")


def test_an_offer_in_another_currency_is_not_taken_for_enough() -> None:
    talker = begin("1", "1", profile_hourly=usd("30"))
    talker.tap("fits")
    talker.say("5")
    talker.tap("offers")
    assert steps(talker.say("900 eur")) == ["meet"]


def test_silence_on_a_paid_round_leaves_it_open() -> None:
    talker = begin("1", "1", profile_hourly=usd("30"))
    talker.tap("fits")
    talker.say("5")
    assert steps(talker.tap("silent")) == ["as_is"]
    assert talker.session.top is None
