"""What stands in the messages sent, as far as this run knows: none is edited into itself.

Telegram refuses an edit that changes nothing ("message is not modified"): so a button that was
tapped twice would end in.
"""

from collections import OrderedDict
from typing import Final

from bot.messages import Rows

MOST: Final = 10_000
"""Messages that are remembered, those touched last."""


class Shown:
    """By chat and message, its text and buttons; nothing of their words is kept."""

    def __init__(self) -> None:
        self._messages: OrderedDict[tuple[int, int], tuple[int | None, int]] = OrderedDict()

    def note(self, chat_id: int, message_id: int, text: str | None, buttons: Rows) -> None:
        """So it stands now; None: the text is not known, or as it was."""
        key = (chat_id, message_id)
        before = self._messages.pop(key, (None, 0))[0]
        self._messages[key] = (before if text is None else hash(text), hash(buttons))
        while len(self._messages) > MOST:
            self._messages.popitem(last=False)

    def has(self, chat_id: int, message_id: int, text: str | None, buttons: Rows) -> bool:
        """Whether it stands so already; None: whatever the text is."""
        known = self._messages.get((chat_id, message_id))
        if known is None or known[1] != hash(buttons):
            return False
        return text is None or known[0] == hash(text)
