"""A wish that harms the result: why, agree and refute, options, and a note where he insists."""

import pytest

from bot.texts import load_texts
from scenarios.engine.events import Verb
from scenarios.engine.replies import Drafted, Kept, Told, Turn
from scenarios.engine.steps import Draft
from scenarios.library.persuade import SCENARIO
from tests.scenarios.talker import Talker

WISH = "a text like the competitor's"
HARM = "buyers won't see how you differ"
INSTEAD = "open with your three strengths"


def steps(turn: Turn) -> list[str]:
    return [reply.step for reply in turn.replies if isinstance(reply, Told | Drafted)]


def kept(turn: Turn, step: str) -> Kept:
    return next(each for each in turn.kept if each.step == step)


def ask(who: str = "owner") -> Talker:
    """A walk whose reason is not known: the question why is sent."""
    talker = Talker()
    talker.begin("persuade", profile_language="en", profile_zone="UTC")
    talker.tap(who)
    talker.say(WISH)
    talker.go(Verb.SKIP)
    return talker


def argue(who: str = "owner") -> Talker:
    """A walk that stands where the answer to the argument is waited for."""
    talker = Talker()
    talker.begin("persuade", profile_language="en", profile_zone="UTC")
    talker.tap(who)
    talker.say(WISH)
    talker.say("it sells well")
    talker.say(HARM)
    talker.say(INSTEAD)
    talker.go(Verb.SKIP)
    return talker


@pytest.mark.parametrize("who", ["owner", "employee", "unknown"])
def test_the_freelancer_hears_first_how_to_talk_with_such_a_client(who: str) -> None:
    talker = Talker()
    talker.begin("persuade", profile_language="en")
    assert steps(talker.tap(who)) == ["stance"]
    assert talker.question.step == "wish"


def test_an_unknown_reason_is_asked_for_before_anything_is_argued() -> None:
    talker = ask()
    assert talker.question.step == "heard_why"
    assert "harm" not in talker.top.facts


def test_a_reason_that_convinces_is_followed_and_booked() -> None:
    talker = ask()
    talker.tap("accepted")
    talker.say("it sells well")
    turn = talker.tap("yes")
    assert steps(turn) == ["agree"]
    assert kept(turn, "agreed_theirs").facts == {"wish": WISH}
    assert talker.session.top is None


def test_a_reason_that_does_not_convince_leads_to_the_argument() -> None:
    talker = ask()
    talker.tap("accepted")
    talker.say("it sells well")
    talker.tap("no")
    talker.say(HARM)
    talker.say(INSTEAD)
    assert steps(talker.say("enquiries doubled elsewhere")) == ["argue"]
    assert talker.top.facts["reason"] == "it sells well"


def test_a_new_idea_instead_of_a_reason_takes_the_place_of_the_wish() -> None:
    talker = ask()
    talker.tap("offers")
    talker.say("only the layout")
    talker.tap("yes")
    turn = talker.go(Verb.SKIP)
    assert kept(turn, "agreed_theirs").facts == {"wish": "only the layout"}


def test_an_idea_that_fits_after_all_is_taken_with_its_reason() -> None:
    talker = ask()
    talker.tap("offers")
    talker.say("only the layout")
    talker.tap("yes")
    assert talker.question.step == "because"
    turn = talker.say("the offer stays on top")
    assert steps(turn) == ["go_ahead"]
    drafted = next(reply for reply in turn.replies if isinstance(reply, Drafted))
    text = load_texts().draft("en", "persuade-go-ahead-their-idea", drafted.facts)
    assert "the offer stays on top" in text


@pytest.mark.parametrize(
    ("language", "thanks"), [("en", "thank you"), ("ru", "спасибо"), ("ar", "شكر")]
)
def test_nobody_is_thanked_for_an_explanation_that_was_not_given(
    language: str, thanks: str
) -> None:
    texts, key = load_texts(), "persuade-go-ahead-their-idea"
    facts = {"wish": "only the layout", "because": "the offer stays on top"}
    assert len(texts.wordings(language, key)) > 4
    for wording in texts.wordings(language, key):
        assert thanks not in texts.draft(language, key, facts, wording=wording).lower()


def test_a_question_why_without_an_answer_is_made_easier_once_then_rests() -> None:
    talker = ask()
    assert steps(talker.tap("silent")) == ["nudge_why"]
    assert steps(talker.tap("silent")) == ["close"]
    assert talker.session.top is None


def test_an_owner_is_argued_with_and_then_gets_options() -> None:
    talker = argue()
    assert talker.question.step == "heard"
    assert steps(talker.tap("insists")) == ["choose"]
    talker.tap("insists")
    assert talker.question.step == "stay"


def test_an_employee_gets_one_position_in_writing_and_no_second_argument() -> None:
    talker = argue("employee")
    assert talker.question.step == "heard_position"
    assert steps(talker.tap("insists")) == []
    assert talker.question.step == "stay"


def test_going_on_his_way_is_booked_only_with_the_note_confirmed() -> None:
    talker = argue("employee")
    talker.tap("insists")
    assert steps(talker.tap("note")) == ["note"]
    turn = talker.tap("accepted")
    assert steps(turn) == ["confirmed"]
    assert kept(turn, "noted").entry == "advised_against"
    assert kept(turn, "noted").facts == {"wish": WISH, "harm": HARM, "instead": INSTEAD}


def test_a_note_without_an_answer_lets_that_part_wait() -> None:
    talker = argue("employee")
    talker.tap("insists")
    talker.tap("note")
    turn = talker.tap("silent")
    assert steps(turn) == ["hold"]
    assert kept(turn, "noted_open").entry == "note_unconfirmed"


@pytest.mark.parametrize(
    ("left", "draft", "step", "state"),
    [
        ("part", "without_part", "left_out", None),
        ("whole", "farewell", "declined", "declined"),
    ],
)
def test_without_a_note_the_part_or_the_whole_is_declined(
    left: str, draft: str, step: str, state: str | None
) -> None:
    talker = argue("employee")
    talker.tap("insists")
    talker.tap("note")
    talker.tap("insists")
    turn = talker.tap(left)
    assert steps(turn) == [draft]
    assert kept(turn, step).state == state


def test_a_way_agreed_on_is_put_in_writing_with_the_day_of_the_first_part() -> None:
    talker = argue()
    talker.tap("accepted")
    talker.tap("ours")
    assert [value for _, _, value in talker.question.suggestions] == [INSTEAD]
    talker.tap("s0")
    turn = talker.say("10 July")
    assert steps(turn) == ["recap"]
    assert kept(turn, "own_date").remind == {"day": "2026-07-10"}
    assert kept(turn, "kept").facts == {"agreed": INSTEAD, "show_by": {"day": "2026-07-10"}}


def test_a_first_part_without_a_day_sets_no_reminder() -> None:
    talker = argue()
    talker.tap("accepted")
    talker.tap("ours")
    talker.tap("s0")
    assert kept(talker.go(Verb.SKIP), "own_date").remind is None


def test_his_own_way_among_the_options_needs_the_note_too() -> None:
    talker = argue()
    talker.tap("insists")
    talker.tap("accepted")
    assert steps(talker.tap("theirs")) == ["note"]


def test_another_idea_that_fits_is_one_tap_from_the_letter() -> None:
    talker = argue()
    talker.tap("offers")
    talker.say("only the layout")
    talker.tap("yes")
    assert [value for _, _, value in talker.question.suggestions] == ["only the layout", INSTEAD]


def test_another_idea_that_still_harms_is_answered_with_what_is_missing() -> None:
    talker = argue()
    talker.tap("offers")
    talker.say("only the layout")
    assert steps(talker.tap("no")) == ["counter"]
    assert talker.question.step == "heard_choose"


def test_silence_is_asked_once_and_then_let_go() -> None:
    talker = argue()
    assert steps(talker.tap("silent")) == ["nudge"]
    assert steps(talker.tap("silent")) == ["close"]
    assert talker.session.top is None


def unconfirmed() -> Talker:
    """The note got no answer: the letter that follows it is out."""
    talker = argue("employee")
    talker.tap("insists")
    talker.tap("note")
    talker.tap("silent")
    return talker


def test_a_note_confirmed_late_is_booked_as_confirmed() -> None:
    turn = unconfirmed().tap("accepted")
    assert steps(turn) == ["confirmed"]
    assert kept(turn, "noted").entry == "advised_against"


def test_a_note_that_stays_unanswered_is_not_taken_for_a_yes() -> None:
    talker = unconfirmed()
    assert steps(talker.tap("silent")) == ["unanswered"]
    assert talker.session.top is None


def test_a_note_refused_late_is_a_part_or_an_order_declined() -> None:
    talker = unconfirmed()
    talker.tap("insists")
    assert steps(talker.tap("part")) == ["without_part"]


def test_another_way_found_late_needs_no_note() -> None:
    talker = unconfirmed()
    talker.tap("offers")
    talker.say("only the layout")
    talker.tap("yes")
    talker.tap("s0")
    turn = talker.go(Verb.SKIP)
    assert steps(turn) == ["recap"]
    assert kept(turn, "kept").facts["agreed"] == "only the layout"


@pytest.mark.parametrize(
    ("language", "view"), [("en", "opinion"), ("ru", "моё мнение"), ("ar", "رأيي")]
)
def test_a_wish_that_rests_claims_no_opinion_that_was_never_given(language: str, view: str) -> None:
    texts, key = load_texts(), "persuade-close-open-door"
    for wording in texts.wordings(language, key):
        assert view not in texts.draft(language, key, {"wish": WISH}, wording=wording).lower()


def test_every_draft_offers_two_strategies_at_least() -> None:
    drafts = [step for step in SCENARIO.steps if isinstance(step, Draft)]
    assert all(len(step.variants) > 1 for step in drafts)
