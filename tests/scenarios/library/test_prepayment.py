"""Prepayment: stages that sum exactly, a guarantee only if dared, and a beginner's own way."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.shelf import load_texts
from scenarios.catalogue import load_catalogue
from scenarios.engine.facts import Json
from scenarios.engine.replies import Drafted, Kept, Missed, Told, Turn
from scenarios.engine.steps import Draft
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


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def payments_of(booked: Kept) -> list[Decimal]:
    """The sums of the stages that the deal gets."""
    stored = booked.deal["payments"]
    assert isinstance(stored, dict)
    listed = stored["payments"]
    assert isinstance(listed, list)
    parts = [part for part in listed if isinstance(part, dict)]
    return [load_money(part["amount"]).amount for part in parts]


def begin(price: str = "1500", asked: str = "doubt", **more: dict[str, str]) -> Talker:
    talker = Talker()
    talker.begin("prepayment", **BASE, deal_price=usd(price), **more)
    talker.tap(asked)
    return talker


def offer(count: str = "four", **more: dict[str, str]) -> Talker:
    talker = begin("1500", "doubt", **more)
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


@pytest.mark.parametrize(
    ("safety", "paper", "back"),
    [
        ("yes", "private", usd("750.00")),
        ("registered", "business", None),
        ("both", "business", usd("750.00")),
        ("no", "private", None),
    ],
)
def test_what_stands_behind_the_stages_is_said_only_where_it_is_so(
    safety: str, paper: str, back: dict[str, str] | None
) -> None:
    talker = begin()
    talker.tap("cases")
    talker.tap("four")
    turn = talker.tap(safety)
    facts = drafted(talker.say("tomorrow") if back else turn).facts
    assert facts["paper"] == paper
    assert facts.get("back") == back


def test_the_date_of_the_guarantee_is_remembered_once_it_is_agreed() -> None:
    talker = begin()
    talker.tap("cases")
    talker.tap("three")
    talker.tap("yes")
    talker.say("tomorrow")
    turn = talker.tap("accepted")
    assert drafted(turn).facts["back"] == usd("750.00")
    assert kept(turn, "own_date").remind == {"day": "2026-07-02"}


def share(offered: str, **more: dict[str, str]) -> Turn:
    talker = offer("two", **more)
    talker.tap("offers")
    talker.tap("share")
    return talker.say(offered)


@pytest.mark.parametrize("offered", ["30%", "450 usd"])
def test_another_part_ahead_becomes_the_first_stage(offered: str) -> None:
    turn = share(offered)
    assert told(turn).facts["rest"] == usd("1050.00")
    draft = drafted(turn)
    assert draft.step == "share"
    assert draft.facts["first_stage"] == draft.facts["ahead"] == usd("450.00")
    assert total(draft.facts["stages"]) == 1500
    assert draft.facts["stage_count"] == 4


@given(
    st.decimals("0.05", 1_000_000, places=2),
    st.integers(1, 99),
)
def test_whatever_part_he_offers_the_stages_sum_exactly(price: Decimal, percent: int) -> None:
    talker = begin(str(price))
    talker.tap("cases")
    talker.tap("two")
    talker.tap("no")
    talker.tap("offers")
    talker.tap("share")
    turn = talker.say(f"{percent}%")
    if not any(isinstance(reply, Missed) for reply in turn.replies):
        assert total(drafted(turn).facts["stages"]) == price


@pytest.mark.parametrize("offered", ["1500", "2000 usd", "200 eur"])
def test_what_is_no_part_of_the_price_is_asked_again(offered: str) -> None:
    turn = share(offered)
    (missed,) = (reply for reply in turn.replies if isinstance(reply, Missed))
    assert missed.reason == "out_of_range"


def test_what_would_be_missing_up_to_the_floor_is_told() -> None:
    assert told(share("30%", deal_floor=usd("900"))).facts["short"] == usd("450.00")
    assert "short" not in told(share("70%", deal_floor=usd("900"))).facts


@pytest.mark.parametrize(
    ("offers", "down", "left"),
    [(("half",), "750.00", "750.00"), (("share", "450 usd"), "450.00", "1050.00")],
)
def test_the_rest_at_the_handover_is_booked_as_a_concession(
    offers: tuple[str, ...], down: str, left: str
) -> None:
    talker = offer("two")
    talker.tap("offers")
    talker.tap(offers[0])
    for words in offers[1:]:
        talker.say(words)
    talker.tap("accepted")
    turn = talker.tap("halves")
    booked = kept(turn, "halves_agreed")
    assert drafted(turn).facts["left"] == usd(left)
    assert booked.entry == "concession_handover"
    assert booked.facts == {"down": usd(down), "left": usd(left)}
    assert booked.deal["price"] == usd("1500")
    assert payments_of(booked) == [Decimal(down), Decimal(left)]


@pytest.mark.parametrize(
    ("count", "amounts"),
    [
        ("two", ["750", "750"]),
        ("three", ["500", "500", "500"]),
        ("four", ["390", "370", "370", "370"]),
    ],
)
def test_the_stages_that_he_accepted_are_kept_in_the_deal(count: str, amounts: list[str]) -> None:
    booked = kept(offer(count).tap("accepted"), "agreed")
    assert payments_of(booked) == list(map(Decimal, amounts))


def test_the_stages_kept_are_those_of_the_last_offer_not_of_the_first() -> None:
    talker = offer("two")
    talker.tap("offers")
    talker.tap("share")
    talker.say("30%")
    talker.tap("accepted")
    booked = kept(talker.tap("ahead"), "agreed")
    assert payments_of(booked) == [Decimal(450), Decimal(350), Decimal(350), Decimal(350)]


def test_stages_paid_after_approval_are_kept_as_well() -> None:
    talker = offer("two")
    talker.tap("offers")
    talker.tap("after_each")
    talker.say("approval within three days")
    talker.tap("accepted")
    booked = kept(talker.tap("after_first"), "after_agreed")
    assert payments_of(booked) == [Decimal(750), Decimal(750)]


def test_a_beginners_parts_are_kept_as_the_stages_of_the_deal() -> None:
    booked = kept(beginner().tap("accepted"), "agreed")
    assert payments_of(booked) == [Decimal(500)] * 3


@given(st.decimals("0.02", 1_000_000, places=2), st.sampled_from(["two", "three", "four"]))
def test_what_is_kept_always_makes_the_price(price: Decimal, count: str) -> None:
    talker = begin(str(price))
    talker.tap("cases")
    talker.tap(count)
    talker.tap("no")
    assert sum(payments_of(kept(talker.tap("accepted"), "agreed"))) == price


def test_paying_after_each_stage_costs_something_in_return() -> None:
    talker = offer()
    talker.tap("offers")
    talker.tap("after_each")
    draft = drafted(talker.say("approval within three days"))
    assert draft.step == "each"
    assert draft.facts["got"] == "approval within three days"
    talker.tap("accepted")
    turn = talker.tap("after_first")
    assert drafted(turn).step == "agree_after"
    booked = kept(turn, "after_agreed")
    assert booked.entry == "concession_after_stage"
    assert booked.facts["got"] == "approval within three days"


def test_nobody_pays_afterwards_for_nothing_in_return() -> None:
    talker = offer()
    talker.tap("offers")
    talker.tap("half")
    talker.tap("accepted")
    assert not talker.tap("after_first").kept
    assert talker.question.step == "got"
    assert drafted(talker.say("approval within three days")).step == "each"
    talker.tap("accepted")
    booked = kept(talker.tap("after_first"), "after_agreed")
    assert booked.facts["got"] == "approval within three days"


def read_of(turn: Turn, variant: str) -> list[str]:
    """Every wording of this variant that can be sent, in English."""
    texts, draft = load_texts(), drafted(turn)
    key = f"prepayment-{draft.step}-{variant}".replace("_", "-")
    ways = texts.ways("en", key, draft.facts)
    return [texts.draft("en", key, draft.facts, wording=wording) for wording in ways]


@pytest.mark.parametrize("variant", ["terms", "by_payment"])
def test_each_letter_about_paying_afterwards_names_what_is_got_for_it(variant: str) -> None:
    talker = offer()
    talker.tap("offers")
    talker.tap("after_each")
    talker.say("approval within three days")
    talker.tap("accepted")
    letters = read_of(talker.tap("after_first"), variant)
    assert letters
    assert all("approval within three days" in letter for letter in letters)


@pytest.mark.parametrize(("safety", "promised"), [("no", []), ("registered", ["contract"])])
@pytest.mark.parametrize("way", ["ahead", "halves"])
def test_a_contract_is_promised_only_by_who_offers_one(
    way: str, safety: str, promised: list[str]
) -> None:
    talker = begin()
    talker.tap("cases")
    talker.tap("four")
    talker.tap(safety)
    talker.tap("offers")
    talker.tap("half")
    talker.tap("accepted")
    letters = read_of(talker.tap(way), "recap")
    found = {word for letter in letters for word in letter.split() if word == "contract"}
    assert sorted(found) == promised


def test_every_draft_has_a_second_strategy() -> None:
    drafts = [step for step in load_catalogue()["prepayment"].steps if isinstance(step, Draft)]
    assert [step.name for step in drafts if len(step.variants) < 2] == []


def test_a_beginners_parts_are_no_concession() -> None:
    (booked,) = beginner().tap("accepted").kept
    assert booked.entry == "agreed"
    assert total(booked.facts["stages"]) == 1500


def test_who_wants_it_all_on_credit_is_declined_kindly() -> None:
    talker = offer()
    talker.tap("insists")
    turn = talker.tap("insists")
    assert drafted(turn).step == "part"
    assert kept(turn, "declined").state == "declined"


def test_after_silence_the_reserved_time_is_free_again() -> None:
    talker = beginner()
    talker.tap("silent")
    (released,) = talker.tap("silent").kept
    assert (released.state, released.entry) == ("on_hold", "time_released")


def test_every_draft_that_may_name_the_price_is_guarded_by_the_floor() -> None:
    for step in load_catalogue()["prepayment"].steps:
        if isinstance(step, Draft):
            assert step.price == (("price",) if "price" in step.uses else ())
