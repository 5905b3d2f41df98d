"""More than was agreed: error or extra, priced, swapped, later, given once, or left open."""

import pytest

from bot.texts.shelf import load_texts, text_key
from scenarios.engine.events import Heard, Verb
from scenarios.engine.replies import Drafted, Kept, Told, Turn
from scenarios.engine.steps import Draft
from scenarios.library.scope_creep import SCENARIO
from scenarios.reckoning.money import dump_money, load_money
from tests.scenarios.talker import Talker

TEXTS = load_texts()


def usd(amount: str, currency: str = "USD") -> dict[str, str]:
    return dump_money(load_money({"amount": amount, "currency": currency}))


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def drafted(turn: Turn, step: str) -> Drafted:
    return next(r for r in turn.replies if isinstance(r, Drafted) and r.step == step)


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def shown(step: str, talker: Talker) -> set[str]:
    """The variants of a draft that have a wording for what is known here."""
    draft = SCENARIO.by_name[step]
    assert isinstance(draft, Draft)
    known = {name for name, value in talker.top.facts.items() if value is not None}
    keys = {each: text_key(SCENARIO.id, step, each) for each in draft.variants}
    return {
        each
        for each, key in keys.items()
        if any(wording.variables <= known for wording in TEXTS.wordings("en", key))
    }


def begin(written: str = "no", /, **given: object) -> Talker:
    """A walk in which it is known what is asked for; noon of 1 July 2026."""
    talker = Talker()
    talker.begin(
        "scope_creep",
        **{
            "profile_hourly": usd("40"),
            "deal_price": usd("1000"),
            "profile_language": "en",
            "profile_zone": "UTC",
            **given,
        },
    )
    talker.say("a page in Arabic")
    talker.tap(written)
    return talker


def offered(**given: object) -> Talker:
    """A walk that stands where the client's answer to the price is waited for: 10 hours at 40."""
    talker = begin("no", **given)
    talker.tap("no")
    talker.say("10")
    talker.say("3")
    return talker


def test_what_is_inside_is_confirmed_and_logged() -> None:
    talker = begin()
    talker.go(Verb.BACK)
    turn = talker.tap("yes")
    assert steps(turn) == ["within"]
    assert kept(turn, "inside").entry == "extra_inside"


def test_error_or_extra_may_be_asked_of_the_client() -> None:
    talker = begin("unclear")
    assert steps(talker.tap("unsure")) == ["compare"]
    talker.tap("accepted")
    assert talker.question.step == "slip_now"
    talker.tap("yes")
    assert talker.question.step == "fix_by"


@pytest.mark.parametrize(
    ("answer", "told", "question"),
    [("insists", ["by_order"], "slip_now"), ("silent", [], "slip_now"), ("offers", [], "hours")],
)
def test_who_cannot_show_the_difference_is_judged_by_the_order(
    answer: str, told: list[str], question: str
) -> None:
    talker = begin()
    talker.tap("unsure")
    assert steps(talker.tap(answer)) == told
    assert talker.question.step == question


def test_an_error_is_mended_for_free_and_its_day_remembered() -> None:
    talker = begin()
    talker.tap("yes")
    turn = talker.say("Thursday evening")
    assert steps(turn) == ["mend"]
    assert kept(turn, "mended").entry == "error_mended"
    assert steps(talker.tap("silent")) == ["go_ahead"]
    turn = talker.say("Thursday")
    assert kept(turn, "fix_morning").remind == {"day": "2026-07-02"}


def test_the_money_for_a_wrong_part_lowers_the_deal_s_price() -> None:
    talker = begin()
    talker.tap("yes")
    talker.say("Thursday")
    talker.tap("offers")
    turn = talker.say("$150")
    assert steps(turn) == ["returned"]
    refunded = kept(turn, "refunded")
    assert (refunded.entry, refunded.deal) == ("refund_agreed", {"price": usd("850")})


@pytest.mark.parametrize(("price", "back"), [(None, "$150"), (usd("100"), "$150"), ("x", "€20")])
def test_where_no_price_is_left_the_deal_s_stays(price: object, back: str) -> None:
    talker = begin(deal_price=usd("1000") if price == "x" else price)
    talker.tap("yes")
    talker.say("Thursday")
    talker.tap("offers")
    assert kept(talker.say(back), "refunded").deal == {}


def test_the_extra_is_priced_and_the_wish_logged_before_the_answer() -> None:
    talker = begin()
    talker.tap("no")
    talker.say("6.5")
    turn = talker.say("2")
    assert steps(turn) == ["reckoned", "offer"]
    facts = talker.top.facts
    assert (facts["extra_price"], facts["new_total"]) == (usd("260"), usd("1260"))
    assert facts["extra_share"] == {"percent": "26"}
    assert kept(turn, "asked").entry == "change_asked"
    turn = talker.tap("accepted")
    assert steps(turn) == ["confirm"]
    assert kept(turn, "booked").deal == {"price": usd("1260")}


def test_a_price_for_the_whole_job_is_declared_for_the_floor() -> None:
    talker = begin()
    talker.tap("no")
    talker.say("10")
    assert set(drafted(talker.go(Verb.SKIP), "offer").price) == {"new_total", "deal_price"}
    whole = {"new_total", "deal_price"}
    drafts = [step for step in SCENARIO.steps if isinstance(step, Draft)]
    assert all(whole & {*each.uses, *each.may_use} <= set(each.price) for each in drafts)


def test_a_swap_is_a_concession_booked_with_what_came_off() -> None:
    talker = offered()
    talker.tap("offers")
    talker.tap("swap")
    turn = talker.say("the second banner")
    assert steps(turn) == ["swapped"]
    booked = kept(turn, "swap_booked")
    assert booked.entry == "concession_swap"
    assert booked.facts == {"extra": "a page in Arabic", "dropped": "the second banner"}
    assert booked.deal == {}


def test_the_next_phase_has_a_price_and_a_day() -> None:
    talker = offered()
    talker.tap("offers")
    talker.tap("later")
    turn = talker.say("in 10 days")
    assert steps(turn) == ["phased"]
    assert kept(turn, "phase_booked").facts["phase_day"] == {"day": "2026-07-11"}
    assert kept(turn, "phase_morning").remind == {"day": "2026-07-11"}


def test_a_small_thing_is_given_once_and_against_something() -> None:
    talker = offered(deal_asks="a review")
    assert steps(talker.tap("insists")) == ["small"]
    talker.tap("accepted")
    talker.tap("gift")
    assert [value for _, _, value in talker.question.suggestions] == ["a review"]
    turn = talker.tap("s0")
    assert steps(turn) == ["gifted"]
    booked = kept(turn, "gift_booked")
    assert (booked.entry, booked.facts["got"]) == ("concession_gift", "a review")
    assert booked.facts["extra_price"] == usd("400")


def test_insisting_twice_keeps_to_the_agreement_and_a_third_time_is_a_quarrel() -> None:
    talker = offered()
    talker.tap("insists")
    assert steps(talker.tap("insists")) == ["stand", "firm"]
    turn = talker.tap("insists")
    assert steps(turn) == ["to_conflict"]
    assert kept(turn, "quarrel").entry == "extra_open"


def test_silence_goes_on_as_agreed_and_leaves_the_offer_open() -> None:
    talker = offered()
    assert steps(talker.tap("silent")) == ["as_agreed"]
    assert steps(talker.tap("insists")) == ["small"]
    talker.go(Verb.BACK)
    turn = talker.tap("silent")
    assert kept(turn, "left_open").entry == "extra_open"
    assert steps(turn) == ["not_ordered"]
    assert talker.session.top is None


def test_silence_and_insisting_are_answered_by_letters_of_their_own() -> None:
    silent, insisting = offered(), offered()
    silent_turn = silent.tap("silent")
    insisting.tap("insists")
    assert steps(silent_turn) == ["as_agreed"]
    assert "as_agreed" not in steps(insisting.tap("insists"))


@pytest.mark.parametrize(
    ("said", "told", "entry"),
    [
        ("price", ["confirm"], "change_agreed"),
        ("agreed", ["not_ordered"], "extra_open"),
    ],
)
def test_a_yes_to_going_on_as_agreed_is_no_yes_to_the_extra_s_price(
    said: str, told: list[str], entry: str
) -> None:
    talker = offered()
    talker.tap("silent")
    turn = talker.tap("accepted")
    assert not turn.kept
    assert talker.question.options == ("price", "later", "agreed")
    turn = talker.tap(said)
    assert steps(turn) == told
    assert [each.entry for each in turn.kept] == [entry]


def test_who_takes_the_extra_after_delivery_gets_a_stage_for_it() -> None:
    talker = offered()
    talker.tap("insists")
    talker.tap("insists")
    talker.tap("accepted")
    talker.tap("later")
    assert talker.question.step == "phase_day"


@pytest.mark.parametrize("price", [usd("1000"), usd("400", "EUR"), None])
def test_what_is_smaller_than_the_job_may_be_swapped_or_given(price: object) -> None:
    talker = offered(deal_price=price)
    assert {"swap", "priced"} <= shown("offer", talker)
    talker.tap("insists")
    assert "goodwill" in shown("small", talker)


@pytest.mark.parametrize("price", ["400", "399"])
def test_what_is_as_large_as_the_job_is_neither_swapped_nor_given(price: str) -> None:
    talker = offered(deal_price=usd(price))
    assert shown("offer", talker) == {"priced", "later"}
    talker.tap("insists")
    assert shown("small", talker) == {"why", "stop"}
    talker.tap("accepted")
    assert "gift" not in talker.question.options


def test_a_swap_for_what_is_as_large_as_the_job_is_told_to_be_none() -> None:
    talker = offered(deal_price=usd("300"))
    talker.tap("offers")
    assert steps(talker.tap("swap")) == ["no_room"]
    assert talker.question.step == "wish"
    talker.tap("sum")
    talker.say("$100")
    assert shown("meet", talker) == {"simpler"}
    talker.tap("accepted")
    assert steps(talker.tap("swap")) == ["no_room"]


def test_who_pays_his_sum_and_gives_up_a_part_pays_that_sum_on_top() -> None:
    talker = offered()
    talker.tap("offers")
    talker.tap("sum")
    talker.say("$250")
    talker.tap("accepted")
    talker.tap("swap")
    turn = talker.say("the second banner")
    assert steps(turn) == ["part_swapped"]
    booked = kept(turn, "part_booked")
    assert (booked.entry, booked.deal) == ("concession_part_swap", {"price": usd("1250")})
    assert (booked.facts["dropped"], booked.facts["extra_price"]) == (
        "the second banner",
        usd("250"),
    )


def test_every_letter_has_a_second_way() -> None:
    drafts = [step for step in SCENARIO.steps if isinstance(step, Draft)]
    assert [each.name for each in drafts if len(each.variants) < 2] == []


def test_a_lower_sum_is_weighed_in_hours_and_gets_less_work() -> None:
    talker = offered()
    talker.send(Heard("offers", {"message_amount": {**usd("250")}}))
    talker.tap("sum")
    turn = talker.tap("s0")
    assert steps(turn) == ["weighed", "meet"]
    facts = talker.top.facts
    assert facts["counter_share"] == {"percent": "62.5"}
    assert facts["covered_hours"] == {"number": "6.2"}
    assert (facts["counter_hourly"], facts["missing"]) == (usd("25"), usd("150"))
    talker.tap("accepted")
    talker.tap("simpler")
    turn = talker.say("one page, text only")
    booked = kept(turn, "booked")
    assert booked.facts["extra"] == "one page, text only"
    assert booked.deal == {"price": usd("1250")}


def test_the_full_sum_is_no_lower_one_and_another_currency_is_not_compared() -> None:
    talker = offered()
    talker.tap("offers")
    talker.tap("sum")
    assert steps(talker.say("400")) == ["confirm"]
    talker = offered()
    talker.tap("offers")
    talker.tap("sum")
    assert steps(talker.say("€400")) == ["weighed", "meet"]
    assert "counter_share" not in talker.top.facts
