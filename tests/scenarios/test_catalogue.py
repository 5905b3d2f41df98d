"""The catalogue holds every scenario file, each sound, and its talks end where they should."""

import subprocess
import sys
from collections.abc import Iterator, Mapping

import pytest

from scenarios.catalogue import library_ids, load_catalogue
from scenarios.engine.events import Verb
from scenarios.engine.facts import Json
from scenarios.engine.replies import Drafted, Kept, Told, Turn
from scenarios.engine.scenario import ScenarioError
from scenarios.engine.steps import Draft, Say
from scenarios.playbook.rules import RULES
from scenarios.playbook.situations import SITUATIONS
from scenarios.reckoning.money import dump_money, load_money
from tests.scenarios.talker import Talker

CATALOGUE = load_catalogue()


def usd(amount: str, currency: str = "USD") -> dict[str, str]:
    return dump_money(load_money({"amount": amount, "currency": currency}))


def facts_told(turn: Turn, step: str) -> Mapping[str, Json]:
    told = [r for r in turn.replies if isinstance(r, Told | Drafted) and r.step == step]
    assert told, f"{step} was not told"
    return told[-1].facts


def kept_by(turn: Turn, step: str) -> Kept:
    return next(kept for kept in turn.kept if kept.step == step)


def test_every_file_is_found_under_its_own_name() -> None:
    assert {"price", "discount", "conflict", "scope_creep"} <= set(library_ids())
    assert {"deal", "profile", "reminder"} <= CATALOGUE.keys()
    assert set(library_ids()) <= CATALOGUE.keys()
    assert all(name == scenario.id for name, scenario in CATALOGUE.items())


def test_the_catalogue_is_loaded_once_and_cannot_be_changed() -> None:
    assert load_catalogue() is CATALOGUE
    with pytest.raises(TypeError):
        CATALOGUE["mine"] = CATALOGUE["price"]  # type: ignore[index]


def test_the_command_lists_every_scenario() -> None:
    done = subprocess.run(
        (sys.executable, "-m", "scenarios"), capture_output=True, text=True, check=True
    )
    listed = {line.partition(" ")[0] for line in done.stdout.splitlines()}
    assert listed == set(CATALOGUE)


@pytest.mark.parametrize("name", library_ids())
def test_every_talk_rests_on_rules_and_opens_from_a_situation(name: str) -> None:
    scenario = CATALOGUE[name]
    assert scenario.rules
    assert set(scenario.rules) <= RULES.keys()
    assert scenario.opens
    assert scenario.opens.keys() <= SITUATIONS.keys()
    assert all(SITUATIONS[situation].scenario == name for situation in scenario.opens)


@pytest.mark.parametrize("name", library_ids())
def test_every_draft_and_every_advice_cites_a_rule(name: str) -> None:
    for step in CATALOGUE[name].steps:
        if isinstance(step, Draft | Say):
            assert step.rules, f"{name}: {step.name}"


@pytest.fixture
def fresh_catalogue() -> Iterator[None]:
    """The catalogue is loaded anew in the test and behind it."""
    load_catalogue.cache_clear()
    yield
    load_catalogue.cache_clear()


@pytest.mark.usefixtures("fresh_catalogue")
def test_a_file_that_cites_no_rule_of_the_playbook_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fewer = {name: kind for name, kind in RULES.items() if name != "PR3"}
    monkeypatch.setattr("scenarios.catalogue.RULES", fewer)
    with pytest.raises(ScenarioError, match=r"price: \['PR3'\] are no rules"):
        load_catalogue()


@pytest.mark.usefixtures("fresh_catalogue")
def test_a_file_that_opens_from_no_situation_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    fewer = {name: each for name, each in SITUATIONS.items() if name != "scope_creep"}
    monkeypatch.setattr("scenarios.catalogue.SITUATIONS", fewer)
    with pytest.raises(ScenarioError, match=r"scope_creep: .* are no situations"):
        load_catalogue()


@pytest.mark.usefixtures("fresh_catalogue")
def test_a_file_that_declares_another_name_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scenarios.library.price.SCENARIO", CATALOGUE["discount"])
    with pytest.raises(ScenarioError, match=r"price.py declares scenario discount"):
        load_catalogue()


# -- price ----------------------------------------------------------------------------------------


def test_a_price_is_reckoned_taken_apart_offered_and_agreed() -> None:
    talker = Talker()
    talker.begin("price", message_moment="quote")
    talker.say("30")
    talker.say("$3000")
    turn = talker.say("$1250")
    reckoned = facts_told(turn, "reckoned")
    assert reckoned["comfortable"] == usd("900")
    assert reckoned["floor"] == usd("380")
    assert kept_by(turn, "remember").profile["hourly"] == usd("30")
    assert talker.question.suggestions[0][1:] == ("comfortable", usd("900"))
    talker.tap("s0")
    turn = talker.say("structure 3, writing 8, photos 1")
    quote = facts_told(turn, "quote")
    assert quote["stage_count"] == 3
    assert quote["first_stage"] == usd("300")
    assert quote["items"] == {
        "items": [
            {"name": "structure", "amount": usd("225")},
            {"name": "writing", "amount": usd("600")},
            {"name": "photos", "amount": usd("75")},
        ]
    }
    assert kept_by(turn, "quoted").deal == {"price": usd("900"), "floor": usd("380"), "hours": 30}
    talker.tap("accepted")
    turn = talker.tap("whole")
    assert kept_by(turn, "agreed").state == "agreed"
    assert talker.session.top is None


def test_a_corrected_income_is_reckoned_anew() -> None:
    talker = Talker()
    talker.begin("price", message_moment="quote", deal_hours=30)
    talker.say("$3000")
    turn = talker.correct("$6000")
    assert "costs" in talker.question.step
    assert turn.session.top is not None
    assert turn.session.top.facts["income"] == usd("6000")
    turn = talker.say("$1000")
    assert facts_told(turn, "reckoned")["comfortable"] == usd("1800")


def test_an_offer_below_the_floor_says_so_and_one_that_is_enough_is_taken() -> None:
    talker = Talker()
    talker.begin("price", message_moment="low", deal_price=usd("1000"), deal_floor=usd("600"))
    turn = talker.say("400")
    weighed = facts_told(turn, "weighed")
    assert weighed["offered_share"] == {"percent": "40"}
    assert weighed["factor"] == {"number": "2.5"}
    assert weighed["below"] == usd("600")
    talker.tap("offers")
    turn = talker.say("1000")
    assert kept_by(turn, "agreed").deal == {"price": usd("1000")}


def test_an_offer_in_another_currency_is_answered_without_a_share() -> None:
    talker = Talker()
    talker.begin("price", message_moment="low", deal_price=usd("1000"))
    turn = talker.say("300 kwd")
    assert "offered_share" not in facts_told(turn, "bridge")


def test_a_second_offer_does_not_ask_for_the_price_again() -> None:
    talker = Talker()
    talker.begin("price", message_moment="low", deal_price=usd("1000"))
    talker.say("400")
    talker.tap("offers")
    talker.say("500")
    assert talker.question.step == "heard_bridge"


# -- discount -------------------------------------------------------------------------------------


def begin_discount(**given: object) -> Talker:
    talker = Talker()
    talker.begin("discount", deal_price=usd("1000"), deal_floor=usd("600"), deal_hours=40, **given)
    return talker


def test_a_discount_shows_what_it_costs() -> None:
    talker = begin_discount()
    costs = facts_told(talker.say("20%"), "costs")
    assert costs["cut"] == usd("200")
    assert costs["new_price"] == usd("800")
    assert costs["lost_hours"] == 8
    assert costs["profit_share"] == {"percent": "50"}
    assert "below" not in costs


def test_a_corrected_discount_costs_another_sum() -> None:
    talker = begin_discount()
    talker.say("50%")
    turn = talker.correct("10%")
    costs = facts_told(turn, "costs")
    assert costs["new_price"] == usd("900")
    assert "below" not in costs


def test_no_trade_is_offered_below_the_floor() -> None:
    talker = begin_discount()
    assert facts_told(talker.say("500"), "costs")["below"] == usd("600")
    turn = talker.tap("trade")
    assert facts_told(turn, "too_low")
    assert not any(isinstance(r, Drafted) and r.step == "trade" for r in turn.replies)


def test_a_wish_in_another_currency_costs_nothing_known() -> None:
    talker = begin_discount()
    costs = facts_told(talker.say("800 eur"), "costs")
    assert "cut" not in costs
    assert costs["first_stage"] == usd("340")


def test_a_real_saving_is_shown_openly_and_goes_into_the_deal() -> None:
    talker = begin_discount()
    talker.go(Verb.SKIP)
    talker.tap("saving")
    talker.say("the same structure")
    turn = talker.say("600")
    openly = facts_told(turn, "openly")
    assert (openly["gave"], openly["gave_percent"]) == (usd("400"), {"percent": "40"})
    turn = talker.tap("accepted")
    assert kept_by(turn, "book_saving").facts["agreed_price"] == usd("600")


# -- conflict -------------------------------------------------------------------------------------


def test_a_heated_conflict_cools_down_first() -> None:
    talker = Talker()
    talker.begin("conflict")
    talker.tap("heated")
    assert talker.question.kind == "wait"
    (frame,) = talker.timers
    talker.let_pass(frame)
    assert talker.question.step == "wrong"


def test_an_own_fault_is_mended_with_half_of_the_money_as_a_gesture() -> None:
    talker = Talker()
    talker.begin("conflict", deal_paid=usd("99.99"))
    talker.tap("calm")
    talker.say("the logo is late")
    talker.tap("mine")
    turn = talker.say("Thursday evening")
    assert facts_told(turn, "mend")["half"] == usd("50.00")
    assert talker.question.step == "heard"


def test_parting_gives_back_what_is_not_done() -> None:
    talker = Talker()
    talker.begin("conflict", deal_paid=usd("800"))
    talker.tap("calm")
    talker.say("everything")
    talker.tap("theirs")
    talker.tap("insists")
    talker.tap("no")
    talker.tap("insists")
    turn = talker.say("75")
    refunds = facts_told(turn, "refunds")
    assert (refunds["full"], refunds["undone"]) == (usd("800"), usd("200"))
    assert kept_by(turn, "parted").state == "lost"


# -- scope creep ----------------------------------------------------------------------------------


def begin_extra(**given: object) -> Talker:
    talker = Talker()
    talker.begin("scope_creep", profile_hourly=usd("30"), **given)
    talker.say("a page in Arabic")
    talker.tap("no")
    talker.tap("no")
    return talker


def test_an_extra_is_priced_and_changes_the_deal() -> None:
    talker = begin_extra(deal_price=usd("1000"))
    talker.say("6.5")
    turn = talker.say("2")
    reckoned = facts_told(turn, "reckoned")
    assert reckoned["extra_price"] == usd("195")
    assert reckoned["new_total"] == usd("1195")
    assert reckoned["extra_share"] == {"percent": "19.5"}
    turn = talker.tap("accepted")
    assert kept_by(turn, "booked").deal == {"price": usd("1195")}


def test_a_simpler_version_is_settled_at_the_sum_offered() -> None:
    talker = begin_extra(deal_price=usd("1000"))
    talker.say("10")
    talker.say("2")
    talker.tap("offers")
    talker.tap("sum")
    turn = talker.say("200")
    assert facts_told(turn, "meet")["missing"] == usd("100")
    talker.tap("accepted")
    talker.tap("simpler")
    turn = talker.say("a page in Arabic, text only")
    assert kept_by(turn, "booked").deal == {"price": usd("1200")}


def test_an_extra_in_another_currency_than_the_deal_has_no_total() -> None:
    talker = begin_extra(deal_price=usd("1000", "EUR"))
    talker.say("10")
    turn = talker.say("2")
    assert "new_total" not in facts_told(turn, "reckoned")
    assert kept_by(talker.tap("accepted"), "booked").deal == {}


def test_the_largest_sums_that_can_be_said_do_not_break_the_reckoning() -> None:
    talker = Talker()
    talker.begin("price", message_moment="quote", profile_month_hours=1)
    for answer in ("5000", "1000000000000 kwd", "1000000000000 kwd"):
        talker.say(answer)
    assert talker.question.step == "price"
    talker.begin("scope_creep", deal_price=usd("9000000000000000"))
    talker.say("a page")
    talker.tap("no")
    talker.tap("no")
    for answer in ("2000", "1000000000000", "1"):
        talker.say(answer)
    assert talker.question.step == "heard"


# -- forms ----------------------------------------------------------------------------------------


def test_a_deal_is_made_in_four_answers() -> None:
    talker = Talker()
    talker.begin("deal")
    kept = [talker.say(answer).kept[0].deal for answer in ("Anna", "a website", "$900", "$600")]
    assert kept == [
        {"client": "Anna"},
        {"thing": "a website"},
        {"price": usd("900")},
        {"floor": usd("600")},
    ]
    assert talker.session.top is None


@pytest.mark.parametrize(
    ("field", "answer", "value"),
    [
        ("thing", "logo", "logo"),
        ("price", "$5", usd("5")),
        ("floor", "$4", usd("4")),
        ("hours", "12", 12),
        ("terms", "two rounds", "two rounds"),
        ("next_action", "send the draft", "send the draft"),
    ],
)
def test_one_field_of_a_deal_is_changed_alone(field: str, answer: str, value: Json) -> None:
    talker = Talker()
    talker.begin("deal", field=field)
    turn = talker.say(answer)
    assert [kept.deal for kept in turn.kept] == [{field: value}]
    assert talker.session.top is None


@pytest.mark.parametrize(
    ("field", "answer", "value"),
    [
        ("currency", "euros", {"currency": "EUR"}),
        ("zone", "Cairo", {"zone": "Africa/Cairo"}),
        ("income", "$3000", usd("3000")),
        ("costs", "$900", usd("900")),
        ("month_hours", "80", 80),
    ],
)
def test_one_setting_is_changed_alone(field: str, answer: str, value: Json) -> None:
    talker = Talker()
    talker.begin("profile", field=field, profile_language="en")
    turn = talker.say(answer)
    assert [kept.profile for kept in turn.kept] == [{field: value}]
    assert talker.session.top is None


def test_a_newcomer_is_ready_in_three_taps_or_skips() -> None:
    talker = Talker()
    talker.begin("profile", profile_language="ar", currency_guess_1={"currency": "SAR"})
    assert kept_by(talker.tap("design"), "keep_trade").profile == {"trade": "design"}
    talker.tap("s0")
    assert talker.question.suggestions[0][2] == {"zone": "Asia/Riyadh"}
    talker.go(Verb.SKIP)
    assert talker.session.top is None


def test_a_reminder_asks_only_for_what_was_not_said() -> None:
    talker = Talker()
    talker.begin("reminder", subject="call Anna", profile_language="en", profile_zone="Asia/Riyadh")
    turn = talker.say("tomorrow at 10")
    kept = kept_by(turn, "set")
    when = {"at": "2026-07-02T07:00:00+00:00", "by_clock": True}
    assert kept.facts == {"when": when, "what": "call Anna"}


def test_a_reminder_in_the_past_is_refused() -> None:
    talker = Talker()
    talker.begin("reminder", subject="call Anna", profile_language="en", profile_zone="UTC")
    talker.say("yesterday at 10")
    assert talker.question.step == "when"
    assert talker.top.misses == 1
