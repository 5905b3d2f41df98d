"""A wish for an earlier date: the honest term, haste at its price, a smaller part, a kind no."""

import pytest

from scenarios.engine.events import Heard, Verb
from scenarios.engine.replies import Drafted, Kept, Told, Turn
from scenarios.engine.steps import Draft
from scenarios.reckoning.money import dump_money, load_money
from scenarios.reckoning.values import money_in
from tests.scenarios.talker import Talker

PARTS = "audience, competitors, structure"


def usd(amount: str) -> dict[str, str]:
    return dump_money(load_money({"amount": amount, "currency": "USD"}))


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def begin(
    *,
    surcharge: str | None = "30",
    first: str | None = "the main screen",
    price: str | None = "1500",
    **given: object,
) -> Talker:
    """A walk that stands where the client's answer is waited for; noon of 1 July 2026."""
    talker = Talker()
    priced = {} if price is None else {"deal_price": usd(price)}
    talker.begin("deadline", profile_language="en", profile_zone="UTC", **priced, **given)
    talker.say("4")
    talker.say(PARTS)
    talker.go(Verb.SKIP)
    talker.go(Verb.SKIP) if first is None else talker.say(first)
    if price is None:
        talker.go(Verb.SKIP)
    talker.go(Verb.SKIP) if surcharge is None else talker.say(surcharge)
    return talker


def wish(day: str, *, days: str = "4") -> tuple[Talker, Turn]:
    """A walk in which the client's day was just named; noon of Wednesday, 1 July 2026."""
    talker = Talker()
    talker.begin("deadline", deal_price=usd("1500"), profile_language="en", profile_zone="UTC")
    talker.say(days)
    talker.say(PARTS)
    return talker, talker.say(day)


def test_the_term_named_has_a_margin_and_haste_its_price() -> None:
    facts = begin().top.facts
    assert facts["margin_days"] == 5
    assert money_in(facts, "surcharge_sum") == load_money(usd("450"))
    assert money_in(facts, "fast_price") == load_money(usd("1950"))
    assert money_in(facts, "half") == load_money(usd("750"))


def test_thirty_percent_and_the_first_part_of_the_plan_are_one_tap_away() -> None:
    talker = Talker()
    talker.begin("deadline", deal_price=usd("1500"), profile_language="en")
    talker.say("4")
    talker.say(PARTS)
    talker.go(Verb.SKIP)
    assert talker.question.step == "first"
    assert [value for _, _, value in talker.question.suggestions] == ["audience"]
    talker.tap("s0")
    assert talker.question.step == "surcharge"
    assert [value for _, _, value in talker.question.suggestions] == [{"percent": "30"}]
    assert "answer" in steps(talker.tap("s0"))


@pytest.mark.parametrize(("said", "reads"), [("25", "25"), ("40 %", "40"), ("٣٠٪", "30")])
def test_a_surcharge_is_read_with_or_without_its_sign(said: str, reads: str) -> None:
    assert begin(surcharge=said).top.facts["surcharge"] == {"percent": reads}


@pytest.mark.parametrize("said", ["much", "0", "500%"])
def test_no_surcharge_is_made_of_what_is_none(said: str) -> None:
    talker = begin(surcharge=said)
    assert talker.question.step == "surcharge"
    assert talker.top.misses == 1


def test_without_haste_no_price_of_haste_is_known() -> None:
    assert "fast_price" not in begin(surcharge=None).top.facts


def test_a_day_wanted_that_is_late_enough_gets_a_yes_and_no_question_about_haste() -> None:
    talker, turn = wish("20 July")
    assert steps(turn) == ["in_time", "yes"]
    assert talker.top.facts["honest_day"] == {"day": "2026-07-08"}
    turn = talker.tap("accepted")
    assert steps(turn) == ["recap_whole"]
    assert kept(turn, "own_date").remind == {"day": "2026-07-20"}


@pytest.mark.parametrize(("day", "asked"), [("9 July", "heard_yes"), ("7 July", "first")])
def test_the_margin_and_the_weekend_decide_whether_a_day_fits(day: str, asked: str) -> None:
    talker, _ = wish(day)
    assert talker.question.step == asked


def test_a_day_fits_only_if_it_does_with_either_weekend() -> None:
    # two working days from Wednesday: Friday 3 July, or Sunday 5 July where Friday is a day off
    assert wish("3 July", days="1")[0].question.step == "first"
    assert wish("5 July", days="1")[0].question.step == "heard_yes"


def test_after_a_yes_a_still_earlier_day_is_asked_for_and_looked_at_anew() -> None:
    talker, _ = wish("20 July")
    talker.tap("insists")
    assert talker.question.step == "wanted"
    assert steps(talker.say("15 July")) == ["in_time", "yes"]
    talker.tap("offers")
    talker.say("2 July")
    assert talker.question.step == "first"


def test_silence_after_a_yes_is_asked_about_once_and_then_let_go() -> None:
    talker, _ = wish("20 July")
    assert steps(talker.tap("silent")) == ["keep_day"]
    assert steps(talker.tap("silent")) == ["close"]
    assert talker.session.top is None


def test_the_honest_date_is_put_in_writing_and_remembered() -> None:
    talker = begin()
    talker.tap("accepted")
    talker.tap("whole")
    turn = talker.say("10 July")
    assert steps(turn) == ["recap_whole"]
    assert kept(turn, "own_date").remind == {"day": "2026-07-10"}
    assert kept(turn, "dated").facts == {"due": {"day": "2026-07-10"}}
    assert talker.session.top is None


def test_a_smaller_part_has_two_dates_and_two_reminders() -> None:
    talker = begin()
    talker.tap("accepted")
    talker.tap("first")
    assert talker.question.step == "due_first"
    talker.say("3 July")
    turn = talker.say("10 July")
    assert steps(turn) == ["recap_first"]
    assert kept(turn, "own_date").remind == {"day": "2026-07-03"}
    assert kept(turn, "rest_date").remind == {"day": "2026-07-10"}


def test_a_first_part_not_yet_named_is_asked_for() -> None:
    talker = begin(first=None)
    talker.tap("accepted")
    talker.tap("first")
    assert talker.question.step == "first_now"


def test_haste_agreed_on_changes_the_price_of_the_deal() -> None:
    talker = begin()
    talker.tap("accepted")
    talker.tap("faster")
    turn = talker.say("3 July")
    assert steps(turn) == ["recap_fast"]
    assert kept(turn, "dated_fast").deal == {"price": usd("1950")}


def test_haste_taken_without_a_surcharge_named_asks_for_it() -> None:
    talker = begin(surcharge=None)
    talker.tap("accepted")
    talker.tap("faster")
    talker.say("20%")
    turn = talker.say("3 July")
    assert kept(turn, "dated_fast").deal == {"price": usd("1800")}


def test_money_offered_for_haste_is_weighed_and_may_settle_it() -> None:
    talker = begin()
    talker.tap("offers")
    talker.tap("money")
    talker.say("$300")
    assert talker.top.facts["offered_share"] == {"percent": "20"}
    assert money_in(talker.top.facts, "missing") == load_money(usd("150"))
    talker.tap("yes")
    turn = talker.say("3 July")
    assert kept(turn, "dated_fast").deal == {"price": usd("1800")}
    assert kept(turn, "dated_fast").facts["surcharge_sum"] == usd("300")


def test_too_little_money_buys_a_part_or_the_usual_term() -> None:
    talker = begin()
    talker.tap("offers")
    talker.tap("money")
    talker.say("$50")
    assert steps(talker.tap("no")) == ["more"]
    assert talker.question.step == "heard_last"


def test_another_date_that_works_goes_into_the_letter() -> None:
    talker = begin()
    talker.tap("offers")
    talker.tap("date")
    talker.say("8 July")
    turn = talker.tap("yes")
    assert kept(turn, "own_date").remind == {"day": "2026-07-08"}


def test_another_date_too_early_brings_the_last_ways() -> None:
    talker = begin()
    talker.tap("offers")
    talker.tap("date")
    talker.say("2 July")
    assert steps(talker.tap("no")) == ["at_stake", "insist"]


def test_who_insists_twice_without_an_agreed_date_hears_a_kind_no() -> None:
    talker = begin(price=None)
    assert steps(talker.tap("insists")) == ["insist"]
    talker.tap("insists")
    turn = talker.tap("open")
    assert steps(turn) == ["part"]
    assert kept(turn, "declined").state == "declined"


def test_an_agreed_date_stands_and_the_deal_goes_on() -> None:
    talker = begin()
    talker.tap("insists")
    talker.tap("insists")
    turn = talker.tap("dated")
    assert steps(turn) == ["stand"]
    turn = talker.tap("silent")
    assert steps(turn) == ["stood"]
    assert not turn.kept
    assert talker.session.top is None


def test_haste_taken_instead_of_the_agreed_date_is_paid_for() -> None:
    talker = begin()
    for answer in ("insists", "insists", "dated", "accepted", "faster"):
        talker.tap(answer)
    turn = talker.say("3 July")
    assert steps(turn) == ["recap_fast"]
    assert kept(turn, "dated_fast").deal == {"price": usd("1950")}


def test_silence_is_asked_once_and_then_let_go() -> None:
    talker = begin()
    assert steps(talker.tap("silent")) == ["nudge"]
    assert steps(talker.tap("silent")) == ["close"]
    assert talker.session.top is None


def offer_money(talker: Talker, sum_: str) -> None:
    talker.tap("offers")
    talker.tap("money")
    talker.say(sum_)


def test_prices_for_the_whole_job_are_held_to_the_floor() -> None:
    talker = begin()
    by_name = talker.catalogue["deadline"].by_name
    guarded = {
        name: set(step.price)
        for name, step in by_name.items()
        if isinstance(step, Draft) and step.price
    }
    assert guarded == {
        "answer": {"price", "fast_price"},
        "recap_fast": {"fast_price"},
        "recap_part": {"part_price"},
    }


def test_haste_below_its_cost_is_booked_as_a_concession() -> None:
    talker = begin()
    offer_money(talker, "$300")
    talker.tap("yes")
    turn = talker.say("3 July")
    conceded = kept(turn, "conceded")
    assert conceded.entry == "concession_haste"
    assert conceded.facts["gave"] == usd("150")
    assert conceded.facts["due"] == {"day": "2026-07-03"}


def test_haste_that_is_paid_in_full_is_no_concession() -> None:
    talker = begin()
    offer_money(talker, "$450")
    talker.tap("yes")
    turn = talker.say("3 July")
    assert [each.entry for each in turn.kept if each.entry] == ["haste_agreed"]


def test_a_guarantee_is_weighed_before_it_is_offered_and_before_its_day_is_named() -> None:
    talker = begin(deal_floor=usd("1000"))
    assert steps(talker.tap("insists")) == ["at_stake", "insist"]
    assert talker.top.facts["under_floor"] == usd("250")
    talker.tap("accepted")
    assert steps(talker.tap("guaranteed")) == ["guarded"]
    assert talker.question.step == "due_guaranteed"


def test_half_of_the_price_above_the_floor_is_no_loss() -> None:
    talker = begin(deal_floor=usd("750"))
    talker.tap("insists")
    assert "under_floor" not in talker.top.facts


def test_a_guaranteed_date_is_booked_with_what_stands_behind_it() -> None:
    talker = begin()
    talker.tap("insists")
    talker.tap("accepted")
    talker.tap("guaranteed")
    assert talker.question.step == "due_guaranteed"
    turn = talker.say("10 July")
    assert steps(turn) == ["recap_guaranteed"]
    given = kept(turn, "guaranteed")
    assert (given.entry, given.facts["half"]) == ("concession_guarantee", usd("750"))
    assert kept(turn, "own_date").remind == {"day": "2026-07-10"}


def test_a_guarantee_needs_a_price() -> None:
    talker = Talker()
    talker.begin("deadline", profile_language="en", profile_zone="UTC")
    talker.say("4")
    talker.say(PARTS)
    for _ in range(4):
        talker.go(Verb.SKIP)
    talker.tap("insists")
    talker.tap("accepted")
    talker.tap("guaranteed")
    assert talker.question.step == "price_now"
    talker.say("$800")
    assert money_in(talker.top.facts, "half") == load_money(usd("400"))


def test_a_part_moved_up_for_money_changes_the_price() -> None:
    talker = begin()
    offer_money(talker, "$50")
    talker.tap("no")
    talker.tap("accepted")
    talker.tap("part")
    assert [value for _, _, value in talker.question.suggestions] == ["the main screen", "audience"]
    talker.tap("s0")
    talker.say("3 July")
    turn = talker.say("10 July")
    assert steps(turn) == ["recap_part"]
    assert kept(turn, "dated_part").deal == {"price": usd("1550")}
    assert kept(turn, "rest_date").remind == {"day": "2026-07-10"}


def test_a_kind_no_that_he_accepts_ends_the_deal() -> None:
    talker = begin()
    talker.tap("insists")
    talker.tap("accepted")
    assert kept(talker.tap("parted"), "declined").state == "declined"


def test_only_the_sum_he_named_last_is_suggested() -> None:
    talker = Talker()
    talker.begin(
        "deadline",
        deal_price=usd("1500"),
        profile_language="en",
        profile_zone="UTC",
        message_amount=usd("100"),
    )
    talker.say("4")
    talker.say(PARTS)
    talker.go(Verb.SKIP)
    talker.go(Verb.SKIP)
    talker.say("30")
    talker.send(Heard("offers", {"message_amount": {**usd("200")}}))
    talker.tap("money")
    assert [value for _, _, value in talker.question.suggestions] == [usd("200")]
    talker.tap("s0")
    talker.tap("no")
    talker.tap("offers")
    talker.tap("money")
    assert not talker.question.suggestions
