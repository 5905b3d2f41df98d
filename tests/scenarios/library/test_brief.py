"""Understanding the task: the trade's questions, a call, the retelling, and who is asked again."""

import pytest

from bot.texts import LANGUAGES, load_texts
from scenarios.engine.events import Tapped, Verb
from scenarios.engine.replies import Drafted, Kept, Told, Turn
from scenarios.engine.steps import Draft, Hear
from scenarios.library.brief import SCENARIO
from scenarios.reckoning.money import dump_money, load_money
from tests.scenarios.talker import Talker

TRADES = (
    "writing",
    "design",
    "development",
    "marketing",
    "video",
    "translation",
    "teaching",
    "other",
)


def usd(amount: str) -> dict[str, str]:
    return dump_money(load_money({"amount": amount, "currency": "USD"}))


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def begin(moment: str = "start", trade: str = "design", **given: object) -> Talker:
    """A walk begun at noon of 1 July 2026."""
    talker = Talker()
    talker.begin(
        "brief",
        message_moment=moment,
        profile_trade=trade,
        profile_language="en",
        profile_zone="UTC",
        **given,
    )
    return talker


def retold(*, due: str | None = "20 May", **given: object) -> Talker:
    """A walk in which the client has the task in the freelancer's words."""
    talker = begin("told", "design", **given)
    talker.say("more bookings")
    talker.say("parents nearby")
    talker.say("one page, five sections")
    talker.go(Verb.SKIP) if due is None else talker.say(due)
    return talker


@pytest.mark.parametrize("trade", TRADES)
def test_every_trade_asks_its_own_questions(trade: str) -> None:
    talker = Talker()
    turn = talker.begin("brief", message_moment="start", profile_trade=trade, deal_thing="a job")
    assert steps(turn) == [f"ask_{trade}"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("variant", ["send", "call"])
def test_no_two_trades_send_the_same_letter(language: str, variant: str) -> None:
    texts = load_texts()
    keys = [f"brief-ask-{trade}-{variant}" for trade in TRADES]
    letters = [
        texts.draft(language, key, {"thing": "a job"}, wording=wording)
        for key in keys
        for wording in texts.wordings(language, key)
    ]
    assert len(set(letters)) == len(letters) == 5 * len(TRADES)


def test_an_unknown_trade_is_asked_and_remembered() -> None:
    talker = Talker()
    talker.begin("brief", profile_language="en")
    talker.tap("start")
    assert talker.question.step == "trade"
    turn = talker.tap("translation")
    assert kept(turn, "know_trade").profile == {"trade": "translation"}
    assert steps(talker.say("a contract")) == ["ask_translation"]


def test_not_even_the_job_need_be_known() -> None:
    assert steps(begin().go(Verb.SKIP)) == ["ask_design"]


def test_what_seems_irrelevant_is_asked_before_the_retelling() -> None:
    talker = begin(deal_thing="a logo")
    talker.tap("accepted")
    talker.tap("all")
    assert talker.question.step == "unsaid"
    assert steps(talker.tap("ask")) == ["extra"]
    talker.tap("accepted")
    assert talker.question.step == "goal"


def test_who_cannot_write_is_called_with_the_questions_written_before() -> None:
    talker = begin(deal_thing="a logo")
    talker.tap("insists")
    assert steps(talker.tap("talk")) == ["invite"]
    talker.tap("accepted")
    talker.tap("call")
    turn = talker.say("3 July")
    assert kept(turn, "call_reminder").remind == {"day": "2026-07-03"}
    assert steps(turn) == ["sheet"]
    talker.send(Tapped(talker.question.serial, "now"))
    talker.tap("yes")
    assert talker.question.step == "goal"


def test_a_call_that_has_not_been_yet_is_asked_about_again_the_next_day() -> None:
    talker = begin("call")
    talker.go(Verb.SKIP)
    for _ in range(2):
        (frame,) = talker.timers
        talker.let_pass(frame)
        assert talker.question.step == "talked"
        talker.tap("not_yet")
    assert talker.session.top is None
    assert talker.timers


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_answer_stands_on_a_line_of_its_own_in_the_retelling(language: str) -> None:
    facts = retold().top.facts
    texts = load_texts()
    for wording in texts.wordings(language, "brief-retell-confirm"):
        letter = texts.draft(language, "brief-retell-confirm", facts, wording=wording)
        lines = [line for line in letter.splitlines() if line.startswith("–")]
        assert [line.partition(": ")[2] for line in lines] == [
            "more bookings",
            "parents nearby",
            "one page, five sections",
            "20 May",
        ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_open_is_asked_for_in_the_retelling(language: str) -> None:
    facts = retold(due=None).top.facts
    letter = load_texts().draft(language, "brief-retell-confirm", facts)
    assert "still-open" not in letter
    assert len([line for line in letter.splitlines() if line.startswith("–")]) == 4


def test_a_confirmed_task_is_kept_and_the_price_is_next() -> None:
    turn = retold().tap("accepted")
    confirmed = kept(turn, "confirmed")
    assert confirmed.entry == "task_confirmed"
    assert confirmed.deal == {"thing": "one page, five sections"}
    assert confirmed.facts["goal"] == "more bookings"
    assert steps(turn) == ["plan", "price_next"]


def test_the_deal_keeps_the_name_it_has() -> None:
    turn = retold(deal_thing="a logo").tap("accepted")
    assert kept(turn, "confirmed").deal == {"thing": "a logo"}


def test_a_corrected_line_goes_out_with_the_others_which_are_one_tap_each() -> None:
    talker = retold()
    talker.tap("insists")
    talker.tap("s0")
    talker.say("grandparents")
    talker.tap("s0")
    turn = talker.tap("s0")
    assert steps(turn) == ["corrected"]
    assert talker.top.facts["for_whom"] == "grandparents"
    assert talker.top.facts["by_when"] == "20 May"


def test_a_present_client_is_asked_as_often_as_needed() -> None:
    talker = begin("missing")
    talker.tap("present")
    for _ in range(3):
        assert steps(talker.say("the photos")) == ["chase"]
        assert steps(talker.tap("silent")) == ["again"]
        talker.tap("silent")
        talker.tap("again")
        assert talker.question.step == "missing"


def test_a_present_client_who_keeps_silent_may_be_told_that_the_work_waits() -> None:
    talker = begin("missing")
    talker.tap("present")
    talker.say("the photos")
    talker.tap("silent")
    talker.tap("silent")
    turn = talker.tap("pause")
    assert steps(turn) == ["pause"]
    assert kept(turn, "paused").state == "on_hold"


def test_who_is_no_client_yet_is_asked_exactly_once() -> None:
    talker = begin(deal_thing="a logo")
    talker.tap("silent")
    assert steps(talker.tap("new")) == ["still_on"]
    talker.tap("accepted")
    talker.tap("part")
    talker.say("the date")
    turn = talker.tap("silent")
    assert steps(turn) == ["let_go"]
    assert kept(turn, "gone_quiet").state == "on_hold"


def test_a_postponed_order_is_booked_anew_and_remembered() -> None:
    talker = begin("missing")
    talker.tap("new")
    talker.tap("silent")
    talker.tap("postponed")
    turn = talker.say("1 September")
    assert steps(turn) == ["rebook"]
    assert kept(turn, "later_reminder").remind == {"day": "2026-09-01"}
    assert kept(turn, "postponed").state == "on_hold"


def test_silence_after_the_retelling_is_asked_for_a_yes() -> None:
    talker = retold()
    talker.tap("silent")
    assert steps(talker.tap("present")) == ["check"]
    assert "plan" in steps(talker.tap("accepted"))


@pytest.mark.parametrize(
    ("offered", "known"),
    [("$300", {"below": usd("500")}), ("$700", {"gap": usd("100")}), ("$900", {})],
)
def test_a_sum_named_too_early_is_weighed_by_floor_and_price(
    offered: str, known: dict[str, object]
) -> None:
    talker = begin(deal_thing="a logo", deal_price=usd("800"), deal_floor=usd("500"))
    talker.tap("offers")
    assert steps(talker.say(offered)) == ["weighed", "figure"]
    assert {name: talker.top.facts.get(name) for name in ("below", "gap")} == {
        "below": None,
        "gap": None,
        **known,
    }


def test_a_sum_in_another_currency_is_not_compared() -> None:
    talker = begin(deal_thing="a logo", deal_price=usd("800"), deal_floor=usd("500"))
    talker.tap("offers")
    talker.say("300 eur")
    assert not {"below", "gap"} & talker.top.facts.keys()


def test_a_sum_named_before_the_retelling_is_confirmed_waits_for_the_yes() -> None:
    talker = retold()
    talker.tap("offers")
    assert steps(talker.say("$700")) == ["weighed", "confirm_first"]
    assert "plan" in steps(talker.tap("accepted"))


def test_who_answers_nothing_at_all_finds_the_door_open() -> None:
    talker = begin(deal_thing="a logo")
    talker.tap("insists")
    assert steps(talker.tap("decide")) == ["decide"]
    talker.tap("insists")
    turn = talker.tap("no")
    assert steps(turn) == ["door"]
    assert kept(turn, "left_open").state == "on_hold"


def chased() -> Talker:
    """A present client was asked for what is missing."""
    talker = begin("missing")
    talker.tap("present")
    talker.say("the photos")
    return talker


@pytest.mark.parametrize(
    ("said", "drafts"),
    [("talk", ["invite"]), ("decide", ["decide"]), ("lacking", ["again"])],
)
def test_an_answer_without_what_is_missing_is_answered_for_what_it_says(
    said: str, drafts: list[str]
) -> None:
    talker = chased()
    talker.tap("insists")
    assert talker.question.step == "not_sent"
    assert steps(talker.tap(said)) == drafts


def test_a_promise_that_is_moved_gets_a_new_day() -> None:
    talker = chased()
    talker.tap("insists")
    talker.tap("promised")
    assert kept(talker.say("3 July"), "promise_reminder").remind == {"day": "2026-07-03"}
    talker.tap("insists")
    assert kept(talker.say("6 July"), "promise_reminder").remind == {"day": "2026-07-06"}


def test_who_decided_against_it_is_let_go_kindly() -> None:
    talker = begin("missing")
    talker.tap("new")
    turn = talker.tap("insists")
    assert steps(turn) == ["part"]
    assert kept(turn, "lost").state == "lost"
    assert talker.session.top is None


def test_a_call_that_never_happens_is_replaced_by_questions_in_writing() -> None:
    talker = begin("call")
    talker.go(Verb.SKIP)
    talker.send(Tapped(talker.question.serial, "now"))
    assert steps(talker.tap("off")) == ["ask_design"]


def test_no_answer_of_a_client_is_left_with_the_common_label_of_insisting() -> None:
    hears = [step for step in SCENARIO.steps if isinstance(step, Hear)]
    assert all("insists" in step.labels for step in hears)


def test_who_owes_only_a_yes_is_rung_up_about_the_retelling_not_about_questions() -> None:
    talker = retold()
    talker.tap("silent")
    talker.tap("present")
    talker.tap("silent")
    turn = talker.tap("call")
    assert steps(turn) == ["check"]
    assert "plan" in steps(talker.tap("accepted"))


def test_who_still_owes_answers_is_invited_to_give_them_by_voice() -> None:
    talker = chased()
    talker.tap("silent")
    talker.tap("silent")
    assert steps(talker.tap("call")) == ["invite"]


@pytest.mark.parametrize(
    ("language", "unasked"),
    [("en", "questions"), ("ru", "вопросы"), ("ar", "الأسئلة")],
)
def test_the_one_letter_to_who_is_no_client_yet_fits_a_retelling_too(
    language: str, unasked: str
) -> None:
    texts = load_texts()
    for variant in ("place", "either"):
        key = f"brief-still-on-{variant}"
        for wording in texts.wordings(language, key):
            text = texts.draft(language, key, {"thing": "a logo"}, wording=wording)
            assert unasked not in text


@pytest.mark.parametrize(
    ("language", "when"), [("en", "know the month"), ("ru", "понятен месяц"), ("ar", "يتضح الشهر")]
)
def test_who_named_a_day_is_not_told_to_name_a_month(language: str, when: str) -> None:
    texts = load_texts()
    for variant in ("place", "answers_now"):
        key = f"brief-rebook-{variant.replace('_', '-')}"
        for wording in texts.wordings(language, key):
            text = texts.draft(language, key, {"later_day": {"day": "2026-09-01"}}, wording=wording)
            assert when not in text


def test_every_draft_offers_two_strategies_at_least() -> None:
    drafts = [step for step in SCENARIO.steps if isinstance(step, Draft)]
    assert all(len(step.variants) > 1 for step in drafts)
