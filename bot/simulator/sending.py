"""What a bot does in a chat: sends, edits, deletes, reacts, answers taps."""

import time
from typing import Any

from bot.simulator import samples
from bot.simulator.account import Account, Chat
from bot.simulator.errors import BadRequestError, RefusedError
from bot.simulator.keyboards import check_inline, check_reply
from bot.simulator.markup import count_units
from bot.simulator.params import Params
from bot.simulator.wording import (
    CAPTION_LIMIT,
    TEXT_LIMIT,
    check_encoding,
    is_blank,
    read_text,
)

Json = dict[str, Any]

# Seconds in which a tap may be answered; Telegram names no number, bots see refusals after less.
QUERY_LIFETIME = 60
FILE_BYTES = 50_000_000  # of a document that a bot sends
PHOTO_BYTES = 10_000_000  # of a picture
PHOTO_SIDES = 10_000  # pixels, width and height together
PHOTO_RATIO = 20  # of the longer side to the shorter
DELETED_AT_ONCE = 100
_OF_EDITS = frozenset({"reply_markup", "edit_date", "edit_hide"})

ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
# The emoji of ReactionTypeEmoji; a few are written with the variation selector U+FE0F or a joiner.
_REACTION_LIST = """
❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤\u200d🔥
🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨\u200d💻 👀 🎃 🙈 😇 😨
🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷\u200d♂ 🤷 🤷\u200d♀ 😡
"""
REACTIONS = frozenset(_REACTION_LIST.split())


def send_message(account: Account, params: Params) -> Json:
    """Send a text; returns the Message."""
    chat = _chat(account, params)
    return _post(account, chat, params, _text(params))


def send_document(account: Account, params: Params) -> Json:
    """Send a file with a caption; returns the Message."""
    chat = _chat(account, params)
    caption = _caption(params)
    fields, name, mime = _file(account, params, "document", "documents")
    document = {**fields, "file_name": name, "mime_type": mime}
    return _post(account, chat, params, {"document": document, **caption})


def send_photo(account: Account, params: Params) -> Json:
    """Send a picture (PNG or JPEG) with a caption; returns the Message."""
    chat = _chat(account, params)
    caption = _caption(params)
    return _post(account, chat, params, {"photo": _photo(account, params, "photo"), **caption})


def send_chat_action(account: Account, params: Params) -> bool:
    """Show what the bot is busy with."""
    chat = _chat(account, params)
    action = params.text("action")
    if action not in ACTIONS:
        raise BadRequestError("wrong parameter action in request")
    account.act(chat, action)
    return True


def edit_message_text(account: Account, params: Params) -> Json:
    """Put another text, and the given keyboard or none, into a sent message."""
    chat = _chat(account, params)
    old = _own(account, chat, params, "edited")
    content = _text(params)
    if "text" not in old:
        raise BadRequestError("there is no text in the message to edit")
    return _edit(account, chat, old, params, content)


def edit_message_caption(account: Account, params: Params) -> Json:
    """Put another caption, and the given keyboard or none, under a sent file or picture."""
    chat = _chat(account, params)
    old = _own(account, chat, params, "edited")
    if "text" in old:
        raise BadRequestError("there is no caption in the message to edit")
    return _edit(account, chat, old, params, _caption(params))


def edit_message_media(account: Account, params: Params) -> Json:
    """Put another picture, its caption, and the given keyboard or none, into a sent message."""
    chat = _chat(account, params)
    old = _own(account, chat, params, "edited")
    media = params.mapping("media")
    if media.get("type") != "photo":
        raise BadRequestError("can't parse InputMedia: only photos are known here")
    inner = Params(media, params.files)
    content = {"photo": _photo(account, inner, "media"), **_caption(inner)}
    kept = {key: value for key, value in old.items() if key not in {"document", "sticker"}}
    return _edit(account, chat, kept, params, content)


def edit_message_reply_markup(account: Account, params: Params) -> Json:
    """Put another keyboard, or none, under a sent message."""
    chat = _chat(account, params)
    old = _own(account, chat, params, "edited")
    names = ("text", "entities", "caption", "caption_entities")
    return _edit(account, chat, old, params, {name: old[name] for name in names if name in old})


def delete_message(account: Account, params: Params) -> bool:
    """Delete a message of either side."""
    chat = _chat(account, params)
    message_id = params.integer("message_id")
    if message_id not in chat.messages:
        raise BadRequestError("message to delete not found")
    account.record("deleted", chat=chat.user["id"], message_id=message_id)
    return True


def delete_messages(account: Account, params: Params) -> bool:
    """Delete several messages; those not found are passed over, as Telegram does."""
    chat = _chat(account, params)
    if not 1 <= len(params.items("message_ids")) <= DELETED_AT_ONCE:
        raise BadRequestError("message identifiers are not specified or too many")
    for message_id in params.items("message_ids"):
        if message_id in chat.messages:
            account.record("deleted", chat=chat.user["id"], message_id=message_id)
    return True


def set_message_reaction(account: Account, params: Params) -> bool:
    """Put one emoji on a message, or take it off."""
    chat = _chat(account, params)
    message_id = params.integer("message_id")
    if message_id not in chat.messages:
        raise BadRequestError("message to react not found")
    reactions = params.items("reaction")
    if len(reactions) > 1:  # a bot may set one
        raise BadRequestError("REACTIONS_TOO_MANY")
    emoji = str(reactions[0].get("emoji", "")) if reactions else ""
    if reactions and emoji.replace("\ufe0f", "") not in REACTIONS:
        raise BadRequestError("REACTION_INVALID")
    account.record("reaction", chat=chat.user["id"], message_id=message_id, emoji=emoji)
    return True


def answer_callback_query(account: Account, params: Params) -> bool:
    """Answer a tap: silently, with a toast or with an alert of at most 200 characters."""
    query_id = params.text("callback_query_id")
    chat_id, asked = account.queries.get(query_id, (0, 0.0))
    if time.time() - asked > QUERY_LIFETIME:
        raise BadRequestError(
            "query is too old and response timeout expired or query ID is invalid"
        )
    text = params.text("text")
    check_encoding(text)
    if count_units(text) > 200:
        raise BadRequestError("MESSAGE_TOO_LONG")
    account.record(
        "answer",
        chat=chat_id,
        query=query_id,
        text=text,
        alert=params.flag("show_alert"),
        url=params.text("url"),
    )
    return True


def get_chat(account: Account, params: Params) -> Json:
    """Return a private chat's ChatFullInfo."""
    chat = account.chats.get(_chat_id(params))
    if chat is None or not chat.started:
        raise BadRequestError("chat not found")
    return {
        **chat.as_seen_by_bot,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": True,
            "limited_gifts": True,
            "unique_gifts": True,
            "premium_subscription": True,
            "gifts_from_channels": True,
        },
    }


def _chat_id(params: Params) -> int:
    given = params.text("chat_id")
    if not given:
        raise BadRequestError("chat_id is empty")
    try:
        return int(given)
    except ValueError:  # "@name" names a group or channel, and there are none here
        raise BadRequestError("chat not found") from None


def _chat(account: Account, params: Params) -> Chat:
    return account.chat(_chat_id(params))


def _text(params: Params) -> Json:
    source = params.text("text")
    if not source:
        raise BadRequestError("message text is empty")
    text, entities = read_text(source, params.text("parse_mode"), params.items("entities"))
    if is_blank(text):
        raise BadRequestError("text must be non-empty")
    if count_units(text) > TEXT_LIMIT:
        raise BadRequestError("message is too long")
    return {"text": text, **({"entities": entities} if entities else {})}


def _caption(params: Params) -> Json:
    given = params.items("caption_entities")
    text, entities = read_text(params.text("caption"), params.text("parse_mode"), given)
    if count_units(text) > CAPTION_LIMIT:
        raise BadRequestError("message caption is too long")
    if is_blank(text):
        return {}
    return {"caption": text, **({"caption_entities": entities} if entities else {})}


def _photo(account: Account, params: Params, field: str) -> list[Json]:
    """Return a picture's sizes; it must be one, and small and broad enough."""
    fields, _, _ = _file(account, params, field, "photos")
    content = account.files[fields["file_id"]].content
    size = samples.measure(content)
    if size is None or 0 in size:
        raise BadRequestError("IMAGE_PROCESS_FAILED")
    if len(content) > PHOTO_BYTES:
        raise BadRequestError("file is too big for a photo")
    if sum(size) > PHOTO_SIDES or max(size) > PHOTO_RATIO * min(size):
        raise BadRequestError("PHOTO_INVALID_DIMENSIONS")
    return [{**fields, "width": size[0], "height": size[1]}]


def _file(account: Account, params: Params, field: str, folder: str) -> tuple[Json, str, str]:
    """Return a file's fields, name and type: a new upload, or one sent before by its id."""
    sent = params.upload(field)
    if not isinstance(sent, str):
        if not sent.content:
            raise BadRequestError("file must be non-empty")
        if len(sent.content) > FILE_BYTES:
            raise RefusedError(413, "Request Entity Too Large")
        fields = account.keep_file(folder, sent.name, sent.mime, sent.content)
        return fields, sent.name, sent.mime
    if not sent:
        raise BadRequestError(f"there is no {field} in the request")
    if sent not in account.files:
        raise BadRequestError("wrong file identifier/HTTP URL specified")
    known = account.files[sent]
    return account.file_fields(sent), known.name, known.mime


def _post(account: Account, chat: Chat, params: Params, content: Json) -> Json:
    markup = params.mapping("reply_markup")
    inline = check_inline(markup) if "inline_keyboard" in markup else {}
    letters = check_reply(markup) if markup and not inline else {}
    message: Json = {
        "message_id": account.next_message_id(),
        "from": account.bot_user,
        "chat": chat.as_seen_by_bot,
        "date": int(account.now()),
        **_reply(chat, params),
        **content,
    }
    if inline.get("inline_keyboard"):
        message["reply_markup"] = inline
    if params.flag("protect_content"):
        message["has_protected_content"] = True
    account.record("message", chat=chat.user["id"], message=message)
    if letters:
        account.record("keyboard", chat=chat.user["id"], keyboard=letters)
    return message


def _reply(chat: Chat, params: Params) -> Json:
    asked = params.mapping("reply_parameters")
    message_id = asked.get("message_id") or params.integer("reply_to_message_id", 0)
    if not message_id:
        return {}
    replied = chat.messages.get(int(message_id))
    if replied is None:
        if asked.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply"):
            return {}
        raise BadRequestError("message to be replied not found")
    return {"reply_to_message": without_reply(replied)}


def without_reply(message: Json) -> Json:
    """Return a message as it stands inside another: Telegram nests replies one deep."""
    return {key: value for key, value in message.items() if key != "reply_to_message"}


def _own(account: Account, chat: Chat, params: Params, verb: str) -> Json:
    old = chat.messages.get(params.integer("message_id"))
    if old is None:
        raise BadRequestError("message to edit not found")
    if old["from"]["id"] != account.id:
        raise BadRequestError(f"message can't be {verb}")
    return old


def _without_buttons(message: Json) -> Json:
    return {key: value for key, value in message.items() if key not in _OF_EDITS}


def _edit(account: Account, chat: Chat, old: Json, params: Params, content: Json) -> Json:
    replaced = {"text", "entities", "caption", "caption_entities", *_OF_EDITS}
    markup = params.mapping("reply_markup")
    if markup and "inline_keyboard" not in markup:
        raise BadRequestError("inline keyboard expected")
    inline = check_inline(markup) if markup else {}
    shown = {"reply_markup": inline} if inline.get("inline_keyboard") else {}
    kept = {key: value for key, value in old.items() if key not in replaced}
    new = {**kept, **content, **shown}
    if new == {key: value for key, value in old.items() if key not in {"edit_date", "edit_hide"}}:
        raise BadRequestError(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )
    message = {**new, "edit_date": int(account.now())}
    was_edited = "edit_date" in old and "edit_hide" not in old
    if not was_edited and {**kept, **content} == _without_buttons(old):
        message["edit_hide"] = True  # only other buttons: Telegram's apps do not call that edited
    account.record("edited", chat=chat.user["id"], message=message)
    return message
