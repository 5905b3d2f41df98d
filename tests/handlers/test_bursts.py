"""Forwards, an album and a long paste are known as sent at once; all else stands alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.storage import Update
from handlers.bursts import FULL, TelegramBursts

BURSTS = TelegramBursts()
ORIGIN = {"type": "user"}


def message(**fields: object) -> Update:
    return Update(1, 1001, {"update_id": 1, "message": fields})


FORWARD = message(text="too expensive", forward_origin=ORIGIN)
PHOTO = message(photo=[{}], media_group_id="7")
PASTE = message(text="a" * FULL)
WORDS = message(text="the rest")


@pytest.mark.parametrize("one", [FORWARD, PHOTO, PASTE])
def test_more_may_come_behind_a_part(one: Update) -> None:
    assert BURSTS.expects(one)


@pytest.mark.parametrize(
    "one", [WORDS, message(), Update(1, 1001, {}), Update(1, 1001, {"callback_query": {}})]
)
def test_nothing_more_is_waited_for_behind_what_stands_alone(one: Update) -> None:
    assert not BURSTS.expects(one)


@pytest.mark.parametrize(
    ("earlier", "later", "same"),
    [
        (FORWARD, FORWARD, True),
        (FORWARD, WORDS, False),
        (FORWARD, PHOTO, False),
        (PHOTO, PHOTO, True),
        (PHOTO, message(photo=[{}], media_group_id="8"), False),
        (PHOTO, WORDS, False),
        (PASTE, WORDS, True),
        (PASTE, PASTE, True),
        (PASTE, message(text="/help"), False),
        (PASTE, FORWARD, False),
    ],
)
def test_what_follows_is_of_the_same_burst_or_not(
    earlier: Update, later: Update, *, same: bool
) -> None:
    assert BURSTS.follows(earlier, later) is same


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["message", "text", "forward_origin", "media_group_id"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["message", "update_id"]), _JSON), st.data())
def test_no_update_is_too_odd(body: dict[str, object], data: st.DataObject) -> None:
    other = data.draw(st.dictionaries(st.sampled_from(["message"]), _JSON))
    one, two = Update(1, 1, body), Update(2, 1, other)
    assert BURSTS.expects(one) in (True, False)
    assert BURSTS.follows(one, two) in (True, False)
