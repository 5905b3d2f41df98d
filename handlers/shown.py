"""What stands in the messages sent, as far as this run knows: none is edited into itself.

Telegram refuses an edit that changes nothing ("message is not modified"): in that a button would
end that is tapped twice. What an earlier run sent is learnt from the tap, which brings its message.
"""

import re
from collections import OrderedDict
from html import unescape
from typing import Any, Final, TypeAlias

from bot.messages import Button, Rows

MOST: Final = 10_000
"""Messages that are remembered, those touched last."""
_TAG = re.compile(r"<[^>]*>")
_Content: TypeAlias = tuple[int | None, int]
"""Hashes of a text without its marks, None where it is not known, and of the buttons."""


class Shown:
    """By chat and message, its text and buttons; nothing of their words is kept."""

    def __init__(self) -> None:
        self._messages: OrderedDict[tuple[int, int], _Content] = OrderedDict()

    def note(self, chat_id: int, message_id: int, text: str | None, buttons: Rows) -> None:
        """So it stands now, in HTML; None: the text is as it was."""
        before = self._messages.pop((chat_id, message_id), (None, 0))[0]
        self._keep((chat_id, message_id), (before if text is None else _words(text), hash(buttons)))

    def has(self, chat_id: int, message_id: int, text: str | None, buttons: Rows) -> bool:
        """Whether it stands so already; None: whatever the text is."""
        known = self._messages.get((chat_id, message_id))
        if known is None or known[1] != hash(buttons):
            return False
        return text is None or known[0] == _words(text)

    def learn(self, update: dict[str, Any]) -> None:
        """Take from a tap, as Telegram sent it, how its message stands, if that is not known."""
        try:
            message = (update.get("callback_query") or {}).get("message") or {}
            key = (int(message["chat"]["id"]), int(message["message_id"]))
            rows = (message.get("reply_markup") or {}).get("inline_keyboard") or []
            buttons = tuple(tuple(_button(each) for each in row) for row in rows)
            text = message.get("text")
            content = (None if text is None else hash(str(text).strip()), hash(buttons))
        except (KeyError, TypeError, ValueError, AttributeError):
            return  # no tap, or none that can be made out
        if key not in self._messages:
            self._keep(key, content)

    def _keep(self, key: tuple[int, int], content: _Content) -> None:
        self._messages[key] = content
        while len(self._messages) > MOST:
            self._messages.popitem(last=False)


def _words(html: str) -> int:
    return hash(unescape(_TAG.sub("", html)).strip())


def _button(sent: dict[str, Any]) -> Button:
    copy = sent.get("copy_text") or {}
    return Button(sent["text"], sent.get("callback_data"), copy.get("text"))
