"""Whether each user's answers come in the order of what he sent, when he sends several at once."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from benchmarks.speed.wire import Json

FIRST: Final = 9001
"""The first user's id; none of them does anything else."""
EACH: Final = 5
_NAME: Final = re.compile(r"\bu(\d+)x(\d+)\b")


class Order:
    """What some users send at once, and what they hear of it."""

    def __init__(self, users: int, words: str) -> None:
        """Take how many users, and what each sends: `{name}` stands in it, nobody else's."""
        self._users = range(FIRST, FIRST + users)
        self._words = words
        self._heard: dict[int, list[int]] = defaultdict(list)

    def write(self) -> Iterator[tuple[int, str]]:
        """All that is sent: user and text, the users by turns."""
        for number in range(EACH):
            for user_id in self._users:
                yield user_id, self._words.format(name=f"u{user_id}x{number}")

    def hear(self, chat_id: int, text: str) -> None:
        """A message in a chat."""
        for user_id, number in _NAME.findall(text):
            if int(user_id) == chat_id:
                self._heard[chat_id].append(int(number))

    @property
    def in_hand(self) -> int:
        """How many are not answered yet."""
        return len(self._users) * EACH - sum(len(set(each)) for each in self._heard.values())

    def count(self) -> Json:
        """How many users there are, and how many heard everything once and in order."""
        right = sum(self._heard[each] == list(range(EACH)) for each in self._users)
        return {"users": len(self._users), "in_order": right}
