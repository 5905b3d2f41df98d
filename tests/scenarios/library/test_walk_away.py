"""A client judged by ten red flags; contempt and fraud answered; a no without complaint."""

from itertools import product

import pytest

from bot.texts import LANGUAGES, load_texts, text_key
from scenarios.catalogue import load_catalogue
from scenarios.engine.events import Heard, Verb
from scenarios.engine.replies import Drafted, Kept, Missed, Told, Turn
from scenarios.engine.steps import Draft
from scenarios.reckoning.money import dump_money, load_money
from tests.scenarios.talker import Talker

SCENARIO = load_catalogue()["walk_away"]


def usd(amount: str) -> dict[str, str]:
    return dump_money(load_money({"amount": amount, "currency": "USD"}))


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def told(turn: Turn, step: str) -> Told:
    return next(each for each in turn.replies if isinstance(each, Told) and each.step == step)


def begin(**given: object) -> Talker:
    talker = Talker()
    talker.begin("walk_away", profile_language="en", profile_zone="UTC", **given)
    return talker


def judged(
    tone: str = "none",
    money: str = "none",
    past: str = "none",
    product: str = "fine",
    **given: object,
) -> tuple[Talker, Turn]:
    """A client judged before the start, and what was said about him."""
    talker = begin(**given)
    talker.tap("judge")
    talker.tap(tone)
    talker.tap(money)
    talker.tap(past)
    return talker, talker.tap(product)


def suspected(search: str = "nothing", sign: str = "data", **given: object) -> Talker:
    """A walk about signs of fraud that waits for the client's answer."""
    talker = begin(message_situation="scam_signal", message_trouble="scam", **given)
    talker.tap(sign)
    talker.tap(search)
    return talker


def insulted(tone: str = "insults", **given: object) -> tuple[Talker, Turn]:
    """A walk about contempt that waits for the client's answer."""
    talker = begin(message_situation="disrespect", message_trouble="contempt", **given)
    talker.tap(tone)
    return talker, talker.say("the banner in another size")


def test_all_rules_of_walking_away_are_told_somewhere() -> None:
    assert {f"WA{number}" for number in range(1, 14)} | {"P8", "CO7"} <= set(SCENARIO.rules)


def test_without_a_flag_nothing_speaks_against_the_client() -> None:
    talker, turn = judged()
    assert steps(turn) == ["verdict_clear"]
    assert kept(turn, "cleared").facts == {"count": 0}
    assert talker.session.top is None


def test_complaints_of_predecessors_alone_call_for_a_closer_look() -> None:
    talker, turn = judged(past="complains")
    assert steps(turn) == ["verdict_closer"]
    assert steps(talker.tap("closer")) == ["closer"]


def test_complaints_beside_another_flag_are_no_bad_luck() -> None:
    _, turn = judged(past="complains", money="unrealistic_promise")
    assert steps(turn) == ["verdict_leave", "money_is_unrealistic_promise", "past_is_complains"]
    assert told(turn, "verdict_leave").facts["heaviest"] == "money_unrealistic_promise"


@pytest.mark.parametrize(
    "flag",
    [
        {"money": "bulk"},
        {"money": "unrealistic_promise"},
        {"money": "free_work"},
        {"past": "boundary_push"},
        {"product": "bad"},
    ],
)
def test_one_serious_flag_is_met_with_terms(flag: dict[str, str]) -> None:
    _, turn = judged(**flag)
    assert steps(turn)[0] == "verdict_terms"


@pytest.mark.parametrize(
    ("flag", "rule"),
    [
        ({"tone": "neglects"}, "WA1"),
        ({"tone": "belittles"}, "WA8"),
        ({"tone": "insults"}, "P8"),
        ({"money": "future_promise"}, "WA3"),
        ({"past": "pushes"}, "WA4"),
        ({"past": "alias"}, "WA9"),
    ],
)
def test_one_heavy_flag_is_enough_to_decline(flag: dict[str, str], rule: str) -> None:
    _, turn = judged(**flag)
    first, second = steps(turn)
    assert first == "verdict_leave"
    assert rule in told(turn, second).rules


def test_several_of_a_kind_count_as_two_and_the_heaviest_is_named() -> None:
    _, turn = judged(tone="insults", money="mixed", past="complains", product="bad")
    facts = told(turn, "verdict_leave").facts
    assert (facts["count"], facts["heaviest"]) == (5, "tone_insults")
    assert kept(turn, "judged").facts == {"count": 5}


def test_what_the_message_showed_is_not_asked() -> None:
    talker = begin(message_situation="free_work")
    talker.tap("judge")
    talker.tap("none")
    assert talker.question.step == "past"
    assert talker.top.facts["money"] == "free_work"


def test_contempt_is_answered_once_before_anything_else() -> None:
    talker, turn = insulted()
    assert steps(turn) == ["steady", "respect"]
    assert talker.question.step == "heard_tone"
    assert talker.top.facts["point"] == "the banner in another size"


def test_belittling_gets_a_comparison_or_a_smaller_part() -> None:
    _, turn = insulted("belittles")
    drafted = next(each for each in turn.replies if isinstance(each, Drafted))
    assert (drafted.step, drafted.variants) == ("worth", ("compare", "smaller"))


def test_a_tone_that_is_mended_goes_back_to_the_work() -> None:
    talker, _ = insulted()
    turn = talker.tap("accepted")
    assert steps(turn) == ["onward"]
    assert kept(turn, "mended").facts == {"point": "the banner in another size"}


def test_contempt_that_goes_on_ends_work_under_way_in_writing() -> None:
    talker, _ = insulted()
    talker.tap("insists")
    assert steps(talker.tap("yes")) == ["part"]
    turn = talker.tap("accepted")
    assert steps(turn) == ["settle_up", "after"]
    assert kept(turn, "parted").state is None


def test_a_message_without_contempt_leads_to_the_other_flags() -> None:
    talker = begin(message_situation="disrespect", message_trouble="contempt")
    talker.tap("none")
    assert talker.question.step == "money"


def test_who_refuses_a_contract_is_declined_and_reported() -> None:
    talker = suspected()
    turn = talker.tap("insists")
    assert steps(turn) == ["refuse", "report"]
    assert (kept(turn, "fraud").state, kept(turn, "fraud").entry) == ("declined", "fraud_signs")


def test_an_alias_that_falls_silent_is_left_but_a_real_client_is_asked_once() -> None:
    assert steps(suspected().tap("silent")) == ["vanished"]
    talker = suspected("real")
    assert steps(talker.tap("silent")) == ["nudge"]
    turn = talker.tap("silent")
    assert steps(turn) == ["close", "after"]
    assert kept(turn, "let_go").state == "lost"


@pytest.mark.parametrize(
    ("search", "sign", "sum_", "step"),
    [
        ("nothing", "moves", "$900", "bait"),
        ("real", "fees", "$900", "bait"),
        ("real", "moves", "$2250", "bait"),
        ("real", "moves", "$1500", "measured"),
    ],
)
def test_money_from_nobody_or_far_too_much_is_bait(
    search: str, sign: str, sum_: str, step: str
) -> None:
    talker = suspected(search, sign, deal_price=usd("1500"))
    talker.tap("offers")
    assert steps(talker.say(sum_))[0] == step


def test_a_contract_has_a_price_a_first_payment_and_a_day_to_remember() -> None:
    talker = suspected("real", deal_price=usd("1500"))
    talker.tap("accepted")
    assert [value for _, _, value in talker.question.suggestions] == [usd("750")]
    assert any(isinstance(reply, Missed) for reply in talker.say("$1600").replies)
    talker.say("$750")
    turn = talker.say("10 July")
    assert steps(turn) == ["recap"]
    assert kept(turn, "check_day").remind == {"day": "2026-07-10"}
    assert kept(turn, "agreed").deal == {"price": usd("1500")}
    assert kept(turn, "agreed").state == "agreed"


@pytest.mark.parametrize(
    ("sum_", "worth", "missing"),
    [
        ("$900", "below", "600"),
        ("$1200", "short", "300"),
        ("$1500", "enough", None),
        ("$2250", "over", None),
        ("€1200", "unknown", None),
    ],
)
def test_a_sum_is_weighed_against_price_and_floor(
    sum_: str, worth: str, missing: str | None
) -> None:
    talker, _ = judged(money="bulk", deal_price=usd("1500"), deal_floor=usd("1000"))
    talker.tap("terms")
    talker.tap("offers")
    facts = told(talker.say(sum_), "measured").facts
    assert facts["worth"] == worth
    assert facts.get("missing") == (None if missing is None else usd(missing))


def test_a_sum_below_the_floor_is_a_price_that_needs_a_yes() -> None:
    talker, _ = judged(money="bulk", deal_price=usd("1500"), deal_floor=usd("1000"))
    talker.tap("terms")
    talker.tap("offers")
    talker.say("$900")
    talker.tap("take")
    assert talker.top.facts["price"] == usd("900")
    talker.go(Verb.SKIP)
    turn = talker.say("10 July")
    drafted = next(each for each in turn.replies if isinstance(each, Drafted))
    assert (drafted.step, drafted.price) == ("recap", ("price",))


def test_the_reason_heard_decides_whether_it_was_bad_luck() -> None:
    talker, _ = judged(past="complains")
    talker.tap("closer")
    assert steps(talker.tap("accepted")) == ["luck", "terms"]
    talker, _ = judged(past="complains")
    talker.tap("closer")
    assert steps(talker.tap("insists")) == ["not_luck"]
    assert talker.question.step == "refer"


def test_an_answer_that_is_forwarded_is_judged_by_the_user() -> None:
    talker, _ = judged(past="complains")
    talker.tap("closer")
    talker.send(Heard("insists", {"message_situation": "price_question"}))
    assert talker.question.step == "sounded"
    assert steps(talker.tap("concrete")) == ["luck", "terms"]


def test_who_presses_on_after_clear_terms_is_let_go_with_the_flag_just_shown() -> None:
    talker, _ = judged(product="bad")
    talker.tap("terms")
    turn = talker.send(Heard("insists", {"message_situation": "future_promise"}))
    assert told(turn, "pressed").facts["new_flag"] == "future_promise"
    talker, _ = judged(product="bad", message_situation="disrespect")
    talker.tap("terms")
    assert told(talker.tap("insists"), "pressed").facts["new_flag"] == "none"


def test_a_no_may_recommend_somebody() -> None:
    talker, _ = judged(product="bad")
    assert steps(talker.tap("decline_refer")) == ["decline_refer"]
    talker.tap("accepted")
    turn = talker.say("Sam Lee, sam@example.com")
    assert steps(turn) == ["hand_on", "after"]
    assert kept(turn, "declined").state == "declined"


def test_a_no_that_is_not_accepted_has_one_last_line() -> None:
    talker, _ = judged(tone="neglects")
    talker.tap("decline")
    turn = talker.tap("insists")
    assert steps(turn) == ["farewell", "after"]
    assert kept(turn, "declined").entry == "parted"


NEVER_SENT = {
    "en": ("code", "id", "fees"),
    "ru": ("код", "документ", "сбор"),
    "ar": ("رموز", "وثائق", "رسوم"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sign", ["moves", "data", "fees", "link", "other"])
def test_every_answer_to_fraud_names_what_is_never_sent(language: str, sign: str) -> None:
    texts, facts = load_texts(), {"sign": sign, "deal_thing": "logo"}
    for variant in ("contract", "platform", "verify"):
        key = text_key("walk-away-safe", variant)
        for way in texts.ways(language, key, facts):
            said = texts.draft(language, key, facts, wording=way).lower()
            missing = [word for word in NEVER_SENT[language] if word not in said]
            assert not missing, f"{key}.{way.name}"


def test_no_draft_of_a_refusal_complains_of_the_client() -> None:
    """WA11: what was noticed is told to the freelancer, never to the client."""
    reproaches = ("rude", "insult", "disrespect", "scam", "fraud", "cheat", "blame", "red flag")
    steps_ = ("decline-short", "decline-list", "decline-refer-name")
    for step in (*steps_, "farewell-last", "farewell-useful", "refuse-conditions"):
        key = f"walk-away-{step}"
        facts = {"deal_thing": "landing page"}
        for way in load_texts().ways("en", key, facts):
            said = load_texts().draft("en", key, facts, wording=way).lower()
            assert not [word for word in reproaches if word in said], way.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_to_contempt_or_a_sum_promises_tomorrow(language: str) -> None:
    words = {"en": "tomorrow", "ru": "завтра", "ar": "غد"}
    facts = {"deal_thing": "logo", "point": "a banner", "offered": "$900"}
    keys = (
        *(f"walk-away-respect-{name}" for name in ("matter", "border", "pause")),
        *(f"walk-away-onward-{name}" for name in ("task", "manner")),
        *(f"walk-away-part-{name}" for name in ("handover", "finish")),
        *(f"walk-away-hold-{name}" for name in ("part", "price")),
    )
    for key in keys:
        for way in load_texts().ways(language, key, facts):
            said = load_texts().draft(language, key, facts, wording=way).lower().split()
            assert not [each for each in said if each.strip(".,;:؟،").endswith(words[language])], (
                f"{key}.{way.name}"
            )


def test_a_bare_number_far_below_the_price_is_no_first_payment_and_a_small_sum_is_warned_of() -> (
    None
):
    talker = suspected("real", deal_price=usd("1500"))
    talker.tap("accepted")
    assert any(isinstance(reply, Missed) for reply in talker.say("3").replies)
    assert steps(talker.say("$100")) == ["little"]
    assert talker.question.step == "start_by"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sign", ["moves", "data", "fees", "link", "other"])
def test_staying_here_holds_without_a_platform_too(language: str, sign: str) -> None:
    held = {
        "en": ("on the platform", "stay on"),
        "ru": ("остаются на площадке", "остаюсь на площадке", "всё на площадке"),
        "ar": ("على المنصة",),
    }
    facts = {"sign": sign, "deal_thing": "logo"}
    for variant in ("contract", "platform"):
        key = text_key("walk-away-safe", variant)
        for way in load_texts().ways(language, key, facts):
            said = load_texts().draft(language, key, facts, wording=way)
            assert not [words for words in held[language] if words in said], way.name


def recap_of(taken: str, first_pay: str) -> Drafted:
    talker, _ = judged(product="bad", deal_price=usd("1500"))
    talker.tap("terms")
    talker.tap("accepted")
    talker.tap(taken)
    if taken == "small":
        talker.say("the first page")
        talker.say("$1500")
    talker.say(first_pay)
    turn = talker.say("10 July")
    return next(each for each in turn.replies if isinstance(each, Drafted))


def test_the_letter_names_the_special_condition_where_it_was_agreed() -> None:
    words = {"en": "promise buyers", "ru": "обещаем покупателям", "ar": "لا نعد المشترين"}
    for taken in ("points", "small"):
        facts = recap_of(taken, "$750").facts
        for language, variant in product(LANGUAGES, ("points", "contract")):
            key = f"walk-away-recap-{variant}"
            for way in load_texts().ways(language, key, facts):
                said = load_texts().draft(language, key, facts, wording=way)
                assert (words[language] in said) == (taken == "points"), way.name


@pytest.mark.parametrize("variant", ["points", "contract"])
def test_a_letter_about_a_whole_prepayment_speaks_of_no_stages_to_pay(variant: str) -> None:
    facts, key = recap_of("points", "$1500").facts, f"walk-away-recap-{variant}"
    for way in load_texts().ways("en", key, facts):
        said = load_texts().draft("en", key, facts, wording=way)
        assert "stages" not in said, way.name
        assert "first payment" not in said, way.name


def test_every_draft_has_two_strategies_or_more() -> None:
    drafts = [step for step in SCENARIO.steps if isinstance(step, Draft)]
    assert not [draft.name for draft in drafts if len(draft.variants) < 2]


def test_a_part_for_the_sum_he_named_has_its_own_price_in_the_letter() -> None:
    talker, _ = judged(product="bad", deal_price=usd("1500"), deal_floor=usd("1000"))
    talker.tap("terms")
    talker.tap("offers")
    talker.say("$400")
    talker.tap("hold")
    talker.tap("accepted")
    assert talker.question.step == "taken_hold"
    talker.tap("part")
    talker.say("the first page")
    assert [value for _, _, value in talker.question.suggestions] == [usd("400")]
    talker.tap("s0")
    assert [value for _, _, value in talker.question.suggestions] == [usd("400")]
    talker.say("$400")
    turn = talker.say("10 July")
    facts = next(each for each in turn.replies if isinstance(each, Drafted)).facts
    assert (facts["part"], facts["part_price"]) == ("the first page", usd("400"))
    assert facts["rest"] == "none"
    assert "price" not in facts
    assert kept(turn, "part_agreed").deal == {"price": usd("400")}


def test_a_small_part_agreed_is_not_written_down_at_the_price_of_the_whole() -> None:
    facts = recap_of("small", "$750").facts
    assert facts["part"] == "the first page"
    for language, variant in product(LANGUAGES, ("points", "contract")):
        key = f"walk-away-recap-{variant}"
        names = [way.name for way in load_texts().ways(language, key, facts)]
        assert "part" in names
        assert not {"price", "paid", "thing"} & set(names)


def test_work_under_way_is_wound_up_even_where_a_sum_was_named_in_between() -> None:
    talker, _ = insulted(deal_price=usd("1500"))
    talker.tap("insists")
    talker.tap("yes")
    talker.tap("offers")
    talker.say("$900")
    assert steps(talker.tap("leave")) == ["last_word", "after"]


@pytest.mark.parametrize("by", ["offers", "silent"])
def test_contempt_is_not_left_before_it_is_known_what_is_under_way(by: str) -> None:
    talker, _ = insulted(deal_price=usd("1500"))
    talker.tap(by)
    if by == "offers":
        talker.say("$900")
    talker.tap("leave" if by == "offers" else "insists")
    assert talker.question.step == "under_way"
