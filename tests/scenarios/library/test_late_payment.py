"""A late payment: the tone follows the days, what can wait waits, a promised day is remembered."""

from decimal import Decimal

import pytest

from scenarios.engine.replies import Drafted, Told, Turn
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
        ("offers", "less", "heard_dispute"),
        ("insists", "money", "rest_by"),
        ("insists", "waiting", "heard_talk"),
    ],
)
def test_each_answer_of_the_client_has_its_way(heard: str, way: str, question: str) -> None:
    talker, _ = begin("2")
    talker.tap(heard)
    talker.tap(way)
    assert talker.question.step == question
