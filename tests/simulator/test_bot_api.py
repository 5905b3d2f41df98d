"""A real Bot client meets what it would meet at Telegram."""

import asyncio
import io
import json
import struct
from typing import TYPE_CHECKING

import httpx
import pytest
from telegram import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    KeyboardButton,
    Message,
    ReactionTypeEmoji,
    ReplyKeyboardMarkup,
)
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken

from bot.simulator import Simulator
from bot.simulator.samples import draw_photo
from tests.phone import Phone
from tests.simulator.conftest import TOKEN, make_bot

if TYPE_CHECKING:
    from telegram.ext import ExtBot


ME = 1001


def one_button(label: str, data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=data)]])


async def test_a_command_arrives_in_telegrams_shape(coach: "ExtBot[None]", phone: Phone) -> None:
    message_id = await phone.say("/start deal_7")
    (update,) = await coach.get_updates()
    assert update.message is not None
    assert update.message.message_id == message_id
    assert update.message.text == "/start deal_7"
    assert update.message.parse_entities() == {update.message.entities[0]: "/start"}
    assert update.effective_user is not None
    assert update.effective_user.language_code == "en"
    assert update.message.chat.type == "private"


async def test_an_offset_confirms_and_ids_grow(coach: "ExtBot[None]", phone: Phone) -> None:
    for text in ("one", "two", "three"):
        await phone.say(text)
    first, second, third = await coach.get_updates()
    assert first.update_id < second.update_id < third.update_id
    assert await coach.get_updates(second.update_id, limit=1) == (second,)
    assert await coach.get_updates(third.update_id + 1) == ()
    assert (await coach.get_webhook_info()).pending_update_count == 0


async def test_a_long_poll_wakes_when_something_comes(coach: "ExtBot[None]", phone: Phone) -> None:
    waiting = asyncio.create_task(coach.get_updates(timeout=20))
    await asyncio.sleep(0.1)
    await phone.say("hello")
    (update,) = await asyncio.wait_for(waiting, 5)
    assert update.message is not None
    assert update.message.text == "hello"


async def test_of_two_polls_the_older_meets_a_conflict(base: str, coach: "ExtBot[None]") -> None:
    older = asyncio.create_task(coach.get_updates(timeout=20))
    await asyncio.sleep(0.1)
    async with make_bot(base) as twin:
        assert await twin.get_updates(timeout=0) == ()
    with pytest.raises(Conflict, match="terminated by other getUpdates"):
        await older


async def test_only_the_kinds_asked_for_are_queued(coach: "ExtBot[None]", phone: Phone) -> None:
    await coach.get_updates(allowed_updates=["callback_query"])
    await phone.say("not asked for")
    assert await coach.get_updates() == ()
    await coach.get_updates(allowed_updates=[])
    await phone.say("asked for")
    assert len(await coach.get_updates()) == 1


async def test_a_tap_becomes_a_query_that_is_answered_once(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await phone.say("hi")
    await coach.send_message(ME, "Choose", reply_markup=one_button("Walk me through", "go:1"))
    query_id = await phone.tap("Walk me")
    query = (await coach.get_updates())[-1].callback_query
    assert query is not None
    assert (query.id, query.data) == (query_id, "go:1")
    assert query.message is not None
    assert query.message.is_accessible
    await query.answer("Saved", show_alert=True)
    answer = await phone.answered()
    assert (answer.text, answer.alert) == ("Saved", True)
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await query.answer()


async def test_a_button_that_is_gone_can_still_be_tapped(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await phone.say("hi")
    sent = await coach.send_message(ME, "Choose", reply_markup=one_button("Go", "go:1"))
    await sent.delete()
    await phone.tap_gone("go:1", sent.message_id)
    query = (await coach.get_updates())[-1].callback_query
    assert query is not None
    assert query.message is not None
    assert not query.message.is_accessible


async def test_edits_are_seen_in_place(coach: "ExtBot[None]", phone: Phone) -> None:
    await phone.say("hi")
    sent = await coach.send_message(ME, "before", reply_markup=one_button("Go", "go"))
    await sent.edit_text("<b>after</b>", parse_mode="HTML")
    heard = await phone.hears("after")
    assert heard.kind == "edited"
    assert heard.id == sent.message_id
    assert heard.buttons == []
    assert heard.entities == [{"type": "bold", "offset": 0, "length": 5}]
    await sent.edit_reply_markup(one_button("New", "new"))
    assert (await phone.hears(lambda message: message.labels == ["New"])).text == "after"
    assert [message.text for message in await phone.messages()] == ["hi", "after"]


async def test_only_another_text_is_called_edited(coach: "ExtBot[None]", phone: Phone) -> None:
    """As Telegram's apps do: other buttons under the same words change nothing to be told."""
    await phone.say("hi")
    sent = await coach.send_message(ME, "words", reply_markup=one_button("Go", "go"))
    await sent.edit_reply_markup(one_button("New", "new"))
    assert (await phone.hears(lambda each: each.labels == ["New"])).raw["edit_hide"]
    await sent.edit_text("other words", reply_markup=one_button("New", "new"))
    assert "edit_hide" not in (await phone.hears("other words")).raw
    await sent.edit_reply_markup(None)
    assert "edit_hide" not in (await phone.hears(lambda each: not each.labels)).raw


async def test_refused_edits_and_deletions_say_what_telegram_says(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    mine = await phone.say("hi")
    sent = await coach.send_message(ME, "same", reply_markup=one_button("Go", "go"))
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await sent.edit_text("same", reply_markup=one_button("Go", "go"))
    with pytest.raises(BadRequest, match=r"(?i)message to edit not found"):
        await coach.edit_message_text("x", ME, 5)
    with pytest.raises(BadRequest, match=r"(?i)message can't be edited"):
        await coach.edit_message_text("x", ME, mine)
    assert await sent.delete()
    with pytest.raises(BadRequest, match=r"(?i)message to delete not found"):
        await sent.delete()


async def test_chats_that_cannot_be_written_to(coach: "ExtBot[None]", phone: Phone) -> None:
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await coach.send_message(ME, "you never wrote")
    await phone.say("hi")
    await phone.block()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await coach.send_message(ME, "hello?")
    await phone.unblock()
    await coach.send_message(ME, "welcome back")
    blocked, unblocked = (await coach.get_updates())[-2:]
    assert blocked.my_chat_member is not None
    assert blocked.my_chat_member.new_chat_member.status == "kicked"
    assert unblocked.my_chat_member is not None
    assert unblocked.my_chat_member.new_chat_member.status == "member"


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("a" * 4097, "message is too long"),
        ("😀" * 2049, "message is too long"),
        (" \n\u200b", "text must be non-empty"),
        ("<b></b>", "text must be non-empty"),
        ("<b>open", "can't parse entities"),
        ("<b>crossed</i>", "can't parse entities"),
        ("a < b", "can't parse entities"),
        ("<p>no such tag</p>", "can't parse entities"),
    ],
)
async def test_texts_that_telegram_refuses(
    coach: "ExtBot[None]", phone: Phone, text: str, refusal: str
) -> None:
    await phone.say("hi")
    with pytest.raises(BadRequest, match=f"(?i){refusal}"):
        await coach.send_message(ME, text, parse_mode="HTML")
    await phone.quiet(0)


async def test_the_limit_counts_what_is_left_after_parsing(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await phone.say("hi")
    await coach.send_message(ME, f"<b>{'&amp;' * 4096}</b>", parse_mode="HTML")
    assert (await phone.hears()).text == "&" * 4096


@pytest.mark.parametrize(
    "button",
    [
        InlineKeyboardButton("long", callback_data="ي" * 33),
        InlineKeyboardButton("", callback_data="x"),
        InlineKeyboardButton("\u2068\u2069", callback_data="x"),
        InlineKeyboardButton("nothing to do"),
        InlineKeyboardButton("copy", copy_text=CopyTextButton("x" * 257)),
        InlineKeyboardButton("link", url="not an address"),
    ],
)
async def test_buttons_that_telegram_refuses(
    coach: "ExtBot[None]", phone: Phone, button: InlineKeyboardButton
) -> None:
    await phone.say("hi")
    with pytest.raises(BadRequest):
        await coach.send_message(ME, "x", reply_markup=InlineKeyboardMarkup([[button]]))


async def test_a_keyboard_holds_a_hundred_buttons(coach: "ExtBot[None]", phone: Phone) -> None:
    await phone.say("hi")
    row = [InlineKeyboardButton("ok", callback_data="د" * 32)]
    await coach.send_message(ME, "x", reply_markup=InlineKeyboardMarkup([row] * 100))
    with pytest.raises(BadRequest, match=r"(?i)reply markup is too long"):
        await coach.send_message(ME, "x", reply_markup=InlineKeyboardMarkup([row] * 101))


async def test_a_row_holds_eight_buttons(coach: "ExtBot[None]", phone: Phone) -> None:
    await phone.say("hi")
    button = InlineKeyboardButton("ok", callback_data="x")
    await coach.send_message(ME, "x", reply_markup=InlineKeyboardMarkup([[button] * 8]))
    with pytest.raises(BadRequest, match=r"(?i)reply markup is too long"):
        await coach.send_message(ME, "x", reply_markup=InlineKeyboardMarkup([[button] * 9]))


async def test_a_keyboard_of_many_letters_is_refused(coach: "ExtBot[None]", phone: Phone) -> None:
    await phone.say("hi")
    row = [InlineKeyboardButton("ж" * 48, callback_data="x" * 20)]
    await coach.send_message(ME, "x", reply_markup=InlineKeyboardMarkup([row] * 60))
    with pytest.raises(BadRequest, match=r"(?i)reply markup is too long"):
        await coach.send_message(ME, "x", reply_markup=InlineKeyboardMarkup([row] * 80))


async def test_a_hundred_words_have_a_style_and_the_rest_none(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await phone.say("hi")
    await coach.send_message(ME, "<b>x</b> " * 120, parse_mode="HTML")
    heard = await phone.hears()
    assert heard.text == ("x " * 120).strip()
    assert len(heard.entities) == 100


async def test_half_a_letter_is_refused(base: str, phone: Phone) -> None:
    await phone.say("hi")
    whole: dict[str, object] = {"chat_id": ME, "text": "x"}
    key = {"text": "\ud83d", "callback_data": "x"}
    odd: tuple[dict[str, object], ...] = (
        {"text": "x\ud83d"},
        {"reply_markup": {"inline_keyboard": [[key]]}},
    )
    async with httpx.AsyncClient(trust_env=False) as http:
        for each in odd:
            told = json.dumps(whole | each)  # escaped: no client could send it otherwise
            answer = await http.post(
                f"{base}/bot{TOKEN}/sendMessage",
                content=told,
                headers={"Content-Type": "application/json"},
            )
            assert answer.status_code == 400
            assert "must be encoded in UTF-8" in answer.json()["description"]


async def test_a_hundred_messages_go_at_once_and_no_more(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    mine = await phone.say("hi")
    assert await coach.delete_messages(ME, [mine] * 100)
    for ids in ([], [mine] * 101):
        with pytest.raises(BadRequest, match=r"(?i)message identifiers"):
            await coach.delete_messages(ME, ids)


async def test_what_was_refused_can_be_asked_for() -> None:
    simulator = Simulator()
    other = await simulator.start(0)
    async with make_bot(other) as bot, Phone(other, TOKEN) as his:
        await his.say("hi")
        with pytest.raises(BadRequest):
            await bot.send_message(ME, "<p>", parse_mode="HTML")
        await bot.send_message(ME, "p")
        ((method, reason),) = simulator.take_refusals()
        assert (method, "can't parse entities" in reason) == ("sendMessage", True)
        assert simulator.take_refusals() == []
    await simulator.stop()
    assert simulator.take_refusals() == []


async def test_files_go_both_ways(coach: "ExtBot[None]", phone: Phone) -> None:
    await phone.send_document("عقد.txt", b"terms", caption="the contract")
    (update,) = await coach.get_updates()
    assert update.message is not None
    assert update.message.document is not None
    assert update.message.document.file_name == "عقد.txt"
    file = await update.message.document.get_file()
    assert bytes(await file.download_as_bytearray()) == b"terms"

    await coach.send_document(ME, io.BytesIO(b'{"deals": []}'), filename="تصدير.json", caption="c")
    heard = await phone.hears("c")
    document = heard.raw["document"]
    assert document["file_name"] == "تصدير.json"
    assert await phone.fetch(document["file_id"]) == b'{"deals": []}'
    await coach.send_document(ME, document["file_id"])
    with pytest.raises(BadRequest, match=r"(?i)caption is too long"):
        await coach.send_document(ME, document["file_id"], caption="x" * 1025)
    await coach.send_photo(ME, draw_photo(64, 32))
    photo = await phone.hears(lambda message: "photo" in message.raw)
    assert (photo.raw["photo"][0]["width"], photo.raw["photo"][0]["height"]) == (64, 32)
    with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
        await coach.send_photo(ME, b"not a picture")
    for size in ((2100, 100), (6000, 4001)):  # too long for its breadth, too large
        with pytest.raises(BadRequest, match=r"(?i)photo_invalid_dimensions"):
            await coach.send_photo(ME, draw_photo()[:16] + struct.pack(">II", *size) + bytes(9))
    with pytest.raises(BadRequest, match=r"(?i)too big for a photo"):
        await coach.send_photo(ME, draw_photo() + bytes(10_000_000))


async def test_a_picture_takes_another_ones_place(coach: "ExtBot[None]", phone: Phone) -> None:
    await phone.say("/start")
    first = await coach.send_photo(ME, draw_photo(64, 32), caption="before")
    media = InputMediaPhoto(draw_photo(32, 64), "<b>after</b>", parse_mode="HTML")
    await coach.edit_message_media(media, ME, first.message_id)
    heard = await phone.hears("after")
    assert (heard.id, heard.kind) == (first.message_id, "edited")
    assert (heard.raw["photo"][0]["width"], heard.raw["photo"][0]["height"]) == (32, 64)
    assert [entity["type"] for entity in heard.entities] == ["bold"]
    with pytest.raises(BadRequest, match=r"(?i)caption is too long"):
        await coach.edit_message_media(
            InputMediaPhoto(draw_photo(), "x" * 1025), ME, first.message_id
        )
    with pytest.raises(BadRequest, match=r"(?i)only photos"):
        await coach.edit_message_media(InputMediaDocument(b"x"), ME, first.message_id)
    with pytest.raises(BadRequest, match=r"(?i)not found"):
        await coach.edit_message_media(InputMediaPhoto(draw_photo()), ME, 1)
    # a text takes a picture too, and is none any more
    words = await coach.send_message(ME, "words")
    changed = await coach.edit_message_media(
        InputMediaPhoto(draw_photo(), "seen"), ME, words.message_id
    )
    assert isinstance(changed, Message)
    assert (changed.text, changed.caption) == (None, "seen")


async def test_menus_and_names_are_kept_per_language(coach: "ExtBot[None]", phone: Phone) -> None:
    english, arabic = [BotCommand("deals", "My deals")], [BotCommand("deals", "صفقاتي")]
    scope = BotCommandScopeAllPrivateChats()
    await coach.set_my_commands(english)
    await coach.set_my_commands(arabic, scope=scope, language_code="ar")
    await coach.set_my_name("تفاوض", language_code="ar")
    await coach.set_my_description("Forward me what your client wrote")
    assert await coach.get_my_commands(language_code="ru") == ()
    assert await coach.get_my_commands(scope, "ar") == tuple(arabic)
    assert (await coach.get_my_name("ar")).name == "تفاوض"
    assert (await coach.get_my_description("ru")).description.startswith("Forward")
    with pytest.raises(BadRequest, match=r"(?i)bot_command_invalid"):
        await coach.set_my_commands([BotCommand("Bad", "x")])
    await phone.messages()
    assert phone.state["commands"] == [{"command": "deals", "description": "My deals"}]
    await coach.delete_my_commands(scope, "ar")
    assert await coach.get_my_commands(scope, "ar") == ()


async def test_reactions_actions_and_letters_show_on_the_phone(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    mine = await phone.say("saved?")
    await coach.set_message_reaction(ME, mine, ReactionTypeEmoji("👍"))
    await coach.send_chat_action(ME, "typing")
    assert await phone.reactions() == {mine: "👍"}
    assert phone.state["action"]["name"] == "typing"
    with pytest.raises(BadRequest, match=r"(?i)reaction_invalid"):
        await coach.set_message_reaction(ME, mine, ReactionTypeEmoji("🧮"))
    place = KeyboardButton("My place", request_location=True)
    await coach.send_message(ME, "Where?", reply_markup=ReplyKeyboardMarkup([[place]]))
    await phone.hears("Where?")
    assert phone.state["action"] is None


async def test_answers_name_what_they_answer(coach: "ExtBot[None]", phone: Phone) -> None:
    mine = await phone.say("a question")
    await coach.send_message(ME, "an answer", reply_to_message_id=mine)
    heard = await phone.hears("an answer")
    assert heard.raw["reply_to_message"]["text"] == "a question"
    with pytest.raises(BadRequest, match=r"(?i)message to be replied not found"):
        await coach.send_message(ME, "x", reply_to_message_id=3)


async def test_bots_are_told_apart_by_token(base: str, coach: "ExtBot[None]", phone: Phone) -> None:
    await phone.say("to the first only")
    async with make_bot(base, "43:another") as other:
        assert other.username != coach.username
        assert await other.get_updates() == ()
        with pytest.raises(BadRequest, match=r"(?i)chat not found"):
            await other.send_message(ME, "hello")
    for wrong in ("42:not-the-secret", "nonsense"):
        with pytest.raises(InvalidToken):
            async with make_bot(base, wrong):
                pass


@pytest.mark.parametrize("form", ["json", "data", "params"])
async def test_every_way_of_sending_arguments_is_read(
    base: str, coach: "ExtBot[None]", phone: Phone, form: str
) -> None:
    await phone.say("hi")
    arguments = {"chat_id": str(ME), "text": " نص "}
    address = f"{base}/bot{TOKEN}/SENDMESSAGE"
    async with httpx.AsyncClient(trust_env=False) as http:
        if form == "json":
            answer = await http.post(address, json=arguments)
        elif form == "data":
            answer = await http.post(address, data=arguments)
        else:
            answer = await http.get(address, params=arguments)
        assert answer.json()["result"]["text"] == "نص"
        unknown = await http.get(f"{base}/bot{TOKEN}/makeCoffee")
    assert unknown.status_code == 404
    assert unknown.json()["ok"] is False
