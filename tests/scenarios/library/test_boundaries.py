"""When one can be reached: the order at the start, a reminder, terms with a price, a goodbye."""

import pytest

from bot.texts import LANGUAGES, load_texts
from scenarios.catalogue import load_catalogue
from scenarios.engine.events import Verb
from scenarios.engine.replies import Drafted, Kept, Told, Turn
from scenarios.engine.steps import Draft
from scenarios.reckoning.money import dump_money, load_money
from scenarios.reckoning.values import money_in
from tests.scenarios.talker import Talker

SCENARIO = load_catalogue()["boundaries"]
HOURS = "10:00 to 18:00, Monday to Friday"


def usd(amount: str) -> dict[str, str]:
    return dump_money(load_money({"amount": amount, "currency": "USD"}))


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def drafted(turn: Turn) -> Drafted:
    return next(each for each in turn.replies if isinstance(each, Drafted))


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def start() -> Talker:
    """A job that begins, its hours named; noon of 1 July 2026."""
    talker = Talker()
    talker.begin("boundaries", profile_language="en", profile_zone="UTC")
    talker.tap("start")
    talker.say(HOURS)
    return talker


def breach(wish: str = "late", *, rate: str | None = "30", agreed: str = "yes") -> Talker:
    """A client who comes at any hour, reminded of the hours."""
    talker = Talker()
    hourly = {} if rate is None else {"profile_hourly": usd(rate)}
    talker.begin("boundaries", message_moment="breach", profile_language="en", **hourly)
    talker.tap(wish)
    talker.say(HOURS)
    talker.tap(agreed)
    return talker


def test_what_is_skipped_in_the_order_is_the_usual() -> None:
    talker = start()
    talker.go(Verb.SKIP)
    talker.go(Verb.SKIP)
    assert steps(talker.go(Verb.SKIP)) == ["rules"]
    facts = talker.top.facts
    assert (facts["answer_rule"], facts["report_rule"]) == ("next_day", "stage")
    assert facts["urgent_rule"] == "morning"
    assert "urgent_rate" not in facts


def test_working_hours_are_one_tap_away() -> None:
    talker = Talker()
    talker.begin("boundaries", profile_language="en")
    talker.tap("start")
    assert [value for _, _, value in talker.question.suggestions] == ["10:00–18:00", "09:00–17:00"]
    talker.tap("s0")
    assert talker.top.facts["open_hours"] == "10:00–18:00"


@pytest.mark.parametrize(
    ("option", "hour", "half"),
    [("plus30", "39", "19.50"), ("plus50", "45", "22.50"), ("plus100", "60", "30")],
)
def test_an_urgent_hour_has_its_exact_price_in_the_order(option: str, hour: str, half: str) -> None:
    talker = start()
    talker.tap("same_day")
    talker.tap("weekly")
    talker.tap(option)
    assert steps(talker.say("$30")) == ["rules"]
    assert money_in(talker.top.facts, "urgent_rate") == load_money(usd(hour))
    assert money_in(talker.top.facts, "urgent_half") == load_money(usd(half))


def test_without_an_hourly_rate_the_order_names_the_percentage() -> None:
    talker = start()
    talker.tap("same_day")
    talker.tap("weekly")
    talker.tap("plus50")
    assert steps(talker.go(Verb.SKIP)) == ["rules"]
    assert talker.top.facts["surcharge"] == {"percent": "50"}
    assert "urgent_rate" not in talker.top.facts


def test_an_order_accepted_is_written_down_and_its_first_report_remembered() -> None:
    talker = start()
    talker.go(Verb.SKIP)
    talker.go(Verb.SKIP)
    talker.go(Verb.SKIP)
    turn = talker.tap("accepted")
    assert kept(turn, "agreed_on").facts == {"open_hours": HOURS}
    turn = talker.say("3 July")
    assert kept(turn, "report_day").remind == {"day": "2026-07-03"}
    assert steps(turn) == ["hold"]
    assert talker.session.top is None


def test_a_message_of_a_client_who_presses_goes_straight_to_the_reminder() -> None:
    talker = Talker()
    talker.begin("boundaries", message_moment="breach", profile_language="en")
    assert talker.question.step == "wish"
    talker.tap("late")
    talker.say(HOURS)
    assert steps(talker.tap("no")) == ["remind"]


def test_a_reminder_that_is_accepted_goes_into_a_letter() -> None:
    talker = breach()
    talker.tap("accepted")
    turn = talker.tap("hours")
    assert steps(turn) == ["recap"]
    assert kept(turn, "agreed_on").entry == "boundaries_set"


def test_who_insists_on_late_hours_hears_their_price() -> None:
    talker = breach()
    talker.tap("insists")
    assert steps(talker.tap("plus50")) == ["reckoned_time", "terms_time"]
    assert money_in(talker.top.facts, "urgent_rate") == load_money(usd("45"))


def test_a_paid_hour_is_a_concession_that_earned_its_price() -> None:
    talker = breach()
    talker.tap("insists")
    talker.tap("plus50")
    talker.tap("accepted")
    turn = talker.tap("paid")
    assert steps(turn) == ["recap_time"]
    assert kept(turn, "earned_time").entry == "concession"
    assert kept(turn, "earned_time").facts == {
        "surcharge": {"percent": "50"},
        "urgent_rate": usd("45"),
    }


def test_reports_again_and_again_are_priced_by_the_week() -> None:
    talker = breach("reports")
    talker.tap("insists")
    talker.say("20")
    assert steps(talker.tap("daily")) == ["reckoned_reports", "terms_reports"]
    assert money_in(talker.top.facts, "report_price") == load_money(usd("10"))
    assert money_in(talker.top.facts, "week_price") == load_money(usd("50"))
    talker.tap("accepted")
    turn = talker.tap("paid")
    assert kept(turn, "earned_reports").facts["week_price"] == usd("50")


def test_reports_without_an_hourly_rate_have_no_price() -> None:
    talker = breach("reports", rate=None)
    talker.tap("insists")
    talker.say("20")
    talker.tap("twice_daily")
    talker.go(Verb.SKIP)
    assert talker.top.facts["per_week"] == 10
    assert "report_price" not in talker.top.facts


def test_other_hours_that_suit_take_the_place_of_the_first() -> None:
    talker = breach()
    talker.tap("offers")
    talker.tap("hours")
    talker.tap("yes")
    turn = talker.say("12:00 to 20:00")
    assert steps(turn) == ["recap"]
    assert kept(turn, "agreed_on").facts == {"open_hours": "12:00 to 20:00"}


def test_other_hours_that_do_not_suit_lead_to_the_terms_and_not_to_the_reminder_again() -> None:
    talker = breach()
    talker.tap("offers")
    talker.tap("hours")
    assert steps(talker.tap("no")) == []
    assert talker.question.step == "extra"


def test_money_for_an_hour_is_weighed_against_the_hour_by_day() -> None:
    talker = breach()
    talker.tap("insists")
    talker.tap("plus50")
    talker.tap("offers")
    talker.tap("money")
    talker.say("$36")
    assert talker.top.facts["rate_share"] == {"percent": "120"}
    assert money_in(talker.top.facts, "missing") == load_money(usd("9"))
    turn = talker.tap("yes")
    assert kept(turn, "earned_time").facts == {"urgent_rate": usd("36")}


def test_too_little_money_buys_one_evening_or_the_usual_hours() -> None:
    talker = breach()
    talker.tap("offers")
    talker.tap("money")
    talker.say("$31")
    assert steps(talker.tap("no")) == ["meet"]
    talker.tap("accepted")
    assert steps(talker.tap("free")) == ["recap"]


def test_who_neither_keeps_the_hours_nor_pays_is_left_with_everything_handed_over() -> None:
    talker = breach()
    talker.tap("insists")
    talker.tap("plus30")
    talker.tap("insists")
    turn = talker.tap("leave")
    assert steps(turn) == ["leave"]
    assert kept(turn, "left").state == "declined"


def test_a_job_worth_finishing_goes_on_within_the_hours() -> None:
    talker = breach()
    talker.tap("insists")
    talker.tap("plus30")
    talker.tap("insists")
    turn = talker.tap("stay")
    assert steps(turn) == ["limit"]
    assert kept(turn, "limited").facts == {"open_hours": HOURS}


@pytest.mark.parametrize(("begun", "told"), [(start, "quiet_start"), (breach, "quiet_breach")])
def test_silence_is_asked_once_and_then_the_order_simply_holds(begun: object, told: str) -> None:
    assert callable(begun)
    talker = begun()
    while talker.question.kind != "hear":
        talker.go(Verb.SKIP)
    assert steps(talker.tap("silent")) == ["nudge"]
    assert steps(talker.tap("silent")) == [told]
    assert talker.session.top is None


def test_who_insists_at_the_start_hears_terms_without_a_reminder() -> None:
    talker = start()
    for _ in range(3):
        talker.go(Verb.SKIP)
    talker.tap("insists")
    talker.tap("calls")
    talker.say("$30")
    assert steps(talker.tap("plus30")) == ["reckoned_time", "terms_time"]


PROMISES = {
    "en": ("week", "next working day", "report", "note"),
    "ru": ("недел", "не позже следующего", "отчёт"),
    "ar": ("الأسبوع", "التالي على الأكثر", "تقرير"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("variant", ["points", "short"])
def test_the_letter_after_a_reminder_promises_no_more_than_the_hours(
    language: str, variant: str
) -> None:
    talker = breach()
    talker.tap("accepted")
    facts = drafted(talker.tap("hours")).facts
    for way in load_texts().ways(language, f"boundaries-recap-{variant}", facts):
        said = load_texts().draft(language, f"boundaries-recap-{variant}", facts, wording=way)
        assert not [word for word in PROMISES[language] if word in said], way.name
        assert HOURS in said


@pytest.mark.parametrize(
    ("taken", "words"), [("call", "one call a week"), ("news", "regular news")]
)
def test_what_was_given_way_in_stands_in_the_letter(taken: str, words: str) -> None:
    talker = breach()
    talker.tap("accepted")
    facts = drafted(talker.tap(taken)).facts
    assert words in load_texts().draft("en", "boundaries-recap-points", facts)


def test_a_list_of_emergencies_stands_in_the_letter() -> None:
    talker = breach()
    talker.tap("insists")
    talker.tap("plus50")
    talker.tap("accepted")
    facts = drafted(talker.tap("list")).facts
    assert "on our list" in load_texts().draft("en", "boundaries-recap-points", facts)


def test_reports_are_measured_before_the_hour_is_priced() -> None:
    talker = breach("reports", rate=None)
    talker.tap("insists")
    assert talker.question.step == "minutes"
    talker.say("20")
    talker.tap("daily")
    assert talker.question.step == "rate_reports"


def test_at_the_start_it_is_asked_what_he_wants_and_not_what_went_too_far() -> None:
    talker = start()
    for _ in range(3):
        talker.go(Verb.SKIP)
    talker.tap("insists")
    assert talker.question.step == "wanted"
    talker.tap("late")
    assert talker.top.facts["wish"] == "late"


@pytest.mark.parametrize(
    ("language", "word"), [("en", "outside"), ("ru", "вне этих"), ("ar", "خارج هذه")]
)
def test_the_question_about_urgent_matters_fits_a_call_in_working_hours(
    language: str, word: str
) -> None:
    assert word not in load_texts().say(language, "boundaries-urgent")


def test_every_draft_has_two_strategies_or_more() -> None:
    drafts = [step for step in SCENARIO.steps if isinstance(step, Draft)]
    assert not [draft.name for draft in drafts if len(draft.variants) < 2]


def test_one_evening_sold_is_the_only_one_in_the_letter() -> None:
    talker = breach()
    talker.tap("offers")
    talker.tap("money")
    talker.say("$31")
    talker.tap("no")
    talker.tap("accepted")
    talker.tap("paid")
    assert talker.question.step == "evening"
    turn = talker.say("Tuesdays, 19:00 to 20:00")
    assert steps(turn) == ["recap_evening"]
    assert drafted(turn).variants == ("points", "month")
    assert drafted(turn).facts["urgent_rate"] == usd("31")
    assert kept(turn, "earned_time").facts == {"urgent_rate": usd("31")}
    for language in LANGUAGES:
        for variant in drafted(turn).variants:
            key = f"boundaries-recap-evening-{variant}"
            for way in load_texts().ways(language, key, drafted(turn).facts):
                said = load_texts().draft(language, key, drafted(turn).facts, wording=way)
                assert "Tuesdays, 19:00 to 20:00" in said, way.name


def test_reports_without_a_price_get_one_before_the_letter() -> None:
    talker = breach("reports", rate=None)
    talker.tap("insists")
    talker.say("20")
    talker.tap("twice_daily")
    talker.go(Verb.SKIP)
    talker.tap("accepted")
    talker.tap("paid")
    assert talker.question.step == "report_sum"
    turn = talker.say("$8")
    assert drafted(turn).facts["report_price"] == usd("8")
    assert kept(turn, "earned_reports").facts["report_price"] == usd("8")


@pytest.mark.parametrize("rate", ["30", None])
def test_silence_confirms_reports_only_at_a_price_that_was_named_before(
    rate: str | None,
) -> None:
    talker = breach("reports", rate=rate)
    talker.tap("insists")
    talker.say("20")
    talker.tap("daily")
    if rate is None:
        talker.go(Verb.SKIP)
    talker.tap("accepted")
    turn = talker.tap("paid")
    facts = drafted(talker.say("$8") if rate is None else turn).facts
    for language in LANGUAGES:
        texts = load_texts()
        assert texts.ways(language, "boundaries-recap-reports-points", facts)
        ways = texts.ways(language, "boundaries-recap-reports-unless-changed", facts)
        assert bool(ways) == (rate is not None)
