"""A discount: held back, given only against something or for a real saving, and written down."""

import pytest

from scenarios.engine.events import Heard, Verb
from scenarios.engine.replies import Drafted, Kept, Told, Turn
from scenarios.engine.steps import Draft
from scenarios.library.discount import SCENARIO
from scenarios.reckoning.money import dump_money, load_money
from tests.scenarios.talker import Talker


def usd(amount: str) -> dict[str, str]:
    return dump_money(load_money({"amount": amount, "currency": "USD"}))


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def drafted(turn: Turn) -> Drafted:
    return next(reply for reply in turn.replies if isinstance(reply, Drafted))


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def suggested(talker: Talker) -> list[object]:
    return [value for _, _, value in talker.question.suggestions]


def begin(wish: str | None = "20%", **given: object) -> Talker:
    """A walk that stands where the freelancer says how he wants to answer."""
    talker = Talker()
    talker.begin(
        "discount",
        **{
            "deal_price": usd("1000"),
            "deal_floor": usd("600"),
            "deal_hours": 40,
            "profile_language": "en",
            "profile_zone": "UTC",
            **given,
        },
    )
    talker.go(Verb.SKIP) if wish is None else talker.say(wish)
    return talker


def trade(offer: str = "900", wish: str | None = "20%") -> Talker:
    """A walk in which a lower price against something was offered."""
    talker = begin(wish)
    talker.tap("trade")
    talker.say(offer)
    return talker


def hear(talker: Talker, answer: str, **given: object) -> Turn:
    """The client's answer was forwarded; it names these facts."""
    return talker.send(Heard(answer, {**given}))  # type: ignore[dict-item]


def test_what_a_discount_costs_is_told_in_hours_and_share_of_the_profit() -> None:
    facts = begin("10%").top.facts
    assert (facts["cut"], facts["lost_hours"]) == (usd("100"), 4)
    assert facts["profit_share"] == {"percent": "25"}


def test_hours_are_reckoned_from_the_wanted_income_where_the_deal_names_none() -> None:
    talker = begin("10%", deal_hours=None, profile_income=usd("5000"), profile_month_hours=100)
    assert talker.top.facts["lost_hours"] == 2  # 1000 at 50 an hour are 20 hours


def test_a_price_half_of_the_way_is_one_tap_away() -> None:
    talker = begin("20%")
    talker.tap("trade")
    assert suggested(talker) == [usd("900"), usd("800")]
    assert steps(talker.tap("s0")) == ["trade"]


def test_what_an_own_offer_costs_is_reckoned_too() -> None:
    facts = trade("950", wish=None).top.facts
    assert (facts["offer_cut"], facts["offer_hours"]) == (usd("50"), 2)
    assert facts["offer_share"] == {"percent": "12.5"}


def test_an_offer_that_is_no_lower_price_is_asked_for_again() -> None:
    talker = begin()
    talker.tap("trade")
    assert steps(talker.say("1100")) == ["no_cut"]
    assert talker.question.step == "offer_price"


@pytest.mark.parametrize(
    ("step", "fact"),
    [
        ("trade", "offer_price"),
        ("openly", "agreed_price"),
        ("refuse", "middle_price"),
        ("meet", "new_price"),
        ("recap_saving", "agreed_price"),
        ("recap_time", "agreed_price"),
        ("recap_scope", "agreed_price"),
        ("recap_prepay", "agreed_price"),
    ],
)
def test_every_lower_price_offered_is_held_against_the_floor(step: str, fact: str) -> None:
    draft = SCENARIO.by_name[step]
    assert isinstance(draft, Draft)
    assert draft.price == (fact,)


def test_a_trade_accepted_for_more_time_is_booked_with_what_it_earned() -> None:
    talker = trade()
    talker.tap("accepted")
    assert suggested(talker)[0] == usd("900")
    talker.tap("s0")
    assert talker.question.options == ("time", "scope", "prepay")
    talker.tap("time")
    turn = talker.say("20 July")
    booked = kept(turn, "book_time")
    assert (booked.entry, booked.deal) == ("concession_time", {"price": usd("900")})
    assert booked.facts == {
        "gave": usd("100"),
        "agreed_price": usd("900"),
        "got": {"day": "2026-07-20"},
    }
    assert kept(turn, "own_date").remind == {"day": "2026-07-20"}
    assert steps(turn) == ["recap_time"]


def test_a_trade_for_fewer_parts_is_booked_in_words() -> None:
    talker = trade()
    talker.tap("accepted")
    talker.say("850")
    talker.tap("scope")
    turn = talker.say("the second round of changes")
    booked = kept(turn, "book_scope")
    assert (booked.facts["gave"], booked.deal) == (usd("150"), {"price": usd("850")})
    assert booked.facts["got"] == "the second round of changes"
    assert drafted(turn).facts["got"] == "the second round of changes"


@pytest.mark.parametrize("day", ["2026-07-03", None])
def test_a_prepayment_is_booked_with_its_day_where_one_was_named(day: str | None) -> None:
    talker = trade()
    talker.tap("accepted")
    talker.say("900")
    talker.tap("prepay")
    turn = talker.go(Verb.SKIP) if day is None else talker.say("3 July")
    told = None if day is None else {"day": day}
    assert kept(turn, "book_prepay").facts.get("got") == told
    assert kept(turn, "pay_day").remind == told
    assert steps(turn) == ["recap_prepay"]


def test_who_settles_at_the_full_price_gives_nothing_away() -> None:
    talker = trade()
    talker.tap("accepted")
    turn = talker.say("1000")
    assert steps(turn) == ["agree"]
    assert kept(turn, "agreed").deal == {"price": usd("1000")}


def test_a_real_saving_is_booked_with_its_reason() -> None:
    talker = begin(None, deal_price=usd("10000"), deal_floor=None)
    talker.go(Verb.SKIP)
    talker.tap("saving")
    talker.say("the same structure")
    turn = talker.say("6000")
    assert drafted(turn).facts["gave_percent"] == {"percent": "40"}
    turn = talker.tap("accepted")
    booked = kept(turn, "book_saving")
    assert (booked.entry, booked.deal) == ("concession_saving", {"price": usd("6000")})
    assert booked.facts == {
        "gave": usd("4000"),
        "agreed_price": usd("6000"),
        "got": "the same structure",
    }
    assert steps(turn) == ["recap_saving"]


def test_a_second_offer_suggests_only_what_the_latest_answer_named() -> None:
    first = {"message_amount": usd("1500"), "message_percent": {"percent": "20"}}
    talker = begin("20%", **first)
    talker.tap("hold")
    talker.tap("offers")  # told, not forwarded: nothing new is known
    assert suggested(talker) == []
    talker.say("850")
    hear(talker, "offers", message_amount=usd("900"))
    assert suggested(talker) == [usd("900")]
    talker.tap("s0")
    talker.tap("offers")
    assert suggested(talker) == []
    talker.say("5%")
    hear(talker, "offers", message_amount=usd("920"), message_percent={"percent": "8"})
    assert suggested(talker) == [usd("920"), {"percent": "8"}]


def test_a_price_named_in_a_forwarded_yes_is_suggested_first() -> None:
    talker = trade()
    hear(talker, "accepted", message_amount=usd("880"))
    assert suggested(talker)[0] == usd("880")


def test_a_counter_offer_is_weighed_against_price_and_floor() -> None:
    talker = begin()
    talker.tap("hold")
    talker.tap("offers")
    turn = talker.say("850")
    assert steps(turn) == ["meet"]
    assert drafted(turn).facts["profit_share"] == {"percent": "37.5"}
    talker.tap("offers")
    turn = talker.say("500")
    assert steps(turn) == ["too_low", "refuse"]
    assert drafted(turn).facts["middle_price"] == usd("800")
    talker.tap("offers")
    assert steps(talker.say("1000")) == ["agree"]


def test_a_price_between_is_taken_only_against_something() -> None:
    talker = begin("500")
    assert steps(talker.tap("trade")) == ["too_low", "refuse"]
    talker.tap("accepted")
    talker.tap("lower")
    assert usd("800") in suggested(talker)
    talker.say("800")
    assert talker.question.step == "in_return"


def test_a_promise_is_answered_at_once_and_two_jobs_are_one_contract() -> None:
    talker = begin(message_stance="promise")
    assert talker.question.step == "heard_promise"
    talker.tap("accepted")
    talker.tap("both")
    turn = talker.say("600")
    assert steps(turn) == ["both"]
    talker.tap("accepted")
    turn = talker.tap("both")
    assert kept(turn, "both_agreed").facts == {"price": usd("1000"), "second_price": usd("600")}


def test_two_jobs_agreed_get_a_letter_with_both_prices() -> None:
    talker = begin(message_stance="promise")
    talker.tap("accepted")
    talker.tap("both")
    talker.say("600")
    talker.tap("accepted")
    turn = talker.tap("both")
    assert steps(turn) == ["recap_both"]
    facts = drafted(turn).facts
    assert (facts["price"], facts["second_price"]) == (usd("1000"), usd("600"))


def test_who_orders_the_first_job_only_has_only_that_one_agreed() -> None:
    talker = begin(message_stance="promise")
    talker.tap("accepted")
    talker.tap("both")
    talker.say("600")
    talker.tap("accepted")
    turn = talker.tap("first")
    assert steps(turn) == ["agree"]
    assert [each.entry for each in turn.kept] == ["agreed"]


def test_every_letter_has_a_second_way() -> None:
    drafts = [step for step in SCENARIO.steps if isinstance(step, Draft)]
    assert [each.name for each in drafts if len(each.variants) < 2] == []


def test_a_promise_that_is_none_leaves_this_job_at_its_price() -> None:
    talker = begin(message_stance="promise")
    talker.tap("accepted")
    turn = talker.tap("this_job")
    assert kept(turn, "agreed").deal == {"price": usd("1000")}


def test_who_insists_twice_is_let_go_kindly() -> None:
    talker = begin()
    talker.tap("hold")
    assert steps(talker.tap("insists")) == ["insist"]
    turn = talker.tap("insists")
    assert steps(turn) == ["parting"]
    assert kept(turn, "declined").state == "declined"


def test_silence_is_asked_once_and_then_let_go() -> None:
    talker = trade()
    assert steps(talker.tap("silent")) == ["nudge"]
    assert steps(talker.tap("silent")) == ["close"]
    assert talker.session.top is None


def test_a_price_settled_below_the_floor_is_warned_of_before_it_is_written_down() -> None:
    talker = trade()
    talker.tap("accepted")
    turn = talker.say("500")
    assert steps(turn) == ["settled_low"]
    assert not turn.kept
    assert talker.top.facts["undercut"] == usd("600")
    assert steps(talker.tap("smaller")) == ["refuse"]


def test_a_price_below_the_floor_may_be_taken_all_the_same() -> None:
    talker = trade()
    talker.tap("accepted")
    talker.say("500")
    talker.tap("take")
    assert talker.question.step == "in_return"


@pytest.mark.parametrize(("choice", "sum_"), [("s0", "1200"), ("s1", "1000")])
def test_a_counter_offer_above_the_price_is_told_and_the_letter_names_the_one_chosen(
    choice: str, sum_: str
) -> None:
    talker = begin()
    talker.tap("hold")
    talker.tap("offers")
    assert steps(talker.say("1200")) == ["above"]
    turn = talker.tap(choice)
    assert steps(turn) == ["agree"]
    assert kept(turn, "agreed").deal == {"price": usd(sum_)}


def test_a_price_settled_above_the_own_one_is_the_one_that_is_written_down() -> None:
    talker = trade()
    talker.tap("accepted")
    turn = talker.say("1200")
    assert kept(turn, "agreed").deal == {"price": usd("1200")}
    assert drafted(turn).facts["first_stage"] == usd("400")


@pytest.mark.parametrize(
    ("said", "next_"),
    [("full", None), ("lower", "settled_price"), ("worth", "heard"), ("money", "offer_price")],
)
def test_what_stands_behind_the_wish_leads_to_its_own_answer(said: str, next_: str | None) -> None:
    for ways in (("insists", "accepted"), ("silent", "accepted")):
        talker = begin()
        talker.tap("hold")
        for way in ways:
            talker.tap(way)
        talker.tap(said)
        assert (None if talker.session.top is None else talker.question.step) == next_
