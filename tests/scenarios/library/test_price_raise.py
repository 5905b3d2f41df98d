"""Raising a present client's rate: the numbers, a month's notice, never the old rate again."""

import pytest

from bot.texts import LANGUAGES, load_texts, text_key
from scenarios.catalogue import load_catalogue
from scenarios.engine.events import Verb
from scenarios.engine.replies import Drafted, Kept, Told, Turn
from scenarios.engine.steps import Draft
from scenarios.playbook.situations import SITUATIONS
from scenarios.reckoning.money import dump_money, load_money
from scenarios.reckoning.values import money_in
from tests.scenarios.talker import Talker


def usd(amount: str) -> dict[str, str]:
    return dump_money(load_money({"amount": amount, "currency": "USD"}))


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def a_day(day: str) -> dict[str, str]:
    return {"day": day}


def first_day(talker: Talker) -> object:
    fact = talker.top.facts["first_day"]
    assert isinstance(fact, dict)
    return fact["day"]


def begin(
    moment: str | None = "announce",
    *,
    rate: str = "50",
    volume: str | None = "20 hours",
    **given: object,
) -> Talker:
    """A walk that stands where the day is asked for; noon of 1 July 2026, $40 until now."""
    talker = Talker()
    given = {"deal_price": usd("40"), "deal_currency": "USD", **given}
    talker.begin("price_raise", profile_language="en", profile_zone="UTC", **given)
    if moment is not None:
        talker.tap(moment)
    talker.say("$40")
    talker.say(rate)
    talker.go(Verb.SKIP) if volume is None else talker.say(volume)
    talker.tap("newer")
    return talker


def announced(day: str = "1 August") -> Talker:
    talker = begin()
    talker.say(day)
    return talker


def pushed_back(floor: str | None = None) -> Talker:
    below = None if floor is None else usd(floor)
    talker = begin(None, message_moment="pushback", deal_floor=below)
    talker.say("1 September")
    return talker


def test_the_raise_is_told_in_percent_over_a_month_and_as_a_share_of_the_work() -> None:
    facts = begin().top.facts
    assert money_in(facts, "more") == load_money(usd("10"))
    assert facts["percent"] == {"percent": "25"}
    assert facts["kept_share"] == {"percent": "80"}
    assert money_in(facts, "month_old") == load_money(usd("800"))
    assert money_in(facts, "month_new") == load_money(usd("1000"))
    assert money_in(facts, "month_more") == load_money(usd("200"))
    assert (facts["hours"], facts["kept_hours"]) == (20, 16)


@pytest.mark.parametrize(
    ("said", "in_hours"),
    [("20 hours", True), ("20 ч", True), ("٢٠ ساعة", True), ("4 texts", False), ("3 части", False)],
)
def test_hours_are_told_from_pieces(said: str, *, in_hours: bool) -> None:
    facts = begin(volume=said).top.facts
    assert ("kept_hours" in facts) is in_hours
    assert "month_more" in facts


def test_without_a_volume_no_month_is_reckoned() -> None:
    facts = begin(volume=None).top.facts
    assert "month_more" not in facts
    assert facts["percent"] == {"percent": "25"}


def test_the_new_rate_may_be_said_as_a_percentage() -> None:
    assert money_in(begin(rate="15%").top.facts, "new_rate") == load_money(usd("46"))


@pytest.mark.parametrize("rate", ["$30", "$40", "50 EUR", "$500"])
def test_what_is_no_raise_is_asked_again(rate: str) -> None:
    talker = Talker()
    talker.begin("price_raise", deal_price=usd("40"), profile_language="en")
    talker.tap("announce")
    talker.say("$40")
    assert steps(talker.say(rate)) == ["no_raise"]
    assert talker.question.step == "new_rate"


def test_a_day_that_is_too_early_is_moved_a_month_ahead_and_said_so() -> None:
    talker = begin()
    assert steps(talker.say("10 July")) == ["dated", "announce"]
    assert first_day(talker) == "2026-08-01"
    assert talker.top.facts["moved_from"] == a_day("2026-07-10")
    assert talker.question.step == "heard"


def test_the_last_day_to_announce_is_a_month_before_and_rings() -> None:
    talker = begin()
    talker.say("30 September")
    assert talker.top.facts["announce_day"] == a_day("2026-08-30")
    turn = talker.tap("on_day")
    assert kept(turn, "announcing").remind == a_day("2026-08-30")
    assert talker.question.step == "heard"


def test_a_letter_sent_at_once_needs_no_reminder() -> None:
    talker = begin()
    talker.say("30 September")
    assert not talker.tap("now").kept


def test_at_a_renewal_the_rate_begins_behind_the_contract() -> None:
    talker = begin("renewal")
    assert talker.question.step == "end_day"
    talker.say("31 December")
    assert first_day(talker) == "2027-01-01"
    assert talker.top.facts["announce_day"] == a_day("2026-11-30")
    turn = talker.tap("on_day")
    assert kept(turn, "announcing").remind == a_day("2026-11-30")
    end = kept(turn, "contract_end").remind
    assert isinstance(end, dict)
    assert end["day"] == "2026-12-31"


def test_a_contract_that_ends_too_soon_still_leaves_a_month() -> None:
    talker = begin("renewal")
    turn = talker.say("10 July")
    assert first_day(talker) == "2026-08-01"
    assert talker.top.facts["moved_from"] == a_day("2026-07-11")
    assert [each.step for each in turn.kept] == ["contract_end"]


def test_a_client_who_resists_is_answered_at_once() -> None:
    assert SITUATIONS["raise_pushback"].scenario == "price_raise"
    talker = begin(None, message_moment="pushback")
    assert talker.question.step == "since"
    assert steps(talker.go(Verb.SKIP)) == ["answer"]


def test_accepted_gives_a_letter_the_new_price_and_the_first_day() -> None:
    turn = announced().tap("accepted")
    assert steps(turn) == ["recap"]
    assert kept(turn, "raised").deal == {"price": usd("50")}
    assert kept(turn, "raised").entry == "rate_raised"
    assert kept(turn, "first_morning").remind is not None


def test_a_raise_accepted_without_a_day_is_asked_for_it() -> None:
    talker = begin(None, message_moment="pushback")
    talker.go(Verb.SKIP)
    talker.tap("accepted")
    talker.tap("rate")
    assert talker.question.step == "agreed_from"
    assert steps(talker.say("1 September")) == ["recap"]


def test_a_refusal_is_answered_and_a_second_one_leads_to_a_handover() -> None:
    talker = announced()
    assert steps(talker.tap("insists")) == ["answer"]
    talker.tap("insists")
    assert talker.question.step == "handover_day"
    assert steps(talker.say("1 August")) == ["last"]
    turn = talker.tap("insists")
    assert steps(turn) == ["handover"]
    assert kept(turn, "handover_morning").remind == a_day("2026-08-01")
    assert kept(turn, "parted").state == "lost"


def test_less_work_for_the_old_sum_is_written_down() -> None:
    talker = pushed_back()
    talker.tap("accepted")
    talker.tap("less")
    turn = talker.say("two texts a month")
    assert steps(turn) == ["recap_less"]
    assert kept(turn, "trimmed").deal == {"price": usd("50")}
    assert kept(turn, "trimmed").facts["stays"] == "two texts a month"


def test_a_rate_in_between_is_met_only_for_something() -> None:
    talker = pushed_back()
    talker.tap("offers")
    talker.tap("sum")
    assert steps(talker.say("$45")) == ["measured"]
    assert money_in(talker.top.facts, "gave") == load_money(usd("5"))
    assert steps(talker.say("three months paid ahead")) == ["meet"]
    talker.tap("accepted")
    turn = talker.tap("offer")
    assert kept(turn, "conceded").entry == "concession"
    assert kept(turn, "conceded").facts == {"gave": usd("5"), "got": "three months paid ahead"}
    assert kept(turn, "raised_met").deal == {"price": usd("45")}


def test_for_nothing_in_return_the_new_rate_stands() -> None:
    talker = pushed_back()
    talker.tap("offers")
    talker.tap("sum")
    talker.say("$45")
    assert steps(talker.go(Verb.SKIP)) == ["short_of"]
    assert talker.top.facts["offer_share"] == {"percent": "90"}


@pytest.mark.parametrize(
    ("offered", "floor", "told"),
    [("$40", None, "old_again"), ("$35", None, "old_again"), ("$43", "44", "too_low")],
)
def test_the_old_rate_and_what_is_below_the_floor_are_never_met(
    offered: str, floor: str | None, told: str
) -> None:
    talker = pushed_back(floor)
    talker.tap("offers")
    talker.tap("sum")
    assert steps(talker.say(offered)) == [told, "short_of"]


def test_a_floor_of_the_whole_job_is_not_one_of_the_rate() -> None:
    talker = Talker()
    talker.begin(
        "price_raise", deal_price=usd("1500"), deal_floor=usd("900"), profile_language="en"
    )
    talker.tap("announce")
    talker.say("$40")
    talker.say("$50")
    talker.go(Verb.SKIP)
    assert "under_floor" not in talker.top.facts


def test_a_raise_that_stays_under_the_floor_is_told() -> None:
    assert money_in(begin(deal_floor=usd("60")).top.facts, "under_floor") == load_money(usd("60"))


def test_an_offer_of_the_full_rate_is_an_agreement() -> None:
    talker = pushed_back()
    talker.tap("offers")
    talker.tap("sum")
    assert steps(talker.say("$50")) == ["recap"]


def test_a_later_day_is_given_for_something_and_booked() -> None:
    talker = pushed_back()
    talker.tap("offers")
    talker.tap("later")
    talker.say("1 October")
    assert steps(talker.say("the orders of the quarter now")) == ["postpone"]
    talker.tap("accepted")
    turn = talker.say("1 October")
    assert kept(turn, "day_given").entry == "concession"
    assert kept(turn, "raised").facts["first_day"] == a_day("2026-10-01")


def test_the_day_that_stands_is_no_concession() -> None:
    talker = pushed_back()
    talker.tap("offers")
    talker.tap("later")
    talker.say("1 October")
    talker.go(Verb.SKIP)
    talker.tap("accepted")
    turn = talker.say("1 September")
    assert [each.entry for each in turn.kept] == ["rate_raised", None]


def test_silence_gets_one_nudge_and_then_the_day_stands() -> None:
    talker = announced()
    assert steps(talker.tap("silent")) == ["nudge"]
    turn = talker.tap("silent")
    assert steps(turn) == ["stands"]
    assert kept(turn, "announced").entry == "raise_announced"
    assert kept(turn, "watch").remind is not None
    assert talker.session.top is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_every_reason_the_announcement_fits_a_phone(language: str) -> None:
    texts, scenario = load_texts(), load_catalogue()["price_raise"]
    for step in scenario.steps:
        if not isinstance(step, Draft) or "reason" not in step.uses:
            continue
        for key in (text_key("price_raise", step.name, each) for each in step.variants):
            for way in texts.wordings(language, key):
                for reason in ("newer", "grown", "costs"):
                    facts = {**dict.fromkeys(way.variables, "x"), "reason": reason}
                    words = texts.draft(language, key, facts, wording=way)
                    assert len(words.split()) <= 90, (key, way.name, reason)


def test_the_price_of_the_whole_job_is_offered_as_the_rate_but_never_taken_unasked() -> None:
    talker = Talker()
    talker.begin("price_raise", deal_price=usd("1500"), deal_hours=40, profile_language="en")
    talker.tap("announce")
    assert talker.question.step == "old_rate"
    assert [value for _, _, value in talker.question.suggestions] == [usd("1500")]
    talker.say("$40")
    talker.say("$50")
    assert talker.question.step == "volume"
    assert not talker.question.suggestions, "hours of the whole job are not those of a month"


@pytest.mark.parametrize(
    ("day", "told"), [("20 July", ["short_notice", "answer"]), ("1 August", ["answer"])]
)
def test_a_day_told_less_than_a_month_ahead_is_remarked_on(day: str, told: list[str]) -> None:
    talker = begin(None, message_moment="pushback")
    assert steps(talker.say(day)) == told


@pytest.mark.parametrize(("tap", "day"), [("s0", "2026-08-01"), ("s1", "2026-07-20")])
def test_a_day_agreed_on_less_than_a_month_ahead_is_asked_once_more(tap: str, day: str) -> None:
    talker = begin(None, message_moment="pushback")
    talker.go(Verb.SKIP)
    talker.tap("accepted")
    talker.tap("rate")
    talker.say("20 July")
    assert talker.question.step == "agreed_again"
    turn = talker.tap(tap)
    assert steps(turn) == ["recap"]
    assert kept(turn, "raised").facts["first_day"] == a_day(day)


def test_a_day_that_was_told_is_not_asked_for_again() -> None:
    talker = begin(None, message_moment="pushback")
    talker.say("20 July")
    talker.tap("accepted")
    assert steps(talker.tap("rate")) == ["recap"]


def test_what_is_given_for_the_later_day_stands_in_the_letter() -> None:
    talker = pushed_back()
    talker.tap("offers")
    talker.tap("later")
    talker.say("1 October")
    talker.say("the orders of the quarter now")
    talker.tap("accepted")
    turn = talker.say("1 October")
    assert steps(turn) == ["recap_day"]
    letter = next(reply for reply in turn.replies if isinstance(reply, Drafted))
    assert letter.facts["got"] == "the orders of the quarter now"


def test_a_day_that_was_too_early_is_mended_by_a_no_with_a_later_one() -> None:
    talker = begin(None, message_moment="pushback")
    talker.say("20 July")
    assert steps(talker.correct("1 September")) == ["answer"]
    assert first_day(talker) == "2026-09-01"
    talker.tap("accepted")
    talker.tap("rate")
    assert talker.session.top is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fallback_of_a_rate_that_was_met_is_the_new_rate(language: str) -> None:
    talker = announced()
    talker.tap("offers")
    talker.tap("sum")
    talker.say("$45")
    talker.say("a contract for a year")
    talker.tap("accepted")
    turn = talker.tap("offer")
    drafted = next(each for each in turn.replies if isinstance(each, Drafted))
    key = "price-raise-recap-met-otherwise"
    assert drafted.variants == ("points", "otherwise")
    for way in load_texts().ways(language, key, drafted.facts):
        said = load_texts().draft(language, key, drafted.facts, wording=way)
        assert all(each in said for each in ("40", "45", "50", "a contract for a year")), way.name
