"""Telegram's pace as Telegram keeps it: too much in a second, in all or in a chat, is refused."""

import math
from collections import deque
from typing import Final

IN_ALL: Final = 30
"""Messages taken within any second."""
IN_HAND: Final = 6
"""Messages of one chat taken at once; one more with every second. Telegram lets short bursts
through and names no number."""


class Pacekeeper:
    """Counts the messages that are taken; times are seconds of any steady clock."""

    def __init__(self) -> None:
        self._latest: deque[float] = deque()
        self._chats: dict[int, tuple[float, float]] = {}

    def refuse(self, chat_id: int, now: float) -> int:
        """Seconds after which a message may come again; 0: it may go now and is counted."""
        while self._latest and now - self._latest[0] >= 1:
            self._latest.popleft()
        left, at = self._chats.get(chat_id, (float(IN_HAND), now))
        left = min(left + now - at, IN_HAND)
        if left < 1 or len(self._latest) >= IN_ALL:
            return max(math.ceil(1 - left), 1)
        self._chats[chat_id] = (left - 1, now)
        self._latest.append(now)
        return 0
