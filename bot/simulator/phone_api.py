"""The phone over HTTP: JSON for the page and for tests."""

import time
from typing import Any
from urllib.parse import quote

from bot.simulator import inline, phone
from bot.simulator.account import Account, Chat
from bot.simulator.doors import GuardedHandler
from bot.simulator.errors import RefusedError
from bot.simulator.profile import find_commands
from bot.simulator.world import World

Json = dict[str, Any]

LONGEST_WAIT = 50.0  # seconds
_SHOWN_INLINE = frozenset({"image/png", "image/jpeg"})


class BotsHandler(GuardedHandler):
    """The bots that have called."""

    def get(self) -> None:
        """List them: id, name, username."""
        accounts = self.world.accounts.values()
        self.reply({"bots": [_describe(account) for account in accounts if account.key]})


class UsersHandler(GuardedHandler):
    """The people of the phone."""

    def get(self, bot_id: str) -> None:
        """List them, each with the last message and the chat's version."""
        chats = self.world.account(int(bot_id)).chats.values()
        self.reply({"users": [_summarise(chat) for chat in chats]})

    def post(self, bot_id: str) -> None:
        """Add or change one."""
        self.reply({"user": phone.add_user(self.world.account(int(bot_id)), self.body())})


class UpdatesHandler(GuardedHandler):
    """Updates made by hand."""

    def post(self, bot_id: str) -> None:
        """Queue the update in the body as it is."""
        self.reply({"update": phone.inject(self.world.account(int(bot_id)), self.body())})


class ChatHandler(GuardedHandler):
    """What the phone shows of one chat."""

    async def get(self, bot_id: str, user_id: str) -> None:
        """Return events newer than `after`, waiting up to `wait` seconds for one.

        A cursor of another process (`epoch`) counts for nothing: everything is told anew.
        """
        account, chat = self.open(bot_id, user_id)
        same = self.get_query_argument("epoch", "") == self.world.epoch
        try:
            after = int(self.get_query_argument("after", "0")) if same else 0
            wait = float(self.get_query_argument("wait", "0"))
        except ValueError:
            raise RefusedError(400, "Bad Request: after and wait are numbers") from None
        deadline = time.monotonic() + min(wait, LONGEST_WAIT)
        while same and chat.version <= after and not account.closing:
            left = deadline - time.monotonic()
            if left <= 0:
                break
            await chat.bell.wait(left)
        self.reply(_show(self.world, account, chat, after))


class ActionHandler(GuardedHandler):
    """What a person does in a chat."""

    def post(self, bot_id: str, user_id: str, action: str) -> None:
        """Do it: send, edit, tap, block, unblock, clear, clock."""
        account, chat = self.open(bot_id, user_id)
        if action not in phone.ACTIONS:
            raise RefusedError(404, "Not Found")
        result = phone.ACTIONS[action](account, chat, self.body())
        if action == "clock":
            self.world.moved()
        self.reply({"result": result})


class InlineHandler(GuardedHandler):
    """What a person types behind the bot's name."""

    async def post(self, bot_id: str, user_id: str) -> None:
        """Return what the bot offers, or null when it does not answer in time."""
        account, chat = self.open(bot_id, user_id)
        self.reply({"result": await inline.ask_inline(account, chat, self.body())})


class PhoneFileHandler(GuardedHandler):
    """Files for the page."""

    def get(self, bot_id: str, file_id: str) -> None:
        """Send a picture to be shown, anything else to be saved."""
        found = self.world.account(int(bot_id)).files.get(file_id)
        if found is None:
            raise RefusedError(404, "Not Found")
        shown = found.mime in _SHOWN_INLINE
        self.set_header("Content-Type", found.mime if shown else "application/octet-stream")
        if not shown:
            name = f"attachment; filename*=UTF-8''{quote(found.name, safe='')}"
            self.set_header("Content-Disposition", name)
        self.finish(found.content)


def _describe(account: Account, language: str = "") -> Json:
    return {
        "id": account.id,
        "name": account.named(language),
        "username": account.username,
        "description": account.setting("description", language),
        "short_description": account.setting("short_description", language),
    }


def _summarise(chat: Chat) -> Json:
    last = next((one["message"] for one in reversed(chat.events) if "message" in one), None)
    return {"user": chat.user, "version": chat.version, "blocked": chat.blocked, "last": last}


def _show(world: World, account: Account, chat: Chat, after: int) -> Json:
    language = chat.user.get("language_code", "")
    busy = max(chat.action_until - time.time(), 0)
    return {
        "epoch": world.epoch,
        "version": chat.version,
        "events": [event for event in chat.events if event["version"] > after],
        "action": {"name": chat.action, "seconds": round(busy, 1)} if busy else None,
        "blocked": chat.blocked,
        "ahead": account.ahead,
        "user": chat.user,
        "bot": _describe(account, language),
        "commands": find_commands(account, chat.user["id"], language),
    }
