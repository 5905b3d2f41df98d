"""A yes in writing: exact parts, a confirmation as proof, corrections, conditions, one reminder."""

from decimal import Decimal

import pytest

from bot.texts import LANGUAGES, load_texts
from scenarios.engine.events import Heard, Verb
from scenarios.engine.replies import Drafted, Kept, Told, Turn
from scenarios.reckoning.money import Money, dump_money, load_money
from tests.scenarios.talker import Talker


def usd(amount: str) -> dict[str, str]:
    return dump_money(load_money({"amount": amount, "currency": "USD"}))


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def begin(*, pay: str | None = "half", due: str | None = "10 July", price: str = "1500") -> Talker:
    """A letter is out; its answer is waited for. Noon of 1 July 2026."""
    talker = Talker()
    talker.begin(
        "agreement",
        deal_thing="website",
        deal_price=usd(price),
        profile_language="en",
        profile_zone="UTC",
        message_situation="agreement",
    )
    talker.go(Verb.SKIP) if pay is None else talker.tap(pay)
    talker.go(Verb.SKIP) if due is None else talker.say(due)
    talker.say("2")
    talker.go(Verb.SKIP)
    return talker


def letter(talker: Talker, language: str = "en") -> str:
    facts = talker.top.facts
    return load_texts().draft(language, "agreement-letter-points", facts)


def test_thing_and_price_come_from_the_deal() -> None:
    talker = begin()
    assert talker.question.step == "heard"
    assert talker.top.facts["agreed_price"] == usd("1500")


@pytest.mark.parametrize("pay", ["full", "half", "three", "four"])
@pytest.mark.parametrize("price", ["1500", "999.99", "0.05"])
def test_the_parts_make_exactly_the_price(pay: str, price: str) -> None:
    stages = begin(pay=pay, price=price).top.facts["pay_parts"]
    assert isinstance(stages, dict)
    amounts = stages["stages"]
    assert isinstance(amounts, list)
    total = Money(Decimal(0), "USD")
    for each in amounts:
        total = total + load_money(each)
    assert total == load_money(usd(price))


@pytest.mark.parametrize("language", ["ar", "en", "ru"])
def test_the_letter_names_what_is_settled_and_nothing_else(language: str) -> None:
    full, bare = letter(begin(), language), letter(begin(pay=None, due=None), language)
    assert full.count("\n–") == bare.count("\n–") + 2
    assert "none" not in full + bare
    assert "2026" in full
    assert "2026" not in bare


def test_a_confirmation_becomes_proof_with_the_terms() -> None:
    turn = begin().send(Heard("accepted", {"message_situation": "agreement"}))
    proof = kept(turn, "confirmed")
    assert (proof.entry, proof.state) == ("recap_confirmed", "agreed")
    assert proof.deal == {"thing": "website", "price": usd("1500")}
    assert proof.facts["due"] == {"day": "2026-07-10"}
    assert kept(turn, "due_noted").remind == {"day": "2026-07-10"}
    assert steps(turn) == ["begin", "from_here"]


def test_a_confirmation_makes_the_parts_of_the_letter_the_stages_of_the_deal() -> None:
    turn = begin().tap("accepted")
    assert kept(turn, "parts_kept").deal == {
        "payments": {
            "payments": [
                {"name": None, "amount": usd("750"), "day": None},
                {"name": None, "amount": usd("750"), "day": None},
            ]
        }
    }


def test_a_payment_left_out_of_the_letter_makes_no_stages() -> None:
    turn = begin(pay=None).tap("accepted")
    assert "parts_kept" not in [each.step for each in turn.kept]


def test_a_number_of_rounds_says_in_the_timeline_what_it_is() -> None:
    turn = begin().tap("accepted")
    assert "rounds" not in kept(turn, "confirmed").facts
    rounds = kept(turn, "rounds_kept")
    assert (rounds.entry, rounds.facts) == ("recap_rounds", {"rounds": 2})


def test_what_is_not_included_is_never_told_among_the_terms() -> None:
    talker = begin()
    talker.tap("insists")
    talker.tap("excluded")
    talker.say("photos")
    turn = talker.tap("accepted")
    assert "excluded" not in kept(turn, "confirmed").facts
    assert kept(turn, "without_kept").facts == {"excluded": "photos"}


def test_a_point_left_out_has_no_line_in_the_timeline() -> None:
    turn = begin().tap("accepted")
    assert "without_kept" not in [each.step for each in turn.kept]


def test_without_a_day_nothing_is_remembered() -> None:
    turn = begin(due=None).tap("accepted")
    assert kept(turn, "due_noted").remind is None
    assert "due" not in kept(turn, "confirmed").facts


def test_a_corrected_point_goes_into_a_new_letter() -> None:
    talker = begin()
    talker.tap("insists")
    talker.tap("due")
    assert steps(talker.say("15 July")) == ["letter_anew"]
    assert talker.question.step == "heard"
    turn = talker.tap("accepted")
    assert kept(turn, "due_noted").remind == {"day": "2026-07-15"}


def test_other_stages_are_counted_anew() -> None:
    talker = begin()
    talker.tap("insists")
    talker.tap("pay")
    talker.tap("four")
    assert talker.top.facts["plan"] == "stages"
    assert talker.top.facts["first_pay"] == usd("390")


def test_a_slip_in_the_price_is_put_right() -> None:
    talker = begin()
    talker.tap("insists")
    talker.tap("price")
    talker.say("$1600")
    assert kept(talker.tap("accepted"), "confirmed").deal["price"] == usd("1600")


def test_a_lower_price_is_no_slip() -> None:
    talker = begin()
    talker.tap("insists")
    talker.tap("price")
    turn = talker.say("$1400")
    assert steps(turn) == ["to_discount"]
    assert kept(turn, "conditional").state == "negotiating"


@pytest.mark.parametrize(
    ("condition", "talk"),
    [
        ("cheaper", "to_discount"),
        ("extra", "to_extra"),
        ("payment", "to_prepayment"),
        ("sooner", "to_deadline"),
        ("other", "to_other"),
    ],
)
def test_a_condition_has_a_talk_of_its_own(condition: str, talk: str) -> None:
    talker = begin()
    talker.tap("offers")
    turn = talker.tap(condition)
    assert steps(turn) == [talk]
    assert kept(turn, "conditional").entry == "recap_condition"


@pytest.mark.parametrize(
    ("situation", "talk"),
    [("scope_creep", "to_extra"), ("discount_request", "to_discount"), ("nda_request", "to_other")],
)
def test_a_forwarded_condition_is_recognised(situation: str, talk: str) -> None:
    turn = begin().send(Heard("insists", {"message_situation": situation}))
    assert steps(turn) == [talk]


def test_silence_is_reminded_once_and_nothing_starts() -> None:
    talker = begin()
    assert steps(talker.tap("silent")) == ["reminder"]
    turn = talker.tap("silent")
    assert steps(turn) == ["wait_for_word"]
    assert kept(turn, "unconfirmed").state == "negotiating"


def test_a_late_confirmation_counts() -> None:
    talker = begin()
    talker.tap("silent")
    assert kept(talker.tap("accepted"), "confirmed").state == "agreed"


def test_i_will_think_about_it_is_no_silence() -> None:
    turn = begin().send(Heard("silent", {"message_situation": "stalling"}))
    assert steps(turn) == ["to_follow_up"]


@pytest.mark.parametrize("said", ["two and a half", "2.5", "99"])
def test_rounds_are_whole_and_few(said: str) -> None:
    talker = Talker()
    talker.begin("agreement", deal_thing="website", deal_price=usd("1500"), profile_language="en")
    talker.go(Verb.SKIP)
    talker.go(Verb.SKIP)
    talker.say(said)
    assert talker.question.step == "rounds"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("point", "said", "digits", "lines"),
    [
        ("thing", "landing page", "landing page", 1),
        ("price", "$1600", "800", 2),
        ("pay", "four", "390", 1),
        ("due", "15 July", "15", 1),
        ("rounds", "3", "3", 1),
        ("excluded", "photos", "photos", 1),
    ],
)
def test_a_change_sent_alone_names_the_point_and_what_hangs_on_it(
    language: str, point: str, said: str, digits: str, lines: int
) -> None:
    talker = begin()
    talker.tap("insists")
    talker.tap(point)
    turn = talker.tap(said) if point == "pay" else talker.say(said)
    drafted = next(each for each in turn.replies if isinstance(each, Drafted))
    assert drafted.variants == ("corrected", "change")
    for way in load_texts().ways(language, "agreement-letter-anew-change", drafted.facts):
        letter = load_texts().draft(
            language, "agreement-letter-anew-change", drafted.facts, wording=way
        )
        assert digits in letter, way.name
        assert sum(line.startswith("–") for line in letter.splitlines()) == lines, letter
