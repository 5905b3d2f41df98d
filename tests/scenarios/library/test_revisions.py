"""Changes: rounds are agreed and counted, harm is discussed, errors are free, extras are paid."""

from decimal import Decimal

import pytest

from bot.texts.shelf import LANGUAGES, load_texts
from scenarios.catalogue import load_catalogue
from scenarios.engine.events import Verb
from scenarios.engine.replies import Drafted, Kept, Missed, Told, Turn
from scenarios.engine.steps import Draft
from scenarios.reckoning.money import Money, dump_money, load_money
from scenarios.reckoning.values import dump_number, put_money
from tests.scenarios.talker import Talker

REMARKS = "a shorter headline"


def usd(amount: str, currency: str = "USD") -> dict[str, str]:
    return dump_money(load_money({"amount": amount, "currency": currency}))


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def begin(rounds: str | None = "2", used: str = "0", **given: object) -> Talker:
    """A walk that stands at the question what kind of remarks these are."""
    talker = Talker()
    started = {"profile_language": "en", "profile_zone": "UTC", "message_stage": "remarks"}
    talker.begin("revisions", **{**started, **given})
    if rounds is None:
        talker.go(Verb.SKIP)
    else:
        talker.say(rounds)
        talker.say(used)
    talker.say(REMARKS)
    return talker


def show_version(talker: Talker) -> Turn:
    """From the remarks taken to the message that goes with the new version."""
    talker.say("8 July")
    talker.tap("accepted")
    return talker.let_pass(next(iter(talker.timers)))


@pytest.mark.parametrize(("rounds", "used", "left"), [("2", "0", 2), ("2", "1", 1), ("2", "2", 0)])
def test_what_is_left_is_said_with_the_round_asked_for(rounds: str, used: str, left: int) -> None:
    assert begin(rounds, used).top.facts["left"] == left


def test_more_rounds_than_agreed_on_cannot_be_used_and_are_asked_again() -> None:
    talker = Talker()
    talker.begin("revisions", profile_language="en", profile_zone="UTC")
    talker.say("2")
    (missed,) = (reply for reply in talker.say("4").replies if isinstance(reply, Missed))
    assert missed.reason == "out_of_range"
    assert talker.question.step == "used"
    talker.say("2")
    assert talker.top.facts["left"] == 0


@pytest.mark.parametrize("kind", [None, "unclear"])
def test_a_whole_complaint_is_never_offered_as_the_list_of_remarks(kind: str | None) -> None:
    talker = Talker()
    complaint = "I don't like any of this, it's not what I had in mind at all"
    talker.begin("revisions", profile_language="en", profile_zone="UTC", message_sentence=complaint)
    talker.say("2")
    talker.say("0")
    if kind is not None:
        talker.say(REMARKS)
        talker.tap(kind)
        talker.tap("accepted")
    assert talker.question.step == ("remarks" if kind is None else "remarks_now")
    assert not talker.question.suggestions


@pytest.mark.parametrize(
    ("kind", "used", "after"),
    [("fits", "0", 1), ("fits", "1", 0), ("fits", "2", None), ("slip", "1", 1), ("extra", "0", 2)],
)
def test_what_remains_behind_a_version_depends_on_what_uses_a_round(
    kind: str, used: str, after: int | None
) -> None:
    talker = begin("2", used)
    talker.tap(kind)
    assert talker.top.facts.get("after") == after


def test_without_agreed_rounds_all_within_the_task_is_included() -> None:
    talker = begin(None)
    assert "left" not in talker.top.facts
    talker.tap("fits")
    assert talker.question.step == "fix_day"


def test_fair_remarks_are_taken_with_a_day_and_remembered() -> None:
    talker = begin()
    talker.tap("fits")
    assert steps(talker.say("8 July")) == ["take"]
    turn = talker.tap("accepted")
    assert kept(turn, "due").remind == {"day": "2026-07-08"}


def test_an_approved_version_is_confirmed_in_writing_and_delivered() -> None:
    talker = begin()
    talker.tap("fits")
    assert steps(show_version(talker)) == ["deliver"]
    turn = talker.tap("accepted")
    assert steps(turn) == ["approve"]
    assert kept(turn, "approved").state == "delivered"
    assert talker.session.top is None


def test_new_remarks_on_a_version_use_up_the_next_round() -> None:
    talker = begin("2", "0")
    talker.tap("fits")
    show_version(talker)
    assert steps(talker.tap("insists")) == ["next_round"]
    assert talker.top.facts["left"] == 1
    talker.say("warmer colours")
    talker.tap("fits")
    show_version(talker)
    talker.tap("insists")
    assert talker.top.facts["left"] == 0
    talker.say("another photo")
    talker.tap("fits")
    assert talker.question.step == "hours"


@pytest.mark.parametrize("kind", ["slip", "extra"])
def test_an_own_error_and_a_paid_extra_use_up_no_round(kind: str) -> None:
    talker = begin("1", "0", profile_hourly=usd("30"))
    talker.tap(kind)
    if kind == "slip":
        talker.say("8 July")
        talker.tap("accepted")
        talker.tap("redo")
        talker.let_pass(next(iter(talker.timers)))
    else:
        talker.say("2")
        talker.tap("accepted")
        talker.say("8 July")
        talker.let_pass(next(iter(talker.timers)))
    talker.tap("insists")
    assert talker.top.facts["left"] == 1


def test_an_own_error_is_free_even_after_the_last_round() -> None:
    talker = begin("1", "1")
    talker.tap("slip")
    assert talker.question.step == "mend_day"
    turn = talker.say("8 July")
    assert steps(turn) == ["mend"]
    assert kept(turn, "mended").entry == "error_mended"


def test_money_back_for_a_part_is_put_in_writing() -> None:
    talker = begin()
    talker.tap("slip")
    talker.say("8 July")
    talker.tap("accepted")
    talker.tap("refund")
    turn = talker.say("$120")
    assert steps(turn) == ["refund"]
    assert kept(turn, "refunded").facts["refund_sum"] == usd("120")
    assert all(each.remind is None for each in turn.kept)


def test_unclear_remarks_are_asked_about_before_anything_is_fixed() -> None:
    talker = begin()
    assert steps(talker.tap("unclear")) == ["clarify"]
    talker.tap("accepted")
    talker.say("the headline in one line")
    talker.tap("fits")
    assert talker.top.facts["todo"] == "the headline in one line"


def test_who_cannot_say_what_is_wrong_is_shown_a_piece_and_never_a_blind_version() -> None:
    talker = begin()
    talker.tap("unclear")
    assert steps(talker.tap("insists")) == ["guess"]
    assert steps(talker.tap("insists")) == ["blind"]
    assert talker.session.top is None


def test_a_present_client_who_is_silent_is_asked_again() -> None:
    talker = begin()
    talker.tap("unclear")
    assert steps(talker.tap("silent")) == ["chase"]
    assert steps(talker.tap("silent")) == ["resting"]


def harmful(talker: Talker) -> Turn:
    talker.tap("harms")
    talker.say("the order button disappears on a phone")
    return talker.say("a smaller picture")


def test_a_harmful_remark_is_discussed_and_the_option_is_what_gets_done() -> None:
    talker = begin()
    assert steps(harmful(talker)) == ["discuss"]
    talker.tap("accepted")
    assert talker.top.facts["todo"] == "a smaller picture"
    assert talker.question.step == "fix_day"


def test_a_harmful_remark_insisted_on_is_done_with_a_note() -> None:
    talker = begin()
    harmful(talker)
    assert steps(talker.tap("insists")) == ["your_call"]
    talker.tap("accepted")
    talker.tap("his")
    assert talker.top.facts["todo"] == REMARKS


def test_without_the_note_the_change_is_declined() -> None:
    talker = begin()
    harmful(talker)
    talker.tap("insists")
    assert steps(talker.tap("insists")) == ["no_note"]


def test_a_round_beyond_the_last_is_priced_by_hours_and_booked() -> None:
    talker = begin("2", "2", profile_hourly=usd("40"), deal_price=usd("1000"))
    talker.tap("fits")
    turn = talker.say("4")
    assert steps(turn) == ["round_worth", "paid_round"]
    talker.tap("accepted")
    turn = talker.say("8 July")
    assert steps(turn)[0] == "confirm"
    assert kept(turn, "booked").deal == {"price": usd("1160")}


def test_a_round_may_have_one_price_instead_of_hours() -> None:
    talker = begin("2", "2")
    talker.tap("fits")
    talker.go(Verb.SKIP)
    turn = talker.say("$150")
    assert kept(turn, "asked").facts["round_price"] == usd("150")


def test_a_second_paid_round_is_added_to_the_first() -> None:
    talker = begin("1", "1", profile_hourly=usd("40"), deal_price=usd("1000"))
    talker.tap("fits")
    talker.say("4")
    talker.tap("accepted")
    talker.say("8 July")
    talker.let_pass(next(iter(talker.timers)))
    talker.tap("insists")
    talker.say("another photo")
    talker.tap("fits")
    talker.go(Verb.SKIP)
    talker.say("$100")
    talker.tap("accepted")
    turn = talker.say("9 July")
    assert kept(turn, "booked").deal == {"price": usd("1260")}


def test_an_extra_is_priced_whatever_rounds_are_left() -> None:
    talker = begin("3", "0", profile_hourly=usd("30"))
    talker.tap("extra")
    assert steps(talker.say("2")) == ["extra_worth", "extra"]


def test_a_last_free_round_is_booked_as_a_concession_and_not_as_money() -> None:
    talker = begin("1", "1", profile_hourly=usd("30"), deal_price=usd("1000"))
    talker.tap("fits")
    talker.say("2")
    talker.tap("insists")
    talker.go(Verb.SKIP)
    talker.tap("accepted")
    talker.tap("closing")
    turn = talker.say("8 July")
    assert steps(turn)[0] == "closed"
    assert kept(turn, "conceded").entry == "concession_round"
    assert all("price" not in each.deal for each in turn.kept)
    talker.let_pass(next(iter(talker.timers)))
    talker.tap("insists")
    assert talker.top.facts["left"] == 0


def ask_for_free(**given: object) -> Talker:
    """A round beyond the last is priced, and the client insists that it be free."""
    talker = begin("1", "1", profile_hourly=usd("30"), **given)
    talker.tap("fits")
    talker.say("2")
    talker.tap("insists")
    return talker


def last_letters(talker: Talker) -> tuple[Turn, Turn]:
    """From the sum still open on: the offer of a last round, and its terms in writing."""
    why = talker.say("$400") if talker.question.suggestions else talker.go(Verb.SKIP)
    talker.tap("accepted")
    talker.tap("closing")
    return why, talker.say("8 July")


def words_of(language: str, turn: Turn) -> str:
    """All that can be read in the drafts of this turn."""
    texts, every = load_texts(), []
    for draft in turn.replies:
        if isinstance(draft, Drafted):
            step = load_catalogue()["revisions"].by_name[draft.step]
            assert isinstance(step, Draft)
            for variant in step.variants:
                key = f"revisions-{draft.step}-{variant}".replace("_", "-")
                every += [
                    texts.draft(language, key, draft.facts, wording=wording)
                    for wording in texts.ways(language, key, draft.facts)
                ]
    return "\n".join(every)


def test_a_last_free_round_asks_for_no_rest_where_everything_is_paid() -> None:
    talker = ask_for_free(deal_price=usd("1000"), deal_paid=usd("1000"))
    assert talker.question.step == "rest"
    for turn in last_letters(talker):
        read = words_of("en", turn)
        assert "accepted" in read
        assert not [word for word in ("balance", "the rest is paid", "remaining") if word in read]


def test_what_is_still_open_is_asked_and_belongs_to_the_last_free_round() -> None:
    talker = ask_for_free(deal_price=usd("1000"), deal_paid=usd("600"))
    assert [value for _, _, value in talker.question.suggestions] == [usd("400")]
    why, closed = last_letters(talker)
    assert "$400" in words_of("en", why)
    assert "$400" in words_of("en", closed)
    assert kept(closed, "conceded").facts["rest"] == usd("400")


def test_every_draft_has_a_second_strategy() -> None:
    drafts = [step for step in load_catalogue()["revisions"].steps if isinstance(step, Draft)]
    assert [step.name for step in drafts if len(step.variants) < 2] == []


def test_a_smaller_sum_buys_fewer_points() -> None:
    talker = begin("1", "1", profile_hourly=usd("30"), deal_price=usd("1000"))
    talker.tap("fits")
    talker.say("5")
    talker.tap("offers")
    assert steps(talker.say("$100")) == ["meet"]
    talker.tap("accepted")
    talker.tap("fewer")
    talker.say("the headline alone")
    turn = talker.say("8 July")
    assert kept(turn, "booked").deal == {"price": usd("1100")}
    assert kept(turn, "booked").facts["todo"] == "the headline alone"


def test_an_offer_as_high_as_the_price_is_taken_at_the_price() -> None:
    talker = begin("1", "1", profile_hourly=usd("30"))
    talker.tap("fits")
    talker.say("5")
    talker.tap("offers")
    talker.say("$200")
    assert talker.question.step == "paid_day"
    assert talker.top.facts["round_price"] == usd("150")


def test_an_offer_in_another_currency_is_not_taken_for_enough() -> None:
    talker = begin("1", "1", profile_hourly=usd("30"))
    talker.tap("fits")
    talker.say("5")
    talker.tap("offers")
    assert steps(talker.say("900 eur")) == ["meet"]


def test_silence_on_a_paid_round_leaves_it_open() -> None:
    talker = begin("1", "1", profile_hourly=usd("30"))
    talker.tap("fits")
    talker.say("5")
    assert steps(talker.tap("silent")) == ["as_is"]
    assert talker.session.top is None


# -- before the work ------------------------------------------------------------------------------


def make_offer(talker: Talker, **given: object) -> Turn:
    """The letter with two rounds, five days for a list, 150 for a further one; no help after."""
    talker.begin("revisions", profile_language="en", profile_zone="UTC", **given)
    talker.go(Verb.SKIP)
    talker.tap("before")
    talker.say("2")
    talker.say("5 days")
    talker.say("$150")
    return talker.go(Verb.SKIP)


def test_rounds_are_offered_before_the_work_without_any_message() -> None:
    turn = make_offer(Talker())
    assert steps(turn) == ["terms"]


def test_agreed_rounds_are_put_in_writing_and_kept() -> None:
    talker = Talker()
    make_offer(talker)
    talker.tap("accepted")
    turn = talker.tap("counted")
    assert steps(turn) == ["recap_counted", "from_now"]
    found = kept(turn, "counted_kept")
    assert found.entry == "rounds_agreed"
    assert (found.facts["agreed"], found.facts["further"]) == (2, usd("150"))
    assert talker.session.top is None


def test_all_within_the_task_may_be_agreed_without_a_number() -> None:
    talker = Talker()
    make_offer(talker)
    talker.tap("accepted")
    assert kept(talker.tap("by_task"), "task_kept").entry == "changes_by_task"


def test_one_round_more_is_a_concession_booked_with_the_lists_it_earned() -> None:
    talker = Talker()
    make_offer(talker)
    assert steps(talker.tap("insists")) == ["why_count"]
    talker.tap("accepted")
    turn = talker.tap("one_more")
    assert kept(turn, "one_more").entry == "concession_rounds"
    assert kept(turn, "counted_kept").facts["agreed"] == 3


def test_who_wants_neither_a_count_nor_a_line_gets_no_third_letter() -> None:
    talker = Talker()
    make_offer(talker)
    talker.tap("insists")
    assert steps(talker.tap("insists")) == ["firm"]
    assert talker.session.top is None


def test_fewer_rounds_than_offered_are_simply_agreed() -> None:
    talker = Talker()
    make_offer(talker)
    talker.tap("offers")
    turn = talker.say("1")
    assert kept(turn, "counted_kept").facts["agreed"] == 1
    assert all("price" not in each.deal for each in turn.kept)


def test_more_rounds_than_offered_are_priced_and_booked() -> None:
    talker = Talker()
    make_offer(talker, deal_price=usd("1000"))
    talker.tap("offers")
    assert steps(talker.say("5")) == ["more_rounds"]
    assert talker.top.facts["more_price"] == usd("450")
    talker.tap("accepted")
    turn = talker.tap("in_price")
    assert kept(turn, "more_booked").deal == {"price": usd("1450")}
    assert kept(turn, "counted_kept").facts["agreed"] == 5


def test_a_round_ordered_when_it_is_needed_leaves_the_price_alone() -> None:
    talker = Talker()
    make_offer(talker, deal_price=usd("1000"))
    talker.tap("offers")
    talker.say("5")
    talker.tap("accepted")
    turn = talker.tap("as_needed")
    assert kept(turn, "counted_kept").facts["agreed"] == 2
    assert all(not each.deal for each in turn.kept)


def test_silence_on_the_offer_is_asked_about_once() -> None:
    talker = Talker()
    make_offer(talker)
    assert steps(talker.tap("silent")) == ["ask_terms"]
    assert steps(talker.tap("silent")) == ["open_terms"]
    assert talker.session.top is None


# -- taken and discussed --------------------------------------------------------------------------


def mixed(talker: Talker) -> Turn:
    talker.tap("mixed")
    talker.say("the picture across the whole screen")
    return talker.say("the order button disappears on a phone")


def test_of_a_mixed_list_one_point_is_discussed_and_the_rest_is_taken() -> None:
    talker = begin()
    assert steps(mixed(talker)) == ["split"]
    assert talker.top.facts["disputed"] == "the picture across the whole screen"
    talker.tap("accepted")
    talker.say("the headline and the colours")
    assert talker.top.facts["todo"] == "the headline and the colours"
    assert talker.question.step == "fix_day"


def test_one_point_insisted_on_gets_another_way() -> None:
    talker = begin()
    mixed(talker)
    talker.tap("insists")
    assert steps(talker.say("a smaller picture")) == ["discuss"]
    talker.tap("accepted")
    assert talker.question.step == "points"


def test_a_change_done_against_advice_is_noted_in_the_timeline() -> None:
    talker = begin()
    harmful(talker)
    talker.tap("insists")
    talker.tap("accepted")
    assert kept(talker.tap("his"), "noted").entry == "advised_against"


def test_a_declined_change_leaves_the_other_way_open() -> None:
    talker = begin()
    harmful(talker)
    talker.tap("insists")
    talker.tap("insists")
    talker.tap("accepted")
    assert talker.top.facts["todo"] == "a smaller picture"


def test_a_declined_change_insisted_on_again_ends_the_arguing() -> None:
    talker = begin()
    harmful(talker)
    for _ in range(2):
        talker.tap("insists")
    assert steps(talker.tap("insists")) == ["parting"]
    assert talker.session.top is None


# -- money ----------------------------------------------------------------------------------------


def test_hours_of_a_paid_and_of_a_free_round_are_added_to_the_deal() -> None:
    given = {"profile_hourly": usd("40"), "deal_price": usd("1000"), "deal_hours": 20}
    paid = begin("1", "1", **given)
    paid.tap("fits")
    paid.say("4")
    paid.tap("accepted")
    assert kept(paid.say("8 July"), "booked").deal == {"price": usd("1160"), "hours": 24}
    free = begin("1", "1", **given)
    free.tap("fits")
    free.say("4")
    free.tap("insists")
    free.go(Verb.SKIP)
    free.tap("accepted")
    free.tap("closing")
    assert kept(free.say("8 July"), "conceded").deal == {"hours": 24}


def test_an_offer_is_weighed_in_hours_and_against_the_floor() -> None:
    talker = begin(
        "1",
        "1",
        profile_hourly=usd("40"),
        deal_price=usd("1000"),
        deal_floor=usd("600"),
        deal_hours=20,
    )
    talker.tap("fits")
    talker.say("5")
    talker.tap("offers")
    talker.say("$100")
    facts = talker.top.facts
    assert (facts["missing"], facts["paid_hours"]) == (usd("100"), {"number": "2.5"})
    assert facts["below"] == usd("150")


def test_money_given_back_lowers_the_price_of_the_deal() -> None:
    talker = begin(deal_price=usd("1000"))
    talker.tap("slip")
    talker.say("8 July")
    talker.tap("offers")
    assert kept(talker.say("$120"), "refunded").deal == {"price": usd("880")}


@pytest.mark.parametrize("refund", ["$1000", "50 eur"])
def test_a_refund_that_is_no_part_of_the_price_names_no_new_one(refund: str) -> None:
    talker = begin(deal_price=usd("1000"))
    talker.tap("slip")
    talker.say("8 July")
    talker.tap("offers")
    assert kept(talker.say(refund), "refunded").deal == {}


def test_drafts_that_name_the_price_of_the_job_are_guarded_by_the_floor() -> None:
    guarded = {
        step.name
        for step in load_catalogue()["revisions"].steps
        if isinstance(step, Draft) and "new_total" in step.may_use
    }
    assert guarded == {"more_rounds", "refund", "extra", "paid_round", "confirm"}
    for step in load_catalogue()["revisions"].steps:
        if isinstance(step, Draft):
            assert step.price == (("new_total",) if step.name in guarded else ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_half_hour_is_worded_like_any_other_number(language: str) -> None:
    facts = {
        "counter": put_money(Money(Decimal(60), "USD")),
        "round_price": put_money(Money(Decimal(200), "USD")),
        "paid_hours": dump_number(Decimal("1.5")),
    }
    assert load_texts().say(language, "revisions-meet", facts)
