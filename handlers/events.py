"""Update -> what was told: the only place that looks into Telegram's updates."""

import re

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

WANTED = ("message", "edited_message", "callback_query", "my_chat_member")
"""Kinds of update asked of Telegram (allowed_updates)."""
_NAME = 100
_TURNING = dict.fromkeys(range(0x2066, 0x206A))
"""Isolates: in a name or an answer they would turn the words behind it round."""
_COMMAND = re.compile(r"/(\w+)(?:@\w*)?((?:\s.*)?)", re.DOTALL)


def read_update(update: Update) -> tuple[Sender, Incoming] | None:
    """Who wrote what; None where nothing is to be answered (groups, channels, unknown kinds)."""
    user, chat = update.effective_user, update.effective_chat
    if user is None or user.is_bot or chat is None or chat.type != ChatType.PRIVATE:
        return None
    incoming = _read(update)
    return None if incoming is None else (_sender(user, chat), incoming)


def _sender(user: User, chat: Chat) -> Sender:
    return Sender(user.id, chat.id, user.language_code, user.full_name)


def _read(update: Update) -> Incoming | None:
    if update.callback_query is not None:
        query = update.callback_query
        message_id = None if query.message is None else query.message.message_id
        return Pressed(query.data or "", query.id, message_id)
    if update.my_chat_member is not None:
        status = update.my_chat_member.new_chat_member.status
        return Blocked(status in (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT))
    if update.edited_message is not None:
        return _read_message(update.edited_message, edited=True)
    if update.message is not None:
        return _read_message(update.message, edited=False)
    return None


def _read_message(message: Message, *, edited: bool) -> Incoming | None:
    text = (message.text or message.caption or "").translate(_TURNING)
    if message.forward_origin is not None:
        own = _is_own(message)
        author = None if own else _author(message)
        sent_at = message.forward_origin.date
        return Forwarded(text, author, sent_at, own) if text else _rest(message)
    if message.location is not None and not edited:
        return Located(message.location.latitude, message.location.longitude)
    if text:
        return _read_command(message) or Typed(text, edited)
    return None if edited else _rest(message)


def _read_command(message: Message) -> Commanded | None:
    """A command opens the text: "/remind@name_of_bot tomorrow …"."""
    found = _COMMAND.fullmatch(message.text or "")
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
    return " ".join(name.translate(_TURNING).split())[:_NAME] or None


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
