"""What a person does on the phone reaches the bot as from a real one."""

from typing import TYPE_CHECKING

import pytest
from telegram import MessageOriginChannel, MessageOriginHiddenUser, MessageOriginUser

from tests.phone import Phone, PhoneError

if TYPE_CHECKING:
    from telegram.ext import ExtBot


async def test_forwards_keep_their_origin(coach: "ExtBot[None]", phone: Phone) -> None:
    await phone.forward("Too expensive", "Ahmed Ali", when=1_700_000_000)
    await phone.forward("غالي", "أحمد", hidden=True)
    await phone.forward("News", "Jobs", channel=True)
    origins = [
        update.message.forward_origin for update in await coach.get_updates() if update.message
    ]
    user, hidden, channel = origins
    assert isinstance(user, MessageOriginUser)
    assert user.sender_user.full_name == "Ahmed Ali"
    assert user.date.timestamp() == 1_700_000_000
    assert isinstance(hidden, MessageOriginHiddenUser)
    assert hidden.sender_user_name == "أحمد"
    assert isinstance(channel, MessageOriginChannel)
    assert channel.chat.title == "Jobs"


async def test_everything_a_phone_can_send_is_understood_by_a_client(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await phone.send_location(24.7, 46.7)
    await phone.send_contact("+100", "Sara")
    await phone.send_photo("a screenshot")
    await phone.send_document()
    await phone.send_voice()
    await phone.send_sticker("🔥")
    await phone.send_poll("When?", ("now", "later"))
    messages = [update.message for update in await coach.get_updates()]
    kinds = ("location", "contact", "photo", "document", "voice", "sticker", "poll")
    for kind, message in zip(kinds, messages, strict=True):
        assert message is not None
        assert getattr(message, kind), kind
    assert messages[2] is not None
    assert messages[2].caption == "a screenshot"


async def test_an_edit_reaches_the_bot(coach: "ExtBot[None]", phone: Phone) -> None:
    mine = await phone.say("1200")
    await phone.edit(mine, "1500")
    edited = (await coach.get_updates())[-1].edited_message
    assert edited is not None
    assert (edited.message_id, edited.text) == (mine, "1500")
    assert edited.edit_date is not None


async def test_a_long_paste_arrives_as_several_messages(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await phone.say("слово " * 1500)
    updates = await coach.get_updates()
    assert [len(update.message.text or "") <= 4096 for update in updates if update.message] == [
        True
    ] * 3


async def test_updates_can_be_repeated_or_unheard_of(coach: "ExtBot[None]", phone: Phone) -> None:
    await phone.say("once")
    (first,) = await coach.get_updates()
    await phone.inject(first.to_dict())
    await phone.inject({"something_of_2030": {"a": 1}})
    again, strange = (await coach.get_updates())[1:]
    assert again.update_id == first.update_id
    assert strange.api_kwargs["something_of_2030"] == {"a": 1}


async def test_clearing_the_chat_leaves_the_bot_its_messages(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await phone.say("hi")
    sent = await coach.send_message(1001, "old")
    await phone.clear()
    assert await phone.messages() == []
    await sent.edit_text("still mine")


async def test_hears_goes_forward_and_a_failure_shows_the_chat(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await phone.say("hi")
    await coach.send_message(1001, "first")
    await coach.send_message(1001, "second")
    await phone.hears("first")
    with pytest.raises(PhoneError, match="the bot said"):
        await phone.quiet(0.1)
    await phone.hears("second")
    await phone.quiet(0.1)
    with pytest.raises(PhoneError, match=r"(?s)heard nothing like 'first'.*bot .*: second"):
        await phone.hears("first", timeout=0.1)
    with pytest.raises(PhoneError, match="no button with"):
        await phone.tap("nowhere")
    with pytest.raises(PhoneError, match="the text is empty"):
        await phone.say("  ")
