"""What a user does, turn by turn: the next thing follows from what the bot answered."""

import itertools
import json
import re
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Final, TypeAlias

from benchmarks.speed.wire import Json

_TURN: Final = re.compile(r'"[qv]:(\d+):')
CLIENT: Final = "That is too expensive for us, can you do it for 500 dollars?"
"""What a client writes whose message is forwarded."""


@dataclass(frozen=True, slots=True)
class Call:
    """A message that a bot sends into a chat; its buttons as the JSON of the Bot API, or ""."""

    chat_id: int
    message_id: int
    text: str
    markup: str


@dataclass(frozen=True, slots=True)
class Turn:
    """One update and what answers it.

    Attributes:
        content: the kind of the update and what it holds, without what says whose it is.
        is_answer: whether this call is the answer that the user waits for.
        taps: whether the tap itself must be answered, too.
    """

    content: Json
    is_answer: Callable[[Call], bool]
    taps: bool = False


Script: TypeAlias = Generator[Turn, Call, None]
"""Yields turns, is sent the answer to each."""


def echo(user_id: int) -> Script:
    """Send words that nobody else sends; wait for these very words."""
    for number in itertools.count(1):
        words = f"u{user_id}x{number}"
        yield say(words, lambda call, words=words: call.text == words)  # type: ignore[misc]


def coach(user_id: int) -> Script:  # noqa: ARG001 - all users do the same
    """Quote a price again and again, without ever finishing: commands, typed answers, taps.

    Of eight turns three are commands, three are typed answers, two are taps. Before the first
    round the user says how much he wants to earn, which the coach asks once.
    """
    asked = yield from _begin()
    while True:
        asked = yield say("/price", _asks_after(asked))
        asked = yield tap(asked, ":quote", _asks_after(asked))
        for typed in ("12", "360"):
            asked = yield say(typed, _asks_after(asked))
        asked = yield tap(asked, ":back", _asks_after(asked))
        asked = yield say("400", _asks_after(asked))
        yield say("/deals", lambda call: '"d:' in call.markup)
        yield say("/cancel", lambda call: not call.markup)


def forwards(user_id: int) -> Script:  # noqa: ARG001 - all users do the same
    """Forward the same message of a client again and again."""
    yield from _begin()
    while True:
        yield forward(CLIENT, lambda call: '"y:r:' in call.markup)


def _begin() -> Generator[Turn, Call, Call]:
    """Come as a stranger and tell what a first talk asks; the last question."""
    asked = yield say("/start", lambda call: '"q:' in call.markup)
    yield say("/cancel", lambda call: not call.markup)
    asked = yield say("/price", _asks_after(asked))
    asked = yield tap(asked, ":quote", _asks_after(asked))
    for typed in ("12", "3000", "1000"):
        asked = yield say(typed, _asks_after(asked))
    yield say("/cancel", lambda call: not call.markup)
    return asked


def _asks_after(asked: Call) -> Callable[[Call], bool]:
    """Whether it is a later question: the coach counts a user's turns, and buttons bear that."""
    before = _count(asked)
    return lambda call: _count(call) > before


def _count(call: Call) -> int:
    found = _TURN.search(call.markup)
    return 0 if found is None else int(found[1])


def say(text: str, is_answer: Callable[[Call], bool]) -> Turn:
    """A text or a command."""
    content: Json = {"text": text}
    if text.startswith("/"):
        command = text.partition(" ")[0]
        content["entities"] = [{"type": "bot_command", "offset": 0, "length": len(command)}]
    return Turn({"message": content}, is_answer)


def tap(under: Call, wanted: str, is_answer: Callable[[Call], bool]) -> Turn:
    """A tap on the button under that message whose data holds `wanted`.

    Raises:
        StopIteration: there is no such button.
    """
    rows = json.loads(under.markup)["inline_keyboard"]
    data = next(
        button["callback_data"]
        for row in rows
        for button in row
        if wanted in button.get("callback_data", "")
    )
    message = {"message_id": under.message_id, "text": under.text, "reply_markup": {}}
    message["reply_markup"] = {"inline_keyboard": rows}
    return Turn({"callback_query": {"data": data, "message": message}}, is_answer, taps=True)


def forward(text: str, is_answer: Callable[[Call], bool]) -> Turn:
    """A message that somebody else wrote."""
    origin = {"type": "hidden_user", "sender_user_name": "Anna", "date": 1_790_000_000}
    return Turn({"message": {"text": text, "forward_origin": origin}}, is_answer)


SCRIPTS: Final = {"echo": echo, "coach": coach, "forwards": forwards}
