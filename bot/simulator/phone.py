"""What a person does on the phone, turned into the updates a bot would get for it."""

import base64
import binascii
import secrets
import time
import zlib
from collections.abc import Callable
from typing import Any

from bot.simulator import samples
from bot.simulator.account import Account, Chat
from bot.simulator.errors import RefusedError
from bot.simulator.markup import count_units
from bot.simulator.sending import without_reply
from bot.simulator.wording import (
    CAPTION_LIMIT,
    clean_text,
    find_entities,
    is_blank,
    split_text,
)

Json = dict[str, Any]

_FARTHEST = 366 * 86_400
"""Seconds that the clock may be moved forward in all."""


class PhoneError(RefusedError):
    """The phone cannot do that: status 400 and why."""

    def __init__(self, reason: str) -> None:
        super().__init__(400, reason)


def add_user(account: Account, given: Json) -> Json:
    """Create a user, or change the one with this id; returns the User object.

    `given`: first_name, and optionally last_name, username, language_code, id.
    """
    first_name = str(given.get("first_name", "")).strip()[:64]
    if not first_name:
        raise PhoneError("first_name is empty")
    user_id = given.get("id") or 7_000_000_000 + secrets.randbelow(999_999_999)
    if not isinstance(user_id, int) or not 0 < user_id < 1 << 52:
        raise PhoneError("id must be a positive Integer of at most 52 bits")
    user: Json = {"id": user_id, "is_bot": False, "first_name": first_name}
    for name in ("last_name", "username", "language_code"):
        if given.get(name):
            user[name] = str(given[name])
    account.record("user", user=user)
    return user


def send(account: Account, chat: Chat, given: Json) -> list[Json]:
    """Send something to the bot; returns the Messages, several for a text over the limit.

    `given` holds one of text, location, contact, photo, document, voice, sticker, poll; a caption
    for files; `reply_to` a message id; `forward` who wrote it first (see `_origin`).
    """
    if chat.blocked:
        raise PhoneError("unblock the bot first")
    head = _reply(account, chat, given) | _origin(account, chat, given.get("forward"))
    return [_deliver(account, chat, {**head, **content}) for content in _contents(account, given)]


def edit(account: Account, chat: Chat, given: Json) -> Json:
    """Change the text of an own message: `message_id`, `text`."""
    old = chat.messages.get(given.get("message_id", 0))
    if old is None or old["from"]["is_bot"] or "text" not in old:
        raise PhoneError("there is no such text of yours")
    kept = {key: value for key, value in old.items() if key not in {"text", "entities"}}
    message = {**kept, **_text(given.get("text")), "edit_date": int(account.now())}
    account.record("edited", chat=chat.user["id"], message=message)
    account.queue("edited_message", message)
    return message


def tap(account: Account, chat: Chat, given: Json) -> Json:
    """Tap an inline button: `message_id` with `row` and `column`, or with the button's `data`.

    Naming the data taps a button that the phone still shows though it is gone: a slow network.
    Returns the button and, when the bot hears of it, the query's id.
    """
    message_id = given.get("message_id", 0)
    message = chat.messages.get(message_id)
    button = {"callback_data": given["data"]} if "data" in given else _button(message, given)
    data = button.get("callback_data")
    if data is None:
        return {"button": button, "query": None}
    if chat.blocked:
        raise PhoneError("unblock the bot first")
    gone = {"message_id": message_id, "chat": chat.as_seen_by_bot, "date": 0}
    query: Json = {
        "id": str(secrets.randbits(62)),
        "from": chat.user,
        "message": message if message is not None else gone,
        "chat_instance": str(zlib.crc32(f"{account.id}:{chat.user['id']}".encode())),
        "data": data,
    }
    account.queue("callback_query", query)
    return {"button": button, "query": query["id"]}


def block(account: Account, chat: Chat, _: Json) -> Json:
    """Block the bot: it may not write any more."""
    return _set_blocked(account, chat, blocked=True)


def unblock(account: Account, chat: Chat, _: Json) -> Json:
    """Let the bot write again."""
    return _set_blocked(account, chat, blocked=False)


def clear(account: Account, chat: Chat, _: Json) -> Json:
    """Empty the chat on the phone; the bot is not told."""
    account.record("cleared", chat=chat.user["id"])
    return {}


def move_clock(account: Account, _: Chat, given: Json) -> Json:
    """Let it be later: `to`, in Unix seconds, a year ahead at most; what is due then comes."""
    to = given.get("to")
    if not isinstance(to, int | float) or not account.now() < to < time.time() + _FARTHEST:
        raise PhoneError("the clock goes forward, a year at most")
    account.record("clock", ahead=to - time.time())
    return {"ahead": account.ahead}


ACTIONS: dict[str, Callable[[Account, Chat, Json], object]] = {
    "send": send,
    "edit": edit,
    "tap": tap,
    "block": block,
    "unblock": unblock,
    "clear": clear,
    "clock": move_clock,
}


def inject(account: Account, update: Json) -> Json:
    """Queue an update as it is: of a kind not known yet, or a second time."""
    if not isinstance(update.get("update_id"), int):
        kinds = [key for key in update if key != "update_id"]
        if len(kinds) != 1:
            raise PhoneError("an update has one kind")
        return account.queue(kinds[0], update[kinds[0]]) or {}
    account.record("update", update=update)
    return update


def _set_blocked(account: Account, chat: Chat, *, blocked: bool) -> Json:
    if chat.blocked != blocked:
        account.record("blocked", chat=chat.user["id"], blocked=blocked)
        states: tuple[Json, Json] = (
            {"user": account.bot_user, "status": "member"},
            {"user": account.bot_user, "status": "kicked", "until_date": 0},
        )
        change = {
            "chat": chat.as_seen_by_bot,
            "from": chat.user,
            "date": int(account.now()),
            "old_chat_member": states[not blocked],
            "new_chat_member": states[blocked],
        }
        account.queue("my_chat_member", change)
    return {"blocked": blocked}


def _deliver(account: Account, chat: Chat, content: Json) -> Json:
    message = {
        "message_id": account.next_message_id(),
        "from": chat.user,
        "chat": chat.as_seen_by_bot,
        "date": int(account.now()),
        **content,
    }
    account.record("message", chat=chat.user["id"], message=message)
    account.queue("message", message)
    return message


def _button(message: Json | None, given: Json) -> Json:
    rows = (message or {}).get("reply_markup", {}).get("inline_keyboard", [])
    row, column = given.get("row"), given.get("column")
    if not isinstance(row, int) or not isinstance(column, int) or min(row, column) < 0:
        raise PhoneError("row and column must be Integers from 0")
    try:
        return dict(rows[row][column])
    except IndexError:
        raise PhoneError("there is no such button") from None


def _reply(account: Account, chat: Chat, given: Json) -> Json:
    if given.get("reply_to") is None:
        return {}
    replied = chat.messages.get(given["reply_to"])
    if replied is None:
        raise PhoneError(f"there is no message {given['reply_to']} in {account.named()}'s chat")
    return {"reply_to_message": without_reply(replied)}


def _full_name(user: Json) -> str:
    return f"{user['first_name']} {user.get('last_name', '')}".strip()


def _origin(account: Account, chat: Chat, forward: Json | None) -> Json:
    """Return forward_origin.

    `forward`: `from` (a name; the chat's own user's for what he wrote himself), `kind` (user,
    hidden_user, channel; user by default), `date` (Unix seconds; now by default).
    """
    if not forward:
        return {}
    name = str(forward.get("from", "")).strip()
    kind = forward.get("kind", "user")
    if not name:
        raise PhoneError("the forwarded message's author has no name")
    origin: Json = {"type": kind, "date": int(forward.get("date") or account.now())}
    # The same name is the same person every time, as it would be on Telegram.
    number = 5_000_000_000 + zlib.crc32(name.casefold().encode())
    if kind == "user" and name == _full_name(chat.user):
        origin["sender_user"] = chat.user
    elif kind == "user":
        first, _, last = name.partition(" ")
        origin["sender_user"] = {"id": number, "is_bot": False, "first_name": first}
        if last:
            origin["sender_user"]["last_name"] = last
    elif kind == "hidden_user":
        origin["sender_user_name"] = name
    elif kind == "channel":
        origin["chat"] = {"id": -1_000_000_000_000 - number, "title": name, "type": "channel"}
        origin["message_id"] = 1 + origin["date"] % 100_000
    else:
        raise PhoneError("kind must be user, hidden_user or channel")
    return {"forward_origin": origin}


def _contents(account: Account, given: Json) -> list[Json]:
    makers: dict[str, Callable[[Account, Any], object]] = {
        "location": _location,
        "contact": _contact,
        "photo": _photo,
        "document": _document,
        "voice": _voice,
        "sticker": _sticker,
        "poll": _poll,
    }
    kinds = [kind for kind in ("text", *makers) if kind in given]
    if len(kinds) != 1:
        raise PhoneError(f"send one of text, {', '.join(makers)}")
    kind = kinds[0]
    if kind == "text":
        parts = split_text(clean_text(str(given["text"])))
        return [_text(part) for part in parts] or [_text("")]
    content: Json = {kind: makers[kind](account, given[kind])}
    if given.get("caption") and kind in {"photo", "document", "voice"}:
        caption = clean_text(str(given["caption"])).strip()
        if count_units(caption) > CAPTION_LIMIT:
            raise PhoneError("a caption holds 1024 characters")
        found = find_entities(caption)
        content |= {"caption": caption, **({"caption_entities": found} if found else {})}
    return [content]


def _text(given: object) -> Json:
    text = clean_text(str(given or "")).strip()
    if is_blank(text):
        raise PhoneError("the text is empty")
    entities = sorted(find_entities(text), key=lambda one: int(one["offset"]))
    return {"text": text, **({"entities": entities} if entities else {})}


def _location(_: Account, given: Json) -> Json:
    try:
        latitude, longitude = float(given["latitude"]), float(given["longitude"])
    except (KeyError, TypeError, ValueError):
        raise PhoneError("a location has latitude and longitude") from None
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise PhoneError("there is no such place")
    return {"latitude": latitude, "longitude": longitude}


def _contact(_: Account, given: Json) -> Json:
    return {
        "phone_number": str(given.get("phone_number", "+10000000000")),
        "first_name": str(given.get("first_name", "Ahmed")),
    }


def _photo(account: Account, given: Json) -> list[Json]:
    content = _content(given, samples.draw_photo())
    size = samples.measure(content)
    if size is None:
        raise PhoneError("a photo is a PNG or JPEG")
    fields = account.keep_file("photos", "photo.png", "image/png", content)
    return [{**fields, "width": size[0], "height": size[1]}]


def _document(account: Account, given: Json) -> Json:
    name = str(given.get("name") or "brief.txt")
    mime = str(given.get("mime") or "text/plain")
    content = _content(given, b"A client's brief.\n")
    fields = account.keep_file("documents", name, mime, content)
    return {**fields, "file_name": name, "mime_type": mime}


def _voice(account: Account, given: Json) -> Json:
    fields = account.keep_file("voice", "voice.oga", "audio/ogg", samples.make_voice())
    return {**fields, "duration": int(given.get("duration", 3)), "mime_type": "audio/ogg"}


def _sticker(account: Account, given: Json) -> Json:
    fields = account.keep_file("stickers", "sticker.png", "image/png", samples.draw_sticker())
    return {
        **fields,
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
        "emoji": str(given.get("emoji") or "👍"),
    }


def _poll(_: Account, given: Json) -> Json:
    options = [str(one) for one in given.get("options") or ["1", "2"]]
    return {
        "id": str(secrets.randbits(62)),
        "question": str(given.get("question") or "?"),
        "options": [
            {"persistent_id": str(number), "text": text, "voter_count": 0}
            for number, text in enumerate(options)
        ],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    }


def _content(given: Json, otherwise: bytes) -> bytes:
    """Return the file a person chose, sent as base64, or the small one at hand."""
    if not given.get("content"):
        return otherwise
    try:
        return base64.b64decode(given["content"], validate=True)
    except (binascii.Error, TypeError, ValueError):
        raise PhoneError("content must be base64") from None
