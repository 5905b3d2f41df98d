"""Update -> what was told: the only place that looks into Telegram's updates."""

import math
import re
from typing import Any, TypeVar, get_type_hints

from telegram import (
    Chat,
    Message,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
    Update,
    User,
)
from telegram.constants import ChatMemberStatus, ChatType

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

WANTED = ("message", "edited_message", "callback_query", "my_chat_member", "inline_query")
"""Kinds of update asked of Telegram (allowed_updates)."""
_NAME = 100
_UNWANTED = dict.fromkeys((0, *range(0x2066, 0x206A), *range(0xD800, 0xE000)))
"""Isolates, which in a name or an answer would turn the words behind it round, and what no database
takes: NUL and halves of a character."""
_LARGEST = 1 << 63
_TYPES: dict[type[Any], dict[str, Any]] = {
    told: get_type_hints(told)
    for told in (
        *(Sender, Typed, Forwarded, Commanded, Pressed, Located, Attached, Blocked),
        AskedInline,
    )
}
_COMMAND = re.compile(r"/(\w+)(?:@\w*)?((?:\s.*)?)", re.DOTALL)


class OddUpdateError(Exception):
    """An update that holds what Telegram never sends: words where a number stands, or the like."""


def read_update(update: Update) -> tuple[Sender, Incoming] | None:
    """Who wrote what; None where nothing is to be answered (groups, channels, unknown kinds).

    Raises:
        OddUpdateError: something in it is not of its type.
    """
    user, chat = update.effective_user, update.effective_chat
    if user is None or user.is_bot:
        return None
    if update.inline_query is not None:
        # it does not say in which chat; that with the bot has the user's number
        query = update.inline_query
        sender = Sender(user.id, user.id, user.language_code, _clean(user.full_name))
        return _sound(sender), _sound(AskedInline(query.id, _clean(query.query)))
    if chat is None or chat.type != ChatType.PRIVATE:
        return None
    incoming = _read(update)
    return None if incoming is None else (_sound(_sender(user, chat)), _sound(incoming))


def _sender(user: User, chat: Chat) -> Sender:
    return Sender(user.id, chat.id, user.language_code, _clean(user.full_name))


_Told = TypeVar("_Told", Sender, Incoming)


def _sound(told: _Told) -> _Told:
    """What was told, each field of its type; the library takes whatever the JSON holds."""
    for name, kind in _TYPES[type(told)].items():
        value = getattr(told, name)
        is_sound = isinstance(value, kind)
        if isinstance(value, int):
            is_sound &= -_LARGEST <= value < _LARGEST
        elif isinstance(value, float):
            is_sound &= math.isfinite(value)
        if not is_sound:
            raise OddUpdateError(name)
    return told


def _clean(text: str) -> str:
    return text.translate(_UNWANTED)


def _read(update: Update) -> Incoming | None:
    if update.callback_query is not None:
        query = update.callback_query
        message_id = None if query.message is None else query.message.message_id
        return Pressed(_clean(query.data or ""), query.id, message_id)
    if update.my_chat_member is not None:
        status = update.my_chat_member.new_chat_member.status
        return Blocked(status in (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT))
    if update.edited_message is not None:
        return _read_message(update.edited_message, edited=True)
    if update.message is not None:
        return _read_message(update.message, edited=False)
    return None


def _read_message(message: Message, *, edited: bool) -> Incoming | None:
    if message.forward_origin is None and _is_ours(message.via_bot, message):
        # a draft of ours, inserted in the chat with ourselves: nothing a client wrote
        return None if edited else Attached("inline")
    text = _clean(message.text or message.caption or "")
    if message.forward_origin is not None:
        own = _is_own(message)
        author = None if own else _author(message)
        sent_at = message.forward_origin.date
        if not text:
            return _rest(message)
        return Forwarded(text, author, sent_at, own, message_id=message.message_id)
    if message.location is not None and not edited:
        place = message.location
        return Located(float(place.latitude), float(place.longitude))
    if text:
        return _read_command(message) or Typed(text, edited)
    return None if edited else _rest(message)


def _is_ours(bot: User | None, message: Message) -> bool:
    """Whether it was inserted by way of this very bot; forwarded, it keeps that mark."""
    return bot is not None and bot.id == message.get_bot().id


def _read_command(message: Message) -> Commanded | None:
    """A command opens the text: "/remind@name_of_bot tomorrow …"."""
    found = _COMMAND.fullmatch(_clean(message.text or ""))
    return None if found is None else Commanded(found[1].lower(), found[2].strip())


def _is_own(message: Message) -> bool:
    """Whether the user forwards what he wrote himself."""
    origin, user = message.forward_origin, message.from_user
    return (
        isinstance(origin, MessageOriginUser)
        and user is not None
        and origin.sender_user.id == user.id
    )


def _author(message: Message) -> str | None:
    match message.forward_origin:
        case MessageOriginUser(sender_user=user):
            name = user.full_name
        case MessageOriginHiddenUser(sender_user_name=hidden):
            name = hidden
        case MessageOriginChat(sender_chat=chat) | MessageOriginChannel(chat=chat):
            name = chat.title or ""
        case _:
            name = ""
    return " ".join(_clean(name).split())[:_NAME] or None


def _rest(message: Message) -> Incoming | None:
    """What has no words; service messages are not answered."""
    kinds = (
        ("sticker", message.sticker or message.dice),
        ("voice", message.voice or message.video_note or message.video or message.audio),
        ("photo", message.photo or message.animation),
        ("file", message.document),
        ("other", message.contact or message.poll or message.venue or message.location),
        ("other", message.game or message.story or message.paid_media or message.invoice),
        ("other", message.text is not None or message.forward_origin),
    )
    return next((Attached(kind) for kind, found in kinds if found), None)
