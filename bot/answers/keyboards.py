"""Which buttons were shown lately and what they send: kept in the conversation's row.

No label is kept, but a mark that tells it from the others: labels hold names of clients too. What
is shown in a message's place takes the place of its buttons here.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import blake2s
from typing import Any, Final, TypeAlias

from bot.answers.spelling import fold
from bot.messages import Button, Edit, Outgoing, Picture, Send, Unbutton

MOST_SHOWN: Final = 12
"""Messages with buttons that are remembered, the newest; and how many buttons in all."""
MOST_BUTTONS: Final = 60
IN_SIGHT: Final = timedelta(days=1)
"""For so long the buttons of a message are thought to be in sight."""
APART: Final = " · "
"""Stands between a client's name and what else a button tells of his deal."""
_NUMBER = re.compile(r"(\d+)\. ")
_DIGIT = re.compile(r"\d")
_MARK_BYTES = 6


@dataclass(frozen=True, slots=True)
class Keyboard:
    """The buttons of one message.

    Attributes:
        at: when it was shown, UTC; of one turn all are the same.
        sends: mark of a label, or of its number or name alone -> the button's data.
    """

    at: datetime
    sends: Mapping[str, str]


Keyboards: TypeAlias = tuple[Keyboard, ...]
"""The newest first."""


@lru_cache(maxsize=4096)
def mark(label: str) -> str:
    """What tells a label from others, however it is written; empty where it has no words."""
    folded = _DIGIT.sub(lambda digit: str(int(digit[0])), fold(label))
    return blake2s(folded.encode(), digest_size=_MARK_BYTES).hexdigest() if folded else ""


def remember(
    keyboards: Keyboards,
    said: Sequence[Outgoing],
    tapped: str | None,
    now: datetime,
    *,
    by_words: bool = False,
) -> Keyboards:
    """The buttons in sight after a turn.

    Args:
        keyboards: those before it.
        said: what goes out.
        tapped: the data of the button that was tapped or named, if any.
        now: UTC.
        by_words: whether it was named in words: its message stands as it was, with its buttons.
    """
    kept = [each for each in keyboards if timedelta() <= now - each.at < IN_SIGHT]
    shown = [message for message in said if isinstance(message, Send | Edit | Picture)]
    new = [_keyboard(each, now) for each in shown if _has_data(each)]
    # named, it cannot be taken away; but where words alone answer it, it has done its work
    if any(map(_replaces, said)) or (by_words and shown and not new):
        _drop(kept, tapped)
    return tuple(_bound((*reversed(new), *kept)))


def _replaces(message: Outgoing) -> bool:
    is_new = isinstance(message, Picture) and message.message_id is None
    return isinstance(message, Edit | Unbutton | Picture) and not is_new


def _drop(keyboards: list[Keyboard], tapped: str | None) -> None:
    """Take away the buttons among which is this one; of several nobody knows which it was.

    Its place stays: what is above it was not shown last.
    """
    places = [at for at, each in enumerate(keyboards) if tapped in each.sends.values()]
    if len(places) == 1:
        keyboards[places[0]] = replace(keyboards[places[0]], sends={})


def _has_data(message: Send | Edit | Picture) -> bool:
    return any(button.data for row in message.buttons for button in row)


def _keyboard(message: Send | Edit | Picture, now: datetime) -> Keyboard:
    buttons = [button for row in message.buttons for button in row if button.data]
    return Keyboard(now, _sends(buttons))


def _sends(buttons: Iterable[Button]) -> dict[str, str]:
    """What is sent by each label, then by the number or the name in it where it is the only one."""
    sends: dict[str, str] = {}
    numbers: dict[str, str] = {}
    names: dict[str, set[str]] = {}
    for button in buttons:
        data = button.data or ""
        sends.setdefault(mark(button.label), data)
        found = _NUMBER.match(button.label)
        if found is not None:
            # two buttons of one number: the first opens what is listed
            numbers.setdefault(mark(found[1]), data)
        for name in _names(button.label, 0 if found is None else found.end()):
            names.setdefault(mark(name), set()).add(data)
    alone = {name: found.pop() for name, found in names.items() if len(found) == 1}
    sends = {**alone, **numbers, **sends}
    sends.pop("", None)  # nothing but signs
    return sends


def _names(label: str, begin: int) -> Iterator[str]:
    """What a label may be called for short: without its number, and by the name it opens with."""
    if begin:
        yield label[begin:]
    if APART in label:
        yield label[begin:].partition(APART)[0]


def _bound(keyboards: Iterable[Keyboard]) -> Iterator[Keyboard]:
    room = MOST_BUTTONS
    for number, keyboard in enumerate(keyboards):
        room -= len(keyboard.sends)
        if number and (number >= MOST_SHOWN or room < 0):
            return
        yield keyboard


def dump_keyboards(keyboards: Keyboards) -> list[Any]:
    """As JSON: each the moment at which it was shown, and its buttons by their marks."""
    return [[each.at.timestamp(), dict(each.sends)] for each in keyboards]


def load_keyboards(stored: Any) -> Keyboards:  # noqa: ANN401 - stored JSON may be anything
    """From their JSON; those that are not what `dump_keyboards` made are forgotten."""
    if not isinstance(stored, list):
        return ()
    found = []
    for each in stored:
        match each:
            case [int() | float() as second, dict(sends)] if all(
                isinstance(to, str) for to in sends.values()
            ):
                try:
                    at = datetime.fromtimestamp(second, UTC)
                except (ValueError, OverflowError, OSError):
                    continue
                found.append(Keyboard(at, sends))
    return tuple(found)
