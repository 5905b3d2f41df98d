"""Silence: a present client is asked as often as needed, anybody else once; an answer stops it."""

from datetime import timedelta

import pytest

from bot.texts import load_texts
from scenarios.catalogue import load_catalogue
from scenarios.engine.events import Heard, Verb
from scenarios.engine.replies import Drafted, Kept, Parked, Told, Turn
from scenarios.engine.steps import Hear
from tests.scenarios.talker import Talker


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def start(**given: object) -> Talker:
    talker = Talker()
    talker.begin("follow_up", profile_language="en", profile_zone="UTC", **given)
    return talker


def present() -> Talker:
    """A present client, silent for days; the first letter is out. Noon of 1 July 2026."""
    talker = start()
    talker.tap("present")
    talker.tap("material")
    talker.say("photos for the main page")
    talker.tap("long")
    return talker


def new(said: str = "silent", **given: object) -> Talker:
    """Not yet a client; the letter is out."""
    talker = start(deal_thing="website", **given)
    talker.tap("new")
    talker.tap(said)
    if said == "silent":
        talker.go(Verb.SKIP)
        talker.tap("long")
    return talker


def test_the_ladder_is_nudge_then_value_then_permission() -> None:
    talker = present()
    assert talker.question.step == "heard_nudge"
    talker.tap("silent")
    assert steps(talker.say("an idea")) == ["value"]
    assert steps(talker.tap("silent")) == ["release"]
    talker.tap("silent")
    assert talker.question.step == "next"


def test_a_present_client_is_asked_as_often_as_needed() -> None:
    talker = present()
    for _ in range(3):
        talker.tap("silent")
        assert steps(talker.go(Verb.SKIP)) == ["value"]
        assert steps(talker.tap("silent")) == ["release"]
        talker.tap("silent")
        assert steps(talker.tap("again")) == ["nudge"]


def test_work_without_answers_may_rest() -> None:
    talker = present()
    talker.tap("silent")
    talker.go(Verb.SKIP)
    talker.tap("silent")
    talker.tap("silent")
    turn = talker.tap("hold")
    assert kept(turn, "held").state == "on_hold"
    assert steps(turn) == ["rests"]


def test_without_a_gift_the_way_to_answer_is_still_made_easier() -> None:
    talker = present()
    talker.tap("silent")
    turn = talker.go(Verb.SKIP)
    assert steps(turn) == ["value"]
    assert talker.top.facts.get("useful") is None
    assert talker.question.step == "heard_value"


@pytest.mark.parametrize("variant", ["nudge-smaller", "value-relieve"])
def test_an_approval_or_a_decision_is_not_asked_for_like_a_file(variant: str) -> None:
    texts, key = load_texts(), f"follow-up-{variant}"
    for wording in texts.wordings("en", key):
        said = texts.draft("en", key, {"awaited": "your yes"}, wording=wording)
        assert not any(each in said for each in ("to send first", "best guess", "than to write"))


def test_every_rung_has_its_days() -> None:
    talker = present()
    turn = talker.tap("later")
    until = next(reply.until for reply in turn.replies if isinstance(reply, Parked))
    assert until - talker.now == timedelta(days=3)
    hears = [s for s in load_catalogue()["follow_up"].steps if isinstance(s, Hear)]
    rungs = {s.name: s.after.days for s in hears if s.name.startswith("heard")}
    assert min(rungs.values()) >= 3
    assert rungs["heard_nudge"] < rungs["heard_value"] < rungs["heard_release"]


def test_a_day_after_the_last_word_is_too_early() -> None:
    talker = start()
    talker.tap("present")
    talker.tap("approval")
    talker.say("the layout")
    talker.tap("fresh")
    (frame,) = talker.timers
    assert talker.timers[frame] - talker.now == timedelta(days=2)
    talker.let_pass(frame)
    assert talker.question.step == "meanwhile"
    assert steps(talker.tap("silent")) == ["nudge"]


@pytest.mark.parametrize("rung", [0, 1])
def test_an_answer_stops_the_ladder(rung: int) -> None:
    talker = present()
    if rung:
        talker.tap("silent")
        talker.say("an idea")
    turn = talker.tap("accepted")
    assert steps(turn) == ["go_on"]
    assert not talker.timers
    assert talker.session.top is None


def test_a_new_client_gets_one_letter_and_then_the_end() -> None:
    talker = new()
    assert talker.question.step == "heard_once"
    turn = talker.tap("silent")
    assert steps(turn) == ["gone"]
    assert kept(turn, "let_go").state == "lost"
    assert talker.session.top is None


def test_the_offer_is_taken_from_the_deal() -> None:
    assert new().top.facts["offered"] == "website"


def test_who_thinks_it_over_is_helped_and_asked_once_after_that() -> None:
    talker = new("thinking")
    assert talker.question.step == "heard_think"
    assert steps(talker.tap("silent")) == ["once"]
    assert steps(talker.tap("silent")) == ["gone"]


def test_a_postponement_gets_a_date_a_reminder_and_a_letter() -> None:
    talker = start()
    talker.tap("new")
    talker.tap("later")
    talker.say("after the holidays")
    turn = talker.say("20 July")
    assert steps(turn) == ["confirm"]
    assert kept(turn, "remember").remind == {"day": "2026-07-20"}
    assert kept(turn, "postponed").state == "on_hold"
    assert kept(turn, "postponed").facts["until"] == "after the holidays"


def later_without_a_day(known: str) -> tuple[Talker, Turn]:
    talker = start()
    talker.tap(known)
    talker.tap("later")
    talker.go(Verb.SKIP)
    return talker, talker.go(Verb.SKIP)


def test_an_offer_postponed_without_a_day_is_an_open_decision() -> None:
    assert steps(later_without_a_day("new")[1]) == ["think"]


def test_a_job_postponed_without_a_day_is_no_undecided_offer() -> None:
    talker, turn = later_without_a_day("present")
    assert steps(turn) == ["ask_day"]
    turn = talker.tap("silent")
    assert kept(turn, "held").state == "on_hold"
    assert steps(turn) == ["rests"]


def test_a_postponed_job_gets_its_day_afterwards() -> None:
    talker, _ = later_without_a_day("present")
    talker.tap("offers")
    talker.go(Verb.SKIP)
    assert steps(talker.say("20 July")) == ["confirm"]


def test_putting_it_off_in_words_is_no_silence() -> None:
    talker = new()
    talker.send(
        Heard(
            "silent",
            {
                "message_situation": "stalling",
                "message_sentence": "After Ramadan, please",
            },
        )
    )
    assert talker.question.step == "until"


def test_the_message_the_walk_began_with_is_no_new_answer() -> None:
    talker = new(message_situation="stalling", message_sentence="I'll think about it")
    assert steps(talker.tap("silent")) == ["gone"]


def test_a_doubt_is_another_talk() -> None:
    talker = new()
    turn = talker.send(
        Heard(
            "offers",
            {
                "message_situation": "price_objection",
                "message_sentence": "Too much: $900",
            },
        )
    )
    assert steps(turn) == ["objection"]
    assert talker.session.top is None


def test_an_overdue_payment_is_another_talk() -> None:
    talker = start()
    talker.tap("present")
    assert steps(talker.tap("payment")) == ["payment"]
