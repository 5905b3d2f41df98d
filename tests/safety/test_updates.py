"""Whatever an update holds, it is answered or put aside in silence; nobody hears of an error."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.safety.damage import ANYTHING, damaged
from tests.safety.desk import NOW, TEXTS, Desk, words_of

pytestmark = pytest.mark.long

FUZZ = settings(settings.get_profile("safety"), max_examples=150)
_PLACE = {"latitude": 30.05, "longitude": 31.25}
_WHEN = int(NOW.timestamp())


def _real(desk: Desk) -> list[dict[str, object]]:
    """One update of each kind, as Telegram sends it."""
    user = {"id": 8, "is_bot": False, "first_name": "Ann"}
    origin = {"type": "user", "date": _WHEN, "sender_user": user}
    photo = [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]
    message = desk.message(text="hello")["message"]
    me = {"id": 42, "is_bot": True, "first_name": "Tafawud"}
    member = {"user": me, "status": "member"}
    return [
        desk.message(text="Could you take 20% off?", entities=[]),
        desk.message(text="remind me tomorrow at 10 to call"),
        desk.message(text="/deals Anna", reply_to_message=message),
        desk.message(text="Could you take 20% off?", forward_origin=origin),
        desk.message(caption="too much", photo=photo, media_group_id="5"),
        desk.message(location=_PLACE),
        desk.message(sticker=None, dice={"emoji": "🎲", "value": 3}),
        {"edited_message": message},
        desk.press_of("d:1:show"),
        {
            "my_chat_member": {
                "chat": message["chat"],
                "from": message["from"],
                "date": _WHEN,
                "old_chat_member": member,
                "new_chat_member": member,
            }
        },
    ]


def _is_survived(desk: Desk, update: object) -> None:
    said = desk.take(update)
    assert TEXTS.say("en", "error") not in words_of(said)
    assert desk.state == "done" or not said


def test_real_updates_are_answered(desk: Desk) -> None:
    for update in _real(desk):
        said = desk.take(update)
        assert desk.state == "done"
        assert said or "my_chat_member" in update


@given(st.data())
@FUZZ
def test_an_update_with_anything_in_it_is_survived(desk: Desk, data: st.DataObject) -> None:
    real = data.draw(st.sampled_from(_real(desk)))
    _is_survived(desk, data.draw(damaged(real)))


@given(st.dictionaries(st.sampled_from(["message", "callback_query", "poll", "x"]), ANYTHING))
@settings(FUZZ, max_examples=30)
def test_an_update_of_nothing_known_is_survived(desk: Desk, update: dict[str, object]) -> None:
    _is_survived(desk, update)


def test_after_all_of_it_the_next_one_is_answered(desk: Desk) -> None:
    desk.say("/help")
    assert desk.state == "done"
