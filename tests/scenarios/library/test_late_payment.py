"""A late payment: the tone follows the days, what can wait waits, a promised day is remembered."""

from decimal import Decimal

import pytest

from bot.texts.shelf import LANGUAGES, load_texts
from scenarios.catalogue import load_catalogue
from scenarios.engine.events import Heard
from scenarios.engine.replies import Drafted, Missed, Told, Turn
from scenarios.engine.steps import Draft
from scenarios.reckoning.money import load_money
from tests.scenarios.talker import Talker

BASE = {"profile_language": "en", "profile_zone": "UTC", "deal_thing": "landing page"}
USD_1200 = {"amount": "1200.00", "currency": "USD"}


def steps_told(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def begin(days: str, written: str = "contract", work: str = "going") -> tuple[Talker, Turn]:
    talker = Talker()
    talker.begin("late_payment", **BASE)
    talker.say("$1200")
    talker.say(days)
    talker.tap(written)
    return talker, talker.tap(work)


def go_to_last(talker: Talker) -> None:
    """From the stop letter on: silence, and the last letter's day."""
    talker.tap("silent")
    assert talker.question.step == "last_by"
    talker.say("tomorrow")


def test_the_deals_price_is_only_suggested_as_the_sum_due() -> None:
    talker = Talker()
    talker.begin("late_payment", **BASE, deal_price=USD_1200)
    assert talker.question.step == "amount"
    assert [value for _, _, value in talker.question.suggestions] == [USD_1200]


def test_the_due_day_is_counted_from_the_days() -> None:
    _, turn = begin("6")
    told = next(reply for reply in turn.replies if isinstance(reply, Told))
    assert told.facts["due"] == {"day": "2026-06-25"}


@pytest.mark.parametrize(
    ("days", "leads_to"),
    [("1", "friendly"), ("3", "friendly"), ("4", "pay_by"), ("14", "pay_by"), ("15", "stop")],
)
def test_the_tone_follows_the_days(days: str, leads_to: str) -> None:
    talker, turn = begin(days)
    assert leads_to in (*steps_told(turn), talker.question.step)


@pytest.mark.parametrize("days", ["2", "40"])
def test_what_was_only_said_is_first_written_down(days: str) -> None:
    _, turn = begin(days, written="none")
    assert steps_told(turn)[-1] == "set_down"


@pytest.mark.parametrize(
    ("work", "letter"), [("going", "stop"), ("ready", "handover"), ("delivered", "support")]
)
def test_what_can_wait_depends_on_the_work(work: str, letter: str) -> None:
    _, turn = begin("20", work=work)
    assert steps_told(turn)[-1] == letter


def test_silence_climbs_the_ladder_rung_by_rung_to_its_end() -> None:
    talker, _ = begin("2")
    talker.tap("silent")
    assert talker.question.step == "pay_by"
    assert steps_told(talker.say("tomorrow")) == ["firm"]
    assert steps_told(talker.tap("silent")) == ["stop"]
    go_to_last(talker)
    turn = talker.tap("silent")
    assert steps_told(turn) == ["beyond"]
    assert [kept.state for kept in turn.kept] == ["on_hold"]
    assert talker.session.top is None


def test_a_quarrel_does_not_lead_back_down_the_ladder() -> None:
    talker, _ = begin("20")
    talker.tap("insists")
    assert steps_told(talker.tap("work")) == ["dispute"]
    talker.tap("silent")
    assert talker.question.step == "last_by"


def test_a_quarrel_that_goes_on_is_sent_to_its_own_talk() -> None:
    talker, _ = begin("20")
    talker.tap("insists")
    talker.tap("work")
    assert steps_told(talker.tap("insists")) == ["to_conflict"]


def test_a_plain_no_gets_the_last_letter_and_then_an_end() -> None:
    talker, _ = begin("2")
    talker.tap("insists")
    talker.tap("refuses")
    assert talker.question.step == "last_by"
    assert steps_told(talker.say("tomorrow")) == ["last"]
    talker.tap("insists")
    assert steps_told(talker.tap("refuses")) == ["beyond"]


def test_a_promised_day_is_remembered_and_confirmed() -> None:
    talker, _ = begin("2")
    talker.tap("accepted")
    talker.tap("promised")
    turn = talker.say("tomorrow")
    (kept,) = turn.kept
    assert kept.remind == {"day": "2026-07-02"}
    assert steps_told(turn) == ["confirm_day"]


def test_silence_before_the_promised_day_is_none() -> None:
    talker, _ = begin("2")
    talker.tap("accepted")
    talker.tap("promised")
    talker.say("tomorrow")
    talker.tap("silent")
    assert talker.question.step == "passed"
    talker.tap("not_yet")
    assert talker.question.step == "heard_day"
    talker.tap("silent")
    turn = talker.tap("yes")
    assert steps_told(turn) == ["stop"]
    stop = next(reply for reply in turn.replies if isinstance(reply, Drafted))
    assert stop.facts["missed_day"] == {"day": "2026-07-02"}


@pytest.mark.parametrize(("work", "state"), [("going", "in_progress"), ("delivered", "paid")])
def test_money_that_came_is_booked(work: str, state: str) -> None:
    talker, _ = begin("2", work=work)
    talker.tap("accepted")
    turn = talker.tap("paid")
    assert steps_told(turn) == ["thanks"]
    assert [(kept.state, kept.entry) for kept in turn.kept] == [(state, "payment")]


def test_after_a_part_the_letters_name_what_is_still_open() -> None:
    talker, _ = begin("2")
    talker.tap("accepted")
    talker.tap("part")
    turn = talker.say("$700.01")
    rest = next(reply for reply in turn.replies if isinstance(reply, Drafted))
    assert rest.facts["amount"] == {"amount": "700.01", "currency": "USD"}
    parts = [load_money(rest.facts[name]).amount for name in ("first_part", "second_part")]
    assert sum(parts) == Decimal("700.01")


@pytest.mark.parametrize(
    ("heard", "way", "question"),
    [
        ("offers", "day", "pay_day"),
        ("offers", "parts", "rest_by"),
        ("offers", "less", "heard_less"),
        ("insists", "money", "rest_by"),
        ("insists", "waiting", "heard_talk"),
    ],
)
def test_each_answer_of_the_client_has_its_way(heard: str, way: str, question: str) -> None:
    talker, _ = begin("2")
    talker.tap(heard)
    talker.tap(way)
    assert talker.question.step == question


def usd(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "USD"}


def drafted(turn: Turn) -> Drafted:
    return next(reply for reply in turn.replies if isinstance(reply, Drafted))


def suggested(talker: Talker) -> list[object]:
    return [value for _, _, value in talker.question.suggestions]


def ask_for_less(talker: Talker) -> None:
    """He wants to pay less, is asked why, and still wants to."""
    for _ in range(2):
        talker.tap("offers")
        talker.tap("less")
    assert talker.question.step == "offered_sum"


def test_each_letter_leaves_its_day_in_the_trail() -> None:
    talker, turn = begin("2")
    trail = [kept.entry for kept in turn.kept]
    talker.tap("silent")
    for turn in (talker.say("tomorrow"), talker.tap("silent")):
        trail += [kept.entry for kept in turn.kept if kept.entry]
    talker.tap("silent")
    trail += [kept.entry for kept in talker.say("tomorrow").kept]
    assert trail == [
        "payment_reminder",
        "payment_date_named",
        "payment_hold",
        "payment_last_letter",
    ]


def test_the_day_named_is_one_to_look_at_the_account() -> None:
    talker, _ = begin("6")
    turn = talker.say("tomorrow")
    assert {"day": "2026-07-02"} in [kept.remind for kept in turn.kept]


@pytest.mark.parametrize(("work", "states"), [("going", ["on_hold"]), ("delivered", [None])])
def test_only_work_that_goes_on_is_put_on_hold(work: str, states: list[str | None]) -> None:
    _, turn = begin("20", work=work)
    assert [kept.state for kept in turn.kept] == states


def test_a_smaller_sum_needs_its_reason_first_and_is_then_weighed() -> None:
    talker, _ = begin("2")
    ask_for_less(talker)
    turn = talker.say("$900")
    assert steps_told(turn) == ["weighed"]
    assert talker.top.facts["waived"] == usd("300.00")
    assert talker.top.facts["waived_share"] == {"percent": "25"}
    assert steps_told(talker.say("tomorrow")) == ["settlement"]


def test_a_sum_that_closes_the_matter_is_booked_with_what_it_earned() -> None:
    talker = Talker()
    talker.begin("late_payment", **BASE, deal_price=usd("3000.00"))
    talker.say("$1200")
    talker.say("2")
    talker.tap("contract")
    talker.tap("going")
    ask_for_less(talker)
    talker.say("$900")
    talker.say("tomorrow")
    talker.tap("accepted")
    turn = talker.tap("closed")
    assert steps_told(turn) == ["recap_closed"]
    booked = next(kept for kept in turn.kept if kept.entry == "concession_settlement")
    assert booked.deal == {"price": usd("2700.00")}
    assert booked.facts["waived"] == usd("300.00")
    assert booked.facts["settle_by"] == {"day": "2026-07-02"}
    assert talker.session.top is None


@pytest.mark.parametrize(("price", "floor"), [("1200.00", "1000.00"), ("3000.00", "2800.00")])
def test_no_letter_closes_a_job_below_its_floor(price: str, floor: str) -> None:
    talker = Talker()
    talker.begin("late_payment", **BASE, deal_price=usd(price), deal_floor=usd(floor))
    talker.say("$1200")
    talker.say("2")
    talker.tap("contract")
    talker.tap("going")
    ask_for_less(talker)
    assert steps_told(talker.say("$900")) == ["too_low"]
    assert talker.question.step == "rest_by"


def test_the_whole_sum_is_no_smaller_one() -> None:
    talker, _ = begin("2")
    ask_for_less(talker)
    talker.say("$1200")
    assert talker.question.step == "outcome"


def test_only_the_sum_he_named_last_is_suggested() -> None:
    talker = Talker()
    talker.begin("late_payment", **BASE, message_amount=usd("500.00"))
    talker.say("$1200")
    talker.say("2")
    talker.tap("contract")
    talker.tap("going")
    ask_for_less(talker)
    assert suggested(talker) == []
    talker.say("$900")
    talker.say("tomorrow")
    talker.send(Heard("offers", {"message_amount": {**usd("1000.00")}}))
    talker.tap("less")
    assert suggested(talker) == [usd("1000.00")]
    talker.say("$1000")
    talker.say("tomorrow")
    talker.tap("offers")
    talker.tap("less")
    assert suggested(talker) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_part_is_offered_for_a_day_that_was_asked_for(language: str) -> None:
    talker, _ = begin("2")
    talker.tap("offers")
    talker.tap("parts")
    talker.say("20 July")
    assert talker.question.step == "first_day"
    assert drafted(talker.say("3 July")).facts["first_day"] == {"day": "2026-07-03"}
    wordings = load_texts().wordings(language, "late-payment-parts-halves")
    assert all("first_day" in wording.variables for wording in wordings)


def test_the_first_part_comes_no_later_than_the_last() -> None:
    talker, _ = begin("2")
    talker.tap("offers")
    talker.tap("parts")
    talker.say("20 July")
    (missed,) = (reply for reply in talker.say("21 July").replies if isinstance(reply, Missed))
    assert missed.reason == "out_of_range"
    assert drafted(talker.say("20 July")).step == "parts"


def test_less_money_is_no_dispute_until_the_work_is_its_reason() -> None:
    talker, _ = begin("2")
    talker.tap("offers")
    assert steps_told(talker.tap("less")) == ["why_less"]
    talker.tap("insists")
    assert steps_told(talker.tap("work")) == ["dispute"]
    other, _ = begin("2")
    other.tap("offers")
    other.tap("less")
    other.tap("insists")
    other.tap("money")
    assert other.question.step == "rest_by"


def test_every_draft_has_a_second_strategy() -> None:
    drafts = [step for step in load_catalogue()["late_payment"].steps if isinstance(step, Draft)]
    assert [step.name for step in drafts if len(step.variants) < 2] == []


def test_a_plan_in_parts_adds_up_and_has_a_reminder_for_each() -> None:
    talker, _ = begin("2")
    talker.tap("offers")
    talker.tap("parts")
    talker.say("20 July")
    talker.say("3 July")
    talker.tap("accepted")
    assert suggested(talker) == [usd("600.00")]
    talker.say("$1200")
    assert talker.top.misses == 1
    talker.say("$500")
    turn = talker.say("3 July")
    assert drafted(turn).facts["second_part"] == usd("700.00")
    assert [kept.remind for kept in turn.kept if kept.remind] == [
        {"day": "2026-07-03"},
        {"day": "2026-07-20"},
    ]
    assert turn.kept[0].entry == "concession_parts"
    assert talker.question.step == "heard_day"


def test_a_part_that_came_is_booked_and_the_plans_day_is_named() -> None:
    talker, _ = begin("2")
    talker.tap("offers")
    talker.tap("parts")
    talker.say("20 July")
    talker.say("3 July")
    talker.tap("accepted")
    talker.say("$500")
    talker.say("3 July")
    talker.tap("accepted")
    talker.tap("part")
    turn = talker.say("$700")
    assert [(kept.entry, kept.facts["came"]) for kept in turn.kept] == [("payment", usd("500.00"))]
    assert drafted(turn).facts["agreed_by"] == {"day": "2026-07-20"}


def test_a_plan_that_was_missed_is_none_any_more() -> None:
    talker, _ = begin("2")
    talker.tap("offers")
    talker.tap("parts")
    talker.say("20 July")
    talker.say("3 July")
    talker.tap("accepted")
    talker.tap("s0")
    talker.tap("s0")
    talker.tap("silent")
    turn = talker.tap("yes")
    assert steps_told(turn) == ["stop"]
    assert "agreed_by" not in drafted(turn).facts
