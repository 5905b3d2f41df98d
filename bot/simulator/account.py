"""One bot's world: users, chats, updates and settings, changed by journal records alone."""

import asyncio
import base64
import hashlib
import json
import secrets
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.simulator.bell import Bell
from bot.simulator.errors import BadRequestError, RefusedError

Json = dict[str, Any]

# Telegram sends these kinds only when they are asked for by name.
OPT_IN = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
DEFAULT_NAME = "Tafawud"
MOST_REFUSALS = 100


@dataclass
class StoredFile:
    """A file that was sent: its path under /file/bot<token>/, its content and its name."""

    path: str
    content: bytes
    name: str
    mime: str


@dataclass
class Chat:
    """A private chat: `messages` as the Bot API shows them, `events` as the phone saw them."""

    user: Json
    started: bool = False
    blocked: bool = False
    messages: dict[int, Json] = field(default_factory=dict)
    events: list[Json] = field(default_factory=list)
    version: int = 0
    action: str = ""
    action_until: float = 0.0
    bell: Bell = field(default_factory=Bell)

    @property
    def as_seen_by_bot(self) -> Json:
        """The Chat object of the Bot API."""
        names = ("first_name", "last_name", "username")
        known = {name: self.user[name] for name in names if name in self.user}
        return {"id": self.user["id"], **known, "type": "private"}


@dataclass
class InlineQuery:
    """What somebody types behind the bot's name, until the bot answers or it is too late."""

    user_id: int
    text: str
    asked_at: float
    answer: Json | None = None
    bell: Bell = field(default_factory=Bell)


class Account:
    """Everything the simulator knows of one bot.

    Whatever must survive a restart is changed by `record`, which writes the record down and then
    applies it; reading a journal back applies the same records. `write` gets each new record.
    `queries` maps a callback query's id to its chat and the time of the tap, until it is answered.
    `refusals` are the bot's latest calls that were refused: method and description.
    """

    def __init__(self, bot_id: int, write: Callable[[Json], None]) -> None:
        self.id = bot_id
        self.key = ""  # digest of the token's secret half; empty until a bot has called
        self.chats: dict[int, Chat] = {}
        self.updates: list[Json] = []
        self.queries: dict[str, tuple[int, float]] = {}
        # not worth a record: an inline query is over within seconds
        self.inline: dict[str, InlineQuery] = {}
        self.inline_cache: dict[tuple[int, str], tuple[float, Json]] = {}
        self.files: dict[str, StoredFile] = {}
        self.settings: dict[str, Any] = {}
        self.webhook: Json = {}
        self.webhook_error: Json = {}
        self.allowed: list[str] = []
        self.bell = Bell()
        self.closing = False
        # seconds that this world's clock was moved forward
        self.ahead = 0.0
        self.refusals: deque[tuple[str, str]] = deque(maxlen=MOST_REFUSALS)
        # Bots drop updates whose id they have seen: ids go on growing, journal or none.
        self._last_update_id = self._last_message_id = int(time.time() * 1000)
        self._poll = asyncio.Event()
        self._write = write
        self._appliers: dict[str, Callable[[Json], None]] = {
            "key": self._apply_key,
            "user": self._apply_user,
            "message": self._apply_message,
            "edited": self._apply_message,
            "deleted": self._apply_deleted,
            "reaction": self._apply_shown,
            "keyboard": self._apply_shown,
            "answer": self._apply_answer,
            "blocked": self._apply_blocked,
            "cleared": self._apply_cleared,
            "update": self._apply_update,
            "confirm": self._apply_confirm,
            "allowed": self._apply_allowed,
            "webhook": self._apply_webhook,
            "setting": self._apply_setting,
            "file": self._apply_file,
            "clock": self._apply_clock,
        }

    # Records ------------------------------------------------------------------------------------

    def record(self, kind: str, **fields: object) -> None:
        """Write a change down, then make it."""
        record: Json = {"bot": self.id, "at": time.time(), "kind": kind, **fields}
        self._write(record)
        self.apply(record)
        self.bell.ring()

    def apply(self, record: Json) -> None:
        """Make the change that a record tells of."""
        self._appliers[record["kind"]](record)

    def _show(self, chat: Chat, record: Json) -> None:
        chat.version += 1
        seen = {key: value for key, value in record.items() if key not in {"bot", "chat"}}
        chat.events.append({"version": chat.version, **seen})
        chat.bell.ring()

    def _apply_key(self, record: Json) -> None:
        self.key = record["digest"]

    def _apply_user(self, record: Json) -> None:
        user = record["user"]
        chat = self.chats.setdefault(user["id"], Chat(user))
        chat.user = user
        chat.bell.ring()

    def _apply_message(self, record: Json) -> None:
        chat, message = self.chats[record["chat"]], record["message"]
        chat.messages[message["message_id"]] = message
        self._last_message_id = max(self._last_message_id, message["message_id"])
        if message["from"]["is_bot"]:
            chat.action_until = 0.0
        else:
            chat.started = True
        self._show(chat, record)

    def _apply_deleted(self, record: Json) -> None:
        chat = self.chats[record["chat"]]
        del chat.messages[record["message_id"]]
        self._show(chat, record)

    def _apply_shown(self, record: Json) -> None:
        self._show(self.chats[record["chat"]], record)

    def _apply_answer(self, record: Json) -> None:
        self.queries.pop(record["query"], None)
        self._show(self.chats[record["chat"]], record)

    def _apply_blocked(self, record: Json) -> None:
        chat = self.chats[record["chat"]]
        chat.blocked = record["blocked"]
        self._show(chat, record)

    def _apply_cleared(self, record: Json) -> None:
        # Clearing a history clears the phone's view of it: the bot may still edit what it sent.
        chat = self.chats[record["chat"]]
        chat.events.clear()
        self._show(chat, record)

    def _apply_update(self, record: Json) -> None:
        update = record["update"]
        self._last_update_id = max(self._last_update_id, update["update_id"])
        self.updates.append(update)
        query = update.get("callback_query")
        if query is not None:
            self.queries[query["id"]] = (query["from"]["id"], record["at"])

    def _apply_confirm(self, record: Json) -> None:
        through = record["through"]
        self.updates = [update for update in self.updates if update["update_id"] > through]

    def _apply_allowed(self, record: Json) -> None:
        self.allowed = record["kinds"]

    def _apply_webhook(self, record: Json) -> None:
        self.webhook = record["webhook"]
        self.webhook_error = {}

    def _apply_setting(self, record: Json) -> None:
        if record["value"] is None:
            self.settings.pop(record["name"], None)
        else:
            self.settings[record["name"]] = record["value"]

    def _apply_clock(self, record: Json) -> None:
        self.ahead = float(record["ahead"])

    def _apply_file(self, record: Json) -> None:
        self.files[record["file_id"]] = StoredFile(
            record["path"], base64.b64decode(record["content"]), record["name"], record["mime"]
        )

    def forget(self, user_id: int) -> Callable[[Json], bool]:
        """Forget what was written in a chat; which records told of it.

        Updates that the bot has not confirmed stay: it would wait for them.
        """
        messages = self.chats[user_id].messages
        files = {
            file_id
            for message in messages.values()
            for file_id in self.files
            if file_id in json.dumps(message)
        }
        for file_id in files:
            del self.files[file_id]
        messages.clear()
        waiting = {update["update_id"] for update in self.updates}

        def is_gone(record: Json) -> bool:
            if record["bot"] != self.id:
                return False
            if record["kind"] == "update":
                update = record["update"]
                senders = (
                    each.get("from", {}) for each in update.values() if isinstance(each, dict)
                )
                mine = any(sender.get("id") == user_id for sender in senders)
                return mine and update["update_id"] not in waiting
            return record.get("chat") == user_id or record.get("file_id") in files

        return is_gone

    # The bot ------------------------------------------------------------------------------------

    def claim(self, secret: str) -> None:
        """Let in the token's owner: the first who calls; any other secret is refused.

        Raises:
            RefusedError: 401, as Telegram answers a token that is not a bot's.
        """
        digest = hashlib.sha256(secret.encode()).hexdigest()
        if not self.key:
            self.record("key", digest=digest)
        elif not secrets.compare_digest(self.key, digest):
            raise RefusedError(401, "Unauthorized")

    def setting(self, name: str, language: str = "") -> str:
        """Return a text set for a language, else for every language, else nothing."""
        return str(self.settings.get(f"{name}:{language}") or self.settings.get(f"{name}:") or "")

    def named(self, language: str = "") -> str:
        """Return the bot's name in a language."""
        return self.setting("name", language) or DEFAULT_NAME

    @property
    def username(self) -> str:
        """The bot's @name, without the @."""
        return f"sim{self.id}_bot"

    @property
    def bot_user(self) -> Json:
        """The bot as the sender of its messages."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.named(),
            "username": self.username,
        }

    # Chats --------------------------------------------------------------------------------------

    def chat(self, chat_id: int) -> Chat:
        """Return a chat that the bot may write to.

        Raises:
            RefusedError: the user never wrote (400) or blocked the bot (403).
        """
        chat = self.chats.get(chat_id)
        if chat is None or not chat.started:
            raise BadRequestError("chat not found")
        if chat.blocked:
            raise RefusedError(403, "Forbidden: bot was blocked by the user")
        return chat

    def now(self) -> float:
        """Return what this world's clock shows, in Unix seconds."""
        return time.time() + self.ahead

    def next_message_id(self) -> int:
        """Return the id for a message about to be recorded."""
        return self._last_message_id + 1

    def keep_file(self, folder: str, name: str, mime: str, content: bytes) -> Json:
        """Keep a file; return the fields that every kind of file has in the Bot API."""
        file_id = secrets.token_urlsafe(24)
        suffix = name.rpartition(".")[2] if "." in name else "bin"
        safe = suffix if suffix.isascii() and suffix.isalnum() else "bin"
        self.record(
            "file",
            file_id=file_id,
            path=f"{folder}/file_{len(self.files)}.{safe}",
            name=name,
            mime=mime,
            content=base64.b64encode(content).decode(),
        )
        return self.file_fields(file_id)

    def file_fields(self, file_id: str) -> Json:
        """Return the fields that every kind of file has in the Bot API."""
        unique = hashlib.sha256(file_id.encode()).hexdigest()[:16]
        size = len(self.files[file_id].content)
        return {"file_id": file_id, "file_unique_id": unique, "file_size": size}

    def act(self, chat: Chat, action: str) -> None:
        """Show "typing…" or the like for five seconds, as Telegram does; not worth a record."""
        chat.action, chat.action_until = action, time.time() + 5
        chat.version += 1
        chat.bell.ring()

    # Updates ------------------------------------------------------------------------------------

    def queue(self, kind: str, payload: Json) -> Json | None:
        """Queue an update of a kind for the bot, unless it asked for other kinds only."""
        wanted = kind in self.allowed if self.allowed else kind not in OPT_IN
        if not wanted:
            return None
        update = {"update_id": self._last_update_id + 1, kind: payload}
        self.record("update", update=update)
        return update

    def begin_poll(self) -> asyncio.Event:
        """Begin a long poll and end the one before it; the event tells when this one is ended."""
        self._poll.set()
        self._poll = asyncio.Event()
        self.bell.ring()
        return self._poll

    def close(self) -> None:
        """Let every long poll end."""
        self.closing = True
        self.bell.ring()
        for chat in self.chats.values():
            chat.bell.ring()
