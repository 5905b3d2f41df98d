"""Secrecy and exclusivity: the exact surcharge, what may be shown instead, a kind no."""

import pytest

from bot.texts import LANGUAGES, load_texts
from scenarios.engine.events import Verb
from scenarios.engine.replies import Drafted, Kept, Told, Turn
from scenarios.reckoning.money import dump_money, load_money
from scenarios.reckoning.values import money_in
from tests.scenarios.talker import Talker


def usd(amount: str) -> dict[str, str]:
    return dump_money(load_money({"amount": amount, "currency": "USD"}))


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def secret(*, price: str | None = "1500", floor: str | None = "1200") -> Talker:
    """An NDA at 30 percent or with an anonymised case; noon of 1 July 2026."""
    talker = Talker()
    known = {} if price is None else {"deal_price": usd(price)}
    known |= {} if floor is None else {"deal_floor": usd(floor)}
    talker.begin("nda", profile_language="en", profile_zone="UTC", **known)
    talker.tap("secret")
    if price is None:
        talker.go(Verb.SKIP)
    talker.tap("s1")
    talker.tap("anonymous")
    return talker


def ban_asked(demand: str = "rivals") -> Talker:
    """A ban at 40 percent; asked for how many months one could live with it."""
    talker = Talker()
    talker.begin("nda", deal_price=usd("1500"), profile_language="en", profile_zone="UTC")
    talker.tap(demand)
    talker.tap("s2")
    return talker


def ban(demand: str = "rivals") -> Talker:
    """A ban at 40 percent that one could live with for six months."""
    talker = ban_asked(demand)
    talker.say("6 months")
    return talker


@pytest.mark.parametrize(
    ("tapped", "percent", "whole"),
    [("s0", "20", "1481.48"), ("s1", "30", "1604.94"), ("s2", "40", "1728.40")],
)
def test_20_30_and_40_percent_are_one_tap_away_and_the_new_price_is_exact(
    tapped: str, percent: str, whole: str
) -> None:
    talker = Talker()
    talker.begin("nda", deal_price=usd("1234.57"), profile_language="en")
    assert steps(talker.tap("ghost")) == ["look"]
    facts = talker.top.facts
    offered = [money_in(facts, f"price_{name}") for name in ("low", "middle", "high")]
    assert load_money(usd(whole)) in offered
    talker.tap(tapped)
    assert talker.top.facts["surcharge"] == {"percent": percent}
    assert money_in(talker.top.facts, "new_price") == load_money(usd(whole))


def test_another_percentage_may_be_written() -> None:
    talker = Talker()
    talker.begin("nda", deal_price=usd("1000"), profile_language="en")
    talker.tap("exclusive")
    talker.say("85%")
    assert money_in(talker.top.facts, "new_price") == load_money(usd("1850"))


@pytest.mark.parametrize("said", ["much", "0", "500%"])
def test_no_surcharge_is_made_of_what_is_none(said: str) -> None:
    talker = Talker()
    talker.begin("nda", deal_price=usd("1000"), profile_language="en")
    talker.tap("secret")
    talker.say(said)
    assert talker.question.step == "surcharge"
    assert talker.top.misses == 1


def test_secrecy_asks_what_may_be_shown_and_a_ban_for_how_long() -> None:
    assert secret().top.facts["instead"] == "anonymous"
    assert ban().top.facts["months"] == 6


def test_full_secrecy_accepted_raises_the_price_and_books_what_it_earned() -> None:
    talker = secret()
    talker.tap("accepted")
    turn = talker.tap("full")
    assert steps(turn) == ["recap_full"]
    earned = kept(turn, "earned")
    assert (earned.entry, earned.deal) == ("concession", {"price": usd("1950")})
    assert earned.facts == {
        "agreed_percent": {"percent": "30"},
        "surcharge_sum": usd("450"),
        "new_price": usd("1950"),
    }
    assert talker.session.top is None


def test_the_usual_price_earns_the_right_to_show_something_and_its_day() -> None:
    talker = secret()
    talker.tap("accepted")
    talker.tap("shown")
    talker.say("an anonymised case after the launch")
    turn = talker.say("1 October")
    assert steps(turn) == ["recap_usual"]
    assert kept(turn, "returned").facts == {
        "got": "an anonymised case after the launch",
        "free_from": {"day": "2026-10-01"},
    }
    assert kept(turn, "returned").deal == {}
    assert kept(turn, "free_again").remind == {"day": "2026-10-01"}


def test_a_refused_surcharge_leads_to_secrecy_with_an_anonymised_case() -> None:
    talker = secret()
    turn = talker.tap("insists")
    drafted = next(reply for reply in turn.replies if isinstance(reply, Drafted))
    assert (drafted.step, drafted.variants) == ("insist", ("case", "reasons", "reference"))


def test_who_refuses_everything_may_still_give_something_of_this_job() -> None:
    talker = secret()
    talker.tap("insists")
    talker.tap("insists")
    talker.tap("trade")
    assert steps(talker.say("full prepayment")) == ["trade"]
    talker.tap("accepted")
    assert kept(talker.tap("trade"), "returned").facts == {"got": "full prepayment"}


def test_or_hears_a_kind_no() -> None:
    talker = secret()
    talker.tap("insists")
    talker.tap("insists")
    turn = talker.tap("leave")
    assert steps(turn) == ["farewell"]
    assert kept(turn, "declined").state == "declined"


@pytest.mark.parametrize(
    ("said", "total", "missing"), [("$1,725", "1725", "225"), ("15%", "1725", "225")]
)
def test_an_offer_is_weighed_as_a_sum_or_as_a_percentage(
    said: str, total: str, missing: str
) -> None:
    talker = secret()
    talker.tap("offers")
    assert steps(talker.say(said)) == ["weighed"]
    facts = talker.top.facts
    assert money_in(facts, "offered_total") == load_money(usd(total))
    assert money_in(facts, "missing") == load_money(usd(missing))
    assert facts["offered_share"] == {"percent": "115"}


def test_less_that_is_enough_becomes_the_price() -> None:
    talker = secret()
    talker.tap("offers")
    talker.say("15%")
    turn = talker.tap("yes")
    assert kept(turn, "earned").deal == {"price": usd("1725")}
    assert kept(turn, "earned").facts["surcharge_sum"] == usd("225")


def test_an_offer_of_what_was_asked_is_taken_at_once() -> None:
    talker = secret()
    talker.tap("offers")
    assert steps(talker.say("$2,000")) == ["recap_full"]


def test_an_offer_under_the_floor_is_not_weighed_at_all() -> None:
    talker = secret()
    talker.tap("offers")
    assert steps(talker.say("$1,100")) == ["below", "insist"]


def test_without_a_price_the_percentages_are_compared() -> None:
    talker = secret(price=None, floor=None)
    assert "new_price" not in talker.top.facts
    talker.tap("offers")
    talker.say("30%")
    talker.go(Verb.SKIP)
    turn = talker.go(Verb.SKIP)
    assert steps(turn) == ["recap_full"]
    assert kept(turn, "earned").facts == {"agreed_percent": {"percent": "30"}}


def test_for_less_the_terms_get_lighter() -> None:
    talker = secret()
    talker.tap("offers")
    talker.say("15%")
    assert steps(talker.tap("no")) == ["meet"]
    talker.tap("accepted")
    talker.tap("narrower")
    talker.say("only the customer list")
    assert kept(talker.go(Verb.SKIP), "earned").deal == {"price": usd("1725")}


@pytest.mark.parametrize("demand", ["exclusive", "rivals"])
def test_a_ban_has_a_price_and_an_end_that_is_remembered(demand: str) -> None:
    talker = ban(demand)
    talker.tap("accepted")
    talker.tap("full")
    turn = talker.say("31 December")
    assert kept(turn, "earned").deal == {"price": usd("2100")}
    assert kept(turn, "free_again").remind == {"day": "2026-12-31"}


def test_a_ban_for_nothing_is_answered_by_a_notice_or_by_protected_data() -> None:
    talker = ban()
    assert steps(talker.tap("insists")) == ["insist_ban"]
    talker.tap("accepted")
    talker.tap("limited")
    talker.say("these three companies")
    turn = talker.go(Verb.SKIP)
    assert kept(turn, "returned").facts == {"got": "these three companies"}


@pytest.mark.parametrize(("begun", "insist"), [(secret, "insist"), (ban, "insist_ban")])
def test_silence_is_asked_once_and_then_let_go(begun: object, insist: str) -> None:
    assert callable(begun)
    talker = begun()
    assert steps(talker.tap("silent")) == ["nudge"]
    assert steps(talker.tap("insists")) == [insist]
    talker = begun()
    talker.tap("silent")
    turn = talker.tap("silent")
    assert steps(turn) == ["close"]
    assert kept(turn, "shelved").state == "on_hold"
    assert talker.session.top is None


@pytest.mark.parametrize("said", ["$1,500", "$1,300"])
def test_an_offer_without_anything_on_top_is_no_payment_for_the_terms(said: str) -> None:
    talker = secret()
    talker.tap("offers")
    turn = talker.say(said)
    assert steps(turn) == ["unpaid"]
    assert not turn.kept
    assert talker.question.step == "for_nothing"


def test_without_a_surcharge_it_is_signed_only_for_something_else() -> None:
    talker = secret()
    talker.tap("offers")
    talker.say("$1,400")
    talker.tap("trade")
    assert steps(talker.say("full prepayment")) == ["trade"]
    talker.tap("accepted")
    assert kept(talker.tap("trade"), "returned").facts == {"got": "full prepayment"}


def test_the_letter_names_the_price_of_the_work_and_what_the_terms_cost() -> None:
    talker = secret()
    talker.tap("accepted")
    drafted = next(each for each in talker.tap("full").replies if isinstance(each, Drafted))
    for language in LANGUAGES:
        said = load_texts().draft(language, "nda-recap-full-points", drafted.facts)
        for digits in ("500", "450", "950"):
            assert digits in said, language


def test_the_letter_about_lighter_terms_names_them() -> None:
    talker = secret()
    talker.tap("offers")
    talker.say("15%")
    talker.tap("no")
    talker.tap("accepted")
    talker.tap("narrower")
    talker.say("only the customer list")
    turn = talker.say("1 October")
    drafted = next(each for each in turn.replies if isinstance(each, Drafted))
    assert drafted.step == "recap_lighter"
    for language in LANGUAGES:
        for way in load_texts().ways(language, "nda-recap-lighter-points", drafted.facts):
            said = load_texts().draft(
                language, "nda-recap-lighter-points", drafted.facts, wording=way
            )
            assert "only the customer list" in said
    assert kept(turn, "free_again").remind == {"day": "2026-10-01"}


def exchange(talker: Talker) -> Talker:
    """The terms in exchange for something else, or at the surcharge after all."""
    talker.tap("insists")
    talker.tap("insists")
    talker.tap("trade")
    talker.say("full prepayment")
    return talker


def test_a_yes_after_an_exchange_and_a_nudge_is_not_asked_for_the_return_again() -> None:
    talker = exchange(secret())
    talker.tap("silent")
    talker.tap("accepted")
    assert talker.question.step == "taken_trade"
    turn = talker.tap("trade")
    assert steps(turn) == ["recap_usual"]
    assert kept(turn, "returned").facts == {"got": "full prepayment"}


def test_a_yes_after_lighter_terms_and_a_nudge_may_be_one_to_them() -> None:
    talker = secret()
    talker.tap("offers")
    talker.say("15%")
    talker.tap("no")
    talker.tap("silent")
    talker.tap("accepted")
    assert talker.question.step == "taken_meet"


@pytest.mark.parametrize("way", ["notice", "data"])
def test_a_notice_or_protected_data_takes_the_place_of_the_ban(way: str) -> None:
    talker = ban()
    talker.tap("insists")
    talker.tap("accepted")
    turn = talker.tap(way)
    assert steps(turn) == ["recap_instead"]
    assert kept(turn, "replaced").entry == "ban_replaced"
    assert talker.session.top is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("variant", ["limited", "choice"])
def test_who_wants_no_other_clients_is_not_offered_a_list_of_three(
    language: str, variant: str
) -> None:
    facts = ban("exclusive").top.facts
    key = f"nda-answer-ban-{variant}"
    for way in load_texts().ways(language, key, facts):
        said = load_texts().draft(language, key, facts, wording=way)
        assert not [word for word in ("three", "трёх", "ثلاث") if word in said], way.name


def test_a_percentage_is_no_number_of_months() -> None:
    talker = ban_asked()
    talker.say("30%")
    assert talker.question.step == "months"


def test_a_bare_number_far_below_the_price_is_asked_again() -> None:
    talker = secret(floor=None)
    talker.tap("offers")
    talker.say("3")
    assert talker.question.step == "offered"
    assert talker.top.misses == 1
    talker.say("$3")
    assert talker.question.step == "floor"


def test_who_pays_the_surcharge_rather_than_the_return_has_it_in_letter_and_price() -> None:
    talker = exchange(secret())
    talker.tap("accepted")
    turn = talker.tap("full")
    assert steps(turn) == ["recap_full"]
    assert kept(turn, "earned").deal == {"price": usd("1950")}


def test_a_ban_at_the_surcharge_is_asked_for_its_end_on_every_way() -> None:
    talker = exchange(ban())
    talker.tap("accepted")
    talker.tap("full")
    assert talker.question.step == "full_until"
    talker = ban()
    talker.tap("offers")
    talker.say("15%")
    talker.go(Verb.SKIP)
    talker.tap("no")
    talker.tap("accepted")
    talker.tap("full")
    turn = talker.say("31 December")
    assert kept(turn, "free_again").remind == {"day": "2026-12-31"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_nudge_speaks_of_two_ways_where_one_exchange_was_offered(language: str) -> None:
    talker = exchange(secret())
    talker.tap("silent")
    facts = talker.top.facts
    for way in load_texts().ways(language, "nda-nudge-question", facts):
        said = load_texts().draft(language, "nda-nudge-question", facts, wording=way)
        spoken = ("two ways", "both versions", "путей два", "оба варианта", "طريقان", "صيغة")
        assert not [each for each in spoken if each in said], way.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_no_says_which_price_or_what_else_would_make_it_a_yes(language: str) -> None:
    talker = secret()
    talker.tap("insists")
    talker.tap("insists")
    turn = talker.tap("leave")
    drafted = next(each for each in turn.replies if isinstance(each, Drafted))
    assert drafted.variants == ("kind_no", "yes_if")
    assert "30" in load_texts().draft(language, "nda-farewell-yes-if", drafted.facts)


@pytest.mark.parametrize(
    ("said", "months"), [("1 year", 12), ("2 года", 24), ("3 سنوات", 36), ("9 месяцев", 9)]
)
def test_years_are_counted_in_months(said: str, months: int) -> None:
    talker = ban_asked()
    talker.say(said)
    assert talker.top.facts["months"] == months


@pytest.mark.parametrize("said", ["10 days", "через 10 дней", "بعد 10 أيام", "6 weeks", "3 недели"])
def test_days_and_weeks_are_no_months(said: str) -> None:
    talker = ban_asked()
    talker.say(said)
    assert talker.question.step == "months"
