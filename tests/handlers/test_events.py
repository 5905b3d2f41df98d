"""Every kind of update is told as what it is, and what is not for the coach is left alone."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from bot.messages import (
    AskedInline,
    Attached,
    Blocked,
    Commanded,
    Forwarded,
    Incoming,
    Located,
    Pressed,
    Sender,
    Typed,
)
from handlers.events import read_update
from tests.phone import Phone

if TYPE_CHECKING:
    from telegram.ext import ExtBot

Json = dict[str, Any]
WHEN = 1_700_000_000
SAM: Json = {"id": 1001, "is_bot": False, "first_name": "Sam", "language_code": "ru"}
CHAT: Json = {"id": 1001, "type": "private", "first_name": "Sam"}
FILE: Json = {"file_id": "x", "file_unique_id": "y"}
PICTURE: Json = {**FILE, "width": 1, "height": 1}


def read(kind: str, **fields: object) -> tuple[Sender, Incoming] | None:
    """What an update of this kind says."""
    return read_update(Update.de_json({"update_id": 1, kind: fields}))


def tell(*, edited: bool = False, **fields: object) -> Incoming | None:
    """What a private message with these fields says."""
    kind = "edited_message" if edited else "message"
    told = read(kind, **{"message_id": 5, "date": WHEN, "from": SAM, "chat": CHAT, **fields})
    if told is None:
        return None
    assert told[0] == Sender(1001, 1001, "ru", "Sam")
    return told[1]


def test_own_words_are_typed() -> None:
    assert tell(text="How much?") == Typed("How much?")
    assert tell(text="How much?", edited=True, edit_date=WHEN) == Typed("How much?", edited=True)
    assert tell(text="👍") == Typed("👍")
    assert tell(text="   ") == Typed("   ")


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("/start", "start", ""),
        ("/start deal_7", "start", "deal_7"),
        ("/START@Tafawud_Bot", "start", ""),
        ("/remind@tafawud_bot  tomorrow at 10 ", "remind", "tomorrow at 10"),
        ("/remind\ntomorrow\nat 10", "remind", "tomorrow\nat 10"),
        ("/remind\u00a0завтра", "remind", "завтра"),
        ("/scope_creep", "scope_creep", ""),
        ("/سعر الموقع", "سعر", "الموقع"),
    ],
)
def test_a_command_opens_the_text(text: str, name: str, words: str) -> None:
    assert tell(text=text) == Commanded(name, words)


@pytest.mark.parametrize("text", ["/", "//", "/ start", "/50% off", "50/50", "see /help", "/a/b"])
def test_a_slash_alone_makes_no_command(text: str) -> None:
    assert tell(text=text) == Typed(text)


def test_a_caption_is_read_and_never_a_command() -> None:
    assert tell(photo=[PICTURE], caption="Can you do it cheaper?") == Typed(
        "Can you do it cheaper?"
    )
    assert tell(document=FILE, caption="/start") == Typed("/start")


USER: Json = {"id": 7, "is_bot": False, "first_name": "Anna", "last_name": "Berg"}
GROUP: Json = {"id": -7, "type": "supergroup", "title": "Our  project\n chat"}
CHANNEL: Json = {"id": -8, "type": "channel", "title": "News"}


@pytest.mark.parametrize(
    ("origin", "author"),
    [
        ({"type": "user", "sender_user": USER}, "Anna Berg"),
        ({"type": "hidden_user", "sender_user_name": "  عمر  خالد "}, "عمر خالد"),
        ({"type": "hidden_user", "sender_user_name": " "}, None),
        ({"type": "chat", "sender_chat": GROUP}, "Our project chat"),
        ({"type": "channel", "chat": CHANNEL, "message_id": 3}, "News"),
        ({"type": "hidden_user", "sender_user_name": "x" * 300}, "x" * 100),
    ],
)
def test_a_forward_names_its_author_and_its_time(origin: Json, author: str | None) -> None:
    told = tell(text="Too expensive", forward_origin={"date": WHEN - 60, **origin})
    assert told == Forwarded("Too expensive", author, datetime.fromtimestamp(WHEN - 60, UTC))


def test_what_the_user_wrote_himself_is_known_when_forwarded() -> None:
    own: Json = {"id": 1001, "is_bot": False, "first_name": "Sam"}
    told = tell(
        text="It is $1500", forward_origin={"type": "user", "sender_user": own, "date": WHEN}
    )
    assert isinstance(told, Forwarded)
    assert (told.author, told.own) == (None, True)


def test_a_forwarded_command_is_the_clients_words() -> None:
    origin = {"type": "user", "sender_user": USER, "date": WHEN}
    assert isinstance(tell(text="/start", forward_origin=origin), Forwarded)


def test_a_forwarded_caption_is_read_and_a_forwarded_sticker_is_a_sticker() -> None:
    origin = {"type": "user", "sender_user": USER, "date": WHEN}
    told = tell(photo=[PICTURE], caption="Like this", forward_origin=origin)
    assert isinstance(told, Forwarded)
    assert told.text == "Like this"
    sticker = {**PICTURE, "type": "regular", "is_animated": False, "is_video": False}
    assert tell(sticker=sticker, forward_origin=origin) == Attached("sticker")


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        (
            {"sticker": {**PICTURE, "type": "regular", "is_animated": False, "is_video": False}},
            "sticker",
        ),
        ({"dice": {"emoji": "🎲", "value": 4}}, "sticker"),
        ({"voice": {**FILE, "duration": 3}}, "voice"),
        ({"audio": {**FILE, "duration": 3}}, "voice"),
        ({"video": {**PICTURE, "duration": 3}}, "voice"),
        ({"video_note": {**FILE, "length": 3, "duration": 3}}, "voice"),
        ({"photo": [PICTURE]}, "photo"),
        ({"animation": {**PICTURE, "duration": 3}, "document": FILE}, "photo"),
        ({"document": FILE}, "file"),
        ({"contact": {"phone_number": "+1", "first_name": "Anna"}}, "other"),
        ({"story": {"chat": CHAT, "id": 1}}, "other"),
        (
            {
                "poll": {
                    "id": "1",
                    "question": "?",
                    "options": [],
                    "total_voter_count": 0,
                    "is_closed": False,
                    "is_anonymous": True,
                    "type": "regular",
                    "allows_multiple_answers": False,
                    "allows_revoting": False,
                    "members_only": False,
                }
            },
            "other",
        ),
    ],
)
def test_what_has_no_words_is_named_by_kind(fields: Json, kind: str) -> None:
    assert tell(**fields) == Attached(kind)
    assert tell(**fields, edited=True, edit_date=WHEN) is None


def test_a_place_is_told_in_degrees() -> None:
    place = {"latitude": 30.04, "longitude": 31.24}
    assert tell(location=place) == Located(30.04, 31.24)
    venue = {"location": place, "title": "Café", "address": "Nile"}
    assert tell(location=place, venue=venue) == Located(30.04, 31.24)
    # a live location that moves is no new answer
    assert tell(location=place, edited=True, edit_date=WHEN) is None


@pytest.mark.parametrize(
    "fields",
    [
        {"pinned_message": {"message_id": 4, "date": WHEN, "chat": CHAT, "text": "x"}},
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 60}},
        {"write_access_allowed": {}},
        {},
    ],
)
def test_service_messages_are_not_answered(fields: Json) -> None:
    assert tell(**fields) is None


def query(**fields: object) -> Incoming | None:
    told = read("callback_query", **{"id": "9", "from": SAM, "chat_instance": "c", **fields})
    return None if told is None else told[1]


def test_a_button_is_told_with_its_message() -> None:
    message = {"message_id": 77, "date": WHEN, "chat": CHAT, "text": "Choose"}
    assert query(data="q:1:yes", message=message) == Pressed("q:1:yes", "9", 77)
    assert query(game_short_name="chess", message=message) == Pressed("", "9", 77)


def test_a_button_of_a_message_long_gone_is_told_too() -> None:
    assert query(data="x", message={"message_id": 77, "date": 0, "chat": CHAT}) == Pressed(
        "x", "9", 77
    )


def test_what_is_typed_behind_the_bots_name_is_asked_inline_from_any_chat() -> None:
    for more in ({}, {"chat_type": "group"}, {"chat_type": "sender"}):
        told = read(
            "inline_query", **{"id": "9", "from": SAM, "query": "скидка", "offset": ""}, **more
        )
        assert told == (Sender(1001, 1001, "ru", "Sam"), AskedInline("9", "скидка"))
    robot = {"id": 5, "is_bot": True, "first_name": "Robot"}
    assert read("inline_query", **{"id": "9", "from": robot, "query": "", "offset": ""}) is None


async def test_a_draft_of_ours_inserted_here_is_no_clients_message(coach: "ExtBot[None]") -> None:
    def tell_via(bot_id: int, **more: object) -> Incoming | None:
        via = {"id": bot_id, "is_bot": True, "first_name": "Bot"}
        head = {"message_id": 5, "date": WHEN, "from": SAM, "chat": CHAT}
        message = {**head, "text": "The price holds.", "via_bot": via, **more}
        told = read_update(Update.de_json({"update_id": 1, "message": message}, coach))
        return None if told is None else told[1]

    assert tell_via(coach.id) == Attached("inline")
    assert tell_via(coach.id + 1) == Typed("The price holds.")
    # sent to a client by way of the bot and forwarded back, it is the user's own line
    origin = {"type": "user", "date": WHEN, "sender_user": SAM}
    told = tell_via(coach.id, forward_origin=origin)
    assert isinstance(told, Forwarded)
    assert told.own


@pytest.mark.parametrize(("status", "blocked"), [("kicked", True), ("member", False)])
def test_who_stops_the_bot_or_returns_is_noticed(status: str, blocked: bool) -> None:  # noqa: FBT001 - a table's column
    me = {"id": 42, "is_bot": True, "first_name": "Tafawud"}
    banned = {"user": me, "status": "kicked", "until_date": 0}
    member = {"user": me, "status": "member"}
    new, old = (banned, member) if status == "kicked" else (member, banned)
    told = read(
        "my_chat_member",
        **{"chat": CHAT, "from": SAM, "date": WHEN, "old_chat_member": old, "new_chat_member": new},
    )
    assert told == (Sender(1001, 1001, "ru", "Sam"), Blocked(blocked))


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_groups_and_channels_are_left_alone(kind: str) -> None:
    chat = {"id": -5, "type": kind, "title": "Team"}
    assert tell(text="/start", chat=chat) is None
    message = {"message_id": 77, "date": WHEN, "chat": chat, "text": "Choose"}
    assert query(data="x", message=message) is None
    assert read("channel_post", message_id=1, date=WHEN, chat=chat, text="news") is None


def test_other_bots_are_left_alone() -> None:
    robot: Json = {"from": {"id": 5, "is_bot": True, "first_name": "Robot"}}
    assert tell(text="hello", **robot) is None


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (
            "poll_answer",
            {"poll_id": "1", "user": SAM, "option_ids": [0], "option_persistent_ids": ["a"]},
        ),
        ("telepathy", {"from": SAM, "chat": CHAT, "text": "…"}),
        (
            "message_reaction",
            {
                "chat": CHAT,
                "user": SAM,
                "message_id": 5,
                "date": WHEN,
                "old_reaction": [],
                "new_reaction": [],
            },
        ),
        (
            "business_message",
            {"message_id": 5, "date": WHEN, "from": SAM, "chat": CHAT, "text": "x"},
        ),
    ],
)
def test_kinds_not_asked_for_are_left_alone(kind: str, fields: Json) -> None:
    assert read(kind, **fields) is None


@given(
    text=st.text(st.characters(exclude_characters="\0", codec="utf-8"), min_size=1, max_size=80),
    command=st.booleans(),
)
def test_any_text_is_told_whole(text: str, command: bool) -> None:  # noqa: FBT001 - hypothesis calls it by name
    said = f"/{text}" if command else text
    told = tell(text=said)
    if isinstance(told, Commanded):
        assert said.startswith("/")
        assert told.name
        assert told.words == told.words.strip()
    else:
        assert told == Typed(said)


async def test_what_the_phone_sends_is_told(coach: "ExtBot[None]", phone: Phone) -> None:
    await phone.say("/help@sim42_bot")
    await phone.forward("Too much for us", client="Omar Khaled")
    await phone.forward("Too much for us", client="Hidden One", hidden=True)
    await phone.forward("Sale!", client="Shop", channel=True)
    await phone.send_photo("the sketch")
    await phone.send_voice()
    await phone.send_sticker()
    await phone.send_location(24.7, 46.7)
    told = [read_update(update) for update in await coach.get_updates()]
    kinds = [incoming for each in told if each is not None for incoming in each[1:]]
    assert kinds[0] == Commanded("help")
    authors = [each.author for each in kinds if isinstance(each, Forwarded)]
    assert authors == ["Omar Khaled", "Hidden One", "Shop"]
    assert kinds[4:] == [
        Typed("the sketch"),
        Attached("voice"),
        Attached("sticker"),
        Located(24.7, 46.7),
    ]
