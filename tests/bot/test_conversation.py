"""What was sent at once is put together: bursts of forwards, albums, split and pasted texts."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation import join, unfold
from bot.messages import Attached, Conversed, Forwarded, Incoming, Sender, Typed

SAM = Sender(1001, 1001, "en", "Sam Haddad")
NINE = datetime(2026, 1, 5, 9, tzinfo=UTC)


def forward(text: str, author: str | None, minute: int = 0, *, own: bool = False) -> Forwarded:
    return Forwarded(text, None if own else author, NINE + timedelta(minutes=minute), own)


def test_forwards_of_one_client_are_one_text_in_the_order_of_time() -> None:
    told = join([forward("and a blog", "Anna", 2), forward("A site", "Anna", 1)], SAM)
    assert told == Forwarded("A site\nand a blog", "Anna", NINE + timedelta(minutes=2))


def test_the_client_s_last_move_stands_behind_the_user_s_own_words() -> None:
    told = join(
        [
            forward("How much?", "Anna", 1),
            forward("It is $1500", None, 2, own=True),
            forward("Too much", "Anna", 3),
            forward("Could it be less?", "Anna", 4),
        ],
        SAM,
    )
    assert isinstance(told, Forwarded)
    assert (told.text, told.author, told.behind) == (
        "Too much\nCould it be less?",
        "Anna",
        "It is $1500",
    )


def test_where_the_user_spoke_last_the_client_s_words_before_it_are_meant() -> None:
    told = join([forward("Too much", "Anna", 1), forward("I see", None, 2, own=True)], SAM)
    assert isinstance(told, Forwarded)
    assert (told.text, told.author, told.behind) == ("Too much", "Anna", "")


def test_two_clients_forwarded_together_are_two_talks_the_latest_first() -> None:
    told = join([forward("Too much", "Anna", 1), forward("Sign an NDA", "Omar", 2)], SAM)
    assert isinstance(told, Conversed)
    assert [(move.author, move.text) for move in told.moves] == [
        ("Omar", "Sign an NDA"),
        ("Anna", "Too much"),
    ]
    assert told.certain


def test_a_client_whose_name_is_hidden_is_still_one_client() -> None:
    told = join([forward("Too much", None, 1), forward("Less?", None, 2)], SAM)
    assert told == Forwarded("Too much\nLess?", None, NINE + timedelta(minutes=2))


def test_the_user_s_own_words_alone_are_known_as_his() -> None:
    told = join([forward("a", None, 1, own=True), forward("b", None, 2, own=True)], SAM)
    assert isinstance(told, Forwarded)
    assert (told.text, told.own) == ("a\nb", True)


def test_a_long_paste_is_put_together_and_an_album_is_its_caption() -> None:
    assert join([Typed("one"), Typed("two")], SAM) == Typed("one\ntwo")
    assert join([Attached("photo"), Typed("Too much"), Attached("photo")], SAM) == Typed("Too much")
    assert join([Attached("photo"), Attached("photo")], SAM) == Attached("photo")


@pytest.mark.parametrize("me", ["Sam", "Sam Haddad", "You", "Me"])
def test_the_user_is_known_in_a_pasted_chat_by_his_name(me: str) -> None:
    told = unfold(
        Typed(f"[12/03, 10:15] {me}: It is $1500\n[12/03, 10:31] Anna: Too expensive"), SAM
    )
    assert isinstance(told, Forwarded)
    assert (told.author, told.text, told.behind) == ("Anna", "Too expensive", "It is $1500")


def test_of_two_strangers_in_a_pasted_chat_nobody_is_taken_for_the_client() -> None:
    told = unfold(Typed("[12/03, 10:15] Lena: $1500\n[12/03, 10:31] Anna: Too expensive"), SAM)
    assert isinstance(told, Conversed)
    assert not told.certain
    assert [move.author for move in told.moves] == ["Anna", "Lena"]


@pytest.mark.parametrize(
    "text", ["Too expensive", "Price: 500\nDeadline: Friday", "Note: call me at 10:15"]
)
def test_words_that_are_no_chat_stay_as_they_are(text: str) -> None:
    assert unfold(Typed(text), SAM) == Typed(text)


_TEXT = st.text(min_size=1, max_size=12)
_PARTS: st.SearchStrategy[Incoming] = st.one_of(
    st.builds(Typed, _TEXT),
    st.builds(Attached, st.sampled_from(["photo", "voice"])),
    st.builds(
        Forwarded,
        _TEXT,
        st.none() | st.sampled_from(["Anna", "Omar", "Me"]),
        st.none() | st.datetimes(timezones=st.just(UTC)),
        st.booleans(),
    ),
)


@given(st.lists(_PARTS, min_size=1, max_size=6))
def test_nothing_said_by_a_client_is_lost_but_what_he_said_before_the_user_spoke(
    parts: list[Incoming],
) -> None:
    told = join(parts, SAM)
    forwards = [part for part in parts if isinstance(part, Forwarded)]
    if forwards and not any(part.own for part in forwards):
        moves = told.moves if isinstance(told, Conversed) else (told,)
        said = "\n".join(move.text for move in moves if isinstance(move, Forwarded))
        assert sorted(said) == sorted("\n".join(part.text for part in forwards))
