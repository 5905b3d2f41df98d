"""A price: prepared, named, defended; and the letter names just what was agreed on."""

import pytest

from bot.texts import Texts, load_texts
from bot.texts.shelf import LANGUAGES
from scenarios.engine.events import Heard, Verb
from scenarios.engine.facts import Json
from scenarios.engine.replies import Drafted, Kept, Told, Turn
from scenarios.engine.steps import Choose, Draft
from scenarios.library.price import SCENARIO
from scenarios.reckoning.money import dump_money, load_money
from tests.scenarios.talker import Talker

PARTS = "structure 3, writing 8, photos 1"
LINE = SCENARIO.by_name["line"]


def usd(amount: str) -> dict[str, Json]:
    return {**dump_money(load_money({"amount": amount, "currency": "USD"}))}


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def suggested(talker: Talker) -> list[Json]:
    return [value for _, _, value in talker.question.suggestions]


def quoted(**given: object) -> Talker:
    """A quote of $900 for 30 hours with a floor of $380, whose answer is waited for."""
    talker = Talker()
    talker.begin("price", message_moment="quote", **given)
    for answer in ("30", "$3000", "$1250", "$900", PARTS):
        talker.say(answer)
    assert talker.question.step == "heard_quote"
    return talker


def at_packages(talker: Talker, less: str | None = None) -> Turn:
    """From the quote to the three packages."""
    talker.tap("insists")
    talker.tap("trade")
    talker.tap("s0") if less is None else talker.say(less)
    return talker.say("one more round 3, source files 1")


def test_the_whole_job_is_agreed_at_its_price() -> None:
    talker = quoted()
    talker.tap("accepted")
    turn = talker.tap("whole")
    assert steps(turn) == ["agree"]
    assert kept(turn, "agreed").deal == {"price": usd("900")}


def test_the_first_stage_alone_is_agreed_at_its_own_price() -> None:
    talker = quoted()
    talker.tap("accepted")
    talker.tap("first")
    assert suggested(talker) == ["structure"]
    turn = talker.tap("s0")
    assert steps(turn) == ["agree_part"]
    agreed = kept(turn, "agreed_part")
    assert agreed.state == "agreed"
    assert agreed.deal == {
        "price": usd("300"),
        "floor": usd("126.67"),
        "hours": 10,
    }, "floor and hours shrink with the price, else every later draft would be below the floor"
    assert agreed.facts == {"agreed_price": usd("300"), "part": "structure"}


def test_a_smaller_part_is_agreed_at_the_sum_that_was_offered_for_it() -> None:
    talker = quoted()
    talker.tap("offers")
    talker.say("$450")
    talker.tap("accepted")
    talker.tap("smaller")
    assert usd("450") in suggested(talker)
    talker.tap("s0")
    turn = talker.go(Verb.SKIP)
    agreed = kept(turn, "agreed_part")
    assert agreed.deal == {"price": usd("450"), "floor": usd("190"), "hours": 15}
    assert "part" not in agreed.facts


def test_a_part_agreed_on_in_another_currency_leaves_floor_and_hours_alone() -> None:
    talker = quoted()
    talker.tap("accepted")
    talker.tap("smaller")
    talker.say("100 kwd")
    assert set(kept(talker.go(Verb.SKIP), "agreed_part").deal) == {"price"}


def test_parts_without_hours_suggest_nothing_to_leave_out() -> None:
    talker = Talker()
    talker.begin("price", message_moment="quote")
    for answer in ("30", "$3000", "$1250", "$900", "structure, writing"):
        talker.say(answer)
    talker.tap("insists")
    talker.tap("trade")
    assert suggested(talker) == []


def test_the_sum_of_the_first_message_is_offered_once() -> None:
    talker = Talker()
    talker.begin("price", message_moment="low", deal_price=usd("1000"), message_amount=usd("400"))
    assert suggested(talker) == [usd("400")]
    talker.tap("s0")
    talker.tap("offers")
    assert talker.question.step == "offered"
    assert suggested(talker) == []


def test_the_sum_of_a_new_message_is_offered_and_what_he_came_up_by_told() -> None:
    talker = Talker()
    talker.begin("price", message_moment="low", deal_price=usd("1000"), message_amount=usd("400"))
    talker.tap("s0")
    talker.send(Heard("offers", {"message_amount": usd("550")}))
    assert suggested(talker) == [usd("550")]
    turn = talker.tap("s0")
    told = next(r for r in turn.replies if isinstance(r, Told) and r.step == "weighed")
    assert (told.facts["last_offer"], told.facts["rise"]) == (usd("400"), usd("150"))
    talker.tap("offers")
    assert suggested(talker) == []


def test_the_sum_of_the_message_that_asked_for_the_price_is_old_behind_the_quote() -> None:
    talker = quoted(message_amount=usd("500"))
    talker.tap("offers")
    assert suggested(talker) == []


@pytest.mark.parametrize(("offer", "reach"), [("$400", "within"), ("$399", "beyond")])
def test_two_and_a_half_times_the_first_offer_is_within_reach(offer: str, reach: str) -> None:
    talker = Talker()
    talker.begin("price", message_moment="low", deal_price=usd("1000"))
    talker.say(offer)
    assert talker.top.facts["reach"] == reach


@pytest.mark.parametrize(("top", "fit"), [("$900", "within"), ("500 kwd", None)])
def test_a_range_that_holds_the_comfortable_price_fits(top: str, fit: str | None) -> None:
    talker = Talker()
    talker.begin("price")
    talker.tap("agency")
    talker.tap("accepted")
    for answer in (top, "30", "$3000", "$1250"):
        talker.say(answer)
    assert talker.top.facts.get("range_fit") == fit


def test_the_range_is_asked_only_of_an_agency_or_an_employer() -> None:
    talker = Talker()
    talker.begin("price")
    assert steps(talker.tap("agency")) == ["range"]
    talker.tap("accepted")
    talker.say("$800")
    for answer in ("30", "$3000", "$1250"):
        talker.say(answer)
    assert suggested(talker) == [usd("900"), usd("800")]
    assert talker.top.facts["range_fit"] == "below"


def test_the_analogy_is_taken_from_the_clients_trade_which_is_asked_once() -> None:
    talker = quoted()
    talker.tap("insists")
    talker.tap("value")
    assert talker.question.step == "line"
    assert steps(talker.tap("clinic")) == ["value"]
    talker.tap("silent")
    talker.tap("insists")
    assert steps(talker.tap("value")) == ["value"]


@pytest.fixture(scope="module")
def texts() -> Texts:
    return load_texts()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_trade_has_an_analogy_of_its_own_in_every_wording(
    texts: Texts, language: str
) -> None:
    assert isinstance(LINE, Choose)
    for way in texts.wordings(language, "price-value-analogy"):
        said = {
            texts.draft(
                language, "price-value-analogy", {"price": usd("900"), "line": line}, wording=way
            )
            for line in LINE.options
        }
        assert len(said) == len(LINE.options)
        assert all(len(each.split()) <= 90 for each in said)


def test_the_smallest_item_leaves_the_lean_package_with_its_own_price() -> None:
    talker = quoted()
    turn = at_packages(talker)
    assert steps(turn) == ["equalled", "packages"]
    facts = talker.top.facts
    assert facts["smallest"] == {"parts": [{"name": "photos", "weight": {"number": "2.5"}}]}
    assert facts["lean_price"] == usd("825"), "the quote says: photos $75"
    assert facts["wide_price"] == usd("1020"), "four hours more at $30"
    assert facts["rate"] == usd("30")


def test_what_is_no_item_of_the_quote_leaves_by_its_hours() -> None:
    talker = quoted()
    at_packages(talker, "interim calls 2")
    assert talker.top.facts["lean_price"] == usd("840")


@pytest.mark.parametrize("less", ["calls", "calls 30", "2"])
def test_no_package_is_made_of_things_without_hours_or_of_the_whole_job(less: str) -> None:
    talker = quoted()
    talker.tap("insists")
    talker.tap("trade")
    talker.say(less)
    assert talker.question.step == "less"
    assert talker.top.misses == 1


@pytest.mark.parametrize(
    ("package", "deal"),
    [
        ("lean", {"price": usd("825"), "floor": usd("348.33"), "hours": {"number": "27.5"}}),
        ("wide", {"price": usd("1020"), "floor": usd("430.67"), "hours": 34}),
    ],
)
def test_the_deal_becomes_the_package_that_was_chosen(package: str, deal: dict[str, Json]) -> None:
    talker = quoted()
    at_packages(talker)
    talker.tap("accepted")
    turn = talker.tap(package)
    assert steps(turn) == ["agree_package"]
    assert kept(turn, "agreed_part").deal == deal


def test_the_base_package_is_the_whole_job() -> None:
    talker = quoted()
    at_packages(talker)
    talker.tap("accepted")
    assert kept(talker.tap("base"), "agreed").deal == {"price": usd("900")}


def test_hours_mended_below_what_falls_away_ask_again_what_falls_away() -> None:
    talker = quoted()
    at_packages(talker, "interim calls 20")
    assert talker.question.step == "heard_packages"
    talker = Talker()
    talker.begin("price", message_moment="objects", deal_price=usd("900"))
    talker.tap("trade")
    talker.say("30")
    talker.say("interim calls 20")
    talker.correct("10")
    talker.say("one more round 3")
    assert talker.question.step == "less"


def test_packages_can_be_offered_at_an_objection_too() -> None:
    talker = Talker()
    talker.begin("price", message_moment="objects", deal_price=usd("900"), deal_hours=30)
    talker.tap("trade")
    talker.say("photos 2")
    assert steps(talker.say("one more round 3")) == ["equalled", "packages"]
    assert talker.top.facts["lean_price"] == usd("840")


def test_who_has_no_money_is_left_with_an_open_door() -> None:
    talker = quoted()
    talker.tap("insists")
    assert steps(talker.tap("money")) == ["no_money"]
    turn = talker.tap("insists")
    assert steps(turn) == ["parting"]
    assert kept(turn, "parted").state == "declined"


def test_the_same_objection_again_changes_the_terms_or_ends_firmly() -> None:
    talker = quoted()
    talker.tap("insists")
    talker.tap("cheaper")
    talker.tap("insists")
    assert talker.question.step == "still"
    assert steps(talker.tap("hold")) == ["firm"]


def test_silence_is_nudged_once_and_then_shelved() -> None:
    talker = quoted()
    assert steps(talker.tap("silent")) == ["nudge"]
    turn = talker.tap("silent")
    assert steps(turn) == ["close"]
    assert kept(turn, "shelved").state == "on_hold"


def test_no_client_yet_is_asked_once_whether_the_order_is_on() -> None:
    talker = Talker()
    talker.begin("price", message_moment="asked")
    assert steps(talker.tap("silent")) == ["still_on"]
    turn = talker.tap("silent")
    assert steps(turn) == ["asleep"]
    assert talker.session.top is None


def test_every_draft_that_names_the_price_is_held_below_the_floor() -> None:
    for step in SCENARIO.steps:
        if isinstance(step, Draft) and "price" in step.uses:
            assert step.price == ("price",), step.name


def test_who_wants_just_a_price_is_told_first_what_it_depends_on() -> None:
    talker = Talker()
    talker.begin("price", message_moment="asked")
    assert steps(talker.tap("insists")) == ["depends"]
    talker.tap("accepted")
    assert talker.question.step == "hours"


def test_who_presses_on_gets_a_price_of_named_items_and_the_freelancer_is_told() -> None:
    talker = Talker()
    talker.begin("price", message_moment="asked")
    talker.tap("insists")
    assert steps(talker.tap("insists")) == ["untold"]
    assert talker.question.step == "hours"


def test_what_the_price_depends_on_is_said_once_and_whether_it_is_on_asked_once() -> None:
    talker = Talker()
    talker.begin("price", message_moment="asked")
    talker.tap("insists")
    assert steps(talker.tap("silent")) == ["still_on"]
    assert steps(talker.tap("insists")) == ["untold"]
    talker = Talker()
    talker.begin("price", message_moment="asked")
    talker.tap("silent")
    assert steps(talker.tap("insists")) == ["depends"]
    assert steps(talker.tap("silent")) == ["asleep"]


@pytest.mark.parametrize(("choice", "sum_"), [("s0", "1200"), ("s1", "900")])
def test_a_sum_above_the_price_is_told_and_the_letter_names_the_one_chosen(
    choice: str, sum_: str
) -> None:
    talker = quoted()
    talker.tap("offers")
    assert steps(talker.say("$1200")) == ["above"]
    turn = talker.tap(choice)
    assert steps(turn) == ["agree"]
    assert kept(turn, "agreed").deal == {"price": usd(sum_)}
    letter = next(reply for reply in turn.replies if isinstance(reply, Drafted))
    assert letter.facts["first_stage"] == {"1200": usd("400"), "900": usd("300")}[sum_]


def test_the_price_itself_offered_is_agreed_at_once() -> None:
    talker = quoted()
    talker.tap("offers")
    assert steps(talker.say("$900")) == ["agree"]


@pytest.mark.parametrize(
    ("reason", "next_"),
    [
        ("cheaper", "heard_second"),
        ("money", "heard_no_money"),
        ("less", "less"),
        ("agreed", "taken"),
    ],
)
def test_a_reason_that_was_asked_for_leads_to_its_own_answer(reason: str, next_: str) -> None:
    talker = quoted()
    talker.tap("insists")
    talker.tap("unsure")
    talker.tap("accepted")
    talker.tap(reason)
    assert talker.question.step == next_


def test_who_gives_no_reason_is_not_asked_for_it_again() -> None:
    talker = quoted()
    talker.tap("insists")
    talker.tap("unsure")
    talker.tap("insists")
    assert talker.question.step == "still"


def test_the_first_stage_of_an_objection_goes_by_the_hours_of_the_deal() -> None:
    talker = Talker()
    talker.begin("price", message_moment="objects", deal_price=usd("1000"), deal_hours=100)
    talker.tap("cheaper")
    assert talker.top.facts["first_stage"] == usd("250"), "four stages, as in every other talk"
