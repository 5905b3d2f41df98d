"""Whatever stands in the stored JSON of a user, he gets on: a talk can be begun and is asked."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.texts import text_key
from tests.safety.damage import ANYTHING, TYPED, damaged
from tests.safety.desk import TEXTS, Desk, words_of

pytestmark = pytest.mark.long

FUZZ = settings(settings.get_profile("safety"), max_examples=15)
QUESTION = TEXTS.say("en", text_key("scope_creep", "extra"))


def _gets_on(desk: Desk) -> None:
    """Stop whatever is in progress, begin a talk, answer its first question."""
    for _ in range(3):
        desk.say("/cancel")
        assert desk.state == "done"
    assert QUESTION in "\n".join(words_of(desk.say("/scope_creep")))
    assert desk.state == "done"
    said = desk.say("a German version")
    assert desk.state == "done"
    assert any(each.get("buttons") for each in said)


def _press_all(desk: Desk, *buttons: str) -> None:
    for data in buttons:
        desk.press(data)
        assert desk.state == "done", data


@given(st.data())
@FUZZ
def test_a_damaged_conversation_is_survived(desk: Desk, data: st.DataObject) -> None:
    try:
        sound = desk.stored("sessions", "body")
        desk.store("sessions", "body", data.draw(ANYTHING | damaged(sound) | damaged(sound)))
        desk.say("yes")
        _gets_on(desk)
    finally:
        desk.put_back()


@given(st.data())
@FUZZ
def test_a_damaged_profile_is_survived(desk: Desk, data: st.DataObject) -> None:
    names = ("income", "costs", "hourly", "month_hours", "digest", "digest_hour", "quiet")
    some = st.dictionaries(st.sampled_from(names), ANYTHING | TYPED, max_size=4)
    try:
        desk.store("users", "profile", data.draw(ANYTHING | some | some))
        for text in ("/settings", "/discount", "New deal Boris, logo, 500$", "/export", "/price"):
            desk.say(text)
            assert desk.state == "done", text
        _press_all(desk, "d:1:archive", "s:digest", "s:income", "d:1:follow", "y:hints:on")
        _gets_on(desk)
    finally:
        desk.put_back()


@given(st.data())
@FUZZ
def test_damaged_facts_of_a_message_are_survived(desk: Desk, data: st.DataObject) -> None:
    sound = desk.stored("readings", "facts")
    try:
        desk.store("readings", "facts", data.draw(ANYTHING | damaged(sound) | damaged(sound)))
        for text in ("/practice", "/check", "/cancel", "/export"):
            desk.say(text)
            assert desk.state == "done", text
        _press_all(desk, "r:1:open", "r:1:walk", "r:1:is:late_payment", "r:1:and:conflict")
        _press_all(desk, "r:1:promise", "r:1:proof", "y:r:1:hard", "k:1:new", "k:3:draft")
        _gets_on(desk)
    finally:
        desk.put_back()


@given(st.data())
@FUZZ
def test_a_damaged_practice_is_survived(desk: Desk, data: st.DataObject) -> None:
    sound = desk.stored("practices", "body")
    try:
        desk.store("practices", "body", data.draw(ANYTHING | damaged(sound) | damaged(sound)))
        desk.press("y:on")
        desk.say("The price stays as it is. Shall we begin on Monday?")
        desk.say("/practice")
        assert desk.state == "done"
        _gets_on(desk)
        _press_all(desk, "y:c:conflict:easy:fair")
        desk.say("I see why you are angry. Which part shall I mend first?")
        assert desk.state == "done"
    finally:
        desk.put_back()
