"""The engine answers every event as a patient coach does."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from scenarios.engine.events import Began, Digressed, Elapsed, Heard, Said, Tapped, Verb, Went
from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.machine import advance, recall
from scenarios.engine.replies import (
    Asked,
    Changed,
    Drafted,
    Ended,
    Explained,
    Idle,
    Kept,
    Missed,
    Parked,
    Reply,
    Resumable,
    Stale,
    Stopped,
    Timer,
    Told,
    Took,
    Turn,
    Upgraded,
)
from scenarios.engine.scenario import Scenario
from scenarios.engine.session import MOST_FRAMES, MOST_PARKED, Session
from scenarios.engine.steps import (
    END,
    HEARD,
    Ask,
    Branch,
    Choose,
    Compute,
    Draft,
    Hear,
    Keep,
    Say,
    Step,
    Wait,
)
from tests.scenarios.talker import NOON, Talker, everywhere

TWO_DAYS, TEN_MINUTES = timedelta(days=2), timedelta(minutes=10)


def whole(text: str, _facts: Facts) -> Json:
    if not text.isdigit():
        raise UnreadableError("not_number")
    return int(text)


def word(text: str, _facts: Facts) -> Json:
    if not text.isalpha():
        raise UnreadableError("empty")
    return text


def clock(_text: str, facts: Facts) -> Json:
    return facts["now"]


def double(facts: Facts) -> dict[str, Json]:
    price = facts["price"]
    assert isinstance(price, int)
    return {"double": price * 2, **({"round": True} if price % 10 == 0 else {})}


def is_big(facts: Facts) -> bool:
    price = facts.get("price")
    return isinstance(price, int) and price > 100


COUNTER = Scenario(
    id="fixture",
    version=1,
    steps=(
        Ask(name="offered", read=word, suggest=("message_amount",), then="heard"),
        Hear(
            name="heard",
            answers={"accepted": END, "insists": END, "silent": END, "offers": "offered"},
        ),
    ),
)
OFFER: tuple[Step, ...] = (
    Ask(name="client", read=word, prefill=("deal_client",), then="price", skip="price"),
    Ask(name="price", read=whole, prefill=("deal_price",), suggest=("old", "same", "new"),
        then="sums"),
    Compute(name="sums", does=double, needs=("price",), gives=("double",), may_give=("round",),
            then="told"),
    Say(name="told", rules=("P1",), uses=("double",), then="mood"),
    Choose(name="mood", options={"calm": "noted", "heated": "cool"}, prefill=("message_mood",)),
    Wait(name="cool", after=TEN_MINUTES, then="noted"),
    Keep(
        name="noted",
        deal={"price": "price", "who": "client"},
        profile={"rate": "double"},
        state="quoted",
        entry="quoted",
        uses=("price", "client"),
        then="letter",
    ),
    Draft(name="letter", variants=("firm", "soft"), rules=("P4",), uses=("price",), then="heard"),
    Hear(
        name="heard",
        after=TWO_DAYS,
        answers={"accepted": "agreed", "insists": "way", "silent": "letter", "offers": "counter"},
    ),
    Branch(name="way", cases=((is_big, "letter"),), otherwise="counter"),
    Ask(name="counter", read=whole, suggest=("message_amount",), then="own"),
    Ask(name="own", fact="price", read=whole, prefill=("price",), then="letter"),
    Keep(name="agreed", state="agreed", entry="agreed", uses=("counter",), then=END),
)  # fmt: skip
NOTE: tuple[Step, ...] = (
    Ask(name="subject", read=word, then="when"),
    Ask(name="when", read=clock, then=END),
)


def catalogue(*, version: int = 1, offer: tuple[Step, ...] = OFFER) -> dict[str, Scenario]:
    return {
        "offer": Scenario(id="offer", version=version, steps=offer),
        "note": Scenario(id="note", version=1, steps=NOTE),
    }


@pytest.fixture
def talker() -> Talker:
    return Talker(catalogue())


@pytest.fixture
def hearing(talker: Talker) -> Talker:
    """A walk that waits for the client's answer: Anna, 200, calm."""
    talker.begin("offer")
    talker.say("Anna")
    talker.say("200")
    talker.tap("calm")
    return talker


def kinds(turn: Turn) -> list[str]:
    return [type(reply).__name__ for reply in turn.replies]


def only(turn: Turn, kind: type[Reply]) -> Reply:
    (found,) = (reply for reply in turn.replies if isinstance(reply, kind))
    return found


# -- the way forward ----------------------------------------------------------------------------


def test_a_walk_begins_with_its_first_question(talker: Talker) -> None:
    turn = talker.begin("offer")
    asked = only(turn, Asked)
    assert asked == Asked(2, "offer", "client", "ask", (), (), (Verb.SKIP, Verb.CANCEL), {})


def test_a_talk_that_is_not_in_the_catalogue_does_not_begin(talker: Talker) -> None:
    turn = talker.begin("nonsense")
    assert turn.replies == (Idle(None),)
    assert turn.session == Session()


def test_an_answer_leads_to_the_next_question(talker: Talker) -> None:
    talker.begin("offer")
    asked = only(talker.say("Anna"), Asked)
    assert isinstance(asked, Asked)
    assert (asked.step, asked.facts) == ("price", {"client": "Anna"})
    assert asked.verbs == (Verb.BACK, Verb.CANCEL)


def test_what_is_known_is_taken_and_said_not_asked(talker: Talker) -> None:
    turn = talker.begin("offer", deal_client="Anna", deal_price=70, message_mood="calm")
    assert [reply for reply in turn.replies if isinstance(reply, Took)] == [
        Took("offer", "client", "deal_client", "Anna"),
        Took("offer", "price", "deal_price", 70),
        Took("offer", "mood", "message_mood", "calm"),
    ]
    assert talker.question.step == "heard"


def test_a_choice_is_not_taken_from_what_is_no_option(talker: Talker) -> None:
    talker.begin("offer", deal_client="Anna", deal_price=70, message_mood={"odd": 1})
    assert talker.question.step == "mood"


def test_suggestions_are_offered_once_each(talker: Talker) -> None:
    talker.begin("offer", deal_client="Anna", old=50, same=50, new=90)
    assert talker.question.suggestions == (("s0", "old", 50), ("s1", "new", 90))
    talker.tap("s1")
    assert talker.top.facts["price"] == 90


def test_what_follows_is_computed_told_drafted_and_kept(talker: Talker) -> None:
    talker.begin("offer", deal_client="Anna")
    told = only(talker.say("200"), Told)
    assert isinstance(told, Told)
    assert told.facts["double"] == 400
    turn = talker.tap("calm")
    drafted = only(turn, Drafted)
    assert isinstance(drafted, Drafted)
    assert drafted.variants == ("firm", "soft")
    (kept,) = turn.kept
    assert kept == Kept(
        frame=1,
        scenario="offer",
        step="noted",
        about=None,
        deal={"price": 200, "who": "Anna"},
        profile={"rate": 400},
        state="quoted",
        entry="quoted",
        facts={"price": 200, "client": "Anna"},
    )


def test_drafts_are_in_the_clients_language_and_about_his_deal(talker: Talker) -> None:
    turn = talker.send(Began("offer", {"deal_price": 7, "message_mood": "calm"}, "12", "ar"))
    assert turn.replies[-1] == only(turn, Asked)
    drafted = only(talker.say("Anna"), Drafted)
    assert isinstance(drafted, Drafted)
    assert (drafted.language, drafted.about, drafted.frame) == ("ar", "12", 1)


def test_the_end_is_told_and_the_walk_can_still_be_saved(hearing: Talker) -> None:
    turn = hearing.tap("accepted")
    assert isinstance(turn.replies[-1], Ended)
    assert hearing.session.top is None
    finished = hearing.session.finished
    assert finished is not None
    kept = recall(hearing.catalogue, finished)
    assert [each.step for each in kept] == ["noted", "agreed"]
    named = hearing.session.about(finished.id, "5").finished
    assert named is not None
    assert {each.about for each in recall(hearing.catalogue, named)} == {"5"}
    assert recall({}, finished) == ()


def test_a_reader_knows_the_time_and_the_facts(talker: Talker) -> None:
    talker.begin("note")
    talker.say("call")
    talker.say("whenever")
    finished = talker.session.finished
    assert finished is not None
    assert datetime.fromisoformat(str(finished.facts["when"])) == talker.now


# -- repairs --------------------------------------------------------------------------------------


def test_what_cannot_be_read_is_asked_again_and_counted(talker: Talker) -> None:
    talker.begin("offer", deal_client="Anna")
    for tries in (1, 2):
        turn = talker.say("cheap")
        assert turn.replies[0] == Missed("offer", "price", "not_number", tries)
        assert isinstance(turn.replies[1], Asked)
    talker.say("200")
    assert talker.top.misses == 0


def test_words_are_no_option(hearing: Talker) -> None:
    turn = hearing.say("he says something")
    assert turn.replies[0] == Missed("offer", "heard", "not_an_option", 1)


def test_words_with_nothing_pending_find_the_coach_idle(talker: Talker) -> None:
    assert talker.say("hello").replies == (Idle(None),)
    for verb in Verb:
        assert talker.go(verb).replies == (Idle(verb),)
    assert talker.send(Digressed()).replies == ()
    assert talker.send(Elapsed(7)).replies == ()
    assert talker.send(Tapped(7, "calm")).replies == (Stale(),)


def test_back_undoes_the_last_answer_only(hearing: Talker) -> None:
    turn = hearing.go(Verb.BACK)
    assert hearing.question.step == "mood"
    assert kinds(turn) == ["Asked"]
    assert hearing.top.facts == {"client": "Anna", "price": 200, "double": 400, "round": True}
    hearing.go(Verb.BACK)
    assert hearing.top.facts == {"client": "Anna"}
    hearing.go(Verb.BACK)
    hearing.go(Verb.BACK)
    assert (hearing.question.step, hearing.top.facts) == ("client", {})


def test_back_takes_away_what_the_clients_answer_said(hearing: Talker) -> None:
    before = hearing.top.facts
    hearing.send(Heard("offers", {"message_amount": 150}))
    assert hearing.question.suggestions == (("s0", "message_amount", 150),)
    hearing.go(Verb.BACK)
    assert hearing.question.step == "heard"
    assert hearing.top.facts == before


def test_a_skip_is_taken_only_where_the_answer_may_be_missing(talker: Talker) -> None:
    talker.begin("offer")
    talker.go(Verb.SKIP)
    assert talker.question.step == "price"
    turn = talker.go(Verb.SKIP)
    assert turn.replies[0] == Missed("offer", "price", "not_skippable", 1)
    assert talker.question.step == "price"
    assert talker.top.facts == {}


def test_cancel_stops_the_walk_and_offers_the_one_below(talker: Talker) -> None:
    talker.begin("offer")
    talker.begin("note")
    turn = talker.go(Verb.CANCEL)
    assert turn.replies[0] == Stopped("note")
    assert turn.replies[1] == Resumable(talker.session.offered, "offer", "client")
    talker.go(Verb.RESUME)
    assert talker.question.step == "client"
    assert talker.go(Verb.CANCEL).replies == (Stopped("offer"),)
    assert talker.session.top is None


def test_start_over_forgets_the_answers_and_keeps_what_was_given(talker: Talker) -> None:
    talker.begin("offer", deal_client="Anna")
    talker.say("200")
    talker.go(Verb.RESTART)
    assert talker.question.step == "price"
    assert talker.top.facts == {"deal_client": "Anna", "client": "Anna"}


def test_why_explains_and_asks_again(talker: Talker) -> None:
    talker.begin("offer")
    turn = talker.go(Verb.WHY)
    assert turn.replies[0] == Explained("offer", "client")
    assert only(turn, Asked) == talker.question


def test_a_question_shown_again_is_the_same_one(talker: Talker) -> None:
    talker.begin("offer", deal_client="Anna", old=50)
    first = talker.question
    talker.go(Verb.REPEAT)
    assert talker.question == first
    talker.say("cheap")
    talker.send(Tapped(first.serial, "s0"))
    assert talker.top.facts["price"] == 50


# -- corrections ----------------------------------------------------------------------------------


def test_a_correction_overwrites_and_recomputes(talker: Talker) -> None:
    talker.begin("offer")
    talker.say("Anna")
    talker.say("200")
    turn = talker.correct("75")
    assert turn.replies[0] == Changed("offer", "price", 75)
    assert kinds(turn) == ["Changed", "Told", "Asked"]
    assert talker.question.step == "mood"
    assert talker.top.facts == {"client": "Anna", "price": 75, "double": 150}


def test_a_correction_leaves_the_answers_behind_it(hearing: Talker) -> None:
    turn = hearing.correct("75")
    assert kinds(turn) == ["Changed", "Drafted", "Asked"]
    assert hearing.question.step == "heard"
    assert hearing.top.facts["mood"] == "calm"
    assert turn.kept[-1].deal["price"] == 75


def test_a_correction_mends_the_last_answer_that_it_fits(hearing: Talker) -> None:
    turn = hearing.correct("Boris")
    assert turn.replies[0] == Changed("offer", "client", "Boris")
    assert hearing.top.facts["client"] == "Boris"
    assert hearing.top.facts["price"] == 200


def test_a_correction_of_a_question_asked_twice_mends_the_second_answer(hearing: Talker) -> None:
    for counter in ("110", "120"):
        hearing.tap("offers")
        hearing.say(counter)
    hearing.correct("130")
    counters = [value for name, value in hearing.top.trail if name == "counter"]
    assert counters == [110, 130]
    assert hearing.top.facts["counter"] == 130


def test_a_correction_overwrites_what_was_taken_unasked(talker: Talker) -> None:
    talker.begin("offer", deal_price=200, deal_client="Anna")
    turn = talker.correct("80")
    assert turn.replies[0] == Changed("offer", "price", 80)
    assert talker.top.facts["double"] == 160
    talker.tap("calm")
    talker.go(Verb.BACK)
    assert talker.top.facts["price"] == 80


def test_what_a_corrected_walk_kept_is_told_again_as_corrected(talker: Talker) -> None:
    talker.begin("offer", deal_price=200, deal_client="Anna")
    talker.correct("80")
    talker.tap("calm")
    kept = recall(talker.catalogue, talker.top)
    assert [each.deal for each in kept] == [{"price": 80, "who": "Anna"}]


def test_what_is_reckoned_no_longer_is_known_no_longer() -> None:
    steps: tuple[Step, ...] = (
        Ask(name="price", read=whole, then="sums"),
        *(step for step in OFFER if step.name == "sums"),
        Say(name="told", then="price"),
    )
    talker = Talker({"offer": Scenario(id="offer", version=1, steps=steps)})
    talker.begin("offer")
    talker.say("200")
    assert talker.top.facts == {"price": 200, "double": 400, "round": True}
    talker.say("75")
    assert talker.top.facts == {"price": 75, "double": 150}


def test_a_correction_that_fits_no_answer_answers_the_question(talker: Talker) -> None:
    talker.begin("offer")
    turn = talker.correct("Anna")
    assert talker.question.step == "price"
    assert "Changed" not in kinds(turn)


def test_a_correction_that_turns_the_way_asks_what_is_new(hearing: Talker) -> None:
    hearing.tap("insists")
    assert hearing.question.step == "heard"
    hearing.correct("75")
    assert hearing.question.step == "counter"


def test_the_fact_asked_for_is_not_asked_again_once_it_is_known(hearing: Talker) -> None:
    for _ in range(3):
        hearing.tap("offers")
        hearing.say("110")
        assert hearing.question.step == "heard"


# -- buttons --------------------------------------------------------------------------------------


def test_a_second_tap_changes_nothing_and_shows_what_is_asked(talker: Talker) -> None:
    talker.begin("offer", deal_client="Anna", old=50)
    tap = Tapped(talker.top.asked, "s0")
    talker.send(tap)
    once = talker.session
    turn = talker.send(tap)
    assert talker.session == once
    assert kinds(turn) == ["Stale", "Asked"]
    assert talker.question.step == "mood"


@pytest.mark.parametrize("serial", [0, -1, 99])
def test_a_button_of_no_question_is_stale(talker: Talker, serial: int) -> None:
    talker.begin("offer")
    assert kinds(talker.send(Tapped(serial, "s0"))) == ["Stale", "Asked"]
    assert kinds(talker.send(Went(Verb.SKIP, serial))) == ["Stale", "Asked"]
    assert talker.question.step == "client"


def test_an_option_that_the_question_lacks_is_stale(hearing: Talker) -> None:
    assert kinds(hearing.tap("perhaps")) == ["Stale", "Asked"]
    assert hearing.question.step == "heard"


def test_a_verbs_button_works_once(talker: Talker) -> None:
    talker.begin("offer")
    talker.say("Anna")
    back = Went(Verb.BACK, talker.top.asked)
    talker.send(back)
    assert talker.question.step == "client"
    assert kinds(talker.send(back)) == ["Stale", "Asked"]
    assert talker.question.step == "client"


def test_the_button_of_an_interrupted_walk_brings_it_back(talker: Talker) -> None:
    talker.begin("offer", deal_client="Anna", old=50)
    old = talker.top.asked
    talker.begin("note")
    talker.send(Tapped(old, "s0"))
    assert talker.question.step == "mood"
    assert [frame.scenario for frame in talker.session.frames] == ["note", "offer"]


# -- interruptions --------------------------------------------------------------------------------


def test_a_digression_offers_to_resume_or_drop_once(talker: Talker) -> None:
    talker.begin("offer")
    turn = talker.send(Digressed())
    offer = only(turn, Resumable)
    assert isinstance(offer, Resumable)
    assert talker.send(Digressed()).replies == ()
    talker.send(Went(Verb.RESUME, offer.serial))
    assert talker.question.step == "client"
    assert kinds(talker.send(Went(Verb.RESUME, offer.serial))) == ["Stale", "Asked"]


def test_an_interrupted_walk_can_be_dropped(talker: Talker) -> None:
    talker.begin("offer")
    talker.send(Digressed())
    drop = Went(Verb.DROP, talker.session.offered)
    assert talker.send(drop).replies == (Stopped("offer"),)
    assert talker.send(drop).replies == (Stale(),)


def test_an_older_offer_drops_nothing(talker: Talker) -> None:
    talker.begin("offer")
    talker.send(Digressed())
    old = talker.session.offered
    talker.begin("note")
    talker.send(Digressed())
    assert kinds(talker.send(Went(Verb.DROP, old))) == ["Stale", "Asked"]
    assert [frame.scenario for frame in talker.session.frames] == ["offer", "note"]


def test_the_walk_below_is_offered_when_the_one_above_ends(talker: Talker) -> None:
    talker.begin("offer")
    talker.begin("note")
    talker.say("call")
    turn = talker.say("now")
    assert kinds(turn) == ["Ended", "Resumable"]


def test_only_so_many_walks_are_kept_open(talker: Talker) -> None:
    for number in range(MOST_FRAMES + 2):
        talker.send(Began("note", about=str(number)))
    assert len(talker.session.frames) == MOST_FRAMES


def test_the_same_talk_begun_anew_takes_the_place_of_the_old_one(talker: Talker) -> None:
    talker.begin("note")
    talker.begin("note")
    assert len(talker.session.frames) == 1


def test_only_so_many_walks_wait_and_the_oldest_gives_up_its_timer(talker: Talker) -> None:
    for _ in range(MOST_PARKED + 2):
        talker.begin("offer", deal_client="Anna", deal_price=1, message_mood="calm")
        talker.tap("later")
    assert len(talker.session.parked) == MOST_PARKED
    assert talker.timers.keys() == {frame.id for frame in talker.session.parked}


# -- waits ----------------------------------------------------------------------------------------


def test_a_heated_walk_waits_and_goes_on_when_the_time_has_come(talker: Talker) -> None:
    talker.begin("offer", deal_client="Anna", deal_price=1)
    turn = talker.tap("heated")
    assert talker.question.kind == "wait"
    assert turn.timers[-1] == Timer(1, talker.now + TEN_MINUTES)
    assert talker.session.top is None
    talker.let_pass(1)
    assert talker.question.step == "heard"
    assert talker.timers == {}


def test_a_wait_can_be_ended_at_once(talker: Talker) -> None:
    talker.begin("offer", deal_client="Anna", deal_price=1, message_mood="heated")
    turn = talker.send(Tapped(talker.question.serial, "now"))
    assert talker.question.step == "heard"
    assert Timer(1, None) in turn.timers


def test_a_wait_can_be_cancelled(talker: Talker) -> None:
    talker.begin("offer", deal_client="Anna", deal_price=1, message_mood="heated")
    talker.send(Went(Verb.CANCEL, talker.question.serial))
    assert talker.session == replace(talker.session, frames=(), parked=())
    assert talker.timers == {}


def test_later_parks_the_walk_until_it_is_asked_again(hearing: Talker) -> None:
    turn = hearing.tap("later")
    assert only(turn, Parked) == Parked("offer", "heard", hearing.now + TWO_DAYS)
    assert hearing.timers == {1: hearing.now + TWO_DAYS}
    assert hearing.session.top is None
    hearing.let_pass(1)
    assert hearing.question.step == "heard"


def test_a_parked_walk_goes_on_when_its_button_is_tapped(hearing: Talker) -> None:
    asked = hearing.question
    hearing.tap("later")
    hearing.send(Tapped(asked.serial, "accepted"))
    assert hearing.timers == {}
    assert hearing.session.parked == ()


def test_going_back_from_a_parked_question_drops_its_timer(hearing: Talker) -> None:
    asked = hearing.question
    hearing.tap("later")
    hearing.send(Went(Verb.BACK, asked.serial))
    assert hearing.question.step == "mood"
    assert hearing.timers == {}


def test_a_walk_that_waits_for_the_client_steps_aside_for_another(hearing: Talker) -> None:
    asked = hearing.question
    hearing.begin("note")
    assert [frame.scenario for frame in hearing.session.frames] == ["note"]
    assert [frame.scenario for frame in hearing.session.parked] == ["offer"]
    hearing.send(Tapped(asked.serial, "accepted"))
    assert hearing.question.step == "subject"


def test_a_forwarded_answer_is_taken_only_where_one_is_waited_for(talker: Talker) -> None:
    assert talker.send(Heard("accepted")).replies == (Idle(None),)
    talker.begin("offer")
    assert talker.send(Heard("accepted")).replies == (Idle(None),)
    talker.begin("offer", deal_client="A", deal_price=1, message_mood="calm")
    assert talker.send(Heard("shrugs")).replies == (Idle(None),)
    assert isinstance(talker.send(Heard("accepted")).replies[0], Ended)


# -- new versions ---------------------------------------------------------------------------------


def upgraded(talker: Talker, steps: tuple[Step, ...]) -> None:
    talker.catalogue = catalogue(version=2, offer=steps)


def test_a_walk_of_an_older_version_goes_on_where_it_stood(hearing: Talker) -> None:
    asked = hearing.question
    upgraded(hearing, OFFER)
    turn = hearing.send(Tapped(asked.serial, "accepted"))
    assert isinstance(turn.replies[-1], Ended)


def test_a_walk_whose_step_is_gone_explains_and_resumes_at_the_last_shared_one(
    hearing: Talker,
) -> None:
    tone = Choose(name="tone", options={"warm": "noted", "cold": "noted"})
    told = Say(name="told", rules=("P1",), uses=("double",), then="tone")
    upgraded(hearing, (*OFFER[:3], told, tone, *OFFER[6:]))
    turn = hearing.send(Digressed())
    assert turn.replies[0] == Upgraded("offer")
    assert hearing.top.step == "tone"
    assert hearing.top.facts["price"] == 200


def test_words_do_not_answer_a_question_that_an_upgrade_has_put_in_unseen(talker: Talker) -> None:
    talker.begin("offer")
    upgraded(talker, (Ask(name="thing", read=word, then="client", skip="client"), *OFFER))
    turn = talker.say("Anna")
    assert kinds(turn) == ["Upgraded", "Asked"]
    assert (talker.question.step, talker.top.facts) == ("thing", {})


def test_skip_does_not_pass_over_an_unseen_question(hearing: Talker) -> None:
    upgraded(hearing, (Ask(name="thing", read=word, then="client", skip="client"), *OFFER))
    assert kinds(hearing.go(Verb.SKIP)) == ["Upgraded", "Asked"]
    assert hearing.question.step == "thing"


def test_a_forward_does_not_answer_an_unseen_question(hearing: Talker) -> None:
    upgraded(hearing, (Hear(name="first", answers=dict.fromkeys(HEARD, "client")), *OFFER))
    assert kinds(hearing.send(Heard("accepted"))) == ["Upgraded", "Asked"]
    assert hearing.question.step == "first"


def test_a_walk_of_a_talk_that_is_gone_is_dropped_and_said(hearing: Talker) -> None:
    hearing.tap("later")
    hearing.begin("offer")
    hearing.catalogue = {"note": hearing.catalogue["note"]}
    turn = hearing.say("Anna")
    assert turn.replies == (Upgraded("offer"), Upgraded("offer"), Idle(None))
    assert everywhere(hearing.session) == {}
    assert hearing.timers == {}


def test_a_walk_that_a_new_version_would_only_end_is_dropped(talker: Talker) -> None:
    talker.begin("offer")
    upgraded(talker, (Say(name="hello", then=END),))
    assert talker.say("Anna").replies == (Upgraded("offer"), Idle(None))
    assert talker.session.top is None


# -- purity ---------------------------------------------------------------------------------------


def test_the_same_event_gives_the_same_turn() -> None:
    lessons = catalogue()
    event = Began("offer", {"deal_price": 5})
    assert advance(lessons, Session(), event, NOON) == advance(lessons, Session(), event, NOON)


def test_said_words_open_no_correction_unless_told_so(talker: Talker) -> None:
    talker.begin("offer")
    talker.say("Anna")
    talker.say("200")
    turn = talker.send(Said("75"))
    assert turn.replies[0] == Missed("offer", "mood", "not_an_option", 1)


def test_a_sum_of_the_clients_first_message_is_not_offered_after_his_answer() -> None:
    first: dict[str, Json] = {"amount": "900", "currency": "USD"}
    second: dict[str, Json] = {"amount": "1200", "currency": "USD"}
    talker = Talker({"fixture": COUNTER})
    talker.begin("fixture", message_amount=first)
    assert [value for _, _, value in talker.question.suggestions] == [first]
    talker.tap("s0")
    talker.send(Heard("offers", {"message_amount": second}))
    assert [value for _, _, value in talker.question.suggestions] == [second]
    talker.tap("s0")
    talker.tap("offers")
    assert talker.question.suggestions == ()
